//! Addresses: hash routes, so that any static host and any sub-folder serves them.

use crate::catalog;
use crate::plan::{Choice, Component, Id};

/// A place in the program that an address can name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// All plans.
    Plans,
    /// A page of one plan.
    Plan {
        /// Which plan.
        id: Id,
        /// Which of its pages.
        page: PlanPage,
    },
    /// A new plan: its name, and how to begin.
    Start,
    /// A finished plan of an invented organisation, to look at.
    Example,
    /// The version that is running, licences, shortcuts.
    About,
    /// Every fact with its source.
    Sources {
        /// The fact or topic to focus, by code, where a link asked for one.
        at: Option<String>,
    },
    /// An address that leads nowhere.
    Unknown,
}

/// The pages of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanPage {
    /// What the plan is and what it says of itself.
    Overview,
    /// The questions of one component.
    Step {
        /// Which component.
        component: Component,
        /// The code of the chapter to open, where a link asked for one.
        chapter: Option<String>,
        /// The path of the field to focus, where a link asked for one.
        field: Option<String>,
    },
    /// The ten minutes.
    Quick(QuickScreen),
    /// What goes on paper.
    Sheets {
        /// The code of the one sheet to choose, where a link asked for one.
        only: Option<String>,
    },
}

/// The screens of the ten minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuickScreen {
    /// Wherever something is still asked.
    Next,
    /// The questions of a component.
    Of(Component),
    /// The filled sheet at the end.
    Sheet,
}

impl Route {
    /// Reads the hash of an address, with or without its `#`.
    pub fn from_hash(hash: &str) -> Self {
        let (path, query) = hash.trim_start_matches('#').split_once('?').unwrap_or((hash.trim_start_matches('#'), ""));
        let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
        match steps.as_slice() {
            [] => Self::Plans,
            ["start"] => Self::Start,
            ["example"] => Self::Example,
            ["about"] => Self::About,
            ["sources"] => Self::Sources { at: asked(query, "at=") },
            ["plan", id, rest @ ..] => Id::parse(id)
                .zip(PlanPage::from_steps(rest, query))
                .map_or(Self::Unknown, |(id, page)| Self::Plan { id, page }),
            _ => Self::Unknown,
        }
    }

    /// The address, beginning with `#`.
    pub fn hash(&self) -> String {
        match self {
            Self::Plans | Self::Unknown => "#/".to_owned(),
            Self::Start => "#/start".to_owned(),
            Self::Example => "#/example".to_owned(),
            Self::About => "#/about".to_owned(),
            Self::Sources { at: None } => "#/sources".to_owned(),
            Self::Sources { at: Some(at) } => format!("#/sources?at={at}"),
            Self::Plan { id, page } => format!("#/plan/{}{}", id.as_str(), page.tail()),
        }
    }

    /// The overview of a plan.
    pub fn overview(id: Id) -> Self {
        Self::Plan { id, page: PlanPage::Overview }
    }

    /// The sheets of a plan.
    pub fn sheets(id: Id) -> Self {
        Self::Plan { id, page: PlanPage::Sheets { only: None } }
    }

    /// The sheets of a plan, the one with a code alone chosen.
    pub fn sheet(id: Id, code: &str) -> Self {
        Self::Plan { id, page: PlanPage::Sheets { only: Some(code.to_owned()) } }
    }

    /// A screen of the ten minutes of a plan.
    pub fn quick(id: Id, screen: QuickScreen) -> Self {
        Self::Plan { id, page: PlanPage::Quick(screen) }
    }

    /// The step of a component of a plan.
    pub fn step(id: Id, component: Component) -> Self {
        Self::Plan { id, page: PlanPage::Step { component, chapter: None, field: None } }
    }

    /// The page of sources, at a fact or a topic.
    pub fn source(code: &str) -> Self {
        Self::Sources { at: Some(code.to_owned()) }
    }

