//! The bar at the top: the mark, the plan's name and state, and what can be done with it from everywhere.

use super::icon::{Icon, Mark};
use super::language_switch::LanguageSwitch;
use super::plan_menu::PlanMenu;
use super::save_line::SaveLine;
use crate::plan::Id;
use crate::web::dynamic::{attribute, dynamic, flag};
use crate::web::platform;
use crate::web::route::Route;
use crate::web::state::{Opened, use_app, use_locale};
use crate::words::t;
use leptos::html::Input;
use leptos::prelude::*;

/// The bar of every page.
#[component]
pub fn Bar() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let open = Memo::new(move |_| match app.editor.opened.get() {
        Opened::Plan(id) if app.route.with(|route| route.plan().is_some()) => Some(id),
        _ => None,
    });
    view! {
        <header class="bar">
            <a class="brand" href="#/" aria-label=t!(locale, shell.brand)><Mark/><span>{t!(locale, shell.app)}</span></a>
            {dynamic(move || (open.get().map(|id| view! { <PlanTools id/> })).into_any())}
            <LanguageSwitch/>
        </header>
    }
}

#[component]
fn PlanTools(id: Id) -> impl IntoView {
    let app = use_app();
    let (editor, locale) = (app.editor, use_locale());
    let sheets = Route::sheets(id).hash();
    let on_sheets = Memo::new(move |_| app.route.with(Route::shows_sheets));
    // Where somebody types, taking back is what a narrow bar has room for; elsewhere it is paper.
    let typing = Memo::new(move |_| app.route.with(Route::asks));
    let disabled = |able: bool| if able { None } else { Some("true") };
    view! {
        <PlanName/>
        <SaveLine/>
        <div class="bar-actions" class:typing=flag(move || typing.get())>
            <button
                type="button" class="button quiet icon-button undo" aria-label=t!(locale, shell.undo) title=t!(locale, shell.undo)
                aria-disabled=attribute(move || disabled(editor.can_undo())) on:click=move |_| app.undo()
            ><Icon name="undo"/></button>
            <button
                type="button" class="button quiet icon-button redo" aria-label=t!(locale, shell.redo) title=t!(locale, shell.redo)
                aria-disabled=attribute(move || disabled(editor.can_redo())) on:click=move |_| editor.redo()
            ><Icon name="redo"/></button>
            <PlanMenu/>
            {dynamic(move || if on_sheets.get() {
                view! { <button type="button" class="button primary" on:click=|_| platform::print()>{t!(locale, shell.print)}</button> }.into_any()
            } else {
                view! { <a class="button primary" href=sheets.clone()>{t!(locale, shell.print)}</a> }.into_any()
            })}
        </div>
    }
}

#[component]
fn PlanName() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let name = editor.plan.memo("name", |plan| plan.name.clone());
    let control = NodeRef::<Input>::new();
    Effect::new(move |_| {
        let name = name.get();
        if let Some(input) = control.get()
            && input.value() != name
        {
            input.set_value(&name);
        }
    });
    view! {
        <input
            class="plan-name" name="name" node_ref=control autocomplete="off" translate="no" dir="auto"
            aria-label=t!(locale, plan.name.label) placeholder=t!(locale, plan.untitled) value=name.get_untracked()
            on:input=move |event| editor.write_at("name", &event_target_value(&event))
        />
    }
}
