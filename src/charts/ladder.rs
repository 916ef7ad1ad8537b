//! The bars of the ladder of participation, with the marks that are laid over them.

use super::pentagon::tenths;
use crate::plan::{Choice, Ladder, Rung};

/// The height of a row, in user units.
pub const ROW: f64 = 24.0;

/// The height of a bar, in user units.
pub const BAR: f64 = 10.0;

/// How far whiskers and diamonds reach beyond the bar, above and below, in user units.
const BEYOND: f64 = 2.5;

/// The place of a bar, in user units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Track {
    /// Where 0 % is.
    pub left: f64,
    /// The upper edge.
    pub top: f64,
    /// How long 100 % are.
    pub full: f64,
}

/// The rungs of a ladder, highest first; Conversationalists are not there while folded away and without an answer.
pub fn rungs(ladder: &Ladder) -> Vec<Rung> {
    let gone = |rung: Rung| ladder.folds(rung) && ladder.share(rung).is_blank();
    Rung::ALL.iter().copied().filter(|rung| !gone(*rung)).collect()
}

/// The length of a bar for a share in per cent, where 100 % are `full` units long. Shares outside 0–100 end at the edge.
pub fn length(share: f64, full: f64) -> f64 {
    let part = if share.is_finite() { share.clamp(0.0, 100.0) / 100.0 } else { 0.0 };
    tenths(part * full)
}

/// The upper edge of the bar in a row, counted from 0, in user units.
pub fn top(row: u8) -> f64 {
    f64::from(row) * ROW + (ROW - BAR) / 2.0
}

/// The baseline of the words in a row, counted from 0, in user units.
pub fn baseline(row: u8) -> f64 {
    f64::from(row) * ROW + ROW / 2.0 + 4.0
}

impl Track {
    /// A whisker from one share in per cent to another: a line with a stop at each end, as a path.
    pub fn whisker(self, low: f64, high: f64) -> String {
        let (low, high) = (self.at(low), self.at(high));
        let (above, middle, below) = self.heights();
        format!("M{low} {above}V{below}M{low} {middle}H{high}M{high} {above}V{below}")
    }

    /// A diamond round a share in per cent, as a closed path.
    pub fn diamond(self, share: f64) -> String {
        let at = self.at(share);
        let (above, middle, below) = self.heights();
        let (before, after) = (tenths(at - BAR / 2.0), tenths(at + BAR / 2.0));
        format!("M{at} {above}L{after} {middle}L{at} {below}L{before} {middle}Z")
    }

    /// Where a share in per cent is.
    fn at(self, share: f64) -> f64 {
        tenths(self.left + length(share, self.full))
    }

    /// The upper edge, the middle and the lower edge of what is laid over the bar.
    fn heights(self) -> (f64, f64, f64) {
        (tenths(self.top - BEYOND), tenths(self.top + BAR / 2.0), tenths(self.top + BAR + BEYOND))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Entry;

    #[test]
    fn a_bar_is_as_long_as_its_share_and_never_leaves_the_chart() {
        for (share, units) in [(0.0, 0.0), (31.0, 62.0), (100.0, 200.0), (140.0, 200.0), (-3.0, 0.0), (f64::NAN, 0.0)] {
            assert!((length(share, 200.0) - units).abs() < 1e-9, "{share}");
        }
    }

    #[test]
    fn whiskers_and_diamonds_stand_where_their_shares_are() {
        let track = Track { left: 100.0, top: 7.0, full: 200.0 };
        assert_eq!(track.whisker(20.0, 45.0), "M140 4.5V19.5M140 12H190M190 4.5V19.5");
        assert_eq!(track.diamond(50.0), "M200 4.5L205 12L200 19.5L195 12Z");
        assert_eq!(track.whisker(-5.0, f64::INFINITY), "M100 4.5V19.5M100 12H100M100 4.5V19.5");
    }

    #[test]
    fn conversationalists_leave_the_picture_only_while_folded_away_and_blank() {
        let with = |six_rungs, conversationalists: Entry<f64>| {
            rungs(&Ladder { conversationalists, six_rungs, ..Ladder::default() }).contains(&Rung::Conversationalists)
        };
        assert!(with(false, Entry::Blank));
        assert!(!with(true, Entry::Blank));
        assert!(with(true, Entry::Read(22.0)) && with(true, Entry::Unread("some".into())));
    }
}
