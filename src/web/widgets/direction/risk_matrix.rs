//! The matrix of the risks, once there is one.

use crate::coach::{self, RiskLine};
use crate::plan::Plan;
use crate::web::charts::RiskMatrix;
use crate::web::components::PlaceLink;
use crate::web::dynamic::{When, flag};
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// What a line of the register says.
const LINES: &str = "direction.risks.*.name direction.risks.*.likelihood direction.risks.*.impact";

/// The matrix with its table.
pub(super) fn matrix() -> AnyView {
    let plan = use_app().editor.plan;
    let locale = use_locale();
    let ids = plan.rows("direction.risks");
    let lines = plan.memo(LINES, lines);
    view! { <When holds=flag(move || ids.with(|ids| !ids.is_empty()))><RiskMatrix lines locale link/></When> }
        .into_any()
}

fn lines(plan: &Plan) -> Vec<RiskLine> {
    coach::risk_lines(&plan.direction.risks)
}

fn link(line: &RiskLine, name: String) -> AnyView {
    let place = format!("direction.risks.{}.name", line.id);
    view! { <PlaceLink place><span translate="no" dir="auto">{name}</span></PlaceLink> }.into_any()
}
