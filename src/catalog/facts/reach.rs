//! Who uses which network: shares of people, by age where it was published.

use super::{Country, Fact, Hand, Help, Period, Says, Study, Topic, Unit};
use crate::plan::Component;
use crate::words::{Text, t, text};

const HELPS: &[Help] = &[Help::always(Component::Target), Help::always(Component::Technology)];

static PEW_2025: Study = Study {
    topic: Topic::Reach,
    publisher: text!(facts.publishers.pew),
    people: text!(facts.people.adults),
    country: Country::UnitedStates,
    period: Period::Months { from: (2025, 2), to: (2025, 6) },
    sample: Some(5022),
    addresses: &[
        "https://www.rab.com/whyradio/mfdetailsUpdate.cfm?theCat=Internet",
        "https://tnnews.ai/stories/20251128-efa7d170.html",
        "https://www.mediapost.com/publications/article/410929/its-a-social-dilemma.html",
        "https://keyforgestore.com/?p=126220",
    ],
    hand: Hand::Second,
    note: Some(text!(facts.reach.ever)),
    helps: HELPS,
};

static PEW_2023: Study = Study {
    period: Period::Months { from: (2023, 5), to: (2023, 9) },
    sample: Some(5733),
    addresses: &["https://www.jns.org/pew-facebook-youtube-most-popular-online-platforms-in-america/"],
    ..PEW_2025
};

/// For what the edition of 2025 lacks.
static PEW_2021: Study = Study {
    period: Period::Months { from: (2021, 1), to: (2021, 2) },
    sample: Some(1502),
    addresses: &["https://gist.github.com/sysilviakim/a383d011ed59a8a39d72932802be4277"],
    ..PEW_2025
};

static WE_ARE_SOCIAL_2025: Study = Study {
    topic: Topic::Reach,
    publisher: text!(facts.publishers.we_are_social),
    people: text!(facts.people.population),
    country: Country::France,
    period: Period::year(2025),
    sample: None,
    addresses: &["https://lareclame.fr/digitalreport-france-310852"],
    hand: Hand::Second,
    note: None,
    helps: HELPS,
};

static WE_ARE_SOCIAL_ONLINE_2025: Study = Study {
    people: text!(facts.people.online_people),
    addresses: &["https://valueyournetwork.com/en/the-french-addicted-to-social-networks-the-shock-figures-for-2025"],
    ..WE_ARE_SOCIAL_2025
};

static WE_ARE_SOCIAL_2026: Study = Study {
    period: Period::month(2026, 1),
    addresses: &[
        "https://www.ecranmobile.fr/Digital-Report-France-2026-TikTok-capte-l-attention-ChatGPT-domine-l-IA_a78578.amp.html",
    ],
    ..WE_ARE_SOCIAL_2025
};

pub(super) static WE_ARE_SOCIAL_USERS_2026: Study = Study {
    people: text!(facts.people.users_france),
    period: Period::month(2026, 1),
    addresses: &["https://wearesocial.com/fr/blog/2026/01/digital-report-france-2026-%f0%9f%87%ab%f0%9f%87%b7"],
    hand: Hand::First,
    ..WE_ARE_SOCIAL_2025
};

static DIPLOMEO_2025: Study = Study {
    publisher: text!(facts.publishers.diplomeo),
    people: text!(facts.people.aged_16_25),
    sample: Some(444),
    addresses: &["https://diplomeo.com/actualite-sondage_reseaux_sociaux_jeunes_2025"],
    hand: Hand::First,
    ..WE_ARE_SOCIAL_2025
};

static DATAREPORTAL_2026: Study = Study {
    publisher: text!(facts.publishers.datareportal),
    people: text!(facts.people.identities),
    country: Country::World,
    period: Period::month(2026, 4),
    addresses: &["https://datareportal.com/social-media-users"],
    hand: Hand::First,
    note: Some(text!(facts.reach.identities)),
    ..WE_ARE_SOCIAL_2025
};

