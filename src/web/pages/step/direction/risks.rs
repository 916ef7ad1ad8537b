//! The risk register.

use crate::plan::{Impact, Likelihood, RiskKind};
use crate::web::components::{LongField, RowList, SelectField, TextField, choice_options};
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// The risks.
#[component]
pub(super) fn RiskQuestions() -> impl IntoView {
    let locale = use_locale();
    view! {
        <RowList
            list="direction.risks" add=t!(locale, plan.direction.risks.add) empty=t!(locale, plan.direction.risks.empty)
            title=|locale, number| t!(locale, plan.direction.risks.one, number = number) row=risk
        />
    }
}

fn risk(path: String) -> AnyView {
    let locale = use_locale();
    let at = |key: &str| format!("{path}.{key}");
    view! {
        <div class="fields">
            <TextField path=at("name") wide=true/>
            <SelectField path=at("kind") none=t!(locale, plan.direction.risks.kind.none) options={choice_options::<RiskKind>(locale)}/>
            <SelectField path=at("channel") none=t!(locale, plan.direction.risks.channel.none) options=Signal::stored(Vec::new())/>
            <LongField path=at("cause") rows=1 wide=true/>
            <SelectField path=at("likelihood") none=t!(locale, plan.direction.risks.unjudged) options={choice_options::<Likelihood>(locale)}/>
            <SelectField path=at("impact") none=t!(locale, plan.direction.risks.unjudged) options={choice_options::<Impact>(locale)}/>
            <LongField path=at("warning") rows=1/>
            <LongField path=at("prevention")/>
            <LongField path=at("response")/>
            <TextField path=at("owner")/>
        </div>
    }
    .into_any()
}
