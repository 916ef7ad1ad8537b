//! The program on screen: the bar, what everybody has to know, and the page the address names.

use crate::web::components::{Banners, Bar, Toast, shortcut_element};
use crate::web::dynamic::{Item, keyed_list};
use crate::web::pages::{
    AboutPage, ExamplePage, MissingPage, MissingReason, OverviewPage, PlansPage, QuickPage, SheetsPage, SourcesPage,
    StartPage, StepPage,
};
use crate::web::platform;
use crate::web::route::{PlanPage, QuickScreen, Route};
use crate::web::state::{AppState, Opened};
use crate::words::{self, Locale, Named, t};
use leptos::prelude::*;

/// The whole program. It is built anew when the language changes: what somebody typed is in the plan, so nothing is lost.
#[component]
pub fn App(
    /// The state of the program.
    state: AppState,
) -> impl IntoView {
    provide_context(state);
    let page = Memo::new(move |_| (state.route.with(Route::page), state.editor.opened.get()));
    title_follows(state);
    address_follows(state);
    focus_follows(state, page);
    move || {
        let locale = state.locale.get();
        platform_language(locale);
        view! {
            <a class="skip-link" href="#content" on:click=skip>{t!(locale, shell.skip)}</a>
            <Bar/>
            <Banners/>
            {keyed_list(move || vec![page_item(page.get())])}
            <Toast/>
        }
    }
}

/// A page is put in the place of the one before it, never made out of it: the framework would take every attribute away
/// and set it anew, and the browser lays out the whole page when the focused heading loses its `tabindex`.
fn page_item((route, opened): (Route, Opened)) -> Item {
    let standing = match &opened {
        Opened::Nothing => "nothing",
        Opened::Plan(_) => "plan",
        Opened::Missing(_) => "missing",
        Opened::Binned(_) => "binned",
        Opened::Unreadable(..) => "unreadable",
    };
    // An address that leads nowhere has that of the plans to go back to.
    let address = if route == Route::Unknown { String::new() } else { route.hash() };
    Item::new(format!("{address} {standing}"), move || page_view((route, opened)))
}

fn page_view((route, opened): (Route, Opened)) -> AnyView {
    match (route, opened) {
        (Route::Plans, _) => view! { <PlansPage/> }.into_any(),
        (Route::Start, _) => view! { <StartPage/> }.into_any(),
        (Route::Example, _) => view! { <ExamplePage/> }.into_any(),
        (Route::About, _) => view! { <AboutPage/> }.into_any(),
        (Route::Sources { .. }, _) => view! { <SourcesPage/> }.into_any(),
        (Route::Plan { page, .. }, Opened::Plan(_)) => match page {
            PlanPage::Overview => view! { <OverviewPage/> }.into_any(),
            PlanPage::Step { component, .. } => view! { <StepPage component/> }.into_any(),
            PlanPage::Quick(screen) => view! { <QuickPage screen/> }.into_any(),
            PlanPage::Sheets { .. } => view! { <SheetsPage/> }.into_any(),
        },
        (Route::Plan { .. }, opened) => {
            let reason = match opened {
                Opened::Binned(id) => MissingReason::Binned(id),
                Opened::Unreadable(_, why) => MissingReason::Unreadable(why),
                Opened::Nothing | Opened::Plan(_) | Opened::Missing(_) => MissingReason::Plan,
            };
            view! { <MissingPage reason/> }.into_any()
        }
        (Route::Unknown, _) => view! { <MissingPage reason=MissingReason::Address/> }.into_any(),
    }
}

/// The hash belongs to the routes, so the skip link moves focus itself.
fn skip(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    platform::focus_heading();
}

/// Runs when the language changes; on the host there is no page to tell.
fn platform_language(locale: Locale) {
    Effect::new(move |_| platform::set_language(words::code(locale)));
}

fn title_follows(state: AppState) {
    let title = Memo::new(move |_| title(state));
    Effect::new(move |_| platform::set_title(&title.get()));
}

