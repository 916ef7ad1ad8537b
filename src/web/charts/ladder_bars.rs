//! The ladder of participation as bars with the marks laid over them, and its table to unfold.

mod legend;
mod table;

use crate::catalog::published_ladder;
use crate::charts::label;
use crate::charts::ladder::{self as geometry, Track};
use crate::coach;
use crate::plan::{Ladder, Rung};
use crate::words::{Locale, Named, t};
use legend::OverlayLegend;
use leptos::prelude::*;
use table::LadderTable;

/// Where the bars begin, in user units; the names stand before.
const LEFT: f64 = 130.0;

/// How long the bar of 100 % is, in user units; the numbers stand after.
const FULL: f64 = 150.0;

/// The shares of a ladder as bars; what cannot be read as a number has no bar, but is still told. A whisker shows the
/// margin of a share, a diamond the share of a published ladder, an exclamation mark what cannot be.
#[component]
pub fn LadderBars(
    /// The ladder.
    #[prop(into)]
    ladder: Signal<Ladder>,
    /// The language.
    locale: Locale,
    /// This year, from which the age of published figures is counted.
    #[prop(into)]
    year: Signal<i32>,
) -> impl IntoView {
    let rungs = Memo::new(move |_| ladder.with(geometry::rungs));
    let view_box = move || format!("0 0 340 {}", rungs.with(|rungs| rungs.iter().map(|_| geometry::ROW).sum::<f64>()));
    let bars =
        move || rungs.get().into_iter().zip(0..).map(|(rung, row)| bar(ladder, locale, rung, row)).collect_view();
    let label = move || ladder.with(|ladder| label::ladder(ladder, locale));
    let overlay = Memo::new(move |_| ladder.with(|ladder| ladder.overlay));
    view! {
        <figure class="ladder-bars">
            <figcaption>{t!(locale, plan.target.ladder.chart)}</figcaption>
            <svg viewBox=view_box role="img" aria-label=label>{bars}</svg>
            {move || overlay.get().map(|profile| view! { <OverlayLegend published=published_ladder(profile) locale year/> })}
            <LadderTable ladder locale rungs/>
        </figure>
    }
}

/// One rung: its name, the track, the bar, what is laid over it, and the number.
fn bar(ladder: Signal<Ladder>, locale: Locale, rung: Rung, row: u8) -> impl IntoView {
    let track = Track { left: LEFT, top: geometry::top(row), full: FULL };
    let share = move || ladder.with(|ladder| ladder.share(rung).value());
    let length = move || geometry::length(share().unwrap_or_default(), FULL);
    let conflict = move || ladder.with(|ladder| coach::share_line(ladder, rung, locale).is_some());
    let number = move || {
        let told = share().map(|_| ladder.with(|ladder| label::share(ladder.share(rung), locale)));
        told.unwrap_or_default() + if conflict() { " !" } else { "" }
    };
    let whisker =
        move || ladder.with(|ladder| coach::ladder_interval(ladder, rung)).map(|it| track.whisker(it.low, it.high));
    let published = move || {
        let share = ladder.with(|ladder| ladder.overlay).and_then(|profile| published_ladder(profile).share(rung));
        share.map(|share| track.diamond(share))
    };
    view! {
        <text class="name" x=LEFT - 8.0 y=geometry::baseline(row) text-anchor="end">{rung.name(locale)}</text>
        <rect class="track" x=LEFT y=geometry::top(row) width=FULL height=geometry::BAR />
        <rect class="bar" x=LEFT y=geometry::top(row) width=length height=geometry::BAR />
        {move || whisker().map(|d| view! { <path class="whisker" d=d /> })}
        {move || published().map(|d| view! { <path class="published" d=d /> })}
        <text class="value" class:conflict=conflict x=LEFT + FULL + 8.0 y=geometry::baseline(row)>{number}</text>
    }
}
