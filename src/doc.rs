//! A small neutral document: what a sheet says, before anybody decides how it is shown or written.

mod letters;
mod markdown;
mod type_size;

pub use letters::letters;
pub use markdown::markdown;
pub use type_size::TypeSize;

use crate::charts::matrix::Spot;
use crate::plan::Component;
use crate::words::Locale;

/// The most characters of a running line that fit at the foot of a page.
const LONGEST_LINE: usize = 100;

/// The characters that are kept of a name where the line would be longer.
const LONGEST_NAME: usize = 60;

/// One sheet: a header, blocks, and a foot.
#[derive(Clone, Debug, PartialEq)]
pub struct Doc {
    /// The language it is written in.
    pub locale: Locale,
    /// The component it is about; none where it is about the whole plan.
    pub component: Option<Component>,
    /// How large its decisions are set.
    pub type_size: TypeSize,
    /// Plan name, cycle and date, as each page repeats them.
    pub running: Text,
    /// The line above the title.
    pub kicker: Text,
    /// The title.
    pub title: Text,
    /// What stands below the title.
    pub lead: Text,
    /// The goal in figures, large below the title.
    pub goal: Option<Goal>,
    /// What stands beside the title.
    pub figure: Figure,
    /// The body.
    pub blocks: Vec<Block>,
    /// What closes the sheet, each with a place of its own.
    pub foot: Vec<Text>,
}

/// Text in runs.
pub type Text = Vec<Run>;

/// A stretch of text of one kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Run {
    /// Words of the language.
    Plain(String),
    /// Words of the language that stand out.
    Strong(String),
    /// What somebody answered: never translated, its line breaks kept.
    Said(String),
    /// A named gap in a sentence.
    Gap(String),
    /// Room for an answer by hand, beside a label that says which.
    Blank,
}

/// What stands beside a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The five strengths, drawn.
    Pentagon(Pentagon),
    /// The strength of the one component, 0–100, with the words that follow the figure.
    Points(u8, &'static str),
    /// Nothing: the sheet is for others to fill in.
    Nothing,
}

/// The goal in figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// Where it starts.
    pub from: Text,
    /// Where it should arrive.
    pub to: Text,
    /// What is counted, and by when.
    pub what: Text,
}

/// The five strengths of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pentagon {
    /// The strengths, 0–100, in the order of the components.
    pub points: [u8; 5],
    /// What the drawing says, in words.
    pub label: String,
}

/// A part of the body.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The title of what follows.
    Heading(Text),
    /// The title of a part of a record.
    Subheading(Text),
    /// A paragraph.
    Paragraph(Text),
    /// A quiet remark.
    Note(Text),
    /// A sentence composed from answers, with its gaps.
    Sentence(Text),
    /// Labelled answers.
    Fields(Vec<Field>),
    /// Labelled facts, one short line each.
    Facts(Vec<Field>),
    /// What we will, what we will not, and why.
    Decision(Vec<Field>),
    /// A table.
    Table(Table),
    /// Measures with their figures, the one that gives the goal first.
    Measures(Measures),
    /// Shares as bars, with their numbers.
    Bars(Bars),
    /// Risks in a field of five by five.
    Matrix(Matrix),
    /// A list.
    List(Vec<Text>),
    /// So many ruled lines to write on.
    Lines(u8),
    /// Boxes to tick by hand.
    Boxes(Boxes),
    /// One of many, with what is known of it.
    Record {
        /// Its number in its list, where its title does not say it.
        number: Option<usize>,
        /// Which one it is.
        title: Text,
        /// What is known of it.
        blocks: Vec<Block>,
    },
    /// One component on the one-page plan.
    Band(Band),
}

/// A label and its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The label.
    pub label: Text,
    /// The answer.
    pub value: Text,
    /// Whether it needs the whole width.
    pub wide: bool,
}

/// A table with its caption.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the table shows.
    pub caption: Text,
    /// One label for each column.
    pub head: Vec<Column>,
    /// The rows, each with one cell a column.
    pub rows: Vec<Vec<Text>>,
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its label.
    pub label: &'static str,
    /// How wide it is.
    pub width: Width,
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// As wide as a number, a date or a short choice.
    Narrow,
    /// An equal share of what the narrow columns leave.
    Wide,
}

