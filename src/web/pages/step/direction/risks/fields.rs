//! The fields of one risk.

use crate::catalog::risk_source;
use crate::coach::risk_channel;
use crate::plan::{Choice, Impact, Leaf, Likelihood, Plan, RiskKind};
use crate::web::components::{ExternalLink, LongField, SelectField, TextField, choice_options};
use crate::web::state::{use_app, use_locale};
use crate::words::{Locale, t};
use leptos::prelude::*;

/// What can be said of the risk at a path.
pub(super) fn fields(path: String) -> AnyView {
    let editor = use_app().editor;
    let locale = use_locale();
    let at = |key: &str| format!("{path}.{key}");
    let of_channel = at("channel");
    let channels = editor.plan.memo(format!("technology.channels.*.name {of_channel}"), move |plan| {
        channel_options(plan, &of_channel, locale)
    });
    view! {
        <div class="fields">
            <TextField path=at("name") wide=true/>
            <SelectField path=at("likelihood") none=t!(locale, plan.direction.risks.likelihood.none) options={choice_options::<Likelihood>(locale)}/>
            <SelectField path=at("impact") none=t!(locale, plan.direction.risks.likelihood.none) options={choice_options::<Impact>(locale)}/>
        </div>
        <div class="fields field-pair">
            <LongField path=at("cause")/>
            <LongField path=at("warning")/>
            <LongField path=at("prevention")/>
            <LongField path=at("response")/>
        </div>
        <div class="fields">
            <TextField path=at("owner")/>
            <SelectField path=at("channel") none=t!(locale, plan.direction.risks.channel.none) options=channels/>
            <SelectField path=at("kind") none=t!(locale, plan.direction.risks.kind.none) options={choice_options::<RiskKind>(locale)}/>
        </div>
        <SourceLine path=at("kind")/>
    }
    .into_any()
}

/// The channels of the plan by their names, and the chosen one even where it is gone.
fn channel_options(plan: &Plan, path: &str, locale: Locale) -> Vec<(String, String)> {
    let mut ids = plan.ids("technology.channels");
    if let Some(Leaf::Link(chosen)) = plan.leaf(path)
        && !chosen.is_empty()
        && !ids.iter().any(|id| id == chosen)
    {
        ids.push(chosen.to_owned());
    }
    let option = |id: String| {
        let name = risk_channel(plan, &id).words(locale);
        (id, name)
    };
    ids.into_iter().map(option).collect()
}

/// Where a known risk comes from, while it is one.
#[component]
fn SourceLine(path: String) -> impl IntoView {
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
    view! { {line} }
}
