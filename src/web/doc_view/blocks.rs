//! The parts of the body of a sheet.

use super::band::band;
use super::boxes::boxes;
use super::matrix::matrix;
use super::table::{bars, table};
use super::text::text;
use crate::doc::{Block, Field, Text};
use leptos::prelude::*;

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
        Block::Fields(all) => fields("sheet-fields", all).into_any(),
        Block::Facts(all) => fields("sheet-facts", all).into_any(),
        Block::Decision(all) => fields("sheet-decision", all).into_any(),
        Block::Table(one) => table(one, whole).into_any(),
        Block::Bars(all) => bars(all).into_any(),
        Block::Matrix(one) => matrix(one).into_any(),
        Block::List(items) => list(items).into_any(),
        Block::Lines(count) => lines(count).into_any(),
        Block::Boxes(all) => boxes(all).into_any(),
        Block::Record { title, blocks } => record(title, blocks, whole).into_any(),
        Block::Band(one) => band(one, whole).into_any(),
    }
}

fn fields(class: &'static str, fields: Vec<Field>) -> impl IntoView {
    let field = |field: Field| {
        let class = if field.wide { "wide" } else { "short" };
        view! { <div class=class><dt>{text(field.label)}</dt>" "<dd>{text(field.value)}</dd></div> }
    };
    view! { <dl class=class>{fields.into_iter().map(field).collect_view()}</dl> }
}

fn list(items: Vec<Text>) -> impl IntoView {
    view! { <ul>{items.into_iter().map(|item| view! { <li>{text(item)}</li> }).collect_view()}</ul> }
}

fn lines(count: u8) -> impl IntoView {
    (0..count).map(|_| view! { <p class="sheet-line" aria-hidden="true"></p> }).collect_view()
}

fn record(title: Text, inside: Vec<Block>, whole: bool) -> impl IntoView {
    let class = if whole { "sheet-record undivided" } else { "sheet-record" };
    view! { <section class=class><h4>{text(title)}</h4><div>{blocks(inside)}</div></section> }
}
