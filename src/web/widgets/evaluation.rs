//! The widgets of Evaluation: what its rows say beside their names; the others sum up and print, and draw nothing on the page.

use crate::coach;
use crate::form::{EvaluationWidget, Widget};
use crate::web::form::row_digest;
use leptos::prelude::*;

/// Draws a widget of Evaluation.
pub fn evaluation(widget: Widget, place: &str) -> AnyView {
    let Widget::Evaluation(widget) = widget else { return ().into_any() };
    match widget {
        EvaluationWidget::Review => row_digest(place, "", coach::review_digest),
        EvaluationWidget::Reading => row_digest(place, "direction.measures.*.unit", coach::reading_digest),
        EvaluationWidget::Reviews | EvaluationWidget::Readings => ().into_any(),
    }
}
