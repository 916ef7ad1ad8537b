//! What a chart shows, in words, for those who do not see it.

use super::ladder::rungs;
use super::pentagon::AXES;
use crate::plan::{Component, Entry, Ladder, NumberEntry, Rung};
use crate::words::{self, Locale, Named, t};

/// The five strengths with their names, 0–100, in the order of the axes.
pub fn pentagon(points: [u8; 5], locale: Locale) -> String {
    let item = |(component, points): (Component, u8)| {
        t!(locale, sheets.pentagon.item, name = component.name(locale), points = points)
    };
    let list: Vec<String> = AXES.into_iter().zip(points).map(item).collect();
    t!(locale, sheets.pentagon.label, list = list.join(", "))
}

/// The share on each rung in the picture with its name, per cent.
pub fn ladder(ladder: &Ladder, locale: Locale) -> String {
    let item = |rung: &Rung| {
        t!(locale, sheets.ladder.item, name = rung.name(locale), share = share(ladder.share(*rung), locale))
    };
    let list: Vec<String> = rungs(ladder).iter().map(item).collect();
    t!(locale, sheets.ladder.label, list = list.join(", "))
}

/// A share as people read it: per cent, what was typed in its place, or that there is none.
pub fn share(share: &NumberEntry, locale: Locale) -> String {
    match share {
        Entry::Blank => t!(locale, sheets.ladder.none).to_owned(),
        Entry::Read(share) => t!(locale, sheets.share, share = words::number(locale, *share)),
        Entry::Unread(typed) => typed.clone(),
    }
}
