//! What goes on paper: each sheet builds a document from a plan.

mod answers;
mod component;
mod frame;
mod ladder_survey;
mod one_page;
mod own_facts;
mod pages;
mod paper;
mod set_aside;

pub use pages::{Undivided, pages};
pub use paper::PaperSize;

use crate::doc::Doc;
use crate::plan::{Component, Plan};
use crate::words::{Locale, Text, text};
use chrono::NaiveDate;

/// What a sheet depends on beside the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The civil day on which it is printed.
    pub today: NaiveDate,
    /// The language it is printed in.
    pub locale: Locale,
    /// The paper it is printed on.
    pub paper: PaperSize,
}

/// A sheet that can be printed.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    /// Its code in settings and file names; it never changes its meaning.
    pub code: &'static str,
    /// What people call it.
    pub name: Text,
    /// What is on it.
    pub build: fn(&Plan, Setting) -> Doc,
}

/// Every sheet, in the order in which they are offered and printed.
pub const SHEETS: [Sheet; 7] = [
    Sheet { code: "one_page", name: text!(sheets.one_page), build: one_page::build },
    Sheet {
        code: "direction",
        name: text!(plan.direction.name),
        build: |plan, setting| component::build(Component::Direction, plan, setting),
    },
    Sheet {
        code: "target",
        name: text!(plan.target.name),
        build: |plan, setting| component::build(Component::Target, plan, setting),
    },
    Sheet {
        code: "uniqueness",
        name: text!(plan.uniqueness.name),
        build: |plan, setting| component::build(Component::Uniqueness, plan, setting),
    },
    Sheet {
        code: "technology",
        name: text!(plan.technology.name),
        build: |plan, setting| component::build(Component::Technology, plan, setting),
    },
    Sheet {
        code: "evaluation",
        name: text!(plan.evaluation.name),
        build: |plan, setting| component::build(Component::Evaluation, plan, setting),
    },
    Sheet { code: "ladder_survey", name: text!(sheets.ladder_survey), build: ladder_survey::build },
];

/// A choice of sheets for an occasion.
#[derive(Clone, Copy, Debug)]
pub struct Preset {
    /// What people call it.
    pub name: Text,
    /// Its sheets, by code.
    pub sheets: &'static [&'static str],
}

/// One page for the wall; everything; what a workshop fills in.
pub const PRESETS: [Preset; 3] = [
    Preset { name: text!(sheets.preset.wall), sheets: &["one_page"] },
    Preset {
        name: text!(sheets.preset.all),
        sheets: &["one_page", "direction", "target", "uniqueness", "technology", "evaluation", "ladder_survey"],
    },
    Preset {
        name: text!(sheets.preset.workshop),
        sheets: &["direction", "target", "uniqueness", "technology", "evaluation"],
    },
];

/// The sheet with this code.
pub fn sheet(code: &str) -> Option<&'static Sheet> {
    SHEETS.iter().find(|sheet| sheet.code == code)
}
