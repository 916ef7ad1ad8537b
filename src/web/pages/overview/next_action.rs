//! The one next thing to do, in the part that holds the plan back.

use crate::coach::{self, Strengths};
use crate::plan::Choice;
use crate::web::components::PlaceLink;
use crate::web::dynamic::dynamic;
use crate::web::state::{use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// What to do first, and why; nothing is called weak before its first answer.
#[component]
pub(super) fn NextAction(strengths: Memo<Strengths>) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let action = app.editor.plan.judged(move |plan| {
        let weakest = strengths.get().weakest();
        Some((coach::is_empty(plan, weakest), coach::next_action(plan, weakest, app.today.get(), locale)?))
    });
    dynamic(move || match action.get() {
        Some((empty, action)) => {
            let name = action.component.name(locale);
            let head = match empty {
                true => t!(locale, pages.overview.begin, name = name),
                false => t!(locale, pages.overview.first, name = name),
            };
            view! {
                <div class=format!("next-action {}", action.component.code())>
                    <b>{head}</b>
                    <p>{action.why}</p>
                    <p><PlaceLink place=action.place shortcut=action.shortcut class="button primary">{action.label}</PlaceLink></p>
                </div>
            }
            .into_any()
        }
        None => view! {
            <div class="next-action">
                <b>{t!(locale, pages.overview.complete)}</b>
                <p>{t!(locale, pages.overview.complete_why)}</p>
            </div>
        }
        .into_any(),
    })
}
