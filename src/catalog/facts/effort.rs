//! What social media take from small organisations: hours, content, networks, rhythm.

use super::{Country, Fact, Hand, Help, Period, Says, Study, Topic, Unit};
use crate::plan::Component;
use crate::words::{Text, text};

static VERIZON_2025: Study = Study {
    topic: Topic::Effort,
    publisher: text!(facts.publishers.verizon),
    people: text!(facts.people.under_500),
    country: Country::UnitedStates,
    period: Period::month(2025, 3),
    sample: Some(600),
    addresses: &[
        "https://www.emarketer.com/content/smbs-struggle-keep-up-with-social-media-evolution",
        "https://osae.org/aws/OSAP/page_template/show_detail/593729?model_name=news_article",
    ],
    hand: Hand::Second,
    note: None,
    helps: &[Help::always(Component::Direction), Help::always(Component::Technology)],
};

static POSTSIDER_2026: Study = Study {
    publisher: text!(facts.publishers.postsider),
    people: text!(facts.people.owners),
    country: Country::Unsaid,
    period: Period::year(2026),
    sample: None,
    addresses: &["https://postsider.com/blog/small-business-social-media-2026/"],
    ..VERIZON_2025
};

static VERTICALRESPONSE_2012: Study = Study {
    publisher: text!(facts.publishers.verticalresponse),
    people: text!(facts.people.small_businesses),
    country: Country::Unsaid,
    period: Period::year(2012),
    sample: Some(462),
    addresses: &["https://www.thryv.com/blog/small-businesses-investing-more-time-and-money-on-social-media/"],
    helps: &[Help::always(Component::Technology)],
    ..VERIZON_2025
};

static AFNIC_2025: Study = Study {
    publisher: text!(facts.publishers.afnic),
    people: text!(facts.people.small_firms_france),
    country: Country::France,
    period: Period::year(2025),
    sample: None,
    addresses: &[
        "https://www.solutions-numeriques.com/tpe-pme-une-forte-conviction-numerique-mais-des-pratiques-en-recul",
    ],
    ..VERIZON_2025
};

static INSEE_2022: Study = Study {
    publisher: text!(facts.publishers.insee),
    people: text!(facts.people.micro_firms_online),
    period: Period::year(2022),
    addresses: &["https://www.insee.fr/fr/statistiques/7758708"],
    hand: Hand::First,
    ..AFNIC_2025
};

static PACE_2026: Study = Study {
    publisher: text!(facts.publishers.guides),
    people: text!(facts.people.advice),
    country: Country::Unsaid,
    period: Period::year(2026),
    sample: None,
    addresses: &["https://www.fb0t.com/securebot/blog/guides/how-often-to-post-social-media"],
    note: Some(text!(facts.effort.advice)),
    helps: &[Help::always(Component::Technology)],
    ..VERIZON_2025
};

const MONTHLY: Text = text!(facts.effort.monthly);
const WEEKLY: Text = text!(facts.effort.weekly);
const TWICE_A_WEEK: Text = text!(facts.effort.twice_a_week);
const THRICE_A_WEEK: Text = text!(facts.effort.thrice_a_week);
const FIVE_A_WEEK: Text = text!(facts.effort.five_a_week);
const DAILY: Text = text!(facts.effort.daily);

pub(super) static FACTS: &[Fact] = &[
    Fact::share("smb_2025_priorities", &VERIZON_2025, 56.0, Says::Words(text!(facts.effort.priorities))),
    Fact::share("smb_2025_content", &VERIZON_2025, 54.0, Says::Words(text!(facts.effort.content))),
    Fact::share("smb_2025_more_networks", &VERIZON_2025, 73.0, Says::Words(text!(facts.effort.more_networks))),
    Fact::share("smb_2025_facebook", &VERIZON_2025, 82.0, on!(facts.effort.present, "Facebook")),
    Fact::share("smb_2025_instagram", &VERIZON_2025, 71.0, on!(facts.effort.present, "Instagram")),
    Fact::share("smb_2025_youtube", &VERIZON_2025, 69.0, on!(facts.effort.present, "YouTube")),
    Fact::share("smb_2025_tiktok", &VERIZON_2025, 58.0, on!(facts.effort.present, "TikTok")),
    Fact::share("fr_2025_firms_active", &AFNIC_2025, 64.0, Says::Words(text!(facts.effort.active_france))),
    Fact::share("fr_2022_firms_profile", &INSEE_2022, 42.0, Says::Words(text!(facts.effort.profile_france))),
    Fact::share("smb_2026_alone", &POSTSIDER_2026, 47.0, Says::Words(text!(facts.effort.alone))),
    Fact::share("smb_2012_six_hours", &VERTICALRESPONSE_2012, 43.0, Says::Words(text!(facts.effort.six_hours))),
    Fact::share("smb_2012_blog_post", &VERTICALRESPONSE_2012, 45.0, Says::Words(text!(facts.effort.blog_post))),
    pace("pace_2026_instagram", (3.0, 5.0), Unit::PerWeek, "Instagram", WEEKLY),
    pace("pace_2026_facebook", (3.0, 5.0), Unit::PerWeek, "Facebook", WEEKLY),
    pace("pace_2026_linkedin", (3.0, 5.0), Unit::PerWeek, "LinkedIn", TWICE_A_WEEK),
    pace("pace_2026_tiktok", (1.0, 4.0), Unit::PerDay, "TikTok", THRICE_A_WEEK),
    pace("pace_2026_x", (3.0, 5.0), Unit::PerDay, "X", DAILY),
    pace("pace_2026_youtube", (1.0, 2.0), Unit::PerWeek, "YouTube", MONTHLY),
    pace("pace_2026_youtube_shorts", (3.0, 5.0), Unit::PerWeek, "YouTube\u{a0}Shorts", TWICE_A_WEEK),
    pace("pace_2026_pinterest", (3.0, 5.0), Unit::PerDay, "Pinterest", FIVE_A_WEEK),
];

const fn pace(code: &'static str, ends: (f64, f64), unit: Unit, network: &'static str, least: Text) -> Fact {
    Fact::range(code, &PACE_2026, ends, unit, Says::Pace(network, least))
}
