//! What a row is called: its place in the list, and the beginning of its first answer where that is a text.

use super::RowFrame;
use crate::plan::{Leaf, Plan};
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// How much of a row's own name stands in its heading, in characters.
const LONGEST_NAME: usize = 60;

/// The heading of the row with an id.
pub(super) fn row_name(frame: RowFrame, id: &str) -> Memo<String> {
    let RowFrame { list, title, .. } = frame;
    let (plan, locale) = (use_app().editor.plan, use_locale());
    let row = format!("{list}.{id}");
    let first = plan.with_untracked(|plan| first_answer(plan, &row));
    let id = id.to_owned();
    plan.memo(format!("{list}[] {first}"), move |plan| {
        let place = plan.ids(list).iter().position(|other| *other == id).unwrap_or_default();
        let (title, name) = (title(locale, place + 1), own_name(plan, &first));
        if name.is_empty() { title } else { format!("{title} · {name}") }
    })
}

/// The path of the first answer of a row.
fn first_answer(plan: &Plan, row: &str) -> String {
    let key = plan.at(row).and_then(|row| row.keys().first().map(|key| (*key).to_owned()));
    format!("{row}.{}", key.unwrap_or_default())
}

fn own_name(plan: &Plan, path: &str) -> String {
    let Some(Leaf::Text(text)) = plan.leaf(path) else { return String::new() };
    let text = text.trim();
    let mut name: String = text.chars().take(LONGEST_NAME).collect();
    if name.len() < text.len() {
        name.push('…');
    }
    name
}
