//! Answers that go on with a sentence begin small, whatever a phone made of their first letter.

use crate::words::{Locale, t};

/// An answer that goes on with a sentence: it begins small where a phone began it with a capital. Names and acronyms stay
/// as they are.
pub fn continuing(text: &str, locale: Locale) -> String {
    lowered(text, t!(locale, coach.begins_small)).unwrap_or_else(|| text.to_owned())
}

/// A part of a decision (`will`, `will_not`, `because`) as it goes on with its label.
pub fn decided(part: &str, text: &str, locale: Locale) -> String {
    match part {
        "because" => continuing(text.trim(), locale),
        _ => after_will(text.trim()),
    }
}

/// What follows “we will” or “we will not”: its first word is a verb, so it begins small unless it is an acronym.
fn after_will(text: &str) -> String {
    let mut letters = text.chars();
    let (first, second) = (letters.next(), letters.clone().next());
    match first {
        Some(first) if first.is_uppercase() && second.is_none_or(|second| !second.is_uppercase()) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

/// A text that does not begin with a capital, where it began with one of these words; none where it may begin with a
/// name: nouns keep their capital, and so does an article before another capital, as in “The Two Ovens” or “L’Oréal”.
fn lowered(text: &str, words: &str) -> Option<String> {
    let apostrophe = |c: char| matches!(c, '’' | '\'');
    let end = text.find(|c: char| c.is_whitespace() || apostrophe(c)).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end)?;
    let elided = rest.starts_with(apostrophe);
    let listed = words.split(' ').any(|one| one == word || elided && one.strip_suffix('’') == Some(word));
    let name = rest.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_uppercase);
    let mut letters = word.chars();
    let first = letters.next().filter(|_| listed && !name)?;
    Some(first.to_lowercase().chain(letters.chain(rest.chars())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_we_will_begins_small_unless_it_is_an_acronym() {
        for (typed, said) in [
            ("Demander un avis", "demander un avis"),
            ("Écouter", "écouter"),
            ("SMS our regulars", "SMS our regulars"),
            ("ask", "ask"),
            ("", ""),
        ] {
            assert_eq!(after_will(typed), said);
        }
        assert_eq!(continuing("Neuf clients sur dix", Locale::fr), "neuf clients sur dix");
        assert_eq!(continuing("Claire connaît tout le monde", Locale::fr), "Claire connaît tout le monde");
        assert_eq!(continuing("People come back", Locale::en), "people come back");
    }
}
