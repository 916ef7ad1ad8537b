//! The hours that the chosen channels need fit into the hours that there are.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::answer::number as hours_at;
use crate::coach::channels::{Kept, kept_channels};
use crate::plan::{Component, Plan};
use crate::words::{Locale, number, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "capacity",
    severity: Severity::Stop,
    components: &[Component::Technology],
    statement: text!(coach.rules.capacity.rule),
    behind: &["technology.hours_available", "technology.channels.*.verdict", "technology.channels.*.hours"],
    check,
};

/// Hours as people type them may miss a sum by the last bit.
const ROUNDING: f64 = 1e-6;

/// A channel that was chosen, with the hours a week it needs.
struct Chosen {
    place: String,
    name: String,
    second: bool,
    hours: f64,
}

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    let available = hours_at(plan, "technology.hours_available")?;
    let chosen = chosen(plan, locale);
    let needed: f64 = chosen.iter().map(|channel| channel.hours).sum();
    let fits = |hours: f64| hours <= available + ROUNDING;
    if fits(needed) {
        return None;
    }
    let seconds = || chosen.iter().filter(|channel| channel.second);
    let led: f64 = chosen.iter().filter(|channel| !channel.second).map(|channel| channel.hours).sum();
    let enough = seconds().filter(|second| fits(needed - second.hours));
    let drop = enough.min_by(|one, other| one.hours.total_cmp(&other.hours));
    let largest = |one: &&Chosen, other: &&Chosen| one.hours.total_cmp(&other.hours);
    let (channel, advice) = if let Some(second) = drop {
        (second, t!(locale, coach.rules.capacity.drop, channel = &second.name))
    } else if fits(led) {
        let second = seconds().max_by(largest)?;
        (second, t!(locale, coach.rules.capacity.drop_several, channel = &second.name))
    } else {
        let leading = chosen.iter().filter(|channel| !channel.second).max_by(largest)?;
        (leading, t!(locale, coach.rules.capacity.fewer, channel = &leading.name, hours = number(locale, led)))
    };
    let sum =
        t!(locale, coach.rules.capacity.sum, needed = number(locale, needed), available = number(locale, available));
    Some(Said {
        place: channel.place.clone(),
        title: t!(locale, coach.rules.capacity.title).to_owned(),
        why: format!("{sum} {advice}"),
        mend: t!(locale, coach.rules.capacity.mend, channel = &channel.name),
        ..Said::default()
    })
}

/// The kept channels whose hours are known.
fn chosen(plan: &Plan, locale: Locale) -> Vec<Chosen> {
    let known = kept_channels(plan, locale).into_iter();
    let known = known.filter_map(|Kept { path, name, leads, hours }| {
        Some(Chosen { place: format!("{path}.hours"), name, second: !leads, hours: hours? })
    });
    known.collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::{LOCALES, Locale};

    /// A plan of channels, each with its name, verdict and hours, and of hours available.
    fn plan(available: &str, channels: &[[&str; 3]]) -> Plan {
        let mut typed = vec![("technology.hours_available".to_owned(), available)];
        for (at, [name, verdict, hours]) in channels.iter().enumerate() {
            for (field, text) in [("name", name), ("verdict", verdict), ("hours", hours)] {
                typed.push((format!("technology.channels.c{at}.{field}"), text));
            }
        }
        test_plan(&typed.iter().map(|(path, text)| (path.as_str(), *text)).collect::<Vec<_>>())
    }

    #[track_caller]
    fn check_speaks(plan: &Plan, place: &str, en: &str, fr: &str) {
        let said = LOCALES.map(|locale| RULE.finding(plan, day(11, 22), locale).map(|it| (it.place, it.why)));
        assert_eq!(said, [en, fr].map(|why| Some((place.into(), why.into()))));
    }

    #[test]
    fn speaks_and_says_which_channel_to_drop() {
        check_speaks(
            &plan("4", &[["Newsletter", "leading", "3"], ["Instagram.", "second", "2,5"], ["TikTok", "not_now", "9"]]),
            "technology.channels.c1.hours",
            "The chosen channels need 5.5\u{a0}hours a week, and you have 4. Without Instagram, the rest would fit, by hours alone: drop it, or give it fewer hours.",
            "Les canaux retenus demandent 5,5\u{a0}h par semaine, et vous en avez 4. Sans «\u{202f}Instagram\u{202f}», le reste tiendrait, à ne regarder que les heures\u{a0}: abandonnez ce canal, ou donnez-lui moins d’heures.",
        );
    }

    #[test]
    fn speaks_of_the_smallest_channel_that_is_enough_to_drop() {
        let plan = plan("6", &[["Shop", "leading", "2"], ["Forum", "second", "5"], ["Blog", "second", "3"]]);
        let finding = RULE.finding(&plan, day(11, 22), Locale::en);
        let said = finding.map(|finding| (finding.place, finding.mend));
        assert_eq!(said, Some(("technology.channels.c1.hours".into(), "Look at the hours for Forum".into())));
    }

    #[test]
    fn speaks_of_all_second_channels_where_one_is_not_enough() {
        check_speaks(
            &plan("2", &[["Newsletter", "leading", "2"], ["Forum", "second", "5"], ["Blog", "second", "3"]]),
            "technology.channels.c1.hours",
            "The chosen channels need 10\u{a0}hours a week, and you have 2. Dropping one channel is not enough: put several second channels on the “not now” list; by hours alone, beginning with Forum.",
            "Les canaux retenus demandent 10\u{a0}h par semaine, et vous en avez 2. Abandonner un seul canal ne suffit pas\u{a0}: remettez plusieurs canaux secondaires à plus tard\u{202f}; à ne regarder que les heures, en commençant par «\u{202f}Forum\u{202f}».",
        );
    }

    #[test]
    fn speaks_of_the_leading_channel_where_it_alone_is_too_much() {
        check_speaks(
            &plan("2", &[["", "leading", "3"], ["Blog", "second", "1"]]),
            "technology.channels.c0.hours",
            "The chosen channels need 4\u{a0}hours a week, and you have 2. The leading channel takes 3 alone: give Channel 1 fewer hours, or find more.",
            "Les canaux retenus demandent 4\u{a0}h par semaine, et vous en avez 2. Le canal principal en prend 3 à lui seul\u{a0}: donnez moins d’heures à «\u{202f}Canal 1\u{202f}», ou trouvez-en davantage.",
        );
    }

    #[test]
    fn silent_when_the_hours_fit_or_are_not_known() {
        for plan in [
            plan("0,3", &[["Newsletter", "leading", "0,1"], ["Blog", "second", "0,2"]]),
            plan("4", &[["Newsletter", "leading", "4"], ["TikTok", "not_now", "9"], ["Blog", "", "9"]]),
            plan("some", &[["Newsletter", "leading", "9"]]),
            plan("4", &[["Newsletter", "leading", "many"]]),
        ] {
            assert_eq!(RULE.finding(&plan, day(11, 22), Locale::en), None);
        }
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
    }
}
