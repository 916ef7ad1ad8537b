//! Inactives are on no other rung: Inactives and any other rung make 100 % at most.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::ladder::ladder_conflicts;
use crate::plan::{Component, Plan, Rung};
use crate::words::{Locale, Named, number, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "ladder-possible",
    severity: Severity::Stop,
    components: &[Component::Target],
    statement: text!(coach.rules.ladder_possible.rule),
    behind: &[
        "target.ladder.creators",
        "target.ladder.conversationalists",
        "target.ladder.critics",
        "target.ladder.collectors",
        "target.ladder.joiners",
        "target.ladder.spectators",
        "target.ladder.inactives",
    ],
    check,
};

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    let ladder = &plan.target.ladder;
    let conflicts = ladder_conflicts(ladder).into_iter();
    let (rung, sum) = conflicts.max_by(|(_, one), (_, other)| one.total_cmp(other))?;
    let [inactives, share] = [Rung::Inactives, rung].map(|rung| ladder.share(rung).value());
    let (inactives, share) = (inactives?, share?);
    Some(Said {
        place: "target.ladder.inactives".to_owned(),
        title: t!(locale, coach.rules.ladder_possible.title).to_owned(),
        why: t!(
            locale,
            coach.rules.ladder_possible.why,
            inactives_name = Rung::Inactives.name(locale),
            inactives = number(locale, inactives),
            share = number(locale, share),
            rung = rung.name(locale),
            sum = number(locale, sum)
        ),
        mend: t!(locale, coach.rules.ladder_possible.mend).to_owned(),
        ..Said::default()
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::Finding;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::Locale;

    fn finding(shares: &[(&str, &str)], locale: Locale) -> Option<Finding> {
        let typed: Vec<_> = shares.iter().map(|(rung, share)| (format!("target.ladder.{rung}"), *share)).collect();
        let typed: Vec<_> = typed.iter().map(|(path, share)| (path.as_str(), *share)).collect();
        RULE.finding(&test_plan(&typed), day(11, 22), locale)
    }

    #[test]
    fn speaks_of_the_rung_that_overlaps_most() {
        let shares = [("critics", "75"), ("spectators", "82,5"), ("inactives", "30")];
        let said = |locale| finding(&shares, locale).map(|finding| (finding.place, finding.why));
        assert_eq!(
            said(Locale::en),
            Some((
                "target.ladder.inactives".into(),
                "Inactives, 30%, and Spectators, 82.5%, make 112.5%. Whoever is inactive stands on no other rung, so the two cannot pass 100% together.".into()
            ))
        );
        assert_eq!(
            said(Locale::fr).map(|(_, why)| why),
            Some("Inactifs, 30\u{202f}%, et Spectateurs, 82,5\u{202f}%, font 112,5\u{202f}%. Qui est inactif n’est sur aucun autre échelon\u{a0}: à eux deux, ils ne peuvent pas dépasser 100\u{202f}%.".into())
        );
    }

    #[test]
    fn silent_when_rungs_overlap_without_the_inactives() {
        for shares in [
            [("critics", "90"), ("spectators", "70"), ("inactives", "10")],
            [("critics", "90"), ("spectators", "many"), ("inactives", "10")],
            [("critics", "99,9"), ("spectators", "140"), ("inactives", "0,1")],
        ] {
            assert_eq!(finding(&shares, Locale::en), None, "{shares:?}");
        }
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
        assert_eq!(finding(&[("inactives", "100")], Locale::en), None);
    }
}
