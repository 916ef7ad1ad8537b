//! How large the plan on one page is set: as large as lets it fill its page, and no smaller than one can read on a wall.

use super::letters::letters;
use super::{Band, Block, Doc, Field, Run};

/// The size of the type of the decisions, in half points; everything else on the sheet follows from it.
/// `style/sheets.css` has a class for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypeSize(u8);

/// From 9 to 13 points.
const SIZES: std::ops::RangeInclusive<u8> = 18..=26;

impl Default for TypeSize {
    /// That of sheets of many pages.
    fn default() -> Self {
        Self(20)
    }
}

impl TypeSize {
    /// The largest at which the sheet fits on one page, which holds so many millimetres; the smallest where none does, and
    /// the rest flows onto a second page.
    pub fn of(doc: &Doc, page: f64) -> Self {
        let room = page * SURE;
        SIZES.rev().map(Self).find(|size| height(doc, *size) <= room).unwrap_or(Self(*SIZES.start()))
    }

    /// Its name in the style sheet.
    pub fn class(self) -> String {
        format!("type-{}", self.0)
    }

    /// The size in points.
    fn points(self) -> f64 {
        f64::from(self.0) / 2.0
    }

    fn frame(self) -> Frame {
        if self.0 <= CLOSE {
            Frame { name: 30.0, side: 40.0, band: 2.8, head: 42.0 }
        } else {
            Frame { name: 36.0, side: 46.0, band: 5.6, head: 62.0 }
        }
    }
}

/// How much of a page is planned for: the height is estimated.
const SURE: f64 = 0.975;

/// The width of the narrower paper, A4, within its margins, in millimetres.
const WIDTH: f64 = 182.0;

/// Up to this size, in half points, the columns are narrower and the pentagon smaller, which leaves more to the decisions.
const CLOSE: u8 = 19;

/// What surrounds the decisions, in millimetres.
struct Frame {
    /// The columns of a band beside its decision: its name, and the facts.
    name: f64,
    side: f64,
    /// The space above and below a band, together.
    band: f64,
    /// The least height of the header, with the pentagon.
    head: f64,
}

/// The space between the columns of a band, and the rule before its decision, in millimetres.
const GAPS: f64 = 2.0 * 4.0 + 4.0;

/// The small type, in sizes of the type of the decisions, and its least size in points.
const SMALL: (f64, f64) = (0.8, 8.0);

/// The height of a line in sizes of its type.
const LEADING: f64 = 1.34;

/// The advance of a letter of Figtree, in millimetres for each point of its size: the mean over sentences in both
/// languages, with what is lost at the ends of lines.
const ADVANCE: f64 = 0.161;

/// Millimetres in a point.
const POINT: f64 = 25.4 / 72.0;

/// The height of a sheet at a size, estimated in millimetres.
fn height(doc: &Doc, size: TypeSize) -> f64 {
    let text = size.points();
    let small = (text * SMALL.0).max(SMALL.1);
    let title: usize = doc.goal.as_ref().map_or(0, |goal| letters(&goal.what)) + letters(&doc.title);
    // Beside the pentagon, the title and the goal take a line for about 34 letters.
    let frame = size.frame();
    let head = frame.head.max(46.0 + 7.5 * (lines_of(title, 34.0, 1.0) - 1.0));
    let bands: f64 = doc.blocks.iter().map(|one| part(one, &frame, text, small)).sum();
    let foot = doc.foot.iter().map(|words| block(words, WIDTH * 0.8, text)).fold(0.0, f64::max);
    head + bands + foot + 6.0
}

/// The height of a line of a size.
fn line(size: f64) -> f64 {
    size * LEADING * POINT
}

/// The height of a text in a column.
fn block(text: &[Run], width: f64, size: f64) -> f64 {
    if text.is_empty() { 0.0 } else { lines(text, width, size * ADVANCE) * line(size) }
}

/// The height of a part of the sheet.
fn part(block: &Block, frame: &Frame, text: f64, small: f64) -> f64 {
    match block {
        Block::Band(one) => band(one, frame, text, small),
        other => column(std::slice::from_ref(other), WIDTH, text),
    }
}

fn band(band: &Band, frame: &Frame, text: f64, small: f64) -> f64 {
    let decision = column(&band.decision, WIDTH - frame.name - frame.side - GAPS, text);
    let side = column(&band.side, frame.side, small);
    let name = 17.0 * POINT + 2.0 * line(small) + 2.0;
    decision.max(side).max(name) + frame.band
}

