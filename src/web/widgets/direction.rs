//! The widgets of Direction. Those of its lists come with a part of the program of their own.

mod goal_sentence;
mod later_leads;
mod measure;
mod measure_offers;
mod objective_change;
mod objective_help;
mod risk;
mod risk_matrix;
mod risk_offers;
mod risk_source;

use crate::form::{DirectionWidget, Widget};
use crate::web::components::SmartList;
use leptos::prelude::*;

/// Draws a widget of the objective, of the goal, or of what changes inside.
pub fn direction(widget: Widget, _place: &str) -> AnyView {
    let Widget::Direction(widget) = widget else { return ().into_any() };
    match widget {
        DirectionWidget::ObjectiveHelp => objective_help::help(),
        DirectionWidget::ObjectiveChange => view! { <objective_change::ObjectiveChanged/> }.into_any(),
        DirectionWidget::LaterLeads => later_leads::note(),
        DirectionWidget::GoalSentence => goal_sentence::sentence(),
        DirectionWidget::Smart => view! { <SmartList/> }.into_any(),
        DirectionWidget::Measure
        | DirectionWidget::MeasureOffers
        | DirectionWidget::Risk
        | DirectionWidget::RiskOffers
        | DirectionWidget::RiskMatrix
        | DirectionWidget::RiskSource => ().into_any(),
    }
}

/// Draws a widget of the measures or the risks.
pub fn direction_lists(widget: Widget, place: &str) -> AnyView {
    let Widget::Direction(widget) = widget else { return ().into_any() };
    match widget {
        DirectionWidget::Measure => measure::digest(place.to_owned()),
        DirectionWidget::MeasureOffers => view! { <measure_offers::MeasureSuggestions/> }.into_any(),
        DirectionWidget::Risk => risk::digest(place.to_owned()),
        DirectionWidget::RiskOffers => risk_offers::offers(),
        DirectionWidget::RiskMatrix => risk_matrix::matrix(),
        DirectionWidget::RiskSource => risk_source::line(place),
        DirectionWidget::ObjectiveHelp
        | DirectionWidget::ObjectiveChange
        | DirectionWidget::LaterLeads
        | DirectionWidget::GoalSentence
        | DirectionWidget::Smart => ().into_any(),
    }
}
