//! A saved plan into a blank one, value by value; what does not fit is refused as a fact and at its place.

use super::path;
use super::refusal::{Kind, Refusal};
use super::unreadable::Unreadable;
use crate::plan::{Entry, Form, Id, Leaf, Plan, Value};
use serde_json::Value as Json;

/// Reads the plan that stands at a place.
pub(super) fn plan(place: &str, saved: &Json) -> Result<Plan, Unreadable> {
    let mut plan = Plan::default();
    fill(place, saved, &mut plan)?;
    Ok(plan)
}

fn fill(place: &str, saved: &Json, blank: &mut dyn Value) -> Result<(), Unreadable> {
    match (blank.form(), saved) {
        (Form::Record { fields, .. }, Json::Object(found)) => {
            for (name, below) in found {
                let place = path::field(place, name);
                let index = fields.iter().position(|field| field == name);
                match index.and_then(|index| blank.part_mut(index)) {
                    Some(field) => fill(&place, below, field)?,
                    None => return Err(Unreadable::Field { path: place, reason: Refusal::UnknownField }),
                }
            }
            Ok(())
        }
        (Form::List, Json::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                if let Some(rows) = blank.rows() {
                    rows.add(Id::default());
                }
                if let Some(row) = blank.part_mut(index) {
                    fill(&path::item(place, index), item, row)?;
                }
            }
            Ok(())
        }
        _ => answer(saved, blank).map_err(|reason| Unreadable::Field { path: place.to_owned(), reason }),
    }
}

/// Writes what was saved into a value that has nothing below it.
fn answer(saved: &Json, blank: &mut dyn Value) -> Result<(), Refusal> {
    let understood = |understood: bool, otherwise| if understood { Ok(()) } else { Err(otherwise) };
    match (blank.form(), saved) {
        (Form::Leaf(Leaf::Number(_) | Leaf::Date(_) | Leaf::Choice(_) | Leaf::Link(_)), Json::Null) => Ok(()),
        (Form::Leaf(Leaf::Choice(_)), Json::String(code)) => {
            understood(!code.is_empty() && blank.write(code), Refusal::UnknownChoice { found: code.clone() })
        }
        (Form::Leaf(Leaf::Link(_)) | Form::Id(_), Json::String(id)) => {
            understood(!id.is_empty() && blank.write(id), Refusal::NotAnId)
        }
        (Form::Leaf(Leaf::Number(_) | Leaf::Date(_)), Json::Number(number)) => {
            // Typed in full, any number that is possible reads as itself.
            blank.write(&number.as_f64().unwrap_or(f64::NAN).to_string());
            let read = matches!(blank.leaf(), Some(Leaf::Number(Entry::Read(_))));
            understood(read, Refusal::NumberNotPossible)
        }
        (Form::Count(_), Json::Number(number)) => {
            understood(blank.write(&number.to_string()), Refusal::NumberNotPossible)
        }
        (Form::Leaf(Leaf::Text(_) | Leaf::Number(_) | Leaf::Date(_)), Json::String(text)) => {
            blank.write(text);
            Ok(())
        }
        (Form::Leaf(Leaf::Flag(_)), Json::Bool(flag)) => {
            blank.write(if *flag { "true" } else { "" });
            Ok(())
        }
        (form, found) => Err(Refusal::WrongKind { expected: kind(form), found: Kind::of(found) }),
    }
}

/// What belongs where a value of this form stands.
fn kind(form: Form<'_>) -> Kind {
    match form {
        Form::Leaf(Leaf::Text(_) | Leaf::Choice(_) | Leaf::Link(_)) | Form::Id(_) => Kind::Text,
        Form::Leaf(Leaf::Number(_) | Leaf::Date(_)) => Kind::NumberOrText,
        Form::Leaf(Leaf::Flag(_)) => Kind::Flag,
        Form::Count(_) => Kind::WholeNumber,
        Form::Record { .. } => Kind::Record,
        Form::List => Kind::List,
    }
}
