//! Measures with their figures: the first gives the goal and is set large.

use super::text::text;
use crate::doc::{Field, MeasureRow, Measures, letters};
use leptos::prelude::*;

/// The letters that stand below the name of a measure.
const BELOW: usize = 120;

/// Shows the measures in one table.
pub(super) fn measures(measures: Measures, whole: bool) -> impl IntoView {
    let [what, from, to, by, owner] = measures.head;
    view! {
        <table class="sheet-table sheet-measures" class:undivided=whole>
            <thead>
                <tr>
                    <th scope="col">{what}</th><th scope="col" class="figure">{from}</th><th></th>
                    <th scope="col" class="figure">{to}</th><th scope="col" class="day">{by}</th>
                    <th scope="col" class="whose">{owner}</th>
                </tr>
            </thead>
            <tbody>{measures.rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

fn row(row: MeasureRow) -> impl IntoView {
    // A few words stand below the name; more of them take the whole width.
    let long = row.more.iter().map(|field| letters(&field.label) + letters(&field.value)).sum::<usize>() > BELOW;
    let more = (!row.more.is_empty())
        .then(|| view! { <dl class="measure-more">{row.more.into_iter().map(said).collect_view()}</dl> });
    let (below, across) = if long { (None, more) } else { (more, None) };
    view! {
        <tr class:goes-on=long>
            <th scope="row"><span class="measure-what">{text(row.what)}</span>{below}</th>
            <td class="figure">{text(row.from)}</td><td class="to" aria-hidden="true">"→"</td><td class="figure">{text(row.to)}</td>
            <td class="day">{text(row.by)}</td><td class="whose">{text(row.owner)}</td>
        </tr>
        {across.map(|more| view! { <tr class="more-row"><td colspan="6">{more}</td></tr> })}
    }
}

fn said(field: Field) -> impl IntoView {
    view! { <div><dt>{text(field.label)}</dt>" "<dd>{text(field.value)}</dd></div> }
}
