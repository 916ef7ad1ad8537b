//! The label and the hint of every field, by its path.

use super::{Locale, Text, text};

/// What a person reads at a form control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldWords {
    /// The visible label.
    pub label: &'static str,
    /// One sentence below it; empty where the label says it all.
    pub hint: &'static str,
}

/// A row of the table: the path with a star for every id, the label, the hint.
type Row = (&'static str, Text, Text);

macro_rules! table {
    ($($pattern:literal => $($key:ident).+;)+) => {
        [$(($pattern, text!(plan.$($key).+.label), text!(plan.$($key).+.hint))),+]
    };
}

static FIELDS: &[Row] = &table! {
    "name" => name;
    "*.decision.will" => decision.will;
    "*.decision.will_not" => decision.will_not;
    "*.decision.because" => decision.because;
    "direction.objective" => direction.objective;
    "direction.goal.change" => direction.goal.change;
    "direction.goal.whom" => direction.goal.whom;
    "direction.goal.relevant" => direction.goal.relevant;
    "direction.goal.realistic" => direction.goal.realistic;
    "direction.measures.*.name" => direction.measures.name;
    "direction.measures.*.unit" => direction.measures.unit;
    "direction.measures.*.financial" => direction.measures.financial;
    "direction.measures.*.baseline" => direction.measures.baseline;
    "direction.measures.*.baseline_date" => direction.measures.baseline_date;
    "direction.measures.*.source" => direction.measures.source;
    "direction.measures.*.target" => direction.measures.target;
    "direction.measures.*.deadline" => direction.measures.deadline;
    "direction.measures.*.owner" => direction.measures.owner;
    "direction.later" => direction.later;
    "direction.formerly" => direction.formerly;
    "direction.suits.listening" => direction.suits.listening;
    "direction.suits.talking" => direction.suits.talking;
    "direction.suits.energizing" => direction.suits.energizing;
    "direction.suits.supporting" => direction.suits.supporting;
    "direction.suits.embracing" => direction.suits.embracing;
    "direction.measures.*.family" => direction.measures.family;
    "direction.measures.*.formula" => direction.measures.formula;
    "direction.measures.*.divided_by" => direction.measures.divided_by;
    "direction.measures.*.statistic" => direction.measures.statistic;
    "direction.measures.*.better" => direction.measures.better;
    "direction.measures.*.frequency" => direction.measures.frequency;
    "direction.measures.*.sample.n" => direction.measures.sample.n;
    "direction.measures.*.sample.favourable" => direction.measures.sample.favourable;
    "direction.measures.*.sample.unfavourable" => direction.measures.sample.unfavourable;
    "direction.risks.*.name" => direction.risks.name;
    "direction.risks.*.kind" => direction.risks.kind;
    "direction.risks.*.channel" => direction.risks.channel;
    "direction.risks.*.cause" => direction.risks.cause;
    "direction.risks.*.likelihood" => direction.risks.likelihood;
    "direction.risks.*.impact" => direction.risks.impact;
    "direction.risks.*.warning" => direction.risks.warning;
    "direction.risks.*.prevention" => direction.risks.prevention;
    "direction.risks.*.response" => direction.risks.response;
    "direction.risks.*.owner" => direction.risks.owner;
    "direction.inside.acts" => direction.inside.acts;
    "direction.inside.ready" => direction.inside.ready;
    "direction.inside.not_ready" => direction.inside.not_ready;
    "target.segments.*.who" => target.segments.who;
    "target.segments.*.needs" => target.segments.needs;
    "target.segments.*.places" => target.segments.places;
    "target.primary" => target.primary;
    "target.ladder.creators" => target.ladder.creators;
    "target.ladder.conversationalists" => target.ladder.conversationalists;
    "target.ladder.critics" => target.ladder.critics;
    "target.ladder.collectors" => target.ladder.collectors;
    "target.ladder.joiners" => target.ladder.joiners;
    "target.ladder.spectators" => target.ladder.spectators;
    "target.ladder.inactives" => target.ladder.inactives;
    "target.ladder.basis.kind" => target.ladder.basis.kind;
    "target.ladder.basis.n" => target.ladder.basis.n;
    "target.ladder.basis.population" => target.ladder.basis.population;
    "target.ladder.basis.year" => target.ladder.basis.year;
    "target.segments.*.size" => target.segments.size;
    "target.segments.*.size_basis" => target.segments.size_basis;
    "target.segments.*.welcome" => target.segments.welcome;
    "target.ladder.six_rungs" => target.ladder.six_rungs;
    "target.ladder.overlay" => target.ladder.overlay;
    "target.survey.people" => target.survey.people;
    "target.survey.creators" => target.survey.creators;
    "target.survey.conversationalists" => target.survey.conversationalists;
    "target.survey.critics" => target.survey.critics;
    "target.survey.collectors" => target.survey.collectors;
    "target.survey.joiners" => target.survey.joiners;
    "target.survey.spectators" => target.survey.spectators;
    "target.survey.inactives" => target.survey.inactives;
    "target.motivations.*.strength" => target.motivations.strength;
    "target.motivations.*.answer" => target.motivations.answer;
    "uniqueness.rivals.*.name" => uniqueness.rivals.name;
    "uniqueness.rivals.*.promise" => uniqueness.rivals.promise;
    "uniqueness.rivals.*.places" => uniqueness.rivals.places;
    "uniqueness.positioning.whom" => uniqueness.positioning.whom;
    "uniqueness.positioning.need" => uniqueness.positioning.need;
    "uniqueness.positioning.offer" => uniqueness.positioning.offer;
    "uniqueness.positioning.kind" => uniqueness.positioning.kind;
    "uniqueness.positioning.benefit" => uniqueness.positioning.benefit;
    "uniqueness.positioning.rival" => uniqueness.positioning.rival;
    "uniqueness.positioning.difference" => uniqueness.positioning.difference;
    "uniqueness.claims.*.claim" => uniqueness.claims.claim;
    "uniqueness.claims.*.evidence" => uniqueness.claims.evidence;
    "technology.channels.*.name" => technology.channels.name;
    "technology.channels.*.verdict" => technology.channels.verdict;
    "technology.channels.*.reason" => technology.channels.reason;
    "technology.channels.*.look_again" => technology.channels.look_again;
    "technology.channels.*.hours" => technology.channels.hours;
    "technology.hours_available" => technology.hours_available;
    "evaluation.next_review" => evaluation.next_review;
    "evaluation.reviews.*.date" => evaluation.reviews.date;
    "evaluation.reviews.*.ourselves.doing" => evaluation.reviews.ourselves.doing;
    "evaluation.reviews.*.ourselves.improve" => evaluation.reviews.ourselves.improve;
    "evaluation.reviews.*.ourselves.needs" => evaluation.reviews.ourselves.needs;
    "evaluation.reviews.*.ourselves.exceed" => evaluation.reviews.ourselves.exceed;
    "evaluation.reviews.*.customers.doing" => evaluation.reviews.customers.doing;
    "evaluation.reviews.*.customers.like" => evaluation.reviews.customers.like;
    "evaluation.reviews.*.customers.more" => evaluation.reviews.customers.more;
    "evaluation.reviews.*.customers.dislike" => evaluation.reviews.customers.dislike;
    "evaluation.reviews.*.customers.change" => evaluation.reviews.customers.change;
    "evaluation.readings.*.measure" => evaluation.readings.measure;
    "evaluation.readings.*.date" => evaluation.readings.date;
    "evaluation.readings.*.value" => evaluation.readings.value;
    "own_facts.*.value" => own_facts.value;
    "own_facts.*.source" => own_facts.source;
    "set_aside.*.reason" => set_aside.reason;
};

/// The words of the field at a path; `None` for a path that is no field of a form.
pub fn field(locale: Locale, path: &str) -> Option<FieldWords> {
    let pattern = pattern(path);
    let (_, label, hint) = FIELDS.iter().find(|(row, ..)| *row == pattern)?;
    Some(FieldWords { label: label.words(locale), hint: hint.words(locale) })
}

/// The path with a star for every id, so that all rows of a list share their words.
fn pattern(path: &str) -> String {
    let mut keys: Vec<&str> = path.split('.').collect();
    let starred = match keys.as_slice() {
        [_, "decision", _] => Some(0),
        ["own_facts" | "set_aside", _, _] => Some(1),
        [
            _,
            "measures" | "risks" | "segments" | "rivals" | "claims" | "channels" | "reviews" | "readings"
            | "motivations",
            _,
            ..,
        ] => Some(2),
        _ => None,
    };
    if let Some(key) = starred.and_then(|at| keys.get_mut(at)) {
        *key = "*";
    }
    keys.join(".")
}
