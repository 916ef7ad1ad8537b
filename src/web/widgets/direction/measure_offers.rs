//! The measures each objective suggests, the family of the chosen one first; one click takes one.

use crate::catalog::{self, Offer, Suggestion};
use crate::coach::Shortcut;
use crate::plan::{Choice, Objective};
use crate::web::components::{shortcut_element, taken};
use crate::web::dynamic::flag;
use crate::web::folded::folded;
use crate::web::platform;
use crate::web::state::{AppState, use_app, use_locale};
use crate::words::{Locale, Named, t};
use leptos::prelude::*;

const LIST: &str = "direction.measures";

/// Every family of measures, that of the chosen objective open.
#[component]
pub(super) fn MeasureSuggestions() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let chosen = editor.plan.memo("direction.objective", |plan| plan.direction.objective);
    let names = editor.plan.memo("direction.measures.*.name", catalog::measure_names);
    let families = move || {
        let chosen = chosen.get();
        let others = Objective::ALL.iter().copied().filter(move |one| Some(*one) != chosen);
        let other = move |family: Objective| {
            folded("measure-family", family.name(locale), move || view! { <Family family names/> }.into_any())
        };
        let lead = match chosen {
            Some(_) => t!(locale, measures.suggest.lead),
            None => t!(locale, measures.suggest.choose_first),
        };
        let own = chosen.map(|family| {
            view! {
                <h4 id=shortcut_element(Shortcut::TakeMeasure) tabindex="-1">{family.name(locale)}</h4>
                <Family family names/>
                <p class="hint">{t!(locale, measures.suggest.others)}</p>
            }
        });
        view! { <p class="hint">{lead}</p> {own} {others.map(other).collect_view()} }
    };
    view! {
        <section class="measure-suggestions">
            <h3>{t!(locale, measures.suggest.heading)}</h3>
            {families}
        </section>
    }
}

/// The measures of one family.
#[component]
fn Family(family: Objective, names: Memo<Vec<String>>) -> impl IntoView {
    let one = move |suggestion: &'static Suggestion| view! { <SuggestedMeasure suggestion names/> };
    view! { <ul class="measure-offers">{catalog::suggestions(family).map(one).collect_view()}</ul> }
}

/// A measure to take; where it can be divided by several things, each is a button of its own.
#[component]
fn SuggestedMeasure(suggestion: &'static Suggestion, names: Memo<Vec<String>>) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let [name, formula, unit] =
        [suggestion.name.words(locale), suggestion.formula.words(locale), suggestion.unit.words(locale)];
    let offers = suggestion.offers();
    let several = offers.len() > 1;
    let divided = match suggestion.divided_by {
        [only] => {
            let denominator = catalog::denominator(*only, locale);
            t!(locale, measures.formula.divided, formula = formula, denominator = denominator)
        }
        _ => formula.to_owned(),
    };
    let details = format!("{} · {}", unit, suggestion.frequency.name(locale));
    let button = move |offer: Offer| {
        let taken = Memo::new(move |_| names.with(|names| offer.is_among(names)));
        let mark =
            move || taken.get().then(|| view! { <span class="taken">{t!(locale, measures.suggest.taken)}</span> });
        let said = match offer.divided_by.filter(|_| several) {
            Some(denominator) => catalog::denominator(denominator, locale),
            None => name,
        };
        view! {
            <button
                type="button" id=offer_id(offer, locale) class="suggestion" class:is-taken=flag(move || taken.get()) aria-label=several.then(|| offer.name.words(locale))
                on:click=move |_| take(app, offer, locale)
            >{said}{mark}</button>
        }
    };
    let head = several.then(|| view! { <b>{name}</b> });
    let pick = several.then(|| view! { <span class="hint">{t!(locale, measures.suggest.divide)}</span> });
    view! {
        <li>
            <div class="measure-offer">{head}{pick}{offers.into_iter().map(button).collect_view()}</div>
            <p class="measure-formula">{divided}</p>
            <p class="hint">{details}</p>
        </li>
    }
}

/// Adds a measure with all that is suggested for it, folded: what it still asks is its start value, which nobody can suggest.
fn take(app: AppState, offer: Offer, locale: Locale) {
    let id = platform::fresh_id();
    let path = format!("{LIST}.{}", id.as_str());
    let tapped = offer_id(offer, locale);
    let top = platform::top_of(&tapped);
    app.folds.set(&path, false);
    app.editor.change(|plan| {
        plan.add(LIST, id);
        for (field, typed) in offer.answers(locale) {
            plan.write(&format!("{path}.{field}"), &typed);
        }
    });
    let said = t!(locale, measures.suggest.added, measure = offer.name.words(locale));
    taken(app, &tapped, top, said, format!("{path}.baseline"));
}

/// The id of the button that takes an offer.
fn offer_id(offer: Offer, locale: Locale) -> String {
    let bare = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    format!("take-{}", offer.name.words(locale).chars().map(bare).collect::<String>())
}
