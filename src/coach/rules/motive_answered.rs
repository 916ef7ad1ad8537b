//! Each motivation that decides is answered by something we give.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::motives::motive_summary;
use crate::plan::{Choice, Component, Motive, Plan};
use crate::words::{Locale, Named, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "motive-answered",
    severity: Severity::Warn,
    components: &[Component::Target],
    statement: text!(coach.rules.motive_answered.rule),
    behind: &["target.motivations"],
    check,
};

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    let open = motive_summary(&plan.target.motivations).unanswered;
    let names: Vec<&str> = open.iter().map(|motive| motive.name(locale)).collect();
    Some(Said {
        place: answer(*open.first()?),
        title: t!(locale, coach.rules.motive_answered.title).to_owned(),
        why: t!(locale, coach.rules.motive_answered.why, motives = names.join(", ")),
        mend: t!(locale, coach.rules.motive_answered.mend).to_owned(),
        ..Said::default()
    })
}

fn answer(motive: Motive) -> String {
    format!("target.motivations.{}.answer", motive.code())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::{LOCALES, Locale};

    #[test]
    fn speaks_of_every_strong_motivation_without_an_answer() {
        let plan = test_plan(&[
            ("target.motivations.creative.strength", "3"),
            ("target.motivations.new_friends.strength", "3"),
            ("target.motivations.affinity.strength", "3"),
            ("target.motivations.affinity.answer", "A photo wall"),
        ]);
        let said = LOCALES.map(|locale| RULE.finding(&plan, day(11, 22), locale).map(|it| (it.place, it.why)));
        let why = [
            "This decides whether they take part, and you give nothing in return yet: Making new friends, The creative impulse.",
            "Voici ce qui décide de leur participation, et vous n’offrez encore rien en échange\u{a0}: Se faire de nouveaux amis, L’élan créatif.",
        ];
        assert_eq!(said, why.map(|why| Some(("target.motivations.new_friends.answer".into(), why.into()))));
    }

    #[test]
    fn silent_when_strong_ones_are_answered_and_weak_ones_not() {
        let plan = test_plan(&[
            ("target.motivations.affinity.strength", "3"),
            ("target.motivations.affinity.answer", "A photo wall"),
            ("target.motivations.creative.strength", "2"),
        ]);
        assert_eq!(RULE.finding(&plan, day(11, 22), Locale::en), None);
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
    }
}
