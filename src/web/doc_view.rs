//! A document as people see it, on the screen and on paper, from the same markup.

mod band;
mod blocks;
mod boxes;
mod matrix;
mod table;
mod text;

use crate::doc::{Doc, Figure, Text};
use crate::plan::Choice;
use crate::web::charts::PentagonDrawing;
use crate::words::code;
use blocks::blocks;
use leptos::prelude::*;
use text::text;

/// One sheet. Sheets stand beside each other in an element of class `sheets` and of `paper-a4` or `paper-letter`.
#[component]
pub fn DocView(
    /// What is on it.
    doc: Doc,
) -> impl IntoView {
    let class = format!("sheet {} {}", doc.component.map_or("whole", Choice::code), doc.density.class());
    let locale = doc.locale;
    let lead = (!doc.lead.is_empty()).then(|| view! { <p class="sheet-lead">{text(doc.lead)}</p> });
    let figure = match doc.figure {
        Figure::Pentagon(pentagon) => view! { <PentagonDrawing points=pentagon.points locale /> }.into_any(),
        Figure::Points(points, of) => {
            view! { <p class="sheet-points"><b>{points}</b>" "<span>{of}</span></p> }.into_any()
        }
        Figure::Nothing => ().into_any(),
    };
    view! {
        <article class=class lang=code(locale)>
            <p class="sheet-running" aria-hidden="true">{text(doc.running)}</p>
            <div class="sheet-body">
                <header class="sheet-head">
                    <div>
                        <p class="sheet-kicker">{text(doc.kicker)}</p>
                        <h2>{text(doc.title)}</h2>
                        {lead}
                    </div>
                    {figure}
                </header>
                {blocks(doc.blocks)}
                {foot(doc.foot)}
            </div>
        </article>
    }
}

fn foot(texts: Vec<Text>) -> impl IntoView {
    let item = |item: Text| view! { <p>{text(item)}</p> };
    (!texts.is_empty())
        .then(|| view! { <footer class="sheet-foot">{texts.into_iter().map(item).collect_view()}</footer> })
}
