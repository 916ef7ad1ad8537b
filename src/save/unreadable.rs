//! Why a text or a file is no plan that can be opened: the facts, and one clear sentence for each.

use super::path::shown;
use super::refusal::{Refusal, count};
use crate::words::{Locale, number, t};

/// What a file looks like that is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookalike {
    /// A PDF document.
    Pdf,
    /// A ZIP archive, which documents of offices are as well.
    Zip,
    /// An image.
    Image,
    /// Something else, or letters in an encoding that is not read.
    Other,
}

/// Why something could not be opened as a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is nothing in it.
    Empty,
    /// It has more bytes than are read.
    TooLarge {
        /// How many it has.
        bytes: u64,
        /// How many are read.
        limit: u64,
    },
    /// It is no text.
    NotText(Lookalike),
    /// It is text, but nothing like JSON.
    PlainText,
    /// It begins as JSON and then breaks its rules.
    NotJson {
        /// The line of the first fault, counted from 1.
        line: usize,
        /// Its column in bytes, counted from 1.
        column: usize,
    },
    /// It is the beginning of JSON only.
    CutOff,
    /// It nests more levels than any plan.
    TooDeep {
        /// How many are read.
        limit: usize,
    },
    /// It is JSON, but of somebody else.
    NotAPlan {
        /// The format it names, where it names one.
        format: Option<String>,
    },
    /// A newer version of the program wrote it.
    Newer {
        /// Its version.
        found: u64,
        /// The newest version that is known here.
        known: u32,
        /// The version of the program that wrote it, where it says so.
        written_by: Option<String>,
    },
    /// A value cannot stand where it stands.
    Field {
        /// Where: `plan.direction.measures[0].target`.
        path: String,
        /// Why.
        reason: Refusal,
    },
    /// Two rows of a list, or two plans, have the same id.
    DuplicateId {
        /// Where the second one stands.
        path: String,
    },
    /// A field stands twice.
    DuplicateKey {
        /// Where.
        path: String,
    },
}

impl Unreadable {
    /// What to tell who opened a file: the fact, that nothing was changed, and what to do next.
    pub fn words(&self, locale: Locale) -> String {
        let (fact, next) = (self.fact(locale), self.next(locale));
        t!(locale, files.unreadable.sentence, fact = fact, next = next)
    }

    /// The fact alone, in one sentence that also suits what was stored in the browser.
    pub fn fact(&self, locale: Locale) -> String {
        match self {
            Self::Empty => t!(locale, files.unreadable.empty).to_owned(),
            Self::TooLarge { bytes, limit } => {
                let (size, limit) = (megabytes(locale, *bytes), megabytes(locale, *limit));
                t!(locale, files.unreadable.too_large, size = size, limit = limit)
            }
            Self::NotText(Lookalike::Pdf) => t!(locale, files.unreadable.pdf).to_owned(),
            Self::NotText(Lookalike::Zip) => t!(locale, files.unreadable.zip).to_owned(),
            Self::NotText(Lookalike::Image) => t!(locale, files.unreadable.image).to_owned(),
            Self::NotText(Lookalike::Other) => t!(locale, files.unreadable.not_text).to_owned(),
            Self::PlainText => t!(locale, files.unreadable.plain_text).to_owned(),
            Self::NotJson { line, column } => {
                let (line, column) = (count(locale, *line), count(locale, *column));
                t!(locale, files.unreadable.not_json, line = line, column = column)
            }
            Self::CutOff => t!(locale, files.unreadable.cut_off).to_owned(),
            Self::TooDeep { limit } => t!(locale, files.unreadable.too_deep, limit = count(locale, *limit)),
            Self::NotAPlan { format: None } => t!(locale, files.unreadable.not_a_plan).to_owned(),
            Self::NotAPlan { format: Some(format) } => {
                t!(locale, files.unreadable.other_format, format = shown(format))
            }
            Self::Newer { found, known, written_by: None } => {
                t!(locale, files.unreadable.newer, found = found.to_string(), known = known.to_string())
            }
            Self::Newer { found, known, written_by: Some(name) } => {
                let (found, known) = (found.to_string(), known.to_string());
                t!(locale, files.unreadable.newer_by, found = found, known = known, name = shown(name))
            }
            Self::Field { path, reason } => {
                t!(locale, files.unreadable.field, path = shown(path), reason = reason.words(locale))
            }
            Self::DuplicateId { path } => t!(locale, files.unreadable.duplicate_id, path = shown(path)),
            Self::DuplicateKey { path } => t!(locale, files.unreadable.duplicate_key, path = shown(path)),
        }
    }

    fn next(&self, locale: Locale) -> &'static str {
        match self {
            Self::NotText(_) | Self::PlainText | Self::NotAPlan { .. } | Self::TooLarge { .. } => {
                t!(locale, files.next.choose)
            }
            Self::Empty | Self::CutOff => t!(locale, files.next.copy),
            Self::Newer { .. } => t!(locale, files.next.reload),
            Self::NotJson { .. }
            | Self::TooDeep { .. }
            | Self::Field { .. }
            | Self::DuplicateId { .. }
            | Self::DuplicateKey { .. } => t!(locale, files.next.mend),
        }
    }
}

/// A size in megabytes (1 MB = 1,000,000 bytes) with one decimal, as people see it in their file manager.
fn megabytes(locale: Locale, bytes: u64) -> String {
    let tenths = u32::try_from(bytes.div_ceil(100_000)).unwrap_or(u32::MAX);
    number(locale, f64::from(tenths) / 10.0)
}
