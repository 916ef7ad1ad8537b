//! One short question: its words, its control, an example below it, and what is wrong with the answer.

use crate::coach::Complaint;
use crate::web::components::{Along, ComplaintLine, EntryInput, FieldIds, TextArea, TextInput, complaint_at};
use crate::web::dynamic::text;
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// How a question is answered.
pub(super) enum Control {
    /// In one line.
    Line(Option<Along>),
    /// In a text that grows.
    Text,
    /// By a number.
    Number,
    /// By a date.
    Date,
}

/// The question at a path, as the ten minutes ask it; `example` is what an answer could be.
#[component]
pub(super) fn Question(
    path: String,
    label: &'static str,
    control: Control,
    #[prop(into)] example: Signal<String>,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    let locale = use_locale();
    let ids = FieldIds::new(&path);
    let id = ids.control.clone();
    let complaint = complaint_at(&path);
    let hint = format!("{id}-hint");
    let optional = optional.then(|| view! { " "<small>"("{t!(locale, quick.optional)}")"</small> });
    view! {
        <div class="quick-question">
            <label for=id.clone()>{label}{optional}</label>
            {draw(control, path, ids, complaint)}
            <p class="hint" id=hint>{text(move || example.get())}</p>
            <ComplaintLine control=id complaint/>
        </div>
    }
}

fn draw(control: Control, path: String, ids: FieldIds, complaint: Memo<Option<Complaint>>) -> AnyView {
    match control {
        Control::Line(Some(along)) => view! { <TextInput path ids along/> }.into_any(),
        Control::Line(None) => view! { <TextInput path ids/> }.into_any(),
        Control::Text => view! { <TextArea path ids rows=1/> }.into_any(),
        Control::Number => view! { <EntryInput path ids date=false complaint/> }.into_any(),
        Control::Date => view! { <EntryInput path ids date=true complaint/> }.into_any(),
    }
}
