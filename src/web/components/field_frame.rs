//! The frame of every field: its visible label, its hint, its control, and what is wrong with the answer.

use super::complaint_line::{ComplaintLine, complaint_at};
use super::help::{Help, help};
use crate::coach::Complaint;
use crate::form;
use crate::web::dynamic::flag;
use crate::web::state::use_locale;
use leptos::prelude::*;

/// The ids that tie a control to its label, hint and complaint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldIds {
    /// The id of the control.
    pub control: String,
    /// What describes it, for `aria-describedby`.
    pub described_by: String,
    /// What it is called, for `aria-labelledby`, where that is more than its label.
    pub labelled_by: Option<String>,
}

impl FieldIds {
    /// The ids of the field at a path.
    pub fn new(path: &str) -> Self {
        let control = path.replace('.', "-");
        Self { described_by: format!("{control}-hint {control}-complaint"), labelled_by: None, control }
    }

    /// Adds the ids of elements beside the field: one that describes its answer, and one that says what it is about,
    /// where the same label stands at several things.
    #[must_use]
    pub fn with(mut self, described_by: Option<&str>, about: Option<&str>) -> Self {
        if let Some(id) = described_by {
            self.described_by = format!("{} {id}", self.described_by);
        }
        self.labelled_by = about.map(|id| format!("{}-label {id}", self.control));
        self
    }
}

/// Puts the label, the hint and the complaint of the field at a path round its control.
#[component]
pub fn FieldFrame(
    /// The path of the field.
    path: String,
    /// Whether the field takes the whole width.
    #[prop(optional)]
    wide: bool,
    /// What is wrong with its answer, where the control has to know as well.
    #[prop(optional)]
    complaint: Option<Memo<Option<Complaint>>>,
    /// The control.
    children: Children,
) -> impl IntoView {
    let ids = FieldIds::new(&path);
    let complaint = complaint.unwrap_or_else(|| complaint_at(&path));
    let said = form::field(use_locale(), &path);
    let label = said.map(|said| said.label).unwrap_or_default();
    let hint = said.map(|said| said.hint).filter(|hint| !hint.is_empty());
    let help = help(said, &ids.control);
    let open = help.as_ref().map(|help| help.open);
    let (toggle, panel) = help.map(|Help { toggle, panel, .. }| (toggle, panel)).unzip();
    view! {
        <div class="field" class:wide=wide class:helped=flag(move || open.is_some_and(|open| open.get()))>
            <label for=ids.control.clone() id=format!("{}-label", ids.control)>{label}</label>
            {toggle}
            <div class="field-said">
                {hint.map(|hint| view! { <p class="hint" id=format!("{}-hint", ids.control)>{hint}</p> })}
                {panel}
            </div>
            {children()}
            <ComplaintLine control=ids.control complaint/>
        </div>
    }
}
