//! What a folded row says beside its name: the verdict on a channel, the day of a review, the value of a reading.

use super::measure_digest::figure;
use crate::plan::{Channel, Measure, Plan, Reading, Review, Verdict};
use crate::words::{Locale, Named, date, number, t};

/// The verdict on the channel at a path, with what it asks for: the hours of one in use, the day to look again at another.
pub fn channel_digest(plan: &Plan, path: &str, locale: Locale) -> Option<String> {
    let channel: &Channel = plan.record(path)?;
    let verdict = channel.verdict?;
    let more = match verdict {
        Verdict::NotNow => channel.look_again.value().map(|day| date(locale, day)),
        Verdict::Leading | Verdict::Second => {
            channel.hours.value().map(|value| t!(locale, plan.technology.hours.short, hours = number(locale, value)))
        }
    };
    Some([Some(verdict.name(locale).to_owned()), more].into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

/// The day on which the review at a path was held.
pub fn review_digest(plan: &Plan, path: &str, locale: Locale) -> Option<String> {
    let review: &Review = plan.record(path)?;
    review.date.value().map(|day| date(locale, day))
}

/// What the reading at a path says, and when.
pub fn reading_digest(plan: &Plan, path: &str, locale: Locale) -> Option<String> {
    let reading: &Reading = plan.record(path)?;
    let measure: Option<&Measure> =
        plan.direction.measures.iter().find(|measure| Some(&measure.id) == reading.measure.as_ref());
    let value =
        reading.value.value().map(|value| figure(locale, value, measure.map_or("", |measure| measure.unit.trim())));
    let day = reading.date.value().map(|day| date(locale, day));
    let said: Vec<String> = [value, day].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(" · "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::test_plan::test_plan;

    #[test]
    fn a_channel_says_what_was_decided_and_what_follows() {
        let said = |answers: &[(&str, &str)]| {
            let answers: Vec<(String, &str)> =
                answers.iter().map(|(key, typed)| (format!("technology.channels.a.{key}"), *typed)).collect();
            let answers: Vec<(&str, &str)> = answers.iter().map(|(path, typed)| (path.as_str(), *typed)).collect();
            channel_digest(&test_plan(&answers), "technology.channels.a", Locale::en)
        };
        assert_eq!(said(&[("name", "Blog")]), None);
        assert_eq!(said(&[("verdict", "leading"), ("hours", "1,5")]).as_deref(), Some("Leads · 1.5\u{a0}h a week"));
        let later = said(&[("verdict", "not_now"), ("look_again", "2027-03-01"), ("hours", "2")]);
        assert_eq!(later.as_deref(), Some("Not now · 1\u{a0}March 2027"));
    }

    #[test]
    fn a_reading_says_its_value_and_day() {
        let plan = test_plan(&[
            ("direction.measures.m.unit", "reviews"),
            ("evaluation.readings.r.measure", "m"),
            ("evaluation.readings.r.date", "2026-11-02"),
            ("evaluation.readings.r.value", "9"),
        ]);
        let said = reading_digest(&plan, "evaluation.readings.r", Locale::en);
        assert_eq!(said.as_deref(), Some("9\u{a0}reviews · 2\u{a0}November 2026"));
    }
}
