//! Tables on a sheet, and shares as bars in a table.

use super::text::text;
use crate::charts::ladder::{BAR, Track, length};
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

/// Shows shares as a table whose last column draws them, with their margins and the figures laid over them.
pub(super) fn bars(bars: Bars) -> impl IntoView {
    let [label, number] = bars.head;
    let overlay = bars.overlay;
    let head = overlay.map(|name| view! { <th scope="col" class="num">{name}" ◇"</th> });
    let bar = |bar: Bar| {
        view! {
            <tr>
                <th scope="row">{bar.label}" "<small>{bar.hint}</small></th>
                <td class="num">{text(bar.value)}</td>
                {overlay.map(|_| view! { <td class="num">{text(bar.overlay_value)}</td> })}
                <td class="draw">{drawing(bar.share, bar.interval, bar.overlay)}</td>
            </tr>
        }
    };
    view! {
        <table class="sheet-bars">
            {caption(bars.caption)}
            <thead>
                <tr><th scope="col">{label}</th><th scope="col" class="num">{number}</th>{head}<td></td></tr>
            </thead>
            <tbody>{bars.rows.into_iter().map(bar).collect_view()}</tbody>
        </table>
    }
}

/// How long 100 % are in a drawing, in user units.
const FULL: f64 = 200.0;

/// The free space at each end of a drawing, for a mark at 0 or 100 %, in user units.
const END: f64 = 5.0;

fn drawing(share: Option<f64>, interval: Option<(f64, f64)>, overlay: Option<f64>) -> Option<impl IntoView> {
    let track = Track { left: END, top: 3.0, full: FULL };
    let something = share.is_some() || overlay.is_some();
    let bar = share.map(|share| view! { <rect class="bar" x=END y=track.top width=length(share, FULL) height=BAR /> });
    let whisker = interval.map(|(low, high)| view! { <path class="whisker" d=track.whisker(low, high) /> });
    let published = overlay.map(|share| view! { <path class="published" d=track.diamond(share) /> });
    something.then(|| {
        view! {
            <svg viewBox="0 0 210 16" aria-hidden="true">
                <rect class="track" x=END y=track.top width=FULL height=BAR />
                {bar}
                {whisker}
                {published}
            </svg>
        }
    })
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
