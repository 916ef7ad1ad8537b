//! The strength of Technology: one channel that leads, a reason for every other, and hours that are counted.

use super::advice::Advice;
use super::check::{Check, Want};
use crate::coach::answer::{answered, rows};
use crate::plan::{Channel, Plan, Verdict};
use chrono::NaiveDate;

const CHANNELS: &str = "technology.channels";

/// What Technology is checked for, its decision apart.
pub(super) fn checks(plan: &Plan, today: NaiveDate) -> Vec<Check> {
    vec![
        Check::of(20, vec![leading(plan)]),
        Check::of(37, channels(plan, today)),
        Check::of(10, vec![set_aside(plan)]),
        Check::field(plan, 13, "technology.hours_available", Advice::HoursAvailable),
    ]
}

/// Exactly one channel leads.
fn leading(plan: &Plan) -> Want {
    let mut leading = plan.technology.channels.iter().filter(|channel| channel.verdict == Some(Verdict::Leading));
    match (leading.next(), leading.next()) {
        (Some(only), None) => Want { place: verdict(only), met: true, advice: Advice::Leading },
        (Some(_), Some(another)) => Want { place: verdict(another), met: false, advice: Advice::OneLeading },
        (None, _) => match (named(plan).find(|channel| channel.verdict.is_none()), named(plan).next()) {
            (Some(open), _) | (None, Some(open)) => Want { place: verdict(open), met: false, advice: Advice::Leading },
            (None, None) => first_channel(plan),
        },
    }
}

/// Each channel, with what its verdict asks for.
fn channels(plan: &Plan, today: NaiveDate) -> Vec<Want> {
    let rows = rows(plan, CHANNELS, 1);
    if rows.is_empty() {
        return vec![first_channel(plan)];
    }
    let channel = |row: &String| {
        let field = |field: &str, advice| Want::field(plan, format!("{row}.{field}"), advice);
        let decided = plan.technology.channels.iter().find(|channel| path(channel) == *row);
        let mut wants = vec![field("name", Advice::ChannelName), field("verdict", Advice::Verdict)];
        match decided.and_then(|channel| channel.verdict) {
            Some(Verdict::Leading) => wants.push(field("hours", Advice::Hours)),
            Some(Verdict::Second) => {
                wants.extend([field("reason", Advice::ReasonForSecond), field("hours", Advice::Hours)]);
            }
            Some(Verdict::NotNow) => {
                let look_again = format!("{row}.look_again");
                wants.extend([
                    field("reason", Advice::ReasonForLater),
                    Want::coming(plan, look_again, today, Advice::LookAgain, Advice::LookAgainPast),
                ]);
            }
            None => {}
        }
        wants
    };
    rows.iter().flat_map(channel).collect()
}

/// A choice leaves something out: one channel at least has to wait.
fn set_aside(plan: &Plan) -> Want {
    let waiting = plan.technology.channels.iter().find(|channel| channel.verdict == Some(Verdict::NotNow));
    let undecided = named(plan).find(|channel| channel.verdict.is_none());
    let place = waiting.or(undecided).map_or_else(|| CHANNELS.to_owned(), verdict);
    Want { place, met: waiting.is_some(), advice: Advice::SetAside }
}

/// The name of the first row, or a row where there is none.
fn first_channel(plan: &Plan) -> Want {
    match rows(plan, CHANNELS, 1).first() {
        Some(row) => Want::field(plan, format!("{row}.name"), Advice::FirstChannel),
        None => Want::missing(CHANNELS, Advice::FirstChannel),
    }
}

/// The channels one can decide on.
fn named(plan: &Plan) -> impl Iterator<Item = &Channel> {
    plan.technology.channels.iter().filter(|channel| answered(plan, &format!("{}.name", path(channel))))
}

fn verdict(channel: &Channel) -> String {
    format!("{}.verdict", path(channel))
}

fn path(channel: &Channel) -> String {
    format!("{CHANNELS}.{}", channel.id.as_str())
}
