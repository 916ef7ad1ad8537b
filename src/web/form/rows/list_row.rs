//! A row of a list: its name, what is always shown of it, its fields while it is unfolded, and the ways to move it.

use super::row_name::heading as row_heading;
use super::{RowFrame, row_element};
use crate::web::components::Icon;
use crate::web::dynamic::{When, attribute, flag};
use crate::web::form::parts;
use crate::web::platform;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The row with an id.
#[component]
pub(super) fn ListRow(frame: RowFrame, id: String) -> impl IntoView {
    let RowFrame { list: described, ids, folded, movable, draw } = frame;
    let list = described.path;
    let app = use_app();
    let (editor, locale) = (app.editor, use_locale());
    let path = format!("{list}.{id}");
    let of_fold = path.clone();
    let open = Memo::new(move |_| app.folds.is_open(&of_fold, !folded));
    let of_toggle = path.clone();
    let toggle = move |_| app.folds.set(&of_toggle, !open.get_untracked());
    let of_place = id.clone();
    let place = Memo::new(move |_| ids.with(|ids| ids.iter().position(|other| *other == of_place).unwrap_or_default()));
    let name = row_heading(frame, &id);
    let id = StoredValue::new(id);
    let first = move || place.get() == 0 || !movable.get();
    let last = move || place.get() + 1 == ids.with(Vec::len) || !movable.get();
    let shift = move |by: isize| {
        let at_the_end = if by < 0 { first() } else { last() };
        if at_the_end {
            return;
        }
        let before = name.get_untracked();
        editor.change(|plan| id.with_value(|id| plan.shift(list, id, by)));
        app.notices.say(t!(locale, shell.rows.moved, row = before, place = place.get_untracked() + 1));
        // The row has moved away from under the focus.
        let button = id.with_value(|id| format!("{}-{}", row_element(list, id), if by < 0 { "up" } else { "down" }));
        platform::after(0, move || {
            platform::focus_id(&button);
        });
    };
    let remove = move |_| {
        let removed = t!(locale, shell.rows.removed, row = name.get_untracked());
        let earlier = editor.plan.get_untracked();
        editor.change(|plan| id.with_value(|id| plan.remove(list, id)));
        let of_row = id.get_value();
        // The row itself comes back: the last step may be something typed meanwhile, or in another plan.
        app.notices.offer(removed, t!(locale, shell.undo), move || {
            if editor.plan.with_untracked(|plan| plan.id == earlier.id) {
                editor.change(|plan| plan.put_back(list, &of_row, &earlier));
            }
        });
        platform::after(0, move || {
            platform::focus_name(list);
        });
    };
    let element = id.with_value(|id| row_element(list, id));
    let (heading, labelled_by) = (format!("{element}-title"), format!("{element}-title"));
    let body = format!("{element}-body");
    let digest = described.digest.map(|widget| draw(widget, &path));
    let fields = {
        let path = path.clone();
        move || open.get().then(|| parts(described.row, &path, draw))
    };
    let moves = move || {
        let of_moves = id.with_value(|id| row_element(list, id));
        view! {
                    <button
                        type="button" class="icon-button" id=format!("{}-up", of_moves) aria-label=attribute(move || t!(locale, shell.rows.up, row = name.get()))
                        aria-disabled=attribute(move || first().then_some("true"))
                        on:click=move |_| shift(-1)
                    ><Icon name="up"/></button>
                    <button
                        type="button" class="icon-button" id=format!("{}-down", of_moves) aria-label=attribute(move || t!(locale, shell.rows.down, row = name.get()))
                        aria-disabled=attribute(move || last().then_some("true"))
                        on:click=move |_| shift(1)
                    ><Icon name="down"/></button>
        }
    };
    view! {
        <li class="row" class:folded=flag(move || !open.get()) id=element data-row=path aria-labelledby=labelled_by>
            <header class="row-head">
                <h3 id=heading>
                    <button type="button" class="row-toggle" aria-expanded=attribute(move || open.get().to_string()) aria-controls=body.clone() on:click=toggle>
                        <Icon name="fold"/><span>{name}</span>
                    </button>
                </h3>
                <div class="row-actions">
                    <When holds=flag(move || ids.with(Vec::len) > 1)>{moves()}</When>
                    <button
                        type="button" class="icon-button" aria-label=attribute(move || t!(locale, shell.rows.remove, row = name.get()))
                        on:click=remove
                    ><Icon name="remove"/></button>
                </div>
            </header>
            {digest}
            <div class="row-body" id=body>{fields}</div>
        </li>
    }
}
