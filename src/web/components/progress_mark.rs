//! How far a chapter has come: a ticked disc, a half disc, or a dot; never a colour alone.

use crate::coach::Progress;
use crate::web::dynamic::dynamic;
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// The mark of a chapter, with its words for those who do not see it.
#[component]
pub fn ProgressMark(
    /// How far it has come.
    #[prop(into)]
    progress: Signal<Progress>,
) -> impl IntoView {
    let locale = use_locale();
    dynamic(move || {
        let (class, words, drawing) = match progress.get() {
            Progress::Untouched => {
                let dot = view! { <circle cx="10" cy="10" r="2.25" fill="currentColor"/> }.into_any();
                ("progress untouched", t!(locale, chapters.mark.none), dot)
            }
            Progress::Begun => {
                let half = view! {
                    <circle cx="10" cy="10" r="7.2" fill="none" stroke="currentColor" stroke-width="1.6"/>
                    <path d="M10 5.2a4.8 4.8 0 0 1 0 9.6Z" fill="currentColor"/>
                };
                ("progress begun", t!(locale, chapters.mark.begun), half.into_any())
            }
            Progress::Done => {
                let disc = view! {
                    <circle cx="10" cy="10" r="8" fill="currentColor"/>
                    <path class="knock" d="M6.4 10.3 9 12.8l4.7-5.2" fill="none" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>
                };
                ("progress done", t!(locale, chapters.mark.done), disc.into_any())
            }
        };
        view! { <svg class=class viewBox="0 0 20 20" width="20" height="20" role="img" aria-label=words>{drawing}</svg> }
            .into_any()
    })
}
