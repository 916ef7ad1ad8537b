//! SMART: each letter judged from the fields.

use super::answer::{answered, first_measure};
use crate::plan::Plan;
use crate::words::{Locale, t};

/// A letter of SMART and whether the fields earn it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Whether every field it needs is there.
    pub met: bool,
    /// The path of the first field it still needs; of its first field where it needs nothing more.
    pub place: String,
    /// Which of the five letters, 0 (specific) to 4 (time-bound).
    pub index: usize,
}

/// A letter in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterWords {
    /// What the letter stands for.
    pub name: &'static str,
    /// What it needs.
    pub why: &'static str,
}

/// The five letters, judged. The goal is stated with the first measure.
pub fn smart(plan: &Plan) -> [Letter; 5] {
    let goal = |field: &str| format!("direction.goal.{field}");
    let measure = |field: &str| first_measure(plan, field);
    let measurable = ["name", "unit", "baseline", "baseline_date", "source", "target"];
    [
        letter(plan, 0, &[goal("change"), goal("whom")]),
        letter(plan, 1, &measurable.map(measure)),
        letter(plan, 2, &[goal("realistic")]),
        letter(plan, 3, &[goal("relevant")]),
        letter(plan, 4, &["deadline", "baseline_date", "owner"].map(measure)),
    ]
}

impl Letter {
    /// The letter in words.
    pub fn words(&self, locale: Locale) -> LetterWords {
        macro_rules! words {
            ($key:ident) => {
                LetterWords {
                    name: t!(locale, plan.direction.smart.$key),
                    why: t!(locale, plan.direction.smart.why.$key),
                }
            };
        }
        match self.index {
            0 => words!(specific),
            1 => words!(measurable),
            2 => words!(achievable),
            3 => words!(relevant),
            _ => words!(timed),
        }
    }
}

/// A letter that needs an answer at each of these places.
fn letter(plan: &Plan, index: usize, places: &[String]) -> Letter {
    let missing = places.iter().find(|place| !answered(plan, place));
    let place = missing.or(places.first()).cloned().unwrap_or_default();
    Letter { met: missing.is_none(), place, index }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::draft::draft;

    /// What a goal needs, in the order of the letters.
    const GOAL: [(&str, &str); 12] = [
        ("direction.goal.change", "Regulars tell their neighbours"),
        ("direction.goal.whom", "Families nearby"),
        ("direction.measures.m.name", "Recent reviews"),
        ("direction.measures.m.unit", "reviews"),
        ("direction.measures.m.baseline", "6"),
        ("direction.measures.m.baseline_date", "2026-09-01"),
        ("direction.measures.m.source", "Counted by hand"),
        ("direction.measures.m.target", "24"),
        ("direction.goal.realistic", "18 of 40 regulars asked in March wrote one"),
        ("direction.goal.relevant", "Neighbours trust neighbours"),
        ("direction.measures.m.deadline", "2027-06-30"),
        ("direction.measures.m.owner", "The manager"),
    ];

    fn met(plan: &Plan) -> [bool; 5] {
        smart(plan).map(|letter| letter.met)
    }

    #[test]
    fn a_goal_with_every_field_earns_every_letter() {
        assert_eq!(met(&draft(&GOAL)), [true; 5]);
    }

    #[test]
    fn each_missing_field_costs_its_letter_and_is_named() {
        for (missing, _) in GOAL {
            let mut plan = draft(&GOAL);
            plan.write(missing, " ");
            let unmet: Vec<_> = smart(&plan).into_iter().filter(|letter| !letter.met).collect();
            assert!(!unmet.is_empty(), "{missing}");
            assert!(unmet.iter().all(|letter| letter.place == missing), "{missing}: {unmet:?}");
        }
    }

    #[test]
    fn a_target_that_changes_nothing_is_not_measurable() {
        let mut plan = draft(&GOAL);
        plan.write("direction.measures.m.target", "6,0");
        assert_eq!(met(&plan), [true, false, true, true, true]);
    }

    #[test]
    fn a_deadline_before_the_start_is_not_time_bound() {
        let mut plan = draft(&GOAL);
        plan.write("direction.measures.m.deadline", "2026-08-31");
        assert!(!met(&plan)[4]);
        assert_eq!(smart(&plan)[4].place, "direction.measures.m.deadline");
    }

    #[test]
    fn without_a_measure_the_way_leads_to_the_list() {
        let places = smart(&Plan::default()).map(|letter| letter.place);
        assert_eq!(
            places,
            [
                "direction.goal.change",
                "direction.measures",
                "direction.goal.realistic",
                "direction.goal.relevant",
                "direction.measures"
            ]
        );
    }

    #[test]
    fn letters_have_their_names_in_both_languages() {
        let name = |locale| smart(&Plan::default()).map(|letter| letter.words(locale).name);
        assert_eq!(name(Locale::en), ["Specific", "Measurable", "Achievable", "Relevant", "Time-bound"]);
        assert_eq!(name(Locale::fr), ["Spécifique", "Mesurable", "Atteignable", "Pertinent", "Daté"]);
    }
}
