//! What the program holds while it runs: the shelf of stored plans, the plan that is open, and what is said in passing.

mod app_state;
mod arrivals;
mod autosave;
mod backlog;
mod chapters;
mod editor;
mod folds;
mod held_back;
mod history;
mod import;
mod judging;
mod language;
mod notice;
mod open_plan;
#[cfg(not(target_arch = "wasm32"))]
mod reading;
mod shelf;

pub use app_state::{AppState, use_app, use_locale};
pub use arrivals::Arrivals;
pub use autosave::SaveState;
pub use backlog::Backlog;
pub use chapters::{ChapterMarks, Chapters};
pub use editor::{Editor, Opened};
pub use folds::Folds;
pub use held_back::HeldBack;
pub use import::{Import, OpenedFile};
pub use language::LanguageChoice;
pub use notice::{Notice, Notices};
pub use open_plan::{JUDGED, OpenPlan};
#[cfg(not(target_arch = "wasm32"))]
pub use reading::Reading;
pub use shelf::{SaveFault, Shelf, UnreadText, key};
