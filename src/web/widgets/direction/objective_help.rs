//! When each objective suits and when not, with an example and the measures it brings; the one that leads first.

use crate::catalog::{self, ObjectiveWords};
use crate::plan::{Choice, Objective};
use crate::web::dynamic::dynamic;
use crate::web::folded::folded;
use crate::web::state::{use_app, use_locale};
use crate::words::{Locale, Named, t};
use leptos::prelude::*;

/// The five, under one fold.
pub(super) fn help() -> AnyView {
    let plan = use_app().editor.plan;
    let locale = use_locale();
    let chosen = plan.memo("direction.objective", |plan| plan.direction.objective);
    let all = move || {
        let leading = chosen.get();
        let others = Objective::ALL.iter().copied().filter(|one| Some(*one) != leading);
        leading.into_iter().chain(others).map(|one| objective(one, locale)).collect_view().into_any()
    };
    folded("help objective-help", t!(locale, measures.objective.more), move || dynamic(all))
}

fn objective(objective: Objective, locale: Locale) -> AnyView {
    let ObjectiveWords { unless, example, function } = catalog::objective_words(objective, locale);
    let names: Vec<&str> = catalog::suggestions(objective).map(|one| one.name.words(locale)).collect();
    view! {
        <section>
            <h3>{objective.name(locale)}</h3>
            <ul>
                <li>{t!(locale, plan.direction.objective.suits, when = objective.when(locale))}</li>
                <li>{t!(locale, measures.objective.unless, unless = unless)}</li>
                <li>{t!(locale, measures.objective.example, example = example)}</li>
                <li>{t!(locale, measures.objective.family, names = names.join(", "))}</li>
                <li>{t!(locale, measures.objective.function, function = function)}</li>
            </ul>
        </section>
    }
    .into_any()
}
