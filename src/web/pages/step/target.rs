//! The questions of Target: whom exactly, how they take part, and why.

mod ladder;
mod motives;

use super::QuestionBlock;
use crate::plan::Leaf;
use crate::web::components::{LongField, RowList, TextField};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use ladder::LadderQuestions;
use leptos::prelude::*;
use motives::MotiveQuestions;

/// The questions of Target.
#[component]
pub(super) fn TargetQuestions() -> impl IntoView {
    let locale = use_locale();
    view! {
        <QuestionBlock heading=t!(locale, plan.target.segments.heading) lead=t!(locale, plan.target.segments.lead)>
            <RowList
                list="target.segments" add=t!(locale, plan.target.segments.add) empty=t!(locale, plan.target.segments.empty)
                title=|locale, number| t!(locale, plan.target.segments.one, number = number) row=segment
            />
        </QuestionBlock>
        <QuestionBlock heading=t!(locale, plan.target.ladder.heading) lead=t!(locale, plan.target.ladder.lead)>
            <LadderQuestions/>
        </QuestionBlock>
        <QuestionBlock heading=t!(locale, plan.target.motivations.heading) lead=t!(locale, plan.target.motivations.lead)>
            <MotiveQuestions/>
        </QuestionBlock>
    }
}

fn segment(path: String) -> AnyView {
    let at = |key: &str| format!("{path}.{key}");
    let id = path.rsplit('.').next().unwrap_or_default().to_owned();
    view! {
        <PrimaryChoice id/>
        <div class="fields">
            <TextField path=at("who") wide=true/>
            <LongField path=at("needs")/>
            <LongField path=at("places")/>
        </div>
    }
    .into_any()
}

/// One radio button in each segment; together they say which segment is the primary one.
#[component]
fn PrimaryChoice(id: String) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let (of_checked, of_write) = (id.clone(), id.clone());
    let checked =
        Memo::new(move |_| editor.plan.with(|plan| plan.leaf("target.primary") == Some(Leaf::Link(&of_checked))));
    view! {
        <label class="check">
            <input
                type="radio" name="target.primary" value=id prop:checked=checked checked=checked.get_untracked()
                on:change=move |_| editor.write_at("target.primary", &of_write)
            />
            <span>{t!(locale, plan.target.primary.this)}</span>
        </label>
    }
}
