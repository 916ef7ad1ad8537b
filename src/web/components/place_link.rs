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
            app.folds.unfold(&place);
            if app.route.with_untracked(|current| *current == route) {
                event.prevent_default();
                let place = place.clone();
                // The row that holds the field may have to unfold first.
                platform::after(0, move || {
                    platform::focus_name(&place);
                });
            }
        }
    };
    view! { <a class=class href=route.hash() on:click=here>{children()}</a> }
}
