//! The risk register on screen and on paper: nothing is lost, for no risk, one and fifty.

use crate::plans;
use leptos::prelude::*;
use pentad::catalog::take_risk;
use pentad::doc::markdown;
use pentad::plan::{Choice, Component, Id, Plan, RiskKind};
use pentad::sheets::{PaperSize, Setting, sheet};
use pentad::web::app::App;
use pentad::web::doc_view::DocView;
use pentad::web::platform::{Settings, Storage};
use pentad::web::route::Route;
use pentad::web::state::{AppState, Opened};
use pentad::words::{LOCALES, Locale};

const TEXTS: [&str; 6] = ["name", "cause", "warning", "prevention", "response", "owner"];

/// So many risks, each answered in full with words of its own, judged in turn, every second one tied to a channel.
fn register(count: u64) -> Plan {
    let mut plan = Plan::new(plans::id("p"), "");
    plan.add("technology.channels", plans::id("shop"));
    plan.write("technology.channels.shop.name", "Shop counter");
    for at in 0..count {
        plan.add("direction.risks", plans::id(&format!("r{at}")));
        for key in TEXTS {
            plan.write(&format!("direction.risks.r{at}.{key}"), &format!("{key} of {at}, in full\nand on"));
        }
        for (key, typed) in [("likelihood", at % 5 + 1), ("impact", at / 5 % 5 + 1)] {
            plan.write(&format!("direction.risks.r{at}.{key}"), &typed.to_string());
        }
        if at % 2 == 0 {
            plan.write(&format!("direction.risks.r{at}.channel"), "shop");
        }
    }
    plan
}

fn page(plan: &Plan, locale: Locale) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let state = AppState::new(Storage::Memory, Settings::default(), locale, plans::today());
        state.editor.plan.set(plan.clone());
        state.editor.opened.set(Opened::Plan(plan.id.clone()));
        state.chapters.open_all(pentad::form::chapter_codes(Component::Direction));
        state.route.set(Route::step(plan.id.clone(), Component::Direction));
        view! { <App state/> }.to_html()
    });
    html.replace("<!>", "").replace('\u{a0}', " ")
}

/// The sheet of Direction as Markdown, and as people see it.
fn paper(plan: &Plan, locale: Locale) -> [String; 2] {
    let doc =
        (sheet("direction").unwrap().build)(plan, Setting { today: plans::today(), locale, paper: PaperSize::A4 });
    let written = markdown(&doc);
    let owner = Owner::new();
    let shown = owner.with(|| view! { <DocView doc /> }.to_html()).replace("<!>", "");
    [written, shown].map(|text| text.replace('\u{a0}', " "))
}

#[test]
fn words_on_paper_are_the_words_stored_for_one_risk_and_for_fifty() {
    for count in [1, 50] {
        let plan = register(count);
        for locale in LOCALES {
            let [written, shown] = paper(&plan, locale);
            for at in 0..count {
                for key in TEXTS {
                    let said = format!("{key} of {at}, in full");
                    assert!(written.contains(&format!("{said}<br>and on")), "Markdown: {said}");
                    assert!(shown.contains(&format!("{said}\nand on")), "paper: {said}");
                }
            }
            let channels = shown.matches("Shop counter").count() as u64;
            assert_eq!(channels, count.div_ceil(2), "the channel stands with each risk that belongs to it");
            assert_eq!(shown.matches("class=\"matrix\"").count(), 4, "one matrix, and its key of three levels");
        }
    }
}

#[test]
fn paper_has_the_highest_score_first_and_equals_in_the_order_of_the_plan() {
    let mut plan = register(4);
    for (row, likelihood, impact) in [("r0", "2", "3"), ("r1", "", ""), ("r2", "4", "5"), ("r3", "3", "2")] {
        plan.write(&format!("direction.risks.{row}.likelihood"), likelihood);
        plan.write(&format!("direction.risks.{row}.impact"), impact);
    }
    let [written, _] = paper(&plan, Locale::en);
    let titles: Vec<&str> = written.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    assert_eq!(
        titles,
        [
            "3 · name of 2, in full<br>and on · 4 × 5 = 20 · to be handled",
            "1 · name of 0, in full<br>and on · 2 × 3 = 6 · to watch",
            "4 · name of 3, in full<br>and on · 3 × 2 = 6 · to watch",
            "2 · name of 1, in full<br>and on · not judged yet"
        ]
    );
    assert!(written.contains("| 3 | name of 2, in full<br>and on | 4 | 5 | 20 | to be handled |"), "{written}");
}

