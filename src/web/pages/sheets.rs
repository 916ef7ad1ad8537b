//! The sheets: chosen, seen as they will print, printed.

use crate::doc::{Doc, markdown};
use crate::sheets::{SHEETS, Setting, Sheet};
use crate::web::doc_view::DocView;
use crate::web::dynamic::{When, flag};
use crate::web::files::offer;
use crate::web::parts::{Later, Piece};
use crate::web::platform;
use crate::web::route::Route;
use crate::web::state::{AppState, use_app, use_locale};
use crate::words::{self, LOCALES, Locale, t};
use leptos::prelude::*;

/// The papers sheets are laid out for; A4 unless another was chosen.
const PAPERS: [&str; 2] = ["a4", "letter"];

/// The sheets of the open plan.
#[component]
pub fn SheetsPage() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let id = app.editor.plan.with_untracked(|plan| plan.id.clone());
    view! {
        <main class="page sheets-page" id="content">
            <p class="back"><a href=Route::overview(id).hash()>"← "{t!(locale, pages.sheets.back)}</a></p>
            <h1 tabindex="-1">{t!(locale, pages.sheets.heading)}</h1>
            <p class="lead">{t!(locale, pages.sheets.lead)}</p>
            <Later piece=Piece::Sheets/>
        </main>
    }
}

/// The choice of sheets, and the sheets.
#[component]
pub fn SheetsBody() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let docs = Memo::new(move |_| {
        let setting = Setting { today: app.today.get(), locale: sheet_locale(app) };
        let left_out = app.left_out.get();
        let chosen = SHEETS.iter().filter(|sheet| !left_out.contains(&sheet.code));
        app.editor.plan.with("", |plan| chosen.map(|sheet| (sheet.build)(plan, setting)).collect::<Vec<Doc>>())
    });
    Effect::new(move |_| {
        let foot = docs.with(|docs| docs.first().map(Doc::page_foot)).unwrap_or_default();
        platform::set_page_foot(&foot);
    });
    let sheets = move || docs.get().into_iter().map(|doc| view! { <DocView doc/> }).collect_view();
    view! {
            <SheetChoice docs/>
            <When holds=flag(move || docs.with(Vec::is_empty))>
                <p class="empty">{t!(locale, pages.sheets.none)}</p>
            </When>
            <div class=move || format!("sheets paper-{}", paper(app))>{sheets}</div>
    }
}

#[component]
fn SheetChoice(docs: Memo<Vec<Doc>>) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let sheet = move |sheet: &Sheet| {
        let code = sheet.code;
        let toggle = move |event| choose(app, code, event_target_checked(&event));
        let checked = move || app.left_out.with(|codes| !codes.contains(&code));
        view! {
            <label class="check">
                <input type="checkbox" name="sheets" value=code prop:checked=checked checked=app.left_out.with_untracked(|codes| !codes.contains(&code)) on:change=toggle/>
                <span>{sheet.name.words(locale)}</span>
            </label>
        }
    };
    let download = move |_| {
        let text = docs.with_untracked(|docs| docs.iter().map(markdown).collect::<Vec<_>>().join("\n\n"));
        let name =
            app.editor.plan.with_untracked(|plan| crate::exchange::file_name(locale, plan, app.today.get_untracked()));
        offer(app, &name.replace(".json", ".md"), "text/markdown", &text);
    };
    view! {
        <form class="sheet-choice" on:submit=move |event| event.prevent_default()>
            <fieldset><legend>{t!(locale, pages.sheets.which)}</legend>{SHEETS.iter().map(sheet).collect_view()}</fieldset>
            <fieldset><legend>{t!(locale, pages.sheets.paper)}</legend><PaperChoice/></fieldset>
            <fieldset aria-busy=move || app.sheet_choice.busy()><legend>{t!(locale, pages.sheets.language)}</legend><LanguageChoice/></fieldset>
            <div class="actions">
                <button type="button" class="button primary" on:click=|_| platform::print()>{t!(locale, pages.sheets.print)}</button>
                <button type="button" class="button" on:click=download>{t!(locale, pages.sheets.markdown)}</button>
            </div>
        </form>
    }
}

#[component]
fn PaperChoice() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let option = move |code: &'static str| {
        let name = if code == "a4" { t!(locale, pages.sheets.a4) } else { t!(locale, pages.sheets.letter) };
        let choose = move |_| app.settle(|settings| settings.paper = Some(code.to_owned()));
        view! {
            <label class="check">
                <input type="radio" name="paper" value=code prop:checked=move || paper(app) == code on:change=choose/>
                <span>{name}</span>
            </label>
        }
    };
    PAPERS.map(option).into_iter().collect_view()
}

#[component]
fn LanguageChoice() -> impl IntoView {
    let app = use_app();
    let option = move |locale: Locale| {
        let name = t!(locale, shell.language.own);
        view! {
            <label class="check">
                <input
                    type="radio" name="sheet-language" value=words::code(locale) prop:checked=move || app.sheet_choice.wished().unwrap_or_else(|| sheet_locale(app)) == locale
                    on:change=move |_| app.write_sheets_in(locale)
                />
                <span lang=words::code(locale)>{name}</span>
            </label>
        }
    };
    LOCALES.map(option).into_iter().collect_view()
}

fn paper(app: AppState) -> &'static str {
    let chosen = app.settings.with(|settings| settings.paper.clone());
    PAPERS.into_iter().find(|code| chosen.as_deref() == Some(code)).unwrap_or("a4")
}

/// The language the sheets are in: the one chosen for them, else the program's.
fn sheet_locale(app: AppState) -> Locale {
    app.sheet_locale.get().unwrap_or_else(|| app.locale.get())
}

fn choose(app: AppState, code: &'static str, wanted: bool) {
    app.left_out.update(|codes| {
        codes.retain(|other| *other != code);
        if !wanted {
            codes.push(code);
        }
    });
}
