//! Where a known risk comes from.

use crate::catalog::risk_source;
use crate::plan::{Choice, Leaf, RiskKind};
use crate::web::components::ExternalLink;
use crate::web::dynamic::dynamic;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// Where a known risk comes from, while it is one.
pub(super) fn line(risk: &str) -> AnyView {
    let path = format!("{risk}.kind");
    let editor = use_app().editor;
    let locale = use_locale();
    let kind = editor.plan.memo(path.clone(), move |plan| match plan.leaf(&path) {
        Some(Leaf::Choice(code)) => RiskKind::from_code(code),
        _ => None,
    });
    let line = move || {
        kind.get().and_then(|kind| risk_source(kind, locale)).map(|source| {
            view! {
                <p class="risk-source">
                    {t!(locale, risks.source.label)}" · "
                    <ExternalLink href=source.address>{source.name}</ExternalLink>
                    ". "{source.says}
                </p>
            }
        })
    };
    dynamic(move || line().into_any())
}
