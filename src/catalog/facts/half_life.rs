//! How soon a post has had half of the attention it will ever get.

use super::{Country, Fact, Hand, Help, Period, Says, Study, Topic, Unit};
use crate::plan::{Component, Objective};
use crate::words::text;

static GRAFFIUS_2018: Study = Study {
    topic: Topic::HalfLife,
    publisher: text!(facts.publishers.graffius),
    people: text!(facts.people.one_reference),
    country: Country::Unsaid,
    period: Period::year(2018),
    sample: None,
    addresses: &["https://scottgraffius.com/blog/files/halflife-social-media.html"],
    hand: Hand::First,
    note: Some(text!(facts.half_life.note_2018)),
    helps: &[
        Help::always(Component::Uniqueness),
        Help::always(Component::Technology),
        Help::led_by(&[Objective::Talking]),
    ],
};

static GRAFFIUS_2022: Study = Study {
    people: text!(facts.people.many_sources),
    note: Some(text!(facts.half_life.note)),
    period: Period::year(2022),
    addresses: &["https://www.scottgraffius.com/blog/files/social-2022.html"],
    ..GRAFFIUS_2018
};

pub(super) static FACTS: &[Fact] = &[
    half("half_life_2022_facebook", &GRAFFIUS_2022, 50.0, Unit::Minutes, "Facebook"),
    half("half_life_2018_pinterest", &GRAFFIUS_2018, 3.5, Unit::Months, "Pinterest"),
    half("half_life_2022_twitter", &GRAFFIUS_2022, 24.0, Unit::Minutes, "Twitter"),
    half("half_life_2018_instagram", &GRAFFIUS_2018, 19.0, Unit::Hours, "Instagram"),
    half("half_life_2018_linkedin", &GRAFFIUS_2018, 24.0, Unit::Hours, "LinkedIn"),
    half("half_life_2018_youtube", &GRAFFIUS_2018, 6.0, Unit::Days, "YouTube"),
    half("half_life_2018_facebook", &GRAFFIUS_2018, 30.0, Unit::Minutes, "Facebook"),
    half("half_life_2018_twitter", &GRAFFIUS_2018, 21.0, Unit::Minutes, "Twitter"),
];

const fn half(code: &'static str, study: &'static Study, value: f64, unit: Unit, network: &'static str) -> Fact {
    Fact::new(code, study, value, unit, on!(facts.half_life.half, network))
}
