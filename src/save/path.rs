//! Places in a JSON text, as people find them in the file: `plan.direction.measures[0].target`.

use super::unreadable::Unreadable;
use serde_json::Value;

/// The longest piece of a stranger's text that is shown, in characters.
const LONGEST_SHOWN: usize = 120;

/// The place of a field of the record at a place.
pub(super) fn field(place: &str, key: &str) -> String {
    if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") }
}

/// The place of an item, counted from 0, of the list at a place.
pub(super) fn item(place: &str, index: usize) -> String {
    format!("{place}[{index}]")
}

/// Refuses a value for what it is or where it stands.
pub(crate) type Check<'a> = dyn FnMut(&str, &Value) -> Result<(), Unreadable> + 'a;

/// Shows a value and all that is below it to a check, each with its place, until one refuses.
pub(super) fn visit(place: &str, value: &Value, check: &mut Check<'_>) -> Result<(), Unreadable> {
    check(place, value)?;
    match value {
        Value::Array(items) => {
            for (index, below) in items.iter().enumerate() {
                visit(&item(place, index), below, check)?;
            }
        }
        Value::Object(fields) => {
            for (key, below) in fields {
                visit(&field(place, key), below, check)?;
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    Ok(())
}

/// A stranger's text cut to a length that fits in a sentence, without what would disturb the sentence.
pub(super) fn shown(text: &str) -> String {
    let disturbs = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut shown: String =
        text.chars().take(LONGEST_SHOWN).map(|c| if disturbs(c) { '\u{fffd}' } else { c }).collect();
    if text.chars().nth(LONGEST_SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strangers_text_neither_floods_nor_reverses_the_sentence() {
        assert_eq!(shown("plan.name"), "plan.name");
        assert_eq!(shown("a\u{202e}b\n"), "a\u{fffd}b\u{fffd}");
        assert_eq!(shown(&"é".repeat(5000)).chars().count(), LONGEST_SHOWN + 1);
    }
}
