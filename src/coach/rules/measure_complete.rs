//! Every measure has a start value, a source, a target, a deadline and an owner.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::answer::{legible, named_rows};
use crate::plan::{Component, Measure, Plan};
use crate::words::{Locale, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "measure-complete",
    severity: Severity::Warn,
    components: &[Component::Direction],
    statement: text!(coach.rules.measure_complete.rule),
    behind: &[
        "direction.measures.*.name",
        "direction.measures.*.baseline",
        "direction.measures.*.source",
        "direction.measures.*.target",
        "direction.measures.*.deadline",
        "direction.measures.*.owner",
    ],
    check,
};

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    let parts = [
        ("baseline", t!(locale, coach.rules.measure_complete.lacks.baseline)),
        ("source", t!(locale, coach.rules.measure_complete.lacks.source)),
        ("target", t!(locale, coach.rules.measure_complete.lacks.target)),
        ("deadline", t!(locale, coach.rules.measure_complete.lacks.deadline)),
        ("owner", t!(locale, coach.rules.measure_complete.lacks.owner)),
    ];
    let lacking = |(row, _, name): (String, &Measure, String)| {
        let missing = parts.iter().filter(|(field, _)| !legible(plan, &format!("{row}.{field}")));
        let (fields, words): (Vec<&str>, Vec<&str>) = missing.copied().unzip();
        let place = format!("{row}.{}", fields.first()?);
        Some((place, name, words.join(", ")))
    };
    let incomplete: Vec<_> = named_rows(plan, "direction.measures", locale).into_iter().filter_map(lacking).collect();
    let concerns = incomplete.iter().map(|(place, ..)| place.clone()).collect();
    let ((place, measure, missing), others) = incomplete.split_first()?;
    let why = t!(locale, coach.rules.measure_complete.why, measure = measure, missing = missing);
    let why = match others.len() {
        0 => why,
        1 => format!("{why} {}", t!(locale, coach.rules.measure_complete.one_more)),
        count => format!("{why} {}", t!(locale, coach.rules.measure_complete.more, count = count)),
    };
    Some(Said {
        place: place.clone(),
        concerns,
        title: t!(locale, coach.rules.measure_complete.title).to_owned(),
        why,
        mend: t!(locale, coach.rules.measure_complete.mend, measure = measure),
        ..Said::default()
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::{LOCALES, Locale};

    const COMPLETE: [(&str, &str); 6] = [
        ("direction.measures.a.name", "Reviews"),
        ("direction.measures.a.baseline", "6"),
        ("direction.measures.a.source", "Counted by hand"),
        ("direction.measures.a.target", "24"),
        ("direction.measures.a.deadline", "2027-06-30"),
        ("direction.measures.a.owner", "The manager"),
    ];

    #[test]
    fn speaks_of_what_the_first_measure_lacks() {
        let mut plan = test_plan(&COMPLETE);
        plan.write("direction.measures.a.baseline", "a few");
        plan.write("direction.measures.a.owner", " ");
        let said = LOCALES.map(|locale| RULE.finding(&plan, day(11, 22), locale).map(|it| (it.place, it.why)));
        let why = [
            "“Reviews” still lacks: start value, owner. Until then, nobody can say how far it has come.",
            "«\u{202f}Reviews\u{202f}» attend encore\u{a0}: valeur de départ, responsable. D’ici là, personne ne peut dire où il en est.",
        ];
        assert_eq!(said, why.map(|why| Some(("direction.measures.a.baseline".into(), why.into()))));
    }

    #[test]
    fn speaks_of_how_many_others_there_are() {
        let mut plan = test_plan(&COMPLETE);
        for (row, ending) in [
            ("b", None),
            ("c", Some("One other measure is incomplete as well.")),
            ("d", Some("2 other measures are incomplete as well.")),
        ] {
            plan.add("direction.measures", crate::plan::Id::parse(row).unwrap_or_default());
            plan.write(&format!("direction.measures.{row}.unit"), "days");
            let finding = RULE.finding(&plan, day(11, 22), Locale::en);
            let why = finding.as_ref().map_or("", |finding| finding.why.as_str());
            assert!(why.starts_with("“Measure 2” still lacks: start value, where it comes from,"), "{why}");
            assert!(why.ends_with(ending.unwrap_or("how far it has come.")), "{why}");
        }
    }

    #[test]
    fn silent_when_every_measure_has_all_five() {
        let mut plan = test_plan(&COMPLETE);
        assert_eq!(RULE.finding(&plan, day(11, 22), Locale::en), None);
        // What contradicts itself is not missing: another rule speaks of it.
        plan.write("direction.measures.a.target", "6");
        plan.write("direction.measures.a.baseline_date", "2028-01-01");
        assert_eq!(RULE.finding(&plan, day(11, 22), Locale::en), None);
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
        assert_eq!(RULE.finding(&test_plan(&[("direction.measures.a.name", "")]), day(11, 22), Locale::en), None);
    }
}
