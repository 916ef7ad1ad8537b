//! The questions of Direction: the objective that leads, the goal in figures, the measures.

use super::QuestionBlock;
use crate::coach;
use crate::plan::{Choice, Objective};
use crate::web::components::{
    CheckField, ChoiceField, ChoiceOption, ComposedSentence, DateField, LongField, NumberField, RowList, SmartList,
    TextField,
};
use crate::web::state::{use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// The questions of Direction.
#[component]
pub(super) fn DirectionQuestions() -> impl IntoView {
    let locale = use_locale();
    view! {
        <QuestionBlock heading=t!(locale, plan.direction.objective.heading) lead=t!(locale, plan.direction.objective.lead)>
            <ObjectiveChoice/>
        </QuestionBlock>
        <QuestionBlock heading=t!(locale, plan.direction.goal.heading) lead=t!(locale, plan.direction.goal.lead)>
            <Goal/>
        </QuestionBlock>
        <QuestionBlock heading=t!(locale, plan.direction.measures.heading) lead=t!(locale, plan.direction.measures.lead)>
            <RowList
                list="direction.measures" add=t!(locale, plan.direction.measures.add) empty=t!(locale, plan.direction.measures.empty)
                title=|locale, number| t!(locale, plan.direction.measures.one, number = number) row=measure
            />
        </QuestionBlock>
    }
}

#[component]
fn ObjectiveChoice() -> impl IntoView {
    let locale = use_locale();
    let option = |objective: &Objective| ChoiceOption {
        code: objective.code().to_owned(),
        name: objective.name(locale).to_owned(),
        about: vec![
            objective.what(locale).to_owned(),
            t!(locale, plan.direction.objective.suits, when = objective.when(locale)),
        ],
    };
    let options = Objective::ALL.iter().map(option).collect::<Vec<_>>();
    view! { <ChoiceField path="direction.objective" legend=t!(locale, plan.direction.objective.label) options/> }
}

#[component]
fn Goal() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let sentence = Memo::new(move |_| editor.plan.with(|plan| coach::goal_sentence(plan, locale)));
    view! {
        <ComposedSentence pieces=sentence/>
        <SmartList/>
        <div class="fields field-pair">
            <LongField path="direction.goal.change"/>
            <LongField path="direction.goal.whom"/>
            <LongField path="direction.goal.relevant"/>
            <LongField path="direction.goal.realistic"/>
        </div>
    }
}

fn measure(path: String) -> AnyView {
    let at = |key: &str| format!("{path}.{key}");
    view! {
        <div class="fields">
            <TextField path=at("name") wide=true/>
            <NumberField path=at("baseline")/>
            <DateField path=at("baseline_date")/>
            <NumberField path=at("target")/>
            <DateField path=at("deadline")/>
            <TextField path=at("unit")/>
            <TextField path=at("owner")/>
            <LongField path=at("source") rows=1 wide=true/>
        </div>
        <CheckField path=at("financial")/>
    }
    .into_any()
}
