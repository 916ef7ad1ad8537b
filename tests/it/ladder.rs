//! The ladder, its survey and the survey sheet, as a page and as paper show them.

use chrono::NaiveDate;
use leptos::prelude::*;
use pentad::doc::markdown;
use pentad::plan::{Choice, Component, Id, Plan, Rung};
use pentad::save::Record;
use pentad::sheets::{PaperSize, Setting, sheet};
use pentad::web::app::App;
use pentad::web::doc_view::DocView;
use pentad::web::platform::{Settings, Storage};
use pentad::web::route::Route;
use pentad::web::state::{AppState, Opened};
use pentad::words::{LOCALES, Locale};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn plan(typed: &[(&str, &str)]) -> Plan {
    let mut plan = Plan::new(Id::parse("p").unwrap(), "Bakery");
    for (path, text) in typed {
        assert!(plan.write(&format!("target.{path}"), text), "{path}");
    }
    plan
}

/// The step of Target over a plan.
fn page(plan: &Plan, locale: Locale) -> String {
    page_after(plan, locale, |_| ())
}

/// The step of Target over a plan, after something was done to the program.
fn page_after(plan: &Plan, locale: Locale, done: impl FnOnce(AppState)) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let state = AppState::new(Storage::Memory, Settings::default(), locale, today());
        state.editor.plan.set(plan.clone());
        done(state);
        state.editor.opened.set(Opened::Plan(plan.id.clone()));
        state.shelf.records.set(vec![Record::new(plan.clone())]);
        state.chapters.open_all(pentad::form::chapter_codes(Component::Target));
        state.route.set(Route::step(plan.id.clone(), Component::Target));
        view! { <App state/> }.to_html()
    });
    html.replace("<!>", "")
}

fn on_paper(code: &str, plan: &Plan, locale: Locale) -> (String, String) {
    let doc = (sheet(code).unwrap().build)(plan, Setting { today: today(), locale, paper: PaperSize::A4 });
    let written = markdown(&doc);
    let owner = Owner::new();
    (written, owner.with(|| view! { <DocView doc/> }.to_html()).replace("<!>", ""))
}

/// Whether the control of a path is in the page but out of sight: some element open around it is hidden.
fn hidden(html: &str, path: &str) -> bool {
    let at = html.find(&format!(" name=\"{path}\"")).unwrap_or_else(|| panic!("{path} is not there"));
    let mut open: Vec<bool> = Vec::new();
    for tag in html[..at].split('<').skip(1) {
        let (tag, _) = tag.split_once('>').unwrap_or((tag, ""));
        if tag.starts_with("div") {
            open.push(tag.split_whitespace().any(|word| word == "hidden"));
        } else if tag.starts_with("/div") {
            open.pop();
        }
    }
    open.contains(&true)
}

#[test]
fn a_basis_asks_for_what_its_kind_needs_and_keeps_in_sight_what_was_typed() {
    let fields = ["n", "population", "year"];
    let shown = |typed: &[(&str, &str)]| {
        let html = page(&plan(typed), Locale::en);
        fields.map(|field| !hidden(&html, &format!("target.ladder.basis.{field}")))
    };
    let kind = "ladder.basis.kind";
    assert_eq!(shown(&[(kind, "own_survey")]), [true, false, false]);
    assert_eq!(shown(&[(kind, "published")]), [false, true, true]);
    assert_eq!(shown(&[(kind, "own_estimate")]), [false, false, false]);
    assert_eq!(shown(&[(kind, "own_estimate"), ("ladder.basis.year", "soon")]), [false, false, true]);
    assert_eq!(shown(&[]), [true, true, true]);
}

#[test]
fn a_folded_rung_goes_out_of_sight_only_while_it_is_blank() {
    let rung = "target.ladder.conversationalists";
    let count = "target.survey.conversationalists";
    let open = page(&plan(&[]), Locale::en);
    assert!(!hidden(&open, rung) && !hidden(&open, count));
    let folded = page(&plan(&[("ladder.six_rungs", "true")]), Locale::en);
    assert!(hidden(&folded, rung) && hidden(&folded, count));
    let kept = page(&plan(&[("ladder.six_rungs", "true"), ("ladder.conversationalists", "22")]), Locale::en);
    assert!(!hidden(&kept, rung) && kept.contains("Hidden, but 22% is kept here"));
}

