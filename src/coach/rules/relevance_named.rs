//! The goal names the purpose or value it serves.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::answer::{answered, goal_is_begun};
use crate::plan::{Component, Plan};
use crate::words::{Locale, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "relevance-named",
    severity: Severity::Warn,
    components: &[Component::Direction],
    statement: text!(coach.rules.relevance_named.rule),
    behind: &["direction.goal"],
    check,
};

const RELEVANT: &str = "direction.goal.relevant";

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    if answered(plan, RELEVANT) || !goal_is_begun(plan) {
        return None;
    }
    Some(Said {
        place: RELEVANT.to_owned(),
        title: t!(locale, coach.rules.relevance_named.title).to_owned(),
        why: t!(locale, coach.rules.relevance_named.why).to_owned(),
        mend: t!(locale, coach.rules.relevance_named.mend).to_owned(),
        ..Said::default()
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::{LOCALES, Locale};

    #[test]
    fn speaks_when_a_goal_is_begun_and_serves_nothing() {
        let plan = test_plan(&[("direction.goal.change", "More reviews"), ("direction.goal.relevant", " ")]);
        let said = LOCALES.map(|locale| RULE.finding(&plan, day(11, 22), locale).map(|it| (it.place, it.title)));
        let title = ["The goal does not say what it serves", "Le but ne dit pas ce qu’il sert"];
        assert_eq!(said, title.map(|title| Some(("direction.goal.relevant".into(), title.into()))));
    }

    #[test]
    fn silent_when_the_purpose_is_named() {
        let plan = test_plan(&[("direction.goal.change", "More reviews"), ("direction.goal.relevant", "Neighbours")]);
        assert_eq!(RULE.finding(&plan, day(11, 22), Locale::en), None);
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
        let other = test_plan(&[("direction.objective", "talking"), ("direction.measures.a.name", "Reach")]);
        assert_eq!(RULE.finding(&other, day(11, 22), Locale::en), None);
    }
}
