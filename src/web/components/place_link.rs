//! A link that leads to a very field.

use crate::coach::Shortcut;
use crate::web::platform;
use crate::web::route::Route;
use crate::web::state::use_app;
use leptos::prelude::*;

/// A link to the field at a path of the open plan; where it is on this page, focus goes there at once.
#[component]
pub fn PlaceLink(
    /// The path of the field.
    #[prop(into)]
    place: String,
    /// What focus goes to before the field, while it is there.
    #[prop(optional_no_strip)]
    shortcut: Option<Shortcut>,
    /// How the link looks.
    #[prop(optional, into)]
    class: String,
    /// What the link says.
    children: Children,
) -> impl IntoView {
    let app = use_app();
    let id = app.editor.plan.with_untracked(|plan| plan.id.clone());
    let route = Route::field(id, &place);
    let here = {
        let route = route.clone();
        move |event: leptos::ev::MouseEvent| {
            app.reveal(&place);
            if app.route.with_untracked(|current| *current == route) {
                event.prevent_default();
                let place = place.clone();
                // The row that holds the field may have to unfold or to be built first, or its part to come.
                let wish = move || {
                    app.backlog.reach(&place);
                    shortcut.map(shortcut_element).is_some_and(platform::focus_id) || platform::focus_name(&place)
                };
                app.arrivals.once_there(wish, || ());
            } else if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                app.asked_shortcut.set_value(shortcut);
            }
        }
    };
    view! { <a class=class href=route.hash() on:click=here>{children()}</a> }
}

/// The id of the element that a shortcut is on the page.
pub fn shortcut_element(shortcut: Shortcut) -> &'static str {
    match shortcut {
        Shortcut::TakeAbsence => "offer-absence",
        Shortcut::TakeMeasure => "measures-to-take",
    }
}
