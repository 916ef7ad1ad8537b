//! What is wrong with one answer, told beside its field.

mod figures;
mod names;
mod words;

use crate::plan::{Better, Entry, LARGEST, Leaf, Measure, Plan};
use chrono::{Datelike, NaiveDate};

/// The years a plan can be about; anything else is a slip of the keys.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// The most characters a text can have before a plan needs more than one page for it.
const LONGEST: usize = 2000;

/// Why an answer cannot be used as it stands; what was typed is kept all the same.
#[derive(Clone, Debug, PartialEq)]
pub enum Complaint {
    /// Words where a number belongs.
    NotANumber {
        /// What was typed.
        typed: String,
    },
    /// More digits than can be told apart.
    TooLarge {
        /// What was typed.
        typed: String,
    },
    /// Words, or a day that does not exist, where a date belongs.
    NotADate {
        /// What was typed.
        typed: String,
    },
    /// A date of a year that no plan is about.
    YearOfDate {
        /// What was typed.
        typed: String,
    },
    /// A share below 0 or above 100 %.
    Share {
        /// The share, in per cent.
        value: f64,
    },
    /// Fewer than no hours.
    Hours {
        /// The hours.
        value: f64,
    },
    /// A number of people below 1, or not whole.
    People {
        /// The number.
        value: f64,
    },
    /// Something that is no year.
    Year {
        /// The number.
        value: f64,
    },
    /// A difference of two shares below −100 or above 100.
    Net {
        /// The difference.
        value: f64,
    },
    /// Two shares of the same answers that pass all of them.
    Parts {
        /// The favourable share, in per cent.
        favourable: f64,
        /// The unfavourable share, in per cent.
        unfavourable: f64,
    },
    /// A start value that is not the difference of its two shares.
    NetParts {
        /// The start value.
        value: f64,
        /// The favourable share, in per cent.
        favourable: f64,
        /// The unfavourable share, in per cent.
        unfavourable: f64,
    },
    /// A number of people in a group, or of those who do something, that is below 0 or not whole.
    Count {
        /// The number.
        value: f64,
    },
    /// More people on a rung than answered.
    MoreThanAsked {
        /// The number on the rung.
        value: f64,
        /// How many answered.
        people: f64,
    },
    /// A target that equals the start value.
    TargetIsBaseline {
        /// The value of both.
        value: f64,
    },
    /// A target on the wrong side of the start value.
    TargetAgainst {
        /// The start value.
        baseline: f64,
        /// Which way is good.
        better: Better,
    },
    /// A name that another row of the list has before it.
    SameName {
        /// The place of that row, from 1.
        number: usize,
    },
    /// A deadline that does not come after the date of the start value.
    DeadlineTooEarly {
        /// The date of the start value.
        baseline: NaiveDate,
    },
    /// A start value whose date does not come before the deadline.
    BaselineTooLate {
        /// The deadline.
        deadline: NaiveDate,
    },
    /// A text for which the plan needs more than one page.
    TooLong {
        /// How many characters it has.
        characters: usize,
    },
}

/// What is wrong with the answer at a path; `None` where nothing is.
pub fn complaint(plan: &Plan, path: &str) -> Option<Complaint> {
    match plan.leaf(path)? {
        Leaf::Number(Entry::Read(value)) => figures::number(plan, path, *value),
        Leaf::Number(Entry::Unread(typed)) => Some(unread_number(typed)),
        Leaf::Date(Entry::Read(date)) => civil_date(plan, path, *date),
        Leaf::Date(Entry::Unread(typed)) => Some(unread_date(typed)),
        Leaf::Text(text) => length(text).or_else(|| names::same(plan, path, text)),
        _ => None,
    }
}

/// How far a complaint about the answer at a path looks: the place with everything it depends on. A name is compared with
/// those of all rows (a star stands for them), a figure of a measure with its row, a count of the survey with its others.
pub fn complaint_place(path: &str) -> String {
    let keys: Vec<&str> = path.split('.').collect();
    match keys.as_slice() {
        ["direction", list @ ("measures" | "risks"), _, "name"] => format!("direction.{list}.*.name"),
        ["target", "segments", _, "who"] => "target.segments.*.who".to_owned(),
        ["direction", "measures", id, "baseline" | "baseline_date" | "target" | "deadline" | "sample", ..] => {
            format!("direction.measures.{id}")
        }
        ["target", "survey", _] => "target.survey".to_owned(),
        _ => path.to_owned(),
    }
}

/// Why the answer at a path cannot count; `None` where it can. Strength asks this for every field whenever the judges are told.
pub(super) fn spoiling(plan: &Plan, path: &str) -> Option<Complaint> {
    match plan.leaf(path)? {
        // No text is spoilt, and names need not be compared with those of all other rows.
        Leaf::Text(_) => None,
        _ => complaint(plan, path).filter(Complaint::spoils),
    }
}

impl Complaint {
    /// Whether the answer cannot count; a long text, a name given twice and figures that disagree count like any other.
    pub fn spoils(&self) -> bool {
        !matches!(self, Self::TooLong { .. } | Self::SameName { .. } | Self::NetParts { .. })
    }
}

fn unread_number(typed: &str) -> Complaint {
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    let only_digits = typed.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-\u{2212}.,%".contains(c));
    let typed = typed.to_owned();
    if only_digits && digits >= LARGEST.to_string().len() {
        Complaint::TooLarge { typed }
    } else {
        Complaint::NotANumber { typed }
    }
}

/// Which dates can be meant, by the field they stand in.
fn civil_date(plan: &Plan, path: &str, date: NaiveDate) -> Option<Complaint> {
    if !YEARS.contains(&date.year()) {
        return Some(Complaint::YearOfDate { typed: date.to_string() });
    }
    let (row, field) = path.rsplit_once('.')?;
    let measure: &Measure = plan.record(row)?;
    match field {
        "deadline" => {
            let baseline = measure.baseline_date.value()?;
            (date <= baseline).then_some(Complaint::DeadlineTooEarly { baseline })
        }
        "baseline_date" => {
            let deadline = measure.deadline.value()?;
            (deadline <= date).then_some(Complaint::BaselineTooLate { deadline })
        }
        _ => None,
    }
}

fn unread_date(typed: &str) -> Complaint {
    let numeric = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let parts: Vec<&str> = typed.trim().trim_start_matches(['+', '-']).split('-').collect();
    let typed = typed.to_owned();
    match parts.as_slice() {
        [year, month, day] if year.len() > 4 && [year, month, day].into_iter().all(|part| numeric(part)) => {
            Complaint::YearOfDate { typed }
        }
        _ => Complaint::NotADate { typed },
    }
}

fn length(text: &str) -> Option<Complaint> {
    // A text of so few bytes cannot have more characters: most keystrokes end here.
    if text.len() <= LONGEST {
        return None;
    }
    let characters = text.chars().count();
    (characters > LONGEST).then_some(Complaint::TooLong { characters })
}
