//! Sheets: nothing stored is left out, in any form or language, and each sheet reads as it should.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

pub mod plans;

use chrono::NaiveDate;
use leptos::prelude::*;
use pentad::doc::{Doc, markdown};
use pentad::plan::Plan;
use pentad::sheets::{PaperSize, SHEETS, Setting, sheet};
use pentad::web::doc_view::DocView;
use pentad::words::{LOCALES, Locale, code};
use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;

/// The sheets that together hold all of a plan: every one but the first.
fn full_sheets(plan: &Plan, locale: Locale) -> Vec<Doc> {
    SHEETS.iter().skip(1).map(|sheet| (sheet.build)(plan, setting(locale))).collect()
}

fn setting(locale: Locale) -> Setting {
    Setting { today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(), locale, paper: PaperSize::A4 }
}

fn html(doc: Doc) -> String {
    let owner = Owner::new();
    owner.with(|| view! { <DocView doc /> }.to_html())
}

fn all_markdown(plan: &Plan, locale: Locale) -> String {
    full_sheets(plan, locale).iter().map(markdown).collect()
}

fn all_html(plan: &Plan, locale: Locale) -> String {
    full_sheets(plan, locale).into_iter().map(html).collect()
}

#[test]
fn every_answer_is_on_the_full_sheets() {
    for readable in [true, false] {
        let (plan, marks) = plans::marked(2, readable);
        for (at, locale) in LOCALES.into_iter().enumerate() {
            let (written, shown) = (all_markdown(&plan, locale), all_html(&plan, locale));
            for (path, read) in &marks {
                assert!(written.contains(&read[at]), "Markdown, {}, {path}: {}", code(locale), read[at]);
                assert!(shown.contains(&read[at]), "HTML, {}, {path}: {}", code(locale), read[at]);
            }
        }
    }
}

#[test]
fn every_choice_is_on_the_full_sheets_by_its_name() {
    for locale in LOCALES {
        for (path, choice, name) in plans::choices(locale) {
            let mut plan = plans::with_rows(1);
            let before = all_html(&plan, locale).matches(name).count();
            assert!(plan.write(&path, choice), "{path}");
            let after = all_html(&plan, locale).matches(name).count();
            assert!(after > before, "{}, {path}: {name}", code(locale));
        }
    }
}

#[test]
fn every_field_has_its_label_on_a_full_sheet_even_in_an_empty_plan() {
    let (filled, _) = plans::marked(1, true);
    for locale in LOCALES {
        let (shown, empty) = (all_html(&filled, locale), all_html(&Plan::default(), locale));
        for (path, leaf) in filled.leaves() {
            let Some(words) = pentad::form::field(locale, &path).filter(|_| apart_from_header(&path)) else {
                continue;
            };
            let label = words.label.replace('&', "&amp;");
            // What is not answered is left out of a sheet that says something.
            if !is_a_title(&path) && !leaf.is_blank() {
                assert!(shown.contains(&label), "{path}: {label}");
            }
            if !path.starts_with("direction.measures.") || !is_a_title(&path) {
                assert!(empty.contains(&label), "empty plan, {path}: {label}");
            }
        }
    }
}

/// What stands in a title, in the table of measures with its own short heads, or in the sentence of the positioning needs
/// no label once it is answered.
fn is_a_title(path: &str) -> bool {
    let key = path.rsplit('.').next().unwrap_or_default();
    let column = ["name", "baseline", "target", "deadline", "owner"].contains(&key);
    path == "direction.objective"
        || path.starts_with("direction.measures.") && column
        || path.starts_with("direction.risks.") && key == "name"
        || path.starts_with("target.segments.") && key == "who"
        || path.starts_with("uniqueness.positioning.")
}

/// The plan's name stands as a title and the primary segment wears a badge; neither needs its label.
/// Readings name their measure above their table. What only some plans have is printed where it was answered.
fn apart_from_header(path: &str) -> bool {
    let only_where_answered =
        ["direction.formerly", "direction.suits.", "target.ladder.six_rungs", "target.ladder.overlay"];
    path != "name"
        && path != "target.primary"
        && !path.ends_with(".measure")
        && !path.contains(".sample.")
        && !path.starts_with("target.ladder.rough.")
        && !only_where_answered.iter().any(|beginning| path.starts_with(beginning))
        && !["target.survey.", "own_facts.", "set_aside."].iter().any(|beginning| path.starts_with(beginning))
}

#[test]
fn a_sheet_holds_two_hundred_rows_and_the_longest_texts() {
    let (mut plan, marks) = plans::marked(200, true);
    let (long, longer) = ("a very long story 🥖 ".repeat(500), "an even longer one 🥐 ".repeat(600));
    plan.write("direction.goal.change", &long);
    plan.write("uniqueness.rivals.row7.promise", &longer);
    let (written, shown) = (all_markdown(&plan, Locale::fr), all_html(&plan, Locale::fr));
    for text in [long.trim(), longer.trim()] {
        assert!(written.contains(text) && shown.contains(text));
    }
    let texts: HashSet<&str> = shown.split(['<', '>']).map(|text| text.trim_end_matches("\u{202f}%")).collect();
    let missing: Vec<&String> =
        marks.iter().filter(|(_, read)| !texts.contains(read[1].as_str())).map(|(path, _)| path).collect();
    assert_eq!(missing, ["direction.goal.change", "uniqueness.rivals.row7.promise"], "replaced by the long story");
}

