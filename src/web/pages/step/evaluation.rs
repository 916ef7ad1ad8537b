//! The questions of Evaluation: the next review, what was answered at each, and the readings of the measures.

use super::QuestionBlock;
use crate::web::components::{DateField, LongField, NumberField, RowList, SelectField};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The questions of Evaluation.
#[component]
pub(super) fn EvaluationQuestions() -> impl IntoView {
    let locale = use_locale();
    view! {
        <QuestionBlock heading=t!(locale, plan.evaluation.next.heading)>
            <div class="fields"><DateField path="evaluation.next_review"/></div>
        </QuestionBlock>
        <QuestionBlock later="evaluation.reviews" heading=t!(locale, plan.evaluation.reviews.heading) lead=t!(locale, plan.evaluation.reviews.lead)>
            <RowList
                list="evaluation.reviews" add=t!(locale, plan.evaluation.reviews.add) empty=t!(locale, plan.evaluation.reviews.empty)
                title=|locale, number| t!(locale, plan.evaluation.reviews.one, number = number) row=review
            />
        </QuestionBlock>
        <QuestionBlock later="evaluation.readings" heading=t!(locale, plan.evaluation.readings.heading) lead=t!(locale, plan.evaluation.readings.lead)>
            <RowList
                list="evaluation.readings" add=t!(locale, plan.evaluation.readings.add) empty=t!(locale, plan.evaluation.readings.empty)
                title=|locale, number| t!(locale, plan.evaluation.readings.one, number = number) row=reading
            />
        </QuestionBlock>
    }
}

fn review(path: String) -> AnyView {
    let locale = use_locale();
    let question = |key: &str| view! { <LongField path=format!("{path}.{key}") wide=true/> };
    view! {
        <div class="fields"><DateField path=format!("{path}.date")/></div>
        <fieldset class="questions">
            <legend>{t!(locale, plan.evaluation.reviews.ourselves.heading)}</legend>
            {["ourselves.doing", "ourselves.improve", "ourselves.needs", "ourselves.exceed"].map(question).into_iter().collect_view()}
        </fieldset>
        <fieldset class="questions">
            <legend>{t!(locale, plan.evaluation.reviews.customers.heading)}</legend>
            {["customers.doing", "customers.like", "customers.more", "customers.dislike", "customers.change"]
                .map(question)
                .into_iter()
                .collect_view()}
        </fieldset>
    }
    .into_any()
}

fn reading(path: String) -> AnyView {
    let editor = use_app().editor;
    let locale = use_locale();
    let measures = editor.plan.memo("direction.measures.*.name", move |plan| {
        let named = |name: &str| {
            if name.trim().is_empty() { t!(locale, plan.evaluation.readings.unnamed) } else { name }.to_owned()
        };
        let measures = &plan.direction.measures;
        measures.iter().map(|measure| (measure.id.as_str().to_owned(), named(&measure.name))).collect::<Vec<_>>()
    });
    let at = |key: &str| format!("{path}.{key}");
    view! {
        <div class="fields">
            <SelectField path=at("measure") none=t!(locale, plan.evaluation.readings.measure.none) options=measures/>
            <DateField path=at("date")/>
            <NumberField path=at("value")/>
        </div>
    }
    .into_any()
}
