//! The objective that leads, what shows that it suits us, and another one for later.

use crate::plan::{Choice, Objective};
use crate::web::components::{ChoiceField, ChoiceOption, LongField, SelectField, choice_options};
use crate::web::state::use_locale;
use crate::words::{Named, t};
use leptos::prelude::*;

/// The chooser of the leading objective.
#[component]
pub(super) fn ObjectiveQuestions() -> impl IntoView {
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
    let suits =
        |objective: &Objective| view! { <LongField path=format!("direction.suits.{}", objective.code()) wide=true/> };
    view! {
        <ChoiceField path="direction.objective" legend=t!(locale, plan.direction.objective.label) options/>
        <div class="fields">
            {Objective::ALL.iter().map(suits).collect_view()}
            <SelectField path="direction.later" none=t!(locale, plan.direction.later.none) options={choice_options::<Objective>(locale)}/>
            <SelectField path="direction.formerly" none=t!(locale, plan.direction.later.none) options={choice_options::<Objective>(locale)}/>
        </div>
    }
}
