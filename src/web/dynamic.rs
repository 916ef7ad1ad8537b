//! Parts of a view that change: shown while something holds, built anew with what they say, or one for each of many
//! things. Each is one type, whatever closure it is given, where the framework's own make one for every closure.

use leptos::prelude::*;

/// Shows a view while something holds; it is built when that begins to hold and gone when it ends.
pub fn shown_while(
    holds: impl Fn() -> bool + Send + Sync + 'static,
    view: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    boxed_while(Box::new(holds), Box::new(view))
}

/// A view that is built anew whenever what it reads changes.
pub fn dynamic(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    boxed_dynamic(Box::new(view))
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

fn boxed_while(holds: Box<dyn Fn() -> bool + Send + Sync>, view: Box<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
    let holds = Memo::new(move |_| holds());
    dynamic(move || if holds.get() { view() } else { ().into_any() })
}

fn boxed_dynamic(view: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    (move || view()).into_any()
}

fn boxed_list(items: Box<dyn Fn() -> Vec<Item> + Send>) -> AnyView {
    view! { <For each=move || items() key=|item: &Item| item.key.clone() children=|item: Item| (item.build)()/> }
        .into_any()
}
