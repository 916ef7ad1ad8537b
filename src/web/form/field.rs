//! One question with its control.

use super::menu::options;
use crate::form::{self, Field, Look, Options, When};
use crate::web::components::{
    CheckField, ChoiceField, DateField, LevelField, LongField, Needed, NumberField, SelectField, SuggestedField,
    TextField,
};
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// The questions, each below the row at a place, or by its whole path where the place is empty.
pub(super) fn fields(asked: &'static [Field], place: &str) -> Vec<AnyView> {
    asked.iter().map(|field| question(field, place)).collect()
}

fn question(field: &'static Field, place: &str) -> AnyView {
    let path = field.path(place);
    let headed = place.is_empty();
    if matches!(field.when, When::Always) {
        return control(field, path, headed);
    }
    let sibling = field.sibling(place);
    let when = use_app().editor.plan.memo(sibling.clone(), move |plan| field.when.holds(plan.leaf(&sibling)));
    view! { <Needed path=path.clone() when=move || when.get()>{control(field, path, headed)}</Needed> }.into_any()
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
    let (legend, hint) = form::field(locale, &path).map_or(("", ""), |words| (words.label, words.hint));
    view! { <ChoiceField path legend hint headed options=choice.listed(locale)/> }.into_any()
}
