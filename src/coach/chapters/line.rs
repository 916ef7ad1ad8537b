//! What a closed chapter says of its answers, in one line.

use crate::coach::risks::by_score;
use crate::coach::sentence::{Piece, inline, positioning_sentence};
use crate::coach::{hours_line, measure_digest, motive_in_use, row_name};
use crate::form::{Answered, Chapter, DirectionWidget, EvaluationWidget, List, TargetWidget, TechnologyWidget, Widget};
use crate::plan::{Choice, Leaf, Measure, Motive, Plan, Rung, Verdict};
use crate::words::{Locale, Named, date, number, t};

/// What a chapter says of its answers; `None` while it has none.
pub fn chapter_line(plan: &Plan, chapter: &Chapter, locale: Locale) -> Option<String> {
    if !chapter.says_something(plan) {
        return None;
    }
    let judged = match chapter.answered {
        Answered::First => None,
        Answered::Rows(list) => rows(plan, list, locale),
        Answered::Judged(widget) => judged(plan, widget, locale),
    };
    judged.or_else(|| first(plan, chapter))
}

/// The first text among the answers.
fn first(plan: &Plan, chapter: &Chapter) -> Option<String> {
    let answers = chapter.places.iter().flat_map(|place| plan.leaves_of(place));
    answers.into_iter().find_map(|(_, leaf)| match leaf {
        Leaf::Text(text) => inline(text),
        _ => None,
    })
}

/// The first row that says something, with its figures where it is a measure, and how many more there are.
fn rows(plan: &Plan, list: &List, locale: Locale) -> Option<String> {
    let says = |id: &String| plan.says_something(&format!("{}.{id}", list.path));
    let ids: Vec<String> = plan.ids(list.path).into_iter().filter(says).collect();
    let first = ids.first()?;
    let name = row_name(plan, list.path, first, locale);
    let name = figures(plan, list, first, &name, locale).unwrap_or(name);
    Some(match ids.len() {
        1 => name,
        count => t!(locale, chapters.rows.more, name = name, count = count - 1),
    })
}

/// A measure with where it starts and where it should go.
fn figures(plan: &Plan, list: &List, id: &str, name: &str, locale: Locale) -> Option<String> {
    let measure: &Measure = plan.record(&format!("{}.{id}", list.path))?;
    let digest = measure_digest(measure, locale);
    let (start, target) = digest.start.zip(digest.target)?;
    Some(t!(locale, chapters.digest.figures, name = name, start = start, target = target))
}

fn judged(plan: &Plan, widget: Widget, locale: Locale) -> Option<String> {
    match widget {
        Widget::Direction(DirectionWidget::ObjectiveHelp) => {
            let objective = plan.direction.objective?;
            let (name, what) = (objective.name(locale), objective.what(locale));
            Some(t!(locale, chapters.digest.objective, objective = name, what = what))
        }
        Widget::Direction(DirectionWidget::RiskMatrix) => risks(plan, locale),
        Widget::Target(TargetWidget::Ladder) => ladder(plan, locale),
        Widget::Target(TargetWidget::MotiveSummary) => {
            let counts = |motive: &&Motive| motive_in_use(plan.target.motivations.of(**motive));
            let names: Vec<&str> = Motive::ALL.iter().filter(counts).map(|motive| motive.name(locale)).collect();
            (!names.is_empty()).then(|| names.join(", "))
        }
        Widget::Uniqueness(_) => {
            let pieces = positioning_sentence(plan, locale);
            let whole = !pieces.iter().any(|piece| matches!(piece, Piece::Gap { .. }));
            let said = |piece: Piece| match piece {
                Piece::Words(words) | Piece::Answer { text: words, .. } => words,
                Piece::Gap { label, .. } => label,
            };
            whole.then(|| pieces.into_iter().map(said).collect())
        }
        Widget::Technology(TechnologyWidget::Channels) => Some(channels(plan, locale)),
        Widget::Technology(TechnologyWidget::Hours) => hours_line(plan, locale),
        Widget::Evaluation(EvaluationWidget::Reviews) => reviews(plan, locale),
        _ => None,
    }
}

/// How many risks there are, and the one that weighs most.
fn risks(plan: &Plan, locale: Locale) -> Option<String> {
    let risks = &plan.direction.risks;
    let highest = by_score(risks).into_iter().find_map(|id| risks.iter().find(|risk| risk.id.as_str() == id))?;
    let name = row_name(plan, "direction.risks", highest.id.as_str(), locale);
    Some(match (risks.len(), highest.score()) {
        (1, _) => t!(locale, chapters.digest.risk_one, name = name),
        (count, Some(_)) => t!(locale, chapters.digest.risks, count = count, name = name),
        (count, None) => t!(locale, chapters.digest.risks_unjudged, count = count),
    })
}

/// The rung on which most stand, and where the figures come from.
fn ladder(plan: &Plan, locale: Locale) -> Option<String> {
    let ladder = &plan.target.ladder;
    let shares = Rung::ALL.iter().filter_map(|rung| Some((*rung, ladder.share(*rung).value()?)));
    let most = shares.reduce(|most, other| if other.1 > most.1 { other } else { most });
    let said = Rung::ALL.iter().filter_map(|rung| Some((*rung, ladder.rough.of(*rung)?, ladder.span(*rung)?.0)));
    let fullest = said.reduce(|most, other| if other.2 > most.2 { other } else { most });
    let basis = || ladder.basis.kind.map_or(t!(locale, chapters.digest.no_basis), |kind| kind.name(locale));
    if let (None, Some((rung, words, _))) = (most, fullest) {
        return Some(t!(
            locale,
            chapters.digest.ladder,
            rung = rung.name(locale),
            share = words.name(locale),
            basis = basis()
        ));
    }
    let Some((rung, share)) = most else {
        let people = plan.target.survey.people.value()?;
        return Some(t!(locale, chapters.digest.counted, people = number(locale, people)));
    };
    let share = t!(locale, sheets.share, share = number(locale, share));
    Some(t!(locale, chapters.digest.ladder, rung = rung.name(locale), share = share, basis = basis()))
}

/// The channel that leads, else how many are considered.
fn channels(plan: &Plan, locale: Locale) -> String {
    let channels = &plan.technology.channels;
    let leads = channels.iter().find(|channel| channel.verdict == Some(Verdict::Leading));
    match (leads.and_then(|channel| inline(&channel.name)), channels.len()) {
        (Some(name), _) => t!(locale, chapters.digest.leading, name = name),
        (None, 1) => t!(locale, chapters.digest.considered_one).to_owned(),
        (None, count) => t!(locale, chapters.digest.considered, count = count),
    }
}

/// When the next review is, else how many there were.
fn reviews(plan: &Plan, locale: Locale) -> Option<String> {
    let next = plan.evaluation.next_review.value();
    Some(match (next, plan.evaluation.reviews.len()) {
        (Some(day), _) => t!(locale, chapters.digest.next_review, date = date(locale, day)),
        (None, 0) => return None,
        (None, 1) => t!(locale, chapters.digest.review_one).to_owned(),
        (None, count) => t!(locale, chapters.digest.reviews, count = count),
    })
}
