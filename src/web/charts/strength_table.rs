//! The pentagon's twin: the five strengths as a table to unfold.

use crate::charts::pentagon::AXES;
use crate::coach::Strengths;
use crate::words::{Locale, Named, t};
use leptos::prelude::*;

/// The five strengths as a table, folded until somebody asks for it.
#[component]
pub fn StrengthTable(
    /// The strengths.
    #[prop(into)]
    strengths: Signal<Strengths>,
    /// The language.
    locale: Locale,
) -> impl IntoView {
    let rows = AXES.map(|component| {
        view! {
            <tr>
                <th scope="row">{component.name(locale)}</th>
                <td class="num">{move || strengths.get().of(component)}</td>
            </tr>
        }
    });
    view! {
        <details class="chart-table">
            <summary>{t!(locale, sheets.pentagon.unfold)}</summary>
            <table>
                <caption>{t!(locale, sheets.pentagon.caption)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(locale, sheets.pentagon.component)}</th>
                        <th scope="col" class="num">{t!(locale, sheets.pentagon.points)}</th>
                    </tr>
                </thead>
                <tbody>{rows.into_iter().collect_view()}</tbody>
            </table>
        </details>
    }
}
