//! Which chapters of the step on screen are open, and where each was left.

use super::backlog::Backlog;
use crate::coach::Progress;
use crate::web::platform;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The chapters of the step on screen.
#[derive(Clone, Copy)]
pub struct Chapters {
    open: RwSignal<Vec<&'static str>>,
    all: RwSignal<bool>,
    /// The question whose chapter is to be opened.
    asked: RwSignal<Option<String>>,
    /// How far below the top of the window each chapter began when it was left.
    left_at: StoredValue<BTreeMap<&'static str, f64>>,
}

impl Chapters {
    /// None is open yet; `all` says whether their reader wants all of them open.
    pub fn new(all: bool) -> Self {
        Self {
            open: RwSignal::new(Vec::new()),
            all: RwSignal::new(all),
            asked: RwSignal::new(None),
            left_at: StoredValue::new(BTreeMap::new()),
        }
    }

    /// Another step is on screen: this chapter is open, or all of them where their reader wants that.
    pub fn begin(self, codes: impl Iterator<Item = &'static str>, chapter: Option<&'static str>) {
        self.left_at.set_value(BTreeMap::new());
        if self.all.get_untracked() {
            self.open.set(codes.collect());
        } else {
            self.open.set(chapter.into_iter().collect());
        }
    }

    /// Whether a chapter is open.
    pub fn is_open(self, code: &str) -> bool {
        self.open.with(|open| open.contains(&code))
    }

    /// The same, without being told of changes.
    pub fn is_open_untracked(self, code: &str) -> bool {
        self.open.with_untracked(|open| open.contains(&code))
    }

    /// Whether all are open because their reader wants it.
    pub fn are_all_open(self) -> bool {
        self.all.get()
    }

    /// Opens one chapter in place of the one that was open, or beside the others where all are.
    pub fn open(self, code: &'static str) {
        if self.is_open_untracked(code) {
            return;
        }
        let all = self.all.get_untracked();
        self.open.update(|open| {
            if !all {
                open.clear();
            }
            open.push(code);
        });
    }

    /// Closes a chapter.
    pub fn close(self, code: &str) {
        self.open.update(|open| open.retain(|other| *other != code));
    }

    /// Opens all of these chapters, and those of the steps to come.
    pub fn open_all(self, codes: impl Iterator<Item = &'static str>) {
        self.all.set(true);
        self.open.set(codes.collect());
    }

    /// One at a time again.
    pub fn close_all(self) {
        self.all.set(false);
        self.open.set(Vec::new());
    }

    /// Asks for the chapter in which the question at a path stands; the step on screen opens it.
    pub fn reveal(self, path: &str) {
        self.asked.set(Some(path.to_owned()));
    }

    /// The path of the question that was asked for and not found yet; it is forgotten then.
    pub fn take_asked(self) -> Option<String> {
        let asked = self.asked.get();
        if asked.is_some() {
            self.asked.set(None);
        }
        asked
    }

    /// Notes where the open chapters stand, as `place` tells it by their codes.
    pub fn leave(self, place: impl Fn(&str) -> Option<f64>) {
        for code in self.open.get_untracked() {
            if let Some(top) = place(code) {
                self.left_at.update_value(|places| {
                    places.insert(code, top);
                });
            }
        }
    }

    /// Where a chapter stood when it was left; it is forgotten then.
    pub fn returned_to(self, code: &str) -> Option<f64> {
        self.left_at.try_update_value(|places| places.remove(code)).flatten()
    }
}

/// What is said of the chapters of one page, as soon as the parts of the program that say it are there.
#[derive(Clone, Copy)]
pub struct ChapterMarks {
    /// Whether the chapters are to be built: the draft above them is drawn and answers before.
    pub due: RwSignal<bool>,
    /// How far each has come.
    pub progress: RwSignal<Option<Memo<Vec<Progress>>>>,
    /// What each says of its answers in one line.
    pub lines: RwSignal<Option<Memo<Vec<Option<String>>>>>,
}

impl ChapterMarks {
    /// Nothing is said yet; what is in the page finds it through its context. On the host, which draws the first screen,
    /// nothing waits.
    pub fn provide() -> Self {
        let due = RwSignal::new(!platform::can_idle());
        let marks = Self { due, progress: RwSignal::new(None), lines: RwSignal::new(None) };
        provide_context(marks);
        marks
    }

    /// Has the chapters built as soon as what stands above them is drawn: it does not wait for their part of the program.
    pub fn follow(self, backlog: Backlog) {
        let drawn = backlog.wait("");
        if drawn.get_untracked() {
            self.due.set(true);
        } else {
            Effect::new(move |_| {
                if drawn.get() {
                    self.due.set(true);
                }
            });
        }
    }

    /// Those of the page.
    pub fn of_page() -> Self {
        expect_context()
    }
}
