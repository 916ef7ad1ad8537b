//! A list of rows that come, go and move; what was taken out can be put back.

use super::icon::Icon;
use crate::plan::Leaf;
use crate::web::platform;
use crate::web::state::{Editor, use_app, use_locale};
use crate::words::{Locale, t};
use leptos::prelude::*;

/// How much of a row's own name stands in its heading, in characters.
const LONGEST_NAME: usize = 60;

/// The rows of the list at a path.
#[component]
pub fn RowList(
    /// The path of the list in the plan; the add button carries it as its name.
    list: &'static str,
    /// What the add button says.
    add: &'static str,
    /// What a good row looks like, shown while there is none.
    empty: &'static str,
    /// What a row is called, by its place counted from 1.
    title: fn(Locale, usize) -> String,
    /// The fields of the row at a path.
    row: fn(String) -> AnyView,
) -> impl IntoView {
    let editor = use_app().editor;
    let ids = Memo::new(move |_| editor.plan.with(|plan| plan.ids(list)));
    let add_row = move |_| {
        let id = platform::fresh_id();
        let element = row_element(list, id.as_str());
        editor.change(|plan| plan.add(list, id));
        platform::after(0, move || {
            platform::focus_within(&element);
        });
    };
    view! {
        <Show when=move || ids.with(Vec::is_empty)>
            <p class="empty">{empty}</p>
        </Show>
        <ol class="rows">
            <For each=move || ids.get() key=Clone::clone children=move |id: String| view! { <ListRow list ids id title row/> }/>
        </ol>
        <button type="button" class="button" name=list on:click=add_row><Icon name="plus"/>{add}</button>
    }
}

#[component]
fn ListRow(
    list: &'static str,
    ids: Memo<Vec<String>>,
    id: String,
    title: fn(Locale, usize) -> String,
    row: fn(String) -> AnyView,
) -> impl IntoView {
    let app = use_app();
    let (editor, locale) = (app.editor, use_locale());
    let of_place = id.clone();
    let place = Memo::new(move |_| ids.with(|ids| ids.iter().position(|other| *other == of_place).unwrap_or_default()));
    let own_name = own_name(editor, format!("{list}.{id}"));
    let name = Memo::new(move |_| {
        let (title, own_name) = (title(locale, place.get() + 1), own_name.get());
        if own_name.is_empty() { title } else { format!("{title} · {own_name}") }
    });
    let id = StoredValue::new(id);
    let last = move || place.get() + 1 == ids.with(Vec::len);
    let shift = move |by: isize| {
        let at_the_end = if by < 0 { place.get_untracked() == 0 } else { last() };
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
    let element_id = element.clone();
    let (heading, labelled_by) = (format!("{element}-title"), format!("{element}-title"));
    view! {
        <li class="row" id=element aria-labelledby=labelled_by>
            <header class="row-head">
                <h3 id=heading>{name}</h3>
                <div class="row-actions">
                    <button
                        type="button" class="icon-button" id=format!("{element_id}-up") aria-label=move || t!(locale, shell.rows.up, row = name.get())
                        aria-disabled=move || (place.get() == 0).then_some("true")
                        on:click=move |_| shift(-1)
                    ><Icon name="up"/></button>
                    <button
                        type="button" class="icon-button" id=format!("{element_id}-down") aria-label=move || t!(locale, shell.rows.down, row = name.get())
                        aria-disabled=move || last().then_some("true")
                        on:click=move |_| shift(1)
                    ><Icon name="down"/></button>
                    <button
                        type="button" class="icon-button" aria-label=move || t!(locale, shell.rows.remove, row = name.get())
                        on:click=remove
                    ><Icon name="remove"/></button>
                </div>
            </header>
            {row(id.with_value(|id| format!("{list}.{id}")))}
        </li>
    }
}

/// What a row calls itself: its first answer, where that is a text.
fn own_name(editor: Editor, path: String) -> Memo<String> {
    Memo::new(move |_| {
        editor.plan.with(|plan| {
            let row = plan.at(&path);
            let first = row.and_then(|row| row.keys().first().and_then(|key| row.child(key)?.leaf()));
            match first {
                Some(Leaf::Text(text)) => {
                    let text = text.trim();
                    let mut name: String = text.chars().take(LONGEST_NAME).collect();
                    if name.len() < text.len() {
                        name.push('…');
                    }
                    name
                }
                _ => String::new(),
            }
        })
    })
}

fn row_element(list: &str, id: &str) -> String {
    format!("{}-{id}-row", list.replace('.', "-"))
}
