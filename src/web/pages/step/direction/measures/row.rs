//! The fields of a measure, in the order of thinking: what is measured, where it stands, where it should go.

use crate::plan::{Better, Denominator, Frequency, Leaf, Objective, Statistic};
use crate::web::components::{
    CheckField, DateField, LongField, Needed, NumberField, SelectField, TextField, choice_options,
};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The fields of the measure at a path.
pub(super) fn measure(path: String) -> AnyView {
    let editor = use_app().editor;
    let locale = use_locale();
    let at = |key: &str| format!("{path}.{key}");
    let of_statistic = at("statistic");
    let statistic = editor.plan.memo(of_statistic.clone(), move |plan| match plan.leaf(&of_statistic) {
        Some(Leaf::Choice(code)) => code,
        _ => "",
    });
    let sampled = move || ["share", "mean", "median", "net"].contains(&statistic.get());
    let net = move || statistic.get() == "net";
    view! {
        <fieldset class="measure-part">
            <legend>{t!(locale, measures.group.what)}</legend>
            <div class="fields">
                <TextField path=at("name") wide=true/>
                <LongField path=at("formula") rows=1 wide=true/>
                <SelectField path=at("divided_by") none=t!(locale, plan.direction.measures.divided_by.none) options={choice_options::<Denominator>(locale)}/>
                <SelectField path=at("statistic") none=t!(locale, plan.direction.measures.statistic.none) options={choice_options::<Statistic>(locale)}/>
                <TextField path=at("unit")/>
                <SelectField path=at("better") none=t!(locale, plan.direction.measures.better.none) options={choice_options::<Better>(locale)}/>
                <SelectField path=at("frequency") none=t!(locale, plan.direction.measures.frequency.none) options={choice_options::<Frequency>(locale)}/>
                <SelectField path=at("family") none=t!(locale, plan.direction.measures.family.none) options={choice_options::<Objective>(locale)}/>
            </div>
            <CheckField path=at("financial")/>
        </fieldset>
        <fieldset class="measure-part">
            <legend>{t!(locale, measures.group.start)}</legend>
            <div class="fields">
                <NumberField path=at("baseline")/>
                <DateField path=at("baseline_date")/>
                <SampleField path=at("sample.n") when=sampled/>
                <SampleField path=at("sample.favourable") when=net/>
                <SampleField path=at("sample.unfavourable") when=net/>
                <LongField path=at("source") rows=1 wide=true/>
            </div>
        </fieldset>
        <fieldset class="measure-part">
            <legend>{t!(locale, measures.group.aim)}</legend>
            <div class="fields">
                <NumberField path=at("target")/>
                <DateField path=at("deadline")/>
                <TextField path=at("owner")/>
            </div>
        </fieldset>
    }
    .into_any()
}

/// A number of the sample behind the start value, where the kind of number has one.
#[component]
fn SampleField(path: String, when: impl Fn() -> bool + Send + Sync + 'static) -> impl IntoView {
    let of_field = path.clone();
    view! { <Needed path when><NumberField path=of_field/></Needed> }
}
