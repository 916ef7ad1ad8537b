//! The facts beside each decision of the plan on one page: few, and short; the full sheet has all of them.

use super::Setting;
use crate::coach::{self, hours_line};
use crate::doc::{Block, Field, Run, Text, letters, plain, said};
use crate::plan::{BasisKind, Channel, Choice, Component, Measure, Rung, Verdict};
use crate::sheets::answers::Answers;
use crate::words::{self, Named, t};
use std::cmp::Ordering;

/// The facts of one kind that fit beside a decision; the full sheet has all of them.
const SHOWN: usize = 4;

/// The letters of a label and its answer that stand side by side; a longer answer follows its label.
const BESIDE: usize = 32;

/// The letters of names that stand beside a decision; the first name always does.
const FEW: usize = 64;

/// The facts beside the decision of a component; `goal_above` says that the goal stands in the header.
pub(super) fn beside(answers: Answers<'_>, component: Component, goal_above: bool) -> Vec<Block> {
    match component {
        Component::Direction => direction(answers, goal_above),
        Component::Target => target(answers),
        Component::Uniqueness => uniqueness(answers),
        Component::Technology => technology(answers),
        Component::Evaluation => evaluation(answers),
    }
}

/// The objective, the measures that do not give the goal, and whose the goal is; `goal_above` says that the first measure
/// stands in the header.
fn direction(answers: Answers<'_>, goal_above: bool) -> Vec<Block> {
    let locale = answers.setting.locale;
    let direction = &answers.plan.direction;
    let fact = |measure: &Measure| {
        let mut value = answers.number(&measure.baseline);
        value.push(Run::Plain(" → ".to_owned()));
        value.extend(answers.number(&measure.target));
        let name = coach::row_name(answers.plan, "direction.measures", measure.id.as_str(), locale);
        stand(said(name), value)
    };
    let objective = direction.objective.map(|objective| {
        Block::Paragraph(vec![Run::Strong(t!(locale, sheets.objective, objective = objective.name(locale)))])
    });
    let both = |measure: &&Measure| measure.baseline.value().is_some() && measure.target.value().is_some();
    let measures: Vec<Field> = direction.measures.iter().skip(usize::from(goal_above)).filter(both).map(fact).collect();
    let count = measures.len();
    let owner = direction.measures.first().filter(|measure| !measure.owner.trim().is_empty());
    let owner = owner.map(|measure| {
        Block::Facts(vec![stand(plain(answers.label("direction.measures.any.owner")), said(measure.owner.trim()))])
    });
    let mut blocks: Vec<Block> = objective.into_iter().collect();
    blocks.extend((count > 0).then(|| Block::Facts(measures.into_iter().take(SHOWN - 1).collect())));
    blocks.extend(more(count, answers.setting));
    blocks.extend(owner);
    blocks
}

fn target(answers: Answers<'_>) -> Vec<Block> {
    let locale = answers.setting.locale;
    let target = &answers.plan.target;
    let primary = target.segments.iter().find(|segment| Some(&segment.id) == target.primary.as_ref());
    let whom = primary.filter(|segment| !segment.who.trim().is_empty());
    let mut rungs: Vec<(Rung, f64)> =
        Rung::ALL.iter().filter_map(|rung| Some((*rung, target.ladder.span(*rung)?.0))).collect();
    rungs.sort_by(|(_, one), (_, other)| other.partial_cmp(one).unwrap_or(Ordering::Equal));
    let fact = |(rung, _): &(Rung, f64)| {
        let words = target.ladder.rough.of(*rung).filter(|_| coach::in_words(&target.ladder, *rung));
        let value =
            words.map_or_else(|| answers.percent(target.ladder.share(*rung)), |words| plain(words.name(locale)));
        stand(plain(rung.name(locale)), value)
    };
    let facts: Vec<Field> = rungs.iter().take(SHOWN - 1).map(fact).collect();
    let mut blocks: Vec<Block> = Vec::new();
    blocks.extend(whom.map(|segment| Block::Paragraph(said(segment.who.clone()))));
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
        blocks.extend(basis(answers).map(Block::Note));
    }
    blocks
}

