//! Where people hardly want to deal with a brand, the plan stays small: doing very little is a valid plan.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::channels::{Kept, kept_channels};
use crate::plan::{Component, Plan, Welcome};
use crate::words::{Locale, number, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "brand-welcome",
    severity: Severity::Warn,
    components: &[Component::Technology, Component::Target],
    statement: text!(coach.rules.brand_welcome.rule),
    behind: &[
        "target.primary",
        "target.segments.*.welcome",
        "technology.channels.*.verdict",
        "technology.channels.*.hours",
    ],
    check,
};

/// More hours a week than this are a large plan where people hardly want a brand (our judgement, not a measured figure).
const FEW_HOURS: f64 = 2.0;

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    let primary = plan.target.primary.as_ref()?;
    let segment = plan.target.segments.iter().find(|segment| segment.id == *primary)?;
    if segment.welcome != Some(Welcome::Hardly) {
        return None;
    }
    let kept = kept_channels(plan, locale);
    let hours: f64 = kept.iter().filter_map(|channel| channel.hours).sum();
    if kept.len() <= 1 && hours <= FEW_HOURS {
        return None;
    }
    // What to think about again: the costliest second channel, or the hours of the one there is.
    let weigh = |channel: &&Kept| channel.hours.unwrap_or_default();
    let costliest = |one: &&Kept, other: &&Kept| weigh(one).total_cmp(&weigh(other));
    let second = kept.iter().filter(|channel| !channel.leads).max_by(costliest).filter(|_| kept.len() > 1);
    let (place, mend) = match (second, kept.iter().max_by(costliest)?) {
        (Some(second), _) => (
            format!("{}.verdict", second.path),
            t!(locale, coach.rules.brand_welcome.mend_channels, channel = second.name),
        ),
        (None, most) => {
            (format!("{}.hours", most.path), t!(locale, coach.rules.brand_welcome.mend_hours, channel = most.name))
        }
    };
    let channels = (kept.len() > 1).then(|| t!(locale, coach.rules.brand_welcome.channels, channels = kept.len()));
    let hours = (hours > FEW_HOURS).then(|| t!(locale, coach.rules.brand_welcome.hours, hours = number(locale, hours)));
    let size = channels.into_iter().chain(hours).collect::<Vec<_>>().join(", ");
    Some(Said {
        place,
        title: t!(locale, coach.rules.brand_welcome.title).to_owned(),
        why: t!(locale, coach.rules.brand_welcome.why, size = size),
        mend,
        ..Said::default()
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::{LOCALES, Locale};

    /// A plan for people who hardly want brands, with channels: each its verdict and hours.
    fn plan(channels: &[[&str; 2]]) -> Plan {
        let mut typed = vec![("target.segments.a.welcome".to_owned(), "hardly")];
        for (at, [verdict, hours]) in channels.iter().enumerate() {
            typed.push((format!("technology.channels.c{at}.verdict"), verdict));
            typed.push((format!("technology.channels.c{at}.hours"), hours));
        }
        test_plan(&typed.iter().map(|(path, text)| (path.as_str(), *text)).collect::<Vec<_>>())
    }

    #[track_caller]
    fn check_speaks(plan: &Plan, place: &str, en: &str, fr: &str) {
        let said = LOCALES.map(|locale| RULE.finding(plan, day(11, 22), locale).map(|it| (it.place, it.why)));
        assert_eq!(said, [en, fr].map(|why| Some((place.into(), why.into()))));
    }

    #[test]
    fn speaks_of_more_than_one_channel() {
        check_speaks(
            &plan(&[["leading", "1"], ["second", ""], ["second", "2,5"], ["not_now", "9"]]),
            "technology.channels.c2.verdict",
            "Your primary segment hardly wants to deal with an organisation like yours there, and the plan is large: 3 channels kept, 3.5\u{a0}hours a week. To do very little is a valid plan.",
            "Votre segment principal ne veut guère échanger avec une organisation comme la vôtre sur les réseaux, et le plan est grand\u{a0}: 3 canaux retenus, 3,5\u{a0}h par semaine. Faire très peu est un plan valable.",
        );
    }

    #[test]
    fn speaks_of_many_hours_on_one_channel() {
        let finding = RULE.finding(&plan(&[["leading", "2,25"]]), day(11, 22), Locale::en);
        let said = finding.map(|finding| (finding.place, finding.mend));
        assert_eq!(said, Some(("technology.channels.c0.hours".into(), "Look at the hours for “Channel 1”".into())));
    }

    #[test]
    fn silent_when_the_plan_is_small_or_the_brand_is_welcome() {
        for small in [plan(&[["leading", "2"], ["not_now", "9"]]), plan(&[["leading", ""]])] {
            assert_eq!(RULE.finding(&small, day(11, 22), Locale::en), None);
        }
        for welcome in ["gladly", "when_useful", "unknown", ""] {
            let mut plan = plan(&[["leading", "9"]]);
            plan.write("target.segments.a.welcome", welcome);
            assert_eq!(RULE.finding(&plan, day(11, 22), Locale::en), None, "{welcome}");
        }
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
        assert_eq!(RULE.finding(&plan(&[]), day(11, 22), Locale::en), None);
    }
}
