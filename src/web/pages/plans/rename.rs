//! A plan is given another name on its card.

use super::told;
use crate::plan::{Id, Plan};
use crate::web::platform;
use crate::web::state::{AppState, use_app, use_locale};
use crate::words::t;
use leptos::html::Input;
use leptos::prelude::*;

/// The name of a plan in a form of its own.
#[component]
pub(super) fn Rename(plan: Plan) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let control = NodeRef::<Input>::new();
    Effect::new(move |_| {
        if let Some(input) = control.get() {
            let _may_be_gone = input.focus();
            input.select();
        }
    });
    let typed = app.renaming.with_untracked(|renaming| renaming.as_ref().map(|(_, name)| name.clone()));
    let (id, of_input) = (plan.id.clone(), plan.id.clone());
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some((_, name)) = app.renaming.get_untracked() {
            told(app, app.shelf.change(&id, |record| record.plan.name = name));
        }
        stop_renaming(app);
    };
    let input = move |event| app.renaming.set(Some((of_input.clone(), event_target_value(&event))));
    let escape = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            stop_renaming(app);
        }
    };
    view! {
        <form class="rename" on:submit=keep on:keydown=escape>
            <label>
                <span class="visually-hidden">{t!(locale, pages.plans.new_name)}</span>
                <input
                    class="control" name="new-name" node_ref=control autocomplete="off" translate="no" dir="auto"
                    value=typed.unwrap_or(plan.name) on:input=input
                />
            </label>
            <button type="submit" class="button">{t!(locale, pages.plans.keep_name)}</button>
            <button type="button" class="button quiet" on:click=move |_| stop_renaming(app)>{t!(locale, pages.plans.cancel)}</button>
        </form>
    }
}

/// Takes the form away; focus goes back to the button that brought it.
fn stop_renaming(app: AppState) {
    if let Some((id, _)) = app.renaming.get_untracked() {
        app.renaming.set(None);
        platform::after(0, move || {
            platform::focus_id(&rename_button(&id));
        });
    }
}

/// The id of the button that brings the form.
pub(super) fn rename_button(id: &Id) -> String {
    format!("rename-{}", id.as_str())
}
