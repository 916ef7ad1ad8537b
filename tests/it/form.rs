//! The description of the questions: each answer of a plan is asked once, in one chapter, with words and a limit, by a
//! control that fits it.

use crate::plans;
use crate::sheets::plans::choices;
use pentad::form::{self, Field, Layout, Limit, Look, Options, Part, When, Widget};
use pentad::plan::{Choice, Component, Leaf, Plan};
use pentad::words::{LOCALES, question_keys};
use std::collections::BTreeSet;

/// A plan with every answer, and with an own figure and a finding set aside.
fn whole() -> Plan {
    let mut plan = plans::full();
    plan.add("own_facts", plans::id("gwi_2023_fun_tiktok"));
    plan.add("set_aside", plans::id("two-rivals"));
    plan
}

/// The path of each answer of a full plan, a star in place of the id of a row.
fn columns(plan: &Plan) -> BTreeSet<String> {
    plan.leaves().into_iter().map(|(path, _)| plan.column(&path).unwrap_or(path)).collect()
}

/// Each question with the path of one answer to it in a full plan.
fn answered(plan: &Plan) -> Vec<(String, &'static Field)> {
    let path = |column: &str| {
        let leaves = plan.leaves();
        let found = leaves.iter().find(|(path, _)| plan.column(path).as_deref().unwrap_or(path) == column);
        found.map(|(path, _)| path.clone())
    };
    form::questions().into_iter().filter_map(|(column, field)| Some((path(&column)?, field))).collect()
}

#[test]
fn every_answer_of_a_plan_is_asked_once_and_every_question_has_an_answer() {
    let asked: Vec<String> = form::questions().into_iter().map(|(path, _)| path).collect();
    let unique: BTreeSet<String> = asked.iter().cloned().collect();
    assert_eq!(asked.len(), unique.len(), "a question is asked twice");
    assert_eq!(unique, columns(&whole()));
}

#[test]
fn every_list_of_a_plan_is_known_to_the_tests_and_to_the_form() {
    assert_eq!(Plan::default().lists(), plans::LISTS);
    for list in plans::LISTS.iter().filter(|list| list.contains('.')) {
        assert_eq!(form::list(list).map(|list| list.path), Some(*list));
    }
}

#[test]
fn every_question_has_words_in_each_language_and_all_words_have_a_question() {
    let plan = whole();
    let mut used = BTreeSet::new();
    for (path, _) in answered(&plan) {
        let (_, key) = form::question(&path).expect("it was found before");
        for locale in LOCALES {
            let words = form::field(locale, &path).unwrap_or_else(|| panic!("{path} has no words at {key}"));
            assert!(!words.label.is_empty(), "{path}");
            // What stands in a row of figures, or names itself by its choices, has no room for a sentence.
            let alone =
                ["direction.suits.", "own_facts.", "direction.formerly"].iter().any(|one| path.starts_with(one));
            assert!(!words.hint.is_empty() || alone, "{path} has no hint");
            assert!(words.hint.chars().count() <= 140, "a hint is one sentence: {path}");
        }
        used.insert(key);
    }
    let unused: Vec<&str> = question_keys().filter(|key| !used.contains(*key)).collect();
    assert!(unused.is_empty(), "words without a question: {unused:?}");
}

#[test]
fn every_control_fits_what_it_asks_for() {
    let plan = whole();
    for (path, field) in answered(&plan) {
        let leaf = plan.leaf(&path).expect("it was found before");
        let numbers = [Limit::Number, Limit::Share, Limit::People, Limit::Count, Limit::Hours, Limit::Year];
        let fits = match (leaf, field.look) {
            (Leaf::Text(_), Look::Line | Look::Lines(_) | Look::Suggested(_)) => {
                field.limit == Limit::Text(form::LONGEST_TEXT)
            }
            (Leaf::Number(_), Look::Share) => field.limit == Limit::Share,
            (Leaf::Number(_), Look::Number) => numbers.contains(&field.limit),
            (Leaf::Date(_), Look::Date) => field.limit == Limit::Date,
            (Leaf::Flag(_), Look::Check)
            | (Leaf::Choice(_), Look::Menu(_) | Look::Cards(_) | Look::Levels(_) | Look::InRow)
            | (Leaf::Link(_), Look::Menu(Options::Rows(_)) | Look::InRow) => field.limit == Limit::Closed,
            _ => false,
        };
        assert!(fits, "{path}: {leaf:?} as {:?} within {:?}", field.look, field.limit);
    }
}

#[test]
fn a_choice_offers_every_code_it_can_hold_and_no_other() {
    for (path, field) in answered(&whole()) {
        let Some(options) = field.options() else { continue };
        for locale in LOCALES {
            for offer in options.listed(locale) {
                assert!(whole().write(&path, offer.code), "{path} cannot hold {}", offer.code);
                assert!(!offer.name.is_empty(), "{path}: {}", offer.code);
            }
        }
    }
    for (path, code, _) in choices(LOCALES[0]) {
        let offered = form::question(&path).and_then(|(field, _)| field.options()).map(|it| it.listed(LOCALES[0]));
        if let Some(offered) = offered {
            assert!(offered.iter().any(|offer| offer.code == code), "{path} does not offer {code}");
        }
    }
}

#[test]
fn every_question_stands_in_one_chapter_of_its_component() {
    for component in Component::ALL {
        let chapters = form::step(*component).chapters;
        let codes: BTreeSet<&str> = form::chapter_codes(*component).collect();
        assert_eq!(codes.len(), chapters.len(), "{component:?}");
        for (path, _) in answered(&whole()) {
            let holding = chapters.iter().filter(|chapter| chapter.holds(&path)).count();
            let own = path.starts_with(&format!("{}.", component.code())) && !path.contains(".decision.");
            assert_eq!(holding, usize::from(own), "{path} in the chapters of {component:?}");
        }
        for chapter in chapters {
            assert!(chapter.says_something(&whole()), "{}", chapter.code);
            assert!(!chapter.says_something(&Plan::default()), "{}", chapter.code);
        }
    }
}

#[test]
fn what_a_question_depends_on_is_there_and_widgets_belong_to_their_step() {
    let plan = whole();
    for (path, field) in answered(&plan) {
        let (When::Answer(sibling, _) | When::Answered(sibling) | When::Unticked(sibling)) = field.when else {
            continue;
        };
        let beside = path.strip_suffix(field.key).unwrap_or_default();
        assert!(plan.leaf(&format!("{beside}{sibling}")).is_some(), "{path} depends on {sibling}, which is not there");
    }
    for component in Component::ALL {
        for chapter in form::step(*component).chapters {
            for widget in widgets(chapter.parts) {
                let home = match widget {
                    Widget::Direction(_) => Component::Direction,
                    Widget::Target(_) => Component::Target,
                    Widget::Uniqueness(_) => Component::Uniqueness,
                    Widget::Technology(_) => Component::Technology,
                    Widget::Evaluation(_) => Component::Evaluation,
                };
                assert_eq!(home, *component, "{widget:?} in {}", chapter.code);
            }
        }
    }
}

fn widgets(parts: &[Part]) -> Vec<Widget> {
    let of = |part: &Part| match part {
        Part::Ask(Layout::Drawn(widget), _) | Part::Widget(widget) => vec![*widget],
        Part::Rows(list) => list.digest.into_iter().chain(widgets(list.row)).collect(),
        Part::More(_, parts) => widgets(parts),
        Part::Ask(..) | Part::Examples(..) | Part::Hint(_) => Vec::new(),
    };
    parts.iter().flat_map(of).collect()
}
