//! SMART: each letter judged from the fields, with the reason.

mod ground;

pub use ground::{Ground, LetterWords};

use super::answer::{answered, first_measure};
use super::complaint::complaint;
use crate::plan::{Leaf, Plan};
use chrono::NaiveDate;

/// A letter of SMART.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// It says what changes, and for whom.
    Specific,
    /// It says from what to what.
    Measurable,
    /// It says why it can be reached.
    Achievable,
    /// It says what it serves.
    Relevant,
    /// It says by when, and in whose hands it is.
    Timed,
}

/// A letter, and whether the fields earn it.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// Which of the five.
    pub letter: Letter,
    /// Whether every field it needs is there.
    pub met: bool,
    /// The path of the first field it still needs; of its first field where it needs nothing more.
    pub place: String,
    /// Why it is judged so.
    pub ground: Ground,
}

/// The five letters, judged on a day. The goal is stated with the first measure.
pub fn smart(plan: &Plan, today: NaiveDate) -> [Judged; 5] {
    let goal = |field: &str| format!("direction.goal.{field}");
    let measure = |field: &str| first_measure(plan, field);
    let measurable = ["name", "unit", "baseline", "baseline_date", "source", "target"];
    [
        judge(plan, Letter::Specific, &[goal("change"), goal("whom")]),
        judge(plan, Letter::Measurable, &measurable.map(measure)),
        judge(plan, Letter::Achievable, &[goal("realistic")]),
        judge(plan, Letter::Relevant, &[goal("relevant")]),
        timed(plan, today),
    ]
}

/// Time-bound: by a day that is still to come.
fn timed(plan: &Plan, today: NaiveDate) -> Judged {
    let measure = |field: &str| first_measure(plan, field);
    let place = measure("deadline");
    let deadline = plan.direction.measures.first().and_then(|measure| measure.deadline.value());
    if deadline.is_some_and(|day| day < today) && answered(plan, &place) {
        return Judged { letter: Letter::Timed, met: false, place, ground: Ground::Past };
    }
    judge(plan, Letter::Timed, &["deadline", "baseline_date", "owner"].map(measure))
}

/// A letter that needs an answer at each of these places.
fn judge(plan: &Plan, letter: Letter, places: &[String]) -> Judged {
    let wanting = places.iter().find(|place| !answered(plan, place));
    let place = wanting.or(places.first()).cloned().unwrap_or_default();
    let ground = match wanting {
        None => said(plan, letter),
        Some(place) => lacking(plan, letter, place),
    };
    Judged { letter, met: wanting.is_none(), place, ground }
}

/// What earns a letter.
fn said(plan: &Plan, letter: Letter) -> Ground {
    let Some(measure) = plan.direction.measures.first() else { return Ground::Said };
    match (letter, measure.baseline.value(), measure.target.value(), measure.deadline.value()) {
        (Letter::Measurable, Some(baseline), Some(target), _) => {
            Ground::Figures { baseline, target, unit: measure.unit.clone() }
        }
        (Letter::Timed, _, _, Some(deadline)) => Ground::Day { deadline, owner: measure.owner.clone() },
        _ => Ground::Said,
    }
}

