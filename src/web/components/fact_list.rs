//! Published facts beside the form, where they help; a few at first, the rest on request.

use super::fact_card::{FACTS_HEADING, FactCard, UnlistedCard};
use crate::catalog;
use crate::plan::Component;
use crate::web::dynamic::{Item, When, attribute, flag, keyed_list};
use crate::web::route::Route;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// How many facts are shown before somebody asks for more; those with an own figure are shown besides.
const FIRST_FEW: usize = 3;

/// The facts that help at a component of the open plan.
#[component]
pub fn FactList(
    /// The component.
    component: Component,
) -> impl IntoView {
    let app = use_app();
    let editor = app.editor;
    let locale = use_locale();
    let all = RwSignal::new(false);
    let objective = editor.plan.memo("direction.objective", |plan| plan.direction.objective);
    let replaced = editor.plan.rows("own_facts");
    let codes = Memo::new(move |_| {
        replaced
            .with(|replaced| catalog::facts_beside(component, objective.get(), replaced, app.chapters.shown(), locale))
    });
    let shown = Memo::new(move |_| {
        let (all, codes) = (all.get(), codes.get());
        let kept = |(at, code): &(usize, String)| *at < FIRST_FEW || all || replaced.with(|codes| codes.contains(code));
        codes.into_iter().enumerate().filter(kept).map(|(_, code)| code).collect::<Vec<_>>()
    });
    let hidden = move || codes.with(Vec::len) - shown.with(Vec::len);
    let toggle = move || {
        if all.get() {
            t!(locale, facts.beside.fewer).to_owned()
        } else {
            t!(locale, facts.beside.more, count = hidden())
        }
    };
    let card = |code: String| match catalog::fact(&code) {
        Some(fact) => view! { <FactCard fact/> }.into_any(),
        None => view! { <UnlistedCard code/> }.into_any(),
    };
    let item = move |code: String| Item::new(code.clone(), move || card(code));
    view! {
        <section class="fact-list" aria-labelledby=FACTS_HEADING>
            <h2 id=FACTS_HEADING tabindex="-1">{t!(locale, facts.beside.heading)}</h2>
            <ul>
                {keyed_list(move || shown.get().into_iter().map(item).collect())}
            </ul>
            <p class="fact-links">
                <When holds=flag(move || all.get() || (hidden() > 0))>
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
