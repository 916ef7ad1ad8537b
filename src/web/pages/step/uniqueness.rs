//! The questions of Uniqueness: rivals, the positioning sentence, evidence.

use super::QuestionBlock;
use crate::coach;
use crate::web::components::{ComposedSentence, LongField, RowList, TextField};
use crate::web::dynamic::dynamic;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The id of the list of rivals' names, offered where one is asked for.
const RIVAL_NAMES: &str = "rival-names";

/// The questions of Uniqueness.
#[component]
pub(super) fn UniquenessQuestions() -> impl IntoView {
    let locale = use_locale();
    view! {
        <QuestionBlock heading=t!(locale, plan.uniqueness.rivals.heading) lead=t!(locale, plan.uniqueness.rivals.lead)>
            <RowList
                list="uniqueness.rivals" add=t!(locale, plan.uniqueness.rivals.add) empty=t!(locale, plan.uniqueness.rivals.empty)
                title=|locale, number| t!(locale, plan.uniqueness.rivals.one, number = number) row=rival
            />
        </QuestionBlock>
        <QuestionBlock later="uniqueness.positioning" heading=t!(locale, plan.uniqueness.positioning.heading) lead=t!(locale, plan.uniqueness.positioning.lead)>
            <Positioning/>
        </QuestionBlock>
        <QuestionBlock later="uniqueness.claims" heading=t!(locale, plan.uniqueness.claims.heading) lead=t!(locale, plan.uniqueness.claims.lead)>
            <RowList
                list="uniqueness.claims" add=t!(locale, plan.uniqueness.claims.add) empty=t!(locale, plan.uniqueness.claims.empty)
                title=|locale, number| t!(locale, plan.uniqueness.claims.one, number = number) row=claim
            />
        </QuestionBlock>
    }
}

#[component]
fn Positioning() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let sentence = editor.plan.memo("uniqueness.positioning", move |plan| coach::positioning_sentence(plan, locale));
    let names = editor.plan.memo("uniqueness.rivals.*.name", |plan| {
        plan.uniqueness.rivals.iter().map(|rival| rival.name.clone()).collect::<Vec<_>>()
    });
    view! {
        <ComposedSentence pieces=sentence/>
        <datalist id=RIVAL_NAMES>
            {dynamic(move || (names.get().into_iter().map(|name| view! { <option value=name></option> }).collect_view()).into_any())}
        </datalist>
        <div class="fields field-pair">
            <TextField path="uniqueness.positioning.whom"/>
            <TextField path="uniqueness.positioning.need"/>
            <TextField path="uniqueness.positioning.offer"/>
            <TextField path="uniqueness.positioning.kind"/>
            <TextField path="uniqueness.positioning.benefit"/>
            <TextField path="uniqueness.positioning.rival" list=RIVAL_NAMES/>
        </div>
        <LongField path="uniqueness.positioning.difference" wide=true/>
    }
}

fn rival(path: String) -> AnyView {
    let at = |key: &str| format!("{path}.{key}");
    view! {
        <div class="fields">
            <TextField path=at("name") wide=true/>
            <LongField path=at("promise")/>
            <LongField path=at("places")/>
        </div>
    }
    .into_any()
}

fn claim(path: String) -> AnyView {
    let at = |key: &str| format!("{path}.{key}");
    view! {
        <div class="fields field-pair">
            <LongField path=at("claim")/>
            <LongField path=at("evidence")/>
        </div>
    }
    .into_any()
}
