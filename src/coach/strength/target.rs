//! The strength of Target: whom exactly, how they take part, and why.

use super::advice::Advice;
use super::check::{Check, Want};
use crate::coach::answer::answered;
use crate::coach::ladder as coach_ladder;
use crate::plan::{BasisKind, Choice, Motive, Plan, Rung};

/// What Target is checked for, its decision apart.
pub(super) fn checks(plan: &Plan) -> Vec<Check> {
    let segment = [
        ("who", Advice::SegmentWho),
        ("needs", Advice::SegmentNeeds),
        ("places", Advice::SegmentPlaces),
        ("welcome", Advice::SegmentWelcome),
        ("size", Advice::SegmentSize),
        ("size_basis", Advice::SegmentSizeBasis),
    ];
    vec![
        Check::rows(plan, 30, "target.segments", &segment, &[Advice::FirstSegment]),
        Check::of(8, vec![primary(plan)]),
        Check::of(12, rungs(plan)),
        Check::of(10, basis(plan)),
        Check::of(10, vec![motive(plan)]),
        Check::of(10, motive_answers(plan)),
    ]
}

/// The primary segment is one of those that are described.
fn primary(plan: &Plan) -> Want {
    let met = plan
        .target
        .primary
        .as_ref()
        .is_some_and(|primary| answered(plan, &format!("target.segments.{}.who", primary.as_str())));
    Want { place: "target.primary".to_owned(), met, advice: Advice::Primary }
}

/// Every rung but Conversationalists, which the ladder did without before 2010.
fn rungs(plan: &Plan) -> Vec<Want> {
    let rungs = Rung::ALL.iter().filter(|rung| **rung != Rung::Conversationalists);
    let want = |rung: &Rung| {
        let share = Want::field(plan, format!("target.ladder.{}", rung.code()), Advice::Rung(*rung));
        match plan.target.ladder.rough.of(*rung) {
            Some(words) if coach_ladder::in_words(&plan.target.ladder, *rung) => {
                Want { met: words.span().is_some(), ..share }
            }
            // Words are the easier answer; a share that cannot be has to be mended where it is.
            None if plan.target.ladder.share(*rung).is_blank() => {
                Want { place: format!("target.ladder.rough.{}", rung.code()), ..share }
            }
            _ => share,
        }
    };
    rungs.map(want).collect()
}

/// Where the shares come from, with what that kind of basis needs to be judged. An own estimate never counts as a survey
/// does: it is worth asking.
fn basis(plan: &Plan) -> Vec<Want> {
    let mut wants = vec![Want::field(plan, "target.ladder.basis.kind", Advice::Basis)];
    match plan.target.ladder.basis.kind {
        Some(BasisKind::OwnSurvey) => wants.push(Want::field(plan, "target.ladder.basis.n", Advice::SurveySize)),
        Some(BasisKind::Published) => wants.extend([
            Want::field(plan, "target.ladder.basis.population", Advice::PublishedPopulation),
            Want::field(plan, "target.ladder.basis.year", Advice::PublishedYear),
        ]),
        Some(BasisKind::OwnEstimate) => {
            wants.push(Want { place: "target.survey.people".to_owned(), met: false, advice: Advice::AskThem });
        }
        None => {}
    }
    wants
}

/// At least one motivation counts; one that was answered without a strength is asked for first.
fn motive(plan: &Plan) -> Want {
    let strength = |motive: Motive| format!("target.motivations.{}.strength", motive.code());
    let counts = |motive: &Motive| plan.target.motivations.of(*motive).strength.is_some();
    let half_said = Motive::ALL.iter().find(|motive| !counts(motive) && answered(plan, &answer(**motive)));
    Want {
        place: strength(half_said.copied().unwrap_or(Motive::Friendships)),
        met: Motive::ALL.iter().any(counts),
        advice: Advice::Motive,
    }
}

/// Each motivation that counts gets something from us.
fn motive_answers(plan: &Plan) -> Vec<Want> {
    let counting = Motive::ALL.iter().filter(|motive| plan.target.motivations.of(**motive).strength.is_some());
    let wants: Vec<Want> =
        counting.map(|motive| Want::field(plan, answer(*motive), Advice::MotiveAnswer(*motive))).collect();
    if wants.is_empty() { vec![motive(plan)] } else { wants }
}

fn answer(motive: Motive) -> String {
    format!("target.motivations.{}.answer", motive.code())
}
