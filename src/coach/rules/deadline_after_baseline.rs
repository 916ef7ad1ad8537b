//! The dates of every measure are in order, and no deadline has passed while the cycle is open.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::answer::{civil_date, named_rows};
use crate::plan::{Component, Measure, Plan};
use crate::words::{Locale, date, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "deadline-after-baseline",
    severity: Severity::Stop,
    components: &[Component::Direction],
    statement: text!(coach.rules.deadline_after_baseline.rule),
    behind: &["direction.measures.*.baseline_date", "direction.measures.*.deadline"],
    check,
};

/// A measure with a deadline.
struct Due {
    place: String,
    measure: String,
    baseline: Option<NaiveDate>,
    deadline: NaiveDate,
}

fn check(plan: &Plan, today: NaiveDate, locale: Locale) -> Option<Said> {
    let due = |(row, _, measure): (String, &Measure, String)| {
        let place = format!("{row}.deadline");
        let deadline = civil_date(plan, &place)?;
        Some(Due { place, measure, baseline: civil_date(plan, &format!("{row}.baseline_date")), deadline })
    };
    let measures: Vec<Due> = named_rows(plan, "direction.measures", locale).into_iter().filter_map(due).collect();
    let crossed = measures.iter().find_map(|due| Some((due, due.baseline.filter(|day| *day >= due.deadline)?)));
    let past = || measures.iter().filter(|due| due.deadline < today);
    let (due, title, why, mend) = if let Some((due, baseline)) = crossed {
        let why = t!(
            locale,
            coach.rules.deadline_after_baseline.order.why,
            measure = due.measure,
            baseline = date(locale, baseline),
            deadline = date(locale, due.deadline)
        );
        let title = t!(locale, coach.rules.deadline_after_baseline.order.title);
        (due, title, why, t!(locale, coach.rules.deadline_after_baseline.order.mend))
    } else {
        let due = past().min_by_key(|due| due.deadline)?;
        let why = t!(
            locale,
            coach.rules.deadline_after_baseline.past.why,
            measure = due.measure,
            deadline = date(locale, due.deadline)
        );
        let why = match past().count() - 1 {
            0 => why,
            1 => format!("{why} {}", t!(locale, coach.rules.deadline_after_baseline.past.one_more)),
            count => format!("{why} {}", t!(locale, coach.rules.deadline_after_baseline.past.more, count = count)),
        };
        let title = t!(locale, coach.rules.deadline_after_baseline.past.title);
        (due, title, why, t!(locale, coach.rules.deadline_after_baseline.past.mend))
    };
    let crossed = measures.iter().filter(|due| due.baseline.is_some_and(|day| day >= due.deadline));
    let concerns = crossed.chain(past()).map(|due| due.place.clone()).collect();
    Some(Said {
        place: due.place.clone(),
        title: title.to_owned(),
        why,
        mend: mend.to_owned(),
        concerns,
        ..Said::default()
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::Plan;
    use crate::words::{LOCALES, Locale};

    fn measure(baseline: &str, deadline: &str) -> Plan {
        test_plan(&[
            ("direction.measures.a.name", "Reviews"),
            ("direction.measures.a.baseline_date", baseline),
            ("direction.measures.a.deadline", deadline),
        ])
    }

    #[track_caller]
    fn check_speaks(plan: &Plan, en: &str, fr: &str) {
        let said = LOCALES.map(|locale| RULE.finding(plan, day(11, 22), locale).map(|it| (it.place, it.why)));
        assert_eq!(said, [en, fr].map(|why| Some(("direction.measures.a.deadline".into(), why.into()))));
    }

    #[test]
    fn speaks_when_a_deadline_comes_before_its_start() {
        let (en, fr) = (
            "“Reviews” starts on 1\u{a0}September 2027 and is due by 30\u{a0}June 2027. Between the two there is no time for anything to change.",
            "«\u{202f}Reviews\u{202f}» part du 1er\u{a0}septembre 2027 et doit aboutir le 30\u{a0}juin 2027. Entre les deux, rien n’a le temps de changer.",
        );
        check_speaks(&measure("2027-09-01", "2027-06-30"), en, fr);
        let same_day = measure("2027-06-30", "2027-06-30");
        assert!(RULE.finding(&same_day, day(11, 22), Locale::en).is_some());
    }

    #[test]
    fn speaks_when_a_deadline_has_passed() {
        check_speaks(
            &measure("2026-09-01", "2026-11-21"),
            "“Reviews” was due by 21\u{a0}November 2026, and this cycle is still open. Note what was reached, then give it a new date, or let the measure go.",
            "«\u{202f}Reviews\u{202f}» devait aboutir le 21\u{a0}novembre 2026, et ce cycle est encore ouvert. Notez le résultat atteint, puis donnez une nouvelle date à l’indicateur, ou abandonnez-le.",
        );
    }

    #[test]
    fn silent_when_the_dates_are_in_order_or_cannot_be_read() {
        for (baseline, deadline) in [
            ("2026-09-01", "2026-11-22"),
            ("", "2027-06-30"),
            ("2026-09-01", ""),
            ("2026-09-01", "soon"),
            ("2026-09-01", "0202-06-30"),
        ] {
            assert_eq!(RULE.finding(&measure(baseline, deadline), day(11, 22), Locale::en), None, "{deadline}");
        }
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
        assert_eq!(RULE.finding(&measure("", ""), day(11, 22), Locale::en), None);
    }
}
