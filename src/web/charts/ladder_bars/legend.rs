//! What the diamonds are: a published ladder with its age, and where it was read.

use crate::catalog::PublishedLadder;
use crate::charts::ladder::Track;
use crate::web::components::ExternalLink;
use crate::words::{Locale, Named, t};
use leptos::prelude::*;

/// The place of a diamond that stands alone in a drawing of 10 by 15.
const ALONE: Track = Track { left: 5.0, top: 2.5, full: 0.0 };

/// The name of a published ladder, its age in a year, and the link to where it was read.
#[component]
pub(super) fn OverlayLegend(published: PublishedLadder, locale: Locale, year: Signal<i32>) -> impl IntoView {
    let words = move || {
        t!(locale, ladder.overlay.legend, name = published.profile.name(locale), age = published.age(year.get()))
    };
    view! {
        <p class="legend">
            <svg viewBox="0 0 10 15" width="10" height="15" aria-hidden="true"><path class="published" d=ALONE.diamond(0.0) /></svg>
            <span>
                <b>{words}</b>". "{t!(locale, ladder.overlay.hand)}" "
                <ExternalLink href=published.address locale>{t!(locale, ladder.overlay.link)}</ExternalLink>
            </span>
        </p>
    }
}
