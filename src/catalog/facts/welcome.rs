//! What people do on networks, and how welcome brands are there.

use super::reach::WE_ARE_SOCIAL_USERS_2026;
use super::{Country, Fact, Hand, Help, Period, Says, Study, Topic};
use crate::plan::Component;
use crate::words::text;

static GWI_2023: Study = Study {
    topic: Topic::Welcome,
    publisher: text!(facts.publishers.gwi),
    people: text!(facts.people.members_16_64),
    country: Country::World,
    period: Period::month(2023, 7),
    sample: None,
    addresses: &["https://www.digitalinformationworld.com/2023/07/beyond-entertainment-decoding-social.html"],
    hand: Hand::Second,
    note: None,
    helps: &[Help::always(Component::Target), Help::always(Component::Technology), Help::always(Component::Uniqueness)],
};

static GWI_2025: Study = Study {
    publisher: text!(facts.publishers.gwi_digital),
    people: text!(facts.people.adult_users),
    period: Period::month(2025, 2),
    addresses: &[
        "https://www.decisionmarketing.co.uk/news/social-media-users-lap-up-brands-as-privacy-fears-recede",
        "https://fwnbc.marketminute.com/article/gnwcq-2025-2-5-digital-2025-ai-accelerates-youtube-tops-user-charts-social-ad-spend-soars-and-more",
        "https://tcnjsignal.net/2025-digital-insights-unveiling-the-future-of-technology-trends/",
    ],
    ..GWI_2023
};

static PUBLISH_2026: Study = Study { topic: Topic::Welcome, helps: GWI_2023.helps, ..WE_ARE_SOCIAL_USERS_2026 };

pub(super) static FACTS: &[Fact] = &[
    Fact::share("gwi_2025_learn", &GWI_2025, 50.0, Says::Words(text!(facts.welcome.learn))),
    Fact::share("fr_2026_publish", &PUBLISH_2026, 11.7, Says::Words(text!(facts.welcome.publish))),
    Fact::share("gwi_2025_brands_instagram", &GWI_2025, 62.3, on!(facts.welcome.research, "Instagram")),
    Fact::share("gwi_2025_brands_facebook", &GWI_2025, 52.5, on!(facts.welcome.research, "Facebook")),
    Fact::share("gwi_2025_brands_tiktok", &GWI_2025, 51.5, on!(facts.welcome.research, "TikTok")),
    Fact::share("gwi_2023_brands_instagram", &GWI_2023, 62.2, on!(facts.welcome.brands, "Instagram")),
    Fact::share("gwi_2023_brands_facebook", &GWI_2023, 54.6, on!(facts.welcome.brands, "Facebook")),
    Fact::share("gwi_2023_brands_tiktok", &GWI_2023, 40.2, on!(facts.welcome.brands, "TikTok")),
    Fact::share("gwi_2023_brands_pinterest", &GWI_2023, 36.8, on!(facts.welcome.brands, "Pinterest")),
    Fact::share("gwi_2023_fun_tiktok", &GWI_2023, 79.6, on!(facts.welcome.fun, "TikTok")),
    Fact::share("gwi_2023_fun_instagram", &GWI_2023, 62.9, on!(facts.welcome.fun, "Instagram")),
    Fact::share("gwi_2023_fun_facebook", &GWI_2023, 54.8, on!(facts.welcome.fun, "Facebook")),
    Fact::share("gwi_2023_fun_twitter", &GWI_2023, 35.0, on!(facts.welcome.fun, "Twitter")),
];
