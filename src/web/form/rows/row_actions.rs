//! The ways to move a row and to take it out; what was taken out can be put back.

use super::{RowFrame, row_element};
use crate::web::components::{Icon, Menu};
use crate::web::dynamic::{When, attribute, flag};
use crate::web::platform;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// A menu at the head of a row; a row that stands alone has nowhere to move.
#[component]
pub(super) fn RowActions(frame: RowFrame, id: StoredValue<String>, name: Memo<String>) -> impl IntoView {
    let locale = use_locale();
    let toggle = id.with_value(|id| format!("{}-menu", row_element(frame.list.path, id)));
    let label = Signal::derive(move || t!(locale, shell.rows.menu, row = name.get()));
    view! {
        <Menu
            class="row-actions" button_class="icon-button" id=toggle label face=view! { <Icon name="more"/> }.into_any()
            items=Box::new(move |_| view! { <RowMenu frame id name/> }.into_any())
        />
    }
}

/// What can be done with a row.
#[component]
fn RowMenu(frame: RowFrame, id: StoredValue<String>, name: Memo<String>) -> impl IntoView {
    let locale = use_locale();
    let ids = frame.ids;
    view! {
        <div class="menu-panel row-menu">
            <When holds=flag(move || ids.with(Vec::len) > 1)>
                <MoveButton frame id name up=true/>
                <MoveButton frame id name up=false/>
            </When>
            <button
                type="button" aria-label=attribute(move || t!(locale, shell.rows.remove, row = name.get()))
                on:click=move |_| remove(frame.list.path, &id.get_value(), &name.get_untracked())
            ><Icon name="remove"/>{t!(locale, shell.rows.item.remove)}</button>
        </div>
    }
}

/// Moves a row by one place, towards the beginning or the end.
#[component]
fn MoveButton(frame: RowFrame, id: StoredValue<String>, name: Memo<String>, up: bool) -> impl IntoView {
    let locale = use_locale();
    let RowFrame { list, ids, movable, .. } = frame;
    let place =
        move || ids.with(|ids| id.with_value(|id| ids.iter().position(|other| other == id))).unwrap_or_default();
    let stuck = move || {
        let at_the_end = if up { place() == 0 } else { place() + 1 == ids.with(Vec::len) };
        at_the_end || !movable.get()
    };
    let label = move || {
        let row = name.get();
        if up { t!(locale, shell.rows.up, row = row) } else { t!(locale, shell.rows.down, row = row) }
    };
    let (code, words) =
        if up { ("up", t!(locale, shell.rows.item.up)) } else { ("down", t!(locale, shell.rows.item.down)) };
    let element = id.with_value(|id| format!("{}-{code}", row_element(list.path, id)));
    let button = element.clone();
    let shift = move |_| {
        if !untrack(stuck) {
            move_row(list.path, &id.get_value(), &name.get_untracked(), if up { -1 } else { 1 }, button.clone());
        }
    };
    view! {
        <button
            type="button" id=element aria-label=attribute(label)
            aria-disabled=attribute(move || stuck().then_some("true")) on:click=shift
        ><Icon name=code/>{words}</button>
    }
}

/// Moves the row, says where it is now, and gives the focus back to the button it has moved away with.
fn move_row(list: &'static str, id: &str, name: &str, by: isize, button: String) {
    let app = use_app();
    app.editor.change(|plan| plan.shift(list, id, by));
    let place = app.editor.plan.with_untracked(|plan| plan.ids(list).iter().position(|other| other == id));
    app.notices.say(t!(use_locale(), shell.rows.moved, row = name, place = place.unwrap_or_default() + 1));
    platform::after(0, move || {
        platform::focus_id(&button);
    });
}

/// Takes the row out. It is the row itself that can be put back: the last step may be something typed meanwhile, or in
/// another plan.
fn remove(list: &'static str, id: &str, name: &str) {
    let app = use_app();
    let (editor, locale) = (app.editor, use_locale());
    let earlier = editor.plan.get_untracked();
    editor.change(|plan| plan.remove(list, id));
    let of_row = id.to_owned();
    app.notices.offer(t!(locale, shell.rows.removed, row = name), t!(locale, shell.undo), move || {
        if editor.plan.with_untracked(|plan| plan.id == earlier.id) {
            editor.change(|plan| plan.put_back(list, &of_row, &earlier));
        }
    });
    platform::after(0, move || {
        platform::focus_name(list);
    });
}
