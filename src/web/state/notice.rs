//! What is said in passing: one sentence at a time, with at most one thing to do about it.

use crate::web::platform;
use leptos::prelude::*;
use std::sync::Arc;

/// How long a notice stays, in milliseconds: ample for reading it twice. What it offers is in the bar as well.
const STAY_MS: u64 = 15_000;

/// A sentence in passing.
#[derive(Clone)]
pub struct Notice {
    /// What happened.
    pub text: String,
    /// What can be done about it: the words of the button and what it does. It outlives the part of the page that
    /// offered it, which may be gone: a row that was removed, the card of a plan in the bin.
    pub offer: Option<(String, Arc<dyn Fn() + Send + Sync>)>,
}

/// The notice on screen, if any. It stays until it is answered, dismissed, replaced, or read at leisure.
#[derive(Clone, Copy)]
pub struct Notices(RwSignal<Option<Notice>>);

impl Notices {
    /// No notice yet.
    pub fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// The notice on screen.
    pub fn shown(self) -> Option<Notice> {
        self.0.get()
    }

    /// Says a sentence.
    pub fn say(self, text: impl Into<String>) {
        self.show(Notice { text: text.into(), offer: None });
    }

    /// Says a sentence and offers to do something about it.
    pub fn offer(self, text: impl Into<String>, button: impl Into<String>, then: impl Fn() + Send + Sync + 'static) {
        let offer = Some((button.into(), Arc::new(then) as _));
        self.show(Notice { text: text.into(), offer });
    }

    /// Takes the notice off the screen.
    pub fn dismiss(self) {
        self.0.set(None);
    }

    fn show(self, notice: Notice) {
        let text = notice.text.clone();
        self.0.set(Some(notice));
        platform::after(STAY_MS, move || {
            if self.0.with_untracked(|shown| shown.as_ref().is_some_and(|shown| shown.text == text)) {
                self.dismiss();
            }
        });
    }
}

impl Default for Notices {
    fn default() -> Self {
        Self::new()
    }
}
