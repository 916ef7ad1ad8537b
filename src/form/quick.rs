//! What the ten minutes ask: some twenty of the questions of the five steps, on one screen a component. They are the same
//! answers of the same plan.

use super::apart::DECISION;
use crate::plan::{Choice, Component, Plan, Verdict};

/// A question of the ten minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The one at a path.
    At(&'static str),
    /// The one at a key of one row of a list: see `quick_row`.
    InRow(&'static str, &'static str),
    /// A part of the decision of the component.
    Decision(&'static str),
}

const MEASURES: &str = "direction.measures";

/// What the screen of a component asks, in its order.
pub fn quick_questions(component: Component) -> Vec<Asked> {
    let first: &[Asked] = match component {
        Component::Direction => &[
            Asked::At("direction.objective"),
            Asked::InRow(MEASURES, "baseline"),
            Asked::InRow(MEASURES, "target"),
            Asked::InRow(MEASURES, "name"),
            Asked::InRow(MEASURES, "deadline"),
        ],
        Component::Target => &[Asked::InRow("target.segments", "who")],
        Component::Uniqueness => &[],
        Component::Technology => {
            &[Asked::InRow("technology.channels", "name"), Asked::At("technology.hours_available")]
        }
        Component::Evaluation => &[Asked::At("evaluation.next_review")],
    };
    first.iter().copied().chain(DECISION.map(Asked::Decision)).collect()
}

/// The path of the row of a list to which the ten minutes write: the first measure, the primary segment, the channel that
/// leads; where none leads, a row without a name that can. `None` where there is none.
pub fn quick_row(plan: &Plan, list: &str) -> Option<String> {
    let id = match list {
        "target.segments" => {
            let segments = &plan.target.segments;
            let primary = segments.iter().find(|segment| Some(&segment.id) == plan.target.primary.as_ref());
            primary.or(segments.first()).map(|segment| &segment.id)
        }
        "technology.channels" => {
            let channels = &plan.technology.channels;
            let leads = channels.iter().find(|channel| channel.verdict == Some(Verdict::Leading));
            let free = || channels.iter().find(|one| one.verdict.is_none() && one.name.trim().is_empty());
            leads.or_else(free).map(|channel| &channel.id)
        }
        _ => plan.direction.measures.first().map(|measure| &measure.id),
    };
    id.map(|id| format!("{list}.{}", id.as_str()))
}

/// Whether every question of a screen has an answer, reasons apart, which are optional.
pub fn quick_done(plan: &Plan, component: Component) -> bool {
    quick_questions(component).into_iter().all(|asked| match asked {
        Asked::Decision("because") => true,
        Asked::Decision(part) => plan.says_something(&format!("{}.decision.{part}", component.code())),
        Asked::At(path) => plan.says_something(path),
        Asked::InRow(list, key) => {
            quick_row(plan, list).is_some_and(|row| plan.says_something(&format!("{row}.{key}")))
        }
    })
}

/// The first component whose screen still asks something; `None` where all have an answer.
pub fn quick_next(plan: &Plan) -> Option<Component> {
    Component::ALL.iter().copied().find(|component| !quick_done(plan, *component))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form;
    use crate::plan::Id;

    fn id(letter: &str) -> Id {
        Id::parse(letter).unwrap_or_default()
    }

    #[test]
    fn some_twenty_questions_all_of_the_steps() {
        let all: Vec<(Component, Asked)> = Component::ALL
            .iter()
            .flat_map(|component| quick_questions(*component).into_iter().map(|asked| (*component, asked)))
            .collect();
        assert!((20..=24).contains(&all.len()), "{}", all.len());
        for (component, asked) in all {
            let path = match asked {
                Asked::At(path) => path.to_owned(),
                Asked::InRow(list, key) => format!("{list}.any.{key}"),
                Asked::Decision(part) => format!("{}.decision.{part}", component.code()),
            };
            assert!(form::question(&path).is_some(), "{path} is no question");
        }
    }

    #[test]
    fn a_channel_that_was_named_in_depth_is_not_renamed() {
        let mut plan = Plan::default();
        plan.add("technology.channels", id("a"));
        plan.write("technology.channels.a.name", "Newsletter");
        assert_eq!(quick_row(&plan, "technology.channels"), None);
        plan.add("technology.channels", id("b"));
        assert_eq!(quick_row(&plan, "technology.channels").as_deref(), Some("technology.channels.b"));
        plan.write("technology.channels.a.verdict", "leading");
        assert_eq!(quick_row(&plan, "technology.channels").as_deref(), Some("technology.channels.a"));
    }

    #[test]
    fn the_primary_segment_is_the_one_that_is_asked_for() {
        let mut plan = Plan::default();
        plan.add("target.segments", id("a"));
        plan.add("target.segments", id("b"));
        plan.write("target.primary", "b");
        assert_eq!(quick_row(&plan, "target.segments").as_deref(), Some("target.segments.b"));
        plan.write("target.primary", "gone");
        assert_eq!(quick_row(&plan, "target.segments").as_deref(), Some("target.segments.a"));
    }

    #[test]
    fn it_goes_on_where_something_is_missing_and_a_reason_is_optional() {
        let mut plan = Plan::default();
        assert_eq!(quick_next(&plan), Some(Component::Direction));
        plan.write("uniqueness.decision.will", "show the oven");
        plan.write("uniqueness.decision.will_not", "compete on price");
        assert!(quick_done(&plan, Component::Uniqueness));
        assert_eq!(quick_next(&plan), Some(Component::Direction));
    }
}
