//! A change of language, of the program or of its sheets: it shows once the words of the language are there.

use super::AppState;
use crate::web::platform;
use crate::words::{self, Locale, t};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// After so many milliseconds a choice that waits says so: what comes sooner seems to come at once.
const PATIENCE_MS: u64 = 100;

/// A choice of language that may have to wait for its words.
#[derive(Clone, Copy)]
pub struct LanguageChoice {
    wished: RwSignal<Option<Locale>>,
    late: RwSignal<bool>,
}

impl LanguageChoice {
    /// Nothing is waited for.
    pub fn new() -> Self {
        Self { wished: RwSignal::new(None), late: RwSignal::new(false) }
    }

    /// The language that was asked for and is not there yet.
    pub fn wished(self) -> Option<Locale> {
        self.wished.get()
    }

    /// Whether it keeps people waiting, as an `aria-busy` attribute.
    pub fn busy(self) -> Option<&'static str> {
        self.late.get().then_some("true")
    }

    fn set(self, wished: Option<Locale>) {
        self.wished.set(wished);
        self.late.set(false);
    }

    fn waits_for(self, locale: Locale) -> bool {
        self.wished.get_untracked() == Some(locale)
    }
}

impl Default for LanguageChoice {
    fn default() -> Self {
        Self::new()
    }
}

impl AppState {
    /// Shows the program in a language, and keeps the choice; what is typed, focus and scroll stay.
    pub fn speak(self, locale: Locale) {
        self.with_words(self.language_choice, locale, move || {
            self.settle(|settings| settings.language = Some(words::code(locale).to_owned()));
            platform::scroll_kept(move || self.locale.set(locale));
        });
    }

    /// Shows the sheets in a language, whatever the program's.
    pub fn write_sheets_in(self, locale: Locale) {
        self.with_words(self.sheet_choice, locale, move || self.sheet_locale.set(Some(locale)));
    }

    /// Goes on once the words of a language are there; where they do not come, says so in the present language.
    /// A later wish takes the place of an earlier one that still waits.
    fn with_words(self, choice: LanguageChoice, locale: Locale, then: impl FnOnce() + 'static) {
        if words::has_words(locale) {
            choice.set(None);
            then();
        } else if !choice.waits_for(locale) {
            choice.set(Some(locale));
            platform::after(PATIENCE_MS, move || choice.late.set(choice.wished.get_untracked().is_some()));
            spawn_local(async move {
                let file = platform::load_words(words::code(locale)).await;
                let there = file.is_some_and(|file| words::take_in(&file) == Ok(locale));
                if !choice.waits_for(locale) {
                    return;
                }
                choice.set(None);
                if there {
                    then();
                } else {
                    let own = t!(locale, shell.language.own);
                    self.notices.say(t!(self.locale.get_untracked(), shell.language.failed, language = own));
                }
            });
        }
    }
}
