//! The plan on one page: the goal, five decisions with the facts beside them, and what to do first.

use super::Setting;
use super::answers::Answers;
use super::frame::{cycle, decision_fields, next, plan_name, running};
use crate::charts::{label, pentagon::AXES};
use crate::coach::hours_line;
use crate::coach::{self, Strengths};
use crate::doc::{Band, Block, Doc, Field, Figure, Goal, Pentagon, Run, Text, TypeSize, letters, plain, said};
use crate::plan::{BasisKind, Channel, Choice, Component, Measure, Plan, Rung, Verdict};
use crate::words::{self, Named, t};
use std::cmp::Ordering;

/// The facts of one kind that fit beside a decision; the full sheet has all of them.
const SHOWN: usize = 4;

/// The letters of a label and its answer that stand side by side; a longer answer follows its label.
const BESIDE: usize = 32;

/// The letters of names that stand beside a decision; the first name always does.
const FEW: usize = 64;

/// The most letters of a unit that stands beside its number: a sign, or a currency.
const SIGN: usize = 3;

/// Builds the sheet.
pub(super) fn build(plan: &Plan, setting: Setting) -> Doc {
    let Setting { today, locale, paper } = setting;
    let answers = Answers { plan, setting };
    let strengths = coach::strengths(plan, today);
    let printed = t!(locale, sheets.printed, date = words::date(locale, today));
    let first = next(plan, strengths.weakest(), setting, t!(locale, sheets.do_first));
    let doc = Doc {
        locale,
        component: None,
        type_size: TypeSize::default(),
        running: running(plan, setting),
        kicker: plain(kicker(plan, setting)),
        title: vec![plan_name(plan, setting)],
        lead: lead(plan),
        goal: goal(answers),
        figure: Figure::Pentagon(pentagon(strengths, setting)),
        blocks: Component::ALL.iter().zip(1..).map(|(one, number)| band(answers, strengths, *one, number)).collect(),
        foot: vec![first.unwrap_or_default(), plain(printed)],
    };
    Doc { type_size: TypeSize::of(&doc, paper.millimetres().2), ..doc }
}

/// The goal in figures, once its measure has both; else what changes stands in its place.
fn goal(answers: Answers<'_>) -> Option<Goal> {
    let locale = answers.setting.locale;
    let measure = answers.plan.direction.measures.first()?;
    let (from, to) = (measure.baseline.value()?, measure.target.value()?);
    let unit = measure.unit.trim();
    // A sign belongs to its number, a word is in the name of the measure.
    let sign = if unit.chars().count() <= SIGN { unit } else { "" };
    let figure = |value| said(coach::figure(locale, value, sign));
    let name = coach::row_name(answers.plan, "direction.measures", measure.id.as_str(), locale);
    let what = match measure.deadline.value().map(|day| words::date(locale, day)) {
        Some(date) => t!(locale, sheets.goal_by, what = name, date = date),
        None => name,
    };
    Some(Goal { from: figure(from), to: figure(to), what: said(what) })
}

/// What changes, where the goal has no figures yet.
fn lead(plan: &Plan) -> Text {
    let measure = plan.direction.measures.first();
    let figures = measure.is_some_and(|one| one.baseline.value().is_some() && one.target.value().is_some());
    let change = plan.direction.goal.change.trim();
    if figures || change.is_empty() { Text::new() } else { said(change) }
}

/// What the document is, its cycle, and the months from the start of the cycle to the last deadline.
fn kicker(plan: &Plan, setting: Setting) -> String {
    let locale = setting.locale;
    let month = |date| words::month(locale, date);
    let started = plan.cycle.started.value().map(month);
    let ends = plan.direction.measures.iter().filter_map(|measure| measure.deadline.value()).max().map(month);
    let span = match (started, ends) {
        (Some(from), Some(to)) if from != to => Some(t!(locale, sheets.span, from = from, to = to)),
        (started, ends) => started.or(ends),
    };
    let when: Vec<String> = [Some(cycle(plan, setting)), span].into_iter().flatten().collect();
    format!("{}\n{}", t!(locale, sheets.kicker), when.join(" · "))
}

fn pentagon(strengths: Strengths, setting: Setting) -> Pentagon {
    let points = AXES.map(|component| strengths.of(component));
    Pentagon { points, label: label::pentagon(points, setting.locale) }
}

