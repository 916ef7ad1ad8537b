//! A link that leads to a very field.

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
    /// The id of an element on the same page that focus goes to while it is there, before the field.
    #[prop(optional_no_strip)]
    anchor: Option<&'static str>,
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
                // The row that holds the field may have to unfold, or to be built, first.
                platform::after(0, move || {
                    let _the_first_that_is_there =
                        anchor.is_some_and(platform::focus_id) || platform::focus_name(&place);
                });
            } else if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                app.asked_anchor.set_value(anchor);
            }
        }
    };
    view! { <a class=class href=route.hash() on:click=here>{children()}</a> }
}
