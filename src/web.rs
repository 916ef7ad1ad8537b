//! Shows a plan in a browser.

/// Mounts the pages into the document.
pub fn start() {
    #[cfg(target_arch = "wasm32")]
    {
        use leptos::prelude::*;
        console_error_panic_hook::set_once();
        leptos::mount::mount_to_body(|| view! { <main><h1>"Pentad"</h1></main> });
    }
}
