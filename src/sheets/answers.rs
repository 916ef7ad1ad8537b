//! How the answers of a plan read on paper: with their labels, in the language, and never left out.

use super::Setting;
use crate::doc::{Block, Column, Field, Run, Table, Text, Width, plain, said};
use crate::form;
use crate::plan::{DateEntry, Entry, Id, Leaf, NumberEntry, Plan, Value};
use crate::words::{self, Locale, t};

/// Rows to write on by hand where a list is empty.
const EMPTY_ROWS: usize = 3;

/// A plan, read in a language.
#[derive(Clone, Copy)]
pub(super) struct Answers<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The language and the day.
    pub setting: Setting,
}

impl<'a> Answers<'a> {
    /// Every answer directly below a path, with its label; free text takes the whole width, so that the same answers
    /// stand in the same places in every record.
    pub fn fields(&self, path: &str) -> Vec<Field> {
        let record = self.plan.at(path).map(Value::keys).unwrap_or_default();
        record.into_iter().filter_map(|key| self.field(&format!("{path}.{key}"))).collect()
    }

    /// The answer at a path with its label; none where the path is no leaf.
    pub fn field(&self, path: &str) -> Option<Field> {
        let leaf = self.plan.leaf(path)?;
        let wide = matches!(leaf, Leaf::Text(_));
        Some(Field { label: plain(self.label(path)), value: self.value(path, leaf), wide })
    }

    /// The label of the field at a path.
    pub fn label(&self, path: &str) -> &'static str {
        form::label(self.setting.locale, path)
    }

    /// The list at a path, each row as what is made from its path and its number from 1. An empty list gives one blank row
    /// to fill in by hand.
    pub fn rows<T>(&self, list: &str, block: impl Fn(Answers<'_>, &str, usize) -> T) -> Vec<T> {
        let ids = self.plan.ids(list);
        if ids.is_empty() {
            let (plan, row) = with_blank_row(list);
            return vec![block(Answers { plan: &plan, ..*self }, &row, 1)];
        }
        ids.iter().zip(1..).map(|(id, number)| block(*self, &format!("{list}.{id}"), number)).collect()
    }

    /// The list at a path as a table: a column for each field that is answered in some row, a row for each row. An empty list
    /// has all columns, and leaves rows to write on.
    pub fn table(&self, list: &str, caption: Text) -> Block {
        let (blank, blank_row) = with_blank_row(list);
        let mut keys = blank.at(&blank_row).map(Value::keys).unwrap_or_default();
        let ids = self.plan.ids(list);
        if self.plan.says_something(list) {
            keys.retain(|key| ids.iter().any(|id| self.plan.says_something(&format!("{list}.{id}.{key}"))));
        }
        let column = |key: &&str| {
            let path = format!("{blank_row}.{key}");
            let text = matches!(blank.leaf(&path), Some(Leaf::Text(_)));
            Column { label: self.label(&path), width: if text { Width::Wide } else { Width::Narrow } }
        };
        let row = |id: &String| {
            let cell = |key: &&str| {
                let path = format!("{list}.{id}.{key}");
                self.plan.leaf(&path).map(|leaf| self.value(&path, leaf)).unwrap_or_default()
            };
            keys.iter().map(cell).collect()
        };
        let mut rows: Vec<Vec<Text>> = ids.iter().map(row).collect();
        if rows.is_empty() {
            rows = vec![vec![vec![Run::Blank]; keys.len()]; EMPTY_ROWS];
        }
        Block::Table(Table { caption, head: keys.iter().map(column).collect(), rows })
    }

    /// A number as people write it in the language, or what was typed in its place.
    pub fn number(&self, number: &NumberEntry) -> Text {
        entry(number, |value| words::number(self.setting.locale, value))
    }

    /// A number in per cent.
    pub fn percent(&self, number: &NumberEntry) -> Text {
        let locale = self.setting.locale;
        entry(number, |value| t!(locale, sheets.share, share = words::number(locale, value)))
    }

    /// A date in full, or what was typed in its place.
    pub fn date(&self, date: &DateEntry) -> Text {
        entry(date, |value| words::date(self.setting.locale, value))
    }

    /// Free text, or room to write it.
    pub fn text(text: &str) -> Text {
        if text.trim().is_empty() { vec![Run::Blank] } else { said(text) }
    }

    /// What a link leads to, by the first answer of that row; blank where there is nothing, or nothing any more.
    fn linked(&self, id: &str) -> Text {
        let lists = ["technology.channels", "target.segments", "direction.measures"];
        let row = lists.iter().find_map(|list| self.plan.at(&format!("{list}.{id}")));
        match row.and_then(|row| row.part(1)).and_then(Value::leaf) {
            Some(Leaf::Text(text)) => Self::text(text),
            _ => vec![Run::Blank],
        }
    }

    fn value(&self, path: &str, leaf: Leaf<'a>) -> Text {
        let locale = self.setting.locale;
        match leaf {
            Leaf::Text(text) => Self::text(text),
            Leaf::Link(id) => self.linked(id),
            Leaf::Number(number) => self.number(number),
            Leaf::Date(date) => self.date(date),
            Leaf::Flag(true) => plain(t!(locale, sheets.yes)),
            // On a row that stands there to be filled in by hand, nobody has said no.
            Leaf::Flag(false) if self.plan.id == Id::default() => vec![Run::Blank],
            Leaf::Flag(false) => plain(t!(locale, sheets.no)),
            Leaf::Choice("") => vec![Run::Blank],
            Leaf::Choice(code) => plain(choice(locale, path, code)),
        }
    }
}

/// A plan with nothing but one blank row in a list, and the path of that row.
fn with_blank_row(list: &str) -> (Plan, String) {
    let mut plan = Plan::default();
    let id = Id::from_random(0);
    let row = format!("{list}.{}", id.as_str());
    plan.add(list, id);
    (plan, row)
}

fn entry<T: Copy>(entry: &Entry<T>, read: impl FnOnce(T) -> String) -> Text {
    match entry {
        Entry::Blank => vec![Run::Blank],
        Entry::Read(value) => said(read(*value)),
        Entry::Unread(typed) => said(typed.clone()),
    }
}

/// The name of a choice, as the question at its path offers it.
fn choice(locale: Locale, path: &str, code: &'static str) -> &'static str {
    let options = form::question(path).and_then(|(field, _)| field.options());
    let offers = options.map_or_else(Vec::new, |options| options.listed(locale));
    offers.iter().find(|offer| offer.code == code).map_or(code, |offer| offer.name)
}
