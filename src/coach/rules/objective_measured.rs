//! The leading objective has a measure of its own family: what is measured is what is wanted.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::Shortcut;
use crate::coach::answer::named_rows;
use crate::plan::{Component, Measure, Objective, Plan};
use crate::words::{Locale, Named, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "objective-measured",
    severity: Severity::Warn,
    components: &[Component::Direction],
    statement: text!(coach.rules.objective_measured.rule),
    behind: &["direction.objective", "direction.measures.*.family"],
    check,
};

const LIST: &str = "direction.measures";

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    let objective = plan.direction.objective?;
    let measures: Vec<(String, &Measure, String)> = named_rows(plan, LIST, locale);
    let mut families: Vec<Objective> = measures.iter().filter_map(|(_, measure, _)| measure.family).collect();
    if measures.is_empty() || families.contains(&objective) {
        return None;
    }
    families.sort_unstable();
    families.dedup();
    let name = objective.name(locale);
    let names: Vec<&str> = families.iter().map(|family| family.name(locale)).collect();
    let why = if names.is_empty() {
        t!(locale, coach.rules.objective_measured.open.why, objective = name)
    } else {
        t!(locale, coach.rules.objective_measured.others.why, objective = name, families = names.join(", "))
    };
    let open = || measures.iter().filter(|(_, measure, _)| measure.family.is_none());
    let concerns = open().map(|(row, ..)| format!("{row}.family")).collect();
    let (place, mend) = match open().next() {
        Some((row, _, measure)) => {
            (format!("{row}.family"), t!(locale, coach.rules.objective_measured.choose, measure = measure))
        }
        None => (LIST.to_owned(), t!(locale, coach.rules.objective_measured.others.mend, objective = name)),
    };
    let shortcut = (place == LIST).then_some(Shortcut::TakeMeasure);
    Some(Said {
        place,
        title: t!(locale, coach.rules.objective_measured.title).to_owned(),
        why,
        mend,
        shortcut,
        concerns,
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::Shortcut;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::Locale;

    fn energizing(families: [&str; 2]) -> Plan {
        test_plan(&[
            ("direction.objective", "energizing"),
            ("direction.measures.a.name", "Reach."),
            ("direction.measures.a.family", families[0]),
            ("direction.measures.b.name", "Mentions"),
            ("direction.measures.b.family", families[1]),
        ])
    }

    #[track_caller]
    fn check_speaks(plan: &Plan, locale: Locale, place: &str, why: &str, mend: &str) {
        let said = RULE.finding(plan, day(11, 22), locale).map(|it| (it.place, it.why, it.mend));
        assert_eq!(said, Some((place.into(), why.into(), mend.into())));
    }

    #[test]
    fn speaks_of_what_is_measured_instead() {
        let plan = energizing(["talking", "listening"]);
        check_speaks(
            &plan,
            Locale::en,
            "direction.measures",
            "Your leading objective is Energizing; your measures show Listening, Talking.",
            "Add a measure for “Energizing”",
        );
        check_speaks(
            &plan,
            Locale::fr,
            "direction.measures",
            "Votre objectif principal est «\u{202f}Amplifier\u{202f}», mais vos indicateurs suivent autre chose\u{a0}: Écouter, Parler.",
            "Ajouter un indicateur pour «\u{202f}Amplifier\u{202f}»",
        );
    }

    #[test]
    fn speaks_of_the_first_measure_that_says_nothing() {
        check_speaks(
            &energizing(["", ""]),
            Locale::en,
            "direction.measures.a.family",
            "Your leading objective is Energizing, and no measure says yet which objective it shows, so nobody can tell whether this one comes nearer.",
            "Say which objective “Reach” shows",
        );
        let finding = RULE.finding(&energizing(["talking", ""]), day(11, 22), Locale::en);
        assert_eq!(finding.map(|finding| finding.place), Some("direction.measures.b.family".into()));
    }

    #[test]
    fn leads_to_what_its_family_offers_unless_a_measure_can_be_said_to_belong() {
        let shortcut = |second| {
            let finding = RULE.finding(&energizing(["talking", second]), day(11, 22), Locale::en);
            finding.and_then(|finding| finding.shortcut)
        };
        assert_eq!([shortcut("listening"), shortcut("")], [Some(Shortcut::TakeMeasure), None]);
    }

    #[test]
    fn silent_when_one_measure_belongs_to_the_objective() {
        assert_eq!(RULE.finding(&energizing(["talking", "energizing"]), day(11, 22), Locale::en), None);
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
        let without_measure = test_plan(&[("direction.objective", "talking"), ("direction.measures.a.name", " ")]);
        assert_eq!(RULE.finding(&without_measure, day(11, 22), Locale::en), None);
        let without_objective = test_plan(&[("direction.measures.a.family", "talking")]);
        assert_eq!(RULE.finding(&without_objective, day(11, 22), Locale::en), None);
    }
}
