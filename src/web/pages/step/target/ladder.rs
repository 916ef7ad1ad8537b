//! The ladder of participation: a share for each rung, and where the shares come from.

use crate::plan::{BasisKind, Choice, Profile, Rung};
use crate::web::charts::LadderBars;
use crate::web::components::{CheckField, NumberField, SelectField, TextField, choice_options};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The seven rungs, their picture, and the basis.
#[component]
pub(super) fn LadderQuestions() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let ladder = Memo::new(move |_| editor.plan.with(|plan| plan.target.ladder.clone()));
    let rung =
        |rung: &Rung| view! { <div class="rung"><NumberField path=format!("target.ladder.{}", rung.code())/></div> };
    view! {
        <CheckField path="target.ladder.six_rungs"/>
        <div class="rungs">{Rung::ALL.iter().map(rung).collect_view()}</div>
        <LadderBars ladder locale=Signal::stored(locale)/>
        <div class="fields">
            <SelectField path="target.ladder.basis.kind" none=t!(locale, plan.target.ladder.basis.undecided) options={choice_options::<BasisKind>(locale)}/>
            <NumberField path="target.ladder.basis.n"/>
            <TextField path="target.ladder.basis.population"/>
            <NumberField path="target.ladder.basis.year"/>
            <SelectField path="target.ladder.overlay" none=t!(locale, plan.target.ladder.overlay.none) options={choice_options::<Profile>(locale)}/>
        </div>
        <p class="hint">{t!(locale, plan.target.ladder.credit)}</p>
    }
}
