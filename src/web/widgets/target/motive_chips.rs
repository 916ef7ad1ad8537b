//! Nine motivations to tap; those that count unfold below, always in the same order.

use super::motive::MotiveQuestion;
use crate::coach;
use crate::plan::{Choice, Motive, Weight};
use crate::web::dynamic::{Item, attribute, keyed_list};
use crate::web::state::{AppState, use_app, use_locale};
use crate::words::{Locale, Named, t};
use leptos::prelude::*;

/// The chips, and the questions of those that count.
#[component]
pub(super) fn MotiveChips() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let used = app.editor.plan.memo("target.motivations", |plan| {
        let used = |motive: &&Motive| coach::motive_in_use(plan.target.motivations.of(**motive));
        Motive::ALL.iter().filter(used).copied().collect::<Vec<_>>()
    });
    let chip = move |motive: &Motive| {
        let motive = *motive;
        let name = format!("target.motivations.{}.strength", motive.code());
        let pressed = move || used.with(|used| used.contains(&motive));
        view! {
            <button
                type="button" class="chip" name=name aria-pressed=attribute(move || pressed().to_string()) title=motive.name(locale)
                on:click=move |_| toggle(app, motive, untrack(pressed), locale)
            >{short(motive, locale)}</button>
        }
    };
    let panel = |motive: Motive| Item::new(motive.code(), move || view! { <MotiveQuestion motive/> }.into_any());
    view! {
        <div class="chips" role="group" aria-label=t!(locale, segments.motives.chips)>{Motive::ALL.iter().map(chip).collect_view()}</div>
        <div class="motives">{keyed_list(move || used.get().into_iter().map(panel).collect())}</div>
    }
}

/// A motivation that is tapped counts, at first as present; one that is tapped again does not, and what was said of it can
/// be put back.
fn toggle(app: AppState, motive: Motive, counts: bool, locale: Locale) {
    let path = format!("target.motivations.{}", motive.code());
    let strength = format!("{path}.strength");
    if !counts {
        app.editor.write_at(&strength, Weight::Weak.code());
        return;
    }
    let answer = format!("{path}.answer");
    let before = app.editor.plan.with_untracked(|plan| plan.target.motivations.of(motive).clone());
    app.editor.change(|plan| {
        plan.write(&strength, "");
        plan.write(&answer, "");
    });
    if !before.answer.trim().is_empty() {
        let said = t!(locale, segments.motives.untapped, motive = motive.name(locale));
        app.notices.offer(said, t!(locale, shell.undo), move || {
            app.editor.change(|plan| {
                plan.write(&strength, before.strength.map_or("", Choice::code));
                plan.write(&answer, &before.answer);
            });
        });
    }
}

/// A motivation in a word or two.
fn short(motive: Motive, locale: Locale) -> &'static str {
    match motive {
        Motive::Friendships => t!(locale, segments.motives.short.friendships),
        Motive::NewFriends => t!(locale, segments.motives.short.new_friends),
        Motive::SocialPressure => t!(locale, segments.motives.short.social_pressure),
        Motive::PayingForward => t!(locale, segments.motives.short.paying_forward),
        Motive::Altruistic => t!(locale, segments.motives.short.altruistic),
        Motive::Prurient => t!(locale, segments.motives.short.prurient),
        Motive::Creative => t!(locale, segments.motives.short.creative),
        Motive::Validation => t!(locale, segments.motives.short.validation),
        Motive::Affinity => t!(locale, segments.motives.short.affinity),
    }
}
