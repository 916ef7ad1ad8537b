//! Who complains, and who buys again: American research, most of it of the 1970s to 1990s, read where others quote it.

use super::{Country, Fact, Hand, Help, Period, Says, Study, Topic, Unit};
use crate::plan::{Component, Objective};
use crate::words::text;

static TARP: Study = Study {
    topic: Topic::Complaints,
    publisher: text!(facts.publishers.tarp),
    people: text!(facts.people.troubled),
    country: Country::UnitedStates,
    period: Period::Years { from: 1970, to: 1999 },
    sample: None,
    addresses: &["https://www.fastcompany.com/663494/what-makes-us-loyal-ii"],
    hand: Hand::Second,
    note: Some(text!(facts.complaints.quoted_2003)),
    helps: &[
        Help::led_by(&[Objective::Supporting, Objective::Listening, Objective::Embracing]),
        Help::always(Component::Evaluation),
    ],
};

static GOODMAN: Study = Study {
    publisher: text!(facts.publishers.goodman),
    addresses: &["https://customerservicereader.typepad.com/customer_service_reader/surveys/page/2/"],
    note: Some(text!(facts.complaints.stakes)),
    ..TARP
};

static RAGE_2025: Study = Study {
    publisher: text!(facts.publishers.rage),
    people: text!(facts.people.consumers),
    period: Period::month(2025, 12),
    sample: Some(1000),
    addresses: &[
        "https://smb.jessaminejournal.com/article/New-National-Customer-Rage-Survey-reveals-civility-in-freefall-across-Americas-marketplace?storyId=692effd5476361ebf71e4a03",
    ],
    note: None,
    ..TARP
};

static NOTES: Study = Study {
    publisher: text!(facts.publishers.understanding_cb),
    addresses: &["https://ja.scribd.com/document/46992626/Understanding-CB"],
    ..GOODMAN
};

pub(super) static FACTS: &[Fact] = &[
    Fact::share("complaint_settled_fast", &TARP, 82.0, Says::Words(text!(facts.complaints.large.fast))),
    Fact::share("complaint_silent", &TARP, 9.0, Says::Words(text!(facts.complaints.large.silent))),
    Fact::share("complaint_in_vain", &TARP, 19.0, Says::Words(text!(facts.complaints.large.in_vain))),
    Fact::share("complaint_settled", &TARP, 54.0, Says::Words(text!(facts.complaints.large.settled))),
    Fact::share("complaint_small_fast", &TARP, 95.0, Says::Words(text!(facts.complaints.small.fast))),
    Fact::share("complaint_small_silent", &TARP, 37.0, Says::Words(text!(facts.complaints.small.silent))),
    Fact::share("complaint_small_in_vain", &TARP, 46.0, Says::Words(text!(facts.complaints.small.in_vain))),
    Fact::share("complaint_small_settled", &TARP, 70.0, Says::Words(text!(facts.complaints.small.settled))),
    Fact::share("problem_2025", &RAGE_2025, 77.0, Says::Words(text!(facts.complaints.problem_2025))),
    Fact::share("complaint_front_line", &GOODMAN, 50.0, Says::Words(text!(facts.complaints.front_line))),
    Fact::range(
        "complaint_management",
        &GOODMAN,
        (1.0, 5.0),
        Unit::Percent,
        Says::Words(text!(facts.complaints.management)),
    ),
    Fact::share("complaint_small_ticket", &GOODMAN, 96.0, Says::Words(text!(facts.complaints.small_ticket))),
    Fact::range("complaint_loss", &GOODMAN, (50.0, 75.0), Unit::Percent, Says::Words(text!(facts.complaints.loss))),
    Fact::range(
        "complaint_treatment",
        &GOODMAN,
        (5.0, 30.0),
        Unit::Percent,
        Says::Words(text!(facts.complaints.treatment)),
    ),
    Fact::share("complaint_142", &NOTES, 31.0, Says::Words(text!(facts.complaints.loss_142))),
    Fact::share("complaint_trivial", &NOTES, 3.0, Says::Words(text!(facts.complaints.trivial))),
];