#[test]
fn the_one_page_plan_has_every_decision_and_leaves_lines_where_there_is_none() {
    let plan = plans::bakery(Locale::fr);
    let page = (sheet("one_page").unwrap().build)(&plan, setting(Locale::fr));
    let shown = html(page);
    for words in [
        "Boulangerie de quartier",
        "cycle\u{a0}1 · septembre 2026 – juin 2027",
        "acheter de publicité ce semestre.",
        "Pas encore de décision",
        "Concurrents nommés\u{a0}: 1",
        "3 h nécessaires sur 4 h par semaine",
        "Imprimé le 22\u{a0}novembre 2026",
        "Notre propre enquête, n = 46",
    ] {
        assert!(shown.contains(words), "{words}");
    }
    assert_eq!(shown.matches("sheet-line").count(), 2, "one component without a decision, two lines to write on");
}

#[test]
fn readings_stand_under_their_measure_in_the_order_of_their_dates() {
    let plan = plans::bakery(Locale::en);
    let sheet = markdown(&(sheet("evaluation").unwrap().build)(&plan, setting(Locale::en)));
    let at = |words: &str| sheet.find(words).unwrap_or_else(|| panic!("{words}"));
    let order =
        ["Recent reviews (reviews)", "5\u{a0}October 2026", "| 10 |", "No measure chosen", "about twelve"].map(at);
    assert!(order.is_sorted(), "{order:?}\n{sheet}");
}

#[test]
fn answers_are_text_never_markup_and_keep_their_lines() {
    let mut plan = Plan::default();
    plan.write("name", "<img src=x onerror=alert(1)>");
    plan.write("direction.decision.will", "first line\nsecond \u{202e}line");
    for sheet in &SHEETS {
        let shown = html((sheet.build)(&plan, setting(Locale::en)));
        assert!(!shown.contains("<img"), "{}", sheet.code);
        for control in ["<input", "<textarea", "<select", "<button", "style="] {
            assert!(!shown.contains(control), "{}: {control}", sheet.code);
        }
    }
    let shown = html((sheet("direction").unwrap().build)(&plan, setting(Locale::en)));
    let (before, _) = shown.split_once("first line\nsecond \u{202e}line").expect("line breaks are kept");
    let tag = before.rsplit('<').next().unwrap_or_default();
    assert!(tag.contains(r#"translate="no""#) && tag.contains(r#"dir="auto""#), "{tag}");
}

#[test]
fn the_foot_of_a_page_names_plan_cycle_and_date_on_one_line() {
    let mut plan = Plan::default();
    plan.write("name", "Bread\nand \"butter\"");
    let doc = (sheet("target").unwrap().build)(&plan, setting(Locale::en));
    assert_eq!(doc.running_line(), "Bread and \"butter\" · cycle 1 · 22 November 2026");
    assert_eq!(doc.page_foot(), r#""Bread and \"butter\" · cycle 1 · 22 November 2026""#);
    plan.write("name", &"é".repeat(10_000));
    let doc = (sheet("target").unwrap().build)(&plan, setting(Locale::en));
    assert!(doc.running_line().ends_with("é… · cycle\u{a0}1 · 22\u{a0}November 2026"), "{}", doc.running_line());
    assert!(doc.running_line().chars().count() < 110);
}

#[test]
fn every_sheet_has_a_code_of_its_own_and_a_name_in_each_language() {
    for one in &SHEETS {
        assert_eq!(SHEETS.iter().filter(|other| other.code == one.code).count(), 1, "{}", one.code);
        assert!(LOCALES.into_iter().all(|locale| !one.name.words(locale).is_empty()), "{}", one.code);
    }
    assert!(sheet("nowhere").is_none());
}

/// `PENTAD_GOLDEN=write cargo test --test it golden` writes the files anew; read the difference before keeping it.
#[test]
fn golden_sheets_read_as_they_did() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let write = std::env::var("PENTAD_GOLDEN").is_ok_and(|wish| wish == "write");
    for locale in LOCALES {
        for (suffix, plan) in [("", plans::bakery(locale)), (".empty", Plan::default())] {
            for sheet in &SHEETS {
                let file = folder.join(format!("{}{suffix}.{}.md", sheet.code, code(locale)));
                let now = markdown(&(sheet.build)(&plan, setting(locale)));
                if write {
                    fs::write(&file, &now).unwrap();
                }
                let golden = fs::read_to_string(&file).unwrap_or_default();
                assert_eq!(now, golden, "{} changed; write it anew with PENTAD_GOLDEN=write", file.display());
            }
        }
    }
}
