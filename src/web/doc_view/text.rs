//! Text in runs: what somebody said keeps its line breaks, its direction and its language.

use crate::doc::{Run, Text};
use leptos::prelude::*;

/// Shows a text.
pub(super) fn text(text: Text) -> impl IntoView {
    text.into_iter().map(run).collect_view()
}

fn run(run: Run) -> AnyView {
    match run {
        Run::Plain(words) => words.into_any(),
        Run::Strong(words) => view! { <b>{words}</b> }.into_any(),
        Run::Said(words) => view! { <span class="said" translate="no" dir="auto">{words}</span> }.into_any(),
        Run::Gap(words) => view! { <span class="gap">{words}</span> }.into_any(),
        Run::Blank => view! { <span class="blank"></span> }.into_any(),
    }
}
