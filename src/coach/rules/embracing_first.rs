//! Embracing is the hardest objective: it leads a first cycle only after a success at another one.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::answer::answered;
use crate::plan::{Component, Objective, Plan};
use crate::words::{Locale, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "embracing-first",
    severity: Severity::Warn,
    components: &[Component::Direction],
    statement: text!(coach.rules.embracing_first.rule),
    behind: &["direction.objective", SUCCESS],
    check,
};

const SUCCESS: &str = "direction.suits.embracing";

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    let embracing = plan.direction.objective == Some(Objective::Embracing);
    if !embracing || plan.cycle.number.get() > 1 || answered(plan, SUCCESS) {
        return None;
    }
    Some(Said {
        place: SUCCESS.to_owned(),
        title: t!(locale, coach.rules.embracing_first.title).to_owned(),
        why: t!(locale, coach.rules.embracing_first.why).to_owned(),
        mend: t!(locale, coach.rules.embracing_first.mend).to_owned(),
        ..Said::default()
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::{LOCALES, Locale};
    use std::num::NonZeroU32;

    #[test]
    fn speaks_of_embracing_in_a_first_cycle() {
        let plan = test_plan(&[("direction.objective", "embracing")]);
        let said = LOCALES.map(|locale| RULE.finding(&plan, day(11, 22), locale).map(|it| (it.place, it.title)));
        let title = ["You begin with the hardest objective", "Vous commencez par l’objectif le plus exigeant"];
        assert_eq!(said, title.map(|title| Some(("direction.suits.embracing".into(), title.into()))));
    }

    #[test]
    fn silent_after_a_success_or_a_cycle_or_with_another_objective() {
        let success = "Supporting: 80 % answered by customers";
        let after = test_plan(&[("direction.objective", "embracing"), ("direction.suits.embracing", success)]);
        assert_eq!(RULE.finding(&after, day(11, 22), Locale::en), None);
        let mut second = test_plan(&[("direction.objective", "embracing")]);
        second.cycle.number = NonZeroU32::MIN.saturating_add(1);
        assert_eq!(RULE.finding(&second, day(11, 22), Locale::en), None);
        let other = test_plan(&[("direction.objective", "supporting")]);
        assert_eq!(RULE.finding(&other, day(11, 22), Locale::en), None);
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
    }
}
