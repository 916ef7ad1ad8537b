//! Exactly one segment is the primary one, and it is one that is described.

use super::{Rule, Said};
use crate::coach::Severity;
use crate::coach::answer::answered;
use crate::plan::{Component, Plan, Segment};
use crate::words::{Locale, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "one-primary-segment",
    severity: Severity::Warn,
    components: &[Component::Target],
    statement: text!(coach.rules.one_primary_segment.rule),
    behind: &["target.primary", "target.segments.*.who"],
    check,
};

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    let described = |segment: &&Segment| answered(plan, &format!("target.segments.{}.who", segment.id.as_str()));
    let mut segments = plan.target.segments.iter().filter(described).peekable();
    segments.peek()?;
    if segments.any(|segment| Some(&segment.id) == plan.target.primary.as_ref()) {
        return None;
    }
    Some(Said {
        place: "target.primary".to_owned(),
        title: t!(locale, coach.rules.one_primary_segment.title).to_owned(),
        why: t!(locale, coach.rules.one_primary_segment.why).to_owned(),
        mend: t!(locale, coach.rules.one_primary_segment.mend).to_owned(),
        ..Said::default()
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::{Id, Plan};
    use crate::words::Locale;

    fn segments() -> Plan {
        test_plan(&[("target.segments.a.who", "Families nearby"), ("target.segments.b.who", "Office workers")])
    }

    #[test]
    fn speaks_when_the_primary_segment_is_gone_or_says_nothing() {
        let mut gone = segments();
        gone.remove("target.segments", "a");
        gone.add("target.segments", Id::parse("c").unwrap_or_default());
        gone.write("target.segments.c.who", "Tourists");
        let mut blank = segments();
        blank.write("target.segments.a.who", " ");
        for plan in [gone, blank] {
            let finding = RULE.finding(&plan, day(11, 22), Locale::en);
            let finding = finding.map(|finding| (finding.place, finding.title));
            assert_eq!(finding, Some(("target.primary".into(), "No segment comes first".into())));
        }
    }

    #[test]
    fn silent_when_one_described_segment_is_the_primary_one() {
        assert_eq!(RULE.finding(&segments(), day(11, 22), Locale::en), None);
    }

    #[test]
    fn silent_when_empty() {
        let mut plan = Plan::default();
        assert_eq!(RULE.finding(&plan, day(11, 22), Locale::en), None);
        plan.add("target.segments", Id::parse("a").unwrap_or_default());
        plan.write("target.primary", "");
        assert_eq!(RULE.finding(&plan, day(11, 22), Locale::en), None);
    }
}
