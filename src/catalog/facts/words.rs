//! Facts in words: the figure with its unit, the sentence after it, and the line that says where it comes from.

use super::{Amount, Country, Fact, Hand, Study, Topic, Unit};
use crate::words::{self, Locale, Text, t};
use chrono::NaiveDate;

/// The sentence that follows a figure; rows of a table share one, in which names are put.
#[derive(Clone, Copy, Debug)]
pub enum Says {
    /// A sentence of its own.
    Words(Text),
    /// A sentence about a network.
    On(fn(Locale, &str) -> String, &'static str),
    /// A share of a group that uses a network.
    Uses(Text, &'static str),
    /// How often guides advise to post on a network, and at the least how often.
    Pace(&'static str, Text),
}

impl Topic {
    /// What the topic is called in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Reach => "reach",
            Self::Welcome => "welcome",
            Self::Reviews => "reviews",
            Self::Ladder => "ladder",
            Self::Engagement => "engagement",
            Self::Effort => "effort",
            Self::HalfLife => "half-life",
            Self::Complaints => "complaints",
            Self::Satisfaction => "satisfaction",
        }
    }

    /// What people call it.
    pub fn name(self, locale: Locale) -> &'static str {
        match self {
            Self::Reach => t!(locale, facts.topics.reach.name),
            Self::Welcome => t!(locale, facts.topics.welcome.name),
            Self::Reviews => t!(locale, facts.topics.reviews.name),
            Self::Ladder => t!(locale, facts.topics.ladder.name),
            Self::Engagement => t!(locale, facts.topics.engagement.name),
            Self::Effort => t!(locale, facts.topics.effort.name),
            Self::HalfLife => t!(locale, facts.topics.half_life.name),
            Self::Complaints => t!(locale, facts.topics.complaints.name),
            Self::Satisfaction => t!(locale, facts.topics.satisfaction.name),
        }
    }

    /// How its figures are to be read.
    pub fn lead(self, locale: Locale) -> &'static str {
        match self {
            Self::Reach => t!(locale, facts.topics.reach.lead),
            Self::Welcome => t!(locale, facts.topics.welcome.lead),
            Self::Reviews => t!(locale, facts.topics.reviews.lead),
            Self::Ladder => t!(locale, facts.topics.ladder.lead),
            Self::Engagement => t!(locale, facts.topics.engagement.lead),
            Self::Effort => t!(locale, facts.topics.effort.lead),
            Self::HalfLife => t!(locale, facts.topics.half_life.lead),
            Self::Complaints => t!(locale, facts.topics.complaints.lead),
            Self::Satisfaction => t!(locale, facts.topics.satisfaction.lead),
        }
    }
}

impl Country {
    /// What people call it.
    pub fn name(self, locale: Locale) -> &'static str {
        match self {
            Self::UnitedStates => t!(locale, facts.countries.united_states),
            Self::France => t!(locale, facts.countries.france),
            Self::World => t!(locale, facts.countries.world),
            Self::Unsaid => t!(locale, facts.countries.unsaid),
        }
    }
}

impl Hand {
    /// First- or second-hand.
    pub fn name(self, locale: Locale) -> &'static str {
        match self {
            Self::First => t!(locale, facts.hands.first),
            Self::Second => t!(locale, facts.hands.second),
        }
    }
}

impl Unit {
    /// What stands after a value, with the space before it.
    fn suffix(self, locale: Locale, value: f64) -> &'static str {
        let one = match locale {
            Locale::en => (value - 1.0).abs() < f64::EPSILON,
            Locale::fr => value.abs() < 2.0,
        };
        match self {
            Self::Percent => t!(locale, facts.units.percent),
            Self::Minutes => t!(locale, facts.units.minutes),
            Self::Hours => t!(locale, facts.units.hours),
            Self::Days if one => t!(locale, facts.units.day),
            Self::Days => t!(locale, facts.units.days),
            Self::Months if one => t!(locale, facts.units.month),
            Self::Months => t!(locale, facts.units.months),
            Self::Millions if one => t!(locale, facts.units.million),
            Self::Millions => t!(locale, facts.units.millions),
            Self::Times => t!(locale, facts.units.times),
            Self::Points => t!(locale, facts.units.points),
            Self::PerDay => t!(locale, facts.units.per_day),
            Self::PerWeek => t!(locale, facts.units.per_week),
            Self::Count | Self::Year => "",
        }
    }
}

impl Amount {
    /// The figure with its unit: "74%", « 3 à 5 par semaine ».
    pub fn words(self, locale: Locale) -> String {
        let Self { value, upto, unit } = self;
        let number = |value| match unit {
            Unit::Year => words::typed_number(locale, value),
            _ => words::number(locale, value),
        };
        let numbers = match upto {
            Some(upto) => t!(locale, facts.range, from = number(value), to = number(upto)),
            None => number(value),
        };
        format!("{numbers}{}", unit.suffix(locale, upto.unwrap_or(value)))
    }
}

impl Fact {
    /// The published figure; empty for a finding in words.
    pub fn figure(&self, locale: Locale) -> String {
        self.amount.map(|amount| amount.words(locale)).unwrap_or_default()
    }

    /// Another value in the unit of the fact.
    pub fn own_figure(&self, locale: Locale, value: f64) -> String {
        let unit = self.amount.map_or(Unit::Count, |amount| amount.unit);
        Amount { value, upto: None, unit }.words(locale)
    }

    /// What the own figure is counted in, without a value; empty for a plain number.
    pub fn unit(&self, locale: Locale) -> &'static str {
        self.amount.map_or("", |amount| amount.unit.suffix(locale, 2.0)).trim()
    }

    /// What the figure says.
    pub fn sentence(&self, locale: Locale) -> String {
        match self.says {
            Says::Words(text) => text.words(locale).to_owned(),
            Says::On(words, network) => words(locale, network),
            Says::Uses(group, network) => t!(locale, facts.reach.uses, group = group.words(locale), network = network),
            Says::Pace(network, least) => t!(locale, facts.effort.pace, network = network, least = least.words(locale)),
        }
    }

    /// The figure and what it says, in one line.
    pub fn line(&self, locale: Locale) -> String {
        format!("{} {}", self.figure(locale), self.sentence(locale)).trim_start().to_owned()
    }
}

impl Study {
    /// When, and how many were asked where that is known.
    pub fn when(&self, locale: Locale) -> String {
        let period = self.period.words(locale);
        match self.sample {
            Some(sample) => {
                t!(locale, facts.sample, period = period, n = words::number(locale, f64::from(sample)))
            }
            None => period,
        }
    }

    /// Where its figures come from, on one line, with their age on a day.
    pub fn line(&self, locale: Locale, today: NaiveDate) -> String {
        t!(
            locale,
            facts.line,
            publisher = self.publisher.words(locale),
            people = self.people.words(locale),
            country = self.country.name(locale),
            when = self.when(locale),
            age = self.period.age(today).words(locale),
            hand = self.hand.name(locale)
        )
    }
}
