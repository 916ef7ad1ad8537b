//! The ladder of participation: a share for each rung, what they make together, and where they come from.

mod basis;
mod rung;

use crate::coach;
use crate::plan::{Choice, Ladder, Profile, Rung};
use crate::web::charts::LadderBars;
use crate::web::components::{CheckField, SelectField, choice_options};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use basis::BasisQuestions;
use chrono::Datelike;
use leptos::prelude::*;
use rung::RungField;

/// The seven rungs, their picture, their basis, and a published ladder beside them.
#[component]
pub(super) fn LadderQuestions() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let ladder = app.editor.plan.memo("target.ladder", |plan| plan.target.ladder.clone());
    let line = move |said: fn(&Ladder, _) -> Option<String>, class: &'static str| {
        let words = Memo::new(move |_| ladder.with(|ladder| said(ladder, locale)));
        move || words.get().map(|words| view! { <p class=class>{words}</p> })
    };
    view! {
        <CheckField path="target.ladder.six_rungs"/>
        <div class="rungs">{Rung::ALL.iter().map(|rung| view! { <RungField rung=*rung ladder/> }).collect_view()}</div>
        <div class="ladder-picture">
            <LadderBars ladder locale year=Signal::derive(move || app.today.get().year())/>
            {line(coach::ladder_line, "ladder-sum")}
            {line(coach::margin_note, "hint")}
        </div>
        <BasisQuestions ladder/>
        <div class="fields">
            <SelectField path="target.ladder.overlay" none=t!(locale, plan.target.ladder.overlay.none) options={choice_options::<Profile>(locale)}/>
        </div>
        <p class="hint">{t!(locale, plan.target.ladder.credit)}</p>
    }
}