#[test]
fn each_rung_has_a_slider_that_says_where_it_stands() {
    let html = page(
        &plan(&[("ladder.critics", "31,5"), ("ladder.joiners", "many"), ("ladder.spectators", "140")]),
        Locale::fr,
    );
    assert_eq!(html.matches("type=\"range\"").count(), 7);
    for words in ["31,5\u{202f}%", "many", "140\u{202f}%", "sans chiffre"] {
        assert!(html.contains(&format!("aria-valuetext=\"{words}\"")), "{words}");
    }
    assert_eq!(html.matches("slider unset").count(), 5, "words and blanks leave a slider unset");
}

#[test]
fn what_cannot_be_is_said_at_each_field_it_concerns() {
    let typed =
        [("ladder.inactives", "30"), ("ladder.critics", "75"), ("ladder.spectators", "82.5"), ("ladder.joiners", "60")];
    let html = page(&plan(&typed), Locale::en);
    for words in ["Critics 75% (together 105%), Spectators 82.5% (together 112.5%)", "Makes 105% with Inactives"] {
        assert!(html.contains(words), "{words}");
    }
    assert!(!html.contains("Makes 90%"));
}

#[test]
fn shares_without_a_basis_ask_for_one_quietly() {
    let asks = |typed: &[(&str, &str)]| page(&plan(typed), Locale::en).contains("do not say yet where they come from");
    assert!(!asks(&[]));
    assert!(asks(&[("ladder.critics", "31")]));
    assert!(!asks(&[("ladder.critics", "31"), ("ladder.basis.kind", "own_estimate")]));
}

const COUNTED: [(&str, &str); 8] = [
    ("survey.people", "40"),
    ("survey.creators", "3"),
    ("survey.conversationalists", "9"),
    ("survey.critics", "12"),
    ("survey.collectors", "10"),
    ("survey.joiners", "25"),
    ("survey.spectators", "33"),
    ("survey.inactives", "5"),
];

#[test]
fn the_button_says_why_it_cannot_fill_or_what_it_will_replace() {
    let says = |changes: &[(&str, &str)]| {
        let typed: Vec<_> = COUNTED.iter().chain(changes).copied().collect();
        let html = page(&plan(&typed), Locale::en);
        let (_, rest) = html.split_once("class=\"fill-ladder\"").unwrap();
        rest.split_once("</div></div>").unwrap().0.to_owned()
    };
    assert!(!says(&[]).contains("aria-disabled"));
    let missing = says(&[("survey.critics", "")]);
    assert!(missing.contains("aria-disabled=\"true\"") && missing.contains("“Rate, review or comment”"), "{missing}");
    assert!(says(&[("survey.people", "0")]).contains("a whole number from 1"));
    let replacing = says(&[("ladder.critics", "31")]);
    assert!(replacing.contains("replaces: Critics 31%") && !replacing.contains("no longer"), "{replacing}");
    let stale = says(&[("ladder.critics", "31"), ("ladder.basis.kind", "own_survey")]);
    assert!(stale.contains("The ladder no longer shows this tally."), "{stale}");
    let mut filled = plan(&COUNTED);
    assert!(pentad::coach::fill_ladder(&mut filled.target));
    let html = page(&filled, Locale::en);
    assert!(html.contains("The ladder shows this tally.") && html.contains("30% (18–45)"));
}

#[test]
fn the_sheet_carries_margins_contradictions_and_the_survey() {
    let mut filled = plan(&COUNTED);
    assert!(pentad::coach::fill_ladder(&mut filled.target));
    filled.write("target.ladder.overlay", "us_2007");
    let (written, shown) = on_paper("target", &filled, Locale::en);
    for words in [
        "| Critics | 30% (18–45) | 25% |",
        "| Conversationalists | 22.5% (12–38) | not published |",
        "US online adults, 2007 – 19 years old, an illustration",
        "https://www.socialmediatoday.com/",
        "The rungs of activity add to 230%: whoever takes part stands on 2.6 rungs on average.",
        "| Rate, review or comment | 12 | 30% (18–45) |",
        "How many people answered (n)",
        "Social Technographics®",
    ] {
        assert!(written.contains(words), "{words}\n{written}");
    }
    assert!(!written.contains("**Year**") && !written.contains("**Who it describes**"), "an own survey needs neither");
    assert_eq!(shown.matches("class=\"whisker\"").count(), 7);
    assert_eq!(shown.matches("class=\"published\"").count(), 6);

    filled.write("target.ladder.inactives", "40");
    let (written, _) = on_paper("target", &filled, Locale::en);
    assert!(
        written.contains("**! 40% are Inactives") && written.contains("| Joiners | 62.5% (47–76) **!** |"),
        "{written}"
    );
}

