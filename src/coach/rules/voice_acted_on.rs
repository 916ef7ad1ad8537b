//! Somebody acts on what customers say, wherever they are asked or invited to say something.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::answer::{answered, goal_is_begun, rows};
use crate::plan::{Component, Objective, Plan};
use crate::words::{Locale, Named, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "voice-acted-on",
    severity: Severity::Warn,
    components: &[Component::Direction, Component::Evaluation],
    statement: text!(coach.rules.voice_acted_on.rule),
    behind: &["direction.objective", "direction.goal", "direction.inside", "evaluation.reviews.*.customers"],
    check,
};

const ACTS: &str = "direction.inside.acts";

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    if answered(plan, ACTS) {
        return None;
    }
    let reviews = rows(plan, "evaluation.reviews", 0);
    let recorded = reviews.iter().any(|review| plan.says_something(&format!("{review}.customers")));
    let promised = ["ready", "not_ready"].iter().any(|field| answered(plan, &format!("direction.inside.{field}")));
    let listeners = [Objective::Listening, Objective::Supporting, Objective::Embracing];
    let invited = plan.direction.objective.filter(|objective| listeners.contains(objective) && goal_is_begun(plan));
    let why = match invited {
        _ if recorded => t!(locale, coach.rules.voice_acted_on.recorded).to_owned(),
        _ if promised => t!(locale, coach.rules.voice_acted_on.promised).to_owned(),
        Some(objective) => t!(locale, coach.rules.voice_acted_on.invited, objective = objective.name(locale)),
        None => return None,
    };
    Some(Said {
        place: ACTS.to_owned(),
        title: t!(locale, coach.rules.voice_acted_on.title).to_owned(),
        why,
        mend: t!(locale, coach.rules.voice_acted_on.mend).to_owned(),
        ..Said::default()
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::{LOCALES, Locale};

    #[track_caller]
    fn check_speaks(plan: &Plan, en: &str, fr: &str) {
        let said = LOCALES.map(|locale| RULE.finding(plan, day(11, 22), locale).map(|it| (it.place, it.why)));
        assert_eq!(said, [en, fr].map(|why| Some(("direction.inside.acts".into(), why.into()))));
    }

    #[test]
    fn speaks_when_answers_of_customers_are_noted() {
        check_speaks(
            &test_plan(&[("evaluation.reviews.a.customers.dislike", "The queue")]),
            "Customers’ answers are noted in a review, and nobody is named who acts on them. To be asked and not heard is worse than not to be asked.",
            "Des réponses de clients sont notées dans une revue, et personne n’est nommé pour y donner suite. Être interrogé sans être entendu est pire que ne pas l’être.",
        );
    }

    #[test]
    fn speaks_when_change_is_promised_or_people_are_invited_to_speak() {
        check_speaks(
            &test_plan(&[("direction.inside.not_ready", "The prices")]),
            "You say what may change and what may not, and nobody is named who would see to it.",
            "Vous dites ce qui peut changer et ce qui ne le peut pas, et personne n’est nommé pour y veiller.",
        );
        check_speaks(
            &test_plan(&[("direction.objective", "listening"), ("direction.goal.whom", "Families")]),
            "“Listening” invites customers to speak, and nobody is named who acts on what they say.",
            "«\u{202f}Écouter\u{202f}» invite les clients à parler, et personne n’est nommé pour donner suite à ce qu’ils disent.",
        );
    }

    #[test]
    fn silent_when_somebody_acts_or_nobody_is_asked() {
        let acts = [("direction.inside.acts", "The manager, on Mondays"), ("direction.inside.ready", "The hours")];
        assert_eq!(RULE.finding(&test_plan(&acts), day(11, 22), Locale::en), None);
        let talking = [("direction.objective", "talking"), ("direction.goal.whom", "Families")];
        assert_eq!(RULE.finding(&test_plan(&talking), day(11, 22), Locale::en), None);
        let ourselves = [("evaluation.reviews.a.ourselves.doing", "Well")];
        assert_eq!(RULE.finding(&test_plan(&ourselves), day(11, 22), Locale::en), None);
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
        let chosen_only = test_plan(&[("direction.objective", "supporting")]);
        assert_eq!(RULE.finding(&chosen_only, day(11, 22), Locale::en), None);
    }
}
