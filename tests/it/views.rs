//! Every page, rendered without a browser, with an empty and with a full plan, in both languages.

use crate::plans;
use chrono::NaiveDate;
use leptos::prelude::*;
use pentad::coach::{Shortcut, findings};
use pentad::form::{Asked, quick_questions, quick_row};
use pentad::plan::{Choice, Component, Id, Leaf, Motive, Plan};
use pentad::save::Record;
use pentad::web::app::App;
use pentad::web::platform::{Settings, Storage};
use pentad::web::route::{QuickScreen, Route};
use pentad::web::state::{AppState, Opened};
use pentad::words::{LOCALES, Locale};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// The HTML of a page over a plan.
fn page(plan: &Plan, locale: Locale, route: impl FnOnce(Id) -> Route) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let state = AppState::new(Storage::Memory, Settings::default(), locale, today());
        state.editor.plan.set(plan.clone());
        state.editor.opened.set(Opened::Plan(plan.id.clone()));
        state.shelf.records.set(vec![Record::new(plan.clone())]);
        let route = route(plan.id.clone());
        if let Some(component) = route.component() {
            state.chapters.open_all(pentad::form::chapter_codes(component));
        }
        state.route.set(route);
        view! { <App state/> }.to_html()
    });
    html.replace("<!>", "")
}

fn empty() -> Plan {
    Plan::new(Id::parse("p").unwrap(), "")
}

fn steps(plan: &Plan, locale: Locale) -> String {
    Component::ALL.iter().map(|component| page(plan, locale, |id| Route::step(id, *component))).collect()
}

/// What stands between quotes after every `attribute="`.
fn attributes<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let opening = format!(" {attribute}=\"");
    html.split(opening.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_page_shows_itself_for_an_empty_and_a_full_plan() {
    for plan in [empty(), plans::full()] {
        for locale in LOCALES {
            let mut pages = vec![
                page(&plan, locale, |_| Route::Plans),
                page(&plan, locale, Route::overview),
                page(&plan, locale, Route::sheets),
                page(&plan, locale, |_| Route::About),
                page(&plan, locale, |_| Route::Sources { at: None }),
                page(&plan, locale, |_| Route::Unknown),
            ];
            pages.extend(Component::ALL.iter().map(|component| page(&plan, locale, |id| Route::step(id, *component))));
            for html in pages {
                assert_eq!(html.matches("<h1").count(), 1, "one main heading: {html}");
                assert_eq!(html.matches("<main").count(), 1, "one main region");
                assert!(!html.contains(" style="), "no inline style");
            }
        }
    }
}

#[test]
fn every_control_is_named_by_the_path_of_its_value_and_every_value_has_its_control() {
    let mut plan = plans::full();
    // What is given to a motivation is asked once it was tapped.
    for motive in Motive::ALL {
        plan.write(&format!("target.motivations.{}.strength", motive.code()), "1");
    }
    let html = steps(&plan, Locale::en);
    let names = attributes(&html, "name");
    for name in &names {
        assert!(plan.at(name).is_some() || *name == "language", "{name} is no path");
    }
    for (path, _) in plan.leaves() {
        assert!(names.contains(&path.as_str()), "{path} cannot be typed anywhere");
    }
}

#[test]
fn the_ten_minutes_ask_what_they_are_said_to_ask_in_that_order() {
    let plan = plans::full();
    for component in Component::ALL {
        let html = page(&plan, Locale::en, |id| Route::quick(id, QuickScreen::Of(*component)));
        let mut names = attributes(&html, "name");
        names.dedup();
        names.retain(|name| plan.at(name).is_some() && *name != "name");
        let asked: Vec<String> = quick_questions(*component)
            .into_iter()
            .map(|asked| match asked {
                Asked::At(path) => path.to_owned(),
                Asked::InRow(list, key) => format!("{}.{key}", quick_row(&plan, list).unwrap()),
                Asked::Decision(part) => format!("{}.decision.{part}", component.code()),
            })
            .collect();
        assert_eq!(names, asked, "{component:?}");
    }
}

#[test]
fn every_control_has_a_visible_label_and_every_reference_leads_somewhere() {
    let html = steps(&plans::full(), Locale::fr);
    let ids = attributes(&html, "id");
    for target in attributes(&html, "for") {
        assert!(ids.contains(&target), "a label for {target}, which is not there");
    }
    let labels = html.matches("<label").count() + html.matches("aria-label=").count();
    assert!(labels > 100, "labels are missing");
}

#[test]
fn what_was_typed_is_in_the_controls_again() {
    let plan = plans::full();
    let html = steps(&plan, Locale::en);
    for (path, leaf) in plan.leaves() {
        if let Leaf::Text(text) = leaf {
            let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
            assert!(html.contains(text) || html.contains(&escaped), "{path}: {text}");
        }
    }
}

#[test]
fn the_language_of_the_reader_is_on_the_page() {
    let plan = plans::full();
    let english = page(&plan, Locale::en, Route::overview);
    let french = page(&plan, Locale::fr, Route::overview);
    assert!(english.contains("Checks on your plan") && english.contains("We will"));
    assert!(french.contains("Vérifications de votre plan") && french.contains("Nous allons"));
}

#[test]
fn a_number_that_cannot_be_read_stays_in_its_control_with_a_sentence_beside_it() {
    let mut plan = plans::full();
    plan.write("technology.hours_available", "quatre");
    let html = page(&plan, Locale::fr, |id| Route::step(id, Component::Technology));
    assert!(html.contains("value=\"quatre\"") && html.contains("aria-invalid=\"true\""));
    assert!(html.contains("quatre\u{202f}»"), "{html}");
}

#[test]
fn an_address_that_leads_nowhere_says_so() {
    for (opened, words) in [
        (Opened::Missing(Id::parse("x").unwrap()), "No plan with this address"),
        (Opened::Binned(Id::parse("x").unwrap()), "in the bin"),
    ] {
        let owner = Owner::new();
        let html = owner.with(|| {
            let state = AppState::new(Storage::Memory, Settings::default(), Locale::en, today());
            state.editor.opened.set(opened);
            state.route.set(Route::overview(Id::parse("x").unwrap()));
            view! { <App state/> }.to_html()
        });
        assert!(html.contains(words) && html.contains("To your plans"), "{html}");
    }
}

#[test]
fn what_mends_a_finding_at_once_is_on_the_page_it_leads_to() {
    let mut plan = plans::full();
    plan.remove("direction.risks", "away");
    plan.write("direction.objective", "listening");
    let found = findings(&plan, today(), Locale::en);
    let shortcuts: Vec<Shortcut> = found.iter().filter_map(|finding| finding.shortcut).collect();
    assert_eq!(shortcuts, [Shortcut::TakeMeasure, Shortcut::TakeAbsence]);
    let html = page(&plan, Locale::en, |id| Route::step(id, Component::Direction));
    let ids = attributes(&html, "id");
    for element in ["measures-to-take", "offer-absence"] {
        assert!(ids.contains(&element), "{element}");
    }
}
