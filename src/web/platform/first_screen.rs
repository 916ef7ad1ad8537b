//! The first screen, which `public/first.js` shows until the program is there: what was asked of it, and its end.

use super::page::root;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, HtmlElement};

/// What its reader asked of the page before the program was there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EarlyWishes {
    /// The code of a language.
    pub language: Option<String>,
    /// A new plan, and the address of the page of it that was gone to, which has another id in the place of the plan's;
    /// blank where the plan is to be made and the reader went elsewhere.
    pub start: Option<String>,
}

/// Takes the wishes: asked again, there are none.
pub fn take_early_wishes() -> EarlyWishes {
    EarlyWishes { language: take("wishLanguage"), start: take("wishStart") }
}

/// Says that the program's page stands beside the first screen, which goes at once and hands over focus and files.
pub fn take_over() {
    if let (Some(window), Ok(event)) = (web_sys::window(), CustomEvent::new("pentad:took-over")) {
        let _nobody_cancels_it = window.dispatch_event(&event);
    }
}

fn take(name: &str) -> Option<String> {
    let data = root()?.dyn_into::<HtmlElement>().ok()?.dataset();
    let wish = data.get(name);
    data.delete(name);
    wish
}
