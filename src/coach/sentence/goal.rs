//! The goal as one sentence, its figures from the first measure.
//!
//! What changes, for whom, by when and by which measure is always there, as an answer or as a gap. Figures join once one
//! is known or the measure has a name; reasons and owner once they are said, and as gaps once it is said what changes:
//! an empty plan does not begin with ten gaps.

use super::{Piece, compose, mark, mid_sentence, piece};
use crate::coach::answer::first_measure;
use crate::coach::measure_digest::unit_space;
use crate::plan::Plan;
use crate::words::{Locale, t};

/// The goal as one sentence.
pub fn goal_sentence(plan: &Plan, locale: Locale) -> Vec<Piece> {
    let goal = |field: &str, label| mid_sentence(piece(plan, format!("direction.goal.{field}"), label, locale), locale);
    let measure = |field: &str, label| piece(plan, first_measure(plan, field), label, locale);
    let change = goal("change", t!(locale, coach.goal.change));
    let begun = said(&change);
    let name = measure("name", t!(locale, coach.goal.name));
    let baseline = measure("baseline", t!(locale, coach.goal.baseline));
    let target = measure("target", t!(locale, coach.goal.target));
    let unit = measure("unit", t!(locale, coach.goal.unit));

    let mut clauses = Clauses::default();
    let aim = t!(locale, coach.goal.aim, deadline = mark(0), whom = mark(1), change = mark(2));
    let deadline = measure("deadline", t!(locale, coach.goal.deadline));
    clauses.add(&aim, &[deadline, goal("whom", t!(locale, coach.goal.whom)), change]);
    let figures = said(&baseline) || said(&target) || said(&unit);
    let named = said(&name);
    clauses.add(&t!(locale, coach.goal.named, name = mark(0)), &[name]);
    if figures {
        let space = match &unit {
            Piece::Answer { text, .. } => unit_space(locale, text),
            _ => "\u{a0}",
        };
        let (from, to, of) = (mark(0), mark(1), mark(2));
        let template = t!(locale, coach.goal.figures, baseline = from, target = to, space = space, unit = of);
        clauses.add(&template, &[baseline, target, unit]);
    } else if named {
        clauses.add(&t!(locale, coach.goal.unitless, baseline = mark(0), target = mark(1)), &[baseline, target]);
    }
    let reasons = [
        (Clause::Relevant, goal("relevant", t!(locale, coach.goal.relevant))),
        (Clause::Realistic, goal("realistic", t!(locale, coach.goal.realistic))),
        (Clause::Owner, mid_sentence(measure("owner", t!(locale, coach.goal.owner)), locale)),
    ];
    clauses.reasons(reasons.into_iter().filter(|(_, piece)| begun || said(piece)).collect(), locale);
    clauses.add(t!(locale, coach.goal.stop), &[]);
    clauses.sentence
}

fn said(piece: &Piece) -> bool {
    matches!(piece, Piece::Answer { .. })
}

/// What the goal rests on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clause {
    Relevant,
    Realistic,
    Owner,
}

impl Clause {
    /// The clause; the first of several names what it speaks of.
    fn template(self, first: bool, locale: Locale) -> String {
        match (self, first) {
            (Self::Relevant, _) => t!(locale, coach.goal.first.relevant, relevant = mark(0)),
            (Self::Realistic, true) => t!(locale, coach.goal.first.realistic, realistic = mark(0)),
            (Self::Realistic, false) => t!(locale, coach.goal.then.realistic, realistic = mark(0)),
            (Self::Owner, true) => t!(locale, coach.goal.first.owner, owner = mark(0)),
            (Self::Owner, false) => t!(locale, coach.goal.then.owner, owner = mark(0)),
        }
    }
}

/// A sentence that grows clause by clause.
#[derive(Default)]
struct Clauses {
    sentence: Vec<Piece>,
}

impl Clauses {
    /// Adds a clause with its pieces; words that meet words become one.
    fn add(&mut self, template: &str, pieces: &[Piece]) {
        for piece in compose(template, pieces) {
            match (self.sentence.last_mut(), piece) {
                (Some(Piece::Words(before)), Piece::Words(words)) => before.push_str(&words),
                (_, piece) => self.sentence.push(piece),
            }
        }
    }

    /// Adds up to three reasons: one, two with "and", three with a comma before it.
    fn reasons(&mut self, reasons: Vec<(Clause, Piece)>, locale: Locale) {
        let count = reasons.len();
        for (at, (reason, piece)) in reasons.into_iter().enumerate() {
            let join = match at {
                0 => "",
                _ if at + 1 < count => t!(locale, coach.goal.comma),
                _ => t!(locale, coach.goal.comma_and),
            };
            self.add(join, &[]);
            self.add(&reason.template(at == 0, locale), &[piece]);
        }
    }
}
