//! Finding questions: all of them, the one at a path, and the chapter it stands in.

use super::apart::{ALONE, ROWS};
use super::chapter::{Chapter, List, Part, Step};
use super::question::Field;
use super::{direction, evaluation, target, technology, uniqueness};
use crate::plan::{Choice, Component};

/// A question with the list in whose rows it stands; an empty path for one that stands in none.
type Found<'a> = &'a mut dyn FnMut(&'static str, &'static Field) -> bool;

/// The step of a component.
pub fn step(component: Component) -> &'static Step {
    match component {
        Component::Direction => &direction::STEP,
        Component::Target => &target::STEP,
        Component::Uniqueness => &uniqueness::STEP,
        Component::Technology => &technology::STEP,
        Component::Evaluation => &evaluation::STEP,
    }
}

/// The codes of the chapters of a component, in their order.
pub fn chapter_codes(component: Component) -> impl Iterator<Item = &'static str> {
    step(component).chapters.iter().map(|chapter| chapter.code)
}

/// The chapter of a component with a code.
pub fn chapter(component: Component, code: &str) -> Option<&'static Chapter> {
    step(component).chapters.iter().find(|chapter| chapter.code == code)
}

/// Every question, by its path with a star for the id of a row.
pub fn questions() -> Vec<(String, &'static Field)> {
    let mut all = Vec::new();
    until(&mut |list, field| {
        let path = if list.is_empty() { field.key.to_owned() } else { format!("{list}.*.{}", field.key) };
        all.push((path, field));
        false
    });
    all
}

/// The question at a path, with the key of its words.
pub fn question(path: &str) -> Option<(&'static Field, String)> {
    let mut question = None;
    until(&mut |list, field| {
        let here = if list.is_empty() { field.key == path } else { key_in_row(list, path) == Some(field.key) };
        if here {
            let own = if list.is_empty() { field.key.to_owned() } else { format!("{list}.{}", field.key) };
            question = Some((field, field.words.map_or(own, str::to_owned)));
        }
        here
    });
    question
}

/// The questions that stand in the rows of a list, in their order.
pub fn row_questions(list: &str) -> Vec<&'static Field> {
    let mut all = Vec::new();
    until(&mut |of, field| {
        if of == list {
            all.push(field);
        }
        false
    });
    all
}

/// The list at a path, where it is one whose rows come and go by a button.
pub fn list(path: &str) -> Option<&'static List> {
    let parts = chapter_of(path)?.parts;
    parts.iter().find_map(|part| match part {
        Part::Rows(list) if list.path == path => Some(*list),
        _ => None,
    })
}

/// The chapter in which the question at a path stands, or to which a list or a group of questions belongs.
pub fn chapter_of(path: &str) -> Option<&'static Chapter> {
    let component = Component::from_code(path.split('.').next()?)?;
    step(component).chapters.iter().find(|chapter| chapter.holds(path))
}

/// What follows the id in the path of an answer of a row of a list.
fn key_in_row<'a>(list: &str, path: &'a str) -> Option<&'a str> {
    let (_id, key) = path.strip_prefix(list)?.strip_prefix('.')?.split_once('.')?;
    Some(key)
}

/// Shows every question until one is the one that was looked for.
fn until(found: Found<'_>) -> bool {
    ALONE.iter().any(|field| found("", field))
        || ROWS.iter().any(|(list, fields)| fields.iter().any(|field| found(list, field)))
        || Component::ALL
            .iter()
            .any(|component| step(*component).chapters.iter().any(|chapter| in_parts(chapter.parts, "", found)))
}

fn in_parts(parts: &'static [Part], list: &'static str, found: Found<'_>) -> bool {
    parts.iter().any(|part| match part {
        Part::Ask(_, fields) => fields.iter().any(|field| found(list, field)),
        Part::Rows(list) => in_parts(list.row, list.path, found),
        Part::More(_, parts) => in_parts(parts, list, found),
        Part::Examples(..) | Part::Hint(_) | Part::Widget(_) => false,
    })
}