/// A plan that was kept twice goes on under the address of its own.
fn address_follows(state: AppState) {
    Effect::new(move |_| {
        let Some(id) = state.editor.kept_both.get() else { return };
        let on_screen = state.editor.opened.get_untracked() == Opened::Plan(id.clone());
        if let Route::Plan { page, .. } = state.route.get_untracked()
            && on_screen
        {
            let route = Route::Plan { id, page };
            platform::stand_at(&route.hash());
            state.route.set(route);
        }
    });
}

/// Whether only the plan's id changed because it was kept twice: the page is the same to its reader.
fn kept_in_place(state: AppState, before: &Route, route: &Route) -> bool {
    let (Route::Plan { page: before, .. }, Route::Plan { page, .. }) = (before, route) else { return false };
    let kept = state.editor.kept_both.get_untracked().map(Opened::Plan);
    before == page && kept.is_some_and(|kept| kept == state.editor.opened.get_untracked())
}

/// Focus goes to the field a link asked for, else to the heading of the new page; not when the program opens.
fn focus_follows(state: AppState, page: Memo<(Route, Opened)>) {
    Effect::new(move |before: Option<Route>| {
        let route = state.route.get();
        page.track();
        let asked = route.asked_field().map(str::to_owned);
        let element = route.asked_element();
        let shortcut = state.asked_shortcut.try_update_value(Option::take).flatten();
        if before.as_ref().is_some_and(|before| kept_in_place(state, before, &route)) {
            return route;
        }
        if let Some(field) = &asked {
            state.folds.unfold(field);
            state.chapters.reveal(field);
        }
        // A chapter of the page that is on screen opens by itself, and knows where it was left.
        let same_page = before.as_ref().is_some_and(|before| before.page() == route.page());
        if same_page && asked.is_none() && route.asked_chapter().is_some() {
            return route;
        }
        if before.is_some() || asked.is_some() || element.is_some() {
            let wish = move || {
                let field = asked.as_deref().inspect(|field| state.backlog.reach(field));
                field.is_some_and(|field| {
                    shortcut.map(shortcut_element).is_some_and(platform::focus_id) || platform::focus_name(field)
                }) || element.as_deref().is_some_and(platform::focus_id)
            };
            state.arrivals.once_there(wish, platform::focus_heading);
        }
        route
    });
}

fn title(state: AppState) -> String {
    let locale = state.locale.get();
    let plan = state.editor.plan.with("name", |plan| {
        let name = plan.name.trim();
        if name.is_empty() { t!(locale, plan.untitled).to_owned() } else { name.to_owned() }
    });
    let of_page = |page: &str| t!(locale, shell.title.page, page = page);
    let route = state.route.get();
    match (&route, state.editor.opened.get()) {
        (Route::Plans, _) => of_page(t!(locale, pages.plans.heading)),
        (Route::Start, _) => of_page(t!(locale, pages.start.heading)),
        (Route::Example, _) => of_page(t!(locale, pages.example.heading)),
        (Route::About, _) => of_page(t!(locale, pages.about.heading)),
        (Route::Sources { .. }, _) => of_page(t!(locale, pages.sources.heading)),
        (Route::Plan { page, .. }, Opened::Plan(_)) => match page {
            PlanPage::Overview => t!(locale, shell.title.plan, plan = plan),
            PlanPage::Sheets { .. } => {
                t!(locale, shell.title.plan_page, page = t!(locale, pages.sheets.heading), plan = plan)
            }
            PlanPage::Quick(screen) => {
                t!(locale, shell.title.plan_page, page = quick_title(*screen, locale), plan = plan)
            }
            PlanPage::Step { component, .. } => t!(
                locale,
                shell.title.step,
                component = component.name(locale),
                number = component.number(),
                plan = plan
            ),
        },
        _ => of_page(t!(locale, pages.missing.heading)),
    }
}

/// What a screen of the ten minutes is called.
fn quick_title(screen: QuickScreen, locale: Locale) -> String {
    match screen {
        QuickScreen::Of(component) => {
            t!(locale, quick.title, component = component.name(locale), number = component.number())
        }
        QuickScreen::Next => t!(locale, quick.label).to_owned(),
        QuickScreen::Sheet => t!(locale, quick.sheet_title).to_owned(),
    }
}
