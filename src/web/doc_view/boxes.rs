//! Boxes to tick by hand: a slip for one person, or a grid for many.

use super::text::text;
use crate::doc::{Boxes, Text};
use leptos::prelude::*;

/// Shows rows with a box in each column.
pub(super) fn boxes(boxes: Boxes) -> impl IntoView {
    let Boxes { caption, of, head, rows, close, grid } = boxes;
    let columns = head.len();
    let cell = move |_| {
        let tick = (!grid).then(|| view! { <span class="tick-box"></span> });
        view! { <td>{tick}</td> }
    };
    let row = |row: Text| {
        view! { <tr><th scope="row">{text(row)}</th>{(0..columns).map(cell).collect_view()}</tr> }
    };
    let class = if grid { "sheet-boxes grid" } else { "sheet-boxes slip undivided" };
    let close = (!close.is_empty()).then(|| view! { <p>{text(close)}</p> });
    view! {
        <section class=class>
            <table>
                <caption>{text(caption)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{of}</th>
                        {head.into_iter().map(|words| view! { <th scope="col">{words}</th> }).collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
            {close}
        </section>
    }
}
