//! Our own survey: what its counts come to, what is wrong with them, and how they fill the ladder.

use super::lines::with_margin;
use crate::charts::label;
use crate::coach::statistics::wilson;
use crate::plan::{BasisKind, Choice, Entry, LARGEST, Ladder, NumberEntry, Plan, Rung, Survey, Target};
use crate::words::{self, Locale, Named, number, t};

/// Why a tally cannot fill the ladder.
#[derive(Clone, Debug, PartialEq)]
pub enum TallyFault {
    /// Nothing says how many people answered: a whole number from 1.
    People,
    /// What stands on these rungs is no whole number of people.
    NoCounts(Vec<Rung>),
    /// These rungs have no count yet.
    Missing(Vec<Rung>),
    /// More people are on these rungs than answered.
    TooMany(Vec<Rung>),
    /// These rungs and the Inactives together are more people than answered, although nobody can be on both.
    Twice(Vec<Rung>),
}

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

/// The yes-or-no question that tells whether somebody is on a rung; none for Inactives, who say no to all.
pub fn survey_question(rung: Rung, locale: Locale) -> Option<&'static str> {
    Some(match rung {
        Rung::Creators => t!(locale, ladder.questions.creators),
        Rung::Conversationalists => t!(locale, ladder.questions.conversationalists),
        Rung::Critics => t!(locale, ladder.questions.critics),
        Rung::Collectors => t!(locale, ladder.questions.collectors),
        Rung::Joiners => t!(locale, ladder.questions.joiners),
        Rung::Spectators => t!(locale, ladder.questions.spectators),
        Rung::Inactives => return None,
    })
}

/// The rungs people are asked about: all but Inactives, without Conversationalists while they are folded away and have
/// no count.
pub fn asked_rungs(target: &Target) -> Vec<Rung> {
    let folded = |rung: Rung| target.ladder.folds(rung) && target.survey.count(rung).is_blank();
    Rung::ALL.iter().copied().filter(|rung| *rung != Rung::Inactives && !folded(*rung)).collect()
}

/// The share on each rung that follows from the counts, in per cent to one decimal.
///
/// # Errors
///
/// What is missing from the counts, or cannot be.
pub fn tally(target: &Target) -> Result<Vec<(Rung, f64)>, TallyFault> {
    let survey = &target.survey;
    let people = asked_people(survey).ok_or(TallyFault::People)?;
    let mut counted = asked_rungs(target);
    counted.push(Rung::Inactives);
    let those =
        |wrong: &dyn Fn(Rung) -> bool| -> Vec<Rung> { counted.iter().copied().filter(|rung| wrong(*rung)).collect() };
    let count = |rung: Rung| whole(survey.count(rung)).unwrap_or_default();
    let inactives = count(Rung::Inactives);
    let faults = [
        (
            those(&|rung| !survey.count(rung).is_blank() && whole(survey.count(rung)).is_none()),
            TallyFault::NoCounts as fn(_) -> _,
        ),
        (those(&|rung| survey.count(rung).is_blank()), TallyFault::Missing),
        (those(&|rung| count(rung) > people), TallyFault::TooMany),
        (those(&|rung| rung != Rung::Inactives && count(rung) + inactives > people), TallyFault::Twice),
    ];
    match faults.into_iter().find(|(rungs, _)| !rungs.is_empty()) {
        Some((rungs, fault)) => Err(fault(rungs)),
        None => Ok(counted.into_iter().map(|rung| (rung, share(rung, count(rung), people))).collect()),
    }
}

