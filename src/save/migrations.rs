//! The steps from each earlier version of a plan to the next, in order.
//!
//! A step sees only JSON, never `Plan`: it must keep compiling, and keep meaning the same, whatever a plan becomes.
//! A field that is added with a default needs no step and no new version.

use serde_json::Value;

/// Turns the JSON of a plan of one version into that of the next.
pub type Migration = fn(&mut Value);

/// Every step: the first leads from version 1 to version 2. Steps live in `migrations/vN_to_vM.rs`.
const MIGRATIONS: &[Migration] = &[];

/// The version that is written. Version 1 needed no step, so it is one more than the steps there are.
pub const VERSION: u32 = version_after(MIGRATIONS);

/// Brings the JSON of a plan from a version to the present one.
pub(super) fn migrate(plan: &mut Value, from: u32) {
    apply(MIGRATIONS, plan, from);
}

#[expect(clippy::cast_possible_truncation, reason = "the list is written by hand")]
const fn version_after(steps: &[Migration]) -> u32 {
    steps.len() as u32 + 1
}

fn apply(steps: &[Migration], plan: &mut Value, from: u32) {
    let done = usize::try_from(from.saturating_sub(1)).unwrap_or(usize::MAX);
    for step in steps.iter().skip(done) {
        step(plan);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// Version 2 calls the title a name.
    fn rename(plan: &mut Value) {
        if let Some(fields) = plan.as_object_mut()
            && let Some(title) = fields.remove("title")
        {
            fields.insert("name".to_owned(), title);
        }
    }

    /// Version 3 writes names in capitals.
    fn shout(plan: &mut Value) {
        if let Some(name) = plan.get_mut("name")
            && let Some(text) = name.as_str().map(str::to_uppercase)
        {
            *name = Value::String(text);
        }
    }

    #[test]
    fn each_version_takes_the_steps_it_still_lacks() {
        let steps: &[Migration] = &[rename, shout];
        assert_eq!(version_after(steps), 3);
        for (from, old) in
            [(1, json!({"title": "Bread"})), (2, json!({"name": "Bread"})), (3, json!({"name": "BREAD"}))]
        {
            let mut plan = old;
            apply(steps, &mut plan, from);
            assert_eq!(plan, json!({"name": "BREAD"}), "from version {from}");
        }
        assert_eq!(VERSION, version_after(MIGRATIONS));
    }

    #[test]
    fn a_step_is_harmless_where_its_field_is_of_another_kind() {
        for strange in [json!(null), json!([]), json!({"name": 7}), json!({})] {
            let mut plan = strange.clone();
            apply(&[rename, shout], &mut plan, 1);
            assert_eq!(plan, strange);
        }
    }
}
