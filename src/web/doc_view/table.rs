//! Tables on a sheet, and shares as bars in a table.

use super::text::text;
use crate::charts::ladder::{BAR, length};
use crate::doc::{Bar, Bars, Table, Text, Width};
use leptos::prelude::*;

/// Shows a table with its caption, undivided by pages where it stays whole.
pub(super) fn table(table: Table, whole: bool) -> impl IntoView {
    let widths: Vec<Width> = table.head.iter().map(|column| column.width).collect();
    let narrow = widths.iter().all(|width| *width == Width::Narrow);
    let row = |cells: Vec<Text>| {
        let cell = |(cell, width): (Text, &Width)| view! { <td class=class(*width)>{text(cell)}</td> };
        view! { <tr>{cells.into_iter().zip(&widths).map(cell).collect_view()}</tr> }
    };
    let rows = table.rows.into_iter().map(row).collect_view();
    let head = table.head.iter().map(|column| view! { <th scope="col" class=class(column.width)>{column.label}</th> });
    view! {
        <table class="sheet-table" class:narrow=narrow class:undivided=whole>
            {caption(table.caption)}
            <thead><tr>{head.collect_view()}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// Shows shares as a table whose last column draws them.
pub(super) fn bars(bars: Bars) -> impl IntoView {
    let [label, number] = bars.head;
    view! {
        <table class="sheet-bars">
            {caption(bars.caption)}
            <thead>
                <tr><th scope="col">{label}</th><th scope="col" class="num">{number}</th><td></td></tr>
            </thead>
            <tbody>{bars.rows.into_iter().map(bar).collect_view()}</tbody>
        </table>
    }
}

fn bar(bar: Bar) -> impl IntoView {
    view! {
        <tr>
            <th scope="row">{bar.label}" "<small>{bar.hint}</small></th>
            <td class="num">{text(bar.value)}</td>
            <td class="draw">{bar.share.map(drawing)}</td>
        </tr>
    }
}

fn drawing(share: f64) -> impl IntoView {
    view! {
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" width=100 height=BAR />
            <rect class="bar" width=length(share, 100.0) height=BAR />
        </svg>
    }
}

fn caption(words: Text) -> impl IntoView {
    (!words.is_empty()).then(|| view! { <caption>{text(words)}</caption> })
}

fn class(width: Width) -> &'static str {
    match width {
        Width::Narrow => "narrow",
        Width::Wide => "wide",
    }
}
