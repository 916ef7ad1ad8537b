//! Which motivations count, which decide, and which of those nothing answers yet.

use crate::plan::{Choice, Motivation, Motivations, Motive, Weight};

/// The nine motivations summed up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MotiveSummary {
    /// How many count, 0–9.
    pub count: usize,
    /// How many of them decide.
    pub decisive: usize,
    /// The decisive ones to which nothing is given yet, in the method's order.
    pub unanswered: Vec<Motive>,
}

/// Sums the motivations up.
pub fn motive_summary(motivations: &Motivations) -> MotiveSummary {
    let strengths = || Motive::ALL.iter().filter_map(|motive| motivations.of(*motive).strength);
    let unanswered = |motive: &Motive| decisive_unanswered(motivations.of(*motive));
    MotiveSummary {
        count: strengths().count(),
        decisive: strengths().filter(|strength| *strength == Weight::Strong).count(),
        unanswered: Motive::ALL.iter().copied().filter(unanswered).collect(),
    }
}

/// Whether a motivation decides and nothing is given to it yet.
pub fn decisive_unanswered(motivation: &Motivation) -> bool {
    motivation.strength == Some(Weight::Strong) && motivation.answer.trim().is_empty()
}

/// Whether a motivation counts, or something was written for it all the same.
pub fn motive_in_use(motivation: &Motivation) -> bool {
    motivation.strength.is_some() || !motivation.answer.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::test_plan::test_plan;

    #[track_caller]
    fn check(answers: &[(&str, &str)], count: usize, decisive: usize, unanswered: &[Motive]) {
        let answers: Vec<(String, &str)> =
            answers.iter().map(|(key, typed)| (format!("target.motivations.{key}"), *typed)).collect();
        let answers: Vec<(&str, &str)> = answers.iter().map(|(path, typed)| (path.as_str(), *typed)).collect();
        let summary = motive_summary(&test_plan(&answers).target.motivations);
        assert_eq!(summary, MotiveSummary { count, decisive, unanswered: unanswered.to_vec() }, "{answers:?}");
    }

    #[test]
    fn those_with_a_strength_count() {
        check(&[], 0, 0, &[]);
        check(&[("creative.strength", "1"), ("affinity.strength", "2")], 2, 0, &[]);
        check(&[("creative.answer", "a wall for drawings")], 0, 0, &[]);
    }

    #[test]
    fn a_decisive_one_waits_for_its_answer() {
        check(
            &[("affinity.strength", "3"), ("friendships.strength", "3")],
            2,
            2,
            &[Motive::Friendships, Motive::Affinity],
        );
        check(&[("affinity.strength", "3"), ("affinity.answer", " ")], 1, 1, &[Motive::Affinity]);
        check(
            &[("affinity.strength", "3"), ("affinity.answer", "a Sunday group"), ("creative.strength", "1")],
            2,
            1,
            &[],
        );
    }

    #[test]
    fn what_was_written_stays_in_use_when_its_motive_no_longer_counts() {
        let plan =
            test_plan(&[("target.motivations.creative.answer", " "), ("target.motivations.affinity.strength", "1")]);
        let used: Vec<Motive> =
            Motive::ALL.iter().copied().filter(|one| motive_in_use(plan.target.motivations.of(*one))).collect();
        assert_eq!(used, [Motive::Creative, Motive::Affinity]);
    }
}
