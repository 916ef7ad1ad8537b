//! Enter leads from one control of a form to the next.

use super::page::focus;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// The controls that Enter leads through: of radio buttons the chosen one, since arrows lead to the others.
const CONTROLS: &str = "input:not([type=radio]):not([type=checkbox]), textarea";

/// What a key came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entered {
    /// It is another key, or not for a control: the browser does what it does.
    Elsewhere,
    /// The next control has the focus.
    Moved,
    /// There is no next one.
    Last,
}

/// Moves the focus from the control in which Enter was pressed to the next one below the listener. A line break in a text
/// is Shift and Enter; who composes a letter with Enter goes on composing.
pub fn next_on_enter(event: &KeyboardEvent) -> Entered {
    let plain = !event.shift_key() && !event.ctrl_key() && !event.alt_key() && !event.meta_key();
    if event.key() != "Enter" || !plain || event.is_composing() {
        return Entered::Elsewhere;
    }
    let element = |target: Option<web_sys::EventTarget>| target.and_then(|it| it.dyn_into::<Element>().ok());
    let (Some(from), Some(form)) = (element(event.target()), element(event.current_target())) else {
        return Entered::Elsewhere;
    };
    if !from.matches("input, textarea").unwrap_or_default() {
        return Entered::Elsewhere;
    }
    let Ok(all) = form.query_selector_all(CONTROLS) else { return Entered::Elsewhere };
    let controls =
        (0..all.length()).filter_map(|at| all.get(at)).filter_map(|node| node.dyn_into::<HtmlElement>().ok());
    let after = |control: &HtmlElement| {
        from.compare_document_position(control) & web_sys::Node::DOCUMENT_POSITION_FOLLOWING != 0
    };
    match controls.filter(|control| control.tab_index() >= 0).find(after) {
        Some(next) => {
            focus(&next);
            Entered::Moved
        }
        None => Entered::Last,
    }
}
