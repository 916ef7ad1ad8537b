//! How much text there is, in letters.

use super::{Block, Field, MeasureRow, Run};

/// The letters of a part that may stand undivided on a page: about a third of it.
const UNDIVIDED: usize = 1400;

/// The rows of a table that may stand undivided on a page.
const UNDIVIDED_ROWS: usize = 8;

/// The letters of a text.
pub fn letters(text: &[Run]) -> usize {
    text.iter().map(|run| run.words().chars().count()).sum()
}

impl Field {
    fn letters(&self) -> usize {
        letters(&self.label) + letters(&self.value)
    }
}

impl MeasureRow {
    fn letters(&self) -> usize {
        let cells = [&self.what, &self.from, &self.to, &self.by, &self.owner];
        cells.into_iter().map(|cell| letters(cell)).sum::<usize>() + self.more.iter().map(Field::letters).sum::<usize>()
    }
}

impl Block {
    /// The letters of everything in it.
    pub fn letters(&self) -> usize {
        match self {
            Self::Heading(text)
            | Self::Subheading(text)
            | Self::Paragraph(text)
            | Self::Note(text)
            | Self::Sentence(text) => letters(text),
            Self::Fields(fields) | Self::Facts(fields) | Self::Decision(fields) => {
                fields.iter().map(Field::letters).sum()
            }
            Self::Table(table) => table.rows.iter().flatten().map(|cell| letters(cell)).sum(),
            Self::Measures(all) => all.rows.iter().map(MeasureRow::letters).sum(),
            Self::Bars(bars) => bars.rows.iter().map(|bar| bar.label.len() + bar.hint.len()).sum(),
            Self::List(items) => items.iter().map(|item| letters(item)).sum(),
            // A drawing is no text, and never divided.
            Self::Matrix(_) | Self::Lines(_) => 0,
            Self::Boxes(boxes) => boxes.rows.iter().map(|row| letters(row)).sum(),
            Self::Record { title, blocks, .. } => letters(title) + blocks.iter().map(Self::letters).sum::<usize>(),
            Self::Band(band) => band.decision.iter().chain(&band.side).map(Self::letters).sum(),
        }
    }

    /// Whether it is short enough to stand undivided on a page without leaving much of the page before it empty.
    pub fn stays_whole(&self) -> bool {
        let rows = match self {
            Self::Table(table) => table.rows.len(),
            Self::Measures(all) => all.rows.len(),
            _ => 0,
        };
        rows <= UNDIVIDED_ROWS && self.letters() <= UNDIVIDED
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doc::{Table, plain, said};

    fn record(words: &str) -> Block {
        let field = Field { label: plain("Why"), value: said(words), wide: true };
        Block::Record { number: None, title: plain("One"), blocks: vec![Block::Fields(vec![field])] }
    }

    #[test]
    fn letters_are_counted_through_all_that_a_part_holds() {
        assert_eq!(record("été 🥖").letters(), 3 + 3 + 5);
        assert_eq!(Block::Lines(4).letters(), 0);
    }

    #[test]
    fn a_long_record_and_a_long_table_may_be_divided() {
        assert!(record("short").stays_whole());
        assert!(!record(&"long ".repeat(300)).stays_whole());
        let table = |rows| Block::Table(Table { caption: vec![], head: vec![], rows: vec![vec![]; rows] });
        assert!(table(8).stays_whole() && !table(9).stays_whole());
    }
}
