//! One rung of the ladder: its share, and what is wrong with it beside the others.

use crate::charts::label;
use crate::coach;
use crate::plan::{Choice, Ladder, Rung};
use crate::web::components::{Needed, ShareField};
use crate::web::dynamic::{dynamic, text};
use crate::web::state::use_locale;
use crate::words::{Named, t};
use leptos::prelude::*;

/// The share of a rung; a rung that is folded away stays in sight for as long as it holds one.
#[component]
pub(super) fn RungField(rung: Rung, ladder: Memo<Ladder>) -> impl IntoView {
    let locale = use_locale();
    let path = format!("target.ladder.{}", rung.code());
    let when = move || ladder.with(|ladder| !ladder.folds(rung));
    let id = format!("target-ladder-{}-conflict", rung.code());
    let kept = Memo::new(move |_| {
        ladder.with(|ladder| {
            let folded = ladder.folds(rung) && !ladder.share(rung).is_blank();
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
        <Needed path=path.clone() when class="rung">
            <ShareField path name=rung.name(locale) described_by=id.clone()/>
            {dynamic(move || (kept.get().map(|words| view! { <p class="hint">{words}</p> })).into_any())}
            // The line of the Inactives names every rung that is too full: said once, not once a rung.
            <p class="complaint" id=id role=(rung == Rung::Inactives).then_some("status")>{text(move || conflict.get())}</p>
        </Needed>
    }
}