#[test]
fn a_folded_and_blank_rung_is_not_on_paper() {
    let folded = plan(&[("ladder.six_rungs", "true"), ("survey.people", "3"), ("survey.critics", "1")]);
    let (written, _) = on_paper("target", &folded, Locale::en);
    assert!(!written.contains("| Conversationalists") && !written.contains("Take part in the talk"), "{written}");
    let (written, _) = on_paper("ladder_survey", &folded, Locale::en);
    assert!(
        !written.contains("Conversationalists") && written.contains("5\\. ") || written.contains("| 5. "),
        "{written}"
    );
}

#[test]
fn the_survey_sheet_asks_every_question_and_holds_no_answer() {
    for locale in LOCALES {
        let mut answered = plan(&COUNTED);
        answered.write("target.segments", "");
        let (written, shown) = on_paper("ladder_survey", &answered, locale);
        let (blank, _) = on_paper("ladder_survey", &plan(&[]), locale);
        assert_eq!(written, blank, "what was counted does not show");
        assert_eq!(shown.matches("sheet-boxes slip").count(), 2);
        assert_eq!(shown.matches("tick-box").count(), 2 * 6 * 2);
        for rung in Rung::ALL.iter().filter_map(|rung| pentad::coach::survey_question(*rung, locale)) {
            assert_eq!(written.matches(rung).count(), 2, "{rung}");
        }
        assert!(written.contains("| 30 |  |  |  |  |  |  |  |"), "{written}");
        assert!(written.contains("Bakery") && !written.contains("/100"), "{written}");
    }
}

#[test]
fn no_word_counts_the_questions_while_one_is_folded_away() {
    let folded = plan(&[("ladder.six_rungs", "true")]);
    for (locale, heading) in [(Locale::en, "Ask your own customers"), (Locale::fr, "Interrogez vos propres clients")] {
        let (written, _) = on_paper("ladder_survey", &folded, locale);
        let html = page(&folded, locale);
        let (_, survey) = html.split_once(heading).unwrap();
        let (survey, _) = survey.split_once("class=\"fill-ladder\"").unwrap();
        let words: String = survey.split('>').filter_map(|part| part.split('<').next()).collect();
        for text in [words, written] {
            let counts = text.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|word| word == "six");
            assert!(!counts, "{locale:?}: {text}");
        }
    }
}

/// The tag of the element that carries an attribute.
fn tag<'a>(html: &'a str, attribute: &str) -> &'a str {
    let at = html.find(attribute).unwrap_or_else(|| panic!("{attribute} is not there"));
    let start = html[..at].rfind('<').unwrap();
    html[start..].split_once('>').unwrap().0
}

#[test]
fn the_ticks_of_the_person_being_counted_are_there_in_every_language() {
    let counting = |state: AppState| state.counting.set(vec![Rung::Critics]);
    for locale in LOCALES {
        let html = page_after(&plan(&[]), locale, counting);
        assert!(tag(&html, "data-rung=\"critics\"").contains(" checked"), "{locale:?}");
        assert!(!tag(&html, "data-rung=\"joiners\"").contains(" checked"), "{locale:?}");
    }
}

#[test]
fn what_cannot_be_belongs_to_its_controls_and_is_said_once() {
    let typed = [("ladder.inactives", "30"), ("ladder.critics", "75"), ("survey.people", "4"), ("survey.critics", "9")];
    let html = page(&plan(&typed), Locale::en);
    for (control, described_by) in [
        ("name=\"target.ladder.critics\"", "target-ladder-critics-conflict"),
        ("Critics: share, 0 to 100", "target-ladder-critics-conflict"),
        ("name=\"target.survey.critics\"", "target-survey-critics-result"),
    ] {
        let (_, ids) = tag(&html, control).split_once("aria-describedby=\"").unwrap();
        assert!(ids.split_once('"').unwrap().0.split(' ').any(|id| id == described_by), "{control}");
        assert_eq!(html.matches(&format!(" id=\"{described_by}\"")).count(), 1, "{described_by}");
    }
    assert!(tag(&html, "id=\"target-ladder-inactives-conflict\"").contains("role=\"status\""));
    assert!(html.contains("<span role=\"status\">More than the 4 who answered</span>"));
}

#[test]
fn a_slider_leaves_words_to_their_writer() {
    let html = page(&plan(&[("ladder.critics", "about 30"), ("ladder.joiners", "30")]), Locale::en);
    let critics = tag(&html, "Critics: share, 0 to 100");
    assert!(critics.contains("aria-disabled=\"true\"") && critics.contains("target-ladder-critics-complaint"));
    for rung in ["Joiners", "Creators"] {
        assert!(!tag(&html, &format!("{rung}: share, 0 to 100")).contains("aria-disabled"), "{rung}");
    }
}
