//! What the parts bring, piece by piece; each function here is a place where the program is cut.

use crate::plan::Component;
use crate::web::components::{FactList, FindingList, StepNav};
use crate::web::pages::{AboutBody, OverviewBody, SheetsBody, ShelfBody, SourcesBody, WayBack};
use crate::web::pages::{
    direction_questions, evaluation_questions, target_questions, technology_questions, uniqueness_questions,
};
use leptos::prelude::*;
use std::future::Future;
use std::pin::Pin;

/// A piece of a page that a part of the program brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The cards of all plans, opened files, the bin.
    Shelf,
    /// The overview of the open plan.
    Overview,
    /// The five steps at the side of one of them.
    Steps(Component),
    /// The questions of a step.
    Questions(Component),
    /// What the plan says of itself beside a step, and published facts.
    Aside(Component),
    /// What the plan says of itself, all of it.
    Findings,
    /// The sheets of the open plan.
    Sheets,
    /// The way back from the sources.
    WayBack,
    /// The sources.
    Sources,
    /// What is running, and whose work it stands on.
    About,
}

/// A part that did not come.
pub(super) struct Absent;

impl From<wasm_split_helpers::SplitLoaderError> for Absent {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Cuts the program at a function: its code, and all that nothing else needs, are a part of their own. Builds for
/// development stay whole.
macro_rules! part {
    ($part:ident, $load:ident, $piece:ident => $view:expr) => {
        #[cfg(not(all(target_arch = "wasm32", debug_assertions)))]
        #[wasm_split_helpers::wasm_split($part, fallible, preload($load))]
        fn $part($piece: Piece) -> Result<AnyView, Absent> {
            Ok($view)
        }

        #[cfg(all(target_arch = "wasm32", debug_assertions))]
        async fn $load() -> Result<(), Absent> {
            std::future::ready(Ok(())).await
        }

        #[cfg(all(target_arch = "wasm32", debug_assertions))]
        async fn $part($piece: Piece) -> Result<AnyView, Absent> {
            std::future::ready(Ok($view)).await
        }
    };
}

part!(shelf, load_shelf, _piece => view! { <ShelfBody/> }.into_any());
part!(plan, load_plan, piece => match piece {
    Piece::Steps(component) => view! { <StepNav current=component/> }.into_any(),
    Piece::Questions(Component::Uniqueness) => uniqueness_questions(),
    Piece::Questions(Component::Technology) => technology_questions(),
    Piece::Questions(Component::Evaluation) => evaluation_questions(),
    _ => view! { <OverviewBody/> }.into_any(),
});
part!(plan_direction, load_plan_direction, _piece => direction_questions());
part!(plan_target, load_plan_target, _piece => target_questions());
part!(plan_aside, load_plan_aside, piece => match piece {
    Piece::Aside(component) => view! { <FindingList component=Some(component)/> <FactList component/> }.into_any(),
    _ => view! { <FindingList component=None/> }.into_any(),
});
part!(plan_sheets, load_plan_sheets, _piece => view! { <SheetsBody/> }.into_any());
part!(plan_sources, load_plan_sources, piece => match piece {
    Piece::WayBack => view! { <WayBack/> }.into_any(),
    _ => view! { <SourcesBody/> }.into_any(),
});
part!(about, load_about, _piece => view! { <AboutBody/> }.into_any());

/// The load of a part: whether it came.
pub(super) type Loading = Pin<Box<dyn Future<Output = bool>>>;

impl Piece {
    /// Asks for the part that brings the piece, and for those above it.
    pub(super) fn load(self) -> Loading {
        match self {
            Self::Shelf => Box::pin(async { load_shelf().await.is_ok() }),
            Self::Questions(Component::Direction) => Box::pin(async { load_plan_direction().await.is_ok() }),
            Self::Questions(Component::Target) => Box::pin(async { load_plan_target().await.is_ok() }),
            Self::Overview | Self::Steps(_) | Self::Questions(_) => Box::pin(async { load_plan().await.is_ok() }),
            Self::Aside(_) | Self::Findings => Box::pin(async { load_plan_aside().await.is_ok() }),
            Self::Sheets => Box::pin(async { load_plan_sheets().await.is_ok() }),
            Self::WayBack | Self::Sources => Box::pin(async { load_plan_sources().await.is_ok() }),
            Self::About => Box::pin(async { load_about().await.is_ok() }),
        }
    }

    /// The piece, once its part is there.
    pub(super) fn view(self) -> Option<AnyView> {
        let view = match self {
            Self::Shelf => at_once(shelf(self)),
            Self::Questions(Component::Direction) => at_once(plan_direction(self)),
            Self::Questions(Component::Target) => at_once(plan_target(self)),
            Self::Overview | Self::Steps(_) | Self::Questions(_) => at_once(plan(self)),
            Self::Aside(_) | Self::Findings => at_once(plan_aside(self)),
            Self::Sheets => at_once(plan_sheets(self)),
            Self::WayBack | Self::Sources => at_once(plan_sources(self)),
            Self::About => at_once(about(self)),
        };
        view.and_then(Result::ok)
    }
}

/// What a future gives without waiting.
pub(super) fn at_once<T>(future: impl Future<Output = T>) -> Option<T> {
    use std::task::{Context, Poll, Waker};
    match std::pin::pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
