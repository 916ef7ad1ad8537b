//! Numbers as each language writes them.

use super::Locale;

/// A number for reading: decimal comma and narrow spaces in French, point and commas in English.
/// At most six decimals are shown.
pub fn number(locale: Locale, value: f64) -> String {
    let plain = typed_number(locale, value);
    let (sign, digits) = plain.strip_prefix('\u{2212}').map_or(("", plain.as_str()), |rest| ("\u{2212}", rest));
    let (whole, fraction) = match digits.find(decimal_sign(locale)) {
        Some(at) => digits.split_at(at),
        None => (digits, ""),
    };
    format!("{sign}{}{fraction}", grouped(locale, whole))
}

/// A number for a form control: as `number`, without marks between thousands, so that it can be read again.
pub fn typed_number(locale: Locale, value: f64) -> String {
    let rounded = (value * 1e6).round() / 1e6;
    let shown = if rounded == 0.0 { 0.0 } else { rounded };
    shown.to_string().replace('.', decimal_sign(locale)).replace('-', "\u{2212}")
}

fn decimal_sign(locale: Locale) -> &'static str {
    match locale {
        Locale::en => ".",
        Locale::fr => ",",
    }
}

/// Thousands get a comma in English and a narrow space in French; a year is no number, and is never written by this.
fn grouped(locale: Locale, whole: &str) -> String {
    let mark = match locale {
        Locale::en => ',',
        Locale::fr => '\u{202f}',
    };
    let mut text = String::with_capacity(whole.len() + whole.len() / 3);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Entry, NumberEntry};

    #[test]
    fn each_language_has_its_marks() {
        for (value, en, fr) in [
            (6.0, "6", "6"),
            (4.2, "4.2", "4,2"),
            (-0.5, "\u{2212}0.5", "\u{2212}0,5"),
            (1234.0, "1,234", "1\u{202f}234"),
            (1_234_567.25, "1,234,567.25", "1\u{202f}234\u{202f}567,25"),
            (-0.0, "0", "0"),
            (1.0 / 3.0, "0.333333", "0,333333"),
        ] {
            assert_eq!(number(Locale::en, value), en);
            assert_eq!(number(Locale::fr, value), fr);
        }
    }

    #[test]
    fn a_control_reads_back_what_it_shows() {
        for value in [0.0, 4.2, -17.5, 1_234_567.0] {
            for locale in super::super::LOCALES {
                assert_eq!(NumberEntry::from_typed(&typed_number(locale, value)), Entry::Read(value));
            }
        }
    }
}