    /// The step of a component of a plan, with the chapter of a code open.
    pub fn chapter(id: Id, component: Component, code: &str) -> Self {
        Self::Plan { id, page: PlanPage::Step { component, chapter: Some(code.to_owned()), field: None } }
    }

    /// The step that holds the field at a path, with that field focused.
    pub fn field(id: Id, path: &str) -> Self {
        let component = match path.split('.').collect::<Vec<_>>().as_slice() {
            ["own_facts", code, ..] => catalog::home_of_fact(code),
            [first, ..] => Component::from_code(first).unwrap_or(Component::Direction),
            [] => Component::Direction,
        };
        Self::Plan { id, page: PlanPage::Step { component, chapter: None, field: Some(path.to_owned()) } }
    }

    /// The plan the route is about.
    pub fn plan(&self) -> Option<&Id> {
        match self {
            Self::Plan { id, .. } => Some(id),
            Self::Plans | Self::Start | Self::Example | Self::About | Self::Sources { .. } | Self::Unknown => None,
        }
    }

    /// The field the route asks to focus.
    pub fn asked_field(&self) -> Option<&str> {
        match self {
            Self::Plan { page: PlanPage::Step { field, .. }, .. } => field.as_deref(),
            _ => None,
        }
    }

    /// The sheet the route asks to choose, by code.
    pub fn asked_sheet(&self) -> Option<&str> {
        match self {
            Self::Plan { page: PlanPage::Sheets { only }, .. } => only.as_deref(),
            _ => None,
        }
    }

    /// Whether its page shows what is to be printed.
    pub fn shows_sheets(&self) -> bool {
        matches!(self, Self::Plan { page: PlanPage::Sheets { .. } | PlanPage::Quick(QuickScreen::Sheet), .. })
    }

    /// Whether its page asks questions.
    pub fn asks(&self) -> bool {
        matches!(self, Self::Plan { page: PlanPage::Step { .. } | PlanPage::Quick(_), .. }) && !self.shows_sheets()
    }

    /// The component whose step it is.
    pub fn component(&self) -> Option<Component> {
        match self {
            Self::Plan { page: PlanPage::Step { component, .. }, .. } => Some(*component),
            _ => None,
        }
    }

    /// The code of the chapter the route asks to open.
    pub fn asked_chapter(&self) -> Option<&str> {
        match self {
            Self::Plan { page: PlanPage::Step { chapter, .. }, .. } => chapter.as_deref(),
            _ => None,
        }
    }

    /// The id of the element the route asks to focus, on the page of sources.
    pub fn asked_element(&self) -> Option<String> {
        match self {
            Self::Sources { at: Some(at) } => Some(source_element(at)),
            _ => None,
        }
    }

    /// The same page, no field asked for: what decides whether a page is shown anew.
    #[must_use]
    pub fn page(&self) -> Self {
        match self {
            Self::Plan { id, page: PlanPage::Step { component, .. } } => Self::step(id.clone(), *component),
            Self::Plan { id, page: PlanPage::Sheets { .. } } => Self::sheets(id.clone()),
            Self::Sources { .. } => Self::Sources { at: None },
            other => other.clone(),
        }
    }
}

impl PlanPage {
    fn from_steps(steps: &[&str], query: &str) -> Option<Self> {
        match steps {
            [] => Some(Self::Overview),
            ["quick"] => Some(Self::Quick(QuickScreen::Next)),
            ["quick", "sheet"] => Some(Self::Quick(QuickScreen::Sheet)),
            ["quick", component] => Component::from_code(component).map(|it| Self::Quick(QuickScreen::Of(it))),
            ["sheets"] => Some(Self::Sheets { only: None }),
            // Whether there is such a sheet, the page knows.
            ["sheets", code] => Some(Self::Sheets { only: Some((*code).to_owned()) }),
            [component] => {
                let field = asked(query, "field=");
                Component::from_code(component).map(|component| Self::Step { component, chapter: None, field })
            }
            [component, chapter] => {
                // Whether the step has such a chapter, the step knows.
                let chapter = chapter.chars().all(|c| c.is_ascii_lowercase()).then(|| (*chapter).to_owned());
                let field = asked(query, "field=");
                Component::from_code(component).map(|component| Self::Step { component, chapter, field })
            }
            _ => None,
        }
    }

