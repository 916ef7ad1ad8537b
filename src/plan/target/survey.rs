//! Our own survey of the ladder: how many people were asked, and how many do what each rung does.

use super::Rung;
use crate::plan::choice::Choice;
use crate::plan::entry::{Entry, LARGEST, NumberEntry};
use crate::plan::value::fields;

/// The tally of the six activity questions. One person may count on several rungs, so the counts may add to more than
/// the people who answered.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Survey {
    /// How many people answered (1 or more).
    pub people: NumberEntry,
    /// How many of them publish things of their own.
    pub creators: NumberEntry,
    /// How many take part in the talk.
    pub conversationalists: NumberEntry,
    /// How many rate, review or comment.
    pub critics: NumberEntry,
    /// How many save, subscribe or vote.
    pub collectors: NumberEntry,
    /// How many keep a profile.
    pub joiners: NumberEntry,
    /// How many read, watch or listen.
    pub spectators: NumberEntry,
    /// How many said no to all six.
    pub inactives: NumberEntry,
}

fields!(Survey { people, creators, conversationalists, critics, collectors, joiners, spectators, inactives });

impl Survey {
    /// How many people are on a rung, as typed.
    pub fn count(&self, rung: Rung) -> &NumberEntry {
        match rung {
            Rung::Creators => &self.creators,
            Rung::Conversationalists => &self.conversationalists,
            Rung::Critics => &self.critics,
            Rung::Collectors => &self.collectors,
            Rung::Joiners => &self.joiners,
            Rung::Spectators => &self.spectators,
            Rung::Inactives => &self.inactives,
        }
    }

    /// Counts one more person, who says yes to the activities of some rungs; of none, and the person is an Inactive.
    /// `asked` are the rungs that were asked about: their blank counts begin at 0. False, and nothing changed, where a
    /// count is no whole number of people, or is still blank although people were counted before.
    pub fn count_person(&mut self, yes: &[Rung], asked: &[Rung]) -> bool {
        if !self.can_count_person(asked) {
            return false;
        }
        let counted: Vec<Rung> = Self::counted(asked).collect();
        let none = !counted.iter().any(|rung| *rung != Rung::Inactives && yes.contains(rung));
        let grow = |count: &mut NumberEntry, by: f64| *count = Entry::Read(count.value().unwrap_or_default() + by);
        grow(&mut self.people, 1.0);
        for rung in counted {
            let applies = if rung == Rung::Inactives { none } else { yes.contains(&rung) };
            grow(self.count_mut(rung), if applies { 1.0 } else { 0.0 });
        }
        true
    }

    /// Whether one more person can be counted onto the counts of the rungs that were asked about.
    pub fn can_count_person(&self, asked: &[Rung]) -> bool {
        let first = matches!(self.people, Entry::Blank) || self.people == Entry::Read(0.0);
        let can_grow = |count: &NumberEntry| match count {
            Entry::Blank => first,
            Entry::Read(count) => *count >= 0.0 && count.fract() == 0.0 && *count < LARGEST,
            Entry::Unread(_) => false,
        };
        can_grow(&self.people) && Self::counted(asked).all(|rung| can_grow(self.count(rung)))
    }

    /// The rungs that are counted where some were asked about.
    fn counted(asked: &[Rung]) -> impl Iterator<Item = Rung> {
        Rung::ALL.iter().copied().filter(|rung| *rung == Rung::Inactives || asked.contains(rung))
    }

    fn count_mut(&mut self, rung: Rung) -> &mut NumberEntry {
        match rung {
            Rung::Creators => &mut self.creators,
            Rung::Conversationalists => &mut self.conversationalists,
            Rung::Critics => &mut self.critics,
            Rung::Collectors => &mut self.collectors,
            Rung::Joiners => &mut self.joiners,
            Rung::Spectators => &mut self.spectators,
            Rung::Inactives => &mut self.inactives,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The people who answered, and the counts in the order of the rungs.
    fn counts(survey: &Survey) -> (Option<f64>, Vec<Option<f64>>) {
        (survey.people.value(), Rung::ALL.iter().map(|rung| survey.count(*rung).value()).collect())
    }

    #[test]
    fn each_person_counts_once_and_on_every_rung_that_applies() {
        let (mut survey, six) = (Survey::default(), &Rung::ALL[..6]);
        for yes in [&[Rung::Critics, Rung::Spectators][..], &[Rung::Spectators], &[]] {
            assert!(survey.count_person(yes, six));
        }
        let all = [0.0, 0.0, 1.0, 0.0, 0.0, 2.0, 1.0].map(Some);
        assert_eq!(counts(&survey), (Some(3.0), all.to_vec()));
    }

    #[test]
    fn what_was_not_asked_stays_blank_and_makes_nobody_active() {
        let mut survey = Survey::default();
        assert!(survey.count_person(&[Rung::Conversationalists], &[Rung::Creators, Rung::Critics]));
        assert_eq!(survey.conversationalists, Entry::Blank);
        assert_eq!((survey.creators, survey.inactives), (Entry::Read(0.0), Entry::Read(1.0)));
    }

    #[test]
    fn a_person_is_not_counted_onto_words_half_people_or_gaps() {
        for (people, critics) in [
            (Entry::Unread("some".into()), Entry::Read(1.0)),
            (Entry::Read(4.0), Entry::Unread("few".into())),
            (Entry::Read(4.0), Entry::Read(1.5)),
            (Entry::Read(4.0), Entry::Read(-1.0)),
            (Entry::Read(4.0), Entry::Blank),
            (Entry::Read(LARGEST), Entry::Read(1.0)),
        ] {
            let mut survey = Survey { people, critics, inactives: Entry::Read(1.0), ..Survey::default() };
            let before = survey.clone();
            assert!(!survey.count_person(&[Rung::Critics], &[Rung::Critics]), "{before:?}");
            assert_eq!(survey, before);
        }
    }
}
