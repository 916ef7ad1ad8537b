//! One question: which answer it asks for, how it looks, when it is needed, what it takes, and how it is printed.

use super::options::Options;
use crate::plan::Leaf;

/// The most characters a text can have: more is neither kept nor read back.
pub const LONGEST_TEXT: usize = 100_000;

/// The most rows a list can have: more can neither be added nor read back.
pub const MOST_ROWS: usize = 2_000;

/// A question. Its words are those of its path in `locales/*/plan.json`: a label, and where it helps a hint, an example,
/// and what stands for no choice.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The path of the answer: below its row where it stands in one, else the whole path.
    pub key: &'static str,
    /// The key of its words, where several questions share them.
    pub words: Option<&'static str>,
    /// The control.
    pub look: Look,
    /// Whether it takes the whole width.
    pub wide: bool,
    /// Whether the answer goes on with a sentence, and so begins small.
    pub continues: bool,
    /// When it is needed; what holds an answer is always shown.
    pub when: When,
    /// What it takes.
    pub limit: Limit,
    /// How it is printed.
    pub paper: Paper,
}

/// The control of a question.
#[derive(Clone, Copy, Debug)]
pub enum Look {
    /// One line of text.
    Line,
    /// Text of several lines, at first so many.
    Lines(u32),
    /// One line of text, with the first answers of the rows of a list as suggestions.
    Suggested(&'static str),
    /// A number; comma and point are both understood.
    Number,
    /// A number from 0 to 100 with a slider.
    Share,
    /// A civil date.
    Date,
    /// A box to tick.
    Check,
    /// One of several, in a menu.
    Menu(Options),
    /// One of several, all in sight, each with what it means.
    Cards(Options),
    /// One of a few that rise, side by side; none of them is an answer, too.
    Levels(Options),
    /// One row of a list, chosen in the row itself.
    InRow,
}

/// When a question is needed. A sibling is a key beside it in the same row, else a whole path.
#[derive(Clone, Copy, Debug)]
pub enum When {
    /// Always.
    Always,
    /// While the choice of a sibling is one of these codes; an empty one stands for no choice.
    Answer(&'static str, &'static [&'static str]),
    /// While a sibling is answered at all.
    Answered(&'static str),
    /// While the box of a sibling is not ticked.
    Unticked(&'static str),
}

/// What an answer has to keep to. A text that is too long is cut, and the field says so before; a number beyond its limits is
/// kept, and the field says what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// A text of at most so many characters.
    Text(usize),
    /// Any number.
    Number,
    /// A share in per cent, from 0 to 100.
    Share,
    /// People who answered: whole, from 1.
    People,
    /// People in a group, or of those who do something: whole, from 0.
    Count,
    /// Hours, from 0.
    Hours,
    /// A year that a plan can be about.
    Year,
    /// A civil date.
    Date,
    /// One of the choices, a row of a list, or a box: nothing else can be said.
    Closed,
}

/// How an answer is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// With its label, and room to write where it is blank; texts across the whole width.
    AsAsked,
    /// Beside others, however long the text may be: it is a few words.
    Narrow,
    /// Across the whole width.
    Wide,
    /// Where it is answered, and where the row says nothing yet and is filled in by hand.
    Optional,
    /// Only where it is answered.
    WhereAnswered,
    /// By the layout or the widget it stands with.
    Drawn,
}

impl When {
    /// What it looks at: a key beside it in the same row, else a whole path; empty where it looks at nothing.
    fn sibling(self) -> &'static str {
        match self {
            Self::Answer(sibling, _) | Self::Answered(sibling) | Self::Unticked(sibling) => sibling,
            Self::Always => "",
        }
    }

    /// Whether what it looks at, given as it is in the plan, makes the question needed.
    pub fn holds(self, sibling: Option<Leaf<'_>>) -> bool {
        match self {
            Self::Always => true,
            Self::Answer(_, codes) => matches!(sibling, Some(Leaf::Choice(code)) if codes.contains(&code)),
            Self::Answered(_) => sibling.is_some_and(|leaf| !leaf.is_blank()),
            Self::Unticked(_) => sibling.is_none_or(|leaf| leaf.is_blank()),
        }
    }
}

impl Field {
    const fn new(key: &'static str, look: Look, limit: Limit) -> Self {
        Self { key, words: None, look, wide: false, continues: false, when: When::Always, limit, paper: Paper::AsAsked }
    }

