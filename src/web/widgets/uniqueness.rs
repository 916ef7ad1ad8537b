//! The widgets of Uniqueness.

use crate::coach;
use crate::form::{UniquenessWidget, Widget};
use crate::web::components::ComposedSentence;
use crate::web::dynamic::{When, flag};
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// Draws a widget of Uniqueness.
pub fn uniqueness(widget: Widget, _place: &str) -> AnyView {
    let Widget::Uniqueness(widget) = widget else { return ().into_any() };
    match widget {
        UniquenessWidget::PositioningSentence => positioning(),
    }
}

/// The positioning as one sentence, once something is said of it.
fn positioning() -> AnyView {
    let plan = use_app().editor.plan;
    let locale = use_locale();
    let pieces = plan.memo("uniqueness.positioning", move |plan| {
        if plan.says_something("uniqueness.positioning") {
            coach::positioning_sentence(plan, locale)
        } else {
            Vec::new()
        }
    });
    view! { <When holds=flag(move || pieces.with(|pieces| !pieces.is_empty()))><ComposedSentence pieces/></When> }
        .into_any()
}