    fn tail(&self) -> String {
        match self {
            Self::Overview => String::new(),
            Self::Quick(QuickScreen::Next) => "/quick".to_owned(),
            Self::Quick(QuickScreen::Of(component)) => format!("/quick/{}", component.code()),
            Self::Quick(QuickScreen::Sheet) => "/quick/sheet".to_owned(),
            Self::Sheets { only } => {
                let only = only.as_ref().map_or_else(String::new, |code| format!("/{code}"));
                format!("/sheets{only}")
            }
            Self::Step { component, chapter, field } => {
                let chapter = chapter.as_ref().map_or_else(String::new, |code| format!("/{code}"));
                let field = field.as_ref().map_or_else(String::new, |field| format!("?field={field}"));
                format!("/{}{chapter}{field}", component.code())
            }
        }
    }
}

/// The id of the element of a fact or a topic on the page of sources.
pub fn source_element(code: &str) -> String {
    format!("source-{code}")
}

/// What a query asks for under a key with its equals sign.
fn asked(query: &str, key: &str) -> Option<String> {
    query.strip_prefix(key).filter(|asked| !asked.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_back_to_its_route() {
        let id = Id::parse("abc").unwrap_or_default();
        for route in [
            Route::Plans,
            Route::Start,
            Route::Example,
            Route::About,
            Route::quick(id.clone(), QuickScreen::Next),
            Route::quick(id.clone(), QuickScreen::Of(Component::Technology)),
            Route::quick(id.clone(), QuickScreen::Sheet),
            Route::Sources { at: None },
            Route::source("reviews_2026_recent"),
            Route::overview(id.clone()),
            Route::sheets(id.clone()),
            Route::sheet(id.clone(), "ladder_survey"),
            Route::step(id.clone(), Component::Target),
            Route::chapter(id.clone(), Component::Target, "ladder"),
            Route::field(id.clone(), "target.ladder.basis.kind"),
            Route::field(id, "own_facts.pew_2025_youtube.value"),
        ] {
            assert_eq!(Route::from_hash(&route.hash()), route);
        }
    }

    #[test]
    fn an_own_figure_is_found_beside_the_form_where_its_fact_helps() {
        let id = Id::parse("abc").unwrap_or_default();
        for (code, step) in
            [("gwi_2023_fun_tiktok", "target"), ("half_life_2018_youtube", "uniqueness"), ("gone", "direction")]
        {
            let hash = Route::field(id.clone(), &format!("own_facts.{code}.value")).hash();
            assert_eq!(hash, format!("#/plan/abc/{step}?field=own_facts.{code}.value"));
        }
    }

    #[test]
    fn sources_are_one_page_wherever_it_is_opened() {
        let route = Route::from_hash("#/sources?at=reviews");
        assert_eq!(route.asked_element().as_deref(), Some("source-reviews"));
        assert_eq!((route.page(), route.plan()), (Route::Sources { at: None }, None));
        assert_eq!(Route::from_hash("#/sources?at="), Route::Sources { at: None });
    }

    #[test]
    fn a_stale_address_is_unknown() {
        for hash in [
            "#/sources/more",
            "#/plan",
            "#/plan/a b",
            "#/plan/abc/shouting",
            "#/plan/abc/quick/shouting",
            "#/plan/abc/target/more/yet",
            "#/elsewhere",
        ] {
            assert_eq!(Route::from_hash(hash), Route::Unknown, "{hash}");
        }
        for hash in ["", "#", "#/"] {
            assert_eq!(Route::from_hash(hash), Route::Plans, "{hash}");
        }
    }
}
