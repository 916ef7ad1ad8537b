//! The own figures of a plan on paper: each with its source, and the published fact whose place it takes.

use super::answers::Answers;
use super::frame::heading;
use crate::catalog::{self, Fact};
use crate::doc::{Block, Field, Run, plain};
use crate::plan::{Component, OwnFact};
use crate::words::t;

/// The own figures whose facts are at home in a component; nothing where there is none. Direction also has those
/// whose facts are no longer listed.
pub(super) fn blocks(answers: Answers<'_>, component: Component) -> Vec<Block> {
    let own = answers.plan.own_facts.iter().filter(|own| catalog::home_of_fact(own.id.as_str()) == component);
    let records: Vec<Block> = own.map(|own| record(answers, own)).collect();
    if records.is_empty() {
        return records;
    }
    let locale = answers.setting.locale;
    [heading(t!(locale, facts.paper.heading))].into_iter().chain(records).collect()
}

fn record(answers: Answers<'_>, own: &OwnFact) -> Block {
    let locale = answers.setting.locale;
    let fact = catalog::fact(own.id.as_str());
    let title = fact.map_or_else(
        || t!(locale, facts.paper.unknown).to_owned(),
        |fact| t!(locale, facts.paper.instead, fact = fact.line(locale)),
    );
    let mut fields = answers.fields(&format!("own_facts.{}", own.id.as_str()));
    if let (Some(fact), Some(value), Some(field)) = (fact, own.value.value(), fields.first_mut()) {
        *field = with_unit(fact, value, answers, field.clone());
    }
    let mut blocks = vec![Block::Fields(fields)];
    let source = fact.map(|fact| fact.study.line(locale, answers.setting.today));
    blocks.extend(source.map(|source| Block::Note(plain(source))));
    Block::Record { number: None, title: plain(title), blocks }
}

/// The own figure as the fact would write it, its unit set apart from what was answered.
fn with_unit(fact: &Fact, value: f64, answers: Answers<'_>, field: Field) -> Field {
    let figure = fact.own_figure(answers.setting.locale, value);
    let number: String = field.value.iter().map(Run::words).collect();
    let unit = figure.strip_prefix(number.as_str()).unwrap_or_default().to_owned();
    let mut value = field.value;
    if !unit.is_empty() {
        value.push(Run::Plain(unit));
    }
    Field { value, ..field }
}
