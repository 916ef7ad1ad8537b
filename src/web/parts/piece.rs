//! What the parts bring, piece by piece; each function here is a place where the program is cut.

use crate::form::{self, Chapter};
use crate::plan::Component;
use crate::web::components::{FactList, FindingList, NavChapters, NavWeakest, PlanMenuItems};
use crate::web::pages::{
    AboutBody, ExampleBody, LiveSheet, OverviewBody, QuickSheet, ShareItem, SheetsBody, ShelfBody, SourcesBody,
    WayBack, bring_chapter_lines, direction_list_chapter, later_chapter, plain_chapter, quick_body, step_body,
    target_chapter,
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
    /// The weakest part below them.
    NavWeakest,
    /// A step: its draft, its chapters, its end.
    Step(Component),
    /// Its chapters in the list of steps.
    NavChapters(Component),
    /// What is asked in the chapter of a code.
    Chapter(Component, &'static str),
    /// What the plan says of itself beside a step.
    Aside(Component),
    /// Published facts beside the chapter of a code.
    Facts(Component, &'static str),
    /// The questions of a component in the ten minutes.
    Quick(Component),
    /// The sheet they fill, at their end.
    QuickSheet,
    /// The same beside the questions of a component.
    LiveSheet(Component),
    /// The sheets of the open plan.
    Sheets,
    /// What can be done with the plan, in the menu that a signal closes.
    Menu(RwSignal<bool>),
    /// The way to share the plan as a text.
    Share,
    /// The sheets of the example.
    Example,
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
part!(plan, load_plan, piece => match piece {
    Piece::NavChapters(component) => view! { <NavChapters component/> }.into_any(),
    Piece::Step(component) => step_body(component),
    _ => ().into_any(),
});
part!(plan_quick, load_plan_quick, piece => match piece {
    Piece::Quick(component) => quick_body(component),
    _ => ().into_any(),
});
part!(plan_coach_target, load_plan_coach_target, piece => piece.chapter().map_or_else(|| ().into_any(), target_chapter));
part!(plan_coach_direction, load_plan_coach_direction, piece => {
    piece.chapter().map_or_else(|| ().into_any(), direction_list_chapter)
});
part!(plan_coach_steps, load_plan_coach_steps, piece => match piece {
    Piece::Chapter(component, _) => piece.chapter().map_or_else(|| ().into_any(), |it| later_chapter(component, it)),
    _ => ().into_any(),
});
part!(plan_coach, load_plan_coach, piece => match piece {
    Piece::Menu(open) => view! { <PlanMenuItems open/> }.into_any(),
    Piece::NavWeakest => view! { <NavWeakest/> }.into_any(),
    Piece::Aside(component) => {
        bring_chapter_lines(component);
        view! { <FindingList component=Some(component)/> }.into_any()
    }
    Piece::Facts(component, chapter) => view! { <FactList component chapter/> }.into_any(),
    Piece::Overview => view! { <OverviewBody/> }.into_any(),
    piece => piece.chapter().map_or_else(|| ().into_any(), plain_chapter),
});
part!(plan_coach_shelf, load_plan_coach_shelf, _piece => view! { <ShelfBody/> }.into_any());
part!(plan_coach_sheets, load_plan_coach_sheets, piece => match piece {
    Piece::Share => view! { <ShareItem/> }.into_any(),
    Piece::Example => view! { <ExampleBody/> }.into_any(),
    Piece::QuickSheet => view! { <QuickSheet/> }.into_any(),
    Piece::LiveSheet(component) => view! { <LiveSheet component/> }.into_any(),
    _ => view! { <SheetsBody/> }.into_any(),
});
part!(plan_coach_sources, load_plan_coach_sources, piece => match piece {
    Piece::WayBack => view! { <WayBack/> }.into_any(),
    _ => view! { <SourcesBody/> }.into_any(),
});

/// The load of a part: whether it came.
pub(super) type Loading = Pin<Box<dyn Future<Output = bool>>>;

impl Piece {
    /// Asks for the part that brings the piece, and for those above it.
    pub(super) fn load(self) -> Loading {
        match self.part() {
            Part::About => Box::pin(async { load_about().await.is_ok() }),
            Part::Plan => Box::pin(async { load_plan().await.is_ok() }),
            Part::Quick => Box::pin(async { load_plan_quick().await.is_ok() }),
            Part::Target => Box::pin(async { load_plan_coach_target().await.is_ok() }),
            Part::Steps => Box::pin(async { load_plan_coach_steps().await.is_ok() }),
            Part::Coach => Box::pin(async { load_plan_coach().await.is_ok() }),
            Part::Direction => Box::pin(async { load_plan_coach_direction().await.is_ok() }),
            Part::Shelf => Box::pin(async { load_plan_coach_shelf().await.is_ok() }),
            Part::Sheets => Box::pin(async { load_plan_coach_sheets().await.is_ok() }),
            Part::Sources => Box::pin(async { load_plan_coach_sources().await.is_ok() }),
        }
    }

    /// The piece, once its part is there.
    pub(super) fn view(self) -> Option<AnyView> {
        let view = match self.part() {
            Part::About => at_once(about(self)),
            Part::Plan => at_once(plan(self)),
            Part::Quick => at_once(plan_quick(self)),
            Part::Target => at_once(plan_coach_target(self)),
            Part::Steps => at_once(plan_coach_steps(self)),
            Part::Coach => at_once(plan_coach(self)),
            Part::Direction => at_once(plan_coach_direction(self)),
            Part::Shelf => at_once(plan_coach_shelf(self)),
            Part::Sheets => at_once(plan_coach_sheets(self)),
            Part::Sources => at_once(plan_coach_sources(self)),
        };
        view.and_then(Result::ok)
    }

    /// The chapter, where the piece is one.
    fn chapter(self) -> Option<&'static Chapter> {
        let Self::Chapter(component, code) = self else { return None };
        form::step(component).chapters.iter().find(|chapter| chapter.code == code)
    }

    fn part(self) -> Part {
        match self {
            Self::About => Part::About,
            Self::Step(_) | Self::NavChapters(_) => Part::Plan,
            Self::Quick(_) => Part::Quick,
            Self::Chapter(Component::Direction, "objective" | "goal" | "inside")
            | Self::Menu(_)
            | Self::Overview
            | Self::NavWeakest
            | Self::Aside(_)
            | Self::Facts(..) => Part::Coach,
            Self::Chapter(Component::Direction, _) => Part::Direction,
            Self::Chapter(Component::Target, _) => Part::Target,
            Self::Chapter(..) => Part::Steps,
            Self::Shelf => Part::Shelf,
            Self::Sheets | Self::Share | Self::Example | Self::QuickSheet | Self::LiveSheet(_) => Part::Sheets,
            Self::WayBack | Self::Sources => Part::Sources,
        }
    }
}

/// The parts of the program beside the one that starts it.
#[derive(Clone, Copy)]
enum Part {
    About,
    Plan,
    Quick,
    Target,
    Steps,
    Coach,
    Direction,
    Shelf,
    Sheets,
    Sources,
}

/// What a future gives without waiting.
pub(super) fn at_once<T>(future: impl Future<Output = T>) -> Option<T> {
    use std::task::{Context, Poll, Waker};
    match std::pin::pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
