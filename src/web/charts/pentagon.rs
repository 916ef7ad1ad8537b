//! The pentagon of strengths.

use crate::charts::label;
use crate::charts::pentagon::{AXES, Anchor, LINE, anchors, path, points as places, ring, tenths};
use crate::coach::Strengths;
use crate::plan::{Choice, Component};
use crate::web::dynamic::{attribute, text};
use crate::words::{Locale, Named};
use leptos::prelude::*;

/// How much a pentagon says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PentagonSize {
    /// The shape alone, for cards, the list of steps and paper.
    #[default]
    Plain,
    /// With the names and the numbers round it, and how far the weakest holds.
    Labelled,
    /// With the names and the numbers round it, on paper.
    Named,
}

/// The strengths of a plan as a pentagon; its label names all five.
#[component]
pub fn Pentagon(
    /// The strengths.
    #[prop(into)]
    strengths: Signal<Strengths>,
    /// The language.
    locale: Locale,
    /// How much it says.
    #[prop(optional)]
    size: PentagonSize,
) -> impl IntoView {
    let points = Signal::derive(move || AXES.map(|component| strengths.get().of(component)));
    view! { <PentagonDrawing points locale size /> }
}

/// Five values from 0 to 100, in the order of the components, as a pentagon.
#[component]
pub fn PentagonDrawing(
    /// The values.
    #[prop(into)]
    points: Signal<[u8; 5]>,
    /// The language.
    locale: Locale,
    /// How much it says.
    #[prop(optional)]
    size: PentagonSize,
) -> impl IntoView {
    let labelled = size == PentagonSize::Labelled;
    let (class, view_box) = match size {
        PentagonSize::Plain => ("pentagon", "-100 -100 200 186"),
        PentagonSize::Labelled => ("pentagon labelled", "-150 -125 300 245"),
        PentagonSize::Named => ("pentagon labelled", "-165 -125 330 240"),
    };
    // Every child has an attribute that is no literal: static children would be wrapped in a stray <g>.
    let rings = if labelled { vec![100, 67, 33] } else { vec![100, 50] };
    view! {
        <svg class=class viewBox=view_box role="img" aria-label=attribute(move || label::pentagon(points.get(), locale))>
            {rings.into_iter().map(|value| view! { <path class="ring" d=path(ring(value)) /> }).collect_view()}
            {labelled.then(|| view! { <Weakest points /> })}
            <path class="shape" d=attribute(move || path(places(points.get()))) />
            {dots(points)}
            {(size != PentagonSize::Plain).then(|| names(points, locale))}
        </svg>
    }
}

/// The pentagon that would remain if all were as weak as the weakest.
#[component]
fn Weakest(points: Signal<[u8; 5]>) -> impl IntoView {
    let weakest = move || AXES.into_iter().zip(points.get()).min_by_key(|(_, value)| *value);
    let class = move || format!("weakest {}", weakest().map_or("", |(component, _)| component.code()));
    let d = move || path(ring(weakest().map_or(0, |(_, value)| value)));
    view! { <path class=class d=d /> }
}

/// The value of each component; where there is none yet, its corner, which is empty.
fn dots(points: Signal<[u8; 5]>) -> impl IntoView {
    let value = move |axis: usize| points.get().get(axis).copied().unwrap_or_default();
    let place = move |axis: usize| {
        let shown = if value(axis) == 0 { ring(100) } else { places(points.get()) };
        shown.get(axis).copied().unwrap_or_default()
    };
    let dot = |(axis, component): (usize, Component)| {
        let class = move || format!("dot {}{}", component.code(), if value(axis) == 0 { " blank" } else { "" });
        view! { <circle class=class cx=move || tenths(place(axis).x) cy=move || tenths(place(axis).y) r="6" /> }
    };
    AXES.into_iter().enumerate().map(dot).collect_view()
}

fn names(points: Signal<[u8; 5]>, locale: Locale) -> impl IntoView {
    let value = move |axis: usize| points.get().get(axis).copied().unwrap_or_default();
    let name = |((axis, component), anchor): ((usize, Component), Anchor)| {
        let class = format!("value {}", component.code());
        view! {
            <text class="name" x=anchor.at.x y=anchor.at.y text-anchor=anchor.end>
                {component.name(locale)}
            </text>
            <text class=class x=anchor.at.x y=anchor.at.y + LINE text-anchor=anchor.end>
                {text(move || Some(value(axis)).filter(|value| *value > 0))}
            </text>
        }
    };
    AXES.into_iter().enumerate().zip(anchors()).map(name).collect_view()
}
