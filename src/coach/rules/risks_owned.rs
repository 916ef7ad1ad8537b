//! Every high risk has what prevents it, what to do if it happens, and an owner.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::answer::named_rows;
use crate::coach::risks::unprepared;
use crate::plan::{Component, Plan, Risk};
use crate::words::{Locale, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "risks-owned",
    severity: Severity::Warn,
    components: &[Component::Direction],
    statement: text!(coach.rules.risks_owned.rule),
    behind: &[
        "direction.risks.*.likelihood",
        "direction.risks.*.impact",
        "direction.risks.*.prevention",
        "direction.risks.*.response",
        "direction.risks.*.owner",
    ],
    check,
};

/// A high risk that lacks something.
struct Unready {
    place: String,
    name: String,
    score: u8,
    missing: String,
}

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    let lacks = |field: &&str| match *field {
        "prevention" => t!(locale, coach.rules.risks_owned.lacks.prevention),
        "response" => t!(locale, coach.rules.risks_owned.lacks.response),
        _ => t!(locale, coach.rules.risks_owned.lacks.owner),
    };
    let unready = named_rows::<Risk>(plan, "direction.risks", locale).into_iter().filter_map(|(row, risk, name)| {
        let fields = unprepared(risk);
        let words: Vec<&str> = fields.iter().map(lacks).collect();
        let place = format!("{row}.{}", fields.first()?);
        Some(Unready { place, name, score: risk.score()?, missing: words.join(", ") })
    });
    let unready: Vec<Unready> = unready.collect();
    // The highest first; of equals, the first in the list.
    let risk = unready.iter().rev().max_by_key(|risk| risk.score)?;
    let why = t!(locale, coach.rules.risks_owned.why, risk = risk.name, score = risk.score, missing = risk.missing);
    let why = match unready.len() - 1 {
        0 => why,
        1 => format!("{why} {}", t!(locale, coach.rules.risks_owned.one_more)),
        count => format!("{why} {}", t!(locale, coach.rules.risks_owned.more, count = count)),
    };
    Some(Said {
        concerns: unready.iter().map(|risk| risk.place.clone()).collect(),
        place: risk.place.clone(),
        title: t!(locale, coach.rules.risks_owned.title).to_owned(),
        why,
        mend: t!(locale, coach.rules.risks_owned.mend, risk = risk.name),
        ..Said::default()
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::{LOCALES, Locale};

    /// Risks, each with its likelihood and its impact.
    fn risks(levels: &[[&str; 2]]) -> Plan {
        let mut typed = Vec::new();
        for (at, [likelihood, impact]) in levels.iter().enumerate() {
            typed.push((format!("direction.risks.r{at}.name"), format!("Danger {at}.")));
            typed.push((format!("direction.risks.r{at}.likelihood"), (*likelihood).to_owned()));
            typed.push((format!("direction.risks.r{at}.impact"), (*impact).to_owned()));
        }
        test_plan(&typed.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>())
    }

    #[test]
    fn speaks_of_the_highest_risk_and_counts_the_others() {
        let mut plan = risks(&[["3", "4"], ["5", "4"], ["4", "3"], ["5", "2"]]);
        plan.write("direction.risks.r1.prevention", "Two people know the passwords");
        let said = LOCALES.map(|locale| RULE.finding(&plan, day(11, 22), locale).map(|it| (it.place, it.why)));
        let why = [
            "“Danger 1” scores 20 out of 25 and still lacks: what to do if it happens, owner. On the day it happens, there will be no time to think about it. 2 other high risks are in the same position.",
            "«\u{202f}Danger 1\u{202f}» atteint 20 sur 25 et attend encore\u{a0}: que faire s’il survient, responsable. Le jour où cela arrive, il ne sera plus temps d’y réfléchir. 2 autres risques élevés sont dans le même cas.",
        ];
        assert_eq!(said, why.map(|why| Some(("direction.risks.r1.response".into(), why.into()))));
        plan.remove("direction.risks", "r2");
        let why = RULE.finding(&plan, day(11, 22), Locale::en).map(|finding| finding.why).unwrap_or_default();
        assert!(why.ends_with("One other high risk is in the same position."), "{why}");
    }

    #[test]
    fn silent_when_high_risks_are_ready_and_the_others_low() {
        let mut plan = risks(&[["3", "4"], ["5", "2"], ["5", ""]]);
        for (field, text) in [("prevention", "Rules"), ("response", "Answer"), ("owner", "The manager")] {
            plan.write(&format!("direction.risks.r0.{field}"), text);
        }
        assert_eq!(RULE.finding(&plan, day(11, 22), Locale::en), None);
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
        assert_eq!(RULE.finding(&risks(&[["", ""]]), day(11, 22), Locale::en), None);
    }
}
