//! At least two rivals are named: beside a single one, any difference looks unique.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::answer::{answered, is_empty};
use crate::plan::{Component, Plan};
use crate::words::{Locale, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "two-rivals",
    severity: Severity::Warn,
    components: &[Component::Uniqueness],
    statement: text!(coach.rules.two_rivals.rule),
    behind: &["uniqueness.rivals.*.name"],
    check,
};

const RIVALS: &str = "uniqueness.rivals";

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    let fields = plan.ids(RIVALS).into_iter().map(|id| format!("{RIVALS}.{id}.name"));
    let (named, nameless): (Vec<_>, Vec<_>) = fields.partition(|name| answered(plan, name));
    if named.len() >= 2 || is_empty(plan, Component::Uniqueness) {
        return None;
    }
    // A blank row beside them is no other finding.
    let concerns = if named.is_empty() { vec![RIVALS.to_owned()] } else { named.clone() };
    let place = nameless.into_iter().next().unwrap_or_else(|| RIVALS.to_owned());
    let (title, why, mend) = if named.is_empty() {
        (
            t!(locale, coach.rules.two_rivals.none.title),
            t!(locale, coach.rules.two_rivals.none.why),
            t!(locale, coach.rules.two_rivals.none.mend),
        )
    } else {
        (
            t!(locale, coach.rules.two_rivals.one.title),
            t!(locale, coach.rules.two_rivals.one.why),
            t!(locale, coach.rules.two_rivals.one.mend),
        )
    };
    Some(Said {
        place,
        title: title.to_owned(),
        why: why.to_owned(),
        mend: mend.to_owned(),
        concerns,
        ..Said::default()
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::Locale;

    #[track_caller]
    fn check_speaks(plan: &Plan, place: &str, title: &str, mend: &str) {
        let finding = RULE.finding(plan, day(11, 22), Locale::en);
        let said = finding.map(|finding| (finding.place, finding.title, finding.mend));
        assert_eq!(said, Some((place.into(), title.into(), mend.into())));
    }

    #[test]
    fn speaks_when_fewer_than_two_rivals_are_named() {
        let mut plan = test_plan(&[("uniqueness.positioning.offer", "The Two Ovens")]);
        check_speaks(&plan, "uniqueness.rivals", "No competitor is named", "Name a first competitor");
        plan = test_plan(&[("uniqueness.rivals.a.name", "The chain")]);
        check_speaks(&plan, "uniqueness.rivals", "One competitor is not enough", "Name a second competitor");
        plan = test_plan(&[
            ("uniqueness.rivals.a.name", "The chain"),
            ("uniqueness.rivals.b.promise", "Everything online"),
        ]);
        check_speaks(&plan, "uniqueness.rivals.b.name", "One competitor is not enough", "Name a second competitor");
    }

    #[test]
    fn silent_when_two_rivals_are_named() {
        let plan = test_plan(&[("uniqueness.rivals.a.name", "The chain"), ("uniqueness.rivals.b.name", "Video games")]);
        assert_eq!(RULE.finding(&plan, day(11, 22), Locale::en), None);
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
        let blank = test_plan(&[("uniqueness.rivals.a.name", "")]);
        assert_eq!(RULE.finding(&blank, day(11, 22), Locale::en), None);
    }
}