fn column(blocks: &[Block], width: f64, size: f64) -> f64 {
    let one = |part: &Block| match part {
        Block::Heading(text)
        | Block::Subheading(text)
        | Block::Paragraph(text)
        | Block::Note(text)
        | Block::Sentence(text) => block(text, width, size) + 0.8,
        Block::Decision(all) => fields(all, width, size, 1.2),
        Block::Fields(all) => fields(all, width, size, 1.0),
        Block::Facts(all) => all.iter().map(|field| fact(field, width, size)).sum(),
        Block::Lines(count) => f64::from(*count) * 9.0,
        Block::Record { blocks, .. } => column(blocks, width, size),
        other => lines_of(other.letters(), width, size * ADVANCE) * line(size),
    };
    blocks.iter().map(one).sum()
}

fn fields(fields: &[Field], width: f64, size: f64, apart: f64) -> f64 {
    let one = |field: &Field| {
        let text: Vec<Run> = field.label.iter().chain(&field.value).cloned().collect();
        block(&text, width, size) + apart
    };
    fields.iter().map(one).sum()
}

fn fact(field: &Field, width: f64, size: f64) -> f64 {
    let (label, value) = (letters(&field.label), letters(&field.value));
    // A short answer stands beside its label and takes its own width, a long one follows it.
    let rows = lines_of(label + value + if field.wide { 0 } else { 4 }, width, size * ADVANCE);
    rows * line(size) + 0.6
}

/// The lines a text takes, with the breaks somebody made in it.
fn lines(text: &[Run], width: f64, advance: f64) -> f64 {
    let whole: String = text.iter().map(Run::words).collect();
    whole.lines().map(|line| lines_of(line.chars().count(), width, advance)).sum()
}

fn lines_of(letters: usize, width: f64, advance: f64) -> f64 {
    let letters = u32::try_from(letters).unwrap_or(u32::MAX);
    (f64::from(letters) * advance / width).ceil().max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doc::{Figure, plain, said};
    use crate::plan::{Choice, Component};
    use crate::words::Locale;

    /// A plan whose five decisions are as long as this.
    fn sheet(words: &str) -> Doc {
        let field = |label: &str| Field { label: plain(label), value: said(words), wide: false };
        let band = |component: &Component| {
            Block::Band(Band {
                component: *component,
                number: 1,
                points: 50,
                name: "Direction",
                question: "What?",
                decision: vec![Block::Decision(["We will", "We will not", "Because"].map(field).to_vec())],
                side: Vec::new(),
            })
        };
        Doc {
            locale: Locale::en,
            component: None,
            type_size: TypeSize::default(),
            running: plain("Bakery"),
            kicker: plain("Strategy"),
            title: plain("Bakery"),
            lead: Vec::new(),
            goal: None,
            figure: Figure::Points(50, "out of 100"),
            blocks: Component::ALL.iter().map(band).collect(),
            foot: vec![plain("Do first")],
        }
    }

    #[test]
    fn the_type_grows_until_the_page_is_filled() {
        let sizes = [1, 12, 16, 22, 400].map(|times| TypeSize::of(&sheet(&"word ".repeat(times)), 250.0));
        assert_eq!(sizes.first().map(|size| size.0), Some(26), "few words are set as large as it goes");
        assert_eq!(sizes.last().map(|size| size.0), Some(18), "many words are set as small as can be read");
        assert!(sizes.is_sorted_by(|one, next| one >= next), "{sizes:?}");
        assert!(sizes.iter().collect::<std::collections::BTreeSet<_>>().len() > 2, "with steps between: {sizes:?}");
    }

    #[test]
    fn each_size_takes_less_room_than_the_one_above() {
        let doc = sheet(&"a few words ".repeat(20));
        let heights: Vec<f64> = SIZES.rev().map(|size| height(&doc, TypeSize(size))).collect();
        assert!(heights.is_sorted_by(|one, next| one >= next), "{heights:?}");
    }

    #[test]
    fn line_breaks_count_as_lines() {
        assert!(TypeSize::of(&sheet(&"a\n".repeat(6)), 250.0) < TypeSize::of(&sheet("a"), 250.0));
        assert_eq!(TypeSize::of(&sheet(&"a\n".repeat(90)), 250.0), TypeSize(18));
    }
}
