//! The ladder in words: its sum, its contradictions, its margins.

use super::{LadderSum, ROUNDING, in_words, ladder_conflicts, ladder_interval, ladder_sum, least};
use crate::charts::label;
use crate::charts::ladder::rungs;
use crate::coach::statistics::Interval;
use crate::plan::{Ladder, Rung};
use crate::words::{Locale, Named, number, t};

/// What the rungs add to, and why that may be more than 100 %; none while no rung has a share.
pub fn ladder_line(ladder: &Ladder, locale: Locale) -> Option<String> {
    let shown = |value: f64| number(locale, tenth(value));
    Some(match ladder_sum(ladder)? {
        LadderSum::Plain(sum) => t!(locale, ladder.sum.plain, sum = shown(sum)),
        LadderSum::Each(sum, each) if tenth(each) < several_from(locale) => {
            t!(locale, ladder.sum.each_one, sum = shown(sum), each = shown(each))
        }
        LadderSum::Each(sum, each) => t!(locale, ladder.sum.each, sum = shown(sum), each = shown(each)),
        LadderSum::TooLittle(sum, part) => t!(locale, ladder.sum.too_little, sum = shown(sum), part = shown(part)),
    })
}

/// All rungs that are too full beside the Inactives, with the numbers; none where all is possible.
pub fn conflict_line(ladder: &Ladder, locale: Locale) -> Option<String> {
    let inactives = least(ladder, Rung::Inactives)?;
    let item = |(rung, sum): (Rung, f64)| {
        let (share, sum) = (number(locale, sum - inactives), number(locale, sum));
        t!(locale, ladder.conflict.item, rung = rung.name(locale), share = share, sum = sum)
    };
    let list: Vec<String> = ladder_conflicts(ladder).into_iter().map(item).collect();
    let (inactives, rest) = (number(locale, inactives), number(locale, 100.0 - inactives));
    let whole = || t!(locale, ladder.conflict.all, inactives = inactives, rest = rest, list = list.join(", "));
    (!list.is_empty()).then(whole)
}

/// What a rung makes together with the Inactives, where that is more than everybody.
pub fn share_line(ladder: &Ladder, rung: Rung, locale: Locale) -> Option<String> {
    let (_, sum) = ladder_conflicts(ladder).into_iter().find(|(other, _)| *other == rung)?;
    Some(t!(locale, ladder.conflict.one, sum = number(locale, sum)))
}

/// What is said of a rung in words, with what they span: "some (10–40 %)"; `None` where a share says it, or nothing does.
pub fn amount_line(ladder: &Ladder, rung: Rung, locale: Locale) -> Option<String> {
    let words = ladder.rough.of(rung).filter(|_| in_words(ladder, rung))?;
    Some(match words.span() {
        Some((low, high)) => {
            t!(
                locale,
                ladder.rough.span,
                words = words.name(locale),
                low = number(locale, low),
                high = number(locale, high)
            )
        }
        None => words.name(locale).to_owned(),
    })
}

/// The share on a rung with its margin, where there is one: "31 % (20–45)".
pub fn margin_line(ladder: &Ladder, rung: Rung, locale: Locale) -> String {
    match (ladder.share(rung).value(), ladder_interval(ladder, rung)) {
        (Some(share), Some(interval)) => with_margin(share, interval, locale),
        _ => label::share(ladder.share(rung), locale),
    }
}

/// What the whiskers mean, told by the share that is the least sure; none where no share has a margin.
pub fn margin_note(ladder: &Ladder, locale: Locale) -> Option<String> {
    let with_interval = |rung: Rung| Some((rung, ladder_interval(ladder, rung)?));
    let widest = rungs(ladder)
        .into_iter()
        .filter_map(with_interval)
        .max_by(|(_, one), (_, other)| (one.high - one.low).total_cmp(&(other.high - other.low)));
    let (rung, interval) = widest?;
    Some(t!(
        locale,
        ladder.margin.note,
        n = number(locale, ladder.basis.n.value()?),
        rung = rung.name(locale),
        share = number(locale, ladder.share(rung).value()?),
        low = number(locale, interval.low.round()),
        high = number(locale, interval.high.round())
    ))
}

/// A share with its margin.
pub(super) fn with_margin(share: f64, interval: Interval, locale: Locale) -> String {
    let Interval { low, high } = interval;
    let [low, high] = [low, high].map(|end| number(locale, end.round()));
    t!(locale, ladder.margin.short, share = number(locale, share), low = low, high = high)
}

/// From how many things on, counted to one decimal, a language speaks of them in the plural: English beside 1, French
/// from 2.
fn several_from(locale: Locale) -> f64 {
    match locale {
        Locale::en => 1.05,
        Locale::fr => 1.95,
    }
}

/// A figure to one decimal, without the dust of adding decimals.
fn tenth(value: f64) -> f64 {
    ((value + ROUNDING) * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::test_plan::test_plan;

    #[test]
    fn a_single_rung_is_singular_as_each_language_counts() {
        let line = |critics, locale| {
            let answers = ["creators", "collectors", "joiners", "spectators"].map(|key| (key, "0"));
            let answers: Vec<(String, &str)> = [("six_rungs", "true"), ("inactives", "50"), ("critics", critics)]
                .into_iter()
                .chain(answers)
                .map(|(key, typed)| (format!("target.ladder.{key}"), typed))
                .collect();
            let answers: Vec<_> = answers.iter().map(|(path, typed)| (path.as_str(), *typed)).collect();
            let mut ladder = test_plan(&answers).target.ladder;
            // The same people on two rungs.
            ladder.joiners = ladder.critics.clone();
            ladder_line(&ladder, locale).unwrap_or_default()
        };
        for (critics, english, french) in [
            ("25", "on 1 rung on", "sur 1 échelon."),
            ("37,5", "on 1.5 rungs on", "sur 1,5 échelon."),
            ("50", "on 2 rungs on", "sur 2 échelons."),
        ] {
            assert!(line(critics, Locale::en).contains(english), "{}", line(critics, Locale::en));
            assert!(line(critics, Locale::fr).contains(french), "{}", line(critics, Locale::fr));
        }
    }
}
