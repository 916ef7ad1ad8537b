//! The service worker, through the events that `public/boot.js` exchanges with the program.

use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, HtmlElement};

/// Whether a newer version waits to be used.
pub fn update_ready() -> bool {
    root_data("update")
}

/// Whether everything needed without a network has been stored.
pub fn offline_ready() -> bool {
    root_data("offline")
}

/// Puts the waiting version into use; the page is loaded anew.
pub fn apply_update() {
    if let (Some(window), Ok(event)) = (web_sys::window(), CustomEvent::new("pentad:apply-update")) {
        let _nobody_cancels_it = window.dispatch_event(&event);
    }
}

fn root_data(name: &str) -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element())
        .and_then(|root| root.dyn_into::<HtmlElement>().ok())
        .is_some_and(|root| root.dataset().get(name).as_deref() == Some("ready"))
}
