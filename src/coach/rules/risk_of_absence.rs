//! The risk of not going is weighed beside the risks of going.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::Shortcut;
use crate::coach::answer::named_rows;
use crate::plan::{Component, Plan, Risk, RiskKind};
use crate::words::{Locale, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "risk-of-absence",
    severity: Severity::Warn,
    components: &[Component::Direction],
    statement: text!(coach.rules.risk_of_absence.rule),
    behind: &["direction.risks.*.kind", "direction.risks.*.likelihood", "direction.risks.*.impact"],
    check,
};

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    let risks: Vec<(String, &Risk, String)> = named_rows(plan, "direction.risks", locale);
    let absences = || risks.iter().filter(|(_, risk, _)| risk.kind == Some(RiskKind::Absence));
    if risks.is_empty() || absences().any(|(_, risk, _)| risk.score().is_some()) {
        return None;
    }
    let unjudged =
        |row: &str, risk: &Risk| format!("{row}.{}", if risk.likelihood.is_none() { "likelihood" } else { "impact" });
    let concerns = absences().map(|(row, risk, _)| unjudged(row, risk)).collect();
    // The button beside the list gives a blank row, and the rule would go on.
    let shortcut = absences().next().is_none().then_some(Shortcut::TakeAbsence);
    let (place, why, mend) = match absences().next() {
        None => (
            "direction.risks".to_owned(),
            t!(locale, coach.rules.risk_of_absence.none.why).to_owned(),
            t!(locale, coach.rules.risk_of_absence.none.mend),
        ),
        Some((row, risk, name)) => (
            unjudged(row, risk),
            t!(locale, coach.rules.risk_of_absence.unjudged.why, risk = name),
            t!(locale, coach.rules.risk_of_absence.unjudged.mend),
        ),
    };
    Some(Said {
        place,
        title: t!(locale, coach.rules.risk_of_absence.title).to_owned(),
        why,
        mend: mend.to_owned(),
        shortcut,
        concerns,
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::Shortcut;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::{LOCALES, Locale};

    fn place(plan: &Plan) -> Option<String> {
        RULE.finding(plan, day(11, 22), Locale::en).map(|finding| finding.place)
    }

    #[test]
    fn speaks_when_only_the_risks_of_going_are_listed() {
        let plan = test_plan(&[("direction.risks.a.kind", "pile_on"), ("direction.risks.a.likelihood", "2")]);
        let said = LOCALES.map(|locale| RULE.finding(&plan, day(11, 22), locale).map(|it| (it.place, it.why)));
        let why = [
            "Every risk on your list comes from being on social media. Where you stay away, competitors may give customers a voice first: weigh that as well.",
            "Tous les risques de votre liste viennent de votre présence sur les réseaux. Là où vous n’êtes pas, des concurrents peuvent donner la parole aux clients avant vous\u{a0}: pesez cela aussi.",
        ];
        assert_eq!(said, why.map(|why| Some(("direction.risks".into(), why.into()))));
    }

    #[test]
    fn speaks_until_likelihood_and_impact_are_judged() {
        let mut plan = test_plan(&[("direction.risks.a.kind", "absence")]);
        assert_eq!(place(&plan).as_deref(), Some("direction.risks.a.likelihood"));
        plan.write("direction.risks.a.likelihood", "3");
        assert_eq!(place(&plan).as_deref(), Some("direction.risks.a.impact"));
    }

    #[test]
    fn leads_to_the_offer_while_the_risk_is_not_listed() {
        let shortcut = |kind| {
            let plan = test_plan(&[("direction.risks.a.name", "x"), ("direction.risks.a.kind", kind)]);
            RULE.finding(&plan, day(11, 22), Locale::en).and_then(|finding| finding.shortcut)
        };
        assert_eq!([shortcut("pile_on"), shortcut("absence")], [Some(Shortcut::TakeAbsence), None]);
    }

    #[test]
    fn silent_when_it_is_weighed() {
        let plan = test_plan(&[
            ("direction.risks.a.kind", "absence"),
            ("direction.risks.a.likelihood", "1"),
            ("direction.risks.a.impact", "1"),
        ]);
        assert_eq!(place(&plan), None);
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(place(&Plan::default()), None);
        assert_eq!(place(&test_plan(&[("direction.risks.a.name", " ")])), None);
    }
}