#[test]
fn paper_leaves_room_only_for_what_a_risk_still_needs() {
    let mut plan = Plan::default();
    plan.add("direction.risks", plans::id("a"));
    for (key, typed) in [("name", "Silence"), ("likelihood", "3"), ("impact", "3")] {
        plan.write(&format!("direction.risks.a.{key}"), typed);
    }
    let asked = |plan: &Plan| {
        let [written, _] = paper(plan, Locale::en);
        let of_risk = written.split("### 1 · Silence").nth(1).unwrap().split("## ").next().unwrap().to_owned();
        ["What would bring", "Warning sign", "so that it does not happen", "if it happens", "Owner"]
            .map(|label| of_risk.contains(label))
    };
    assert_eq!(asked(&plan), [false; 5], "9 is to watch, nothing has to be filled in");
    plan.write("direction.risks.a.impact", "4");
    assert_eq!(asked(&plan), [false, false, true, true, true], "12 needs prevention, response and owner");
}

#[test]
fn a_known_risk_carries_its_source_to_paper_and_a_lost_channel_is_said() {
    for (locale, source, gone) in [
        (Locale::en, "16 CFR 465", "a channel that is no longer in the plan"),
        (Locale::fr, "16 CFR 465", "un canal qui n’est plus dans le plan"),
    ] {
        let mut plan = Plan::new(plans::id("p"), "");
        take_risk(&mut plan, plans::id("a"), RiskKind::Undisclosed, locale);
        plan.write("direction.risks.a.channel", "nowhere");
        let [written, shown] = paper(&plan, locale);
        for text in [&written, &shown, &page(&plan, locale)] {
            assert!(text.contains(source) && text.contains(gone), "{text}");
        }
        assert!(shown.contains("https://www.nfib.com/"), "the address is readable on paper");
    }
}

#[test]
fn an_empty_plan_offers_every_known_risk_and_asks_what_happens_if_we_do_not_go() {
    for (locale, asked) in [
        (Locale::en, "What if you stay away from social media?"),
        (Locale::fr, "Et si vous restiez à l’écart des réseaux\u{202f}?"),
    ] {
        let mut plan = Plan::new(plans::id("p"), "");
        let html = page(&plan, locale);
        assert!(html.contains(asked));
        assert_eq!(html.matches("id=\"offer-").count(), 14);
        assert!(!html.contains("class=\"risk-matrix\""), "nothing to draw yet");
        take_risk(&mut plan, plans::id("a"), RiskKind::Absence, locale);
        take_risk(&mut plan, plans::id("b"), RiskKind::Leak, locale);
        let html = page(&plan, locale);
        assert!(!html.contains(asked) && !html.contains("id=\"offer-leak\""), "taken, so no longer on offer");
        assert_eq!(html.matches("id=\"offer-").count(), 12);
        assert!(html.contains("class=\"risks-taken\""));
    }
}

#[test]
fn fifty_risks_stand_on_the_page_with_score_owner_and_channel() {
    let plan = register(50);
    for locale in LOCALES {
        let html = page(&plan, locale);
        assert_eq!(html.matches("class=\"risk-digest\"").count(), 50);
        assert!(html.contains("5 × 5 = 25"), "the gravest");
        assert!(html.matches("Shop counter").count() >= 25, "each channel by its name");
        assert_eq!(html.matches("class=\"risk-matrix\"").count(), 1);
    }
}

#[test]
fn a_grave_risk_says_what_is_still_open() {
    let mut plan = Plan::new(plans::id("p"), "");
    for (at, kind) in RiskKind::ALL.iter().enumerate() {
        take_risk(&mut plan, Id::parse(&format!("r{at}")).unwrap(), *kind, Locale::en);
    }
    plan.write("direction.risks.r0.likelihood", "3");
    plan.write("direction.risks.r0.impact", "4");
    let html = page(&plan, Locale::en);
    let digest = html.split("3 × 4 = 12 · to be handled").nth(1).expect("the score with its words");
    let digest = digest.split("</p>").next().unwrap();
    assert!(digest.contains("Still open") && digest.contains(">owner<") || digest.contains("owner</span>"), "{digest}");
    plan.write("direction.risks.r0.owner", "Léa");
    let html = page(&plan, Locale::en);
    assert!(!html.contains("Still open") && html.contains("Léa"));
}
