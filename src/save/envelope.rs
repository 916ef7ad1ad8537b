//! What stands around every plan, saved or in a file: which format, which version, and who wrote it.

use super::migrations::{VERSION, migrate};
use super::path::Check;
use super::refusal::{Kind, Refusal};
use super::unreadable::Unreadable;
use super::{fill, json, path};
use crate::plan::Plan;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The version of the program, as it is written into everything that it saves.
pub const WRITTEN_BY: &str = env!("CARGO_PKG_VERSION");

/// The contents of an envelope of a known format, brought to the present version.
pub(crate) struct Opened {
    format: &'static str,
    fields: Map<String, Value>,
}

/// Opens a text as an envelope of one of these formats.
pub(crate) fn open(text: &str, formats: &[&'static str]) -> Result<Opened, Unreadable> {
    let Value::Object(mut fields) = json::parse(text)? else {
        return Err(Unreadable::NotAPlan { format: None });
    };
    let named = fields.remove("format");
    let named = named.as_ref().and_then(Value::as_str);
    let format = formats.iter().copied().find(|format| Some(*format) == named);
    let format = format.ok_or_else(|| Unreadable::NotAPlan { format: named.map(str::to_owned) })?;
    let mut opened = Opened { format, fields };
    let version = opened.version()?;
    if let Some(plan) = opened.fields.get_mut("plan") {
        migrate(plan, version);
    }
    for plan in opened.fields.get_mut("plans").and_then(Value::as_array_mut).into_iter().flatten() {
        migrate(plan, version);
    }
    Ok(opened)
}

impl Opened {
    /// Which of the formats it is.
    pub(crate) fn format(&self) -> &'static str {
        self.format
    }

    /// Shows all that stands beside format, version and writer to a check, each with its place.
    pub(crate) fn visit(&self, check: &mut Check<'_>) -> Result<(), Unreadable> {
        self.fields.iter().try_for_each(|(field, value)| path::visit(field, value, check))
    }

    /// Takes a field out and reads it; none where there is none.
    pub(crate) fn take<T>(
        &mut self,
        field: &'static str,
        read: impl Fn(Value) -> Result<T, Refusal>,
    ) -> Result<Option<T>, Unreadable> {
        let read = self.fields.remove(field).map(read).transpose();
        read.map_err(|reason| Unreadable::Field { path: field.to_owned(), reason })
    }

    /// Takes out and reads a field that must be there.
    pub(crate) fn need<T>(
        &mut self,
        field: &'static str,
        read: impl Fn(Value) -> Result<T, Refusal>,
    ) -> Result<T, Unreadable> {
        let missing = || Unreadable::Field { path: field.to_owned(), reason: Refusal::Missing { field } };
        self.take(field, read)?.ok_or_else(missing)
    }

    /// Takes out the one plan, once it and every row are known to have an id of their own.
    pub(crate) fn plan(&mut self) -> Result<Plan, Unreadable> {
        let saved = self.need("plan", Ok)?;
        path::visit("plan", &saved, &mut ids)?;
        fill::plan("plan", &saved)
    }

    /// Takes out the plans, once each and every row are known to have an id of their own.
    pub(crate) fn plans(&mut self) -> Result<Vec<Plan>, Unreadable> {
        let saved = self.need("plans", |saved| match saved {
            Value::Array(_) => Ok(saved),
            other => Err(Refusal::WrongKind { expected: Kind::List, found: Kind::of(&other) }),
        })?;
        path::visit("plans", &saved, &mut ids)?;
        let items = saved.as_array().into_iter().flatten().enumerate();
        items.map(|(index, item)| fill::plan(&path::item("plans", index), item)).collect()
    }

    /// Refuses whatever was not taken out.
    pub(crate) fn close(self) -> Result<(), Unreadable> {
        let left = self.fields.into_iter().next();
        left.map_or(Ok(()), |(path, _)| Err(Unreadable::Field { path, reason: Refusal::UnknownField }))
    }

    /// Takes version and writer out; a newer version is refused before anything else is looked at.
    fn version(&mut self) -> Result<u32, Unreadable> {
        let written_by = self.take("written_by", |name| match name {
            Value::Null => Ok(None),
            Value::String(name) => Ok(Some(name)),
            other => Err(Refusal::WrongKind { expected: Kind::Text, found: Kind::of(&other) }),
        })?;
        let found = self.need("version", |found| match whole(found)? {
            0 => Err(Refusal::NumberNotPossible),
            found => Ok(found),
        })?;
        match u32::try_from(found) {
            Ok(version) if version <= VERSION => Ok(version),
            _ => Err(Unreadable::Newer { found, known: VERSION, written_by: written_by.flatten() }),
        }
    }
}

/// Reads a whole number.
pub(super) fn whole(saved: Value) -> Result<u64, Refusal> {
    let Value::Number(number) = &saved else {
        return Err(Refusal::WrongKind { expected: Kind::WholeNumber, found: Kind::of(&saved) });
    };
    number.as_u64().ok_or(Refusal::NumberNotPossible)
}

/// The rows of a list each have an id, and no two the same; so has a plan.
fn ids(place: &str, value: &Value) -> Result<(), Unreadable> {
    let missing = |place: &str| {
        let reason = Refusal::Missing { field: "id" };
        Err(Unreadable::Field { path: path::field(place, "id"), reason })
    };
    match value {
        Value::Object(plan) if place == "plan" && !plan.contains_key("id") => missing(place),
        Value::Array(rows) => {
            let mut seen = BTreeSet::new();
            for (index, row) in rows.iter().enumerate() {
                let Some(row) = row.as_object() else { continue };
                let place = path::item(place, index);
                let Some(id) = row.get("id") else { return missing(&place) };
                if id.as_str().is_some_and(|id| !seen.insert(id)) {
                    return Err(Unreadable::DuplicateId { path: path::field(&place, "id") });
                }
            }
            Ok(())
        }
        _ => Ok(()),
    }
}
