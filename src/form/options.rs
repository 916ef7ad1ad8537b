//! What there is to choose from.

use crate::plan::{Choice, Objective, Welcome};
use crate::words::{Locale, Named, t};

/// What a choice offers.
#[derive(Clone, Copy, Debug)]
pub enum Options {
    /// The codes of a closed list.
    Of(fn(Locale) -> Vec<Offer>),
    /// The same, but for the one chosen at another path; what was chosen before stays on offer.
    Except(&'static str, fn(Locale) -> Vec<Offer>),
    /// The rows of a list, by their first answer.
    Rows(&'static str),
}

/// One of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The code that is written.
    pub code: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What it means, in a line; empty where the name says it all.
    pub about: &'static str,
}

impl Options {
    /// The names of the codes of a closed list; nothing for rows, which the plan knows.
    pub fn listed(self, locale: Locale) -> Vec<Offer> {
        match self {
            Self::Of(offers) | Self::Except(_, offers) => offers(locale),
            Self::Rows(_) => Vec::new(),
        }
    }
}

/// The codes and names of a closed list, in its order.
pub(super) fn names<T: Choice + Named>(locale: Locale) -> Vec<Offer> {
    T::ALL.iter().map(|one| Offer { code: one.code(), name: one.name(locale), about: "" }).collect()
}

/// The objectives, each with what it is.
pub(super) fn objectives(locale: Locale) -> Vec<Offer> {
    let offer = |one: &Objective| Offer { code: one.code(), name: one.name(locale), about: one.what(locale) };
    Objective::ALL.iter().map(offer).collect()
}

/// How welcome a brand can be, each with what it implies.
pub(super) fn welcomes(locale: Locale) -> Vec<Offer> {
    let implied = |welcome: Welcome| match welcome {
        Welcome::Gladly => t!(locale, segments.welcome.gladly),
        Welcome::WhenUseful => t!(locale, segments.welcome.when_useful),
        Welcome::Hardly => t!(locale, segments.welcome.hardly),
        Welcome::Unknown => t!(locale, segments.welcome.unknown),
    };
    Welcome::ALL.iter().map(|one| Offer { code: one.code(), name: one.name(locale), about: implied(*one) }).collect()
}
