//! The published ladders, rung by rung, with their addresses.

use crate::catalog::{Period, published_ladder};
use crate::plan::{Choice, Profile, Rung};
use crate::web::components::ExternalLink;
use crate::web::state::{use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// Every published ladder.
#[component]
pub(super) fn PublishedLadders() -> impl IntoView {
    Profile::ALL.iter().map(|profile| view! { <PublishedLadder profile=*profile/> }).collect_view()
}

#[component]
fn PublishedLadder(profile: Profile) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let ladder = published_ladder(profile);
    let shares: Vec<String> = Rung::ALL
        .iter()
        .zip(ladder.shares)
        .filter_map(|(rung, share)| {
            let share = t!(locale, sheets.share, share = share?);
            Some(t!(locale, pages.sources.rung, rung = rung.name(locale), share = share))
        })
        .collect();
    let doubt = ladder.doubt.map(|(rung, share)| {
        let share = t!(locale, sheets.share, share = share);
        view! { <p class="hint">{t!(locale, pages.sources.doubt, rung = rung.name(locale), share = share)}</p> }
    });
    let age = move || Period::year(ladder.year).age(app.today.get()).words(locale);
    view! {
        <article class="study">
            <h3>{profile.name(locale)}</h3>
            <ul class="study-facts">{shares.into_iter().map(|share| view! { <li>{share}</li> }).collect_view()}</ul>
            {doubt}
            <dl class="study-source">
                <dt>{t!(locale, pages.sources.period)}</dt><dd>{ladder.year}", "{age}</dd>
                <dt>{t!(locale, pages.sources.sources)}</dt>
                <dd>
                    <ExternalLink href=ladder.address verbatim=true>{ladder.address}</ExternalLink>
                </dd>
            </dl>
        </article>
    }
}
