//! The questions of Direction: the objective that leads, the goal in figures, the measures, the risks, what changes inside.

mod goal;
mod inside;
mod measures;
mod objective;
mod risks;

use super::QuestionBlock;
use crate::web::dynamic::dynamic;
use crate::web::parts::{Later, Piece};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The questions of Direction; those further down come with what the plan says of itself.
#[component]
pub(super) fn DirectionQuestions() -> impl IntoView {
    let locale = use_locale();
    // Their part of the program is asked for once these can be typed in.
    let below = use_app().backlog.wait("");
    view! {
        <QuestionBlock heading=t!(locale, plan.direction.objective.heading) lead=t!(locale, plan.direction.objective.lead)>
            <objective::ObjectiveQuestions/>
        </QuestionBlock>
        <QuestionBlock heading=t!(locale, plan.direction.goal.heading) lead=t!(locale, plan.direction.goal.lead)>
            <goal::GoalQuestions/>
        </QuestionBlock>
        {dynamic(move || match below.get() {
            true => view! { <Later piece=Piece::DirectionLists/> }.into_any(),
            false => ().into_any(),
        })}
    }
}

/// What follows the goal, further down the page: the measures, the risks, what changes inside.
pub fn direction_lists() -> AnyView {
    let locale = use_locale();
    view! {
        <QuestionBlock later="direction.measures" heading=t!(locale, plan.direction.measures.heading) lead=t!(locale, plan.direction.measures.lead)>
            <measures::MeasureQuestions/>
        </QuestionBlock>
        <QuestionBlock later="direction.risks" heading=t!(locale, plan.direction.risks.heading) lead=t!(locale, plan.direction.risks.lead)>
            <risks::RiskQuestions/>
        </QuestionBlock>
        <QuestionBlock later="direction.inside" heading=t!(locale, plan.direction.inside.heading) lead=t!(locale, plan.direction.inside.lead)>
            <inside::InsideQuestions/>
        </QuestionBlock>
    }
    .into_any()
}