fn band(answers: Answers<'_>, strengths: Strengths, component: Component, number: usize) -> Block {
    let words = component.words(answers.setting.locale);
    Block::Band(Band {
        component,
        number,
        points: strengths.of(component),
        name: words.name,
        question: words.short,
        decision: decision(answers, component),
        side: match component {
            Component::Direction => direction(answers),
            Component::Target => target(answers),
            Component::Uniqueness => uniqueness(answers),
            Component::Technology => technology(answers),
            Component::Evaluation => evaluation(answers),
        },
    })
}

/// The parts of the decision that were taken, or room to write it by hand.
fn decision(answers: Answers<'_>, component: Component) -> Vec<Block> {
    let taken: Vec<Field> =
        decision_fields(answers, component).into_iter().filter(|field| !field.value.contains(&Run::Blank)).collect();
    if taken.is_empty() {
        return vec![Block::Note(plain(t!(answers.setting.locale, sheets.to_write))), Block::Lines(2)];
    }
    vec![Block::Decision(taken)]
}

/// The objective, the measures beside the one that gives the goal, and whose the goal is.
fn direction(answers: Answers<'_>) -> Vec<Block> {
    let locale = answers.setting.locale;
    let direction = &answers.plan.direction;
    let fact = |measure: &Measure| {
        let mut value = answers.number(&measure.baseline);
        value.push(Run::Plain(" → ".to_owned()));
        value.extend(answers.number(&measure.target));
        let name = coach::row_name(answers.plan, "direction.measures", measure.id.as_str(), locale);
        beside(said(name), value)
    };
    let objective = direction.objective.map(|objective| {
        Block::Paragraph(vec![Run::Strong(t!(locale, sheets.objective, objective = objective.name(locale)))])
    });
    let shown_above = usize::from(goal(answers).is_some());
    let others = direction.measures.len().saturating_sub(shown_above);
    let both = |measure: &&Measure| measure.baseline.value().is_some() && measure.target.value().is_some();
    let mut facts: Vec<Field> =
        direction.measures.iter().skip(shown_above).filter(both).take(SHOWN - 1).map(fact).collect();
    let shown = facts.len();
    let owner = direction.measures.first().filter(|measure| !measure.owner.trim().is_empty());
    facts.extend(
        owner.map(|measure| beside(plain(answers.label("direction.measures.any.owner")), said(measure.owner.trim()))),
    );
    let mut blocks: Vec<Block> = objective.into_iter().collect();
    blocks.extend((!facts.is_empty()).then_some(Block::Facts(facts)));
    blocks.extend(more(others, shown, answers.setting));
    blocks
}

fn target(answers: Answers<'_>) -> Vec<Block> {
    let locale = answers.setting.locale;
    let target = &answers.plan.target;
    let primary = target.segments.iter().find(|segment| Some(&segment.id) == target.primary.as_ref());
    let whom = primary.filter(|segment| !segment.who.trim().is_empty());
    let mut rungs: Vec<(Rung, f64)> =
        Rung::ALL.iter().filter_map(|rung| Some((*rung, target.ladder.share(*rung).value()?))).collect();
    rungs.sort_by(|(_, one), (_, other)| other.partial_cmp(one).unwrap_or(Ordering::Equal));
    let fact = |(rung, _): &(Rung, f64)| beside(plain(rung.name(locale)), answers.percent(target.ladder.share(*rung)));
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
        (!names.is_empty()).then(|| beside(plain(verdict.name(setting.locale)), value))
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
    let mut facts = vec![beside(plain(answers.label("evaluation.next_review")), next)];
    let last = evaluation.reviews.iter().filter_map(|review| review.date.value()).max();
    facts.extend(last.map(|date| beside(plain(t!(locale, sheets.last_review)), said(words::date(locale, date)))));
    vec![Block::Facts(facts)]
}

/// A fact: a short answer beside its label, a longer one after it.
fn beside(label: Text, value: Text) -> Field {
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

/// How many more there are than are shown; none where all are.
fn more(count: usize, shown: usize, setting: Setting) -> Option<Block> {
    let hidden = count.checked_sub(shown).filter(|hidden| *hidden > 0)?;
    Some(Block::Note(plain(t!(setting.locale, sheets.more, count = hidden))))
}
