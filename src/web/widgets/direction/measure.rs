//! A measure in one glance: its formula, its figures, and how far they may be off.

use crate::coach::{self, MeasureDigest};
use crate::web::dynamic::dynamic;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// What is always shown of the measure at a path.
pub(super) fn digest(path: String) -> AnyView {
    let editor = use_app().editor;
    let locale = use_locale();
    let of_digest = path.clone();
    let digest = editor.plan.memo(path, move |plan| {
        let measure = plan.record(&of_digest);
        measure.map(|measure| coach::measure_digest(measure, locale)).unwrap_or_default()
    });
    let fact = move |label: &'static str, value: Option<String>| {
        let value = match value {
            Some(value) => view! { <dd translate="no" dir="auto">{value}</dd> }.into_any(),
            None => view! { <dd class="none">{t!(locale, measures.digest.none)}</dd> }.into_any(),
        };
        view! { <div><dt>{label}</dt>{value}</div> }
    };
    let shown = move |digest: MeasureDigest| {
        let MeasureDigest { formula, start, target, deadline, owner, margin } = digest;
        view! {
            {formula.map(|formula| view! { <p class="measure-formula" translate="no" dir="auto">{formula}</p> })}
            <dl class="measure-facts">
                {fact(t!(locale, measures.digest.start), start)}
                {fact(t!(locale, measures.digest.target), target)}
                {fact(t!(locale, measures.digest.deadline), deadline)}
                {fact(t!(locale, measures.digest.owner), owner)}
            </dl>
            {margin.map(|margin| view! { <p class="measure-margin">{margin}</p> })}
        }
    };
    let filled = move || Some(digest.get()).filter(|digest| !digest.is_blank());
    view! { <div class="measure-digest">{dynamic(move || (filled().map(shown)).into_any())}</div> }.into_any()
}
