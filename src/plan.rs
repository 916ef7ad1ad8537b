//! What a plan is: five components of equal weight, each closed by a decision, in a numbered cycle.

mod choice;
mod component;
mod cycle;
mod decision;
mod direction;
mod entry;
mod evaluation;
mod id;
mod leaves;
mod own_fact;
mod rows;
mod serialize;
mod set_aside;
mod target;
mod technology;
mod uniqueness;
mod value;

pub use choice::Choice;
pub use component::Component;
pub use cycle::Cycle;
pub use decision::Decision;
pub use direction::{
    Better, Denominator, Direction, Frequency, Goal, Impact, Inside, Likelihood, Measure, Objective, Risk, RiskKind,
    Sample, Statistic, Suits,
};
pub use entry::{DateEntry, Entry, LARGEST, NumberEntry};
pub use evaluation::{Asking, Customers, Evaluation, Ourselves, Reading, Review};
pub use id::Id;
pub use own_fact::OwnFact;
pub use rows::{Row, Rows};
pub use set_aside::SetAside;
pub use target::{
    Basis, BasisKind, HowMany, Ladder, Motivation, Motivations, Motive, Profile, Rough, Rung, Segment, Survey, Target,
    Weight, Welcome,
};
pub use technology::{Channel, Technology, Verdict};
pub use uniqueness::{Claim, Positioning, Rival, Uniqueness};
pub use value::{Form, Leaf, Value};

/// A whole plan: the one document the program edits.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Plan {
    /// What the plan is called for good.
    pub id: Id,
    /// What its owner calls it.
    pub name: String,
    /// Which turn of the cycle this is.
    pub cycle: Cycle,
    /// What do we want to accomplish?
    pub direction: Direction,
    /// Whom do we talk with, and how and why do they take part?
    pub target: Target,
    /// Why take part with us rather than with someone else?
    pub uniqueness: Uniqueness,
    /// Which tools carry the message?
    pub technology: Technology,
    /// How are we doing, and what do customers say?
    pub evaluation: Evaluation,
    /// Published facts replaced by own figures.
    pub own_facts: Vec<OwnFact>,
    /// Findings set aside with a reason.
    pub set_aside: Vec<SetAside>,
}

value::fields!(Plan {
    id, name, cycle, direction, target, uniqueness, technology, evaluation, own_facts, set_aside
} apart { id, cycle });