/// Measures with their figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Measures {
    /// What is counted, from where, to where, by when, and whose it is.
    pub head: [&'static str; 5],
    /// The measures.
    pub rows: Vec<MeasureRow>,
}

/// A measure with its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureRow {
    /// What is counted.
    pub what: Text,
    /// The start value.
    pub from: Text,
    /// The target value.
    pub to: Text,
    /// The day by which it should be reached.
    pub by: Text,
    /// Who answers for it.
    pub owner: Text,
    /// How it is counted, and what else was said of it.
    pub more: Vec<Field>,
}

/// Shares as bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// What the bars show.
    pub caption: Text,
    /// The labels of the columns: what each bar stands for, and its number.
    pub head: [&'static str; 2],
    /// The name of figures laid over the bars; none where there are none.
    pub overlay: Option<&'static str>,
    /// The bars.
    pub rows: Vec<Bar>,
}

/// A share as a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub label: &'static str,
    /// That, in a sentence.
    pub hint: &'static str,
    /// The share in per cent, as it was given; none where there is no number.
    pub share: Option<f64>,
    /// The number, or what was typed in its place.
    pub value: Text,
    /// Between which shares in per cent the true one lies; none where nobody knows.
    pub interval: Option<(f64, f64)>,
    /// The share of the figures laid over, in per cent; none where there is none.
    pub overlay: Option<f64>,
    /// The same in words.
    pub overlay_value: Text,
}

/// Boxes to tick by hand: one for each row and column.
#[derive(Clone, Debug, PartialEq)]
pub struct Boxes {
    /// What they are for.
    pub caption: Text,
    /// What the rows are.
    pub of: &'static str,
    /// What each column of boxes means.
    pub head: Vec<String>,
    /// What each row is about.
    pub rows: Vec<Text>,
    /// What is said below.
    pub close: Text,
    /// Whether it is a grid for many people, on a page of its own.
    pub grid: bool,
}

/// Risks by likelihood and impact, drawn; where nothing can be drawn, a table says the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// The language of its axes and its key.
    pub locale: Locale,
    /// What the drawing says, in words.
    pub label: String,
    /// The risks that have a place in it.
    pub spots: Vec<Spot>,
    /// Which risks have none yet, in words; none where all have one.
    pub unplaced: Option<String>,
    /// The twin of the drawing, with its caption; without rows where there is nothing to draw.
    pub table: Table,
}

/// One component on the one-page plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// The component.
    pub component: Component,
    /// Its place, from 1.
    pub number: usize,
    /// Its strength, 0–100.
    pub points: u8,
    /// Its name.
    pub name: &'static str,
    /// What it asks, in a few words.
    pub question: &'static str,
    /// Its decision.
    pub decision: Vec<Block>,
    /// The facts beside it.
    pub side: Vec<Block>,
}

/// Words of the language as a text.
pub fn plain(words: impl Into<String>) -> Text {
    vec![Run::Plain(words.into())]
}

/// An answer as a text.
pub fn said(words: impl Into<String>) -> Text {
    vec![Run::Said(words.into())]
}

impl Run {
    /// The words alone; empty for a blank.
    pub fn words(&self) -> &str {
        match self {
            Self::Plain(words) | Self::Strong(words) | Self::Said(words) | Self::Gap(words) => words,
            Self::Blank => "",
        }
    }
}

impl Doc {
    /// Plan name, cycle and date as one line of text, for the foot of a printed page; a very long name is shortened
    /// there, as its whole stands in the header.
    pub fn running_line(&self) -> String {
        let whole: String = self.running.iter().map(Run::words).collect();
        let words: Vec<&str> = whole.split_whitespace().collect();
        let line = words.join(" ");
        let Some((cut, _)) = line.char_indices().nth(LONGEST_NAME).filter(|_| line.chars().count() > LONGEST_LINE)
        else {
            return line;
        };
        let rest: String = self.running.iter().skip(1).map(Run::words).collect();
        format!("{}… {}", line.get(..cut).unwrap_or_default().trim_end(), rest.trim_start())
    }

    /// The running line as a CSS string in quotes, for the custom property `--page-foot` that `print.css` reads.
    pub fn page_foot(&self) -> String {
        format!("\"{}\"", self.running_line().replace('\\', "\\\\").replace('"', "\\\""))
    }
}
