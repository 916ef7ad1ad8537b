//! A published fact on a card: its figure, what it says, where it comes from; an own figure can take its place.

use super::number_field::NumberField;
use super::text_field::TextField;
use crate::catalog::{self, Fact};
use crate::coach;
use crate::plan::{Id, OwnFact, Plan};
use crate::web::dynamic::{When, flag};
use crate::web::platform;
use crate::web::route::Route;
use crate::web::state::{AppState, use_app, use_locale};
use crate::words::{Locale, t};
use leptos::prelude::*;

/// The id of the heading above the facts of a chapter: where focus goes when a card leaves the page with its own figure.
pub(super) fn facts_heading(chapter: &str) -> String {
    format!("facts-{chapter}")
}

const LIST: &str = "own_facts";

/// A fact of the catalogue, with the own figure that takes its place, if any.
#[component]
pub fn FactCard(
    /// The fact.
    fact: &'static Fact,
) -> impl IntoView {
    let app = use_app();
    let (editor, locale) = (app.editor, use_locale());
    let replaced = editor.plan.memo(LIST, move |plan| own_row(plan, fact.code).is_some());
    let own = editor.plan.memo(LIST, move |plan| own_value(plan, fact.code));
    let figure = move || own.get().map_or_else(|| fact.figure(locale), |value| fact.own_figure(locale, value));
    let source = move || fact.study.line(locale, app.today.get());
    let own_source = editor.plan.memo(LIST, move |plan| own_row(plan, fact.code).map(|own| own.source.clone()));
    let from = move || own.get().map(|_| from_where(own_source.get(), locale));
    let published = move || {
        own.get().map(|_| {
            let published = t!(locale, facts.card.published, figure = fact.figure(locale));
            view! { <span class="fact-published">{published}</span>" · " }
        })
    };
    let old = move || fact.study.period.is_old(app.today.get());
    let line = fact.line(locale);
    let details = t!(locale, facts.card.details_of, fact = line);
    let replace_name = t!(locale, facts.card.replace_of, fact = line);
    let restore_name = t!(locale, facts.card.restore_of, fact = line);
    let replace = move |_| replace(app, fact.code);
    let restore = move |_| restore(app, fact.code, t!(locale, facts.card.restored));
    let unit = fact.unit(locale);
    view! {
        <li class="fact">
            <p class="fact-figure">{figure}</p>
            <p>{fact.sentence(locale)}</p>
            {from}
            <p class="fact-source">
                {published}{source}" "
                <When holds=flag(old)><b class="fact-old">{t!(locale, facts.card.old)}</b></When>
            </p>
            <When holds=flag(move || replaced.get())>
                {(!unit.is_empty()).then(|| view! { <p class="hint">{t!(locale, facts.card.unit, unit = unit)}</p> })}
                <OwnFields code=fact.code.to_owned() fact=line.clone()/>
            </When>
            <p class="fact-links">
                <a href=Route::source(fact.code).hash() aria-label=details>{t!(locale, facts.card.details)}</a>
                <When holds=flag(move || replaced.get())>
                    <button type="button" class="link-button" aria-label=restore_name.clone() on:click=restore>{t!(locale, facts.card.restore)}</button>
                </When>
                <When holds=flag(move || !replaced.get() && fact.replaceable())>
                    <button
                        type="button" class="link-button" id=replace_button(fact.code) aria-label=replace_name.clone()
                        on:click=replace
                    >{t!(locale, facts.card.replace)}</button>
                </When>
            </p>
        </li>
    }
}

/// Where an own figure comes from.
fn from_where(source: Option<String>, locale: Locale) -> impl IntoView {
    let said = source.filter(|said| !said.trim().is_empty());
    let from = match said {
        Some(said) => view! { <span translate="no" dir="auto">{said}</span> }.into_any(),
        None => t!(locale, facts.card.no_source).into_any(),
    };
    view! { <p><b>{t!(locale, facts.card.own)}</b>" · "{from}</p> }
}

/// An own figure whose fact is no longer in the catalogue: nothing of it is lost.
#[component]
pub fn UnlistedCard(
    /// The code the fact had.
    code: String,
) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let of_remove = code.clone();
    let remove = move |_| restore(app, &of_remove, t!(locale, facts.card.unknown_removed));
    view! {
        <li class="fact">
            <p>{t!(locale, facts.card.unknown)}</p>
            <OwnFields code fact=t!(locale, facts.card.unknown).to_owned()/>
            <p class="fact-links">
                <button type="button" class="link-button" on:click=remove>{t!(locale, facts.card.remove)}</button>
            </p>
        </li>
    }
}

/// The fields of an own figure; several cards have the same, so each is called by its fact too.
#[component]
fn OwnFields(code: String, fact: String) -> impl IntoView {
    let about = format!("{code}-fact");
    view! {
        <div class="fact-own">
            <span id=about.clone() hidden>{fact}</span>
            <NumberField path=format!("{LIST}.{code}.value") about=about.clone()/>
            <TextField path=format!("{LIST}.{code}.source") about/>
        </div>
    }
}

fn own_row<'a>(plan: &'a Plan, code: &str) -> Option<&'a OwnFact> {
    plan.own_facts.iter().find(|own| own.id.as_str() == code)
}

/// The own figure in the place of a fact; none while it is not there or cannot be used.
fn own_value(plan: &Plan, code: &str) -> Option<f64> {
    let value = own_row(plan, code)?.value.value()?;
    coach::complaint(plan, &format!("{LIST}.{code}.value")).is_none().then_some(value)
}

/// Puts a blank own figure in the place of a fact, ready to be typed.
fn replace(app: AppState, code: &'static str) {
    app.editor.change(|plan| {
        let row = Id::parse(code).filter(|_| !plan.ids(LIST).iter().any(|own| own == code));
        if let Some(row) = row {
            plan.add(LIST, row);
        }
    });
    platform::after(0, move || {
        platform::focus_name(&format!("{LIST}.{code}.value"));
    });
}

/// Takes an own figure away and offers it back.
fn restore(app: AppState, code: &str, said: &'static str) {
    let (editor, code) = (app.editor, code.to_owned());
    let earlier = editor.plan.get_untracked();
    editor.change(|plan| plan.remove(LIST, &code));
    let (button, heading) = (replace_button(&code), facts_heading(catalog::chapter_of_fact(&code).1));
    app.notices.offer(said, t!(app.locale.get_untracked(), shell.undo), move || {
        if editor.plan.with_untracked(|plan| plan.id == earlier.id) {
            editor.change(|plan| plan.put_back(LIST, &code, &earlier));
        }
    });
    platform::after(0, move || {
        if !platform::focus_id(&button) {
            platform::focus_id(&heading);
        }
    });
}

fn replace_button(code: &str) -> String {
    format!("{code}-replace")
}