impl Plan {
    /// An empty plan in its first cycle.
    pub fn new(id: Id, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), ..Self::default() }
    }

    /// The value at a dotted path; `None` where the path leads nowhere (a row that is gone, say).
    pub fn at(&self, path: &str) -> Option<&dyn Value> {
        path.split('.').try_fold(self as &dyn Value, |value, key| value.child(key))
    }

    /// The content of the leaf at a path.
    pub fn leaf(&self, path: &str) -> Option<Leaf<'_>> {
        self.at(path)?.leaf()
    }

    /// The row at a path, as what it is; `None` where there is none, or one of another list.
    pub fn record<T: Row>(&self, path: &str) -> Option<&T> {
        self.at(path)?.row()?.downcast_ref()
    }

    /// The ids of the rows of the list at a path, in their order; empty for a path that leads nowhere.
    pub fn ids(&self, path: &str) -> Vec<String> {
        let keys = self.at(path).map(|value| value.keys()).unwrap_or_default();
        keys.into_iter().map(str::to_owned).collect()
    }

    /// Writes what a form control holds; false, and nothing changed, where the path or the code is unknown.
    /// Another leading objective leaves everything as it is, and is noted until the rest has been looked at again; while
    /// nothing else was answered, nothing hangs on it. The only segment becomes the primary one as soon as it says who.
    pub fn write(&mut self, path: &str, typed: &str) -> bool {
        let led_before = self.direction.objective;
        let understood = self.at_mut(path).is_some_and(|value| value.write(typed));
        if self.direction.objective != led_before && self.says_more_than_its_objective() {
            self.direction.note_change(led_before);
        }
        if understood && path.starts_with("target.segments.") {
            self.target.settle_primary();
        }
        understood
    }

    /// The path at which `write` may note something besides what it writes at another.
    pub fn written_along(path: &str) -> Option<&'static str> {
        match path {
            "direction.objective" => Some("direction.formerly"),
            _ => path.starts_with("target.segments.").then_some("target.primary"),
        }
    }

    /// Adds a blank row to the list at a path, for somebody to write in; nothing is said by that.
    pub fn make_room(&mut self, list: &str, id: Id) {
        if let Some(rows) = self.at_mut(list).and_then(Value::rows) {
            rows.add(id);
        }
    }

    /// Adds a blank row to the list at a path. The first segment becomes the primary one.
    pub fn add(&mut self, list: &str, id: Id) {
        self.make_room(list, id);
        if let ("target.segments", [only]) = (list, self.target.segments.as_slice()) {
            self.target.primary = Some(only.id.clone());
        }
    }

    /// Takes a row out of the list at a path; a stale id changes nothing.
    pub fn remove(&mut self, list: &str, id: &str) {
        if let Some(rows) = self.at_mut(list).and_then(Value::rows) {
            rows.remove(id);
        }
    }

    /// Puts a row back as it was in an earlier state of this plan, in its place; nothing happens while it is still there.
    pub fn put_back(&mut self, list: &str, id: &str, earlier: &Self) {
        let earlier = earlier.at(list).and_then(Value::list);
        if let (Some(rows), Some(earlier)) = (self.at_mut(list).and_then(Value::rows), earlier) {
            rows.put_back(id, earlier);
        }
    }

    /// Moves a row of the list at a path by so many places; a stale id changes nothing.
    pub fn shift(&mut self, list: &str, id: &str, by: isize) {
        if let Some(rows) = self.at_mut(list).and_then(Value::rows) {
            rows.shift(id, by);
        }
    }

    /// The decision that closes a component.
    pub fn decision(&self, component: Component) -> &Decision {
        match component {
            Component::Direction => &self.direction.decision,
            Component::Target => &self.target.decision,
            Component::Uniqueness => &self.uniqueness.decision,
            Component::Technology => &self.technology.decision,
            Component::Evaluation => &self.evaluation.decision,
        }
    }

    /// Whether anything was answered beside the name and the objectives.
    fn says_more_than_its_objective(&self) -> bool {
        let apart = ["name", "direction.objective", "direction.later"];
        self.leaves().iter().any(|(path, leaf)| !leaf.is_blank() && !apart.contains(&path.as_str()))
    }

    fn at_mut(&mut self, path: &str) -> Option<&mut dyn Value> {
        path.split('.').try_fold(self as &mut dyn Value, |value, key| value.child_mut(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(letter: &str) -> Id {
        Id::parse(letter).unwrap_or_default()
    }

    #[test]
    fn a_path_reads_back_what_was_written_to_it() {
        let mut plan = Plan::new(row("p"), "Bakery");
        plan.add("direction.measures", row("m"));
        for (path, typed, leaf) in [
            ("name", "Bread", Leaf::Text("Bread")),
            ("direction.objective", "energizing", Leaf::Choice("energizing")),
            ("direction.measures.m.target", "4,6", Leaf::Number(&Entry::Read(4.6))),
            ("direction.measures.m.target", "many", Leaf::Number(&Entry::Unread("many".into()))),
            ("direction.measures.m.financial", "true", Leaf::Flag(true)),
            ("target.ladder.critics", "31 %", Leaf::Number(&Entry::Read(31.0))),
            ("target.motivations.affinity.strength", "3", Leaf::Choice("3")),
        ] {
            assert!(plan.write(path, typed), "{path}");
            assert_eq!(plan.leaf(path), Some(leaf), "{path}");
        }
    }

    #[test]
    fn a_row_is_found_by_its_path_as_what_it_is() {
        let mut plan = Plan::default();
        plan.add("direction.measures", row("m"));
        plan.write("direction.measures.m.name", "Stars");
        let measure: Option<&Measure> = plan.record("direction.measures.m");
        assert_eq!(measure.map(|measure| measure.name.as_str()), Some("Stars"));
        assert_eq!(plan.record::<Risk>("direction.measures.m"), None, "a measure is no risk");
        for path in ["direction.measures.gone", "direction.measures", "direction.goal", "direction.measures.m.sample"] {
            assert_eq!(plan.record::<Measure>(path), None, "{path}");
        }
    }

    #[test]
    fn an_unknown_path_or_code_changes_nothing() {
        let mut plan = Plan::new(row("p"), "Bakery");
        plan.write("direction.objective", "talking");
        let before = plan.clone();
        for (path, typed) in [
            ("", "x"),
            ("direction", "x"),
            ("direction.measures.gone.name", "x"),
            ("id", "x"),
            ("cycle.number", "2"),
            ("direction.objective", "shouting"),
            ("target.primary", "not an id"),
        ] {
            assert!(!plan.write(path, typed), "{path}");
        }
        plan.remove("direction.measures", "gone");
        plan.shift("direction.measures", "gone", 1);
        plan.add("direction.nowhere", row("x"));
        assert_eq!(plan, before);
    }

    #[test]
    fn rows_move_and_go_without_leaving_the_list() {
        let mut plan = Plan::default();
        for letter in ["a", "b", "c"] {
            plan.add("uniqueness.rivals", row(letter));
        }
        plan.shift("uniqueness.rivals", "a", -3);
        plan.shift("uniqueness.rivals", "b", 9);
        assert_eq!(plan.ids("uniqueness.rivals"), ["a", "c", "b"]);
        plan.remove("uniqueness.rivals", "c");
        assert_eq!(plan.ids("uniqueness.rivals"), ["a", "b"]);
    }

    #[test]
    fn a_row_comes_back_as_it_was_and_the_rest_stays() {
        let mut plan = Plan::default();
        for letter in ["a", "b", "c"] {
            plan.add("direction.measures", row(letter));
        }
        for (path, typed) in [
            ("name", "Ratings"),
            ("baseline", "4,25"),
            ("target", "many"),
            ("deadline", "2027-06-30"),
            ("financial", "true"),
        ] {
            plan.write(&format!("direction.measures.b.{path}"), typed);
        }
        let earlier = plan.clone();
        plan.remove("direction.measures", "b");
        plan.write("direction.goal.whom", "families");
        plan.put_back("direction.measures", "b", &earlier);
        assert_eq!(plan.direction.measures, earlier.direction.measures);
        assert_eq!(plan.direction.goal.whom, "families");
        plan.write("direction.measures.b.name", "Stars");
        let now = plan.clone();
        plan.put_back("direction.measures", "b", &earlier);
        plan.put_back("direction.measures", "gone", &earlier);
        assert_eq!(plan, now);
    }

    #[test]
    fn what_no_path_leads_to_comes_back_with_its_row() {
        let mut plan = Plan::default();
        for code in ["two-rivals", "capacity"] {
            plan.add("set_aside", row(code));
            plan.write(&format!("set_aside.{code}.reason"), "It depends");
        }
        for aside in &mut plan.set_aside {
            aside.answers = "c71fe98e420d7775".to_owned();
        }
        let earlier = plan.clone();
        plan.remove("set_aside", "two-rivals");
        plan.put_back("set_aside", "two-rivals", &earlier);
        assert_eq!(plan, earlier);
        plan.put_back("own_facts", "two-rivals", &earlier);
        plan.put_back("direction.goal", "two-rivals", &earlier);
        assert_eq!(plan, earlier);
    }

    #[test]
    fn the_first_segment_is_the_primary_one() {
        let mut plan = Plan::default();
        plan.add("target.segments", row("a"));
        plan.add("target.segments", row("b"));
        assert_eq!(plan.leaf("target.primary"), Some(Leaf::Link("a")));
        plan.remove("target.segments", "a");
        plan.add("direction.risks", row("r"));
        assert_eq!(plan.leaf("target.primary"), Some(Leaf::Link("a")), "nobody is promoted by the way");
    }

    #[test]
    fn room_for_a_segment_says_nothing_until_somebody_writes_in_it() {
        let mut plan = Plan::default();
        plan.make_room("target.segments", row("a"));
        assert!(!plan.says_something("target"));
        plan.write("target.segments.a.who", "Families");
        assert_eq!(plan.leaf("target.primary"), Some(Leaf::Link("a")));
        plan.make_room("target.segments", row("b"));
        plan.write("target.segments.b.who", "Tourists");
        assert_eq!(plan.leaf("target.primary"), Some(Leaf::Link("a")));
    }

    #[test]
    fn another_objective_is_noted_until_the_first_one_leads_again() {
        let mut plan = Plan::default();
        let formerly = |plan: &mut Plan, objective: &str| {
            plan.write("direction.objective", objective);
            plan.direction.formerly.map_or("", Choice::code)
        };
        assert_eq!(formerly(&mut plan, "supporting"), "");
        assert_eq!(formerly(&mut plan, "talking"), "", "nothing hangs on the first choice yet");
        plan.write("direction.later", "listening");
        plan.write("direction.goal.whom", "families");
        assert_eq!(formerly(&mut plan, "listening"), "talking");
        assert_eq!(formerly(&mut plan, "embracing"), "talking");
        assert_eq!(plan.leaf("direction.later"), Some(Leaf::Choice("listening")), "passed over, not lost");
        assert_eq!(formerly(&mut plan, "talking"), "");
    }
}
