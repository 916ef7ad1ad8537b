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

use crate::words::{Locale, Text, text};

/// The names of networks, a word each.
pub fn networks(locale: Locale) -> [&'static str; 15] {
    NETWORKS.map(|network| network.words(locale))
}

/// Channels people often consider, in no order of merit: no channel is right for everyone.
pub fn channels(locale: Locale) -> Vec<&'static str> {
    let own = [
        text!(catalog.channels.profile),
        text!(catalog.channels.website),
        text!(catalog.channels.reviews),
        text!(catalog.channels.newsletter),
        text!(catalog.channels.blog),
        text!(catalog.channels.events),
        text!(catalog.channels.forum),
    ];
    own.iter().chain(&NETWORKS).map(|channel| channel.words(locale)).collect()
}

const NETWORKS: [Text; 15] = [
    text!(catalog.channels.facebook),
    text!(catalog.channels.instagram),
    text!(catalog.channels.tiktok),
    text!(catalog.channels.youtube),
    text!(catalog.channels.linkedin),
    text!(catalog.channels.pinterest),
    text!(catalog.channels.snapchat),
    text!(catalog.channels.x),
    text!(catalog.channels.threads),
    text!(catalog.channels.bluesky),
    text!(catalog.channels.mastodon),
    text!(catalog.channels.reddit),
    text!(catalog.channels.discord),
    text!(catalog.channels.telegram),
    text!(catalog.channels.whatsapp),
];
