//! The state of the whole program, found by every component through its context.

use super::arrivals::Arrivals;
use super::backlog::Backlog;
use super::chapters::Chapters;
use super::editor::{Editor, Opened};
use super::folds::Folds;
use super::import::Import;
use super::language::LanguageChoice;
use super::notice::Notices;
use super::shelf::Shelf;
use crate::coach::Shortcut;
use crate::plan::{Id, Rung};
use crate::web::platform::{Settings, Storage};
use crate::web::route::Route;
use crate::words::Locale;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The state of the whole program.
#[derive(Clone, Copy)]
pub struct AppState {
    /// The language of the program.
    pub locale: RwSignal<Locale>,
    /// The address.
    pub route: RwSignal<Route>,
    /// The shortcut of the link followed last, which is focused before its field; taken by the page it leads to.
    pub asked_shortcut: StoredValue<Option<Shortcut>>,
    /// Today's civil date.
    pub today: RwSignal<NaiveDate>,
    /// What waits for parts of the program that have not come yet.
    pub arrivals: Arrivals,
    /// Every stored plan.
    pub shelf: Shelf,
    /// The plan that is open.
    pub editor: Editor,
    /// The files that were opened and not yet answered.
    pub import: Import,
    /// What is said in passing.
    pub notices: Notices,
    /// Settings of this browser.
    pub settings: RwSignal<Settings>,
    /// The name of a plan that is yet to be made, as typed so far.
    pub new_name: RwSignal<String>,
    /// The plan that is being renamed, with the name as typed so far.
    pub renaming: RwSignal<Option<(Id, String)>>,
    /// What the person who is being counted in the survey says yes to so far.
    pub counting: RwSignal<Vec<Rung>>,
    /// Which rows of long lists are unfolded.
    pub folds: Folds,
    /// Whether lists that can be are shown in another order than the plan's.
    pub sorted: RwSignal<bool>,
    /// Which chapters of the step on screen are open.
    pub chapters: Chapters,
    /// What is out of sight and built once the page can be used.
    pub backlog: Backlog,
    /// Tells when the window has another size.
    pub window_resized: RwSignal<()>,
    /// The sheets that are to be printed, by code.
    pub chosen_sheets: RwSignal<Vec<&'static str>>,
    /// The language of the sheets, where another than the program's was chosen.
    pub sheet_locale: RwSignal<Option<Locale>>,
    /// The choice of the program's language.
    pub language_choice: LanguageChoice,
    /// The choice of the sheets' language.
    pub sheet_choice: LanguageChoice,
    /// Whether a newer version waits to be used.
    pub update_ready: RwSignal<bool>,
    /// Whether everything needed without a network is stored.
    pub offline_ready: RwSignal<bool>,
}

impl AppState {
    /// The state at the start, from what the browser told.
    pub fn new(storage: Storage, settings: Settings, locale: Locale, today: NaiveDate) -> Self {
        let shelf = Shelf::new(storage);
        let (open_all, by_score) = (settings.open_all, settings.by_score);
        Self {
            locale: RwSignal::new(locale),
            route: RwSignal::new(Route::Plans),
            asked_shortcut: StoredValue::new(None),
            today: RwSignal::new(today),
            arrivals: Arrivals::new(),
            shelf,
            editor: Editor::new(shelf),
            import: Import::new(),
            notices: Notices::new(),
            settings: RwSignal::new(settings),
            new_name: RwSignal::new(String::new()),
            renaming: RwSignal::new(None),
            counting: RwSignal::new(Vec::new()),
            folds: Folds::new(),
            sorted: RwSignal::new(by_score),
            chapters: Chapters::new(open_all),
            backlog: Backlog::new(),
            window_resized: RwSignal::new(()),
            chosen_sheets: RwSignal::new(vec!["one_page"]),
            sheet_locale: RwSignal::new(None),
            language_choice: LanguageChoice::new(),
            sheet_choice: LanguageChoice::new(),
            update_ready: RwSignal::new(false),
            offline_ready: RwSignal::new(false),
        }
    }

    /// Goes where an address leads: opens its plan, or reads the shelf.
    pub fn follow(self, route: Route) {
        self.notices.dismiss();
        self.arrivals.forget();
        // Who looks up a source in the middle of a step finds the plan as it was left, with every step of undo.
        if !matches!(route, Route::Sources { .. }) {
            let on_screen = || self.editor.plan.with_untracked(|plan| plan.id.clone());
            let before = on_screen();
            self.editor.open(route.plan());
            if on_screen() != before {
                self.counting.set(Vec::new());
            }
        }
        if matches!(route, Route::Plans) || !matches!(self.editor.opened.get_untracked(), Opened::Plan(_)) {
            self.shelf.refresh();
            self.shelf.empty_old_bin();
        }
        if !matches!(route, Route::Plans) {
            self.import.clear();
        }
        self.route.set(route);
    }

    /// Takes the last step back. What a notice still offers may belong to it: it goes.
    pub fn undo(self) {
        self.notices.dismiss();
        self.editor.undo();
    }

    /// Opens, unfolds and builds what the field at a path stands in.
    pub fn reveal(self, path: &str) {
        self.chapters.reveal(path);
        self.folds.unfold(path);
        self.backlog.reach(path);
    }

    /// Changes the settings and keeps them.
    pub fn settle(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        self.settings.with_untracked(|settings| settings.keep(self.shelf.storage));
    }
}

/// The state of the program.
pub fn use_app() -> AppState {
    expect_context()
}

/// The language a page is shown in; a page is built anew when it changes.
pub fn use_locale() -> Locale {
    use_app().locale.get_untracked()
}
