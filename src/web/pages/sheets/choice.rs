//! What is to be printed, on which paper, in which language.

use super::preview::Gallery;
use super::{is_chosen, sheet_locale};
use crate::doc::{Doc, markdown};
use crate::sheets::{PRESETS, PaperSize, SHEETS, Sheet};
use crate::web::dynamic::text;
use crate::web::files::offer;
use crate::web::platform;
use crate::web::state::{AppState, use_app, use_locale};
use crate::words::{self, LOCALES, Locale, t};
use leptos::prelude::*;

/// The presets, each sheet with its pages, paper, language, and what to do with it all.
#[component]
pub(super) fn SheetChoice(docs: Memo<Vec<Doc>>, gallery: Gallery, paper: Memo<PaperSize>) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let preset = move |at: usize| {
        let choose = move |_| {
            if let Some(preset) = PRESETS.get(at) {
                app.chosen_sheets.set(preset.sheets.to_vec());
            }
        };
        let pressed = move || if is_chosen(app, at) { "true" } else { "false" };
        let name = PRESETS.get(at).map_or("", |preset| preset.name.words(locale));
        view! { <button type="button" class="segment" aria-pressed=pressed on:click=choose>{name}</button> }
    };
    let sheet = move |(at, sheet): (usize, &Sheet)| {
        let code = sheet.code;
        let toggle = move |event| choose(app, code, event_target_checked(&event));
        let checked = move || app.chosen_sheets.with(|codes| codes.contains(&code));
        view! {
            <label class="check sheet-line-item">
                <input type="checkbox" name="sheets" value=code prop:checked=checked checked=untrack(checked) on:change=toggle/>
                <span>{sheet.name.words(locale)}</span>
                <small>{text(move || gallery.pages(at).map_or_else(String::new, |pages| page_words(pages, locale)))}</small>
            </label>
        }
    };
    let total = move || {
        let chosen = app.chosen_sheets.get();
        let pages = SHEETS.iter().enumerate().filter(|(_, sheet)| chosen.contains(&sheet.code));
        let pages: Option<usize> = pages.map(|(at, _)| gallery.pages(at)).sum();
        pages.map_or_else(String::new, |pages| t!(locale, pages.sheets.total, pages = page_words(pages, locale)))
    };
    let download = move |_| {
        let chosen = app.chosen_sheets.get_untracked();
        let text = docs.with_untracked(|docs| {
            let of = docs.iter().zip(SHEETS).filter(|(_, sheet)| chosen.contains(&sheet.code));
            of.map(|(doc, _)| markdown(doc)).collect::<Vec<_>>().join("\n\n")
        });
        let name =
            app.editor.plan.with_untracked(|plan| crate::exchange::file_name(locale, plan, app.today.get_untracked()));
        offer(app, &name.replace(".json", ".md"), "text/markdown", &text);
    };
    view! {
        <form class="sheet-choice" on:submit=move |event| event.prevent_default()>
            <div class="segments" role="group" aria-label=t!(locale, pages.sheets.presets)>{(0..PRESETS.len()).map(preset).collect_view()}</div>
            <fieldset class="sheet-list"><legend>{t!(locale, pages.sheets.which)}</legend>{SHEETS.iter().enumerate().map(sheet).collect_view()}</fieldset>
            <fieldset><legend>{t!(locale, pages.sheets.paper)}</legend><PaperChoice paper/></fieldset>
            <fieldset aria-busy=move || app.sheet_choice.busy()><legend>{t!(locale, pages.sheets.language)}</legend><LanguageChoice/></fieldset>
            <div class="actions">
                <button type="button" class="button primary" on:click=|_| platform::print()>{t!(locale, pages.sheets.print)}</button>
                <button type="button" class="button" on:click=download>{t!(locale, pages.sheets.markdown)}</button>
                <p class="sheet-total" role="status">{text(total)}</p>
            </div>
        </form>
    }
}

#[component]
fn PaperChoice(paper: Memo<PaperSize>) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let option = move |size: PaperSize| {
        let name = match size {
            PaperSize::A4 => t!(locale, pages.sheets.a4),
            PaperSize::Letter => t!(locale, pages.sheets.letter),
        };
        let choose = move |_| app.settle(|settings| settings.paper = Some(size.code().to_owned()));
        view! {
            <label class="check">
                <input type="radio" name="paper" value=size.code() prop:checked=move || paper.get() == size on:change=choose/>
                <span>{name}</span>
            </label>
        }
    };
    PaperSize::ALL.map(option).into_iter().collect_view()
}

#[component]
fn LanguageChoice() -> impl IntoView {
    let app = use_app();
    let option = move |locale: Locale| {
        let name = t!(locale, shell.language.own);
        let checked = move || app.sheet_choice.wished().unwrap_or_else(|| sheet_locale(app)) == locale;
        view! {
            <label class="check">
                <input
                    type="radio" name="sheet-language" value=words::code(locale) prop:checked=checked
                    on:change=move |_| app.write_sheets_in(locale)
                />
                <span lang=words::code(locale)>{name}</span>
            </label>
        }
    };
    LOCALES.map(option).into_iter().collect_view()
}

/// So many pages, in words.
fn page_words(pages: usize, locale: Locale) -> String {
    match pages {
        1 => t!(locale, pages.sheets.page).to_owned(),
        count => t!(locale, pages.sheets.pages, count = count),
    }
}

fn choose(app: AppState, code: &'static str, wanted: bool) {
    app.chosen_sheets.update(|codes| {
        codes.retain(|other| *other != code);
        if wanted {
            codes.push(code);
        }
    });
}
