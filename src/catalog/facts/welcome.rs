//! What people do on networks, and how welcome brands are there.

use super::{Country, Fact, Hand, Help, Period, Says, Study, Topic};
use crate::plan::Component;
use crate::words::{t, text};

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

pub(super) static FACTS: &[Fact] = &[
    Fact::share("gwi_2023_brands_instagram", &GWI_2023, 62.2, brands("Instagram")),
    Fact::share("gwi_2023_brands_facebook", &GWI_2023, 54.6, brands("Facebook")),
    Fact::share("gwi_2023_brands_tiktok", &GWI_2023, 40.2, brands("TikTok")),
    Fact::share("gwi_2023_brands_pinterest", &GWI_2023, 36.8, brands("Pinterest")),
    Fact::share("gwi_2023_fun_tiktok", &GWI_2023, 79.6, fun("TikTok")),
    Fact::share("gwi_2023_fun_instagram", &GWI_2023, 62.9, fun("Instagram")),
    Fact::share("gwi_2023_fun_facebook", &GWI_2023, 54.8, fun("Facebook")),
    Fact::share("gwi_2023_fun_twitter", &GWI_2023, 35.0, fun("Twitter")),
];

const fn brands(network: &'static str) -> Says {
    Says::On(|locale, network| t!(locale, facts.welcome.brands, network = network), network)
}

const fn fun(network: &'static str) -> Says {
    Says::On(|locale, network| t!(locale, facts.welcome.fun, network = network), network)
}
