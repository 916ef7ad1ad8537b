//! One study: what it is worth, and every figure taken from it.

use super::address::Addresses;
use crate::catalog::{Fact, Study};
use crate::web::dynamic::{When, flag};
use crate::web::route::source_element;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// A study with its facts.
#[component]
pub(super) fn StudyCard(
    /// The study.
    study: &'static Study,
    /// Its facts.
    facts: Vec<&'static Fact>,
) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let age = move || study.period.age(app.today.get()).words(locale);
    let old = move || study.period.is_old(app.today.get());
    let note = study.note.map(|note| {
        view! { <dt>{t!(locale, pages.sources.note)}</dt><dd>{note.words(locale)}</dd> }
    });
    let fact = |fact: &'static Fact| {
        let figure = fact.amount.map(|amount| view! { <b class="fact-figure">{amount.words(locale)}</b>" " });
        view! { <li id=source_element(fact.code) tabindex="-1">{figure}<span>{fact.sentence(locale)}</span></li> }
    };
    view! {
        <article class="study">
            <h3>{study.publisher.words(locale)}", "{study.when(locale)}</h3>
            <ul class="study-facts">{facts.into_iter().map(fact).collect_view()}</ul>
            <dl class="study-source">
                <dt>{t!(locale, pages.sources.people)}</dt><dd>{study.people.words(locale)}</dd>
                <dt>{t!(locale, pages.sources.country)}</dt><dd>{study.country.name(locale)}</dd>
                <dt>{t!(locale, pages.sources.period)}</dt>
                <dd>
                    {study.when(locale)}", "{age}" "
                    <When holds=flag(old)><b class="fact-old">{t!(locale, facts.card.old)}</b></When>
                </dd>
                <dt>{t!(locale, pages.sources.hand)}</dt><dd>{study.hand.name(locale)}</dd>
                {note}
                <dt>{t!(locale, pages.sources.sources)}</dt><dd><Addresses addresses=study.addresses/></dd>
            </dl>
        </article>
    }
}
