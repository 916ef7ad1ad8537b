//! The languages the reader asked the browser for.

/// The languages of the reader (BCP 47), the preferred one first; none where there is no browser.
pub fn languages() -> Vec<String> {
    if !cfg!(target_arch = "wasm32") {
        return Vec::new();
    }
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator
        .iter()
        .flat_map(|navigator| navigator.languages().iter().filter_map(|one| one.as_string()).collect::<Vec<_>>())
        .collect()
}
