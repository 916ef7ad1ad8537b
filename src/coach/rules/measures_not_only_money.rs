//! At least one measure is not financial: what one more follower earns cannot be traced directly.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::answer::rows;
use crate::plan::{Component, Leaf, Plan};
use crate::words::{Locale, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "measures-not-only-money",
    severity: Severity::Warn,
    components: &[Component::Direction],
    statement: text!(coach.rules.measures_not_only_money.rule),
    behind: &["direction.measures.*.financial"],
    check,
};

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    let measures = rows(plan, "direction.measures", 0);
    let financial = |row: &String| plan.leaf(&format!("{row}.financial")) == Some(Leaf::Flag(true));
    if measures.is_empty() || !measures.iter().all(financial) {
        return None;
    }
    Some(Said {
        place: "direction.measures".to_owned(),
        title: t!(locale, coach.rules.measures_not_only_money.title).to_owned(),
        why: t!(locale, coach.rules.measures_not_only_money.why).to_owned(),
        mend: t!(locale, coach.rules.measures_not_only_money.mend).to_owned(),
        ..Said::default()
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::Locale;

    fn measures() -> Plan {
        test_plan(&[
            ("direction.measures.a.name", "Turnover"),
            ("direction.measures.a.financial", "true"),
            ("direction.measures.b.name", "Cost per customer"),
            ("direction.measures.b.financial", "true"),
        ])
    }

    #[test]
    fn speaks_when_every_measure_is_about_money() {
        let finding = RULE.finding(&measures(), day(11, 22), Locale::en);
        let finding = finding.map(|finding| (finding.place, finding.title));
        assert_eq!(finding, Some(("direction.measures".into(), "Only money is measured".into())));
    }

    #[test]
    fn silent_when_one_measure_is_about_something_else() {
        let mut plan = measures();
        plan.write("direction.measures.b.financial", "false");
        assert_eq!(RULE.finding(&plan, day(11, 22), Locale::en), None);
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
        let blank = test_plan(&[("direction.measures.a.name", " ")]);
        assert_eq!(RULE.finding(&blank, day(11, 22), Locale::en), None);
    }
}
