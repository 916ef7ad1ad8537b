//! What is counted, from what to what, by when: one sentence to fill.

use super::screen::objective;
use crate::form;
use crate::plan::Choice;
use crate::web::components::{ComplaintLine, EntryInput, FieldIds, TextInput, complaint_at};
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// The sentence over the first measure. What is counted here shows progress in the objective that leads.
#[component]
pub(super) fn CountSentence(row: String) -> impl IntoView {
    let locale = use_locale();
    let objective = objective();
    let example = Signal::derive(move || Some(form::count_example(objective.get()).words(locale).to_owned()));
    let family = Signal::derive(move || objective.get().map_or("", Choice::code));
    let name = format!("{row}.name");
    let ids = FieldIds::new(&name);
    let along = (format!("{row}.family"), family);
    let complaint = complaint_at(&name);
    view! {
        <fieldset class="count-sentence">
            <legend>{t!(locale, quick.count.heading)}</legend>
            <div class="blanks">
                <Blank path=format!("{row}.baseline") lead=t!(locale, quick.count.from) date=false/>
                <Blank path=format!("{row}.target") lead=t!(locale, quick.count.to) date=false/>
                <label class="blank what">
                    <span class="visually-hidden">{t!(locale, quick.count.what)}</span>
                    <TextInput path=name ids=ids.clone() example along/>
                </label>
                <Blank path=format!("{row}.deadline") lead=t!(locale, quick.count.by) date=true/>
            </div>
            <ComplaintLine control=ids.control complaint/>
            <Complaint path=format!("{row}.baseline")/>
            <Complaint path=format!("{row}.target")/>
            <Complaint path=format!("{row}.deadline")/>
        </fieldset>
    }
}

/// A number or a date in the sentence, after the words that lead to it.
#[component]
fn Blank(path: String, lead: &'static str, date: bool) -> impl IntoView {
    let ids = FieldIds::new(&path);
    let complaint = complaint_at(&path);
    view! {
        <label class="blank" class:date=date>
            <span>{lead}</span>
            <EntryInput path ids date complaint/>
        </label>
    }
}

/// What is wrong with a blank, below the sentence.
#[component]
fn Complaint(path: String) -> impl IntoView {
    let complaint = complaint_at(&path);
    view! { <ComplaintLine control=FieldIds::new(&path).control complaint/> }
}
