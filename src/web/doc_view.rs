//! A document as people see it, on the screen and on paper, from the same markup.

mod band;
mod blocks;
mod boxes;
mod matrix;
mod measures;
mod table;
mod text;

use crate::doc::{Doc, Figure, Goal, Text, letters};
use crate::plan::Choice;
use crate::web::charts::{PentagonDrawing, PentagonSize};
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
    let class = format!("sheet {} {}", doc.component.map_or("whole", Choice::code), doc.type_size.class());
    let locale = doc.locale;
    let lead = (!doc.lead.is_empty()).then(|| {
        let class = if letters(&doc.lead) <= SHORT_LEAD { "sheet-lead" } else { "sheet-lead long" };
        view! { <p class=class>{text(doc.lead)}</p> }
    });
    // A sheet that others fill in belongs to a component, and is not that component’s own.
    let own = !matches!(doc.figure, Figure::Nothing);
    let number = doc.component.filter(|_| own).map(|component| format!("{} ", component.number()));
    let figure = match doc.figure {
        Figure::Pentagon(pentagon) => {
            view! { <PentagonDrawing points=pentagon.points locale size=PentagonSize::Named/> }.into_any()
        }
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
                    <p class="sheet-kicker">{text(doc.kicker)}</p>
                    <div class="sheet-title">
                        <h2>{number}{text(doc.title)}</h2>
                        {doc.goal.map(goal)}
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

/// The letters of a lead that can be set large.
const SHORT_LEAD: usize = 80;

/// The characters of both figures of a goal that fit beside the pentagon at the largest size.
const LARGE: usize = 8;

/// The goal in figures, an arrow between them that needs no letter of the typeface.
fn goal(goal: Goal) -> impl IntoView {
    let figures = letters(&goal.from) + letters(&goal.to);
    let class = if figures <= LARGE { "sheet-goal" } else { "sheet-goal long" };
    view! {
        <div class=class>
            <p class="goal-figures">
                {text(goal.from)}
                <svg class="goal-arrow" viewBox="0 0 34 20" role="img" aria-label="→"><path d="M1 10h31M24 2.5 32 10l-8 7.5" /></svg>
                {text(goal.to)}
            </p>
            <p class="goal-what">{text(goal.what)}</p>
        </div>
    }
}

fn foot(texts: Vec<Text>) -> impl IntoView {
    let item = |item: Text| view! { <p>{text(item)}</p> };
    (!texts.is_empty())
        .then(|| view! { <footer class="sheet-foot">{texts.into_iter().map(item).collect_view()}</footer> })
}
