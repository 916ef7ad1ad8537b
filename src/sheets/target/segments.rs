//! The segments on paper: each with its answers, and side by side where there are several.

use crate::coach::{Ranked, ranked_segments, welcome_consequence};
use crate::doc::{Block, Column, Field, Run, Table, Text, Width, plain, said};
use crate::plan::{Choice, Leaf, Plan, Value, Welcome};
use crate::sheets::answers::Answers;
use crate::words::{Named, t};

/// The answers that are left out where nobody gave them. The others stay with room to write: every segment has them.
const OPTIONAL: [&str; 2] = ["size", "size_basis"];

/// Each segment with all that was said of it; from two on, a comparison first.
pub(super) fn blocks(answers: Answers<'_>) -> Vec<Block> {
    let ranked = ranked_segments(&answers.plan.target);
    let mut blocks: Vec<Block> = (ranked.len() > 1).then(|| comparison(answers, &ranked)).into_iter().collect();
    blocks.extend(answers.records("target.segments", record));
    blocks
}

fn record(answers: Answers<'_>, row: &str, number: usize) -> Block {
    let locale = answers.setting.locale;
    let mut title = plain(t!(locale, plan.target.segments.one, number = number));
    if is_primary(answers.plan, row) {
        title.extend(badge(answers));
    }
    let mut blocks = vec![Block::Fields(fields(answers, row))];
    if answers.plan.leaf(&format!("{row}.welcome")) == Some(Leaf::Choice(Welcome::Hardly.code())) {
        blocks.extend(welcome_consequence(Welcome::Hardly, locale).map(|words| Block::Note(plain(words))));
    }
    Block::Record { title, blocks }
}

/// The answers of a segment; one that says nothing yet keeps every label, to be filled in by hand.
fn fields(answers: Answers<'_>, row: &str) -> Vec<Field> {
    let said = |key: &str| answers.plan.leaf(&format!("{row}.{key}")).is_some_and(|leaf| !leaf.is_blank());
    let keys = answers.plan.at(row).map(Value::keys).unwrap_or_default();
    let by_hand = !keys.iter().any(|key| said(key));
    let shown = |key: &&&str| by_hand || said(key) || !OPTIONAL.contains(key);
    keys.iter().filter(shown).filter_map(|key| answers.field(&format!("{row}.{key}"))).collect()
}

fn comparison(answers: Answers<'_>, ranked: &[Ranked<'_>]) -> Block {
    let locale = answers.setting.locale;
    let unsaid = || plain(t!(locale, segments.compare.blank));
    let row = |one: &Ranked<'_>| -> Vec<Text> {
        let who = one.segment.who.trim();
        let mut name =
            if who.is_empty() { plain(t!(locale, plan.target.segments.one, number = one.number)) } else { said(who) };
        if one.primary {
            name.extend(badge(answers));
        }
        let size = if one.segment.size.is_blank() { unsaid() } else { answers.number(&one.segment.size) };
        vec![name, size, one.segment.welcome.map_or_else(unsaid, |welcome| plain(welcome.name(locale)))]
    };
    let column = |label, width| Column { label, width };
    Block::Table(Table {
        caption: plain(t!(locale, segments.compare.caption)),
        head: vec![
            column(t!(locale, segments.compare.segment), Width::Wide),
            column(answers.label("target.segments.any.size"), Width::Narrow),
            column(t!(locale, segments.compare.welcome), Width::Wide),
        ],
        rows: ranked.iter().map(row).collect(),
    })
}

fn is_primary(plan: &Plan, row: &str) -> bool {
    plan.target.primary.as_ref().is_some_and(|id| row.rsplit('.').next() == Some(id.as_str()))
}

/// The words that mark the primary segment.
fn badge(answers: Answers<'_>) -> [Run; 2] {
    let badge = t!(answers.setting.locale, plan.target.primary.badge);
    [Run::Plain(" · ".to_owned()), Run::Strong(badge.to_owned())]
}
