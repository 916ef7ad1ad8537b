//! What leaves the program: paper, a text to share, a file for another device. On phones, what the bar has no room for.

use super::icon::Icon;
use super::language_switch::LanguageSwitch;
use super::menu::Menu;
use crate::web::dynamic::attribute;
use crate::web::files::export_open_plan;
use crate::web::parts::{Later, Piece};
use crate::web::platform;
use crate::web::route::Route;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The menu of the open plan.
#[component]
pub(super) fn PlanMenu() -> impl IntoView {
    let locale = use_locale();
    let face =
        view! { <span class="menu-word">{t!(locale, shell.export)}</span><Icon name="fold"/><Icon name="more"/> };
    view! {
        <Menu
            class="plan-menu" button_class="button" id="plan-menu".to_owned() label=Signal::stored(t!(locale, shell.menu.label).to_owned())
            face=face.into_any() items=Box::new(move |open| view! { <Later piece=Piece::Menu(open)/> }.into_any())
        />
    }
}

/// What can be done with the plan; `open` closes the menu.
#[component]
pub fn PlanMenuItems(
    /// Whether the menu is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let sheets = Route::sheets(app.editor.plan.with_untracked(|plan| plan.id.clone()));
    let print = if app.route.with_untracked(Route::shows_sheets) {
        let print = move |_| {
            open.set(false);
            platform::print();
        };
        view! { <button type="button" on:click=print>{t!(locale, shell.menu.print)}</button> }.into_any()
    } else {
        view! { <a href=sheets.hash()>{t!(locale, shell.menu.print)}</a> }.into_any()
    };
    let file = move |_| {
        open.set(false);
        export_open_plan(app);
    };
    view! {
        <div class="menu-panel">
            {print}
            {platform::can_share().then(|| view! { <Later piece=Piece::Share silent=true/> })}
            <button type="button" name="export" on:click=file>{t!(locale, shell.menu.file)}<small>{t!(locale, shell.menu.file_about)}</small></button>
            <div class="narrow-only">
                <button
                    type="button" aria-disabled=attribute(move || (!app.editor.can_undo()).then_some("true")) on:click=move |_| app.undo()
                ><Icon name="undo"/>{t!(locale, shell.undo)}</button>
                <button
                    type="button" aria-disabled=attribute(move || (!app.editor.can_redo()).then_some("true"))
                    on:click=move |_| app.editor.redo()
                ><Icon name="redo"/>{t!(locale, shell.redo)}</button>
                <LanguageSwitch/>
            </div>
        </div>
    }
}
