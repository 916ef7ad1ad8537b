//! What the parts bring, piece by piece; each function here is a place where the program is cut.

use crate::plan::Component;
use crate::web::components::{FactList, FindingList, NavShape, NavWeakest};
use crate::web::pages::{AboutBody, OverviewBody, SheetsBody, ShelfBody, SourcesBody, WayBack};
use crate::web::pages::{
    direction_lists, direction_questions, evaluation_questions, target_questions, technology_questions,
    uniqueness_questions,
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
    /// The pentagon above the steps at the side.
    NavShape,
    /// The weakest part below them.
    NavWeakest,
    /// The questions of a step.
    Questions(Component),
    /// Those of Direction that stand further down.
    DirectionLists,
    /// What the plan says of itself beside a step, and published facts.
    Aside(Component),
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

part!(about, load_about, _piece => view! { <AboutBody/> }.into_any());
part!(plan_target, load_plan_target, _piece => target_questions());
part!(plan, load_plan, _piece => direction_questions());
part!(plan_coach_direction, load_plan_coach_direction, _piece => direction_lists());
part!(plan_steps, load_plan_steps, piece => match piece {
    Piece::Questions(Component::Uniqueness) => uniqueness_questions(),
    Piece::Questions(Component::Technology) => technology_questions(),
    _ => evaluation_questions(),
});
part!(plan_coach, load_plan_coach, piece => match piece {
    Piece::NavShape => view! { <NavShape/> }.into_any(),
    Piece::NavWeakest => view! { <NavWeakest/> }.into_any(),
    Piece::Aside(component) => view! { <FindingList component=Some(component)/> <FactList component/> }.into_any(),
    _ => view! { <OverviewBody/> }.into_any(),
});
part!(plan_coach_shelf, load_plan_coach_shelf, _piece => view! { <ShelfBody/> }.into_any());
part!(plan_coach_sheets, load_plan_coach_sheets, _piece => view! { <SheetsBody/> }.into_any());
part!(plan_coach_sources, load_plan_coach_sources, piece => match piece {
    Piece::WayBack => view! { <WayBack/> }.into_any(),
    _ => view! { <SourcesBody/> }.into_any(),
});

/// The load of a part: whether it came.
pub(super) type Loading = Pin<Box<dyn Future<Output = bool>>>;

impl Piece {
    /// Asks for the part that brings the piece, and for those above it.
    pub(super) fn load(self) -> Loading {
        match self {
            Self::About => Box::pin(async { load_about().await.is_ok() }),
            Self::Questions(Component::Direction) => Box::pin(async { load_plan().await.is_ok() }),
            Self::Questions(Component::Target) => Box::pin(async { load_plan_target().await.is_ok() }),
            Self::Questions(_) => Box::pin(async { load_plan_steps().await.is_ok() }),
            Self::Overview | Self::NavShape | Self::NavWeakest | Self::Aside(_) => {
                Box::pin(async { load_plan_coach().await.is_ok() })
            }
            Self::DirectionLists => Box::pin(async { load_plan_coach_direction().await.is_ok() }),
            Self::Shelf => Box::pin(async { load_plan_coach_shelf().await.is_ok() }),
            Self::Sheets => Box::pin(async { load_plan_coach_sheets().await.is_ok() }),
            Self::WayBack | Self::Sources => Box::pin(async { load_plan_coach_sources().await.is_ok() }),
        }
    }

    /// The piece, once its part is there.
    pub(super) fn view(self) -> Option<AnyView> {
        let view = match self {
            Self::About => at_once(about(self)),
            Self::Questions(Component::Direction) => at_once(plan(self)),
            Self::Questions(Component::Target) => at_once(plan_target(self)),
            Self::Questions(_) => at_once(plan_steps(self)),
            Self::Overview | Self::NavShape | Self::NavWeakest | Self::Aside(_) => at_once(plan_coach(self)),
            Self::DirectionLists => at_once(plan_coach_direction(self)),
            Self::Shelf => at_once(plan_coach_shelf(self)),
            Self::Sheets => at_once(plan_coach_sheets(self)),
            Self::WayBack | Self::Sources => at_once(plan_coach_sources(self)),
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
