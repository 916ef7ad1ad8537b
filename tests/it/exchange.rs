//! Plans travel to other browsers in files, and nothing in a file ever overwrites a plan.

use crate::save::any_plan;
use pentad::exchange::{Incoming, Relation, export_backup, export_plan, preview, read};
use pentad::form::{LONGEST_TEXT, MOST_ROWS};
use pentad::plan::{Id, Plan};
use pentad::save::{Refusal, Unreadable};
use pentad::words::LOCALES;
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_exported_plan_comes_back_equal(plan in any_plan()) {
        let text = export_plan(&plan);
        prop_assert_eq!(read(text.as_bytes()), Ok(vec![plan.clone()]));
        let again = read(text.as_bytes()).unwrap();
        prop_assert_eq!(export_plan(&again[0]), text);
    }

    #[test]
    fn a_backup_comes_back_whole_and_in_order(plans in vec(any_plan(), 0..4)) {
        let ids: BTreeSet<&Id> = plans.iter().map(|plan| &plan.id).collect();
        prop_assume!(ids.len() == plans.len());
        prop_assert_eq!(read(export_backup(&plans).as_bytes()), Ok(plans));
    }

    #[test]
    fn any_bytes_at_all_are_refused_without_a_crash(bytes in vec(any::<u8>(), 0..200), text in any::<String>()) {
        prop_assert!(read(&bytes).is_err());
        prop_assert!(read(text.as_bytes()).is_err());
    }
}

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

#[test]
fn a_file_carries_nothing_but_the_plan() {
    let text = export_plan(&Plan::new(id("bakery"), "Bread"));
    let file: serde_json::Value = serde_json::from_str(&text).unwrap();
    let fields: BTreeSet<&str> = file.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(fields, BTreeSet::from(["format", "version", "written_by", "plan"]));
    assert!(text.starts_with("{\n  \"format\": \"pentad/plan\",\n  \"version\": "), "{text}");
    assert!(text.ends_with("}\n"));
}

#[test]
fn the_encodings_of_editors_come_back_equal() {
    let plan = Plan::new(id("bakery"), "Crème brûlée 🥖");
    let text = export_plan(&plan);
    let units = || std::iter::once(0xfeff).chain(text.encode_utf16());
    let marked = format!("\u{feff}{text}").into_bytes();
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    let windows = text.replace('\n', "\r\n").into_bytes();
    for bytes in [marked, little, big, windows] {
        assert_eq!(read(&bytes), Ok(vec![plan.clone()]));
    }
}

#[test]
fn a_file_says_what_is_new_the_same_or_different() {
    let ours = [Plan::new(id("bakery"), "Bread"), Plan::new(id("shop"), "")];
    let found = vec![Plan::new(id("bakery"), "Bread"), Plan::new(id("shop"), "Cheese"), Plan::new(id("club"), "Chess")];
    let incoming = preview(found, &ours);
    let standings: Vec<&Relation> = incoming.iter().map(|incoming| &incoming.standing).collect();
    assert_eq!(standings, [&Relation::Same, &Relation::Differs { name: String::new() }, &Relation::New]);
    for locale in LOCALES {
        let said: BTreeSet<String> = standings.iter().map(|standing| standing.words(locale)).collect();
        assert_eq!(said.len(), 3, "{said:?}");
        assert!(said.iter().all(|words| !words.contains("{{") && !words.contains("“”")), "{said:?}");
    }
}

#[test]
fn a_taken_id_makes_a_copy_and_a_free_one_stays() {
    let mut plan = Plan::new(id("bakery"), "Bread");
    plan.add("direction.measures", id("m-reviews"));
    for standing in [Relation::Same, Relation::Differs { name: "Old".to_owned() }] {
        let copy = Incoming { plan: plan.clone(), standing }.adopt(|| id("fresh"));
        assert_eq!(copy.id, id("fresh"));
        assert_eq!(Plan { id: plan.id.clone(), ..copy }, plan, "equal but for the id");
    }
    let kept = Incoming { plan: plan.clone(), standing: Relation::New }.adopt(|| panic!("needs no fresh id"));
    assert_eq!(kept, plan);
}

#[test]
fn a_strangers_file_has_limits_and_names_them() {
    let mut plan = Plan::new(id("bakery"), "é".repeat(LONGEST_TEXT));
    assert!(read(export_plan(&plan).as_bytes()).is_ok());
    plan.name.push('!');
    let reason = Refusal::TooLong { characters: LONGEST_TEXT + 1, limit: LONGEST_TEXT };
    assert_eq!(read(export_plan(&plan).as_bytes()), Err(Unreadable::Field { path: "plan.name".to_owned(), reason }));

    let mut plan = Plan::new(id("bakery"), "Bread");
    for row in 0..=MOST_ROWS {
        plan.add("uniqueness.rivals", id(&format!("r{row}")));
    }
    let reason = Refusal::TooMany { rows: MOST_ROWS + 1, limit: MOST_ROWS };
    let path = "plan.uniqueness.rivals".to_owned();
    assert_eq!(read(export_plan(&plan).as_bytes()), Err(Unreadable::Field { path, reason }));
}
