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

/// The share of people on each rung, in per cent (0–100). Rungs overlap, so the shares may add to more than 100.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Ladder {
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
