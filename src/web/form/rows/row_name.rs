//! What stands at the head of a row: its place in the list, and its own name.

use super::RowFrame;
use crate::coach;
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// How much of a row's own name stands in its heading, in characters.
const LONGEST_NAME: usize = 160;

/// The heading of the row with an id.
pub(super) fn heading(frame: RowFrame, id: &str) -> Memo<String> {
    let list = frame.list;
    let (plan, locale) = (use_app().editor.plan, use_locale());
    let key = crate::form::row_questions(list.path).first().map_or("", |field| field.key);
    let id = id.to_owned();
    plan.memo(format!("{0}[] {0}.{id}.{key}", list.path), move |plan| {
        let place = coach::numbered(plan, list.path, &id, locale);
        match coach::own_name(plan, list.path, &id) {
            Some(name) => format!("{place} · {}", shortened(&name)),
            None => place,
        }
    })
}

fn shortened(name: &str) -> String {
    match name.char_indices().nth(LONGEST_NAME).and_then(|(end, _)| name.get(..end)) {
        Some(beginning) => format!("{beginning}…"),
        None => name.to_owned(),
    }
}
