//! How much of a text is kept, and how much room is left.

use super::question::LONGEST_TEXT;

/// From this share of the limit on, in per cent, a field says how much room is left.
const NEAR: usize = 95;

/// The room a text leaves below the limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// Enough.
    #[default]
    Plenty,
    /// So many characters are left.
    Near(usize),
    /// It has so many characters, more than are kept.
    Passed(usize),
}

/// The room a text leaves.
pub fn room(text: &str) -> Room {
    let near = LONGEST_TEXT / 100 * NEAR;
    // A text of so few bytes cannot have more characters: nearly every key ends here.
    if text.len() < near {
        return Room::Plenty;
    }
    match text.chars().count() {
        characters if characters > LONGEST_TEXT => Room::Passed(characters),
        characters if characters >= near => Room::Near(LONGEST_TEXT - characters),
        _ => Room::Plenty,
    }
}

/// As much of a text as is kept.
pub fn fitting(text: &str) -> &str {
    if text.len() <= LONGEST_TEXT {
        return text;
    }
    text.char_indices().nth(LONGEST_TEXT).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_kept_up_to_the_limit_and_says_so_before() {
        let most = "é".repeat(LONGEST_TEXT);
        assert_eq!((room("bread"), fitting("bread")), (Room::Plenty, "bread"));
        assert_eq!((room(&most), fitting(&most)), (Room::Near(0), most.as_str()));
        let more = format!("{most}!!");
        assert_eq!((room(&more), fitting(&more)), (Room::Passed(LONGEST_TEXT + 2), most.as_str()));
        assert_eq!(room(&"a".repeat(LONGEST_TEXT - 3)), Room::Near(3));
        assert_eq!(room(&"é".repeat(LONGEST_TEXT / 2)), Room::Plenty, "bytes are no characters");
    }
}
