//! The words of each language as its file holds them: line 1 says of which language they are and for which keys, each
//! line after it is one text. A page holds the file of its reader's language, and that of another when it is asked for.

use super::table::{COUNT, KEYS};
use super::{LOCALES, Locale, code};
use std::fmt::{Display, Write};
use std::sync::OnceLock;

static LANGUAGES: [OnceLock<Vec<&'static str>>; LOCALES.len()] = [const { OnceLock::new() }; LOCALES.len()];

/// A text of the program, whatever the language; a constant that may stand in any table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Text(u16);

impl Text {
    pub(super) const fn numbered(number: u16) -> Self {
        Self(number)
    }

    /// What it says in a language.
    pub fn words(self, locale: Locale) -> &'static str {
        text(locale, self.0)
    }
}

/// A text that is part of the program in each language, for what has to know all of them at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Multilingual([&'static str; LOCALES.len()]);

impl Multilingual {
    pub(super) const fn new(texts: [&'static str; LOCALES.len()]) -> Self {
        Self(texts)
    }

    /// What it says in a language.
    pub fn words(self, locale: Locale) -> &'static str {
        self.0.get(locale as usize).copied().unwrap_or_default()
    }

    /// What it says in each language.
    pub fn all(self) -> [&'static str; LOCALES.len()] {
        self.0
    }
}

/// Why a file of words is not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordsFault {
    /// It is of no language, or for the keys of another version.
    Foreign,
    /// It is not whole: so many texts.
    Count(usize),
}

/// Takes in a file of words for as long as the program runs, and says of which language they are.
pub fn take_in(file: &str) -> Result<Locale, WordsFault> {
    let (head, texts) = file.split_once('\n').ok_or(WordsFault::Foreign)?;
    let of = |locale: &Locale| head.strip_prefix(code(*locale)).and_then(|rest| rest.strip_prefix(' ')) == Some(KEYS);
    let locale = LOCALES.into_iter().find(of).ok_or(WordsFault::Foreign)?;
    let count = texts.split('\n').count();
    if count != COUNT {
        return Err(WordsFault::Count(count));
    }
    if let Some(language) = LANGUAGES.get(locale as usize) {
        // Texts are borrowed for good; once a language, so nothing adds up.
        language.get_or_init(|| texts.to_owned().leak().split('\n').collect());
    }
    Ok(locale)
}

/// Whether the words of a language are there.
pub fn has_words(locale: Locale) -> bool {
    LANGUAGES.get(locale as usize).is_some_and(|language| language.get().is_some())
}

/// A text that takes values, with each in its place.
pub(super) fn fill(locale: Locale, number: u16, values: &[&dyn Display]) -> String {
    let mut filled = String::new();
    for character in text(locale, number).chars() {
        // The n-th value stands in a file as the control character n.
        match (character as usize).checked_sub(1).and_then(|at| values.get(at)) {
            Some(value) => drop(write!(filled, "{value}")),
            None => filled.push(character),
        }
    }
    filled
}

fn text(locale: Locale, number: u16) -> &'static str {
    language(locale).and_then(|texts| texts.get(usize::from(number))).copied().unwrap_or_default()
}

/// The texts of a language. Nobody asks for one that is not there (`only_in` shows it); if anybody did, words of
/// another language would say more than none.
#[cfg(target_arch = "wasm32")]
fn language(locale: Locale) -> Option<&'static Vec<&'static str>> {
    LANGUAGES.get(locale as usize).and_then(OnceLock::get).or_else(|| LANGUAGES.iter().find_map(OnceLock::get))
}

/// On the host, where programs are tested, both languages are there from the start.
#[cfg(not(target_arch = "wasm32"))]
fn language(locale: Locale) -> Option<&'static Vec<&'static str>> {
    let only = ONLY.get();
    assert!(only.is_none_or(|only| only == locale), "words in {} were asked for", code(locale));
    let language = LANGUAGES.get(locale as usize)?;
    if language.get().is_none() {
        let _whole_as_it_was_built = super::table::FILES.get(locale as usize).map(|file| take_in(file));
    }
    language.get()
}

#[cfg(not(target_arch = "wasm32"))]
thread_local! {
    static ONLY: std::cell::Cell<Option<Locale>> = const { std::cell::Cell::new(None) };
}

/// Does something as a page does that holds the words of one language alone: asking for another one panics.
#[cfg(not(target_arch = "wasm32"))]
pub fn only_in<T>(locale: Locale, work: impl FnOnce() -> T) -> T {
    let before = ONLY.replace(Some(locale));
    let done = work();
    ONLY.set(before);
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_for_other_keys_or_of_no_language_is_refused() {
        let texts = format!("{}x", "x\n".repeat(COUNT - 1));
        for head in [format!("en {}", "0".repeat(KEYS.len())), format!("de {KEYS}"), format!("en{KEYS}"), String::new()]
        {
            assert_eq!(take_in(&format!("{head}\n{texts}")), Err(WordsFault::Foreign), "{head}");
        }
        assert_eq!(take_in(&format!("en {KEYS}")), Err(WordsFault::Foreign));
        assert_eq!(take_in("<!doctype html>\n<title>404</title>"), Err(WordsFault::Foreign));
    }

    #[test]
    fn a_file_that_is_not_whole_is_refused() {
        for count in [1, COUNT - 1, COUNT + 1] {
            let texts = vec!["x"; count].join("\n");
            assert_eq!(take_in(&format!("fr {KEYS}\n{texts}")), Err(WordsFault::Count(count)));
        }
    }

    #[test]
    fn words_of_another_language_than_the_one_at_hand_are_found_out() {
        only_in(Locale::fr, || assert_eq!(text(Locale::fr, 0), text(Locale::fr, 0)));
        let asked = std::panic::catch_unwind(|| only_in(Locale::fr, || text(Locale::en, 0)));
        ONLY.set(None);
        assert!(asked.is_err());
    }
}
