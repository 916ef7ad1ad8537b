//! Giving a text to another program of the device.

use wasm_bindgen::JsValue;
use web_sys::{Navigator, ShareData};

/// Whether the browser can share.
pub fn can_share() -> bool {
    navigator()
        .is_some_and(|navigator| js_sys::Reflect::has(&navigator, &JsValue::from_str("share")).unwrap_or_default())
}

/// Asks the reader where the text should go; who goes back has shared nothing.
pub fn share(title: &str, text: &str) {
    let Some(navigator) = navigator() else { return };
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    let shared = navigator.share_with_data(&data);
    leptos::task::spawn_local(async move {
        let _the_reader_may_go_back = wasm_bindgen_futures::JsFuture::from(shared).await;
    });
}

fn navigator() -> Option<Navigator> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    web_sys::window().map(|window| window.navigator())
}
