//! The segments side by side, and what follows from how welcome a brand is.

use crate::plan::{Segment, Target, Welcome};
use crate::words::{Locale, t};

/// A segment in the order of a comparison.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked<'a> {
    /// The segment.
    pub segment: &'a Segment,
    /// Its place in the plan, from 1.
    pub number: usize,
    /// Whether it is the primary one.
    pub primary: bool,
}

/// The segments, the primary one first, the others in the plan's order.
pub fn ranked_segments(target: &Target) -> Vec<Ranked<'_>> {
    let ranked = |(segment, number)| Ranked { segment, number, primary: is_primary(target, segment) };
    let (mut first, others): (Vec<_>, Vec<_>) =
        target.segments.iter().zip(1..).map(ranked).partition(|ranked| ranked.primary);
    first.extend(others);
    first
}

/// What follows for the plan where an answer to the question of welcome changes its size, or is still to be found out.
pub fn welcome_consequence(welcome: Welcome, locale: Locale) -> Option<&'static str> {
    match welcome {
        Welcome::Hardly => Some(t!(locale, segments.consequence.hardly)),
        Welcome::Unknown => Some(t!(locale, segments.consequence.unknown)),
        Welcome::Gladly | Welcome::WhenUseful => None,
    }
}

fn is_primary(target: &Target, segment: &Segment) -> bool {
    target.primary.as_ref() == Some(&segment.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::test_plan::test_plan;
    use crate::plan::Plan;

    fn order(plan: &Plan) -> Vec<(&str, usize, bool)> {
        let ranked = ranked_segments(&plan.target);
        ranked.into_iter().map(|one| (one.segment.id.as_str(), one.number, one.primary)).collect()
    }

    fn three() -> Plan {
        test_plan(&[("target.segments.a.who", "A"), ("target.segments.b.who", "B"), ("target.segments.c.who", "C")])
    }

    #[test]
    fn the_primary_segment_stands_first_and_keeps_its_number() {
        let mut plan = three();
        plan.write("target.primary", "b");
        assert_eq!(order(&plan), [("b", 2, true), ("a", 1, false), ("c", 3, false)]);
    }

    #[test]
    fn without_a_primary_segment_nobody_is_promoted() {
        let mut plan = three();
        plan.remove("target.segments", "a");
        assert_eq!(order(&plan), [("b", 1, false), ("c", 2, false)]);
        assert_eq!(order(&Plan::default()), []);
    }

    #[test]
    fn hardly_makes_the_plan_small_and_not_knowing_asks_five_people() {
        let said = |welcome, locale| welcome_consequence(welcome, locale).unwrap_or_default();
        assert!(said(Welcome::Hardly, Locale::en).contains("very little is a good plan"));
        assert!(said(Welcome::Hardly, Locale::fr).contains("très peu est un bon plan"));
        assert!(
            said(Welcome::Unknown, Locale::en).contains("five") && said(Welcome::Unknown, Locale::fr).contains("cinq")
        );
        assert_eq!(said(Welcome::Gladly, Locale::en), "");
    }
}
