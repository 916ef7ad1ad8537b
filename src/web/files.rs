//! Plans to files and back, as people ask for it.

use crate::exchange;
use crate::plan::Plan;
use crate::web::platform;
use crate::web::state::AppState;
use crate::words::t;
use leptos::prelude::*;

/// The media type of a plan file.
const JSON: &str = "application/json";

/// Offers the open plan as a file, and notes that a copy was made.
pub fn export_open_plan(app: AppState) {
    platform::forget_text_fields();
    let plan = app.editor.plan.get_untracked();
    if export_plan(app, &plan) {
        app.editor.note_copy();
    }
}

/// Offers a plan as a file; whether the browser took it.
pub fn export_plan(app: AppState, plan: &Plan) -> bool {
    let name = exchange::file_name(app.locale.get_untracked(), plan, app.today.get_untracked());
    offer(app, &name, JSON, &exchange::export_plan(plan))
}

/// Offers all plans outside the bin as one file.
pub fn export_all(app: AppState) {
    let plans: Vec<Plan> = app.shelf.records.with_untracked(|records| {
        records.iter().filter(|record| record.binned_on.is_none()).map(|record| record.plan.clone()).collect()
    });
    let name = exchange::backup_file_name(app.locale.get_untracked(), app.today.get_untracked());
    if offer(app, &name, JSON, &exchange::export_backup(&plans)) {
        for plan in plans {
            let _told_again_by_its_age = app.shelf.note_copy(&plan.id);
        }
    }
}

/// Offers a text as a file, and says so where the browser refuses; whether it was taken.
pub fn offer(app: AppState, name: &str, kind: &str, text: &str) -> bool {
    let taken = platform::download(name, kind, text).is_ok();
    if !taken {
        app.notices.say(t!(app.locale.get_untracked(), shell.download_failed));
    }
    taken
}
