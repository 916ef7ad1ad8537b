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
    let ids = FieldIds::new(&path).with(None, about.as_deref());
    let typing = Typing::new(&path);
    let control = NodeRef::<Input>::new();
    typing.follow(move |text| {
        if let Some(input) = control.get() {
            input.set_value(text);
        }
    });
    let name = path.clone();
    let small = form::continues(&path).then_some("none");
    view! {
        <FieldFrame path=path.clone() wide=wide>
            <input
                type="text" class="control" id=ids.control name=path node_ref=control autocomplete="off" translate="no" autocapitalize=small
                dir="auto" list=list aria-labelledby=ids.labelled_by aria-describedby=ids.described_by value=typing.text.get_untracked()
                on:input=move |event| typing.typed(&name, &event_target_value(&event))
            />
            <LimitLine room=typing.room/>
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
    let ids = FieldIds::new(&path);
    let typing = Typing::new(&path);
    let control = NodeRef::<Textarea>::new();
    typing.follow(move |text| {
        if let Some(area) = control.get() {
            area.set_value(text);
        }
    });
    let name = path.clone();
    let small = form::continues(&path).then_some("none");
    view! {
        <FieldFrame path=path.clone() wide=wide>
            <textarea
                class="control" id=ids.control name=path node_ref=control rows=rows autocomplete="off" translate="no" autocapitalize=small
                placeholder=(!example.is_empty()).then_some(example) dir="auto" aria-describedby=ids.described_by
                on:input=move |event| typing.typed(&name, &event_target_value(&event))
            >{typing.text.get_untracked()}</textarea>
            <LimitLine room=typing.room/>
        </FieldFrame>
    }
}

/// A text and the control it is typed into.
#[derive(Clone, Copy)]
struct Typing {
    editor: Editor,
    /// The text in the plan, whatever happens to the plan.
    text: Memo<String>,
    /// As much of what the control holds as is kept. It is known without asking the control at each key.
    held: StoredValue<String>,
    room: RwSignal<Room>,
}

impl Typing {
    fn new(path: &str) -> Self {
        let editor = use_app().editor;
        let of_text = path.to_owned();
        let text = editor.plan.memo(path.to_owned(), move |plan| match plan.leaf(&of_text) {
            Some(Leaf::Text(text)) => text.to_owned(),
            _ => String::new(),
        });
        let held = text.get_untracked();
        let room = RwSignal::new(form::room(&held));
        Self { editor, text, held: StoredValue::new(held), room }
    }

    /// Puts into the control what came to the plan by another way: a step back, another tab, a file.
    fn follow(self, show: impl Fn(&str) + 'static) {
        Effect::new(move |_| {
            let text = self.text.get();
            if self.held.with_value(|held| *held != text) {
                show(&text);
                self.room.set(form::room(&text));
                self.held.set_value(text);
            }
        });
    }

    /// Stores as much of what was typed as is kept; the control holds all of it for as long as it is there.
    fn typed(self, path: &str, typed: &str) {
        let room = form::room(typed);
        if self.room.get_untracked() != room {
            self.room.set(room);
        }
        let kept = form::fitting(typed);
        self.held.set_value(kept.to_owned());
        self.editor.write_at(path, kept);
    }
}
