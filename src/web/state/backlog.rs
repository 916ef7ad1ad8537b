//! What is out of sight when a page opens and is built once its reader can use the page: rows far down, what is folded.

use crate::web::platform;
use leptos::prelude::*;
use std::collections::VecDeque;

/// Something that waits to be built.
struct Waiting {
    /// The path of what it holds; empty where nobody asks for it by path.
    place: String,
    built: RwSignal<bool>,
}

/// The parts of the page that wait, first those that come first on it. They are built one by one while the browser has
/// nothing else to do, so that printing, searching in the page and going back find all of it a moment later.
#[derive(Clone, Copy)]
pub struct Backlog {
    waiting: StoredValue<VecDeque<Waiting>>,
    running: StoredValue<bool>,
}

impl Backlog {
    /// Nothing waits.
    pub fn new() -> Self {
        Self { waiting: StoredValue::new(VecDeque::new()), running: StoredValue::new(false) }
    }

    /// Has something wait that holds what stands at a path; says when it is to be built. On the host nothing waits, nor
    /// does what is built anew under the eyes of its reader, in another language say: the focus goes back to its place.
    pub fn wait(self, place: &str) -> RwSignal<bool> {
        let built = RwSignal::new(!platform::can_idle() || platform::is_built_anew());
        if !built.get_untracked() {
            self.waiting.update_value(|all| all.push_back(Waiting { place: place.to_owned(), built }));
            self.go_on();
        }
        built
    }

    /// Builds at once what a path leads to or through, and what has no path.
    pub fn reach(self, path: &str) {
        let through =
            |place: &str| path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        self.build(|one| one.place.is_empty() || through(&one.place));
    }

    /// Builds everything at once.
    pub fn finish(self) {
        self.build(|_| true);
    }

    fn build(self, which: impl Fn(&Waiting) -> bool) {
        let all = self.waiting.try_update_value(std::mem::take).unwrap_or_default();
        let (now, later) = all.into_iter().partition(which);
        self.waiting.set_value(later);
        for one in now {
            one.show();
        }
    }

    fn go_on(self) {
        if !self.running.get_value() {
            self.running.set_value(true);
            platform::when_idle(move || self.build_next());
        }
    }

    /// Builds the next one that is still on the page; the page is drawn and answers in between.
    fn build_next(self) {
        self.running.set_value(false);
        while let Some(one) = self.waiting.try_update_value(VecDeque::pop_front).flatten() {
            if one.show() {
                self.go_on();
                return;
            }
        }
    }
}

impl Default for Backlog {
    fn default() -> Self {
        Self::new()
    }
}

impl Waiting {
    /// Whether it was still there to be built.
    fn show(self) -> bool {
        self.built.try_set(true).is_none()
    }
}
