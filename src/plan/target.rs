//! Target: whom exactly, how they take part, and why.

use super::choice::choice;
use super::decision::Decision;
use super::entry::NumberEntry;
use super::id::Id;
use super::value::fields;

/// Whom do we talk with, and how and why do they take part?
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Target {
    /// The groups of people the plan is for.
    pub segments: Vec<Segment>,
    /// The one segment that comes first.
    pub primary: Option<Id>,
    /// How the primary segment takes part.
    pub ladder: Ladder,
    /// Why the primary segment takes part.
    pub motivations: Motivations,
    /// What follows for Target.
    pub decision: Decision,
}

fields!(Target { segments, primary, ladder, motivations, decision });

/// A group of people with something in common.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Segment {
    /// What the segment is called in paths.
    pub id: Id,
    /// Who they are.
    pub who: String,
    /// What they need.
    pub needs: String,
    /// Where they spend their attention.
    pub places: String,
}

fields!(row Segment { who, needs, places });

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
    /// Where the shares come from.
    pub basis: Basis,
}

fields!(Ladder { creators, conversationalists, critics, collectors, joiners, spectators, inactives, basis });

impl Ladder {
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
    /// The nine motivations (Bernoff, 2008).
    Motive {
        /// Keeping up friendships.
        Friendships = "friendships",
        /// Making new friends.
        NewFriends = "new_friends",
        /// Giving in to friends' pressure.
        SocialPressure = "social_pressure",
        /// Giving back what was received.
        PayingForward = "paying_forward",
        /// Helping without return.
        Altruistic = "altruistic",
        /// Finding other people interesting.
        Prurient = "prurient",
        /// Making things to be seen.
        Creative = "creative",
        /// Being seen as knowing one's subject.
        Validation = "validation",
        /// Sharing a base of experience with others.
        Affinity = "affinity",
    }
}

choice! {
    /// How strong a motivation is, from 1 to 3.
    Strength {
        /// Present.
        Weak = "1",
        /// Clear.
        Medium = "2",
        /// It decides.
        Strong = "3",
    }
}

/// One motivation of the primary segment.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Motivation {
    /// How strong it is; none while it does not count.
    pub strength: Option<Strength>,
    /// What we give to it.
    pub answer: String,
}

fields!(Motivation { strength, answer });

/// Why the primary segment takes part.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Motivations {
    /// Keeping up friendships.
    pub friendships: Motivation,
    /// Making new friends.
    pub new_friends: Motivation,
    /// Giving in to friends' pressure.
    pub social_pressure: Motivation,
    /// Paying it forward.
    pub paying_forward: Motivation,
    /// The altruistic impulse.
    pub altruistic: Motivation,
    /// Curiosity about other people.
    pub prurient: Motivation,
    /// The creative impulse.
    pub creative: Motivation,
    /// The validation impulse.
    pub validation: Motivation,
    /// The affinity impulse.
    pub affinity: Motivation,
}

fields!(Motivations {
    friendships,
    new_friends,
    social_pressure,
    paying_forward,
    altruistic,
    prurient,
    creative,
    validation,
    affinity
});

impl Motivations {
    /// What the plan says of one motive.
    pub fn of(&self, motive: Motive) -> &Motivation {
        match motive {
            Motive::Friendships => &self.friendships,
            Motive::NewFriends => &self.new_friends,
            Motive::SocialPressure => &self.social_pressure,
            Motive::PayingForward => &self.paying_forward,
            Motive::Altruistic => &self.altruistic,
            Motive::Prurient => &self.prurient,
            Motive::Creative => &self.creative,
            Motive::Validation => &self.validation,
            Motive::Affinity => &self.affinity,
        }
    }
}
