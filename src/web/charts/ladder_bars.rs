//! The ladder of participation as bars, with its table to unfold.

use crate::charts::{label, ladder as geometry};
use crate::plan::{Choice, Ladder, Rung};
use crate::words::{Locale, Named, t};
use leptos::prelude::*;

/// Where the bars begin, in user units; the names stand before.
const LEFT: f64 = 130.0;

/// How long the bar of 100 % is, in user units; the numbers stand after.
const FULL: f64 = 150.0;

/// The shares of a ladder as bars; what cannot be read as a number has no bar, but is still told.
#[component]
pub fn LadderBars(
    /// The ladder.
    #[prop(into)]
    ladder: Signal<Ladder>,
    /// The language.
    #[prop(into)]
    locale: Signal<Locale>,
) -> impl IntoView {
    let label = move || ladder.with(|ladder| label::ladder(ladder, locale.get()));
    let bars = Rung::ALL.iter().zip(0..).map(|(rung, row)| bar(ladder, locale, *rung, row)).collect_view();
    view! {
        <figure class="ladder-bars">
            <figcaption>{move || t!(locale.get(), plan.target.ladder.chart)}</figcaption>
            <svg viewBox="0 0 340 168" role="img" aria-label=label>{bars}</svg>
            <LadderTable ladder locale />
        </figure>
    }
}

fn bar(ladder: Signal<Ladder>, locale: Signal<Locale>, rung: Rung, row: u8) -> impl IntoView {
    let share = move || ladder.with(|ladder| ladder.share(rung).value());
    let length = move || geometry::length(share().unwrap_or_default(), FULL);
    let number = move || {
        let told = share().and_then(|_| ladder.try_with(|ladder| label::share(ladder, rung, locale.get())));
        told.unwrap_or_default()
    };
    view! {
        <text class="name" x=LEFT - 8.0 y=geometry::baseline(row) text-anchor="end">{move || rung.name(locale.get())}</text>
        <rect class="track" x=LEFT y=geometry::top(row) width=FULL height=geometry::BAR />
        <rect class="bar" x=LEFT y=geometry::top(row) width=length height=geometry::BAR />
        <text class="value" x=LEFT + FULL + 8.0 y=geometry::baseline(row)>{number}</text>
    }
}

/// The shares of a ladder as a table, folded until somebody asks for it.
#[component]
fn LadderTable(ladder: Signal<Ladder>, locale: Signal<Locale>) -> impl IntoView {
    let row = |rung: Rung| {
        let share = move || ladder.with(|ladder| label::share(ladder, rung, locale.get()));
        view! {
            <tr>
                <th scope="row">{move || rung.name(locale.get())}</th>
                <td class="num" translate="no">{share}</td>
            </tr>
        }
    };
    view! {
        <details class="chart-table">
            <summary>{move || t!(locale.get(), sheets.ladder.unfold)}</summary>
            <table>
                <caption>{move || t!(locale.get(), plan.target.ladder.chart)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{move || t!(locale.get(), plan.target.ladder.rung)}</th>
                        <th scope="col" class="num">{move || t!(locale.get(), plan.target.ladder.share)}</th>
                    </tr>
                </thead>
                <tbody>{Rung::ALL.iter().copied().map(row).collect_view()}</tbody>
            </table>
        </details>
    }
}
