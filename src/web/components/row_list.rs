//! A list of rows that come, go and move; what was taken out can be put back. Long lists show their rows folded.

use super::icon::Icon;
use crate::plan::Leaf;
use crate::web::platform;
use crate::web::state::{Editor, Folds, use_app, use_locale};
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
    /// What is always shown of the row at a path, folded or not.
    #[prop(optional)]
    digest: Option<fn(String) -> AnyView>,
    /// The ids in another order than the plan's, where its reader asked for one; rows do not move meanwhile.
    #[prop(optional, into)]
    sorted: Option<Signal<Option<Vec<String>>>>,
) -> impl IntoView {
    let app = use_app();
    let editor = app.editor;
    let ids = Memo::new(move |_| editor.plan.with(|plan| plan.ids(list)));
    let order = Memo::new(move |_| in_order(ids.get(), sorted.and_then(|sorted| sorted.get())));
    let movable = Memo::new(move |_| sorted.is_none_or(|sorted| sorted.with(Option::is_none)));
    let folded = Folds::are_folded(ids.with_untracked(Vec::len));
    let frame = RowFrame { list, ids, folded, movable, title, row, digest };
    let add_row = move |_| {
        let id = platform::fresh_id();
        let element = row_element(list, id.as_str());
        app.folds.unfold(&format!("{list}.{}", id.as_str()));
        editor.change(|plan| plan.add(list, id));
        platform::after(0, move || {
            platform::focus_within(&format!("{element}-body"));
        });
    };
    view! {
        <Show when=move || ids.with(Vec::is_empty)>
            <p class="empty">{empty}</p>
        </Show>
        <ol class="rows">
            <For each=move || order.get() key=Clone::clone children=move |id: String| view! { <ListRow frame id/> }/>
        </ol>
        <button type="button" class="button" name=list on:click=add_row><Icon name="plus"/>{add}</button>
    }
}

/// What all rows of a list share.
#[derive(Clone, Copy)]
struct RowFrame {
    list: &'static str,
    ids: Memo<Vec<String>>,
    /// Whether rows are folded until somebody opens them.
    folded: bool,
    movable: Memo<bool>,
    title: fn(Locale, usize) -> String,
    row: fn(String) -> AnyView,
    digest: Option<fn(String) -> AnyView>,
}

#[component]
fn ListRow(frame: RowFrame, id: String) -> impl IntoView {
    let RowFrame { list, ids, folded, movable, title, row, digest } = frame;
    let app = use_app();
    let (editor, locale) = (app.editor, use_locale());
    let path = format!("{list}.{id}");
    let of_fold = path.clone();
    let open = Memo::new(move |_| app.folds.is_open(&of_fold, !folded));
    let of_toggle = path.clone();
    let toggle = move |_| app.folds.set(&of_toggle, !open.get_untracked());
    let of_place = id.clone();
    let place = Memo::new(move |_| ids.with(|ids| ids.iter().position(|other| *other == of_place).unwrap_or_default()));
    let own_name = own_name(editor, path.clone());
    let name = Memo::new(move |_| {
        let (title, own_name) = (title(locale, place.get() + 1), own_name.get());
        if own_name.is_empty() { title } else { format!("{title} · {own_name}") }
    });
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
    let element_id = element.clone();
    let (heading, labelled_by) = (format!("{element}-title"), format!("{element}-title"));
    let body = format!("{element}-body");
    let digest = digest.map(|digest| digest(path.clone()));
    let fields = {
        let path = path.clone();
        move || open.get().then(|| row(path.clone()))
    };
    view! {
        <li class="row" class:folded=move || !open.get() id=element data-row=path aria-labelledby=labelled_by>
            <header class="row-head">
                <h3 id=heading>
                    <button type="button" class="row-toggle" aria-expanded=move || open.get().to_string() aria-controls=body.clone() on:click=toggle>
                        <Icon name="fold"/><span>{name}</span>
                    </button>
                </h3>
                <div class="row-actions">
                    <button
                        type="button" class="icon-button" id=format!("{element_id}-up") aria-label=move || t!(locale, shell.rows.up, row = name.get())
                        aria-disabled=move || first().then_some("true")
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
            {digest}
            <div class="row-body" id=body>{fields}</div>
        </li>
    }
}

/// The ids in the order asked for; rows that came since stand at the end, those that went are left out.
fn in_order(ids: Vec<String>, asked: Option<Vec<String>>) -> Vec<String> {
    let Some(asked) = asked else { return ids };
    let (mut sorted, rest): (Vec<_>, Vec<_>) = ids.into_iter().partition(|id| asked.contains(id));
    sorted.sort_by_key(|id| asked.iter().position(|other| other == id));
    sorted.extend(rest);
    sorted
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
