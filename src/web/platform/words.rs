//! Files of words: `public/boot.js` brings that of the reader's language along with the program, and others on request.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The file of words that came with the program; whoever asks first has it.
pub fn take_words() -> Option<String> {
    let shared = shared()?;
    let file = Reflect::get(&shared, &"words".into()).ok()?.as_string();
    let _gone_with_the_page_otherwise =
        Reflect::delete_property(shared.unchecked_ref::<js_sys::Object>(), &"words".into());
    file
}

/// Fetches the file of words of a language, by its code; `None` where it does not come.
pub async fn load_words(code: &str) -> Option<String> {
    let load: Function = Reflect::get(&shared()?, &"loadWords".into()).ok()?.dyn_into().ok()?;
    let promise: Promise = load.call1(&JsValue::UNDEFINED, &code.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_string()
}

/// Ends a start that cannot go on; the page then says that the program could not start, and the console why.
pub fn refuse_to_start(why: &str) -> ! {
    wasm_bindgen::throw_str(why)
}

/// What `boot.js` shares with the program.
fn shared() -> Option<JsValue> {
    Reflect::get(&js_sys::global(), &"pentad".into()).ok().filter(JsValue::is_object)
}