static MEDIAMETRIE_2023: Study = Study {
    publisher: text!(facts.publishers.mediametrie),
    people: text!(facts.people.aged_15_24),
    period: Period::year(2023),
    addresses: &[
        "https://l.bfmtv.com/tech/actualites/reseaux-sociaux/voici-les-reseaux-sociaux-preferees-des-francais-selon-leur-age_AN-202402090520.html",
    ],
    ..WE_ARE_SOCIAL_2025
};

static PINTEREST_2026: Study = Study {
    publisher: text!(facts.publishers.pinterest),
    people: text!(facts.people.members),
    country: Country::World,
    period: Period::Months { from: (2026, 1), to: (2026, 3) },
    addresses: &[
        "https://marketingdigitalanalytics.com/the-pinterest-playbook-essential-statistics-and-strategy-insights-for-2026/",
    ],
    ..WE_ARE_SOCIAL_2025
};

static ORDOH_2026: Study = Study {
    publisher: text!(facts.publishers.ordoh),
    people: text!(facts.people.features),
    country: Country::Unsaid,
    period: Period::year(2026),
    addresses: &["https://www.ordoh.com/whatsapp-channels-vs-telegram-channels-reach"],
    ..WE_ARE_SOCIAL_2025
};

const ADULTS: Text = text!(facts.groups.adults);
const AGED_18_29: Text = text!(facts.groups.aged_18_29);
const AGED_30_49: Text = text!(facts.groups.aged_30_49);
const AGED_50_64: Text = text!(facts.groups.aged_50_64);
const AGED_65: Text = text!(facts.groups.aged_65);
const WOMEN: Text = text!(facts.groups.women);
const MEN: Text = text!(facts.groups.men);
const CITY: Text = text!(facts.groups.city);
const SUBURB: Text = text!(facts.groups.suburb);
const COUNTRYSIDE: Text = text!(facts.groups.countryside);
const GRADUATES: Text = text!(facts.groups.graduates);
const SOME_COLLEGE: Text = text!(facts.groups.some_college);
const HIGH_SCHOOL: Text = text!(facts.groups.high_school);

const TRUTH_SOCIAL: &str = "Truth\u{a0}Social";

