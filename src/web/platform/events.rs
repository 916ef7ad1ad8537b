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

/// Whether there is a browser that can be idle.
pub fn can_idle() -> bool {
    cfg!(target_arch = "wasm32")
}

/// The longest wait for an idle moment, in milliseconds, on a page that never rests.
const IDLE_AT_LAST_MS: u32 = 500;

/// Calls back when the browser has nothing else to do; a moment later where it cannot tell (Safari).
pub fn when_idle(then: impl FnOnce() + 'static) {
    let window = web_sys::window();
    let knows = window
        .as_ref()
        .is_some_and(|window| js_sys::Reflect::has(window, &"requestIdleCallback".into()).unwrap_or_default());
    let Some(window) = window.filter(|_| knows) else { return after(1, then) };
    let options = web_sys::IdleRequestOptions::new();
    options.set_timeout(IDLE_AT_LAST_MS);
    let callback = Closure::once_into_js(then);
    let _never_refused = window.request_idle_callback_with_options(callback.unchecked_ref(), &options);
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
