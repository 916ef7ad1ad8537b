//! A list of rows that come, go and move; what was taken out can be put back. Long lists show their rows folded.

mod list_row;
mod order_choice;
mod row_actions;
mod row_name;

use super::Draw;
use crate::coach;
use crate::form::{List, MOST_ROWS, Sorting};
use crate::web::components::Icon;
use crate::web::dynamic::{Item, When, attribute, dynamic, flag, keyed_list};
use crate::web::platform;
use crate::web::state::{Folds, use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;
use list_row::ListRow;
use order_choice::OrderChoice;
use row_name::heading;

/// How many rows of a list are built with the page; the others follow while it is read.
const BUILT_AT_ONCE: usize = 4;

/// The rows of a list.
#[component]
pub(super) fn RowList(
    /// The list; the add button carries its path as its name.
    list: &'static List,
    /// What draws the widgets in its rows.
    draw: Draw,
) -> impl IntoView {
    let app = use_app();
    let editor = app.editor;
    let locale = use_locale();
    let ids = editor.plan.rows(list.path);
    // The order is taken when it is chosen and when rows come or go, not while somebody judges: rows stay under the hands.
    let sorted = Memo::new(move |_| {
        ids.track();
        let by = list.sorting.filter(|_| app.sorted.get())?;
        Some(editor.plan.with_untracked(|plan| match by {
            Sorting::Score => coach::by_score(&plan.direction.risks),
        }))
    });
    let order = Memo::new(move |_| in_order(ids.get(), sorted.get()));
    let movable = Memo::new(move |_| sorted.with(Option::is_none));
    let folded = Folds::are_folded(ids.with_untracked(Vec::len));
    let frame = RowFrame { list, ids, folded, movable, draw };
    let full = move || ids.with(Vec::len) >= MOST_ROWS;
    let add_row = move |_| {
        if untrack(full) {
            return;
        }
        let id = platform::fresh_id();
        let element = row_element(list.path, id.as_str());
        app.folds.unfold(&format!("{}.{}", list.path, id.as_str()));
        editor.change(|plan| plan.add(list.path, id));
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
            <p class="empty">{list.empty.words(locale)}</p>
        </When>
        <When holds=flag(move || list.sorting.is_some() && ids.with(|ids| ids.len() > 1))>
            <OrderChoice/>
        </When>
        <ol class="rows">
            {keyed_list(move || order.get().into_iter().map(item).collect())}
        </ol>
        <button
            type="button" class="button" name=list.path aria-disabled=attribute(move || full().then_some("true")) on:click=add_row
        ><Icon name="plus"/>{list.add.words(locale)}</button>
        <When holds=flag(full)><p class="hint" role="status">{t!(locale, chapters.limit.rows, most = MOST_ROWS)}</p></When>
    }
}

/// What all rows of a list share.
#[derive(Clone, Copy)]
struct RowFrame {
    list: &'static List,
    ids: Memo<Vec<String>>,
    /// Whether rows are folded until somebody opens them.
    folded: bool,
    movable: Memo<bool>,
    draw: Draw,
}

/// A row far down: its name at first, so that it can be searched for; all of it once the page can be used.
fn waiting_row(frame: RowFrame, id: String) -> AnyView {
    let app = use_app();
    let path = format!("{}.{id}", frame.list.path);
    let built = app.backlog.wait(&path);
    dynamic(move || {
        let id = id.clone();
        if built.get() {
            return view! { <ListRow frame id/> }.into_any();
        }
        let name = heading(frame, &id);
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