pub(super) static FACTS: &[Fact] = &[
    pew_2025("pew_2025_instagram_18_29", 80.0, AGED_18_29, "Instagram"),
    pew_2025("pew_2025_instagram_65", 19.0, AGED_65, "Instagram"),
    pew_2025("pew_2025_facebook_30_49", 80.0, AGED_30_49, "Facebook"),
    pew_2025("pew_2025_youtube", 84.0, ADULTS, "YouTube"),
    pew_2025("pew_2025_facebook", 71.0, ADULTS, "Facebook"),
    pew_2025("pew_2025_instagram", 50.0, ADULTS, "Instagram"),
    pew_2025("pew_2025_tiktok", 37.0, ADULTS, "TikTok"),
    pew_2025("pew_2025_whatsapp", 32.0, ADULTS, "WhatsApp"),
    pew_2025("pew_2025_reddit", 26.0, ADULTS, "Reddit"),
    pew_2025("pew_2025_snapchat", 25.0, ADULTS, "Snapchat"),
    pew_2025("pew_2025_x", 21.0, ADULTS, "X"),
    pew_2025("pew_2025_threads", 8.0, ADULTS, "Threads"),
    pew_2025("pew_2025_bluesky", 4.0, ADULTS, "Bluesky"),
    pew_2025("pew_2025_truth_social", 3.0, ADULTS, TRUTH_SOCIAL),
    pew_2025("pew_2025_youtube_18_29", 95.0, AGED_18_29, "YouTube"),
    pew_2025("pew_2025_tiktok_18_29", 63.0, AGED_18_29, "TikTok"),
    pew_2025("pew_2025_snapchat_18_29", 58.0, AGED_18_29, "Snapchat"),
    pew_2025("pew_2025_threads_18_29", 15.0, AGED_18_29, "Threads"),
    pew_2025("pew_2025_bluesky_18_29", 6.0, AGED_18_29, "Bluesky"),
    pew_2025("pew_2025_truth_social_18_29", 1.0, AGED_18_29, TRUTH_SOCIAL),
    pew_2025("pew_2025_youtube_30_49", 92.0, AGED_30_49, "YouTube"),
    pew_2025("pew_2025_instagram_women", 55.0, WOMEN, "Instagram"),
    pew_2025("pew_2025_instagram_men", 44.0, MEN, "Instagram"),
    pew_2025("pew_2025_instagram_city", 55.0, CITY, "Instagram"),
    pew_2025("pew_2025_instagram_suburb", 54.0, SUBURB, "Instagram"),
    pew_2025("pew_2025_instagram_countryside", 37.0, COUNTRYSIDE, "Instagram"),
    pew_2025("pew_2025_reddit_graduates", 40.0, GRADUATES, "Reddit"),
    pew_2025("pew_2025_reddit_some_college", 28.0, SOME_COLLEGE, "Reddit"),
    pew_2025("pew_2025_reddit_high_school", 15.0, HIGH_SCHOOL, "Reddit"),
    Fact {
        code: "pew_2025_tiktok_daily_18_29",
        study: &PEW_2025,
        amount: None,
        says: Says::On(|locale, _| t!(locale, facts.reach.tiktok_daily).to_owned(), "TikTok"),
    },
    Fact::share("pew_2023_linkedin", &PEW_2023, 30.0, Says::Uses(ADULTS, "LinkedIn")),
    Fact::share("pew_2023_pinterest", &PEW_2023, 35.0, Says::Uses(ADULTS, "Pinterest")),
    pew_2021("pew_2021_linkedin_18_29", 30.0, AGED_18_29, "LinkedIn"),
    pew_2021("pew_2021_linkedin_30_49", 36.0, AGED_30_49, "LinkedIn"),
    pew_2021("pew_2021_linkedin_50_64", 33.0, AGED_50_64, "LinkedIn"),
    pew_2021("pew_2021_linkedin_65", 11.0, AGED_65, "LinkedIn"),
    pew_2021("pew_2021_pinterest_18_29", 32.0, AGED_18_29, "Pinterest"),
    pew_2021("pew_2021_pinterest_30_49", 34.0, AGED_30_49, "Pinterest"),
    pew_2021("pew_2021_pinterest_50_64", 38.0, AGED_50_64, "Pinterest"),
    pew_2021("pew_2021_pinterest_65", 18.0, AGED_65, "Pinterest"),
    pew_2021("pew_2021_pinterest_women", 46.0, WOMEN, "Pinterest"),
    pew_2021("pew_2021_pinterest_men", 16.0, MEN, "Pinterest"),
    pew_2021("pew_2021_twitter_18_29", 42.0, AGED_18_29, "Twitter"),
    pew_2021("pew_2021_twitter_30_49", 27.0, AGED_30_49, "Twitter"),
    pew_2021("pew_2021_twitter_50_64", 18.0, AGED_50_64, "Twitter"),
    pew_2021("pew_2021_twitter_65", 7.0, AGED_65, "Twitter"),
    pew_2021("pew_2021_snapchat_30_49", 24.0, AGED_30_49, "Snapchat"),
    pew_2021("pew_2021_snapchat_50_64", 12.0, AGED_50_64, "Snapchat"),
    pew_2021("pew_2021_snapchat_65", 2.0, AGED_65, "Snapchat"),
    pew_2021("pew_2021_facebook_18_29", 70.0, AGED_18_29, "Facebook"),
    pew_2021("pew_2021_facebook_50_64", 73.0, AGED_50_64, "Facebook"),
    pew_2021("pew_2021_facebook_65", 50.0, AGED_65, "Facebook"),
    pew_2021("pew_2021_instagram_30_49", 48.0, AGED_30_49, "Instagram"),
    pew_2021("pew_2021_instagram_50_64", 29.0, AGED_50_64, "Instagram"),
    pew_2021("pew_2021_linkedin_graduates", 51.0, GRADUATES, "LinkedIn"),
    Fact::new(
        "world_2026_identities",
        &DATAREPORTAL_2026,
        5790.0,
        Unit::Millions,
        Says::Words(text!(facts.reach.world)),
    ),
    Fact::new(
        "fr_2026_social_people",
        &WE_ARE_SOCIAL_2026,
        51.5,
        Unit::Millions,
        Says::Words(text!(facts.reach.france_2026)),
    ),
    Fact::share("fr_2026_instagram", &WE_ARE_SOCIAL_USERS_2026, 55.0, on!(facts.reach.last_month, "Instagram")),
    Fact::share("fr_2026_tiktok", &WE_ARE_SOCIAL_USERS_2026, 38.3, on!(facts.reach.last_month, "TikTok")),
    Fact::share("fr_2026_snapchat", &WE_ARE_SOCIAL_USERS_2026, 37.8, on!(facts.reach.last_month, "Snapchat")),
    Fact::share("fr_2025_instagram_16_25", &DIPLOMEO_2025, 76.0, on!(facts.reach.young_france, "Instagram")),
    Fact::share("fr_2025_snapchat_16_25", &DIPLOMEO_2025, 63.0, on!(facts.reach.young_france, "Snapchat")),
    Fact::share("fr_2025_tiktok_16_25", &DIPLOMEO_2025, 60.0, on!(facts.reach.young_france, "TikTok")),
    Fact::share("fr_2025_social", &WE_ARE_SOCIAL_2025, 75.7, Says::Words(text!(facts.reach.france))),
    Fact::new(
        "fr_2025_social_people",
        &WE_ARE_SOCIAL_2025,
        50.4,
        Unit::Millions,
        Says::Words(text!(facts.reach.france_people)),
    ),
    Fact::share("fr_2025_facebook", &WE_ARE_SOCIAL_ONLINE_2025, 70.4, on!(facts.reach.online, "Facebook")),
    Fact::share("fr_2025_whatsapp", &WE_ARE_SOCIAL_ONLINE_2025, 66.6, on!(facts.reach.online, "WhatsApp")),
    Fact::share("fr_2023_snapchat_15_24", &MEDIAMETRIE_2023, 81.0, on!(facts.reach.daily, "Snapchat")),
    Fact::share("fr_2023_instagram_15_24", &MEDIAMETRIE_2023, 66.0, on!(facts.reach.daily, "Instagram")),
    Fact::share("fr_2023_tiktok_15_24", &MEDIAMETRIE_2023, 55.0, on!(facts.reach.daily, "TikTok")),
    Fact::share("fr_2023_facebook_15_24", &MEDIAMETRIE_2023, 41.0, on!(facts.reach.daily, "Facebook")),
    Fact::new(
        "pinterest_2026_people",
        &PINTEREST_2026,
        631.0,
        Unit::Millions,
        Says::Words(text!(facts.reach.pinterest)),
    ),
    Fact {
        code: "pinterest_2026_research",
        study: &PINTEREST_2026,
        amount: None,
        says: Says::On(|locale, _| t!(locale, facts.reach.pinterest_research).to_owned(), "Pinterest"),
    },
    Fact {
        code: "whatsapp_2026_one_way",
        study: &ORDOH_2026,
        amount: None,
        says: Says::On(|locale, _| t!(locale, facts.reach.one_way).to_owned(), "WhatsApp"),
    },
];

const fn pew_2025(code: &'static str, share: f64, group: Text, network: &'static str) -> Fact {
    Fact::share(code, &PEW_2025, share, Says::Uses(group, network))
}

const fn pew_2021(code: &'static str, share: f64, group: Text, network: &'static str) -> Fact {
    Fact::share(code, &PEW_2021, share, Says::Uses(group, network))
}
