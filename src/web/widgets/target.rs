//! The widgets of Target.

mod comparison;
mod counts;
mod fill_ladder;
mod how_to_ask;
mod ladder;
mod motive;
mod motive_chips;
mod motive_summary;
mod rough;
mod rung;
mod segment;
mod tally;
mod welcome;

use crate::form::{TargetWidget, Widget};
use leptos::prelude::*;

/// Draws a widget of Target.
pub fn target(widget: Widget, place: &str) -> AnyView {
    let Widget::Target(widget) = widget else { return ().into_any() };
    match widget {
        TargetWidget::Segment => view! { <segment::SegmentDigest path=place.to_owned()/> }.into_any(),
        TargetWidget::Welcome => welcome::consequence(place),
        TargetWidget::Comparison => view! { <comparison::SegmentComparison/> }.into_any(),
        TargetWidget::Rough => rough::rungs(),
        TargetWidget::Rungs => ladder::rungs(),
        TargetWidget::Ladder => ladder::picture(),
        TargetWidget::BasisMissing => ladder::basis_missing(),
        TargetWidget::HowToAsk => how_to_ask::help(),
        TargetWidget::Tally => view! { <tally::PersonTally/> }.into_any(),
        TargetWidget::Counts => view! { <counts::CountFields/> }.into_any(),
        TargetWidget::FillLadder => view! { <fill_ladder::FillLadder/> }.into_any(),
        TargetWidget::MotiveSummary => view! { <motive_summary::MotiveSummaryLine/> }.into_any(),
        TargetWidget::Motives => view! { <motive_chips::MotiveChips/> }.into_any(),
    }
}
