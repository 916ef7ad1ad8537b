//! Addresses: hash routes, so that any static host and any sub-folder serves them.

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
    /// The version that is running, licences, shortcuts.
    About,
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
        /// The path of the field to focus, where a link asked for one.
        field: Option<String>,
    },
    /// What goes on paper.
    Sheets,
}

impl Route {
    /// Reads the hash of an address, with or without its `#`.
    pub fn from_hash(hash: &str) -> Self {
        let (path, query) = hash.trim_start_matches('#').split_once('?').unwrap_or((hash.trim_start_matches('#'), ""));
        let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
        match steps.as_slice() {
            [] => Self::Plans,
            ["about"] => Self::About,
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
            Self::About => "#/about".to_owned(),
            Self::Plan { id, page } => format!("#/plan/{}{}", id.as_str(), page.tail()),
        }
    }

    /// The overview of a plan.
    pub fn overview(id: Id) -> Self {
        Self::Plan { id, page: PlanPage::Overview }
    }

    /// The sheets of a plan.
    pub fn sheets(id: Id) -> Self {
        Self::Plan { id, page: PlanPage::Sheets }
    }

    /// The step of a component of a plan.
    pub fn step(id: Id, component: Component) -> Self {
        Self::Plan { id, page: PlanPage::Step { component, field: None } }
    }

    /// The step that holds the field at a path, with that field focused.
    pub fn field(id: Id, path: &str) -> Self {
        let component = path.split('.').next().and_then(Component::from_code).unwrap_or(Component::Direction);
        Self::Plan { id, page: PlanPage::Step { component, field: Some(path.to_owned()) } }
    }

    /// The plan the route is about.
    pub fn plan(&self) -> Option<&Id> {
        match self {
            Self::Plan { id, .. } => Some(id),
            Self::Plans | Self::About | Self::Unknown => None,
        }
    }

    /// The field the route asks to focus.
    pub fn asked_field(&self) -> Option<&str> {
        match self {
            Self::Plan { page: PlanPage::Step { field, .. }, .. } => field.as_deref(),
            _ => None,
        }
    }

    /// The same page, no field asked for: what decides whether a page is shown anew.
    #[must_use]
    pub fn page(&self) -> Self {
        match self {
            Self::Plan { id, page: PlanPage::Step { component, .. } } => Self::step(id.clone(), *component),
            other => other.clone(),
        }
    }
}

impl PlanPage {
    fn from_steps(steps: &[&str], query: &str) -> Option<Self> {
        match steps {
            [] => Some(Self::Overview),
            ["sheets"] => Some(Self::Sheets),
            [component] => {
                let field = query.strip_prefix("field=").filter(|field| !field.is_empty()).map(str::to_owned);
                Component::from_code(component).map(|component| Self::Step { component, field })
            }
            _ => None,
        }
    }

    fn tail(&self) -> String {
        match self {
            Self::Overview => String::new(),
            Self::Sheets => "/sheets".to_owned(),
            Self::Step { component, field: None } => format!("/{}", component.code()),
            Self::Step { component, field: Some(field) } => format!("/{}?field={field}", component.code()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_back_to_its_route() {
        let id = Id::parse("abc").unwrap_or_default();
        for route in [
            Route::Plans,
            Route::About,
            Route::overview(id.clone()),
            Route::sheets(id.clone()),
            Route::step(id.clone(), Component::Target),
            Route::field(id, "target.ladder.basis.kind"),
        ] {
            assert_eq!(Route::from_hash(&route.hash()), route);
        }
    }

    #[test]
    fn a_stale_address_is_unknown() {
        for hash in ["#/plan", "#/plan/a b", "#/plan/abc/shouting", "#/plan/abc/target/more", "#/elsewhere"] {
            assert_eq!(Route::from_hash(hash), Route::Unknown, "{hash}");
        }
        for hash in ["", "#", "#/"] {
            assert_eq!(Route::from_hash(hash), Route::Plans, "{hash}");
        }
    }
}
