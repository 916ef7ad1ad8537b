//! How far the start value of a measure may be off because few people answered, and whether the target is any further.

use super::measure_digest::figure;
use super::statistics::{Interval, net_margin, wilson};
use crate::plan::{Measure, NumberEntry, Statistic};
use crate::words::{Locale, number, t};

/// Below this width, in per cent or points, an interval is told with one decimal.
const NARROW: f64 = 5.0;

/// Between which figures the true value lies with 95 % confidence, and what that says of the target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margin {
    /// The start value.
    pub value: f64,
    /// How many answered.
    pub n: f64,
    /// Between which figures the true value lies.
    pub interval: Interval,
    /// Half the width of the interval of a difference of two shares, in points; `None` for a share, whose two sides differ.
    pub points: Option<f64>,
    /// The target, where it lies within the margin although it differs from the start value.
    pub target_within: Option<f64>,
}

/// The margin of the start value of a measure: Wilson's interval for a share, the NPS formula for a difference of two
/// shares. `None` where it has none, where a figure for it is missing, or where the figures are impossible.
pub fn margin(measure: &Measure) -> Option<Margin> {
    let sample = &measure.sample;
    let n = sample.n.value().filter(|n| n.fract() == 0.0)?;
    let (value, interval, points) = match measure.statistic? {
        Statistic::Share => {
            let share = measure.baseline.value()?;
            (share, wilson(share, n)?, None)
        }
        Statistic::Net => {
            let part = |entry: &NumberEntry| entry.value();
            let (favourable, unfavourable) = (part(&sample.favourable)?, part(&sample.unfavourable)?);
            let points = net_margin(favourable, unfavourable, n)?;
            let net = favourable - unfavourable;
            let interval = Interval { low: (net - points).max(-100.0), high: (net + points).min(100.0) };
            (net, interval, Some(points))
        }
        Statistic::Count | Statistic::Mean | Statistic::Median | Statistic::Ratio => return None,
    };
    let differs = |target: &f64| (target - value).abs() > 1e-9;
    // As wide as it is told, so that the words never contradict the figures beside them.
    let told = |value: f64| rounded(value, interval);
    let within = |target: &f64| (told(interval.low)..=told(interval.high)).contains(target);
    let target_within = measure.target.value().filter(differs).filter(within);
    Some(Margin { value, n, interval, points, target_within })
}

impl Margin {
    /// The margin in words.
    pub fn words(&self, locale: Locale) -> String {
        let Self { value, n, interval: Interval { low, high }, points, target_within } = *self;
        let rounded = |value: f64| rounded(value, self.interval);
        let count = if (n - 1.0).abs() < 1e-9 {
            t!(locale, measures.margin.one).to_owned()
        } else {
            t!(locale, measures.margin.many, count = number(locale, n))
        };
        let shown = |value: f64| if points.is_some() { signed(locale, value) } else { number(locale, value) };
        let (low, high) = (shown(rounded(low)), shown(rounded(high)));
        let said = match points {
            None => {
                t!(locale, measures.margin.share, share = shown(value), answers = count, low = low, high = high)
            }
            Some(points) => t!(
                locale,
                measures.margin.net,
                net = shown(value),
                answers = count,
                margin = number(locale, rounded(points)),
                low = low,
                high = high
            ),
        };
        match target_within {
            None => said,
            Some(target) => {
                let target = if points.is_some() { signed(locale, target) } else { figure(locale, target, "%") };
                let within = t!(locale, measures.margin.within, target = target);
                format!("{said} {within}")
            }
        }
    }
}

/// A figure as finely as it is told: in wholes, which is as much as few answers can tell, unless the margin is narrow.
fn rounded(value: f64, Interval { low, high }: Interval) -> f64 {
    let decimals = if high - low < NARROW { 10.0 } else { 1.0 };
    (value * decimals).round() / decimals
}

