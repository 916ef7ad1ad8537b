//! What a person reads at a question.

use super::walk::question;
use crate::words::{self, Locale};

/// What a person reads at a form control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldWords {
    /// The visible label.
    pub label: &'static str,
    /// One sentence below it; empty where the label says it all.
    pub hint: &'static str,
    /// What an answer could be; empty where nothing has to be shown.
    pub example: &'static str,
    /// Why it matters; empty where the hint says it all.
    pub why: &'static str,
    /// What stands for no choice, where it is one.
    pub none: &'static str,
}

/// The label of the question at a path; nothing for a path that asks for nothing.
pub fn label(locale: Locale, path: &str) -> &'static str {
    field(locale, path).map_or("", |words| words.label)
}

/// The words of the question at a path; `None` for a path that asks for nothing.
pub fn field(locale: Locale, path: &str) -> Option<FieldWords> {
    let (_, key) = question(path)?;
    let [label, hint, example, why, none] = words::question(&key)?;
    let said = |text: Option<words::Text>| text.map_or("", |text| text.words(locale));
    Some(FieldWords { label: said(label), hint: said(hint), example: said(example), why: said(why), none: said(none) })
}

/// Whether the answer at a path goes on with a sentence, and so begins small.
pub fn continues(path: &str) -> bool {
    question(path).is_some_and(|(field, _)| field.continues)
}
