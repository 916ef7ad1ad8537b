//! The plan on screen, and who reads which part of it: a write wakes those who read its place or one above.

use crate::plan::Plan;
use leptos::prelude::*;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The place of those who judge the plan as a whole. They are told when its writer pauses, not at each key.
pub const JUDGED: &str = "(judged)";

/// The plan on screen. Readers name the places they read, as paths with a blank between several, and run again when
/// something is written at or below one of them. An empty path stands for the whole plan, a star in place of a row's id
/// for the same answer of all rows. Whatever changes more than one answer is told to everybody.
#[derive(Clone, Copy)]
pub struct OpenPlan {
    plan: StoredValue<Plan>,
    /// A trigger for each place that somebody reads.
    places: StoredValue<BTreeMap<String, ArcTrigger>>,
    #[cfg(not(target_arch = "wasm32"))]
    readings: StoredValue<Vec<super::Reading>>,
}

impl OpenPlan {
    /// An empty plan that nobody reads.
    pub fn new() -> Self {
        Self {
            plan: StoredValue::new(Plan::default()),
            places: StoredValue::new(BTreeMap::new()),
            #[cfg(not(target_arch = "wasm32"))]
            readings: StoredValue::new(Vec::new()),
        }
    }

    /// What is derived from the places named, kept up to date.
    pub fn memo<T>(
        self,
        places: impl Into<Cow<'static, str>>,
        read: impl Fn(&Plan) -> T + Send + Sync + 'static,
    ) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        self.boxed_memo(places.into(), Box::new(read))
    }

    /// What the plan as a whole comes to, kept up to date at a slower pace: see `JUDGED`.
    pub fn judged<T>(self, read: impl Fn(&Plan) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        self.memo(JUDGED, read)
    }

    /// The ids of the rows of the list at a path; nobody hears of what is written in the rows.
    pub fn rows(self, list: &'static str) -> Memo<Vec<String>> {
        self.memo(rows_of(list), move |plan| plan.ids(list))
    }

    /// Reads once, for a reader that derives more than one value: it is told of the places named.
    pub fn with<R>(self, places: &str, read: impl FnOnce(&Plan) -> R) -> R {
        self.track(places);
        self.with_untracked(read)
    }

    /// Reads without being told of anything.
    pub fn with_untracked<R>(self, read: impl FnOnce(&Plan) -> R) -> R {
        self.plan.with_value(read)
    }

    /// The plan as it is now.
    pub fn get_untracked(self) -> Plan {
        self.plan.get_value()
    }

    /// Puts another plan in its place, and tells everybody.
    pub fn set(self, plan: Plan) {
        self.plan.set_value(plan);
        self.tell_all();
    }

    /// Writes what a form control holds at a path, and tells who reads there. The judges are told by `tell_judges`.
    pub fn write(self, path: &str, typed: &str) {
        self.plan.update_value(|plan| {
            plan.write(path, typed);
        });
        self.tell("");
        for path in std::iter::once(path).chain(Plan::written_along(path)) {
            for (end, _) in path.match_indices('.') {
                self.tell(path.get(..end).unwrap_or_default());
            }
            self.tell(path);
        }
        if let Some(column) = self.with_untracked(|plan| plan.column(path)) {
            self.tell(&column);
        }
    }

    /// Changes more than one value, and tells everybody.
    pub fn change(self, change: impl FnOnce(&mut Plan)) {
        self.plan.update_value(change);
        self.tell_all();
    }

    /// Tells those who judge the plan as a whole.
    pub fn tell_judges(self) {
        self.tell(JUDGED);
    }

    fn tell(self, place: &str) {
        if let Some(trigger) = self.places.with_value(|places| places.get(place).cloned()) {
            trigger.notify();
        }
    }

    /// Those who are told run again and name their places anew: places nobody reads any more are gone.
    fn tell_all(self) {
        let places = self.places.try_update_value(std::mem::take).unwrap_or_default();
        for trigger in places.into_values() {
            trigger.notify();
        }
    }

    fn track(self, places: &str) {
        for place in places.split(' ') {
            let trigger = self.places.try_update_value(|places| match places.get(place) {
                Some(trigger) => trigger.clone(),
                None => places.entry(place.to_owned()).or_default().clone(),
            });
            if let Some(trigger) = trigger {
                trigger.track();
            }
        }
    }

    /// One memo for each type that is read, not one for each reader: the program is smaller.
    fn boxed_memo<T>(self, places: Cow<'static, str>, read: Box<dyn Fn(&Plan) -> T + Send + Sync>) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        #[cfg(not(target_arch = "wasm32"))]
        let (read, runs) = super::Reading::counted(read);
        #[cfg(not(target_arch = "wasm32"))]
        let (of_reading, named) = (std::sync::Arc::clone(&read), places.clone());
        let memo = Memo::new(move |_| self.with(&places, &*read));
        #[cfg(not(target_arch = "wasm32"))]
        self.readings.update_value(|all| all.push(super::Reading::new(named, memo, runs, of_reading)));
        memo
    }

    /// Everything that is derived from the plan on screen, for tests that count and compare.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn readings(self) -> Vec<super::Reading> {
        self.readings.get_value()
    }
}

impl Default for OpenPlan {
    fn default() -> Self {
        Self::new()
    }
}

/// The place of those who read which rows a list has, and in which order.
fn rows_of(list: &str) -> String {
    format!("{list}[]")
}
