//! What the ladder says of itself: what its rungs add to, what cannot be, and how sure its shares are.

mod filling;
mod lines;
mod tally;

pub use filling::{Filling, fill_ladder, filling};
pub use lines::{amount_line, conflict_line, ladder_line, margin_line, margin_note, share_line};
pub use tally::{TallyFault, asked_rungs, count_fault, count_share, result_line, survey_question, tally};

use super::statistics::{Interval, wilson};
use crate::charts::ladder::rungs;
use crate::plan::{BasisKind, Choice, Ladder, Rung};

/// Shares as people type them may miss 100 by the last bit.
const ROUNDING: f64 = 1e-6;

/// What the rungs of activity, all but Inactives, add to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LadderSum {
    /// Their sum in per cent, where there is no more to say.
    Plain(f64),
    /// Their sum in per cent, and on how many rungs each person who takes part stands on average: the sum divided by
    /// what the Inactives leave. Only where every rung is answered and nothing is impossible.
    Each(f64, f64),
    /// Their sum in per cent, which is less than the per cent of people who are not Inactives, although every rung is
    /// answered: each of these people stands on one rung at least.
    TooLittle(f64, f64),
}

/// What the rungs of activity add to; none while none of them has a share that can be.
pub fn ladder_sum(ladder: &Ladder) -> Option<LadderSum> {
    let active: Vec<Rung> = rungs(ladder).into_iter().filter(|rung| *rung != Rung::Inactives).collect();
    // Words do not add up.
    if active.iter().any(|rung| in_words(ladder, *rung)) {
        return None;
    }
    let shares: Vec<f64> = active.iter().filter_map(|rung| possible(ladder, *rung)).collect();
    if shares.is_empty() {
        return None;
    }
    let sum: f64 = shares.iter().sum();
    let complete = shares.len() == active.len() && ladder_conflicts(ladder).is_empty();
    let taking_part = possible(ladder, Rung::Inactives).map(|inactives| 100.0 - inactives);
    Some(match taking_part {
        Some(part) if complete && part > 0.0 && sum + ROUNDING < part => LadderSum::TooLittle(sum, part),
        Some(part) if complete && part > 0.0 => LadderSum::Each(sum, sum / part),
        _ => LadderSum::Plain(sum),
    })
}

/// The rungs that cannot be as full as they are said to be, each with what it makes at least together with Inactives, in per
/// cent: more than 100, although nobody can be on both. Highest first. Words count with the lower end of their span.
pub fn ladder_conflicts(ladder: &Ladder) -> Vec<(Rung, f64)> {
    let Some(inactives) = least(ladder, Rung::Inactives) else { return Vec::new() };
    let others = Rung::ALL.iter().copied().filter(|rung| *rung != Rung::Inactives);
    let together = others.filter_map(|rung| Some((rung, least(ladder, rung)? + inactives)));
    together.filter(|(_, sum)| *sum > 100.0 + ROUNDING).collect()
}

/// Between which shares the true one of a rung lies with 95 % confidence; only for an own survey that says how many
/// people answered.
pub fn ladder_interval(ladder: &Ladder, rung: Rung) -> Option<Interval> {
    let own = ladder.basis.kind == Some(BasisKind::OwnSurvey);
    let n = ladder.basis.n.value().filter(|n| own && *n >= 1.0 && n.fract() == 0.0)?;
    wilson(possible(ladder, rung)?, n)
}

/// Whether a kind of basis is judged by one of its fields: `n`, `population` or `year`. While no kind is chosen, each of
/// them may still be.
pub fn basis_needs(kind: Option<BasisKind>, field: &str) -> bool {
    match kind {
        Some(BasisKind::OwnSurvey) => field == "n",
        Some(BasisKind::Published) => field == "population" || field == "year",
        Some(BasisKind::OwnEstimate) => false,
        None => true,
    }
}

/// Whether there is a share on some rung and nothing says where the shares come from.
pub fn basis_missing(ladder: &Ladder) -> bool {
    ladder.basis.kind.is_none() && Rung::ALL.iter().any(|rung| !ladder.share(*rung).is_blank())
}

/// The least that is on a rung, in per cent.
fn least(ladder: &Ladder, rung: Rung) -> Option<f64> {
    ladder.span(rung).map(|(low, _)| low)
}

/// Whether a rung is known by words alone.
pub fn in_words(ladder: &Ladder, rung: Rung) -> bool {
    ladder.share(rung).is_blank() && ladder.rough.of(rung).is_some()
}

