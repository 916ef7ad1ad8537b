//! How people read reviews of local businesses.

use super::{Country, Fact, Hand, Help, Period, Says, Study, Topic, Unit};
use crate::plan::{Component, Objective};
use crate::words::text;

static BRIGHTLOCAL_2026: Study = Study {
    topic: Topic::Reviews,
    publisher: text!(facts.publishers.brightlocal),
    people: text!(facts.people.consumers),
    country: Country::UnitedStates,
    period: Period::year(2026),
    sample: Some(1002),
    addresses: &[
        "https://www.cc94.com/local-consumer-review-survey-2026",
        "https://candidcreative.ca/api/kb/brightlocal-lcrs-2026-six-review-sources-45pct-ai-recommendations",
    ],
    hand: Hand::Second,
    note: None,
    helps: &[
        Help::led_by(&[Objective::Energizing, Objective::Listening]),
        Help::always(Component::Evaluation),
        Help::always(Component::Technology),
    ],
};

static BRIGHTLOCAL_2025: Study = Study {
    period: Period::year(2025),
    sample: None,
    addresses: &["https://searchlabdigital.com/blog/data-from-brightlocals-consumer-review-survey/"],
    helps: &[
        Help::led_by(&[Objective::Supporting, Objective::Listening, Objective::Energizing]),
        Help::always(Component::Evaluation),
        Help::always(Component::Technology),
    ],
    ..BRIGHTLOCAL_2026
};

static QUE_CHOISIR_2024: Study = Study {
    publisher: text!(facts.publishers.que_choisir),
    people: text!(facts.people.asked),
    country: Country::France,
    period: Period::month(2024, 9),
    sample: None,
    addresses: &["https://quechoisir.org/enquete-avis-en-ligne-se-frayer-un-chemin-dans-la-jungle-n149356"],
    hand: Hand::First,
    ..BRIGHTLOCAL_2026
};

pub(super) static FACTS: &[Fact] = &[
    Fact::share("reviews_2026_recent", &BRIGHTLOCAL_2026, 74.0, Says::Words(text!(facts.reviews.recent))),
    Fact::share("reviews_2026_twenty", &BRIGHTLOCAL_2026, 47.0, Says::Words(text!(facts.reviews.twenty))),
    Fact::share("reviews_2026_stars", &BRIGHTLOCAL_2026, 31.0, Says::Words(text!(facts.reviews.stars))),
    Fact::share("reviews_2026_read", &BRIGHTLOCAL_2026, 97.0, Says::Words(text!(facts.reviews.read))),
    Fact::share("reviews_2026_always", &BRIGHTLOCAL_2026, 41.0, Says::Words(text!(facts.reviews.always))),
    Fact::share("reviews_2026_google", &BRIGHTLOCAL_2026, 71.0, Says::Words(text!(facts.reviews.google))),
    Fact::share("reviews_2026_ai", &BRIGHTLOCAL_2026, 45.0, Says::Words(text!(facts.reviews.ai))),
    Fact::new("reviews_2026_sites", &BRIGHTLOCAL_2026, 6.0, Unit::Count, Says::Words(text!(facts.reviews.sites))),
    Fact::share("fr_2024_reviews_heed", &QUE_CHOISIR_2024, 94.0, Says::Words(text!(facts.reviews.heed))),
    Fact::share("fr_2024_reviews_influence", &QUE_CHOISIR_2024, 73.0, Says::Words(text!(facts.reviews.influence))),
    Fact::share("reviews_2025_replies", &BRIGHTLOCAL_2025, 89.0, Says::Words(text!(facts.reviews.replies))),
];
