//! One motivation: what it means, how strong it is here, and what we give to it.

use crate::coach::decisive_unanswered;
use crate::form;
use crate::plan::{Choice, Motive};
use crate::web::components::{LevelField, LongField};
use crate::web::dynamic::flag;
use crate::web::state::{use_app, use_locale};
use crate::words::{Locale, Named, t};
use leptos::prelude::*;

/// The questions of a motivation that counts.
#[component]
pub(super) fn MotiveQuestion(
    /// The motivation.
    motive: Motive,
) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let strength = format!("target.motivations.{}.strength", motive.code());
    let names =
        form::question(&strength).and_then(|(field, _)| field.options()).map_or_else(Vec::new, |it| it.listed(locale));
    let answer = format!("target.motivations.{}.answer", motive.code());
    let place = format!("target.motivations.{}", motive.code());
    let open = editor.plan.memo(place, move |plan| decisive_unanswered(plan.target.motivations.of(motive)));
    // Nobody is asked for an answer before the field for it was left.
    let left = RwSignal::new(false);
    let shown = Memo::new(move |_| left.get() && open.get());
    view! {
        <fieldset class="motive" class:open=shown>
            <legend>{motive.name(locale)}</legend>
            <p class="hint">{motive.what(locale)}</p>
            <LevelField path=strength options=names/>
            <div on:focusout=move |_| left.set(true)>
                <p class="motive-open" hidden=flag(move || !shown.get())>{t!(locale, segments.motives.unanswered)}</p>
                <LongField path=answer rows=1/>
            </div>
            <p class="hint">{t!(locale, quick.example, example = example(motive, locale))}</p>
        </fieldset>
    }
}

/// What a small organisation can give to a motivation.
fn example(motive: Motive, locale: Locale) -> &'static str {
    match motive {
        Motive::Friendships => t!(locale, segments.motives.examples.friendships),
        Motive::NewFriends => t!(locale, segments.motives.examples.new_friends),
        Motive::SocialPressure => t!(locale, segments.motives.examples.social_pressure),
        Motive::PayingForward => t!(locale, segments.motives.examples.paying_forward),
        Motive::Altruistic => t!(locale, segments.motives.examples.altruistic),
        Motive::Prurient => t!(locale, segments.motives.examples.prurient),
        Motive::Creative => t!(locale, segments.motives.examples.creative),
        Motive::Validation => t!(locale, segments.motives.examples.validation),
        Motive::Affinity => t!(locale, segments.motives.examples.affinity),
    }
}
