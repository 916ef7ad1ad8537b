//! Fields for numbers and civil dates. What was typed stays in the control until it is left; then it is shown as the
//! language writes it. What cannot be read stays as it was typed.

use super::complaint_line::complaint_at;
use super::field_frame::{FieldFrame, FieldIds};
use crate::coach::Complaint;
use crate::plan::{Entry, Leaf, Plan};
use crate::web::dynamic::attribute;
use crate::web::state::{use_app, use_locale};
use crate::words::{self, Locale};
use leptos::html::Input;
use leptos::prelude::*;

/// A field for a number; comma and point are both understood.
#[component]
pub fn NumberField(
    /// The path of the number in the plan.
    #[prop(into)]
    path: String,
    /// The id of an element beside the field that describes its answer.
    #[prop(default = None, into)]
    described_by: Option<String>,
    /// The id of the element that says what the number is about, where several have the same label.
    #[prop(optional, into)]
    about: Option<String>,
) -> impl IntoView {
    let ids = FieldIds::new(&path).with(described_by.as_deref(), about.as_deref());
    view! { <EntryField path ids date=false/> }
}

/// A field for a civil date.
#[component]
pub fn DateField(
    /// The path of the date in the plan.
    #[prop(into)]
    path: String,
) -> impl IntoView {
    let ids = FieldIds::new(&path);
    view! { <EntryField path ids date=true/> }
}

#[component]
fn EntryField(path: String, ids: FieldIds, date: bool) -> impl IntoView {
    let complaint = complaint_at(&path);
    view! {
        <FieldFrame path=path.clone() complaint><EntryInput path ids date complaint/></FieldFrame>
    }
}

/// The control of a number or a civil date, without its frame.
#[component]
pub fn EntryInput(
    /// The path of the number or the date in the plan.
    path: String,
    /// What it is called and described by.
    ids: FieldIds,
    /// Whether it is a date.
    date: bool,
    /// What is wrong with it.
    complaint: Memo<Option<Complaint>>,
) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let (of_shown, of_write, of_leave) = (path.clone(), path.clone(), path.clone());
    let shown = editor.plan.memo(path.clone(), move |plan| shown(plan, &of_shown, locale));
    let control = NodeRef::<Input>::new();
    let holds = move |path: &str, typed: &str| {
        editor.plan.with_untracked(|plan| plan.leaf(path).is_some_and(|leaf| leaf.holds(typed)))
    };
    let of_effect = path.clone();
    Effect::new(move |_| {
        let shown = shown.get();
        // While somebody types, the control already holds what is stored, written in their own way.
        if let Some(input) = control.get()
            && !holds(&of_effect, &input.value())
        {
            input.set_value(&shown);
        }
    });
    let leave = move |_| {
        let text = shown.get_untracked();
        if let Some(input) = control.get_untracked()
            && !date
            && holds(&of_leave, &input.value())
            && input.value() != text
        {
            input.set_value(&text);
        }
    };
    let write = move |event| editor.write_at(&of_write, &event_target_value(&event));
    view! {
        <input
            type=if date { "date" } else { "text" } class="control" class:number=!date
            inputmode=(!date).then_some("decimal") max=date.then_some("9999-12-31")
            id=ids.control name=path node_ref=control autocomplete="off" aria-labelledby=ids.labelled_by aria-describedby=ids.described_by
            aria-invalid=attribute(move || complaint.with(Option::is_some).then_some("true")) value=shown.get_untracked()
            on:input=write on:change=leave
        />
    }
}

/// What a control holds for an entry: a number as the language writes it, a date in ISO form, anything else as typed.
fn shown(plan: &Plan, path: &str, locale: Locale) -> String {
    match plan.leaf(path) {
        Some(Leaf::Number(Entry::Read(number))) => words::typed_number(locale, *number),
        Some(Leaf::Date(Entry::Read(date))) => date.to_string(),
        Some(Leaf::Number(Entry::Unread(typed)) | Leaf::Date(Entry::Unread(typed))) => typed.clone(),
        _ => String::new(),
    }
}
