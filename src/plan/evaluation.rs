//! Evaluation: asking again and again, ourselves and our customers, and reading the measures.

use super::decision::Decision;
use super::entry::{DateEntry, NumberEntry};
use super::id::Id;
use super::value::fields;

/// How are we doing, and what do customers say?
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Evaluation {
    /// The civil day of the next review.
    pub next_review: DateEntry,
    /// Who asks customers, and by when.
    pub asking: Asking,
    /// The reviews held.
    pub reviews: Vec<Review>,
    /// The values of the measures over time.
    pub readings: Vec<Reading>,
    /// What follows for Evaluation.
    pub decision: Decision,
}

fields!(Evaluation { next_review, asking, reviews, readings, decision });

/// Who asks which customers, by when: what can be settled before anything was asked.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Asking {
    /// Who asks.
    pub who: String,
    /// Whom.
    pub whom: String,
    /// The civil day by which they were asked.
    pub by: DateEntry,
}

fields!(Asking { who, whom, by });

/// One review: what we answered, and what customers answered.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Review {
    /// What the review is called in paths.
    pub id: Id,
    /// The civil day it was held.
    pub date: DateEntry,
    /// The four questions to ourselves.
    pub ourselves: Ourselves,
    /// The five questions to customers.
    pub customers: Customers,
}

fields!(row Review { date, ourselves, customers });

/// The four questions to ourselves.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Ourselves {
    /// How are we doing?
    pub doing: String,
    /// What can we do to improve?
    pub improve: String,
    /// Do we fully meet the customers' needs?
    pub needs: String,
    /// Do we exceed their expectations?
    pub exceed: String,
}

fields!(Ourselves { doing, improve, needs, exceed });

/// The five questions to customers.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Customers {
    /// How are we doing?
    pub doing: String,
    /// What do you like?
    pub like: String,
    /// What more do you want?
    pub more: String,
    /// What do you dislike?
    pub dislike: String,
    /// What should we change?
    pub change: String,
}

fields!(Customers { doing, like, more, dislike, change });

/// The value of a measure on a day.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Reading {
    /// What the reading is called in paths.
    pub id: Id,
    /// Which measure was read.
    pub measure: Option<Id>,
    /// The civil day it was read.
    pub date: DateEntry,
    /// The value, in the measure's unit.
    pub value: NumberEntry,
}

fields!(row Reading { measure, date, value });