/// Puts what the tally comes to into the ladder, with its basis; whether it could. A folded rung that nobody was asked
/// about becomes blank: every share then comes from the survey.
pub fn fill_ladder(target: &mut Target) -> bool {
    let Ok(shares) = tally(target) else { return false };
    target.ladder = filled(target, &shares);
    true
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

/// What the count of a rung comes to: its share with its margin, or why it has none; empty while it is blank.
pub fn result_line(survey: &Survey, rung: Rung, locale: Locale) -> String {
    count_fault(survey, rung, locale).or_else(|| count_share(survey, rung, locale)).unwrap_or_default()
}

/// Why the count of a rung has no share; none where it has one, or is blank.
pub fn count_fault(survey: &Survey, rung: Rung, locale: Locale) -> Option<String> {
    let entry = survey.count(rung);
    match (whole(entry), asked_people(survey)) {
        (Some(count), Some(people)) if count > people => {
            Some(t!(locale, ladder.survey.too_many, people = number(locale, people)))
        }
        (None, _) if !entry.is_blank() => Some(t!(locale, ladder.survey.no_count).to_owned()),
        _ => None,
    }
}

/// The share of a rung with its margin; none where its count has none.
pub fn count_share(survey: &Survey, rung: Rung, locale: Locale) -> Option<String> {
    let (count, people) = (whole(survey.count(rung))?, asked_people(survey)?);
    let interval = wilson(count / people * 100.0, people).filter(|_| count <= people)?;
    Some(with_margin(share(rung, count, people), interval, locale))
}

impl TallyFault {
    /// The fault in words, with what to do.
    pub fn words(&self, locale: Locale) -> String {
        let label = |rung: &Rung| {
            words::field(locale, &format!("target.survey.{}", rung.code())).map_or("", |words| words.label)
        };
        let list = |rungs: &[Rung]| {
            let labels: Vec<String> =
                rungs.iter().map(|rung| t!(locale, ladder.survey.quoted, label = label(rung))).collect();
            labels.join(", ")
        };
        match self {
            Self::People => t!(locale, ladder.survey.faults.people).to_owned(),
            Self::NoCounts(rungs) => t!(locale, ladder.survey.faults.no_counts, list = list(rungs)),
            Self::Missing(rungs) => t!(locale, ladder.survey.faults.missing, list = list(rungs)),
            Self::TooMany(rungs) => t!(locale, ladder.survey.faults.too_many, list = list(rungs)),
            Self::Twice(rungs) => {
                t!(locale, ladder.survey.faults.twice, none = label(&Rung::Inactives), list = list(rungs))
            }
        }
    }
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

/// A count as a share in per cent, to one decimal. Half a tenth goes up, with Inactives down, so that rounding never
/// makes the two more than 100 %.
fn share(rung: Rung, count: f64, people: f64) -> f64 {
    let thousandths = count * 1000.0 / people;
    let rounded = if rung == Rung::Inactives { (thousandths - 0.5).ceil() } else { thousandths.round() };
    rounded / 10.0
}

/// How many people answered, where that is a number to divide by.
fn asked_people(survey: &Survey) -> Option<f64> {
    whole(&survey.people).filter(|people| *people >= 1.0)
}

/// A whole number of people.
fn whole(count: &NumberEntry) -> Option<f64> {
    count.value().filter(|count| (0.0..LARGEST).contains(count) && count.fract() == 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::draft::draft;
    use crate::coach::ladder_conflicts;

    const COUNTS: [(&str, &str); 8] = [
        ("people", "40"),
        ("creators", "3"),
        ("conversationalists", "9"),
        ("critics", "12"),
        ("collectors", "10"),
        ("joiners", "25"),
        ("spectators", "33"),
        ("inactives", "5"),
    ];

    /// A plan with the counts above, changed so.
    fn plan(changes: &[(&str, &str)]) -> Plan {
        let counts = COUNTS.iter().map(|(key, typed)| (format!("target.survey.{key}"), *typed));
        let changes = changes.iter().map(|(path, typed)| (format!("target.{path}"), *typed));
        let typed: Vec<_> = counts.chain(changes).collect();
        let typed: Vec<_> = typed.iter().map(|(path, typed)| (path.as_str(), *typed)).collect();
        draft(&typed)
    }

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

    #[test]
    fn each_count_says_what_it_comes_to() {
        let line = |changes: &[(&str, &str)], rung| result_line(&plan(changes).target.survey, rung, Locale::en);
        assert_eq!(line(&[], Rung::Critics), "30% (18\u{2013}45)");
        assert_eq!(line(&[("survey.critics", "")], Rung::Critics), "");
        assert_eq!(line(&[("survey.people", "")], Rung::Critics), "");
        assert!(line(&[("survey.critics", "41")], Rung::Critics).contains("40"));
        assert!(!line(&[("survey.critics", "few")], Rung::Critics).is_empty());
    }
}
