//! Where the shares of the ladder come from: only what that kind of basis needs is asked.

use crate::coach;
use crate::plan::{BasisKind, Ladder};
use crate::web::components::{NumberField, SelectField, TextField, choice_options};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The kind of basis and what it takes to judge it.
#[component]
pub(super) fn BasisQuestions(ladder: Memo<Ladder>) -> impl IntoView {
    let locale = use_locale();
    let missing = Memo::new(move |_| ladder.with(coach::basis_missing));
    view! {
        <div class="fields">
            <SelectField path="target.ladder.basis.kind" none=t!(locale, plan.target.ladder.basis.undecided) options={choice_options::<BasisKind>(locale)}/>
            <Needed field="n"><NumberField path="target.ladder.basis.n"/></Needed>
            <Needed field="population"><TextField path="target.ladder.basis.population"/></Needed>
            <Needed field="year"><NumberField path="target.ladder.basis.year"/></Needed>
        </div>
        <Show when=move || missing.get()><p class="quiet-note basis-missing">{t!(locale, ladder.basis_missing)}</p></Show>
    }
}

/// A field of the basis, in sight while its kind needs it or something stands in it.
#[component]
fn Needed(field: &'static str, children: Children) -> impl IntoView {
    let editor = use_app().editor;
    let hidden = Memo::new(move |_| {
        editor.plan.with(|plan| {
            let blank = plan.leaf(&format!("target.ladder.basis.{field}")).is_none_or(|leaf| leaf.is_blank());
            blank && !coach::basis_needs(plan.target.ladder.basis.kind, field)
        })
    });
    view! { <div class="slot" hidden=move || hidden.get()>{children()}</div> }
}
