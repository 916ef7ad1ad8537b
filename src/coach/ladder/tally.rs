//! Our own survey: what its counts come to, and what is wrong with them.

use super::lines::with_margin;
use crate::coach::statistics::wilson;
use crate::form;
use crate::plan::{Choice, LARGEST, NumberEntry, Rung, Survey, Target};
use crate::words::{Locale, number, t};

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
        let label = |rung: &Rung| form::label(locale, &format!("target.survey.{}", rung.code()));
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
    use crate::coach::test_plan::surveyed as plan;

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