    /// A short text.
    pub(super) const fn line(key: &'static str) -> Self {
        Self::new(key, Look::Line, Limit::Text(LONGEST_TEXT))
    }

    /// A text of several lines, at first two.
    pub(super) const fn text(key: &'static str) -> Self {
        Self::lines(key, 2)
    }

    /// A text of several lines, at first so many.
    pub(super) const fn lines(key: &'static str, rows: u32) -> Self {
        Self::new(key, Look::Lines(rows), Limit::Text(LONGEST_TEXT))
    }

    /// A short text, with the first answers of the rows of a list as suggestions.
    pub(super) const fn suggested(key: &'static str, list: &'static str) -> Self {
        Self::new(key, Look::Suggested(list), Limit::Text(LONGEST_TEXT))
    }

    /// A number.
    pub(super) const fn number(key: &'static str, limit: Limit) -> Self {
        Self::new(key, Look::Number, limit)
    }

    /// A share with a slider.
    pub(super) const fn share(key: &'static str) -> Self {
        Self::new(key, Look::Share, Limit::Share)
    }

    /// A civil date.
    pub(super) const fn date(key: &'static str) -> Self {
        Self::new(key, Look::Date, Limit::Date)
    }

    /// Yes or no.
    pub(super) const fn check(key: &'static str) -> Self {
        Self::new(key, Look::Check, Limit::Closed)
    }

    /// One of several, in a menu.
    pub(super) const fn menu(key: &'static str, options: Options) -> Self {
        Self::new(key, Look::Menu(options), Limit::Closed)
    }

    /// One of several, all in sight.
    pub(super) const fn cards(key: &'static str, options: Options) -> Self {
        Self::new(key, Look::Cards(options), Limit::Closed)
    }

    /// One of a few that rise.
    pub(super) const fn levels(key: &'static str, options: Options) -> Self {
        Self::new(key, Look::Levels(options), Limit::Closed)
    }

    /// One row of a list, chosen in the row itself.
    pub(super) const fn in_row(key: &'static str) -> Self {
        Self::new(key, Look::InRow, Limit::Closed)
    }

    /// An answer that goes on with a sentence.
    pub(super) const fn continues(self) -> Self {
        Self { continues: true, ..self }
    }

    /// With the words of this key, which several questions share.
    pub(super) const fn said(self, words: &'static str) -> Self {
        Self { words: Some(words), ..self }
    }

    /// Across the whole width.
    pub(super) const fn wide(self) -> Self {
        Self { wide: true, ..self }
    }

    /// Needed only then.
    pub(super) const fn when(self, when: When) -> Self {
        Self { when, ..self }
    }

    /// Printed so.
    pub(super) const fn paper(self, paper: Paper) -> Self {
        Self { paper, ..self }
    }

    /// The path of its answer in the row at a place; the whole path where the place is empty.
    pub fn path(&self, place: &str) -> String {
        below(place, self.key)
    }

    /// The path of what it looks at to know whether it is needed; empty where it looks at nothing.
    pub fn sibling(&self, place: &str) -> String {
        below(place, self.when.sibling())
    }

    /// What there is to choose from, where it is a choice.
    pub fn options(&self) -> Option<Options> {
        match self.look {
            Look::Menu(options) | Look::Cards(options) | Look::Levels(options) => Some(options),
            _ => None,
        }
    }
}

fn below(place: &str, key: &str) -> String {
    if place.is_empty() || key.is_empty() { key.to_owned() } else { format!("{place}.{key}") }
}
