//! The published schemas describe the files that are really written.

use pentad::exchange::{backup_schema, export_backup, export_plan, plan_schema};
use pentad::plan::{Id, Plan};
use serde_json::{Value, json};

/// Whether a value satisfies a schema, as far as our schemas go; `Err` names the first place that does not.
fn check(root: &Value, schema: &Value, value: &Value, place: &str) -> Result<(), String> {
    let refused = |why: &str| Err(format!("{place}: {why}"));
    let Some(rules) = schema.as_object() else { return Ok(()) };
    for (rule, demand) in rules {
        match rule.as_str() {
            "$ref" => {
                let pointer = demand.as_str().unwrap().trim_start_matches('#');
                check(root, root.pointer(pointer).expect("a reference leads somewhere"), value, place)?;
            }
            "type" => {
                let kinds = demand.as_array().cloned().unwrap_or_else(|| vec![demand.clone()]);
                if !kinds.iter().any(|kind| is_kind(value, kind.as_str().unwrap())) {
                    return refused(&format!("not {demand}"));
                }
            }
            "const" if value != demand => return refused("not the constant"),
            "enum" if !demand.as_array().unwrap().contains(value) => return refused("not in the list"),
            "anyOf" | "oneOf" => {
                if !demand.as_array().unwrap().iter().any(|one| check(root, one, value, place).is_ok()) {
                    return refused("none of the alternatives");
                }
            }
            "properties" => {
                for (name, below) in value.as_object().into_iter().flatten() {
                    match demand.get(name) {
                        Some(schema) => check(root, schema, below, &format!("{place}.{name}"))?,
                        None => assert_eq!(rules.get("additionalProperties"), Some(&json!(false)), "{place} is open"),
                    }
                }
            }
            "additionalProperties" => {
                let known = rules["properties"].as_object().unwrap();
                if let Some(name) =
                    value.as_object().and_then(|fields| fields.keys().find(|name| !known.contains_key(*name)))
                {
                    return refused(&format!("{name} is not known"));
                }
            }
            "required" => {
                for name in demand.as_array().unwrap() {
                    if value.get(name.as_str().unwrap()).is_none() {
                        return refused(&format!("{name} is missing"));
                    }
                }
            }
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, demand, item, &format!("{place}[{index}]"))?;
                }
            }
            "maxLength"
                if value.as_str().is_some_and(|text| text.chars().count() as u64 > demand.as_u64().unwrap()) =>
            {
                return refused("too long");
            }
            "maxItems" if value.as_array().is_some_and(|rows| rows.len() as u64 > demand.as_u64().unwrap()) => {
                return refused("too many");
            }
            "minimum" if value.as_f64().is_some_and(|number| number < demand.as_f64().unwrap()) => {
                return refused("too small");
            }
            "const" | "enum" | "maxLength" | "maxItems" | "minimum" | "pattern" | "format" | "description"
            | "title" | "default" | "$schema" | "$defs" => {}
            other => panic!("this test does not know the rule {other}"),
        }
    }
    Ok(())
}

fn is_kind(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("{other}"),
    }
}

fn check_text(schema: &str, text: &str) -> Result<(), String> {
    let (schema, file): (Value, Value) =
        (serde_json::from_str(schema).unwrap(), serde_json::from_str(text).map_err(|error| error.to_string())?);
    check(&schema, &schema, &file, "")
}

#[test]
fn files_that_are_written_satisfy_their_schema() {
    let blank = Plan::new(Id::from_random(7), "Bread");
    assert_eq!(check_text(&plan_schema(), &export_plan(&blank)), Ok(()));
    assert_eq!(check_text(&backup_schema(), &export_backup(&[blank])), Ok(()));
    for full in [include_str!("../fixtures/full.json"), include_str!("../fixtures/full-fr.json")] {
        assert_eq!(check_text(&plan_schema(), full), Ok(()));
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    for (file, place) in [
        (include_str!("../fixtures/hostile/unknown-field.json"), ".plan.direction: budget"),
        (include_str!("../fixtures/hostile/unknown-choice.json"), ".plan.direction.objective"),
        (include_str!("../fixtures/hostile/wrong-type-deep.json"), ".plan.evaluation.reviews[0].customers.like"),
        (include_str!("../fixtures/hostile/missing-id.json"), ".plan.direction.measures[1]"),
        (include_str!("../fixtures/hostile/plan-without-id.json"), ".plan"),
        (include_str!("../fixtures/hostile/newer.json"), ""),
        (include_str!("../fixtures/hostile/list-for-record.json"), ".plan.direction.goal"),
        (include_str!("../fixtures/hostile/cycle-zero.json"), ".plan.cycle.number"),
    ] {
        let refused = check_text(&plan_schema(), file).expect_err(place);
        assert!(refused.starts_with(place), "{refused}");
    }
}
