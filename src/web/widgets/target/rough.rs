//! The ladder without data: how many are on each rung, in words. The bars are what is tapped.

use crate::coach;
use crate::form;
use crate::plan::{BasisKind, Choice, HowMany, Ladder, Rung};
use crate::web::components::Needed;
use crate::web::dynamic::{dynamic, text};
use crate::web::state::{Editor, use_app, use_locale};
use crate::words::{Named, number, t};
use leptos::prelude::*;

/// A scale of words for each rung, what they span, and what cannot be.
pub(super) fn rungs() -> AnyView {
    let locale = use_locale();
    let ladder = use_app().editor.plan.memo("target.ladder", |plan| plan.target.ladder.clone());
    let rung = |rung: &Rung| view! { <RoughRung rung=*rung ladder/> };
    let head = |words: &HowMany| view! { <span>{words.name(locale)}</span> };
    let spans = HowMany::SCALE.iter().filter_map(|words| {
        let (low, high) = words.span()?;
        let (low, high) = (number(locale, low), number(locale, high));
        Some(t!(locale, ladder.rough.item, words = words.name(locale), low = low, high = high))
    });
    let spans = t!(locale, ladder.rough.note, spans = spans.collect::<Vec<_>>().join(", "));
    let conflict = Memo::new(move |_| ladder.with(|ladder| coach::conflict_line(ladder, locale)));
    view! {
        <div class="rough">
            <div class="scale head" aria-hidden="true">{HowMany::ALL.iter().map(head).collect_view()}</div>
            {Rung::ALL.iter().map(rung).collect_view()}
            <p class="complaint" role="status">{text(move || conflict.get())}</p>
            <p class="hint">{spans}</p>
        </div>
    }
    .into_any()
}

#[component]
fn RoughRung(rung: Rung, ladder: Memo<Ladder>) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let path = format!("target.ladder.rough.{}", rung.code());
    let what = form::field(locale, &format!("target.ladder.{}", rung.code())).map_or("", |words| words.hint);
    let when = move || ladder.with(|ladder| !ladder.folds(rung));
    let chosen = Memo::new(move |_| ladder.with(|ladder| ladder.how_many(rung)));
    // A share that was given exactly is said exactly.
    let said = move || {
        let exact = ladder.with(|ladder| ladder.share(rung).value());
        match exact {
            Some(share) => t!(locale, sheets.share, share = number(locale, share)),
            None => chosen.get().map_or_else(String::new, |words| words.name(locale).to_owned()),
        }
    };
    let of_choose = path.clone();
    let cell = move |words: &HowMany| {
        let (words, path, of_choose) = (*words, path.clone(), of_choose.clone());
        view! {
            <label class="seg" class:dunno=words == HowMany::Unknown>
                <input
                    type="radio" name=path value=words.code() prop:checked=move || chosen.get() == Some(words)
                    checked=chosen.get_untracked() == Some(words) on:change=move |_| choose(editor, &of_choose, rung, words)
                />
                <span class="visually-hidden">{words.name(locale)}</span>
                <i aria-hidden="true">{(words == HowMany::Unknown).then_some("?")}</i>
            </label>
        }
    };
    view! {
        <Needed path=format!("target.ladder.rough.{}", rung.code()) when class="rough-rung">
            <fieldset>
                <legend>{rung.name(locale)}</legend>
                <output>{dynamic(move || said().into_any())}</output>
                <small>{what}</small>
                <div class="scale">{HowMany::ALL.iter().map(cell).collect_view()}</div>
            </fieldset>
        </Needed>
    }
}

/// Notes the words as an own estimate. They take the place of a share that was given before, in the same step.
fn choose(editor: Editor, path: &str, rung: Rung, words: HowMany) {
    let share = format!("target.ladder.{}", rung.code());
    let basis = BasisKind::OwnEstimate.code();
    if editor.plan.with_untracked(|plan| !plan.says_something(&share)) {
        editor.write_at(path, words.code());
        editor.write_along("target.ladder.basis.kind", basis, true);
        return;
    }
    editor.change(|plan| {
        plan.write(path, words.code());
        plan.write(&share, "");
        if plan.target.ladder.basis.kind.is_none() {
            plan.write("target.ladder.basis.kind", basis);
        }
    });
}
