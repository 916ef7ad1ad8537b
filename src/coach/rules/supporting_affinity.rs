//! Supporting counts on customers who help each other, so on a motivation that makes people do it.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::plan::{Choice, Component, Motive, Objective, Plan};
use crate::words::{Locale, Named, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "supporting-affinity",
    severity: Severity::Warn,
    components: &[Component::Target, Component::Direction],
    statement: text!(coach.rules.supporting_affinity.rule),
    behind: &["direction.objective", "target.motivations.*.strength"],
    check,
};

/// The motivations that make people answer one another.
const HELPING: [Motive; 4] = [Motive::Affinity, Motive::Altruistic, Motive::Validation, Motive::PayingForward];

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    if plan.direction.objective != Some(Objective::Supporting) {
        return None;
    }
    let counts = |motive: &&Motive| plan.target.motivations.of(**motive).strength.is_some();
    let counting: Vec<&Motive> = Motive::ALL.iter().filter(counts).collect();
    if counting.is_empty() || counting.iter().any(|motive| HELPING.contains(motive)) {
        return None;
    }
    let names = |motives: &mut dyn Iterator<Item = &Motive>| -> String {
        motives.map(|motive| motive.name(locale)).collect::<Vec<_>>().join(", ")
    };
    Some(Said {
        place: format!("target.motivations.{}.strength", Motive::Affinity.code()),
        title: t!(locale, coach.rules.supporting_affinity.title).to_owned(),
        why: t!(
            locale,
            coach.rules.supporting_affinity.why,
            motives = names(&mut counting.into_iter()),
            helping = names(&mut HELPING.iter())
        ),
        mend: t!(locale, coach.rules.supporting_affinity.mend).to_owned(),
        ..Said::default()
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::{LOCALES, Locale};

    fn supporting(motive: &str) -> Plan {
        let strength = format!("target.motivations.{motive}.strength");
        test_plan(&[("direction.objective", "supporting"), (&strength, "1")])
    }

    #[test]
    fn speaks_when_nothing_makes_customers_answer_each_other() {
        let said = LOCALES
            .map(|locale| RULE.finding(&supporting("creative"), day(11, 22), locale).map(|it| (it.place, it.why)));
        let why = [
            "Supporting counts on customers who answer each other. What moves yours so far: The creative impulse. What makes people answer each other: The affinity impulse, The altruistic impulse, The validation impulse, Paying it forward.",
            "L’objectif «\u{202f}Soutenir\u{202f}» compte sur des clients qui se répondent entre eux. Ce qui anime les vôtres jusqu’ici\u{a0}: L’élan créatif. Ce qui pousse à se répondre\u{a0}: L’élan d’affinité, L’élan altruiste, Le besoin de reconnaissance, Donner à son tour.",
        ];
        assert_eq!(said, why.map(|why| Some(("target.motivations.affinity.strength".into(), why.into()))));
    }

    #[test]
    fn silent_when_one_of_the_four_counts_or_the_objective_is_another() {
        for motive in ["affinity", "altruistic", "validation", "paying_forward"] {
            assert_eq!(RULE.finding(&supporting(motive), day(11, 22), Locale::en), None, "{motive}");
        }
        let mut talking = supporting("creative");
        talking.write("direction.objective", "talking");
        assert_eq!(RULE.finding(&talking, day(11, 22), Locale::en), None);
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
        let no_motive = test_plan(&[("direction.objective", "supporting")]);
        assert_eq!(RULE.finding(&no_motive, day(11, 22), Locale::en), None);
    }
}
