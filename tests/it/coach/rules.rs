//! The list of coherence rules is complete.

use crate::plans::{full, today};
use pentad::coach::{findings, rules};
use pentad::plan::Plan;
use pentad::words::LOCALES;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_rule_has_its_file_and_every_file_its_line() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/coach/rules");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|file| file.file_name().to_str()?.strip_suffix(".rs").map(|stem| stem.replace('_', "-")))
        .collect();
    let codes: BTreeSet<String> = rules().iter().map(|rule| rule.code.to_owned()).collect();
    assert_eq!(codes, files);
    assert_eq!(codes.len(), rules().len(), "a code is used twice");
}

#[test]
fn every_rule_looks_at_a_component() {
    for rule in rules() {
        assert!(!rule.components.is_empty(), "{}", rule.code);
    }
}

#[test]
fn no_rule_speaks_of_a_plan_that_is_empty_or_complete() {
    for locale in LOCALES {
        assert_eq!(findings(&Plan::default(), today(), locale), []);
        assert_eq!(findings(&full(), today(), locale), []);
    }
}

#[test]
fn findings_come_in_the_order_of_the_method() {
    let mut plan = full();
    for (path, typed) in [
        ("technology.hours_available", "1"),
        ("uniqueness.rivals.chain.name", ""),
        ("target.ladder.inactives", "40"),
        ("target.primary", "gone"),
        ("direction.measures.recent.financial", "true"),
        ("direction.measures.rating.financial", "true"),
    ] {
        plan.write(path, typed);
    }
    for locale in LOCALES {
        let codes: Vec<_> = findings(&plan, today(), locale).iter().map(|finding| finding.code).collect();
        assert_eq!(
            codes,
            ["measures-not-only-money", "one-primary-segment", "ladder-possible", "two-rivals", "capacity"]
        );
    }
}
