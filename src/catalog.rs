//! What the world offers: suggestions that are one click to take and freely changed after.

mod age;
mod facts;
mod measures;
mod methods;
mod objectives;
mod profiles;
mod risks;

pub use age::{Age, Period};
pub use facts::{
    Amount, Beside, Country, Fact, Hand, Help, Says, Study, TOPICS, Topic, Unit, chapter_of_fact, fact, facts,
    facts_beside, home_of_fact, names_network, studies,
};
pub use measures::{Offer, SUGGESTIONS, Suggestion, denominator, measure_names, suggestions};
pub use methods::{METHODS, Method};
pub use objectives::{ObjectiveWords, objective_words};
pub use profiles::{PublishedLadder, published_ladder};
pub use risks::{RiskSource, risk_source, starter_list, take_risk};

use crate::words::{Locale, t};

/// The names of networks, a word each.
pub fn networks(locale: Locale) -> [&'static str; 15] {
    [
        t!(locale, catalog.channels.facebook),
        t!(locale, catalog.channels.instagram),
        t!(locale, catalog.channels.tiktok),
        t!(locale, catalog.channels.youtube),
        t!(locale, catalog.channels.linkedin),
        t!(locale, catalog.channels.pinterest),
        t!(locale, catalog.channels.snapchat),
        t!(locale, catalog.channels.x),
        t!(locale, catalog.channels.threads),
        t!(locale, catalog.channels.bluesky),
        t!(locale, catalog.channels.mastodon),
        t!(locale, catalog.channels.reddit),
        t!(locale, catalog.channels.telegram),
        t!(locale, catalog.channels.whatsapp),
        t!(locale, catalog.networks.discord),
    ]
}

/// Channels people often consider, in no order of merit: no channel is right for everyone.
pub fn channels(locale: Locale) -> Vec<&'static str> {
    vec![
        t!(locale, catalog.channels.profile),
        t!(locale, catalog.channels.website),
        t!(locale, catalog.channels.reviews),
        t!(locale, catalog.channels.newsletter),
        t!(locale, catalog.channels.blog),
        t!(locale, catalog.channels.events),
        t!(locale, catalog.channels.facebook),
        t!(locale, catalog.channels.instagram),
        t!(locale, catalog.channels.tiktok),
        t!(locale, catalog.channels.youtube),
        t!(locale, catalog.channels.linkedin),
        t!(locale, catalog.channels.pinterest),
        t!(locale, catalog.channels.snapchat),
        t!(locale, catalog.channels.x),
        t!(locale, catalog.channels.threads),
        t!(locale, catalog.channels.bluesky),
        t!(locale, catalog.channels.mastodon),
        t!(locale, catalog.channels.reddit),
        t!(locale, catalog.channels.discord),
        t!(locale, catalog.channels.telegram),
        t!(locale, catalog.channels.whatsapp),
        t!(locale, catalog.channels.forum),
    ]
}
