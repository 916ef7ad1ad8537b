//! A measure in one line while it is folded: its figures, its date, who answers for it; and how far they may be off.

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
    let figures = move |start: Option<String>, target: Option<String>| {
        let none = || t!(locale, measures.digest.none).to_owned();
        let (start, target) = match (start, target) {
            (None, None) => return None,
            (start, target) => (start.unwrap_or_else(none), target.unwrap_or_else(none)),
        };
        Some(t!(locale, measures.digest.figures, start = start, target = target))
    };
    let shown = move |digest: MeasureDigest| {
        let MeasureDigest { start, target, deadline, owner, margin, .. } = digest;
        let owner = match owner {
            Some(owner) => view! { <span translate="no" dir="auto">{owner}</span> }.into_any(),
            None => view! { <span class="missing">{t!(locale, measures.digest.no_owner)}</span> }.into_any(),
        };
        let said = |words: String| view! { <b translate="no" dir="auto">{words}</b> };
        view! {
            <p class="measure-line">{figures(start, target).map(said)}{deadline.map(said)}{owner}</p>
            {margin.map(|margin| view! { <p class="measure-margin">{margin}</p> })}
        }
    };
    let filled = move || Some(digest.get()).filter(|digest| !digest.is_blank());
    view! { <div class="measure-digest">{dynamic(move || (filled().map(shown)).into_any())}</div> }.into_any()
}
