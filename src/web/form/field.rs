//! One question with its control.

use super::menu::options;
use crate::form::{self, Field, Look, Options, When};
use crate::plan::{Leaf, Plan};
use crate::web::components::{
    CheckField, ChoiceField, ChoiceOption, DateField, LevelField, LongField, Needed, NumberField, SelectField,
    SuggestedField, TextField,
};
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// The questions, each below the row at a place, or by its whole path where the place is empty.
pub(super) fn fields(asked: &'static [Field], place: &str) -> Vec<AnyView> {
    asked.iter().map(|field| question(field, place)).collect()
}

fn question(field: &'static Field, place: &str) -> AnyView {
    let path = at(place, field.key);
    let editor = use_app().editor;
    let place = place.to_owned();
    let (sibling, is_needed): (&'static str, fn(&Leaf<'_>, &[&str]) -> bool) = match field.when {
        When::Always => return control(field, path, place.is_empty()),
        When::Answer(sibling, _) => (sibling, |leaf, codes| matches!(leaf, Leaf::Choice(code) if codes.contains(code))),
        When::Answered(sibling) => (sibling, |leaf, _| !leaf.is_blank()),
        When::Unticked(sibling) => (sibling, |leaf, _| leaf.is_blank()),
        When::Holding => ("", |_, _| false),
    };
    let codes = match field.when {
        When::Answer(_, codes) => codes,
        _ => &[],
    };
    let sibling = at(&place, sibling);
    let read = move |plan: &Plan| plan.leaf(&sibling).is_some_and(|leaf| is_needed(&leaf, codes));
    let when = editor.plan.memo(at(&place, sibling_key(field.when)), read);
    view! { <Needed path=path.clone() when=move || when.get()>{control(field, path, place.is_empty())}</Needed> }
        .into_any()
}

/// `headed` says that a heading above names the question already.
fn control(field: &'static Field, path: String, headed: bool) -> AnyView {
    let locale = use_locale();
    let wide = field.wide;
    match field.look {
        Look::Line => view! { <TextField path wide/> }.into_any(),
        Look::Lines(rows) => view! { <LongField path rows wide/> }.into_any(),
        Look::Suggested(list) => view! { <SuggestedField path list/> }.into_any(),
        Look::Number | Look::Share => view! { <NumberField path/> }.into_any(),
        Look::Date => view! { <DateField path/> }.into_any(),
        Look::Check => view! { <CheckField path/> }.into_any(),
        Look::Menu(choice) => {
            let none = form::field(locale, &path).map_or("", |words| words.none);
            let options = options(choice, &path);
            view! { <SelectField path none options/> }.into_any()
        }
        Look::Cards(choice) => cards(choice, path, headed),
        Look::Levels(choice) => view! { <LevelField path options=choice.listed(locale)/> }.into_any(),
        Look::InRow => ().into_any(),
    }
}

/// All choices in sight, each with what it means, under the words of the question.
fn cards(choice: Options, path: String, headed: bool) -> AnyView {
    let locale = use_locale();
    let words = form::field(locale, &path);
    let (label, hint) = words.map_or(("", ""), |words| (words.label, words.hint));
    let card = |offer: form::Offer| ChoiceOption {
        code: offer.code.to_owned(),
        name: offer.name.to_owned(),
        about: offer.about.to_owned(),
    };
    let options: Vec<ChoiceOption> = choice.listed(locale).into_iter().map(card).collect();
    view! { <ChoiceField path legend=label hint headed options/> }.into_any()
}

/// The path of a key below a place.
fn at(place: &str, key: &str) -> String {
    if place.is_empty() || key.is_empty() { key.to_owned() } else { format!("{place}.{key}") }
}

fn sibling_key(when: When) -> &'static str {
    match when {
        When::Answer(sibling, _) | When::Answered(sibling) | When::Unticked(sibling) => sibling,
        When::Always | When::Holding => "",
    }
}
