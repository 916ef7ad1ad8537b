//! Fields for text: one line, or as many as it takes.

use super::field_frame::{FieldFrame, FieldIds};
use super::limit_line::LimitLine;
use crate::form::{self, Room};
use crate::plan::Leaf;
use crate::web::state::{Editor, use_app};
use leptos::html::{Input, Textarea};
use leptos::prelude::*;

/// A field for a short text.
#[component]
pub fn TextField(
    /// The path of the text in the plan.
    #[prop(into)]
    path: String,
    /// The id of a list of suggestions.
    #[prop(optional, into)]
    list: Option<String>,
    /// The id of the element that says what the text is about, where several have the same label.
    #[prop(optional, into)]
    about: Option<String>,
    /// Whether the field takes the whole width.
    #[prop(optional)]
    wide: bool,
) -> impl IntoView {
    let editor = use_app().editor;
    let ids = FieldIds::new(&path).with(None, about.as_deref());
    let text = text_at(editor, path.clone());
    let room = RwSignal::new(form::room(&text.get_untracked()));
    let control = NodeRef::<Input>::new();
    Effect::new(move |_| {
        let text = text.get();
        if let Some(input) = control.get()
            && form::fitting(&input.value()) != text
        {
            input.set_value(&text);
            room.set(form::room(&text));
        }
    });
    let name = path.clone();
    view! {
        <FieldFrame path=path.clone() wide=wide>
            <input
                type="text" class="control" id=ids.control name=path node_ref=control autocomplete="off" translate="no"
                dir="auto" list=list aria-labelledby=ids.labelled_by aria-describedby=ids.described_by value=text.get_untracked()
                on:input=move |event| write(editor, room, &name, &event_target_value(&event))
            />
            <LimitLine room/>
        </FieldFrame>
    }
}

/// A field for a text of several lines; it grows with what is typed.
#[component]
pub fn LongField(
    /// The path of the text in the plan.
    #[prop(into)]
    path: String,
    /// How many lines it shows while empty.
    #[prop(default = 2)]
    rows: u32,
    /// What an answer could be, shown while it is empty.
    #[prop(optional)]
    example: &'static str,
    /// Whether the field takes the whole width.
    #[prop(optional)]
    wide: bool,
) -> impl IntoView {
    let editor = use_app().editor;
    let ids = FieldIds::new(&path);
    let text = text_at(editor, path.clone());
    let room = RwSignal::new(form::room(&text.get_untracked()));
    let control = NodeRef::<Textarea>::new();
    Effect::new(move |_| {
        let text = text.get();
        if let Some(area) = control.get()
            && form::fitting(&area.value()) != text
        {
            area.set_value(&text);
            room.set(form::room(&text));
        }
    });
    let name = path.clone();
    view! {
        <FieldFrame path=path.clone() wide=wide>
            <textarea
                class="control" id=ids.control name=path node_ref=control rows=rows autocomplete="off" translate="no"
                placeholder=(!example.is_empty()).then_some(example) dir="auto" aria-describedby=ids.described_by
                on:input=move |event| write(editor, room, &name, &event_target_value(&event))
            >{text.get_untracked()}</textarea>
            <LimitLine room/>
        </FieldFrame>
    }
}

/// Stores as much of what was typed as is kept; the control holds all of it for as long as it is there.
fn write(editor: Editor, room: RwSignal<Room>, path: &str, typed: &str) {
    let now = form::room(typed);
    if room.get_untracked() != now {
        room.set(now);
    }
    editor.write_at(path, typed);
}

/// The text at a path, whatever happens to the plan.
fn text_at(editor: Editor, path: String) -> Memo<String> {
    editor.plan.memo(path.clone(), move |plan| match plan.leaf(&path) {
        Some(Leaf::Text(text)) => text.to_owned(),
        _ => String::new(),
    })
}
