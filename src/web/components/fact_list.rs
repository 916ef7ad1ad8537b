//! Published facts beside the chapter where they help: one at first, the rest on request.

use super::fact_card::{FactCard, UnlistedCard, facts_heading};
use crate::catalog::{self, Beside};
use crate::plan::Component;
use crate::web::dynamic::{Item, When, attribute, flag, keyed_list};
use crate::web::route::Route;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The facts that help at a chapter of the open plan: one at most, and those with an own figure; the rest behind a button.
#[component]
pub fn FactList(
    /// The component.
    component: Component,
    /// The code of the chapter.
    chapter: &'static str,
) -> impl IntoView {
    let app = use_app();
    let editor = app.editor;
    let locale = use_locale();
    let all = RwSignal::new(false);
    let objective = editor.plan.memo("direction.objective", |plan| plan.direction.objective);
    let named = editor.plan.judged(move |plan| catalog::names_network(plan, locale));
    let replaced = editor.plan.rows("own_facts");
    let codes = Memo::new(move |_| {
        let (objective, named) = (objective.get(), named.get());
        replaced
            .with(|replaced| catalog::facts_beside(Beside { component, chapter, objective, replaced, named }, locale))
    });
    let shown = move || {
        codes.with(|(shown, rest)| {
            let rest = rest.iter().filter(|_| all.get());
            shown.iter().chain(rest).cloned().collect::<Vec<_>>()
        })
    };
    let hidden = move || codes.with(|(_, rest)| rest.len());
    let toggle = move || match (all.get(), codes.with(|(shown, _)| shown.is_empty())) {
        (true, _) => t!(locale, facts.beside.fewer).to_owned(),
        (false, true) => t!(locale, facts.beside.some, count = hidden()),
        (false, false) => t!(locale, facts.beside.more, count = hidden()),
    };
    let card = |code: String| match catalog::fact(&code) {
        Some(fact) => view! { <FactCard fact/> }.into_any(),
        None => view! { <UnlistedCard code/> }.into_any(),
    };
    let item = move |code: String| Item::new(code.clone(), move || card(code));
    let label = facts_heading(chapter);
    let heading = label.clone();
    view! {
        <section class="fact-list" class:none=flag(move || codes.with(|(shown, rest)| shown.is_empty() && rest.is_empty())) aria-labelledby=label>
            <h3 id=heading tabindex="-1">{t!(locale, facts.beside.heading)}</h3>
            <ul>{keyed_list(move || shown().into_iter().map(item).collect())}</ul>
            <p class="fact-links">
                <When holds=flag(move || hidden() > 0)>
                    <button
                        type="button" class="link-button" aria-expanded=attribute(move || all.get().to_string())
                        on:click=move |_| all.update(|all| *all = !*all)
                    >{toggle}</button>
                </When>
                <a href=Route::Sources { at: None }.hash()>{t!(locale, facts.beside.all)}</a>
            </p>
        </section>
    }
}
