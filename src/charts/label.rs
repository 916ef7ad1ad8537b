//! What a chart shows, in words, for those who do not see it.

use super::pentagon::AXES;
use crate::plan::{Choice, Component, Entry, Ladder, Rung};
use crate::words::{self, Locale, Named, t};

/// The five strengths with their names, 0–100, in the order of the axes.
pub fn pentagon(points: [u8; 5], locale: Locale) -> String {
    let item = |(component, points): (Component, u8)| {
        t!(locale, sheets.pentagon.item, name = component.name(locale), points = points)
    };
    let list: Vec<String> = AXES.into_iter().zip(points).map(item).collect();
    t!(locale, sheets.pentagon.label, list = list.join(", "))
}

/// The share on each rung with its name, per cent.
pub fn ladder(ladder: &Ladder, locale: Locale) -> String {
    let item =
        |rung: &Rung| t!(locale, sheets.ladder.item, name = rung.name(locale), share = share(ladder, *rung, locale));
    let list: Vec<String> = Rung::ALL.iter().map(item).collect();
    t!(locale, sheets.ladder.label, list = list.join(", "))
}

/// The share on a rung as people read it: per cent, what was typed in its place, or that there is none.
pub fn share(ladder: &Ladder, rung: Rung, locale: Locale) -> String {
    match ladder.share(rung) {
        Entry::Blank => t!(locale, sheets.ladder.none).to_owned(),
        Entry::Read(share) => t!(locale, sheets.share, share = words::number(locale, *share)),
        Entry::Unread(typed) => typed.clone(),
    }
}
