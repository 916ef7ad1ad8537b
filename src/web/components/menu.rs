//! A button that shows what can be done: it closes by itself once somebody is elsewhere, and with Escape.

use crate::web::dynamic::{attribute, dynamic};
use crate::web::platform;
use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::prelude::*;

/// What a menu shows while it is open; it is given the signal that closes it.
pub type MenuItems = Box<dyn Fn(RwSignal<bool>) -> AnyView + Send>;

/// A menu below its button.
#[component]
pub fn Menu(
    /// The class of the whole.
    class: &'static str,
    /// The class of the button.
    button_class: &'static str,
    /// The id of the button.
    id: String,
    /// What the button is called.
    #[prop(into)]
    label: Signal<String>,
    /// What is seen on the button.
    face: AnyView,
    /// What can be done.
    items: MenuItems,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let back = id.clone();
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            open.set(false);
            platform::focus_id(&back);
        }
    };
    let leave = move |event: FocusEvent| {
        if platform::leaves(&event) {
            open.set(false);
        }
    };
    view! {
        <div class=class on:keydown=escape on:focusout=leave>
            <button
                type="button" class=button_class id=id aria-expanded=attribute(move || open.get().to_string())
                aria-label=attribute(move || label.get()) on:click=move |_| open.update(|open| *open = !*open)
            >{face}</button>
            {dynamic(move || if open.get() { items(open) } else { ().into_any() })}
        </div>
    }
}
