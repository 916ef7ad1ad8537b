//! Undo and redo: whole plans, one for each thing that was done.

use crate::plan::Plan;

/// How many steps can be taken back.
const MOST: usize = 200;

/// A pause after which typing in the same field counts as something new, in milliseconds.
const PAUSE_MS: i64 = 2000;

/// The plans before and after the one on screen.
#[derive(Clone, Debug, Default)]
pub struct History {
    before: Vec<Plan>,
    after: Vec<Plan>,
    last: Option<(String, i64)>,
}

impl History {
    /// Remembers a plan as it was before something was done at a path. Typing on in one field, without a longer
    /// pause, is one thing; `now_ms` is any clock that counts milliseconds.
    pub fn remember(&mut self, plan: &Plan, place: &str, now_ms: i64) {
        let typing_on =
            self.last.as_ref().is_some_and(|(last, at)| last == place && (0..PAUSE_MS).contains(&(now_ms - at)));
        if !typing_on || !self.after.is_empty() {
            self.before.push(plan.clone());
            if self.before.len() > MOST {
                self.before.remove(0);
            }
            self.after.clear();
        }
        self.last = Some((place.to_owned(), now_ms));
    }

    /// Remembers a plan before a thing that never merges with its neighbours: a row added, taken out or moved.
    pub fn remember_apart(&mut self, plan: &Plan) {
        self.last = None;
        self.remember(plan, "", i64::MIN / 2);
        self.last = None;
    }

    /// Goes one step back from the plan on screen.
    pub fn undo(&mut self, on_screen: &Plan) -> Option<Plan> {
        let plan = self.before.pop()?;
        self.after.push(on_screen.clone());
        self.last = None;
        Some(plan)
    }

    /// Goes one step forward again.
    pub fn redo(&mut self, on_screen: &Plan) -> Option<Plan> {
        let plan = self.after.pop()?;
        self.before.push(on_screen.clone());
        self.last = None;
        Some(plan)
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is a step to take again.
    pub fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(history: &mut History, plan: &mut Plan, path: &str, text: &str, at: i64) {
        history.remember(plan, path, at);
        plan.write(path, text);
    }

    #[test]
    fn typing_on_in_a_field_is_one_step() {
        let (mut history, mut plan) = (History::default(), Plan::default());
        for (at, text) in [(0, "B"), (100, "Br"), (200, "Bre")] {
            typed(&mut history, &mut plan, "name", text, at);
        }
        typed(&mut history, &mut plan, "name", "Bread", 5000);
        let back = history.undo(&plan).unwrap_or_default();
        assert_eq!(back.name, "Bre");
        let further = history.undo(&back).unwrap_or_default();
        assert_eq!(further.name, "");
        assert!(!history.can_undo());
        assert_eq!(history.redo(&further).map(|plan| plan.name).as_deref(), Some("Bre"));
    }

    #[test]
    fn another_field_is_another_step_and_clears_what_was_undone() {
        let (mut history, mut plan) = (History::default(), Plan::default());
        typed(&mut history, &mut plan, "name", "A", 0);
        typed(&mut history, &mut plan, "direction.goal.whom", "B", 1);
        plan = history.undo(&plan).unwrap_or_default();
        assert!(history.can_redo());
        typed(&mut history, &mut plan, "name", "C", 2);
        assert!(!history.can_redo());
        assert_eq!(history.undo(&plan).map(|plan| plan.name).as_deref(), Some("A"));
    }

    #[test]
    fn rows_are_steps_of_their_own_and_the_oldest_steps_are_let_go() {
        let (mut history, mut plan) = (History::default(), Plan::default());
        for count in 0..=MOST {
            history.remember_apart(&plan);
            plan.name = count.to_string();
        }
        let mut steps = 0;
        while let Some(back) = history.undo(&plan) {
            plan = back;
            steps += 1;
        }
        assert_eq!((steps, plan.name.as_str()), (MOST, "0"));
    }
}
