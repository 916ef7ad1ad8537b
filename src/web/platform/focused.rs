//! The control that has the focus, to be found again by its name in a page built anew.

use super::page::{document, focus, query};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// What had the focus.
pub(super) struct Focused {
    name: Option<String>,
    value: Option<String>,
    /// Where somebody was typing: the start and the end of what is selected, equal at a mere caret.
    selection: Option<(u32, u32)>,
}

impl Focused {
    /// What has the focus now.
    pub(super) fn now() -> Self {
        let element = document().and_then(|document| document.active_element());
        let attribute = |name| element.as_ref().and_then(|element| element.get_attribute(name));
        Self { name: attribute("name"), value: attribute("value"), selection: element.as_ref().and_then(selection) }
    }

    /// Gives the focus to the control of the same name, of the same value where several share a name.
    pub(super) fn restore(self) {
        let Some(name) = self.name else { return };
        let same_value = self.value.and_then(|value| query(&format!("[name='{name}'][value='{value}']")));
        if let Some(element) = same_value.or_else(|| query(&format!("[name='{name}']"))) {
            focus(&element);
            if let Some((start, end)) = self.selection {
                select(&element, start, end);
            }
        }
    }
}

fn selection(element: &Element) -> Option<(u32, u32)> {
    let (start, end) = match (element.dyn_ref::<HtmlInputElement>(), element.dyn_ref::<HtmlTextAreaElement>()) {
        (Some(input), _) => (input.selection_start(), input.selection_end()),
        (_, Some(area)) => (area.selection_start(), area.selection_end()),
        _ => return None,
    };
    start.ok().flatten().zip(end.ok().flatten())
}

fn select(element: &HtmlElement, start: u32, end: u32) {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        let _no_text_to_select_in_others = input.set_selection_range(start, end);
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        let _as_long_as_before = area.set_selection_range(start, end);
    }
}
