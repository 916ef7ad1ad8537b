//! What the rows of lists are called, wherever they are named: by their first answer, else by their place.

use super::sentence::inline;
use crate::form;
use crate::plan::{Leaf, Plan};
use crate::words::{Locale, t};

/// What the row of a list with an id is called, in one line.
pub fn row_name(plan: &Plan, list: &str, id: &str, locale: Locale) -> String {
    own_name(plan, list, id).unwrap_or_else(|| numbered(plan, list, id, locale))
}

/// What somebody called the row, in one line; `None` where nobody did.
pub fn own_name(plan: &Plan, list: &str, id: &str) -> Option<String> {
    let key = form::row_questions(list).first().map(|field| field.key)?;
    match plan.leaf(&format!("{list}.{id}.{key}"))? {
        Leaf::Text(text) => inline(text),
        _ => None,
    }
}

/// What a row is called by its place in the list.
pub fn numbered(plan: &Plan, list: &str, id: &str, locale: Locale) -> String {
    let number = plan.ids(list).iter().position(|other| other == id).unwrap_or_default() + 1;
    form::list(list).map_or_else(|| number.to_string(), |list| (list.one)(locale, number))
}

/// The places that the names of the rows of a list depend on.
pub fn row_name_place(list: &str) -> String {
    let key = form::row_questions(list).first().map_or("", |field| field.key);
    format!("{list}[] {list}.*.{key}")
}

/// The rows of a list with their names, and the one with the id `chosen` even where it is gone.
pub fn row_options(plan: &Plan, list: &str, chosen: &str, locale: Locale) -> Vec<(String, String)> {
    let ids = plan.ids(list);
    let gone = !chosen.is_empty() && !ids.iter().any(|id| id == chosen);
    let mut rows: Vec<(String, String)> = ids
        .into_iter()
        .map(|id| {
            let name = row_name(plan, list, &id, locale);
            (id, name)
        })
        .collect();
    if gone {
        let words = match list {
            "technology.channels" => t!(locale, risks.channel_gone),
            _ => t!(locale, chapters.gone),
        };
        rows.push((chosen.to_owned(), words.to_owned()));
    }
    rows
}
