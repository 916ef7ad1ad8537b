//! What is derived from the plan on screen, as tests see it on the host: how often it ran, and whether it still holds.

use super::OpenPlan;
use crate::plan::Plan;
use leptos::prelude::*;
use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

type Read<T> = Arc<dyn Fn(&Plan) -> T + Send + Sync>;

/// One value that is derived from the plan on screen.
#[derive(Clone)]
pub struct Reading {
    places: Cow<'static, str>,
    runs: Arc<AtomicUsize>,
    refresh: Arc<dyn Fn() + Send + Sync>,
    holds: Arc<dyn Fn(&Plan) -> bool + Send + Sync>,
    /// Keeps the value, whose part of the page is gone on the host as soon as its HTML is written.
    _owner: Option<Owner>,
}

impl Reading {
    /// A reader that counts how often it runs.
    pub(super) fn counted<T: 'static>(read: Box<dyn Fn(&Plan) -> T + Send + Sync>) -> (Read<T>, Arc<AtomicUsize>) {
        let runs = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&runs);
        let read = move |plan: &Plan| {
            count.fetch_add(1, Ordering::Relaxed);
            read(plan)
        };
        (Arc::new(read), runs)
    }

    pub(super) fn new<T>(places: Cow<'static, str>, memo: Memo<T>, runs: Arc<AtomicUsize>, read: Read<T>) -> Self
    where
        T: PartialEq + Send + Sync + 'static,
    {
        let holds = move |plan: &Plan| memo.with_untracked(|value| *value == read(plan));
        let refresh = move || memo.with_untracked(|_| ());
        Self { places, runs, refresh: Arc::new(refresh), holds: Arc::new(holds), _owner: Owner::current() }
    }

    /// The places it names.
    pub fn places(&self) -> &str {
        &self.places
    }

    /// How often it has run.
    pub fn runs(&self) -> usize {
        self.runs.load(Ordering::Relaxed)
    }

    /// Brings its value up to date, as the page does that shows it.
    pub fn refresh(&self) {
        (self.refresh)();
    }

    /// Whether its value, brought up to date as it would be on screen, is what the plan gives now.
    pub fn holds(&self, plan: OpenPlan) -> bool {
        let plan = plan.get_untracked();
        untrack(|| (self.holds)(&plan))
    }
}
