//! A row of a list: its name, what is always shown of it, its fields while it is unfolded, and the ways to move it.

use super::row_actions::RowActions;
use super::row_name::heading as row_heading;
use super::{RowFrame, row_element};
use crate::web::components::Icon;
use crate::web::dynamic::{attribute, flag};
use crate::web::form::parts;
use crate::web::state::use_app;
use leptos::prelude::*;

/// The row with an id.
#[component]
pub(super) fn ListRow(frame: RowFrame, id: String) -> impl IntoView {
    let RowFrame { list, folded, draw, .. } = frame;
    let app = use_app();
    let path = format!("{}.{id}", list.path);
    let of_fold = path.clone();
    let open = Memo::new(move |_| app.folds.is_open(&of_fold, !folded));
    let of_toggle = path.clone();
    let toggle = move |_| app.folds.set(&of_toggle, !open.get_untracked());
    let name = row_heading(frame, &id);
    let element = row_element(list.path, &id);
    let (title, body) = (format!("{element}-title"), format!("{element}-body"));
    let labelled_by = title.clone();
    let digest = list.digest.map(|widget| draw(widget, &path));
    let of_fields = path.clone();
    let fields = move || open.get().then(|| parts(list.row, &of_fields, draw));
    view! {
        <li class="row" class:folded=flag(move || !open.get()) id=element data-row=path aria-labelledby=labelled_by>
            <header class="row-head">
                <h3 id=title>
                    <button
                        type="button" class="row-toggle" aria-expanded=attribute(move || open.get().to_string())
                        aria-controls=body.clone() on:click=toggle
                    >{name}</button>
                </h3>
                {digest}
                <RowActions frame id=StoredValue::new(id) name/>
                <Icon name="fold"/>
            </header>
            <div class="row-body" id=body>{fields}</div>
        </li>
    }
}
