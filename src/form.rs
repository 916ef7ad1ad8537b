//! What is asked: every question of the five steps, described once. The pages show the description, the sheets print it,
//! imports keep to its limits, and the coach looks up in it where a question stands.

mod apart;
mod chapter;
mod direction;
mod evaluation;
mod examples;
mod labels;
mod options;
mod question;
mod quick;
mod room;
mod target;
mod technology;
mod uniqueness;
mod walk;

pub use apart::DECISION;
pub use chapter::{
    Answered, Chapter, DirectionWidget, EvaluationWidget, Layout, List, Part, Printed, Sorting, Step, TargetWidget,
    TechnologyWidget, UniquenessWidget, Widget,
};
pub use examples::{count_example, decision_example, whom_example};
pub use labels::{FieldWords, continues, field, label};
pub use options::{Offer, Options};
pub use question::{Field, LONGEST_TEXT, Limit, Look, MOST_ROWS, Paper, When};
pub use quick::{Asked, quick_done, quick_next, quick_questions, quick_row};
pub use room::{Room, fitting, room};
pub use walk::{chapter, chapter_codes, chapter_of, list, question, questions, row_questions, step};
