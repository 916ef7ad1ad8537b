//! The table that says what the bars of a ladder draw.

use crate::catalog::published_ladder;
use crate::coach;
use crate::plan::{Ladder, Profile, Rung};
use crate::words::{Locale, Named, number, t};
use leptos::prelude::*;

/// The shares of a ladder as a table with their margins, folded until somebody asks for it.
#[component]
pub(super) fn LadderTable(ladder: Signal<Ladder>, locale: Locale, rungs: Memo<Vec<Rung>>) -> impl IntoView {
    let overlay = Memo::new(move |_| ladder.with(|ladder| ladder.overlay));
    let row = move |rung: Rung| {
        let share = move || ladder.with(|ladder| coach::margin_line(ladder, rung, locale));
        let conflict = move || {
            let line = ladder.with(|ladder| coach::share_line(ladder, rung, locale));
            line.map(|line| view! { <small class="conflict">{line}</small> })
        };
        view! {
            <tr>
                <th scope="row">{rung.name(locale)}</th>
                <td class="num" translate="no">{share}{conflict}</td>
                {move || overlay.get().map(|profile| view! { <td class="num">{published(profile, rung, locale)}</td> })}
            </tr>
        }
    };
    view! {
        <details class="chart-table">
            <summary>{t!(locale, sheets.ladder.unfold)}</summary>
            <table>
                <caption>{t!(locale, plan.target.ladder.chart)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(locale, plan.target.ladder.rung)}</th>
                        <th scope="col" class="num">{t!(locale, plan.target.ladder.share)}</th>
                        {move || overlay.get().map(|profile| view! { <th scope="col" class="num">{profile.name(locale)}</th> })}
                    </tr>
                </thead>
                <tbody>{move || rungs.get().into_iter().map(row).collect_view()}</tbody>
            </table>
        </details>
    }
}

/// The published share of a rung, or that there is none.
fn published(profile: Profile, rung: Rung, locale: Locale) -> String {
    match published_ladder(profile).share(rung) {
        Some(share) => t!(locale, sheets.share, share = number(locale, share)),
        None => t!(locale, ladder.overlay.none).to_owned(),
    }
}
