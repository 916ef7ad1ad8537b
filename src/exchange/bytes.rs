//! A file's bytes to text: its size, what it looks like, and the encodings that editors leave behind.

use crate::save::{Lookalike, Unreadable};

/// The largest file that is read, in bytes. A backup of all that localStorage can hold (5,242,880 UTF-16 units, at
/// most three bytes each) has to fit, for a backup that cannot be restored is none.
pub const LARGEST_FILE: u64 = 16_000_000;

/// Refuses a file by its size, before a byte of it is read.
///
/// # Errors
/// `TooLarge` beyond `LARGEST_FILE`.
pub fn check_size(bytes: u64) -> Result<(), Unreadable> {
    if bytes > LARGEST_FILE { Err(Unreadable::TooLarge { bytes, limit: LARGEST_FILE }) } else { Ok(()) }
}

/// The first bytes of kinds of files that people take for a plan by mistake.
const HEADS: [(&[u8], Lookalike); 6] = [
    (b"%PDF-", Lookalike::Pdf),
    (b"PK\x03\x04", Lookalike::Zip),
    (b"PK\x05\x06", Lookalike::Zip),
    (b"\x89PNG", Lookalike::Image),
    (b"\xff\xd8\xff", Lookalike::Image),
    (b"GIF8", Lookalike::Image),
];

/// The text of a file: UTF-8 with or without its mark, or UTF-16 with it.
pub(super) fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    check_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX))?;
    if let Some((_, looks)) = HEADS.iter().find(|(head, _)| bytes.starts_with(head)) {
        return Err(Unreadable::NotText(*looks));
    }
    let other = Unreadable::NotText(Lookalike::Other);
    let decoded = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => std::str::from_utf8(rest).ok().map(str::to_owned),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => std::str::from_utf8(bytes).ok().map(str::to_owned),
    };
    decoded.filter(|text| !text.contains('\0')).ok_or(other)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = char::decode_utf16(pairs.iter().copied().map(unit)).collect::<Result<String, _>>().ok()?;
    rest.is_empty().then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_judged_before_a_byte_is_read() {
        assert_eq!(check_size(LARGEST_FILE), Ok(()));
        for bytes in [LARGEST_FILE + 1, 500_000_000, u64::MAX] {
            assert_eq!(check_size(bytes), Err(Unreadable::TooLarge { bytes, limit: LARGEST_FILE }));
        }
    }

    #[test]
    fn the_encodings_of_editors_are_read() {
        let units: Vec<u16> = "é 🥖".encode_utf16().collect();
        let little: Vec<u8> = [0xfeff].iter().chain(&units).flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = [0xfeff].iter().chain(&units).flat_map(|unit| unit.to_be_bytes()).collect();
        for bytes in ["é 🥖".as_bytes(), "\u{feff}é 🥖".as_bytes(), &little, &big] {
            assert_eq!(text(bytes).as_deref(), Ok("é 🥖"));
        }
    }

    #[test]
    fn what_is_no_text_is_named() {
        for (bytes, looks) in [
            (b"%PDF-1.7\n".as_slice(), Lookalike::Pdf),
            (b"PK\x03\x04\x14\x00", Lookalike::Zip),
            (b"\x89PNG\r\n\x1a\n", Lookalike::Image),
            (b"\xff\xd8\xff\xe0", Lookalike::Image),
            (b"caf\xe9", Lookalike::Other),
            (b"{\x00}\x00", Lookalike::Other),
            (b"\xff\xfe{", Lookalike::Other),
            (b"\xff\xfe\x00\xd8", Lookalike::Other),
        ] {
            assert_eq!(text(bytes), Err(Unreadable::NotText(looks)), "{bytes:?}");
        }
    }
}
