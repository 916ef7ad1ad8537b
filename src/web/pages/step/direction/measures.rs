//! The measures workbench.

use crate::plan::{Better, Denominator, Frequency, Objective, Statistic};
use crate::web::components::{
    CheckField, DateField, LongField, NumberField, RowList, SelectField, TextField, choice_options,
};
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// The measures, each with what it is made of.
#[component]
pub(super) fn MeasureQuestions() -> impl IntoView {
    let locale = use_locale();
    view! {
        <RowList
            list="direction.measures" add=t!(locale, plan.direction.measures.add) empty=t!(locale, plan.direction.measures.empty)
            title=|locale, number| t!(locale, plan.direction.measures.one, number = number) row=measure
        />
    }
}

fn measure(path: String) -> AnyView {
    let locale = use_locale();
    let at = |key: &str| format!("{path}.{key}");
    view! {
        <div class="fields">
            <TextField path=at("name") wide=true/>
            <SelectField path=at("family") none=t!(locale, plan.direction.measures.family.none) options={choice_options::<Objective>(locale)}/>
            <LongField path=at("formula") rows=1 wide=true/>
            <SelectField path=at("divided_by") none=t!(locale, plan.direction.measures.divided_by.none) options={choice_options::<Denominator>(locale)}/>
            <SelectField path=at("statistic") none=t!(locale, plan.direction.measures.statistic.none) options={choice_options::<Statistic>(locale)}/>
            <SelectField path=at("better") none=t!(locale, plan.direction.measures.better.none) options={choice_options::<Better>(locale)}/>
            <SelectField path=at("frequency") none=t!(locale, plan.direction.measures.frequency.none) options={choice_options::<Frequency>(locale)}/>
            <NumberField path=at("baseline")/>
            <DateField path=at("baseline_date")/>
            <NumberField path=at("sample.n")/>
            <NumberField path=at("sample.favourable")/>
            <NumberField path=at("sample.unfavourable")/>
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
