//! The survey behind the ladder, to be filled in by hand: a questionnaire to hand out, and a sheet to tally the answers.

use super::Setting;
use super::frame::running;
use crate::coach::{asked_rungs, survey_question};
use crate::doc::{Block, Boxes, Doc, Figure, Run, Text, TypeSize, plain};
use crate::plan::{Component, Plan, Rung};
use crate::words::{Locale, Named, t};

/// How many questionnaires stand on one page.
const SLIPS: usize = 2;

/// How many people the tally sheet has room for.
const PEOPLE: usize = 30;

/// Builds the sheet: it holds no answers, only the questions and room for marks.
pub(super) fn build(plan: &Plan, setting: Setting) -> Doc {
    let locale = setting.locale;
    let asked = asked_rungs(&plan.target);
    let mut blocks: Vec<Block> = (0..SLIPS).map(|_| Block::Boxes(slip(&asked, locale))).collect();
    blocks.push(Block::Boxes(tally(&asked, locale)));
    blocks.extend([
        Block::Note(plain(t!(locale, ladder.sheet.none_means))),
        Block::Note(plain(t!(locale, ladder.sheet.compute))),
        Block::Note(plain(t!(locale, ladder.sheet.carry, heading = t!(locale, plan.target.survey.heading)))),
    ]);
    Doc {
        locale,
        component: Some(Component::Target),
        type_size: TypeSize::default(),
        goal: None,
        running: running(plan, setting),
        kicker: running(plan, setting),
        title: plain(t!(locale, sheets.ladder_survey)),
        lead: Text::new(),
        figure: Figure::Nothing,
        blocks,
        foot: Vec::new(),
    }
}

/// The questions for one person, each with a yes and a no to tick.
fn slip(asked: &[Rung], locale: Locale) -> Boxes {
    let questions = asked.iter().filter_map(|rung| survey_question(*rung, locale));
    let mut caption = vec![Run::Strong(t!(locale, ladder.sheet.title).to_owned())];
    caption.extend(plain(format!(" {}", t!(locale, ladder.sheet.lead))));
    Boxes {
        caption,
        of: t!(locale, ladder.sheet.question),
        head: [t!(locale, sheets.yes), t!(locale, sheets.no)].map(str::to_owned).to_vec(),
        rows: (1..).zip(questions).map(|(number, question)| plain(format!("{number}. {question}"))).collect(),
        close: plain(t!(locale, ladder.sheet.thanks)),
        grid: false,
    }
}

/// A row for each person and one for the totals, a column for each question, by its number and its rung, and one for
/// those who say no to all.
fn tally(asked: &[Rung], locale: Locale) -> Boxes {
    let questions = (1..).zip(asked).map(|(number, rung)| format!("{number}. {}", rung.name(locale)));
    let head = questions.chain([t!(locale, ladder.sheet.none).to_owned()]);
    let people = (1..=PEOPLE).map(|person| plain(person.to_string()));
    Boxes {
        caption: plain(t!(locale, ladder.sheet.tally)),
        of: t!(locale, ladder.sheet.person),
        head: head.collect(),
        rows: people.chain([plain(t!(locale, ladder.sheet.total))]).collect(),
        close: Text::new(),
        grid: true,
    }
}
