//! Energizing rests on enthusiasts who are known, not only hoped, to exist.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::answer::answered;
use crate::plan::{Component, Objective, Plan};
use crate::words::{Locale, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "energizing-enthusiasts",
    severity: Severity::Warn,
    components: &[Component::Direction],
    statement: text!(coach.rules.energizing_enthusiasts.rule),
    behind: &["direction.objective", ENTHUSIASTS],
    check,
};

const ENTHUSIASTS: &str = "direction.suits.energizing";

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    if plan.direction.objective != Some(Objective::Energizing) || answered(plan, ENTHUSIASTS) {
        return None;
    }
    Some(Said {
        place: ENTHUSIASTS.to_owned(),
        title: t!(locale, coach.rules.energizing_enthusiasts.title).to_owned(),
        why: t!(locale, coach.rules.energizing_enthusiasts.why).to_owned(),
        mend: t!(locale, coach.rules.energizing_enthusiasts.mend).to_owned(),
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
    fn speaks_when_nothing_shows_that_there_are_enthusiasts() {
        let plan = test_plan(&[("direction.objective", "energizing"), ("direction.suits.energizing", "\n")]);
        let said = LOCALES.map(|locale| RULE.finding(&plan, day(11, 22), locale).map(|it| (it.place, it.title)));
        let title = [
            "Nothing shows that you have enthusiastic customers",
            "Rien ne montre que vous avez des clients enthousiastes",
        ];
        assert_eq!(said, title.map(|title| Some(("direction.suits.energizing".into(), title.into()))));
    }

    #[test]
    fn silent_when_they_are_counted_or_the_objective_is_another() {
        let counted =
            test_plan(&[("direction.objective", "energizing"), ("direction.suits.energizing", "12 in October")]);
        assert_eq!(RULE.finding(&counted, day(11, 22), Locale::en), None);
        let other = test_plan(&[("direction.objective", "listening")]);
        assert_eq!(RULE.finding(&other, day(11, 22), Locale::en), None);
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
    }
}
