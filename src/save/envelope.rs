//! What stands around every plan, saved or in a file: which format, which version, and who wrote it.

use super::migrations::{VERSION, migrate};
use super::reason::{Kind, Reason};
use super::unreadable::Unreadable;
use super::{json, path, strict};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The version of the program, as it is written into everything that it saves.
pub const WRITTEN_BY: &str = env!("CARGO_PKG_VERSION");

/// The contents of an envelope of a known format, brought to the present version.
pub(crate) struct Opened {
    format: &'static str,
    fields: Value,
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
    let version = version(&mut fields)?;
    if let Some(plan) = fields.get_mut("plan") {
        migrate(plan, version);
    }
    for plan in fields.get_mut("plans").and_then(Value::as_array_mut).into_iter().flatten() {
        migrate(plan, version);
    }
    Ok(Opened { format, fields: Value::Object(fields) })
}

impl Opened {
    /// Which of the formats it is.
    pub(crate) fn format(&self) -> &'static str {
        self.format
    }

    /// All that stands beside format, version and writer.
    pub(crate) fn fields(&self) -> &Value {
        &self.fields
    }

    /// Reads the contents, once every plan and row is known to have an id of its own.
    pub(crate) fn read<T: DeserializeOwned>(self) -> Result<T, Unreadable> {
        path::visit("", &self.fields, &mut ids)?;
        strict::read(self.fields)
    }
}

/// Takes version and writer out; a newer version is refused before anything else is looked at.
fn version(fields: &mut Map<String, Value>) -> Result<u32, Unreadable> {
    let refused = |field: &'static str, reason| Unreadable::Field { path: field.to_owned(), reason };
    let written_by = match fields.remove("written_by") {
        None | Some(Value::Null) => None,
        Some(Value::String(name)) => Some(name),
        Some(other) => {
            let reason = Reason::WrongKind { expected: Kind::Text, found: Kind::of(&other) };
            return Err(refused("written_by", reason));
        }
    };
    let found = fields.remove("version").ok_or_else(|| refused("version", Reason::Missing { field: "version" }))?;
    let Value::Number(number) = &found else {
        let reason = Reason::WrongKind { expected: Kind::WholeNumber, found: Kind::of(&found) };
        return Err(refused("version", reason));
    };
    match number.as_u64() {
        None | Some(0) => Err(refused("version", Reason::NumberNotPossible)),
        Some(found) => match u32::try_from(found) {
            Ok(version) if version <= VERSION => Ok(version),
            _ => Err(Unreadable::Newer { found, known: VERSION, written_by }),
        },
    }
}

/// The rows of a list each have an id, and no two the same; so has a plan.
fn ids(place: &str, value: &Value) -> Result<(), Unreadable> {
    let missing = |place: &str| {
        let reason = Reason::Missing { field: "id" };
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
