//! From the tally to the ladder, in one step that can be taken back.

use crate::coach::{self, Filling};
use crate::web::dynamic::attribute;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The button that fills the ladder, with what keeps it from doing so, or what it will replace.
#[component]
pub(super) fn FillLadder() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let filling = editor.plan.memo("target.survey target.ladder", move |plan| coach::filling(plan, locale));
    let ready = move || filling.with(|filling| matches!(filling, Filling::Ready { .. }));
    let fill = move |_| {
        if filling.with_untracked(|filling| matches!(filling, Filling::Ready { .. })) {
            editor.change(|plan| {
                coach::fill_ladder(&mut plan.target);
            });
        }
    };
    let differs = move || {
        let stale = filling.with(|filling| matches!(filling, Filling::Ready { stale: true, .. }));
        stale.then(|| view! { <p>{t!(locale, ladder.survey.differs)}</p> })
    };
    let words = move || {
        filling.with(|filling| match filling {
            Filling::Fault(fault) => Some(fault.words(locale)),
            Filling::Shown => Some(t!(locale, ladder.survey.shown).to_owned()),
            Filling::Ready { replaces, .. } if replaces.is_empty() => None,
            Filling::Ready { replaces, .. } => Some(t!(locale, ladder.survey.replaces, list = replaces.join(", "))),
        })
    };
    view! {
        <div class="fill-ladder">
            <button
                type="button" class="button" aria-describedby="fill-words"
                aria-disabled=attribute(move || (!ready()).then_some("true")) on:click=fill
            >{t!(locale, ladder.survey.fill)}</button>
            <div class="quiet-note" id="fill-words" role="status">{differs}<p>{words}</p></div>
        </div>
    }
}
