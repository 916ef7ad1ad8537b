//! A place on a page that a part of the program fills: at once where the part is there, else as soon as it comes.

use super::piece::{Piece, at_once};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// How far a piece has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Arrival {
    Coming,
    Here,
    Absent,
}

/// A piece of a page. Where its part does not come, it says so, and asks again on request.
#[component]
pub fn Later(
    /// The piece.
    piece: Piece,
    /// Says when the piece is there.
    #[prop(optional)]
    here: Option<RwSignal<bool>>,
    /// Whether nothing is said of it while it is not there: another piece of the same page tells.
    #[prop(optional)]
    silent: bool,
) -> impl IntoView {
    let app = use_app();
    let standing = RwSignal::new(Arrival::Coming);
    let arrive = move |came: bool| {
        let now = if came { Arrival::Here } else { Arrival::Absent };
        // The page may be another one by now.
        if standing.try_set(now).is_none() && came {
            if let Some(here) = here {
                here.try_set(true);
            }
            app.arrivals.tell();
        }
    };
    let ask = move || {
        let mut loading = piece.load();
        match at_once(loading.as_mut()) {
            Some(true) => {
                standing.set(Arrival::Here);
                if let Some(here) = here {
                    here.set(true);
                }
            }
            Some(false) => arrive(false),
            None => leptos::task::spawn_local(async move { arrive(loading.await) }),
        }
    };
    ask();
    Effect::new(move |asked_before: Option<()>| {
        app.arrivals.track_again();
        if asked_before.is_some() && standing.get_untracked() == Arrival::Absent {
            standing.set(Arrival::Coming);
            ask();
        }
    });
    move || match standing.get() {
        Arrival::Here => piece.view(),
        _ if silent => None,
        Arrival::Coming => Some(view! { <Coming/> }.into_any()),
        Arrival::Absent => Some(view! { <NotHere/> }.into_any()),
    }
}

#[component]
fn Coming() -> impl IntoView {
    view! { <p class="coming" role="status">{t!(use_locale(), shell.part.coming)}</p> }
}

#[component]
fn NotHere() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    view! {
        <div class="banner stop absent" role="alert">
            <p>{t!(locale, shell.part.absent)}</p>
            <button type="button" class="button" on:click=move |_| app.arrivals.ask_again()>{t!(locale, shell.part.again)}</button>
        </div>
    }
}
