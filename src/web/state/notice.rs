//! What is said in passing: one sentence at a time, with at most one thing to do about it.

use leptos::prelude::*;

/// A sentence in passing.
#[derive(Clone)]
pub struct Notice {
    /// What happened.
    pub text: String,
    /// What can be done about it: the words of the button and what it does.
    pub offer: Option<(String, Callback<()>)>,
}

/// The notice on screen, if any. It stays until it is answered, dismissed or replaced.
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
        self.0.set(Some(Notice { text: text.into(), offer: None }));
    }

    /// Says a sentence and offers to do something about it.
    pub fn offer(self, text: impl Into<String>, button: impl Into<String>, then: impl Fn() + Send + Sync + 'static) {
        let offer = Some((button.into(), Callback::new(move |()| then())));
        self.0.set(Some(Notice { text: text.into(), offer }));
    }

    /// Takes the notice off the screen.
    pub fn dismiss(self) {
        self.0.set(None);
    }
}

impl Default for Notices {
    fn default() -> Self {
        Self::new()
    }
}
