//! One rung of the ladder: its share, and what is wrong with it beside the others.

use crate::charts::{label, ladder::rungs};
use crate::coach;
use crate::plan::{Choice, Ladder, Rung};
use crate::web::components::ShareField;
use crate::web::state::use_locale;
use crate::words::{Named, t};
use leptos::prelude::*;

/// The share of a rung; a rung that is folded away stays in sight for as long as it holds one.
#[component]
pub(super) fn RungField(rung: Rung, ladder: Memo<Ladder>) -> impl IntoView {
    let locale = use_locale();
    let hidden = Memo::new(move |_| ladder.with(|ladder| !rungs(ladder).contains(&rung)));
    let kept = Memo::new(move |_| {
        ladder.with(|ladder| {
            let folded = rung == Rung::Conversationalists && ladder.six_rungs && !ladder.share(rung).is_blank();
            folded.then(|| t!(locale, ladder.folded, share = label::share(ladder.share(rung), locale)))
        })
    });
    // What a rung makes with the Inactives is said there; all of them together are named beside the Inactives.
    let conflict = Memo::new(move |_| {
        ladder.with(|ladder| match rung {
            Rung::Inactives => coach::conflict_line(ladder, locale),
            _ => coach::share_line(ladder, rung, locale),
        })
    });
    view! {
        <div class="rung" hidden=move || hidden.get()>
            <ShareField path=format!("target.ladder.{}", rung.code()) name=rung.name(locale)/>
            {move || kept.get().map(|words| view! { <p class="hint">{words}</p> })}
            {move || conflict.get().map(|words| view! { <p class="complaint">{words}</p> })}
        </div>
    }
}
