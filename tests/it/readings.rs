//! What the page derives from the plan: it hears of every write that concerns it, and of few others.

use crate::plans;
use chrono::NaiveDate;
use leptos::prelude::*;
use pentad::plan::{Choice, Component, Id, Leaf, Plan};
use pentad::web::app::App;
use pentad::web::platform::{Settings, Storage};
use pentad::web::route::Route;
use pentad::web::state::{AppState, JUDGED, Opened, Reading};
use pentad::words::Locale;

/// A page over a plan, built and kept.
struct Page {
    owner: Owner,
    state: AppState,
}

impl Page {
    fn open(plan: &Plan, route: impl FnOnce(Id) -> Route, unfolded: &[&str]) -> Self {
        let owner = Owner::new();
        let state = owner.with(|| {
            let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
            let state = AppState::new(Storage::Memory, Settings::default(), Locale::fr, today);
            state.editor.plan.set(plan.clone());
            state.editor.opened.set(Opened::Plan(plan.id.clone()));
            let route = route(plan.id.clone());
            if let Some(component) = route.component() {
                state.chapters.open_all(pentad::form::chapter_codes(component));
            }
            state.route.set(route);
            for list in unfolded {
                for row in plan.ids(list) {
                    state.folds.unfold(&format!("{list}.{row}"));
                }
            }
            assert!(view! { <App state/> }.to_html().contains("<h1"));
            state
        });
        let page = Self { owner, state };
        page.refresh();
        page
    }

    /// Brings everything up to date, as on screen.
    fn refresh(&self) {
        self.owner.with(|| self.readings().iter().for_each(Reading::refresh));
    }

    /// The places of the derived values that run anew when one is written.
    fn woken_by(&self, path: &str, typed: &str) -> Vec<String> {
        let before: Vec<usize> = self.readings().iter().map(Reading::runs).collect();
        self.owner.with(|| self.state.editor.plan.write(path, typed));
        self.refresh();
        let ran = self.readings().into_iter().zip(before).filter(|(reading, before)| reading.runs() > *before);
        ran.map(|(reading, _)| reading.places().to_owned()).collect()
    }

    fn readings(&self) -> Vec<Reading> {
        self.state.editor.plan.readings()
    }

    /// The places of the readings that say something else than the plan.
    fn untrue(&self, judges: bool) -> Vec<String> {
        let told = |reading: &&Reading| judges || reading.places() != JUDGED;
        let plan = self.state.editor.plan;
        self.owner.with(|| {
            let untrue = self.readings().into_iter().filter(|reading| told(&reading)).filter(|one| !one.holds(plan));
            untrue.map(|reading| reading.places().to_owned()).collect()
        })
    }
}

/// Something else than what stands at a path.
fn another(leaf: Leaf<'_>) -> String {
    match leaf {
        Leaf::Text(text) => format!("{text} encore"),
        Leaf::Number(number) if number.value() == Some(7.0) => "8".to_owned(),
        Leaf::Number(_) => "7".to_owned(),
        Leaf::Date(date) if date.is_blank() => "2027-02-03".to_owned(),
        Leaf::Flag(flag) => (!flag).to_string(),
        Leaf::Date(_) | Leaf::Choice(_) | Leaf::Link(_) => String::new(),
    }
}

/// The largest plan of the benchmark: 20 indicators and 50 risks.
fn largest() -> Plan {
    let mut plan = plans::full();
    for (list, count) in [("direction.measures", 20), ("direction.risks", 50)] {
        for number in plan.ids(list).len()..count {
            let id = format!("{}{number}", if list.ends_with("risks") { "r" } else { "m" });
            plan.add(list, Id::parse(&id).unwrap());
            plan.write(&format!("{list}.{id}.name"), &format!("Nom {number}"));
            plan.write(&format!("{list}.{id}.owner"), "Claire");
        }
    }
    plan
}

#[test]
fn whatever_is_written_the_page_says_what_the_plan_says() {
    let plan = plans::full();
    for component in Component::ALL {
        let lists = ["direction.measures", "direction.risks", "target.segments"];
        let page = Page::open(&plan, |id| Route::step(id, *component), &lists);
        for (path, leaf) in plan.leaves() {
            let (typed, before) = (another(leaf), leaf.typed());
            for typed in [typed, before] {
                page.owner.with(|| page.state.editor.plan.write(&path, &typed));
                assert_eq!(page.untrue(false), [""; 0], "{component:?} does not hear of {path}");
            }
        }
        page.owner.with(|| page.state.editor.plan.tell_judges());
        assert_eq!(page.untrue(true), [""; 0]);
    }
}

#[test]
fn undo_an_import_and_another_tab_wake_everything() {
    let plan = plans::full();
    let page = Page::open(&plan, |id| Route::step(id, Component::Direction), &[]);
    page.owner.with(|| page.state.editor.plan.set(Plan::new(plan.id.clone(), "")));
    assert_eq!(page.untrue(true), [""; 0]);
    page.owner.with(|| page.state.editor.plan.change(|now| *now = plan.clone()));
    assert_eq!(page.untrue(true), [""; 0]);
}

#[test]
fn one_key_wakes_few_in_the_largest_plan() {
    let plan = largest();
    let lists = ["direction.measures", "direction.risks"];
    let page = Page::open(&plan, |id| Route::step(id, Component::Direction), &lists);
    let all = page.readings().len();
    for (path, most) in [
        ("direction.goal.whom", 4),
        ("direction.risks.r7.cause", 8),
        ("direction.measures.m7.formula", 20),
        ("direction.decision.will", 3),
    ] {
        let woken = page.woken_by(path, "Une lettre de plus");
        assert!((1..=most).contains(&woken.len()), "{path} wakes {woken:?} of {all}");
    }
    // A name is compared with all others of its list.
    let woken = page.woken_by("direction.risks.r7.name", "Une lettre de plus");
    assert!((50..=60).contains(&woken.len()), "a name wakes {woken:?} of {all}");
}
