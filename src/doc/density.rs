//! How closely a sheet that should be one page is set, by how much there is to say.

use super::letters::letters;
use super::{Band, Block, Doc, Field, Run};

/// How closely a sheet is set. `style/sheets.css` has the same three steps; no letter is ever smaller than 7.5 points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Density {
    /// As it reads best.
    #[default]
    Roomy,
    /// A little smaller and closer.
    Snug,
    /// As small and close as can be read on a wall.
    Tight,
}

impl Density {
    /// The three steps, from the one that reads best.
    const ALL: [Self; 3] = [Self::Roomy, Self::Snug, Self::Tight];

    /// The first step at which the sheet fits on one page, A4 or Letter; the closest where none does, and the rest flows
    /// onto a second page.
    pub fn of(doc: &Doc) -> Self {
        Self::ALL.into_iter().find(|step| height(doc, *step) <= PAGE).unwrap_or(Self::Tight)
    }

    /// Its name in the style sheet.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Roomy => "roomy",
            Self::Snug => "snug",
            Self::Tight => "tight",
        }
    }

    const fn setting(self) -> Typesetting {
        match self {
            Self::Roomy => Typesetting {
                text: 9.6,
                small: 8.6,
                title: 30.0,
                leading: 1.4,
                name: 34.0,
                side: 52.0,
                gap: 6.0,
                band: 8.4,
            },
            Self::Snug => Typesetting {
                text: 8.7,
                small: 8.0,
                title: 26.0,
                leading: 1.36,
                name: 32.0,
                side: 52.0,
                gap: 5.0,
                band: 6.0,
            },
            Self::Tight => Typesetting {
                text: 7.8,
                small: 7.5,
                title: 22.0,
                leading: 1.28,
                name: 26.0,
                side: 58.0,
                gap: 4.0,
                band: 3.6,
            },
        }
    }
}

/// What a step means on paper: sizes of type in points, the rest in millimetres.
struct Typesetting {
    text: f64,
    small: f64,
    title: f64,
    /// The height of a line in sizes of its type.
    leading: f64,
    name: f64,
    side: f64,
    gap: f64,
    /// The space above and below a band, together.
    band: f64,
}

/// The height of the shorter paper, Letter, within its margins, less a reserve because the height is estimated.
const PAGE: f64 = 249.0 * 0.97;

/// The width of the narrower paper, A4, within its margins.
const WIDTH: f64 = 182.0;

/// What stands beside the title, and the space before it.
const FIGURE: f64 = 48.0;

/// The height of the risk matrix with its caption and its key, in millimetres.
const MATRIX: f64 = 90.0;

/// The advance of a letter of Figtree, in millimetres for each point of its size: the mean over sentences in both
/// languages, with what is lost at the ends of lines.
const ADVANCE: f64 = 0.156;

/// The same for the narrow letters of the titles.
const TITLE_ADVANCE: f64 = 0.135;

/// Millimetres in a point.
const POINT: f64 = 25.4 / 72.0;

/// The height of a sheet at a step, estimated in millimetres.
fn height(doc: &Doc, step: Density) -> f64 {
    let set = step.setting();
    let beside = WIDTH - FIGURE;
    let title = lines(&doc.title, beside, set.title * TITLE_ADVANCE) * set.title * 1.08 * POINT;
    let head = set.line(set.small) + title + set.block(&doc.lead, beside, set.text) + 8.0;
    let blocks: f64 = doc.blocks.iter().map(|block| set.part(block)).sum();
    let foot = doc.foot.iter().map(|text| set.block(text, WIDTH / 2.0 - 4.0, set.small)).fold(0.0, f64::max);
    head.max(42.0) + blocks + foot + 6.0
}

impl Typesetting {
    /// The height of a line of a size.
    fn line(&self, size: f64) -> f64 {
        size * self.leading * POINT
    }

    /// The height of a text in a column.
    fn block(&self, text: &[Run], width: f64, size: f64) -> f64 {
        lines(text, width, size * ADVANCE) * self.line(size)
    }

    /// The height of a part of the sheet.
    fn part(&self, block: &Block) -> f64 {
        match block {
            Block::Band(band) => self.band(band),
            other => self.column(std::slice::from_ref(other), WIDTH, self.text),
        }
    }

    fn band(&self, band: &Band) -> f64 {
        let decision = self.column(&band.decision, WIDTH - self.name - self.side - 2.0 * self.gap - 4.0, self.text);
        let side = self.column(&band.side, self.side, self.small);
        let name = 3.0 * self.line(self.small) + 17.0 * POINT;
        decision.max(side).max(name) + self.band
    }

    fn column(&self, blocks: &[Block], width: f64, size: f64) -> f64 {
        let one = |block: &Block| match block {
            Block::Heading(text)
            | Block::Subheading(text)
            | Block::Paragraph(text)
            | Block::Note(text)
            | Block::Sentence(text) => self.block(text, width, size) + 1.0,
            Block::Decision(fields) => self.fields(fields, width, size, 1.4),
            Block::Fields(fields) => self.fields(fields, width, size, self.line(size) + 1.5),
            Block::Facts(fields) => fields.iter().map(|field| self.fact(field, width, size)).sum(),
            Block::Lines(count) => f64::from(*count) * 9.0,
            Block::Matrix(_) => MATRIX,
            Block::Record { blocks, .. } => self.column(blocks, width, size),
            other => lines_of(other.letters(), width, size * ADVANCE) * self.line(size),
        };
        blocks.iter().map(one).sum()
    }

    fn fields(&self, fields: &[Field], width: f64, size: f64, apart: f64) -> f64 {
        let one = |field: &Field| {
            let text: Vec<Run> = field.label.iter().chain(&field.value).cloned().collect();
            self.block(&text, width, size) + apart
        };
        fields.iter().map(one).sum()
    }

    fn fact(&self, field: &Field, width: f64, size: f64) -> f64 {
        let (label, value) = (letters(&field.label), letters(&field.value));
        // A short answer stands beside its label and takes its own width, a long one follows it.
        let rows = lines_of(label + value + if field.wide { 0 } else { 6 }, width, size * ADVANCE);
        rows * self.line(size) + 1.2
    }
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
            density: Density::Roomy,
            running: plain("Bakery"),
            kicker: plain("Strategy"),
            title: plain("Bakery"),
            lead: said(words),
            figure: Figure::Points(50, "out of 100"),
            blocks: Component::ALL.iter().map(band).collect(),
            foot: vec![plain("Do first")],
        }
    }

    #[test]
    fn a_sheet_is_set_closer_the_more_there_is_to_say() {
        let steps = [1, 14, 25, 400].map(|times| Density::of(&sheet(&"word ".repeat(times))));
        assert_eq!(steps, [Density::Roomy, Density::Snug, Density::Tight, Density::Tight]);
    }

    #[test]
    fn each_step_takes_less_room_than_the_one_before() {
        let doc = sheet(&"a few words ".repeat(20));
        let heights = Density::ALL.map(|step| height(&doc, step));
        assert!(heights.is_sorted_by(|one, next| one > next), "{heights:?}");
    }

    #[test]
    fn line_breaks_count_as_lines() {
        assert_eq!(Density::of(&sheet(&"a\n".repeat(2))), Density::Snug);
        assert_eq!(Density::of(&sheet(&"a\n".repeat(90))), Density::Tight);
    }

    #[test]
    fn no_letter_is_smaller_than_seven_and_a_half_points() {
        for set in Density::ALL.map(Density::setting) {
            assert!(set.text >= 7.5 && set.small >= 7.5);
        }
    }
}