/// Where the shares come from, in a few words.
fn basis(answers: Answers<'_>) -> Option<Text> {
    let locale = answers.setting.locale;
    let basis = &answers.plan.target.ladder.basis;
    let kind = basis.kind?;
    let (name, n, year) = (kind.name(locale), basis.n.value(), basis.year.value());
    Some(plain(match (kind, n, year) {
        (BasisKind::OwnSurvey, Some(n), _) => t!(locale, sheets.survey, basis = name, n = words::number(locale, n)),
        (BasisKind::Published, _, Some(year)) => t!(locale, sheets.year, basis = name, year = year.to_string()),
        _ => name.to_owned(),
    }))
}

fn uniqueness(answers: Answers<'_>) -> Vec<Block> {
    let uniqueness = &answers.plan.uniqueness;
    let named: Vec<&str> =
        uniqueness.rivals.iter().map(|rival| rival.name.trim()).filter(|name| !name.is_empty()).collect();
    let mut blocks = Vec::new();
    if !uniqueness.positioning.difference.trim().is_empty() {
        let difference = coach::continuing(uniqueness.positioning.difference.trim(), answers.setting.locale);
        let label = plain(answers.label("uniqueness.positioning.difference"));
        blocks.push(Block::Fields(vec![Field { label, value: said(difference), wide: true }]));
    }
    if named.len() < 2 {
        let count = t!(answers.setting.locale, sheets.rivals_named, count = named.len());
        blocks.push(Block::Paragraph(plain(count)));
    } else {
        let label = plain(answers.label("uniqueness.positioning.rival"));
        blocks.push(Block::Fields(vec![Field { label, value: few(&named, answers.setting), wide: true }]));
    }
    blocks
}

fn technology(answers: Answers<'_>) -> Vec<Block> {
    let Answers { plan, setting } = answers;
    let channels = |verdict: Verdict| -> Vec<&Channel> {
        plan.technology.channels.iter().filter(|channel| channel.verdict == Some(verdict)).collect()
    };
    let fact = |verdict: &Verdict| {
        let names: Vec<&str> = channels(*verdict).iter().map(|channel| channel.name.trim()).collect();
        let value = few(&names, setting);
        (!names.is_empty()).then(|| stand(plain(verdict.name(setting.locale)), value))
    };
    let facts: Vec<Field> = Verdict::ALL.iter().filter_map(fact).collect();
    let mut blocks: Vec<Block> = Vec::new();
    blocks.extend((!facts.is_empty()).then_some(Block::Facts(facts)));
    blocks.extend(hours_line(plan, setting.locale).map(|hours| Block::Paragraph(plain(hours))));
    blocks
}

fn evaluation(answers: Answers<'_>) -> Vec<Block> {
    let locale = answers.setting.locale;
    let evaluation = &answers.plan.evaluation;
    let next = if evaluation.next_review.is_blank() {
        plain(t!(locale, plan.evaluation.next.none))
    } else {
        answers.date(&evaluation.next_review)
    };
    let mut facts = vec![stand(plain(answers.label("evaluation.next_review")), next)];
    let last = evaluation.reviews.iter().filter_map(|review| review.date.value()).max();
    facts.extend(last.map(|date| stand(plain(t!(locale, sheets.last_review)), said(words::date(locale, date)))));
    vec![Block::Facts(facts)]
}

/// A fact: a short answer beside its label, a longer one after it.
fn stand(label: Text, value: Text) -> Field {
    let wide = letters(&label) + letters(&value) > BESIDE;
    Field { label, value, wide }
}

/// The first names that fit beside a decision, and how many more there are.
fn few(names: &[&str], setting: Setting) -> Text {
    let mut shown = 0;
    let mut letters = 0;
    for name in names {
        letters += name.chars().count() + 2;
        if shown > 0 && letters > FEW {
            break;
        }
        shown += 1;
    }
    let mut text = said(names.iter().take(shown).copied().collect::<Vec<_>>().join(", "));
    let hidden = names.len().saturating_sub(shown);
    if hidden > 0 {
        text.push(Run::Plain(format!(" {}", t!(setting.locale, sheets.more, count = hidden))));
    }
    text
}

/// How many more measures there are than are shown; none where all are.
fn more(count: usize, setting: Setting) -> Option<Block> {
    let hidden = count.checked_sub(SHOWN - 1).filter(|hidden| *hidden > 0)?;
    Some(Block::Note(plain(t!(setting.locale, sheets.more, count = hidden))))
}
