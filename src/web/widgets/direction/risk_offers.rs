//! Known risks, each one click away while it is not in the register; the risk of not going stands apart.

use crate::catalog::{self, risk_source};
use crate::coach::Shortcut;
use crate::plan::{Choice, Plan, RiskKind};
use crate::web::components::{ExternalLink, PlaceLink, shortcut_element, taken};
use crate::web::dynamic::{Item, When, flag, keyed_list};
use crate::web::folded::folded;
use crate::web::platform;
use crate::web::state::{AppState, use_app, use_locale};
use crate::words::{Locale, Named, t};
use leptos::prelude::*;

/// The risk of not going, then the other known risks.
pub(super) fn offers() -> AnyView {
    view! { <AbsenceOffer/> <RiskOffers/> }.into_any()
}

/// Asks what happens if we do not go, until that risk is in the register.
#[component]
fn AbsenceOffer() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let offered = app.editor.plan.memo("direction.risks.*.kind", |plan| place_of(plan, RiskKind::Absence).is_none());
    view! {
        <When holds=flag(move || offered.get())>
            <div class="absence-offer">
                <h3>{t!(locale, risks.offers.absence_heading)}</h3>
                <p>{t!(locale, risks.offers.absence_lead)}</p>
                <Offer kind=RiskKind::Absence/>
            </div>
        </When>
    }
}

/// The other known risks: those on offer, those already taken, and where they come from.
#[component]
fn RiskOffers() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let places = editor.plan.memo("direction.risks.*.kind", |plan| {
        RiskKind::ALL.iter().map(|kind| (*kind, place_of(plan, *kind))).collect::<Vec<_>>()
    });
    let offered = Memo::new(move |_| {
        let open = |(kind, place): &(RiskKind, Option<String>)| place.is_none() && *kind != RiskKind::Absence;
        places.with(|all| all.iter().filter(|one| open(one)).map(|(kind, _)| *kind).collect::<Vec<_>>())
    });
    let taken = Memo::new(move |_| {
        places.with(|all| all.iter().filter_map(|(kind, place)| Some((*kind, place.clone()?))).collect::<Vec<_>>())
    });
    let offer = |kind: RiskKind| Item::new(kind.code(), move || view! { <Offer kind/> }.into_any());
    let link = move |(kind, place): (RiskKind, String)| {
        let link = move || view! { <li><PlaceLink place>{kind.name(locale)}</PlaceLink></li> }.into_any();
        Item::new(kind.code(), link)
    };
    view! {
        <When holds=flag(move || offered.with(|kinds| !kinds.is_empty()))>
            <div class="suggestions risk-offers">
                <span>{t!(locale, risks.offers.heading)}</span>
                {keyed_list(move || offered.get().into_iter().map(offer).collect())}
            </div>
        </When>
        <When holds=flag(move || taken.with(|kinds| !kinds.is_empty()))>
            <div class="risks-taken">
                <span>{t!(locale, risks.offers.taken)}</span>
                <ul>{keyed_list(move || taken.get().into_iter().map(link).collect())}</ul>
            </div>
        </When>
        <Sources/>
    }
}

/// One known risk to take over.
#[component]
fn Offer(kind: RiskKind) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    view! {
        <button type="button" class="suggestion" id=offer_id(kind) on:click=move |_| take(app, kind, locale)>
            {kind.name(locale)}
        </button>
    }
}

/// Where the suggestions come from: the list as a whole, and some of the risks.
#[component]
fn Sources() -> impl IntoView {
    let locale = use_locale();
    folded("help risk-sources", t!(locale, risks.offers.sources), move || sources(locale))
}

fn sources(locale: Locale) -> AnyView {
    let away = |name: &'static str, address: &'static str| {
        view! { <ExternalLink href=address>{name}</ExternalLink> }
    };
    let starter = catalog::starter_list(locale).map(|(name, address)| view! { <li>{away(name, address)}</li> });
    let own =
        RiskKind::ALL.iter().filter_map(|kind| Some((*kind, risk_source(*kind, locale)?))).map(|(kind, source)| {
            view! { <li><b>{kind.name(locale)}</b>" · "{away(source.name, source.address)}". "{source.says}</li> }
        });
    view! {
        <ul>{own.collect_view()}</ul>
        <p>{t!(locale, risks.offers.starter)}</p>
        <ul>{starter.into_iter().collect_view()}</ul>
    }
    .into_any()
}

/// Adds a known risk with its first draft, folded; the focus goes on to the next offer, so that several can be taken in a row.
fn take(app: AppState, kind: RiskKind, locale: Locale) {
    let id = platform::fresh_id();
    let path = format!("direction.risks.{}", id.as_str());
    let next = app.editor.plan.with_untracked(|plan| next_offer(plan, kind)).map(offer_id);
    // The offer that was tapped is gone then: the one that takes its place stays where it was.
    let stays = next.clone().unwrap_or_default();
    let top = platform::top_of(&stays);
    app.folds.set(&path, false);
    app.editor.change(|plan| catalog::take_risk(plan, id, kind, locale));
    let said = t!(locale, risks.offers.added, risk = kind.name(locale));
    taken(app, &stays, top, said, format!("{path}.likelihood"));
    platform::after(0, move || {
        let there = next.is_some_and(|next| platform::focus_quietly(&next));
        if !there {
            platform::focus_name("direction.risks");
        }
    });
}

/// The offer that comes after a risk, or the first one; none where no other is left.
fn next_offer(plan: &Plan, taken: RiskKind) -> Option<RiskKind> {
    let open = |kind: &&RiskKind| **kind != taken && **kind != RiskKind::Absence && place_of(plan, **kind).is_none();
    let after = RiskKind::ALL.iter().skip_while(|kind| **kind != taken).find(open);
    after.or_else(|| RiskKind::ALL.iter().find(open)).copied()
}

/// The name of the first risk of a kind, by its path.
fn place_of(plan: &Plan, kind: RiskKind) -> Option<String> {
    let risk = plan.direction.risks.iter().find(|risk| risk.kind == Some(kind))?;
    Some(format!("direction.risks.{}.name", risk.id.as_str()))
}

fn offer_id(kind: RiskKind) -> String {
    match kind {
        RiskKind::Absence => shortcut_element(Shortcut::TakeAbsence).to_owned(),
        kind => format!("offer-{}", kind.code()),
    }
}
