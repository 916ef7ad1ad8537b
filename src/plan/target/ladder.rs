//! The ladder of participation: the share of people on each rung, and where the shares come from.

use crate::plan::choice::choice;
use crate::plan::entry::NumberEntry;
use crate::plan::value::fields;

choice! {
    /// The seven rungs of participation (Social Technographics®, Forrester), highest first.
    Rung {
        /// Publishes own pages, articles, video, audio, at least monthly.
        Creators = "creators",
        /// Posts updates and takes part in the talk, at least weekly (added in January 2010).
        Conversationalists = "conversationalists",
        /// Rates, reviews, comments, answers, corrects, at least monthly.
        Critics = "critics",
        /// Saves, tags, subscribes, votes, at least monthly.
        Collectors = "collectors",
        /// Keeps a profile, visits networks, at least monthly.
        Joiners = "joiners",
        /// Reads, watches, listens, at least monthly.
        Spectators = "spectators",
        /// None of these.
        Inactives = "inactives",
    }
}

choice! {
    /// How many of the people, in words: what somebody can say who never counted.
    HowMany {
        /// Up to one in ten.
        AlmostNobody = "almost_nobody",
        /// From one in ten to four in ten.
        Some = "some",
        /// From four in ten to seven in ten.
        Half = "half",
        /// From seven in ten on.
        AlmostAll = "almost_all",
        /// Nobody here can say.
        Unknown = "unknown",
    }
}

impl HowMany {
    /// The words that rise, each with a span: all but "unknown".
    pub const SCALE: [Self; 4] = [Self::AlmostNobody, Self::Some, Self::Half, Self::AlmostAll];

    /// What the words span, in per cent (0–100), ends included; `None` for what nobody can say. The limits are ours: words for
    /// amounts are understood differently from one reader to the next, so they are shown.
    pub fn span(self) -> Option<(f64, f64)> {
        match self {
            Self::AlmostNobody => Some((0.0, 10.0)),
            Self::Some => Some((10.0, 40.0)),
            Self::Half => Some((40.0, 70.0)),
            Self::AlmostAll => Some((70.0, 100.0)),
            Self::Unknown => None,
        }
    }

    /// The words for a share in per cent; a share on a limit has the higher ones.
    pub fn of(share: f64) -> Self {
        let reached = |one: &&Self| one.span().is_some_and(|(low, _)| share >= low);
        Self::SCALE.iter().rev().find(reached).copied().unwrap_or(Self::AlmostNobody)
    }
}

/// How many people are on each rung, in words.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Rough {
    /// Creators.
    pub creators: Option<HowMany>,
    /// Conversationalists.
    pub conversationalists: Option<HowMany>,
    /// Critics.
    pub critics: Option<HowMany>,
    /// Collectors.
    pub collectors: Option<HowMany>,
    /// Joiners.
    pub joiners: Option<HowMany>,
    /// Spectators.
    pub spectators: Option<HowMany>,
    /// Inactives, who are on no other rung.
    pub inactives: Option<HowMany>,
}

fields!(Rough { creators, conversationalists, critics, collectors, joiners, spectators, inactives });

impl Rough {
    /// How many are on a rung.
    pub fn of(&self, rung: Rung) -> Option<HowMany> {
        match rung {
            Rung::Creators => self.creators,
            Rung::Conversationalists => self.conversationalists,
            Rung::Critics => self.critics,
            Rung::Collectors => self.collectors,
            Rung::Joiners => self.joiners,
            Rung::Spectators => self.spectators,
            Rung::Inactives => self.inactives,
        }
    }
}

/// The share of people on each rung, in per cent (0–100). Rungs overlap, so the shares may add to more than 100.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Ladder {
    /// How many are on each rung, in words; a share says it better where there is one.
    pub rough: Rough,
    /// Per cent of Creators.
    pub creators: NumberEntry,
    /// Per cent of Conversationalists.
    pub conversationalists: NumberEntry,
    /// Per cent of Critics.
    pub critics: NumberEntry,
    /// Per cent of Collectors.
    pub collectors: NumberEntry,
    /// Per cent of Joiners.
    pub joiners: NumberEntry,
    /// Per cent of Spectators.
    pub spectators: NumberEntry,
    /// Per cent of Inactives, who are on no other rung.
    pub inactives: NumberEntry,
    /// Whether Conversationalists are folded away, as before January 2010.
    pub six_rungs: bool,
    /// Where the shares come from.
    pub basis: Basis,
    /// A dated, published ladder laid over as an illustration; its figures never become our own.
    pub overlay: Option<Profile>,
}

