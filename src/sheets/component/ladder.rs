//! The ladder on paper: the shares with their margins, what they make together, their basis, and our own survey.

use crate::catalog::{PublishedLadder, published_ladder};
use crate::charts::ladder::rungs;
use crate::coach;
use crate::doc::{Bar, Bars, Block, Column, Field, Run, Table, Text, Width, plain};
use crate::form;
use crate::plan::{Choice, Rung};
use crate::sheets::answers::Answers;
use crate::sheets::frame::note;
use crate::words::{Named, number, t};
use chrono::Datelike;

/// The ladder with its basis, and the tally behind it where there is one.
pub(super) fn blocks(answers: Answers<'_>) -> Vec<Block> {
    let locale = answers.setting.locale;
    let ladder = &answers.plan.target.ladder;
    let overlay = ladder.overlay.map(published_ladder);
    let strong = |words: String| Block::Paragraph(vec![Run::Strong(words)]);
    let mut blocks = vec![Block::Bars(bars(answers, overlay))];
    blocks.extend(overlay.map(|published| Block::Note(plain(illustration(answers, published)))));
    blocks.extend(coach::conflict_line(ladder, locale).map(|line| strong(format!("! {line}"))));
    blocks.extend(coach::ladder_line(ladder, locale).map(|line| Block::Paragraph(plain(line))));
    blocks.extend(coach::margin_note(ladder, locale).map(|line| Block::Note(plain(line))));
    blocks.push(Block::Fields(basis(answers)));
    blocks.push(note(t!(locale, plan.target.ladder.credit)));
    blocks
}

/// The rungs in the picture, with whiskers and the published figures laid over.
fn bars(answers: Answers<'_>, overlay: Option<PublishedLadder>) -> Bars {
    let locale = answers.setting.locale;
    let ladder = &answers.plan.target.ladder;
    let bar = |rung: Rung| {
        let share = ladder.share(rung);
        let hint = form::field(locale, &format!("target.ladder.{}", rung.code())).map_or("", |words| words.hint);
        let interval = coach::ladder_interval(ladder, rung).map(|it| (it.low, it.high));
        let mut value = match (interval, coach::amount_line(ladder, rung, locale)) {
            (Some(_), _) => plain(coach::margin_line(ladder, rung, locale)),
            (None, Some(words)) => plain(words),
            (None, None) => answers.percent(share),
        };
        let span = ladder.span(rung).filter(|_| coach::in_words(ladder, rung));
        if coach::share_line(ladder, rung, locale).is_some() {
            value.extend([Run::Plain(" ".to_owned()), Run::Strong("!".to_owned())]);
        }
        let published = overlay.and_then(|published| published.share(rung));
        let told = published.map(|share| t!(locale, sheets.share, share = number(locale, share)));
        Bar {
            label: rung.name(locale),
            hint,
            share: share.value(),
            value,
            interval: interval.or(span),
            overlay: published,
            overlay_value: plain(told.unwrap_or_else(|| t!(locale, ladder.overlay.none).to_owned())),
        }
    };
    Bars {
        caption: plain(t!(locale, plan.target.ladder.chart)),
        head: [t!(locale, plan.target.ladder.rung), t!(locale, plan.target.ladder.share)],
        overlay: overlay.map(|published| published.profile.name(locale)),
        rows: rungs(ladder).into_iter().map(bar).collect(),
    }
}

/// What the figures laid over are, how old, and where they were read.
fn illustration(answers: Answers<'_>, published: PublishedLadder) -> String {
    let locale = answers.setting.locale;
    let (name, age) = (published.profile.name(locale), published.age(answers.setting.today.year()));
    let legend = t!(locale, ladder.overlay.legend, name = name, age = age);
    format!("◇ {}", t!(locale, ladder.overlay.paper, legend = legend, address = published.address))
}

/// The kind of basis, what it needs, and whatever else was typed; whether a rung is folded away.
fn basis(answers: Answers<'_>) -> Vec<Field> {
    let ladder = &answers.plan.target.ladder;
    let counts = |field: &&str| {
        let typed = answers.plan.leaf(&format!("target.ladder.basis.{field}")).is_some_and(|leaf| !leaf.is_blank());
        typed || coach::basis_needs(ladder.basis.kind, field)
    };
    let needed = ["n", "population", "year"].into_iter().filter(counts);
    let basis = ["kind"].into_iter().chain(needed).map(|field| format!("target.ladder.basis.{field}"));
    let folded = ladder.six_rungs.then(|| "target.ladder.six_rungs".to_owned());
    basis.chain(folded).filter_map(|path| answers.field(&path)).collect()
}

/// The tally as a table, once something was counted.
pub(super) fn survey(answers: Answers<'_>) -> Vec<Block> {
    let locale = answers.setting.locale;
    let target = &answers.plan.target;
    let survey = &target.survey;
    if survey.people.is_blank() && Rung::ALL.iter().all(|rung| survey.count(*rung).is_blank()) {
        return Vec::new();
    }
    let row = |rung: Rung| -> Vec<Text> {
        let path = format!("target.survey.{}", rung.code());
        let label = plain(answers.label(&path));
        vec![label, answers.number(survey.count(rung)), plain(coach::result_line(survey, rung, locale))]
    };
    let column = |label, width| Column { label, width };
    vec![
        Block::Subheading(plain(t!(locale, plan.target.survey.heading))),
        Block::Fields(answers.field("target.survey.people").into_iter().collect()),
        Block::Table(Table {
            caption: Text::new(),
            head: vec![
                column(t!(locale, plan.target.ladder.rung), Width::Wide),
                column(t!(locale, ladder.survey.count), Width::Narrow),
                column(t!(locale, ladder.survey.share), Width::Wide),
            ],
            rows: coach::asked_rungs(target).into_iter().chain([Rung::Inactives]).map(row).collect(),
        }),
    ]
}
