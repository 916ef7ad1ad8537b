//! What satisfaction scores hide.

use super::{Country, Fact, Hand, Help, Period, Says, Study, Topic, Unit};
use crate::plan::{Component, Objective};
use crate::words::text;

static JONES_SASSER: Study = Study {
    topic: Topic::Satisfaction,
    publisher: text!(facts.publishers.jones_sasser),
    people: text!(facts.people.xerox),
    country: Country::Unsaid,
    period: Period::Months { from: (1995, 11), to: (1995, 12) },
    sample: None,
    addresses: &["https://studymode.com/essays/Why-Satisfied-Customer-Defect-1502040.html"],
    hand: Hand::Second,
    note: None,
    helps: &[
        Help::always(Component::Evaluation),
        Help::led_by(&[Objective::Energizing, Objective::Supporting, Objective::Embracing]),
    ],
};

static QUALITY_PROGRESS: Study = Study {
    publisher: text!(facts.publishers.quality_progress),
    people: text!(facts.people.article),
    period: Period::month(2019, 2),
    addresses: &["http://asq.org/quality-progress/2019/02/statistics-spotlight/the-complete-picture.html"],
    hand: Hand::First,
    ..JONES_SASSER
};

pub(super) static FACTS: &[Fact] = &[
    Fact {
        code: "nps_critique",
        study: &QUALITY_PROGRESS,
        amount: None,
        says: Says::Words(text!(facts.satisfaction.nps)),
    },
    Fact::new("satisfied_1995", &JONES_SASSER, 6.0, Unit::Times, Says::Words(text!(facts.satisfaction.merely))),
];
