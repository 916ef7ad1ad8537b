//! The nine motivations: how strong each is, and what we give to it.

use crate::plan::choice::choice;
use crate::plan::value::fields;

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
    Weight {
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
    pub strength: Option<Weight>,
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
