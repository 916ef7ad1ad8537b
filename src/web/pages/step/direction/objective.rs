//! The objective that leads, what shows that it suits us, and another one for later.

mod changed;
mod more;
mod suits;

use crate::plan::{Choice, Objective};
use crate::web::components::{ChoiceField, ChoiceOption, SelectField};
use crate::web::state::{use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// The chooser of the leading objective.
#[component]
pub(super) fn ObjectiveQuestions() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let card = |one: &Objective| ChoiceOption {
        code: one.code().to_owned(),
        name: one.name(locale).to_owned(),
        about: vec![one.what(locale).to_owned()],
    };
    let cards = Objective::ALL.iter().map(card).collect::<Vec<_>>();
    let chosen = editor.plan.memo("direction.objective", |plan| plan.direction.objective);
    let later = editor.plan.memo("direction.later", |plan| plan.direction.later);
    let options = Signal::derive(move || {
        let (leading, kept) = (chosen.get(), later.get());
        let offered = Objective::ALL.iter().filter(|one| Some(**one) != leading || Some(**one) == kept);
        offered.map(|one| (one.code().to_owned(), one.name(locale).to_owned())).collect::<Vec<_>>()
    });
    let leads_already = Memo::new(move |_| later.get().is_some() && later.get() == chosen.get());
    view! {
        <ChoiceField path="direction.objective" legend=t!(locale, plan.direction.objective.label) options=cards more=more::more/>
        <changed::ObjectiveChanged/>
        <suits::SuitsQuestions chosen/>
        <div class="fields">
            <SelectField path="direction.later" none=t!(locale, plan.direction.later.none) options/>
        </div>
        <p class="hint" role="status">{move || leads_already.get().then(|| t!(locale, measures.objective.later_leads))}</p>
    }
}
