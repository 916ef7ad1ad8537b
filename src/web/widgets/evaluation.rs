//! The widgets of Evaluation: they sum up and print, and draw nothing on the page.

use crate::form::{EvaluationWidget, Widget};
use leptos::prelude::*;

/// Draws a widget of Evaluation.
pub fn evaluation(widget: Widget, _place: &str) -> AnyView {
    let Widget::Evaluation(widget) = widget else { return ().into_any() };
    match widget {
        EvaluationWidget::Reviews | EvaluationWidget::Readings => ().into_any(),
    }
}
