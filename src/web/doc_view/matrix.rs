//! The risk matrix on a sheet: the drawing of the screen, with what it leaves out in words.

use super::text::text;
use crate::doc::Matrix;
use crate::web::charts::MatrixDrawing;
use leptos::prelude::*;

/// Shows the matrix undivided; its table is for where nothing can be drawn.
pub(super) fn matrix(matrix: Matrix) -> impl IntoView {
    let Matrix { label, spots, unplaced, table, locale } = matrix;
    let unplaced = unplaced.map(|words| view! { <p class="sheet-note">{words}</p> });
    view! {
        <figure class="sheet-matrix undivided">
            <figcaption>{text(table.caption)}</figcaption>
            <MatrixDrawing spots label locale/>
            {unplaced}
        </figure>
    }
}
