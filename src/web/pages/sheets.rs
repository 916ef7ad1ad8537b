//! The sheets: chosen, seen as they will print, printed.

mod choice;
mod one;
mod preview;
mod share;

pub use one::OnePage;
pub use preview::{Gallery, Preview};
pub use share::ShareItem;

use crate::doc::Doc;
use crate::sheets::{PRESETS, PaperSize, SHEETS, Setting, Sheet};
use crate::web::dynamic::{When, flag};
use crate::web::parts::{Later, Piece};
use crate::web::platform;
use crate::web::route::Route;
use crate::web::state::{AppState, use_app, use_locale};
use crate::words::{Locale, t};
use choice::SheetChoice;
use leptos::prelude::*;

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

/// The choice of sheets, and the sheets: those that are not chosen can be looked at, and are not printed.
#[component]
pub fn SheetsBody() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    address_chooses(app);
    let paper = paper(app);
    let docs = app.editor.plan.judged(move |plan| {
        let setting = setting(app, paper.get());
        SHEETS.iter().map(|sheet| (sheet.build)(plan, setting)).collect::<Vec<Doc>>()
    });
    foot_follows(docs);
    let gallery = Gallery::new(app, docs, paper);
    let none = move || app.chosen_sheets.with(Vec::is_empty);
    let sheet = move |(at, sheet): (usize, &'static Sheet)| {
        let chosen = flag(move || app.chosen_sheets.with(|codes| codes.contains(&sheet.code)));
        view! { <Preview gallery at chosen/> }
    };
    view! {
        <SheetChoice docs gallery paper/>
        <When holds=flag(none)>
            <p class="empty">{t!(locale, pages.sheets.none)}</p>
        </When>
        <div class=move || format!("sheets paper-{}", paper.get().code()) node_ref=gallery.element>
            {SHEETS.iter().enumerate().map(sheet).collect_view()}
        </div>
    }
}

/// The foot of each printed page says which plan it is.
fn foot_follows(docs: Memo<Vec<Doc>>) {
    Effect::new(move |_| {
        let foot = docs.with(|docs| docs.first().map(Doc::page_foot)).unwrap_or_default();
        platform::set_page_foot(&foot);
    });
}

/// An address that names a sheet has that one alone chosen.
fn address_chooses(app: AppState) {
    Effect::new(move |_| {
        let asked = app.route.with(|route| route.asked_sheet().and_then(crate::sheets::sheet));
        if let Some(sheet) = asked {
            app.chosen_sheets.set(vec![sheet.code]);
        }
    });
}

/// The paper that was chosen, else that of the reader's country.
pub(super) fn paper(app: AppState) -> Memo<PaperSize> {
    let of_country = PaperSize::of_reader(platform::languages().iter().map(String::as_str));
    let chosen = move || app.settings.with(|settings| settings.paper.as_deref().and_then(PaperSize::from_code));
    Memo::new(move |_| chosen().unwrap_or(of_country))
}

/// What the sheets of the open plan depend on beside it.
fn setting(app: AppState, paper: PaperSize) -> Setting {
    Setting { today: app.today.get(), locale: sheet_locale(app), paper }
}

/// The language the sheets are in: the one chosen for them, else the program's.
fn sheet_locale(app: AppState) -> Locale {
    app.sheet_locale.get().unwrap_or_else(|| app.locale.get())
}

/// Whether a preset is what is chosen.
fn is_chosen(app: AppState, preset: usize) -> bool {
    let Some(preset) = PRESETS.get(preset) else { return false };
    app.chosen_sheets
        .with(|codes| codes.len() == preset.sheets.len() && preset.sheets.iter().all(|code| codes.contains(code)))
}
