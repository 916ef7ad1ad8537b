//! The parts of the body of a sheet.

use super::band::band;
use super::boxes::boxes;
use super::matrix::matrix;
use super::measures::measures;
use super::table::{bars, table};
use super::text::text;
use crate::doc::{Block, Field, Text, letters};
use leptos::prelude::*;

/// The letters of a decision that can be set large at the head of its sheet.
const LARGE: usize = 330;

/// Shows blocks one after the other.
pub(super) fn blocks(blocks: Vec<Block>) -> impl IntoView {
    blocks.into_iter().map(block).collect_view()
}

fn block(block: Block) -> AnyView {
    let whole = block.stays_whole();
    match block {
        Block::Heading(words) => view! { <h3>{text(words)}</h3> }.into_any(),
        Block::Subheading(words) => view! { <h5>{text(words)}</h5> }.into_any(),
        Block::Paragraph(words) => view! { <p>{text(words)}</p> }.into_any(),
        Block::Note(words) => view! { <p class="sheet-note">{text(words)}</p> }.into_any(),
        Block::Sentence(words) => view! { <p class="sheet-sentence">{text(words)}</p> }.into_any(),
        Block::Fields(all) => fields("sheet-fields", all, room).into_any(),
        Block::Facts(all) => fields("sheet-facts", all, line).into_any(),
        Block::Decision(all) => {
            let said: usize = all.iter().map(|field| letters(&field.value)).sum();
            fields(if said <= LARGE { "sheet-decision large" } else { "sheet-decision" }, all, line).into_any()
        }
        Block::Table(one) => table(one, whole).into_any(),
        Block::Bars(all) => bars(all).into_any(),
        Block::Matrix(one) => matrix(one).into_any(),
        Block::List(items) => list(items).into_any(),
        Block::Lines(count) => lines(count).into_any(),
        Block::Boxes(all) => boxes(all).into_any(),
        Block::Record { number, title, blocks } => record(number, title, blocks, whole).into_any(),
        Block::Measures(all) => measures(all, whole).into_any(),
        Block::Band(one) => band(one, whole).into_any(),
    }
}

fn fields(class: &'static str, fields: Vec<Field>, room: fn(&Field) -> &'static str) -> impl IntoView {
    let field = |field: Field| {
        let class = room(&field);
        view! { <div class=class><dt>{text(field.label)}</dt>" "<dd>{text(field.value)}</dd></div> }
    };
    view! { <dl class=class>{fields.into_iter().map(field).collect_view()}</dl> }
}

/// The letters of an answer that fit into a third of the width, and into half of it, in a few lines.
const THIRD: usize = 80;
const HALF: usize = 190;

/// Whether an answer stands beside its label, or follows it.
fn line(field: &Field) -> &'static str {
    if field.wide { "wide" } else { "short" }
}

/// How much of the width an answer asks for.
fn room(field: &Field) -> &'static str {
    match (letters(&field.value), field.wide) {
        (0, true) => "wide",
        (said, _) if said <= THIRD => "short third",
        (said, _) if said <= HALF => "short half",
        _ => "wide",
    }
}

fn list(items: Vec<Text>) -> impl IntoView {
    view! { <ul>{items.into_iter().map(|item| view! { <li>{text(item)}</li> }).collect_view()}</ul> }
}

fn lines(count: u8) -> impl IntoView {
    (0..count).map(|_| view! { <p class="sheet-line" aria-hidden="true"></p> }).collect_view()
}

fn record(number: Option<usize>, title: Text, inside: Vec<Block>, whole: bool) -> impl IntoView {
    let class = if whole { "sheet-record undivided" } else { "sheet-record" };
    let number = number.map(|number| view! { <span class="record-number">{number}</span> });
    view! { <section class=class><h4>{number}{text(title)}</h4><div>{blocks(inside)}</div></section> }
}
