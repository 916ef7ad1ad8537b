//! The pages, one file each; a page of several parts has a folder of its own.

mod about;
mod missing;
mod overview;
mod plans;
mod sheets;
mod sources;
mod step;

pub use about::AboutPage;
pub use missing::{MissingPage, MissingReason};
pub use overview::OverviewPage;
pub use plans::{PlansPage, new_plan};
pub use sheets::SheetsPage;
pub use sources::SourcesPage;
pub use step::StepPage;
