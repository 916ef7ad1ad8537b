//! The risk register: known risks to take over, the rows in either order, and the matrix.

mod digest;
mod fields;
mod offers;
mod order;

use crate::coach::{self, RiskLine};
use crate::plan::Plan;
use crate::web::charts::RiskMatrix;
use crate::web::components::{PlaceLink, RowList};
use crate::web::dynamic::{When, flag};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// What a line of the register says.
const LINES: &str = "direction.risks.*.name direction.risks.*.likelihood direction.risks.*.impact";

/// The risks.
#[component]
pub(super) fn RiskQuestions() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let by_score = RwSignal::new(false);
    let ids = editor.plan.rows("direction.risks");
    // The order is taken when it is chosen and when rows come or go, not while somebody judges: rows stay under the hands.
    let sorted = Memo::new(move |_| {
        ids.track();
        by_score.get().then(|| editor.plan.with_untracked(|plan| coach::by_score(&plan.direction.risks)))
    });
    let lines = editor.plan.memo(LINES, lines);
    view! {
        <offers::AbsenceOffer/>
        <offers::RiskOffers/>
        <When holds=flag(move || ids.with(|ids| ids.len() > 1))>
            <order::OrderChoice by_score/>
        </When>
        <RowList
            list="direction.risks" add=t!(locale, plan.direction.risks.add) empty=t!(locale, plan.direction.risks.empty)
            title=|locale, number| t!(locale, plan.direction.risks.one, number = number)
            row=fields::fields digest=digest::digest sorted=sorted
        />
        <When holds=flag(move || ids.with(|ids| !ids.is_empty()))>
            <RiskMatrix lines locale link/>
        </When>
    }
}

fn lines(plan: &Plan) -> Vec<RiskLine> {
    coach::risk_lines(&plan.direction.risks)
}

fn link(line: &RiskLine, name: String) -> AnyView {
    let place = format!("direction.risks.{}.name", line.id);
    view! { <PlaceLink place><span translate="no" dir="auto">{name}</span></PlaceLink> }.into_any()
}
