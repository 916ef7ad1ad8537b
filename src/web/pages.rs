//! The pages, one file each; a page of several parts has a folder of its own.

mod about;
mod example;
mod missing;
mod overview;
mod plans;
mod quick;
mod sheets;
mod sources;
mod start;
mod step;

pub use about::{AboutBody, AboutPage};
pub use example::{ExampleBody, ExamplePage};
pub use missing::{MissingPage, MissingReason};
pub use overview::{OverviewBody, OverviewPage};
pub use plans::{PlansPage, ShelfBody, new_plan};
pub use quick::{LiveSheet, QuickPage, QuickSheet, quick_body};
pub use sheets::{OnePage, ShareItem, SheetsBody, SheetsPage};
pub use sources::{SourcesBody, SourcesPage, WayBack};
pub use start::StartPage;
pub use step::{
    StepPage, bring_chapter_lines, direction_list_chapter, later_chapter, plain_chapter, step_body, target_chapter,
};
