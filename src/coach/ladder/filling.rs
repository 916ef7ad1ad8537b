//! From the tally of our own survey to the ladder: what filling it comes to, and what it would replace.

use super::tally::{TallyFault, tally};
use crate::charts::label;
use crate::plan::{BasisKind, Choice, Entry, Ladder, Plan, Rung, Target};
use crate::words::{Locale, Named, number, t};

/// What filling the ladder from the tally would come to.
#[derive(Clone, Debug, PartialEq)]
pub enum Filling {
    /// Why it cannot be filled.
    Fault(TallyFault),
    /// The ladder is as the tally would fill it.
    Shown,
    /// It can be filled.
    Ready {
        /// What stands there and would go, with the names of the rungs; empty where filling only adds.
        replaces: Vec<String>,
        /// Whether the ladder claims to be our survey, and is not what the tally comes to.
        stale: bool,
    },
}

/// What the tally of a plan would make of its ladder, tallied once.
pub fn filling(plan: &Plan, locale: Locale) -> Filling {
    let target = &plan.target;
    let shares = match tally(target) {
        Ok(shares) => shares,
        Err(fault) => return Filling::Fault(fault),
    };
    let (now, then) = (&target.ladder, filled(target, &shares));
    if *now == then {
        return Filling::Shown;
    }
    let replaces = replaced(now, &then, locale);
    let stale = !replaces.is_empty() && now.basis.kind == Some(BasisKind::OwnSurvey);
    Filling::Ready { replaces, stale }
}

/// Puts what the tally comes to into the ladder, with its basis; whether it could. A folded rung that nobody was asked
/// about becomes blank: every share then comes from the survey.
pub fn fill_ladder(target: &mut Target) -> bool {
    let Ok(shares) = tally(target) else { return false };
    target.ladder = filled(target, &shares);
    true
}

/// What of a ladder goes when another takes its place, with the names of the rungs.
fn replaced(now: &Ladder, then: &Ladder, locale: Locale) -> Vec<String> {
    let rung = |rung: &Rung| {
        let gone = !now.share(*rung).is_blank() && now.share(*rung) != then.share(*rung);
        let words =
            || t!(locale, sheets.ladder.item, name = rung.name(locale), share = label::share(now.share(*rung), locale));
        gone.then(words)
    };
    let mut gone: Vec<String> = Rung::ALL.iter().filter_map(rung).collect();
    gone.extend(now.basis.kind.filter(|kind| *kind != BasisKind::OwnSurvey).map(|kind| kind.name(locale).to_owned()));
    if !now.basis.n.is_blank() && now.basis.n != then.basis.n {
        let n = match &now.basis.n {
            Entry::Unread(typed) => typed.clone(),
            other => number(locale, other.value().unwrap_or_default()),
        };
        gone.push(format!("n = {n}"));
    }
    gone
}

