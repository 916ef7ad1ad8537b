//! How far a figure from a sample may be off: Wilson's interval for a share, the margin of a difference of two shares.

/// The two-sided 95 % point of the normal distribution.
const Z: f64 = 1.96;

/// Between which shares the true one lies with 95 % confidence, in per cent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end, 0–100.
    pub low: f64,
    /// The upper end, 0–100.
    pub high: f64,
}

/// Wilson's score interval (Wilson, *JASA* 22, 1927) for a share in per cent (0–100) of `n` answers (1 or more);
/// `None` outside these ranges.
pub fn wilson(share: f64, n: f64) -> Option<Interval> {
    let possible = (0.0..=100.0).contains(&share) && n >= 1.0 && n.is_finite();
    if !possible {
        return None;
    }
    let p = share / 100.0;
    let z2 = Z * Z;
    let middle = p + z2 / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    let end = |value: f64| (value / (1.0 + z2 / n) * 100.0).clamp(0.0, 100.0);
    Some(Interval { low: end(middle - half), high: end(middle + half) })
}

/// The 95 % margin of a difference of two shares of the same `n` answers, such as NPS, in points:
/// 1.96·√((p + d − (p − d)²)/n)·100, with `p` the favourable and `d` the unfavourable share, both in per cent;
/// `None` where the shares are impossible or nobody answered.
pub fn net_margin(favourable: f64, unfavourable: f64, n: f64) -> Option<f64> {
    let (p, d) = (favourable / 100.0, unfavourable / 100.0);
    let possible = p >= 0.0 && d >= 0.0 && p + d <= 1.0 + 1e-9 && n >= 1.0 && n.is_finite();
    possible.then(|| Z * ((p + d - (p - d).powi(2)).max(0.0) / n).sqrt() * 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_wilson(count: f64, n: f64, low: f64, high: f64) {
        let interval = wilson(count / n * 100.0, n);
        let close =
            interval.is_some_and(|it| (it.low / 100.0 - low).abs() < 1e-4 && (it.high / 100.0 - high).abs() < 1e-4);
        assert!(close, "{count} of {n}: {interval:?}");
    }

    /// The examples of Newcombe, *Statistics in Medicine* 17, 1998, table I, method 3.
    #[test]
    fn wilsons_interval_gives_the_published_values() {
        check_wilson(81.0, 263.0, 0.2553, 0.3662);
        check_wilson(15.0, 148.0, 0.0624, 0.1605);
        check_wilson(0.0, 20.0, 0.0, 0.1611);
        check_wilson(1.0, 29.0, 0.0061, 0.1718);
    }

    /// The example of the method: n = 30, half promoters, a fifth detractors, +30 ± 28.
    #[test]
    fn the_margin_of_nps_gives_the_published_value() {
        assert_eq!(net_margin(50.0, 20.0, 30.0).map(f64::round), Some(28.0));
    }

    #[test]
    fn what_cannot_be_has_no_margin() {
        for (share, n) in [(101.0, 30.0), (-1.0, 30.0), (50.0, 0.0), (f64::NAN, 30.0), (50.0, f64::INFINITY)] {
            assert_eq!(wilson(share, n), None, "{share} of {n}");
        }
        assert_eq!(net_margin(70.0, 40.0, 30.0), None);
        assert_eq!(net_margin(50.0, 20.0, 0.0), None);
    }

    #[test]
    fn everybody_and_nobody_stay_within_bounds() {
        let (all, none) = (wilson(100.0, 5.0), wilson(0.0, 5.0));
        assert!(all.is_some_and(|it| it.high <= 100.0 && it.low > 50.0), "{all:?}");
        assert!(none.is_some_and(|it| it.low >= 0.0 && it.high < 50.0), "{none:?}");
        assert_eq!(net_margin(100.0, 0.0, 9.0), Some(0.0));
    }
}
