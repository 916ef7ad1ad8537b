//! Shows questions as `crate::form` describes them. What no description says is drawn by the widgets of its step, which
//! come with that step's part of the program.

mod field;
mod menu;
mod more;
mod rows;

use crate::form::{Layout, Part, Widget};
use crate::plan::Plan;
use crate::web::dynamic::dynamic;
use crate::web::folded::folded;
use crate::web::state::{use_app, use_locale};
use crate::words::Locale;
use field::fields;
use leptos::prelude::*;
use more::More;
use rows::RowList;

/// Draws a widget of a step; `place` is the row it stands in, empty where it stands in none.
pub type Draw = fn(Widget, &str) -> AnyView;

/// The parts of a chapter, or of the row at a place.
pub fn parts(parts: &'static [Part], place: &str, draw: Draw) -> AnyView {
    parts.iter().map(|one| part(*one, place, draw)).collect_view().into_any()
}

fn part(part: Part, place: &str, draw: Draw) -> AnyView {
    let locale = use_locale();
    match part {
        Part::Ask(Layout::Grid, asked) => view! { <div class="fields">{fields(asked, place)}</div> }.into_any(),
        Part::Ask(Layout::Pairs, asked) => {
            view! { <div class="fields field-pair">{fields(asked, place)}</div> }.into_any()
        }
        Part::Ask(Layout::Strip, asked) => view! { <div class="fields strip">{fields(asked, place)}</div> }.into_any(),
        Part::Ask(Layout::Legend(legend), asked) => {
            let fields = fields(asked, place);
            view! { <fieldset class="legend-group"><legend>{legend.words(locale)}</legend><div class="fields">{fields}</div></fieldset> }
                .into_any()
        }
        Part::Ask(Layout::Questions(legend), asked) => {
            let fields = fields(asked, place);
            view! { <fieldset class="questions"><legend>{legend.words(locale)}</legend>{fields}</fieldset> }.into_any()
        }
        Part::Ask(Layout::Drawn(widget), _) | Part::Widget(widget) => draw(widget, place),
        Part::Rows(list) => view! { <RowList list draw/> }.into_any(),
        Part::More(name, parts) => view! { <More name parts place=place.to_owned() draw/> }.into_any(),
        Part::Examples(summary, examples) => {
            let list = move || {
                let line = |example: &crate::words::Text| view! { <li>{example.words(locale)}</li> };
                view! { <ul>{examples.iter().map(line).collect_view()}</ul> }.into_any()
            };
            folded("help", summary.words(locale), list)
        }
        Part::Hint(hint) => view! { <p class="hint">{hint.words(locale)}</p> }.into_any(),
    }
}

/// What the row at a path says beside its name while it is folded; `also` are the places it reads beside the row.
pub fn row_digest(path: &str, also: &str, digest: fn(&Plan, &str, Locale) -> Option<String>) -> AnyView {
    let (plan, locale) = (use_app().editor.plan, use_locale());
    let path = path.to_owned();
    let said = plan.memo(format!("{path} {also}").trim_end().to_owned(), move |plan| digest(plan, &path, locale));
    dynamic(move || said.get().map(|words| view! { <span class="row-digest">{words}</span> }).into_any())
}

/// What there is to say of something, in a quiet block that is nothing while there is nothing to say.
pub fn said(class: &'static str, words: impl Fn() -> Option<String> + Send + 'static) -> AnyView {
    dynamic(move || words().map(|words| view! { <p class=class>{words}</p> }).into_any())
}
