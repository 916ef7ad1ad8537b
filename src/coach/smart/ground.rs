//! Why a letter of SMART is earned or not, in words.

use super::{Judged, Letter};
use crate::coach::complaint::Complaint;
use crate::coach::measure_digest::unit_space;
use crate::coach::sentence::inline;
use crate::form;
use crate::plan::Better;
use crate::words::{Locale, date, number, t};
use chrono::NaiveDate;

/// Why a letter is judged as it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Ground {
    /// Everything it needs is said.
    Said,
    /// The figures of the first measure.
    Figures {
        /// The start value.
        baseline: f64,
        /// The target value.
        target: f64,
        /// What both are counted in.
        unit: String,
    },
    /// The deadline of the first measure, and who answers for it.
    Day {
        /// The civil day.
        deadline: NaiveDate,
        /// Who answers for it.
        owner: String,
    },
    /// The deadline of the first measure lies in the past.
    Past,
    /// A field without an answer.
    Missing {
        /// The field; `measures` where there is no measure.
        field: String,
    },
    /// A field whose answer cannot be true.
    Wrong {
        /// The path of the field.
        place: String,
        /// What is wrong with it.
        complaint: Complaint,
    },
}

/// A letter in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterWords {
    /// What the letter stands for.
    pub name: &'static str,
    /// Why it is earned, or what it lacks: one sentence.
    pub reason: String,
}

impl Judged {
    /// The letter in words.
    pub fn words(&self, locale: Locale) -> LetterWords {
        let (name, said) = match self.letter {
            Letter::Specific => (t!(locale, plan.direction.smart.specific), t!(locale, measures.smart.said.specific)),
            Letter::Achievable => {
                (t!(locale, plan.direction.smart.achievable), t!(locale, measures.smart.said.achievable))
            }
            Letter::Relevant => (t!(locale, plan.direction.smart.relevant), t!(locale, measures.smart.said.relevant)),
            Letter::Measurable => (t!(locale, plan.direction.smart.measurable), ""),
            Letter::Timed => (t!(locale, plan.direction.smart.timed), ""),
        };
        let reason = match &self.ground {
            Ground::Said => said.to_owned(),
            Ground::Figures { baseline, target, unit } => {
                let unit = inline(unit).unwrap_or_default();
                t!(
                    locale,
                    measures.smart.said.measurable,
                    baseline = number(locale, *baseline),
                    target = number(locale, *target),
                    space = unit_space(locale, &unit),
                    unit = unit
                )
            }
            Ground::Day { deadline, owner } => t!(
                locale,
                measures.smart.said.timed,
                deadline = date(locale, *deadline),
                owner = inline(owner).unwrap_or_default()
            ),
            Ground::Past => t!(locale, measures.smart.wrong.past).to_owned(),
            Ground::Missing { field } => missing(field, locale).to_owned(),
            Ground::Wrong { place, complaint } => wrong(place, complaint, locale),
        };
        LetterWords { name, reason }
    }
}

fn missing(field: &str, locale: Locale) -> &'static str {
    match field {
        "change" => t!(locale, measures.smart.missing.change),
        "whom" => t!(locale, measures.smart.missing.whom),
        "name" => t!(locale, measures.smart.missing.name),
        "unit" => t!(locale, measures.smart.missing.unit),
        "baseline" => t!(locale, measures.smart.missing.baseline),
        "baseline_date" => t!(locale, measures.smart.missing.baseline_date),
        "source" => t!(locale, measures.smart.missing.source),
        "target" => t!(locale, measures.smart.missing.target),
        "realistic" => t!(locale, measures.smart.missing.realistic),
        "relevant" => t!(locale, measures.smart.missing.relevant),
        "deadline" => t!(locale, measures.smart.missing.deadline),
        "owner" => t!(locale, measures.smart.missing.owner),
        _ => t!(locale, measures.smart.missing.measure),
    }
}

fn wrong(place: &str, complaint: &Complaint, locale: Locale) -> String {
    match complaint {
        Complaint::TargetIsBaseline { .. } => t!(locale, measures.smart.wrong.same).to_owned(),
        Complaint::TargetAgainst { better: Better::Up, .. } => t!(locale, measures.smart.wrong.below).to_owned(),
        Complaint::TargetAgainst { better: Better::Down, .. } => t!(locale, measures.smart.wrong.above).to_owned(),
        Complaint::DeadlineTooEarly { .. } | Complaint::BaselineTooLate { .. } => {
            t!(locale, measures.smart.wrong.early).to_owned()
        }
        _ => {
            let label = form::label(locale, place);
            t!(locale, measures.smart.wrong.other, field = label)
        }
    }
}
