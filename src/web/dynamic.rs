//! Parts of a view that change: shown while something holds, built anew with what they say, or one for each of many
//! things. Each is one type, whatever closure it is given, where the framework's own make one for every closure.

use leptos::prelude::*;

/// Shows a view while something holds; it is built when that begins to hold and gone when it ends.
#[component]
pub fn When(
    /// What has to hold.
    holds: Signal<bool>,
    /// The view.
    children: ChildrenFn,
) -> impl IntoView {
    let holds = Memo::new(move |_| holds.get());
    dynamic(move || if holds.get() { children() } else { ().into_any() })
}

/// A view that is built anew whenever what it reads changes.
pub fn dynamic(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    boxed_dynamic(Box::new(view))
}

/// Words that follow what they read; none leave nothing.
pub fn text<T: IntoText>(say: impl Fn() -> T + Send + 'static) -> AnyView {
    boxed_text(Box::new(move || say().into_text()))
}

/// The value of an attribute that follows what it reads; none takes the attribute away.
pub fn attribute<T: IntoText>(value: impl Fn() -> T + Send + Sync + 'static) -> Signal<Option<String>> {
    Signal::derive(move || value().into_text())
}

/// An attribute or a class that is there while something holds.
pub fn flag(holds: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(holds)
}

/// What words can be made of.
pub trait IntoText {
    /// The words, if any.
    fn into_text(self) -> Option<String>;
}

impl IntoText for &str {
    fn into_text(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl IntoText for String {
    fn into_text(self) -> Option<String> {
        Some(self)
    }
}

impl IntoText for u8 {
    fn into_text(self) -> Option<String> {
        Some(self.to_string())
    }
}

impl<T: IntoText> IntoText for Option<T> {
    fn into_text(self) -> Option<String> {
        self.and_then(IntoText::into_text)
    }
}

/// One of many things in a list: it stays on the page while its key is there.
pub struct Item {
    key: String,
    build: Box<dyn FnOnce() -> AnyView + Send>,
}

impl Item {
    /// A thing by its key; what is shown of it is built once.
    pub fn new(key: impl Into<String>, build: impl FnOnce() -> AnyView + Send + 'static) -> Self {
        Self { key: key.into(), build: Box::new(build) }
    }
}

/// A view for each of many things, in their order. Where a key comes, goes or moves, the others stay as they are.
pub fn keyed_list(items: impl Fn() -> Vec<Item> + Send + 'static) -> AnyView {
    boxed_list(Box::new(items))
}

fn boxed_dynamic(view: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    (move || view()).into_any()
}

fn boxed_text(say: Box<dyn Fn() -> Option<String> + Send>) -> AnyView {
    (move || say()).into_any()
}

fn boxed_list(items: Box<dyn Fn() -> Vec<Item> + Send>) -> AnyView {
    view! { <For each=move || items() key=|item: &Item| item.key.clone() children=|item: Item| (item.build)()/> }
        .into_any()
}
