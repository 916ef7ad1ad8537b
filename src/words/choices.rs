//! The words of every choice.

use super::{Locale, Text, text};
use crate::plan::{
    BasisKind, Better, Component, Denominator, Frequency, HowMany, Impact, Likelihood, Motive, Objective, Profile,
    RiskKind, Rung, Statistic, Verdict, Weight, Welcome,
};

/// A choice that has a name in each language.
pub trait Named: Sized {
    /// What people call it, in any language.
    fn title(self) -> Text;

    /// What people call it.
    fn name(self, locale: Locale) -> &'static str {
        self.title().words(locale)
    }
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
                [text!(plan.$key.name), text!(plan.$key.question), text!(plan.$key.short), text!(plan.$key.intro)]
            };
        }
        let texts = match self {
            Self::Direction => words!(direction),
            Self::Target => words!(target),
            Self::Uniqueness => words!(uniqueness),
            Self::Technology => words!(technology),
            Self::Evaluation => words!(evaluation),
        };
        let [name, question, short, intro] = texts.map(|text| text.words(locale));
        ComponentWords { name, question, short, intro }
    }
}

/// Matches each variant to the key of its words.
macro_rules! named {
    ($choice:ident { $($variant:ident => $($key:ident).+),+ $(,)? }) => {
        impl Named for $choice {
            fn title(self) -> Text {
                match self {
                    $(Self::$variant => text!(plan.$($key).+),)+
                }
            }
        }
    };
}

named!(Component {
    Direction => direction.name,
    Target => target.name,
    Uniqueness => uniqueness.name,
    Technology => technology.name,
    Evaluation => evaluation.name,
});

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
        let text = match self {
            Self::Listening => text!(plan.direction.objective.listening.what),
            Self::Talking => text!(plan.direction.objective.talking.what),
            Self::Energizing => text!(plan.direction.objective.energizing.what),
            Self::Supporting => text!(plan.direction.objective.supporting.what),
            Self::Embracing => text!(plan.direction.objective.embracing.what),
        };
        text.words(locale)
    }

    /// When the objective suits (Li & Bernoff, *Groundswell*), as the end of a sentence.
    pub fn when(self, locale: Locale) -> &'static str {
        let text = match self {
            Self::Listening => text!(plan.direction.objective.listening.when),
            Self::Talking => text!(plan.direction.objective.talking.when),
            Self::Energizing => text!(plan.direction.objective.energizing.when),
            Self::Supporting => text!(plan.direction.objective.supporting.when),
            Self::Embracing => text!(plan.direction.objective.embracing.when),
        };
        text.words(locale)
    }
}

named!(Denominator {
    Reach => direction.measures.divided_by.reach,
    Impressions => direction.measures.divided_by.impressions,
    Followers => direction.measures.divided_by.followers,
});

named!(Statistic {
    Count => direction.measures.statistic.count,
    Share => direction.measures.statistic.share,
    Mean => direction.measures.statistic.mean,
    Median => direction.measures.statistic.median,
    Net => direction.measures.statistic.net,
    Ratio => direction.measures.statistic.ratio,
});

named!(Better {
    Up => direction.measures.better.up,
    Down => direction.measures.better.down,
});

named!(Frequency {
    Weekly => direction.measures.frequency.weekly,
    Monthly => direction.measures.frequency.monthly,
    Quarterly => direction.measures.frequency.quarterly,
    HalfYearly => direction.measures.frequency.half_yearly,
    Yearly => direction.measures.frequency.yearly,
});

named!(Likelihood {
    Rare => direction.risks.likelihoods.rare,
    Unlikely => direction.risks.likelihoods.unlikely,
    Possible => direction.risks.likelihoods.possible,
    Likely => direction.risks.likelihoods.likely,
    Certain => direction.risks.likelihoods.certain,
});

named!(Impact {
    Negligible => direction.risks.impacts.negligible,
    Minor => direction.risks.impacts.minor,
    Serious => direction.risks.impacts.serious,
    Major => direction.risks.impacts.major,
    Critical => direction.risks.impacts.critical,
});

named!(Welcome {
    Gladly => target.segments.welcomes.gladly,
    WhenUseful => target.segments.welcomes.when_useful,
    Hardly => target.segments.welcomes.hardly,
    Unknown => target.segments.welcomes.unknown,
});

named!(Profile {
    Us2006 => target.ladder.profiles.us_2006,
    Us2007 => target.ladder.profiles.us_2007,
    Us2008 => target.ladder.profiles.us_2008,
    UsWomen2008 => target.ladder.profiles.us_women_2008,
    Us2009 => target.ladder.profiles.us_2009,
    Us2010 => target.ladder.profiles.us_2010,
    Eu2010 => target.ladder.profiles.eu_2010,
    Fr2010 => target.ladder.profiles.fr_2010,
    Us2011 => target.ladder.profiles.us_2011,
    Eu2011 => target.ladder.profiles.eu_2011,
});

named!(RiskKind {
    PileOn => direction.risks.kinds.pile_on,
    Unanswered => direction.risks.kinds.unanswered,
    NobodysJob => direction.risks.kinds.nobodys_job,
    Hijacked => direction.risks.kinds.hijacked,
    Leak => direction.risks.kinds.leak,
    WrongAccount => direction.risks.kinds.wrong_account,
    Copyright => direction.risks.kinds.copyright,
    Undisclosed => direction.risks.kinds.undisclosed,
    NetworkChanges => direction.risks.kinds.network_changes,
    NothingToSay => direction.risks.kinds.nothing_to_say,
    WrongChannel => direction.risks.kinds.wrong_channel,
    WrongMeasure => direction.risks.kinds.wrong_measure,
    Inaccessible => direction.risks.kinds.inaccessible,
    Absence => direction.risks.kinds.absence,
});

named!(Rung {
    Creators => target.ladder.creators.label,
    Conversationalists => target.ladder.conversationalists.label,
    Critics => target.ladder.critics.label,
    Collectors => target.ladder.collectors.label,
    Joiners => target.ladder.joiners.label,
    Spectators => target.ladder.spectators.label,
    Inactives => target.ladder.inactives.label,
});

named!(HowMany {
    AlmostNobody => target.ladder.how_many.almost_nobody,
    Some => target.ladder.how_many.some,
    Half => target.ladder.how_many.half,
    AlmostAll => target.ladder.how_many.almost_all,
    Unknown => target.ladder.how_many.unknown,
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
        let text = match self {
            Self::Friendships => text!(plan.target.motivations.friendships.what),
            Self::NewFriends => text!(plan.target.motivations.new_friends.what),
            Self::SocialPressure => text!(plan.target.motivations.social_pressure.what),
            Self::PayingForward => text!(plan.target.motivations.paying_forward.what),
            Self::Altruistic => text!(plan.target.motivations.altruistic.what),
            Self::Prurient => text!(plan.target.motivations.prurient.what),
            Self::Creative => text!(plan.target.motivations.creative.what),
            Self::Validation => text!(plan.target.motivations.validation.what),
            Self::Affinity => text!(plan.target.motivations.affinity.what),
        };
        text.words(locale)
    }
}

named!(Weight {
    Weak => target.motivations.levels.weak,
    Medium => target.motivations.levels.medium,
    Strong => target.motivations.levels.strong,
});

named!(Verdict {
    Leading => technology.channels.leading,
    Second => technology.channels.second,
    NotNow => technology.channels.not_now,
});