/// A number with its sign; nothing has none.
fn signed(locale: Locale, value: f64) -> String {
    let sign = if value > 0.0 { "+" } else { "" };
    format!("{sign}{}", number(locale, value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::test_plan::test_plan;

    #[track_caller]
    fn check(typed: &[(&str, &str)], en: &str, fr: &str) {
        let paths: Vec<(String, &str)> =
            typed.iter().map(|(field, text)| (format!("direction.measures.m.{field}"), *text)).collect();
        let typed: Vec<(&str, &str)> = paths.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        let plan = test_plan(&typed);
        let said = |locale| margin(&plan.direction.measures[0]).map_or_else(String::new, |margin| margin.words(locale));
        assert_eq!(said(Locale::en), en);
        assert_eq!(said(Locale::fr).replace(['\u{a0}', '\u{202f}'], " "), fr);
    }

    #[test]
    fn a_share_of_few_answers_shows_how_wide_it_is() {
        check(
            &[("statistic", "share"), ("baseline", "31"), ("sample.n", "46"), ("target", "60")],
            "31% of 46 answers: the true share lies between 20 and 45%, 19 times out of 20.",
            "31 % de 46 réponses : la vraie part est comprise entre 20 et 45 %, 19 fois sur 20.",
        );
    }

    #[test]
    fn a_target_that_so_few_answers_cannot_tell_from_the_start_is_named() {
        check(
            &[("statistic", "share"), ("baseline", "31"), ("sample.n", "46"), ("target", "40")],
            "31% of 46 answers: the true share lies between 20 and 45%, 19 times out of 20. The target, 40%, lies \
             within that margin: so few answers could not tell it from the start value.",
            "31 % de 46 réponses : la vraie part est comprise entre 20 et 45 %, 19 fois sur 20. La cible, 40 %, est \
             dans cette marge : si peu de réponses ne permettraient pas de la distinguer de la valeur de départ.",
        );
    }

    /// The example of the method: n = 30, half promoters, a fifth detractors, +30 ± 28.
    #[test]
    fn a_difference_of_two_shares_has_the_margin_of_nps() {
        check(
            &[
                ("statistic", "net"),
                ("baseline", "30"),
                ("sample.n", "30"),
                ("sample.favourable", "50"),
                ("sample.unfavourable", "20"),
                ("target", "60"),
            ],
            "+30 from 30 answers, give or take 28: the true value lies between +2 and +58, 19 times out of 20.",
            "+30 d’après 30 réponses, à 28 près : la vraie valeur est comprise entre +2 et +58, 19 fois sur 20.",
        );
    }

    #[test]
    fn many_answers_are_told_with_a_decimal_and_one_answer_in_the_singular() {
        check(
            &[("statistic", "share"), ("baseline", "31"), ("sample.n", "4600")],
            "31% of 4,600 answers: the true share lies between 29.7 and 32.4%, 19 times out of 20.",
            "31 % de 4 600 réponses : la vraie part est comprise entre 29,7 et 32,4 %, 19 fois sur 20.",
        );
        check(
            &[("statistic", "share"), ("baseline", "100"), ("sample.n", "1")],
            "100% of 1 answer: the true share lies between 21 and 100%, 19 times out of 20.",
            "100 % de 1 réponse : la vraie part est comprise entre 21 et 100 %, 19 fois sur 20.",
        );
    }

    #[test]
    fn without_a_sample_or_with_an_impossible_one_nothing_is_claimed() {
        for typed in [
            &[("statistic", "share"), ("baseline", "31")][..],
            &[("statistic", "share"), ("baseline", "101"), ("sample.n", "46")],
            &[("statistic", "share"), ("baseline", "31"), ("sample.n", "0")],
            &[("statistic", "share"), ("baseline", "31"), ("sample.n", "4,5")],
            &[("statistic", "net"), ("baseline", "30"), ("sample.n", "30")],
            &[("statistic", "mean"), ("baseline", "4.2"), ("sample.n", "24")],
            &[("baseline", "31"), ("sample.n", "46")],
        ] {
            check(typed, "", "");
        }
    }
}
