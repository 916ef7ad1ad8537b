//! How many motivations count, and how many of them decide. What is missing is said by the checks of the plan.

use crate::coach::{MotiveSummary, motive_summary};
use crate::web::dynamic::text;
use crate::web::state::{use_app, use_locale};
use crate::words::{Locale, t};
use leptos::prelude::*;

/// The line above the motivations.
#[component]
pub(super) fn MotiveSummaryLine() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let summary = editor.plan.memo("target.motivations", |plan| motive_summary(&plan.target.motivations));
    view! {
        <div class="motive-summary" aria-live="polite">
            <p>{text(move || summary.with(|summary| counted(summary, locale)))}</p>
        </div>
    }
}

/// How many count and how many decide, in sentences.
fn counted(summary: &MotiveSummary, locale: Locale) -> String {
    let count = match summary.count {
        0 => return t!(locale, segments.motives.summary.none).to_owned(),
        1 => t!(locale, segments.motives.summary.one).to_owned(),
        count => t!(locale, segments.motives.summary.many, count = count),
    };
    let decisive = match summary.decisive {
        0 => return count,
        1 => t!(locale, segments.motives.summary.decisive_one).to_owned(),
        decisive => t!(locale, segments.motives.summary.decisive_many, count = decisive),
    };
    let answered = if summary.unanswered.is_empty() { t!(locale, segments.motives.summary.answered) } else { "" };
    format!("{count} {decisive} {answered}").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Motive;

    #[test]
    fn the_line_says_what_counts_in_both_languages() {
        let summary =
            |count, decisive, unanswered: &[Motive]| MotiveSummary { count, decisive, unanswered: unanswered.to_vec() };
        for (summary, en, fr) in [
            (summary(1, 0, &[]), "One of the nine counts.", "Une des neuf compte."),
            (
                summary(3, 1, &[Motive::Affinity]),
                "3 of the nine count. One is decisive.",
                "3 des neuf comptent. Une est décisive.",
            ),
            (
                summary(4, 2, &[]),
                "4 of the nine count. 2 are decisive. Each decisive one gets something in return.",
                "4 des neuf comptent. 2 sont décisives. Chaque motivation décisive a sa réponse.",
            ),
        ] {
            assert_eq!(counted(&summary, Locale::en), en);
            assert_eq!(counted(&summary, Locale::fr), fr);
        }
        assert!(counted(&summary(0, 0, &[]), Locale::en).starts_with("None counts yet."));
    }
}
