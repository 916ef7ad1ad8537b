//! Engagement rates of three publishers, whose definitions do not agree: the same network has one rate for each.

use super::{Country, Fact, Hand, Help, Period, Says, Study, Topic};
use crate::plan::{Component, Objective};
use crate::words::text;

static RIVAL_IQ_2025: Study = Study {
    topic: Topic::Engagement,
    publisher: text!(facts.publishers.rival_iq),
    people: text!(facts.people.firms),
    country: Country::Unsaid,
    period: Period::year(2025),
    sample: None,
    addresses: &[
        "https://apaya.com/blog/social-media-benchmarks",
        "https://elma-europe.com/blog/2025-social-media-industry-benchmark-report",
        "https://wishu.io/rival-iqs-social-media-report-top-highlights-we-read-it-so-you-dont-have-to/",
    ],
    hand: Hand::Second,
    note: Some(text!(facts.engagement.rival_iq)),
    helps: &[Help::led_by(&[Objective::Talking]), Help::always(Component::Evaluation)],
};

static SOCIALINSIDER_2026: Study = Study {
    publisher: text!(facts.publishers.socialinsider),
    people: text!(facts.people.posts_70_million),
    period: Period::Months { from: (2024, 1), to: (2025, 12) },
    addresses: &["https://www.shortsintel.com/statistics/social-media-engagement-benchmarks"],
    note: Some(text!(facts.engagement.socialinsider)),
    ..RIVAL_IQ_2025
};

static SOCIALINSIDER_2025: Study =
    Study { people: text!(facts.people.posts), period: Period::year(2025), ..SOCIALINSIDER_2026 };

static BUFFER_2025: Study = Study {
    publisher: text!(facts.publishers.buffer),
    note: Some(text!(facts.engagement.buffer)),
    ..SOCIALINSIDER_2025
};

pub(super) static FACTS: &[Fact] = &[
    Fact::share("buffer_2025_instagram", &BUFFER_2025, 1.16, on!(facts.engagement.by_impressions, "Instagram")),
    Fact::share(
        "socialinsider_2026_instagram",
        &SOCIALINSIDER_2026,
        0.48,
        on!(facts.engagement.by_followers, "Instagram"),
    ),
    Fact::share("rival_iq_2025_beauty", &RIVAL_IQ_2025, 0.14, Says::Words(text!(facts.engagement.beauty))),
    Fact::share("rival_iq_2025_colleges", &RIVAL_IQ_2025, 2.1, Says::Words(text!(facts.engagement.colleges))),
    Fact::share("rival_iq_2025_less_x", &RIVAL_IQ_2025, 48.0, on!(facts.engagement.less, "X")),
    Fact::share("rival_iq_2025_less_facebook", &RIVAL_IQ_2025, 36.0, on!(facts.engagement.less, "Facebook")),
    Fact::share("rival_iq_2025_less_tiktok", &RIVAL_IQ_2025, 34.0, on!(facts.engagement.less, "TikTok")),
    Fact::share("rival_iq_2025_less_instagram", &RIVAL_IQ_2025, 16.0, on!(facts.engagement.less, "Instagram")),
    Fact::share("socialinsider_2026_tiktok", &SOCIALINSIDER_2026, 3.7, on!(facts.engagement.by_followers, "TikTok")),
    Fact::share(
        "socialinsider_2026_facebook",
        &SOCIALINSIDER_2026,
        0.15,
        on!(facts.engagement.by_followers, "Facebook"),
    ),
    Fact::share("socialinsider_2026_x", &SOCIALINSIDER_2026, 0.12, on!(facts.engagement.by_followers, "X")),
    Fact::share(
        "socialinsider_2025_linkedin",
        &SOCIALINSIDER_2025,
        3.85,
        on!(facts.engagement.by_followers, "LinkedIn"),
    ),
    Fact::share("buffer_2025_linkedin", &BUFFER_2025, 6.5, on!(facts.engagement.by_impressions, "LinkedIn")),
    Fact::share("buffer_2025_facebook", &BUFFER_2025, 5.07, on!(facts.engagement.by_impressions, "Facebook")),
    Fact::share("buffer_2025_tiktok", &BUFFER_2025, 4.86, on!(facts.engagement.by_impressions, "TikTok")),
    Fact::share("buffer_2025_youtube", &BUFFER_2025, 4.41, on!(facts.engagement.by_impressions, "YouTube")),
    Fact::share("buffer_2025_x", &BUFFER_2025, 2.31, on!(facts.engagement.by_impressions, "X")),
];