/// What a letter lacks at a place: an answer, or one that can be true.
fn lacking(plan: &Plan, letter: Letter, place: &str) -> Ground {
    let blank = plan.leaf(place).is_none_or(|leaf: Leaf<'_>| leaf.is_blank());
    match complaint(plan, place) {
        Some(complaint) if !blank => Ground::Wrong { place: place.to_owned(), complaint },
        _ => {
            let field = place.strip_prefix("direction.").unwrap_or(place);
            // Without a measure, the way leads to the list.
            let field = match (field, letter) {
                ("measures", Letter::Timed) => "deadline",
                _ => field.rsplit('.').next().unwrap_or(field),
            };
            Ground::Missing { field: field.to_owned() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::test_plan::{day, test_plan};
    use crate::words::{LOCALES, Locale};

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
        smart(plan, day(11, 22)).map(|letter| letter.met)
    }

    /// The reasons of the letters that are not met.
    fn lacks(plan: &Plan, locale: Locale) -> Vec<String> {
        smart(plan, day(11, 22)).iter().filter(|letter| !letter.met).map(|letter| letter.words(locale).reason).collect()
    }

    #[test]
    fn a_goal_with_every_field_earns_every_letter_and_says_by_what() {
        let plan = test_plan(&GOAL);
        assert_eq!(met(&plan), [true; 5]);
        let reasons = |locale| smart(&plan, day(11, 22)).map(|letter| letter.words(locale).reason);
        assert_eq!(
            reasons(Locale::en),
            [
                "It says what changes, and for whom.",
                "From 6 to 24\u{a0}reviews.",
                "It says why this can be reached.",
                "It says what this serves.",
                "By 30\u{a0}June 2027; owner: The manager.",
            ]
        );
        assert_eq!(reasons(Locale::fr)[1], "De 6 à 24\u{a0}reviews.");
        assert_eq!(reasons(Locale::fr)[4], "D’ici au 30\u{a0}juin 2027\u{202f}; responsable\u{a0}: The manager.");
    }

    #[test]
    fn each_missing_field_costs_its_letter_and_is_named_in_its_own_words() {
        let mut all = Vec::new();
        for (missing, _) in GOAL {
            let mut plan = test_plan(&GOAL);
            plan.write(missing, " ");
            let unmet: Vec<_> = smart(&plan, day(11, 22)).into_iter().filter(|letter| !letter.met).collect();
            assert!(!unmet.is_empty(), "{missing}");
            assert!(unmet.iter().all(|letter| letter.place == missing), "{missing}: {unmet:?}");
            for locale in LOCALES {
                let mut said = lacks(&plan, locale);
                said.dedup();
                assert_eq!(said.len(), 1, "{said:?}");
                all.extend(said);
            }
        }
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 2 * GOAL.len(), "each field has a sentence of its own: {all:?}");
    }

    #[test]
    fn a_wrong_field_is_told_from_a_missing_one() {
        for (field, typed, en, fr) in [
            ("target", "6,0", "The target equals the start value.", "La cible est égale à la valeur de départ."),
            (
                "target",
                "4",
                "The target lies below the start value, and more is better.",
                "La cible est au-dessous de la valeur de départ, et plus, c’est mieux.",
            ),
            (
                "target",
                "many",
                "“Target value” cannot be used as it stands.",
                "«\u{202f}Valeur cible\u{202f}» n’est pas utilisable en l’état.",
            ),
            (
                "deadline",
                "2026-08-31",
                "The deadline does not come after the start value.",
                "L’échéance ne vient pas après la valeur de départ.",
            ),
        ] {
            let mut plan = test_plan(&GOAL);
            plan.write("direction.measures.m.better", "up");
            plan.write(&format!("direction.measures.m.{field}"), typed);
            assert_eq!(lacks(&plan, Locale::en)[0], en);
            assert_eq!(lacks(&plan, Locale::fr)[0], fr);
        }
    }

    #[test]
    fn a_target_that_changes_nothing_is_not_measurable() {
        let mut plan = test_plan(&GOAL);
        plan.write("direction.measures.m.target", "6,0");
        assert_eq!(met(&plan), [true, false, true, true, true]);
    }

    #[test]
    fn a_deadline_before_the_start_is_not_time_bound() {
        let mut plan = test_plan(&GOAL);
        plan.write("direction.measures.m.deadline", "2026-08-31");
        assert!(!met(&plan)[4]);
        assert_eq!(smart(&plan, day(11, 22))[4].place, "direction.measures.m.deadline");
    }

    #[test]
    fn a_deadline_that_has_passed_is_not_time_bound() {
        for (deadline, passed) in [("2026-11-21", true), ("2026-11-22", false)] {
            let mut plan = test_plan(&GOAL);
            plan.write("direction.measures.m.deadline", deadline);
            plan.write("direction.measures.m.owner", if passed { "" } else { "The manager" });
            assert_eq!(met(&plan)[4], !passed, "{deadline}");
            let said = LOCALES.map(|locale| lacks(&plan, locale).join(" "));
            assert_eq!(said, if passed { ["The deadline has passed.", "L’échéance est passée."] } else { ["", ""] });
            assert_eq!(smart(&plan, day(11, 22))[4].place, "direction.measures.m.deadline");
        }
    }

    #[test]
    fn without_a_measure_the_way_leads_to_the_list() {
        let places = smart(&Plan::default(), day(11, 22)).map(|letter| letter.place);
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
        let said = lacks(&Plan::default(), Locale::en);
        assert_eq!([said[1].as_str(), said[4].as_str()], ["There is no measure yet.", "There is no deadline."]);
    }

    #[test]
    fn letters_have_their_names_in_both_languages() {
        let name = |locale| smart(&Plan::default(), day(11, 22)).map(|letter| letter.words(locale).name);
        assert_eq!(name(Locale::en), ["Specific", "Measurable", "Achievable", "Relevant", "Time-bound"]);
        assert_eq!(
            name(Locale::fr),
            ["Spécifique", "Mesurable", "Atteignable", "Rattaché à la mission", "Temporellement défini"]
        );
    }
}
