//! The questions of Target: whom exactly, how they take part, and why.

mod ladder;
mod motives;
mod segments;
mod survey;

use super::QuestionBlock;
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// The questions of Target.
#[component]
pub(super) fn TargetQuestions() -> impl IntoView {
    let locale = use_locale();
    view! {
        <QuestionBlock heading=t!(locale, plan.target.segments.heading) lead=t!(locale, plan.target.segments.lead)>
            <segments::SegmentQuestions/>
        </QuestionBlock>
        <QuestionBlock later="target.ladder" heading=t!(locale, plan.target.ladder.heading) lead=t!(locale, plan.target.ladder.lead)>
            <ladder::LadderQuestions/>
        </QuestionBlock>
        <QuestionBlock later="target.survey" heading=t!(locale, plan.target.survey.heading) lead=t!(locale, plan.target.survey.lead)>
            <survey::SurveyQuestions/>
        </QuestionBlock>
        <QuestionBlock later="target.motivations" heading=t!(locale, plan.target.motivations.heading) lead=t!(locale, plan.target.motivations.lead)>
            <motives::MotiveQuestions/>
        </QuestionBlock>
    }
}
