//! A part of the page that is folded until somebody opens it.

use crate::web::dynamic::dynamic;
use crate::web::state::{AppState, Backlog};
use leptos::prelude::*;

/// A part that unfolds below its summary. What is in it is built when it is opened, or once the page can be used.
pub fn folded(class: &'static str, summary: impl IntoAny, body: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    boxed_folded(class, summary.into_any(), Box::new(body))
}

fn boxed_folded(class: &'static str, summary: AnyView, body: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    let backlog = use_context::<AppState>().map_or_else(Backlog::new, |app| app.backlog);
    let built = backlog.wait("");
    view! {
        <details class=class on:toggle=move |_| built.set(true)>
            <summary>{summary}</summary>
            {dynamic(move || if built.get() { body() } else { ().into_any() })}
        </details>
    }
    .into_any()
}
