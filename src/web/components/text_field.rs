//! Fields for text: one line, or as many as it takes.

use super::field_frame::{FieldFrame, FieldIds};
use super::limit_line::LimitLine;
use crate::form::{self, Room};
use crate::plan::Leaf;
use crate::web::dynamic::attribute;
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
    view! {
        <FieldFrame path=path.clone() wide=wide><TextInput path ids list/></FieldFrame>
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
    #[prop(optional, into)]
    example: Option<Signal<Option<String>>>,
    /// Whether the field takes the whole width.
    #[prop(optional)]
    wide: bool,
) -> impl IntoView {
    let ids = FieldIds::new(&path);
    view! {
        <FieldFrame path=path.clone() wide=wide><TextArea path ids rows example/></FieldFrame>
    }
}

/// Another answer that is given with a text: its path, and its code while there is one to give.
pub type Along = (String, Signal<&'static str>);

/// The control of a short text, without its frame.
#[component]
pub fn TextInput(
    /// The path of the text in the plan.
    path: String,
    /// What it is called and described by.
    ids: FieldIds,
    /// The id of a list of suggestions.
    #[prop(default = None)]
    list: Option<String>,
    /// What an answer could be, shown while it is empty.
    #[prop(optional, into)]
    example: Option<Signal<Option<String>>>,
    /// What is said along with it.
    #[prop(optional)]
    along: Option<Along>,
) -> impl IntoView {
    let typing = Typing::new(&path);
    let control = NodeRef::<Input>::new();
    typing.follow(move |text| {
        if let Some(input) = control.get() {
            input.set_value(text);
        }
    });
    let name = path.clone();
    let small = form::continues(&path).then_some("none");
    let typed = move |event| {
        let along = along.as_ref().map(|(place, code)| (place.as_str(), code.get_untracked()));
        typing.typed(&name, &event_target_value(&event), along);
    };
    view! {
        <input
            type="text" class="control" id=ids.control name=path node_ref=control autocomplete="off" translate="no" autocapitalize=small
            placeholder=attribute(move || example.and_then(|example| example.get())) dir="auto" list=list
            aria-labelledby=ids.labelled_by aria-describedby=ids.described_by value=typing.text.get_untracked() on:input=typed
        />
        <LimitLine room=typing.room/>
    }
}

/// The control of a text of several lines, without its frame.
#[component]
pub fn TextArea(
    /// The path of the text in the plan.
    path: String,
    /// What it is called and described by.
    ids: FieldIds,
    /// How many lines it shows while empty.
    rows: u32,
    /// What an answer could be, shown while it is empty.
    #[prop(default = None)]
    example: Option<Signal<Option<String>>>,
) -> impl IntoView {
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
        <textarea
            class="control" id=ids.control name=path node_ref=control rows=rows autocomplete="off" translate="no" autocapitalize=small
            placeholder=attribute(move || example.and_then(|example| example.get())) dir="auto" aria-describedby=ids.described_by
            on:input=move |event| typing.typed(&name, &event_target_value(&event), None)
        >{typing.text.get_untracked()}</textarea>
        <LimitLine room=typing.room/>
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
    fn typed(self, path: &str, typed: &str, along: Option<(&str, &str)>) {
        let room = form::room(typed);
        if self.room.get_untracked() != room {
            self.room.set(room);
        }
        let kept = form::fitting(typed);
        self.held.set_value(kept.to_owned());
        self.editor.write_at(path, kept);
        if let Some((place, code)) = along {
            self.editor.write_along(place, code, !kept.trim().is_empty());
        }
    }
}
