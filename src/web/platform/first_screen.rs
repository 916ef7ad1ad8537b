//! The first screen, which `public/first.js` shows until the program is there: what was asked of it, and its end.

use super::page::{query, root};
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element, HtmlElement, HtmlTemplateElement};

/// What its reader asked of the page before the program was there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EarlyWishes {
    /// The code of a language.
    pub language: Option<String>,
    /// A new plan, and the address of the page of it that was gone to, which has another id in the place of the plan's;
    /// blank where the plan is to be made and the reader went elsewhere.
    pub start: Option<String>,
    /// The name of the new plan.
    pub name: Option<String>,
}

/// Takes the wishes: asked again, there are none.
pub fn take_early_wishes() -> EarlyWishes {
    EarlyWishes { language: take("wishLanguage"), start: take("wishStart"), name: take("wishName") }
}

/// Says that the program's page stands beside the first screen, which goes at once and hands over focus and files.
pub fn take_over() {
    if let (Some(window), Ok(event)) = (web_sys::window(), CustomEvent::new("pentad:took-over")) {
        let _nobody_cancels_it = window.dispatch_event(&event);
    }
}

/// Shows in an element the picture of a filled sheet that the build drew into the first screen of a language; what stands
/// there already stays.
pub fn show_example(place: &Element, language: &str) {
    if place.child_element_count() > 0 {
        return;
    }
    let template = query(&format!("template.first-screen[lang={language}]"));
    let content = template.and_then(|it| it.dyn_into::<HtmlTemplateElement>().ok()).map(|template| template.content());
    let picture = content.and_then(|content| content.query_selector(".picture > *").ok().flatten());
    if let Some(copy) = picture.and_then(|picture| picture.clone_node_with_deep(true).ok()) {
        let _an_illustration = place.append_child(&copy);
    }
}

fn take(name: &str) -> Option<String> {
    let data = root()?.dyn_into::<HtmlElement>().ok()?.dataset();
    let wish = data.get(name);
    data.delete(name);
    wish
}
