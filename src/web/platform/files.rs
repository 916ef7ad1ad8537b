//! Files in and out of the browser.

use crate::exchange::check_size;
use crate::save::Unreadable;
use leptos::ev::Event;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

/// Why a file could not be handed over.
#[derive(Clone, Debug, PartialEq)]
pub enum FileFault {
    /// It is too large, as its size says before it is read.
    Unreadable(Unreadable),
    /// The browser could not read it.
    Refused,
}

/// Offers a text as a file to keep.
pub fn download(name: &str, kind: &str, text: &str) -> Result<(), FileFault> {
    offer(name, kind, text).map_err(|_| FileFault::Refused)
}

/// Reads the files chosen in a file input, one after the other, and clears the input so that the same can be chosen again.
pub fn read_chosen(event: &Event, then: impl Fn(String, Result<Vec<u8>, FileFault>) + Clone + 'static) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    let files: Vec<web_sys::File> =
        input.files().map(|list| (0..list.length()).filter_map(|at| list.get(at)).collect()).unwrap_or_default();
    for file in files {
        let then = then.clone();
        spawn_local(async move {
            let bytes = bytes_of(&file).await;
            then(file.name(), bytes);
        });
    }
    input.set_value("");
}

async fn bytes_of(file: &web_sys::File) -> Result<Vec<u8>, FileFault> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size in whole bytes, 0 or more")]
    let size = file.size() as u64;
    check_size(size).map_err(FileFault::Unreadable)?;
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| FileFault::Refused)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

fn offer(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let properties = BlobPropertyBag::new();
    properties.set_type(kind);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &properties)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser reads the blob after this turn; a second is ample for it to have begun.
    super::after(1000, move || drop(Url::revoke_object_url(&address)));
    Ok(())
}
