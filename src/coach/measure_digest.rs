//! A measure in one glance: its formula with the denominator, from where to where, by when, and who answers for it.

use super::margin::margin;
use crate::catalog;
use crate::coach::sentence::inline;
use crate::plan::{DateEntry, Entry, Measure, NumberEntry};
use crate::words::{Locale, date, number, t};

/// What is always shown of a measure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeasureDigest {
    /// What is counted and what it is divided by.
    pub formula: Option<String>,
    /// The start value; with its unit where there is no target that shows it.
    pub start: Option<String>,
    /// The target value with its unit.
    pub target: Option<String>,
    /// The day by which it should be reached.
    pub deadline: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// How far the start value may be off, where it comes from few answers.
    pub margin: Option<String>,
}

impl MeasureDigest {
    /// Whether there is nothing to show yet.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }
}

/// A measure in one glance; what could not be read stands as it was typed.
pub fn measure_digest(measure: &Measure, locale: Locale) -> MeasureDigest {
    let figure = |entry: &NumberEntry, unit: &str| match entry {
        Entry::Blank => None,
        Entry::Read(value) => Some(figure(locale, *value, unit)),
        Entry::Unread(typed) => inline(typed),
    };
    let day = |entry: &DateEntry| match entry {
        Entry::Blank => None,
        Entry::Read(value) => Some(date(locale, *value)),
        Entry::Unread(typed) => inline(typed),
    };
    let start_unit = if measure.target.is_blank() { measure.unit.as_str() } else { "" };
    MeasureDigest {
        formula: formula_line(measure, locale),
        start: figure(&measure.baseline, start_unit),
        target: figure(&measure.target, &measure.unit),
        deadline: day(&measure.deadline),
        owner: inline(&measure.owner),
        margin: margin(measure).map(|margin| margin.words(locale)),
    }
}

/// What is counted, divided by what; `None` while neither is said.
pub fn formula_line(measure: &Measure, locale: Locale) -> Option<String> {
    let denominator = measure.divided_by.map(|one| catalog::denominator(one, locale));
    match (inline(&measure.formula), denominator) {
        (formula, None) => formula,
        (None, Some(denominator)) => Some(t!(locale, measures.formula.bare, denominator = denominator)),
        (Some(formula), Some(denominator)) => {
            Some(t!(locale, measures.formula.divided, formula = formula, denominator = denominator))
        }
    }
}

/// A number with its unit, as the language sets them.
pub fn figure(locale: Locale, value: f64, unit: &str) -> String {
    let number = number(locale, value);
    inline(unit).map_or_else(|| number.clone(), |unit| format!("{number}{}{unit}", unit_space(locale, &unit)))
}

/// What stands between a number and its unit.
pub(super) fn unit_space(locale: Locale, unit: &str) -> &'static str {
    match (unit.starts_with('%'), locale) {
        (true, Locale::en) => "",
        (true, Locale::fr) => "\u{202f}",
        (false, _) => "\u{a0}",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::test_plan::test_plan;

    #[track_caller]
    fn check(typed: &[(&str, &str)], locale: Locale, expected: [&str; 5]) {
        let paths: Vec<(String, &str)> =
            typed.iter().map(|(field, text)| (format!("direction.measures.m.{field}"), *text)).collect();
        let typed: Vec<(&str, &str)> = paths.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        let plan = test_plan(&typed);
        let MeasureDigest { formula, start, target, deadline, owner, .. } =
            measure_digest(&plan.direction.measures[0], locale);
        assert_eq!([formula, start, target, deadline, owner].map(Option::unwrap_or_default), expected);
    }

    #[test]
    fn a_measure_is_seen_in_one_glance() {
        let typed = [
            ("formula", "likes and comments."),
            ("divided_by", "reach"),
            ("baseline", "1.5"),
            ("target", "2,25"),
            ("unit", "%"),
            ("deadline", "2027-06-30"),
            ("owner", "Samia"),
        ];
        check(&typed, Locale::en, ["likes and comments ÷ reach", "1.5", "2.25%", "30\u{a0}June 2027", "Samia"]);
        check(
            &typed,
            Locale::fr,
            ["likes and comments ÷ portée", "1,5", "2,25\u{202f}%", "30\u{a0}juin 2027", "Samia"],
        );
    }

    #[test]
    fn what_is_not_said_yet_stays_out_and_what_cannot_be_read_stays_as_typed() {
        check(&[("name", "Reviews")], Locale::en, [""; 5]);
        check(
            &[("baseline", "6"), ("unit", "reviews"), ("target", ""), ("deadline", "end of June")],
            Locale::en,
            ["", "6\u{a0}reviews", "", "end of June", ""],
        );
        check(&[("divided_by", "followers"), ("target", "many")], Locale::en, ["÷ followers", "", "many", "", ""]);
    }
}