fields!(Ladder {
    rough,
    creators,
    conversationalists,
    critics,
    collectors,
    joiners,
    spectators,
    inactives,
    six_rungs,
    basis,
    overlay
});

impl Ladder {
    /// Whether a rung is folded away, whatever stands on it.
    pub fn folds(&self, rung: Rung) -> bool {
        self.six_rungs && rung == Rung::Conversationalists
    }

    /// How many are on a rung, in words: those of its share where it has one.
    pub fn how_many(&self, rung: Rung) -> Option<HowMany> {
        let share = self.share(rung).value().filter(|share| (0.0..=100.0).contains(share));
        share.map(HowMany::of).or(self.rough.of(rung))
    }

    /// Between which shares a rung lies, in per cent (0–100): its share twice where it has one, else the span of its words.
    pub fn span(&self, rung: Rung) -> Option<(f64, f64)> {
        match self.share(rung).value() {
            Some(share) => (0.0..=100.0).contains(&share).then_some((share, share)),
            None => self.rough.of(rung)?.span(),
        }
    }

    /// The share on a rung, in per cent as typed.
    pub fn share(&self, rung: Rung) -> &NumberEntry {
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
}

choice! {
    /// The kinds of basis a ladder can have.
    BasisKind {
        /// We asked our own people.
        OwnSurvey = "own_survey",
        /// We judged from what we see.
        OwnEstimate = "own_estimate",
        /// Somebody published it about a population.
        Published = "published",
    }
}

/// Where the shares of a ladder come from.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Basis {
    /// Which kind of basis it is.
    pub kind: Option<BasisKind>,
    /// How many people answered, for an own survey (1 or more).
    pub n: NumberEntry,
    /// Which people a published figure is about.
    pub population: String,
    /// The year of a published figure.
    pub year: NumberEntry,
}

fields!(Basis { kind, n, population, year });

choice! {
    /// The published ladders that can be laid over ours, all of them dated; their figures are in the catalogue.
    Profile {
        /// US online adults, December 2006.
        Us2006 = "us_2006",
        /// US online adults, 2007.
        Us2007 = "us_2007",
        /// US online adults, 2008.
        Us2008 = "us_2008",
        /// US women of 35 to 44, 2008.
        UsWomen2008 = "us_women_2008",
        /// US online adults, 2009.
        Us2009 = "us_2009",
        /// US online adults, 2010.
        Us2010 = "us_2010",
        /// European online adults, 2010.
        Eu2010 = "eu_2010",
        /// French online adults, 2010.
        Fr2010 = "fr_2010",
        /// US online adults, 2011.
        Us2011 = "us_2011",
        /// European online adults, 2011.
        Eu2011 = "eu_2011",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_share_has_words_and_their_spans_leave_no_gap() {
        let mut reached = 0.0;
        for words in HowMany::SCALE {
            let (low, high) = words.span().unwrap_or_default();
            assert!((low - reached).abs() < f64::EPSILON && high > low, "{words:?}");
            assert_eq!((HowMany::of(low), HowMany::of(f64::midpoint(low, high))), (words, words));
            reached = high;
        }
        assert_eq!(HowMany::of(reached), HowMany::AlmostAll);
    }

    #[test]
    fn a_share_says_it_better_than_words() {
        let mut ladder = Ladder::default();
        ladder.rough.critics = Some(HowMany::Some);
        assert_eq!(
            (ladder.how_many(Rung::Critics), ladder.span(Rung::Critics)),
            (Some(HowMany::Some), Some((10.0, 40.0)))
        );
        ladder.critics = NumberEntry::Read(82.0);
        assert_eq!(
            (ladder.how_many(Rung::Critics), ladder.span(Rung::Critics)),
            (Some(HowMany::AlmostAll), Some((82.0, 82.0)))
        );
        ladder.critics = NumberEntry::Read(140.0);
        assert_eq!(ladder.span(Rung::Critics), None, "what cannot be says nothing");
    }
}