/// The ladder of a target as its tally would fill it.
fn filled(target: &Target, shares: &[(Rung, f64)]) -> Ladder {
    let of = |wanted: Rung| {
        let share = shares.iter().find(|(rung, _)| *rung == wanted);
        share.map_or(Entry::Blank, |(_, share)| Entry::Read(*share))
    };
    let mut basis = target.ladder.basis.clone();
    basis.kind = Some(BasisKind::OwnSurvey);
    basis.n = target.survey.people.clone();
    Ladder {
        rough: target.ladder.rough.clone(),
        creators: of(Rung::Creators),
        conversationalists: of(Rung::Conversationalists),
        critics: of(Rung::Critics),
        collectors: of(Rung::Collectors),
        joiners: of(Rung::Joiners),
        spectators: of(Rung::Spectators),
        inactives: of(Rung::Inactives),
        basis,
        six_rungs: target.ladder.six_rungs,
        overlay: target.ladder.overlay,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::test_plan::{COUNTS, surveyed as plan};
    use crate::coach::{asked_rungs, ladder_conflicts};
    use crate::words;

    #[test]
    fn counts_become_shares_with_their_basis() {
        let mut plan = plan(&[("ladder.overlay", "us_2007"), ("ladder.basis.population", "regulars")]);
        assert!(fill_ladder(&mut plan.target));
        let ladder = &plan.target.ladder;
        let shares: Vec<Option<f64>> = Rung::ALL.iter().map(|rung| ladder.share(*rung).value()).collect();
        assert_eq!(shares, [7.5, 22.5, 30.0, 25.0, 62.5, 82.5, 12.5].map(Some));
        assert_eq!((ladder.basis.kind, &ladder.basis.n), (Some(BasisKind::OwnSurvey), &Entry::Read(40.0)));
        assert_eq!(ladder.basis.population, "regulars");
        assert!(ladder.overlay.is_some());
    }

    #[test]
    fn what_is_missing_or_cannot_be_is_named_and_changes_nothing() {
        for (changes, fault) in [
            (&[("survey.people", "")][..], TallyFault::People),
            (&[("survey.people", "0")], TallyFault::People),
            (&[("survey.people", "40,5")], TallyFault::People),
            (&[("survey.people", "forty")], TallyFault::People),
            (
                &[("survey.critics", "few"), ("survey.joiners", "-1")],
                TallyFault::NoCounts(vec![Rung::Critics, Rung::Joiners]),
            ),
            (&[("survey.critics", "")], TallyFault::Missing(vec![Rung::Critics])),
            (&[("survey.conversationalists", "")], TallyFault::Missing(vec![Rung::Conversationalists])),
            (&[("survey.spectators", "41"), ("survey.inactives", "0")], TallyFault::TooMany(vec![Rung::Spectators])),
            (&[("survey.inactives", "8")], TallyFault::Twice(vec![Rung::Spectators])),
        ] {
            let mut plan = plan(changes);
            let before = plan.clone();
            assert_eq!(tally(&plan.target), Err(fault.clone()), "{changes:?}");
            assert!(!fill_ladder(&mut plan.target));
            assert_eq!(plan, before);
            assert_eq!(filling(&plan, Locale::en), Filling::Fault(fault.clone()));
            for locale in words::LOCALES {
                assert!(fault.words(locale).len() > 20);
            }
        }
    }

    #[test]
    fn a_folded_rung_may_be_unasked_and_then_holds_no_share_of_another_basis() {
        let mut plan = plan(&[
            ("survey.conversationalists", ""),
            ("ladder.six_rungs", "true"),
            ("ladder.conversationalists", "22"),
        ]);
        assert_eq!(asked_rungs(&plan.target).len(), 5);
        let replaces = vec!["Conversationalists 22%".to_owned()];
        assert_eq!(filling(&plan, Locale::en), Filling::Ready { replaces, stale: false });
        assert!(fill_ladder(&mut plan.target));
        assert_eq!(plan.target.ladder.conversationalists, Entry::Blank);
        assert_eq!(filling(&plan, Locale::en), Filling::Shown);
    }

    #[test]
    fn rounding_never_makes_a_possible_tally_impossible() {
        for people in 1..=300_u32 {
            for idle in 0..=people {
                let typed = [("survey.people", people.to_string()), ("survey.inactives", idle.to_string())];
                let rest = (people - idle).to_string();
                let rungs = COUNTS.iter().skip(1).take(6).map(|(key, _)| (format!("survey.{key}"), rest.as_str()));
                let mut plan = Plan::default();
                for (path, text) in typed.iter().map(|(path, text)| ((*path).to_owned(), text.as_str())).chain(rungs) {
                    plan.write(&format!("target.{path}"), text);
                }
                assert!(fill_ladder(&mut plan.target), "{idle} of {people}");
                assert_eq!(ladder_conflicts(&plan.target.ladder), [], "{idle} of {people}");
            }
        }
    }

    #[test]
    fn what_would_be_replaced_is_said_with_its_basis() {
        let typed = [
            ("ladder.critics", "31"),
            ("ladder.joiners", "62,5"),
            ("ladder.creators", "hardly any"),
            ("ladder.basis.kind", "own_estimate"),
            ("ladder.basis.n", "12"),
        ];
        let replaces = ["Creators hardly any", "Critics 31%", "Our own estimate", "n = 12"].map(str::to_owned).to_vec();
        assert_eq!(filling(&plan(&typed), Locale::en), Filling::Ready { replaces, stale: false });
    }

    #[test]
    fn a_ladder_that_claims_to_be_the_survey_is_stale_where_it_differs() {
        let survey = ("ladder.basis.kind", "own_survey");
        let stale = |typed: &[(&str, &str)]| match filling(&plan(typed), Locale::fr) {
            Filling::Ready { replaces, stale } => Some((replaces.is_empty(), stale)),
            Filling::Fault(_) | Filling::Shown => None,
        };
        assert_eq!(stale(&[]), Some((true, false)), "an empty ladder loses nothing");
        assert_eq!(stale(&[survey]), Some((true, false)));
        assert_eq!(stale(&[survey, ("ladder.critics", "31")]), Some((false, true)));
        assert_eq!(stale(&[("ladder.critics", "31")]), Some((false, false)));
    }
}
