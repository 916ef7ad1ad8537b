//! One component on the one-page plan: its question, its decision, the facts beside it.

use super::blocks::blocks;
use crate::doc::Band;
use crate::plan::Choice;
use leptos::prelude::*;

/// Shows a band, undivided by pages where it stays whole.
pub(super) fn band(band: Band, whole: bool) -> impl IntoView {
    let class = format!("sheet-band {}{}", band.component.code(), if whole { " undivided" } else { "" });
    view! {
        <section class=class>
            <div class="band-name">
                <h3>{band.number}" "{band.name}</h3>
                <p class="band-question">{band.question}</p>
            </div>
            <div class="band-decision">{blocks(band.decision)}</div>
            <div class="band-side">{blocks(band.side)}</div>
        </section>
    }
}
