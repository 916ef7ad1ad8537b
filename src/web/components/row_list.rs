//! A list of rows that come, go and move; what was taken out can be put back. Long lists show their rows folded.

mod list_row;
mod row_name;

use super::icon::Icon;
use crate::web::dynamic::{Item, When, dynamic, flag, keyed_list};
use crate::web::platform;
use crate::web::state::{Folds, use_app};
use crate::words::Locale;
use leptos::prelude::*;
use list_row::ListRow;
use row_name::row_name;

/// How many rows of a list are built with the page; the others follow while it is read.
const BUILT_AT_ONCE: usize = 4;

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
    let ids = editor.plan.rows(list);
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
    let later = StoredValue::new(ids.with_untracked(|ids| ids.iter().skip(BUILT_AT_ONCE).cloned().collect::<Vec<_>>()));
    let item = move |id: String| {
        let waits = later.with_value(|later| later.contains(&id));
        Item::new(
            id.clone(),
            move || if waits { waiting_row(frame, id) } else { view! { <ListRow frame id/> }.into_any() },
        )
    };
    view! {
        <When holds=flag(move || ids.with(Vec::is_empty))>
            <p class="empty">{empty}</p>
        </When>
        <ol class="rows">
            {keyed_list(move || order.get().into_iter().map(item).collect())}
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

/// A row far down: its name at first, so that it can be searched for; all of it once the page can be used.
fn waiting_row(frame: RowFrame, id: String) -> AnyView {
    let app = use_app();
    let path = format!("{}.{id}", frame.list);
    let built = app.backlog.wait(&path);
    dynamic(move || {
        let id = id.clone();
        if built.get() {
            return view! { <ListRow frame id/> }.into_any();
        }
        let name = row_name(frame, &id);
        view! { <li class="row folded" data-row=path.clone()><header class="row-head"><h3>{name}</h3></header></li> }
            .into_any()
    })
}

/// The ids in the order asked for; rows that came since stand at the end, those that went are left out.
fn in_order(ids: Vec<String>, asked: Option<Vec<String>>) -> Vec<String> {
    let Some(asked) = asked else { return ids };
    let (mut sorted, rest): (Vec<_>, Vec<_>) = ids.into_iter().partition(|id| asked.contains(id));
    sorted.sort_by_key(|id| asked.iter().position(|other| other == id));
    sorted.extend(rest);
    sorted
}

fn row_element(list: &str, id: &str) -> String {
    format!("{}-{id}-row", list.replace('.', "-"))
}
