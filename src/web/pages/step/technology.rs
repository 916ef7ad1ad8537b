//! The questions of Technology: the channels considered, and the hours they take.

use super::QuestionBlock;
use crate::coach;
use crate::plan::{Choice, Verdict};
use crate::web::components::{DateField, LongField, NumberField, RowList, SelectField, TextField};
use crate::web::dynamic::{When, dynamic, flag};
use crate::web::platform;
use crate::web::state::{use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// The questions of Technology.
#[component]
pub(super) fn TechnologyQuestions() -> impl IntoView {
    let locale = use_locale();
    view! {
        <QuestionBlock heading=t!(locale, plan.technology.channels.heading) lead=t!(locale, plan.technology.channels.lead)>
            <RowList
                list="technology.channels" add=t!(locale, plan.technology.channels.add) empty=t!(locale, plan.technology.channels.empty)
                title=|locale, number| t!(locale, plan.technology.channels.one, number = number) row=channel
            />
            <Suggestions/>
        </QuestionBlock>
        <QuestionBlock later="technology.hours_available" heading=t!(locale, plan.technology.hours.heading) lead=t!(locale, plan.technology.hours.lead)>
            <Hours/>
        </QuestionBlock>
    }
}

fn channel(path: String) -> AnyView {
    let locale = use_locale();
    let at = |key: &str| format!("{path}.{key}");
    let verdicts: Vec<(String, String)> =
        Verdict::ALL.iter().map(|verdict| (verdict.code().to_owned(), verdict.name(locale).to_owned())).collect();
    view! {
        <div class="fields">
            <TextField path=at("name")/>
            <SelectField path=at("verdict") none=t!(locale, plan.technology.channels.verdict.none) options=Signal::stored(verdicts)/>
            <NumberField path=at("hours")/>
            <DateField path=at("look_again")/>
            <LongField path=at("reason") rows=1 wide=true/>
        </div>
    }
    .into_any()
}

/// Channels people often consider, each one click away while it is not in the list yet.
#[component]
fn Suggestions() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let offered = editor.plan.memo("technology.channels.*.name", move |plan| {
        let taken = |name: &str| plan.technology.channels.iter().any(|channel| channel.name.trim() == name);
        crate::catalog::channels(locale).into_iter().filter(|name| !taken(name)).collect::<Vec<_>>()
    });
    let add = move |name: &'static str| {
        let id = platform::fresh_id();
        let path = format!("technology.channels.{}.name", id.as_str());
        editor.change(|plan| {
            plan.add("technology.channels", id);
            plan.write(&path, name);
        });
    };
    let button = move |name: &'static str| view! { <button type="button" class="suggestion" on:click=move |_| add(name)>{name}</button> };
    view! {
        <When holds=flag(move || offered.with(|names| !names.is_empty()))>
            <div class="suggestions">
                <span>{t!(locale, plan.technology.channels.suggest)}</span>
                {dynamic(move || (offered.get().into_iter().map(button).collect_view()).into_any())}
            </div>
        </When>
    }
}

#[component]
fn Hours() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let sum = editor.plan.memo("technology", move |plan| coach::hours_line(plan, locale));
    view! {
        <div class="fields"><NumberField path="technology.hours_available"/></div>
        <p class="hours-sum">{sum}</p>
    }
}
