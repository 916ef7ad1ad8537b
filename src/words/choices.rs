//! The words of every choice.

use super::{Locale, t};
use crate::plan::{BasisKind, Component, Motive, Objective, Rung, Strength, Verdict};

/// A choice that has a name in each language.
pub trait Named {
    /// What people call it.
    fn name(self, locale: Locale) -> &'static str;
}

/// What a component is called and what it asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComponentWords {
    /// Its name.
    pub name: &'static str,
    /// The question it answers, in full.
    pub question: &'static str,
    /// The question in a few words.
    pub short: &'static str,
    /// What the step begins with.
    pub intro: &'static str,
}

impl Component {
    /// What the component is called and what it asks.
    pub fn words(self, locale: Locale) -> ComponentWords {
        macro_rules! words {
            ($key:ident) => {
                ComponentWords {
                    name: t!(locale, plan.$key.name),
                    question: t!(locale, plan.$key.question),
                    short: t!(locale, plan.$key.short),
                    intro: t!(locale, plan.$key.intro),
                }
            };
        }
        match self {
            Self::Direction => words!(direction),
            Self::Target => words!(target),
            Self::Uniqueness => words!(uniqueness),
            Self::Technology => words!(technology),
            Self::Evaluation => words!(evaluation),
        }
    }
}

impl Named for Component {
    fn name(self, locale: Locale) -> &'static str {
        self.words(locale).name
    }
}

/// Matches each variant to the key of its words.
macro_rules! named {
    ($choice:ident { $($variant:ident => $($key:ident).+),+ $(,)? }) => {
        impl Named for $choice {
            fn name(self, locale: Locale) -> &'static str {
                match self {
                    $(Self::$variant => t!(locale, plan.$($key).+),)+
                }
            }
        }
    };
}

named!(Objective {
    Listening => direction.objective.listening.name,
    Talking => direction.objective.talking.name,
    Energizing => direction.objective.energizing.name,
    Supporting => direction.objective.supporting.name,
    Embracing => direction.objective.embracing.name,
});

impl Objective {
    /// What the objective is.
    pub fn what(self, locale: Locale) -> &'static str {
        match self {
            Self::Listening => t!(locale, plan.direction.objective.listening.what),
            Self::Talking => t!(locale, plan.direction.objective.talking.what),
            Self::Energizing => t!(locale, plan.direction.objective.energizing.what),
            Self::Supporting => t!(locale, plan.direction.objective.supporting.what),
            Self::Embracing => t!(locale, plan.direction.objective.embracing.what),
        }
    }

    /// When the objective suits (Li & Bernoff, *Groundswell*), as the end of a sentence.
    pub fn when(self, locale: Locale) -> &'static str {
        match self {
            Self::Listening => t!(locale, plan.direction.objective.listening.when),
            Self::Talking => t!(locale, plan.direction.objective.talking.when),
            Self::Energizing => t!(locale, plan.direction.objective.energizing.when),
            Self::Supporting => t!(locale, plan.direction.objective.supporting.when),
            Self::Embracing => t!(locale, plan.direction.objective.embracing.when),
        }
    }
}

named!(Rung {
    Creators => target.ladder.creators.label,
    Conversationalists => target.ladder.conversationalists.label,
    Critics => target.ladder.critics.label,
    Collectors => target.ladder.collectors.label,
    Joiners => target.ladder.joiners.label,
    Spectators => target.ladder.spectators.label,
    Inactives => target.ladder.inactives.label,
});

named!(BasisKind {
    OwnSurvey => target.ladder.basis.own_survey,
    OwnEstimate => target.ladder.basis.own_estimate,
    Published => target.ladder.basis.published,
});

named!(Motive {
    Friendships => target.motivations.friendships.name,
    NewFriends => target.motivations.new_friends.name,
    SocialPressure => target.motivations.social_pressure.name,
    PayingForward => target.motivations.paying_forward.name,
    Altruistic => target.motivations.altruistic.name,
    Prurient => target.motivations.prurient.name,
    Creative => target.motivations.creative.name,
    Validation => target.motivations.validation.name,
    Affinity => target.motivations.affinity.name,
});

impl Motive {
    /// What the motivation means.
    pub fn what(self, locale: Locale) -> &'static str {
        match self {
            Self::Friendships => t!(locale, plan.target.motivations.friendships.what),
            Self::NewFriends => t!(locale, plan.target.motivations.new_friends.what),
            Self::SocialPressure => t!(locale, plan.target.motivations.social_pressure.what),
            Self::PayingForward => t!(locale, plan.target.motivations.paying_forward.what),
            Self::Altruistic => t!(locale, plan.target.motivations.altruistic.what),
            Self::Prurient => t!(locale, plan.target.motivations.prurient.what),
            Self::Creative => t!(locale, plan.target.motivations.creative.what),
            Self::Validation => t!(locale, plan.target.motivations.validation.what),
            Self::Affinity => t!(locale, plan.target.motivations.affinity.what),
        }
    }
}

named!(Strength {
    Weak => target.motivations.levels.weak,
    Medium => target.motivations.levels.medium,
    Strong => target.motivations.levels.strong,
});

named!(Verdict {
    Leading => technology.channels.leading,
    Second => technology.channels.second,
    NotNow => technology.channels.not_now,
});
