//! The pages, one file each; a page of several parts has a folder of its own.

mod about;
mod missing;
mod overview;
mod plans;
mod sheets;
mod sources;
mod step;

pub use about::{AboutBody, AboutPage};
pub use missing::{MissingPage, MissingReason};
pub use overview::{OverviewBody, OverviewPage};
pub use plans::{PlansPage, ShelfBody, new_plan};
pub use sheets::{SheetsBody, SheetsPage};
pub use sources::{SourcesBody, SourcesPage, WayBack};
pub use step::{
    StepPage, bring_chapter_lines, direction_list_chapter, later_chapter, plain_chapter, step_body, target_chapter,
};
