//! One motivation: what it means, how strong it is here, and what we give to it.

use crate::coach::decisive_unanswered;
use crate::plan::{Choice, Motive, Strength};
use crate::web::components::{LongField, Needed};
use crate::web::dynamic::flag;
use crate::web::state::{use_app, use_locale};
use crate::words::{Locale, Named, t};
use leptos::prelude::*;

/// The questions of one motivation. What we give to it is asked where it counts, and stays where something was written.
#[component]
pub(super) fn MotiveQuestion(
    /// The motivation.
    motive: Motive,
) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let answer = format!("target.motivations.{}.answer", motive.code());
    let place = format!("target.motivations.{}", motive.code());
    let of_counts = place.clone();
    let counts = move || editor.plan.with(&of_counts, |plan| plan.target.motivations.of(motive).strength.is_some());
    let open = editor.plan.memo(place, move |plan| decisive_unanswered(plan.target.motivations.of(motive)));
    view! {
        <fieldset class="motive" class:open=open>
            <legend>{motive.name(locale)}</legend>
            <p class="hint">{motive.what(locale)}</p>
            <details class="motive-example">
                <summary>{t!(locale, segments.motives.example)}</summary>
                <p>{example(motive, locale)}</p>
            </details>
            <StrengthChoice motive/>
            <Needed path=answer.clone() when=counts>
                <p class="motive-open" hidden=flag(move || !open.get())>{t!(locale, segments.motives.unanswered)}</p>
                <LongField path=answer rows=1/>
            </Needed>
        </fieldset>
    }
}

/// How strong a motivation is: four answers side by side, the first of them that it does not count.
#[component]
fn StrengthChoice(motive: Motive) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let path = StoredValue::new(format!("target.motivations.{}.strength", motive.code()));
    let label = path.with_value(|path| crate::form::field(locale, path)).map_or("", |words| words.label);
    let chosen = editor.plan.memo(path.get_value(), move |plan| plan.target.motivations.of(motive).strength);
    let level = move |level: Option<Strength>| {
        let (code, name) = match level {
            Some(level) => (level.code(), level.name(locale)),
            None => ("", t!(locale, plan.target.motivations.strength.none)),
        };
        let checked = Memo::new(move |_| chosen.get() == level);
        view! {
            <label>
                <input
                    type="radio" name=path.get_value() value=code prop:checked=checked checked=checked.get_untracked()
                    on:change=move |_| path.with_value(|path| editor.write_at(path, code))
                />
                <span>{name}</span>
            </label>
        }
    };
    let levels = std::iter::once(None).chain(Strength::ALL.iter().copied().map(Some));
    view! {
        <fieldset class="segmented">
            <legend>{label}</legend>
            <div>{levels.map(level).collect_view()}</div>
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
