//! Where the shares of the ladder come from: only what that kind of basis needs is asked.

use crate::coach;
use crate::plan::{BasisKind, Ladder};
use crate::web::components::{Needed, NumberField, SelectField, TextField, choice_options};
use crate::web::dynamic::{When, flag};
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// The kind of basis and what it takes to judge it.
#[component]
pub(super) fn BasisQuestions(ladder: Memo<Ladder>) -> impl IntoView {
    let locale = use_locale();
    let missing = Memo::new(move |_| ladder.with(coach::basis_missing));
    let asked = |field: &'static str| move || ladder.with(|ladder| coach::basis_needs(ladder.basis.kind, field));
    view! {
        <div class="fields">
            <SelectField path="target.ladder.basis.kind" none=t!(locale, plan.target.ladder.basis.kind.none) options={choice_options::<BasisKind>(locale)}/>
            <Needed path="target.ladder.basis.n" when=asked("n")><NumberField path="target.ladder.basis.n"/></Needed>
            <Needed path="target.ladder.basis.population" when=asked("population")><TextField path="target.ladder.basis.population"/></Needed>
            <Needed path="target.ladder.basis.year" when=asked("year")><NumberField path="target.ladder.basis.year"/></Needed>
        </div>
        <When holds=flag(move || missing.get())><p class="quiet-note basis-missing">{t!(locale, ladder.basis_missing)}</p></When>
    }
}
