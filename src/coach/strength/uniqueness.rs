//! The strength of Uniqueness: rivals, a positioning in one sentence, and claims that can be checked.

use super::advice::Advice;
use super::check::{Check, Want};
use crate::plan::Plan;

/// What Uniqueness is checked for, its decision apart.
pub(super) fn checks(plan: &Plan) -> Vec<Check> {
    let rival = [("name", Advice::RivalName), ("promise", Advice::RivalPromise), ("places", Advice::RivalPlaces)];
    let claim = [("claim", Advice::Claim), ("evidence", Advice::Evidence)];
    vec![
        Check::rows(plan, 36, "uniqueness.rivals", &rival, &[Advice::FirstRival, Advice::SecondRival]),
        Check::of(28, positioning(plan)),
        Check::rows(plan, 16, "uniqueness.claims", &claim, &[Advice::FirstClaim]),
    ]
}

/// The parts of the sentence, in its order.
fn positioning(plan: &Plan) -> Vec<Want> {
    let field = |field: &str, advice| Want::field(plan, format!("uniqueness.positioning.{field}"), advice);
    vec![
        field("whom", Advice::PositioningWhom),
        field("need", Advice::PositioningNeed),
        field("offer", Advice::PositioningOffer),
        field("kind", Advice::PositioningKind),
        field("benefit", Advice::PositioningBenefit),
        field("rival", Advice::PositioningRival),
        field("difference", Advice::PositioningDifference),
    ]
}
