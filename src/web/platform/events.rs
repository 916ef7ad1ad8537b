//! Events and timers.

use leptos::ev::{EventDescriptor, KeyboardEvent};
use std::time::Duration;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BeforeUnloadEvent, Event, EventTarget};

/// Calls back once, after so many milliseconds.
pub fn after(delay_ms: u64, then: impl FnOnce() + 'static) {
    leptos::prelude::set_timeout(then, Duration::from_millis(delay_ms));
}

/// Calls back again and again, every so many milliseconds.
pub fn every(interval_ms: u64, then: impl Fn() + 'static) {
    let _lasts_as_long_as_the_page =
        leptos::prelude::set_interval_with_handle(then, Duration::from_millis(interval_ms));
}

/// Listens on the window for as long as the page lasts.
pub fn on_window(event: &str, then: impl FnMut(Event) + 'static) {
    if let Some(window) = web_sys::window() {
        listen(window.as_ref(), event, then);
    }
}

/// Listens on the document for as long as the page lasts.
pub fn on_document(event: &str, then: impl FnMut(Event) + 'static) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        listen(document.as_ref(), event, then);
    }
}

/// Listens for keys anywhere; the listener says whether it took the key.
pub fn on_key(then: impl Fn(&KeyboardEvent) -> bool + 'static) {
    let name = leptos::ev::keydown.name();
    on_window(&name, move |event| {
        if let Some(key) = event.dyn_ref::<KeyboardEvent>()
            && then(key)
        {
            event.prevent_default();
        }
    });
}

/// Calls back whenever the page is hidden or left: the last moment at which anything is sure to run.
pub fn on_leave(then: impl Fn() + Clone + 'static) {
    let hidden = then.clone();
    on_document("visibilitychange", move |_| {
        let is_hidden =
            web_sys::window().and_then(|window| window.document()).is_some_and(|document| document.hidden());
        if is_hidden {
            hidden();
        }
    });
    on_window("pagehide", move |_| then());
}

/// Has the browser ask before the page is left, whenever leaving would lose something.
pub fn warn_before_leaving(would_lose: impl Fn() -> bool + 'static) {
    on_window("beforeunload", move |event| {
        if would_lose() {
            event.prevent_default();
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                event.set_return_value(" ");
            }
        }
    });
}

fn listen(target: &EventTarget, event: &str, then: impl FnMut(Event) + 'static) {
    let listener: Closure<dyn FnMut(Event)> = Closure::new(then);
    let added: Result<(), JsValue> = target.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    if added.is_ok() {
        listener.forget();
    }
}
