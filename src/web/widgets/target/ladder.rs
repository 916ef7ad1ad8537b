//! The ladder as a picture, what its shares make together, and what its basis still lacks.

use crate::coach;
use crate::plan::{Choice, Ladder, Rung};
use crate::web::charts::LadderBars;
use crate::web::dynamic::{When, flag};
use crate::web::form::said;
use crate::web::state::{use_app, use_locale};
use crate::words::{Locale, t};
use chrono::Datelike;
use leptos::prelude::*;

use super::rung::RungField;

/// A share for each rung.
pub(super) fn rungs() -> AnyView {
    let ladder = read();
    let rung = |rung: &Rung| view! { <RungField rung=*rung ladder/> };
    view! { <div class="rungs">{Rung::ALL.iter().map(rung).collect_view()}</div> }.into_any()
}

/// The picture, with what it comes to.
pub(super) fn picture() -> AnyView {
    let app = use_app();
    let locale = use_locale();
    let ladder = read();
    let line = move |line: fn(&Ladder, Locale) -> Option<String>, class: &'static str| {
        let words = Memo::new(move |_| ladder.with(|ladder| line(ladder, locale)));
        said(class, move || words.get())
    };
    // The scales and the sliders are bars already: the picture adds margins, and a published ladder laid over.
    let drawn = app.editor.plan.memo("target.ladder", |plan| {
        let ladder = &plan.target.ladder;
        ladder.overlay.is_some() || Rung::ALL.iter().any(|rung| coach::ladder_interval(ladder, *rung).is_some())
    });
    view! {
        <div class="ladder-picture">
            <When holds=flag(move || drawn.get())>
                <LadderBars ladder locale year=Signal::derive(move || app.today.get().year())/>
            </When>
            {line(coach::ladder_line, "ladder-sum")}
            {line(coach::margin_note, "hint")}
        </div>
    }
    .into_any()
}

/// What the basis still lacks to be believed.
pub(super) fn basis_missing() -> AnyView {
    let locale = use_locale();
    let ladder = read();
    let missing = Memo::new(move |_| ladder.with(coach::basis_missing));
    said("quiet-note basis-missing", move || missing.get().then(|| t!(locale, ladder.basis_missing).to_owned()))
}

fn read() -> Memo<Ladder> {
    use_app().editor.plan.memo("target.ladder", |plan| plan.target.ladder.clone())
}