/// The share on a rung in per cent, where it can be.
fn possible(ladder: &Ladder, rung: Rung) -> Option<f64> {
    ladder.share(rung).value().filter(|share| (0.0..=100.0).contains(share))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::test_plan::test_plan;

    fn ladder(typed: &[(&str, &str)]) -> Ladder {
        let typed: Vec<_> = typed.iter().map(|(key, text)| (format!("target.ladder.{key}"), *text)).collect();
        let typed: Vec<_> = typed.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        test_plan(&typed).target.ladder
    }

    const SIX: [(&str, &str); 7] = [
        ("creators", "12"),
        ("critics", "31"),
        ("collectors", "40"),
        ("joiners", "64"),
        ("spectators", "82"),
        ("inactives", "15"),
        ("six_rungs", "true"),
    ];

    #[test]
    fn people_who_take_part_stand_on_several_rungs() {
        let Some(LadderSum::Each(sum, each)) = ladder_sum(&ladder(&SIX)) else { panic!("complete") };
        assert!((sum - 229.0).abs() < 1e-9 && (each - 229.0 / 85.0).abs() < 1e-9);
    }

    #[test]
    fn an_unanswered_rung_or_an_impossible_one_has_no_average() {
        for change in
            [("critics", ""), ("critics", "many"), ("critics", "101"), ("six_rungs", "false"), ("inactives", "")]
        {
            let typed: Vec<_> = SIX.into_iter().chain([change]).collect();
            assert!(matches!(ladder_sum(&ladder(&typed)), Some(LadderSum::Plain(_))), "{change:?}");
        }
        let conflict: Vec<_> = SIX.into_iter().chain([("inactives", "30")]).collect();
        assert_eq!(ladder_sum(&ladder(&conflict)), Some(LadderSum::Plain(229.0)));
        assert_eq!(ladder_sum(&ladder(&[("inactives", "30")])), None);
        let nobody = [
            ("creators", "0"),
            ("critics", "0"),
            ("collectors", "0"),
            ("joiners", "0"),
            ("spectators", "0"),
            ("six_rungs", "true"),
        ];
        let all_idle: Vec<_> = nobody.into_iter().chain([("inactives", "100")]).collect();
        assert_eq!(ladder_sum(&ladder(&all_idle)), Some(LadderSum::Plain(0.0)));
        let some_idle: Vec<_> = nobody.into_iter().chain([("inactives", "40"), ("critics", "20")]).collect();
        assert_eq!(ladder_sum(&ladder(&some_idle)), Some(LadderSum::TooLittle(20.0, 60.0)));
    }

    #[test]
    fn every_rung_that_cannot_stand_beside_the_inactives_is_named() {
        for (typed, conflicts) in [
            (
                &[("inactives", "30"), ("critics", "75"), ("spectators", "82,5"), ("joiners", "70")][..],
                &[(Rung::Critics, 105.0), (Rung::Spectators, 112.5)][..],
            ),
            (&[("inactives", "99,9"), ("critics", "0,1")], &[]),
            (&[("inactives", "101"), ("critics", "90")], &[]),
            (&[("inactives", "20"), ("critics", "140")], &[]),
            (&[("critics", "90"), ("joiners", "90")], &[]),
            (
                &[("inactives", "100"), ("conversationalists", "1"), ("six_rungs", "true")],
                &[(Rung::Conversationalists, 101.0)],
            ),
        ] {
            assert_eq!(ladder_conflicts(&ladder(typed)), conflicts, "{typed:?}");
        }
    }

    #[test]
    fn only_an_own_survey_with_people_has_a_margin() {
        let with = |kind, n| {
            ladder_interval(&ladder(&[("critics", "31"), ("basis.kind", kind), ("basis.n", n)]), Rung::Critics)
        };
        let interval = with("own_survey", "46").map(|it| (it.low.round(), it.high.round()));
        assert_eq!(interval, Some((20.0, 45.0)));
        for (kind, n) in [
            ("own_survey", ""),
            ("own_survey", "0"),
            ("own_survey", "4,5"),
            ("own_survey", "some"),
            ("published", "46"),
            ("", "46"),
        ] {
            assert_eq!(with(kind, n), None, "{kind} {n}");
        }
    }

    #[test]
    fn shares_want_a_basis_and_a_basis_wants_its_fields() {
        assert!(!basis_missing(&ladder(&[])));
        assert!(basis_missing(&ladder(&[("joiners", "many")])));
        assert!(!basis_missing(&ladder(&[("joiners", "many"), ("basis.kind", "own_estimate")])));
        let needs = |kind| ["n", "population", "year"].map(|field| basis_needs(kind, field));
        assert_eq!(needs(Some(BasisKind::OwnSurvey)), [true, false, false]);
        assert_eq!(needs(Some(BasisKind::Published)), [false, true, true]);
        assert_eq!([needs(Some(BasisKind::OwnEstimate)), needs(None)], [[false; 3], [true; 3]]);
    }
}
