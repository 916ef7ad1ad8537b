//! The bars of the ladder of participation.

/// The height of a row, in user units.
pub const ROW: f64 = 24.0;

/// The height of a bar, in user units.
pub const BAR: f64 = 10.0;

/// The length of a bar for a share in per cent, where 100 % are `full` units long. Shares outside 0–100 end at the edge.
pub fn length(share: f64, full: f64) -> f64 {
    let part = if share.is_finite() { share.clamp(0.0, 100.0) / 100.0 } else { 0.0 };
    super::pentagon::tenths(part * full)
}

/// The upper edge of the bar in a row, counted from 0, in user units.
pub fn top(row: u8) -> f64 {
    f64::from(row) * ROW + (ROW - BAR) / 2.0
}

/// The baseline of the words in a row, counted from 0, in user units.
pub fn baseline(row: u8) -> f64 {
    f64::from(row) * ROW + ROW / 2.0 + 4.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_share_and_never_leaves_the_chart() {
        for (share, units) in [(0.0, 0.0), (31.0, 62.0), (100.0, 200.0), (140.0, 200.0), (-3.0, 0.0), (f64::NAN, 0.0)] {
            assert!((length(share, 200.0) - units).abs() < 1e-9, "{share}");
        }
    }
}
