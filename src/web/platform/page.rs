//! The page itself: its address, title, language, focus and printing.

use super::focused::Focused;
use leptos::task::{spawn_local, tick};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusEvent, HtmlElement, HtmlInputElement, Node, Window};

/// The hash of the address, with its `#`.
pub fn current_hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to a hash, as a click on a link would.
pub fn go(hash: &str) {
    if let Some(window) = window() {
        let _own_hashes_are_valid = window.location().set_hash(hash);
    }
}

/// Changes the address to a hash where the page stands already; nothing is opened, and nothing added to the way back.
pub fn stand_at(hash: &str) {
    let history = window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let _own_hashes_are_valid = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(hash));
    }
}

/// Adds an address to the way back, where the page stands already; nothing is opened. From here on the page itself knows
/// where each of its addresses was left, until it is loaded anew.
pub fn push(hash: &str) {
    let history = window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // An address inherits this from the one before it: set first, it holds for the way back as well as forth.
        let _a_comfort = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
        let _own_hashes_are_valid = history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(hash));
    }
}

/// How far below the top of the window the element of an id begins, in pixels.
pub fn top_of(id: &str) -> Option<f64> {
    let element = document()?.get_element_by_id(id)?;
    Some(element.get_bounding_client_rect().top())
}

/// Scrolls so that the element of an id begins so far below the top of the window, once the page has changed.
pub fn hold_at(id: String, top: f64) {
    spawn_local(async move {
        tick().await;
        if let (Some(now), Some(window)) = (top_of(&id), window()) {
            window.scroll_by_with_x_and_y(0.0, now - top);
        }
    });
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the language of the page.
pub fn set_language(code: &str) {
    // Set anew, even to the same, it would have the browser style the whole page again.
    if let Some(root) = root().filter(|root| root.lang() != code) {
        root.set_lang(code);
    }
}

/// Moves focus to the heading of the page and the view to its top.
pub fn focus_heading() {
    if let Some(heading) = query("h1") {
        focus(&heading);
    }
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Whether nobody would be disturbed if focus moved: nothing has it, or the heading of the page.
pub fn focus_is_free() -> bool {
    let focused = document().and_then(|document| document.active_element());
    focused.is_none_or(|element| matches!(element.tag_name().as_str(), "BODY" | "H1"))
}

/// Gives focus to the heading, the view staying where it is, where what had it is gone.
pub fn recover_focus() {
    let lost =
        document().and_then(|document| document.active_element()).is_none_or(|element| element.tag_name() == "BODY");
    if let Some(heading) = query("h1").filter(|_| lost) {
        focus_unmoved(&heading);
    }
}

/// Moves focus to an element, the view staying where it is.
fn focus_unmoved(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _may_be_gone_already = element.focus_with_options(&options);
}

/// Moves focus to the control of a name, a chosen radio button before its neighbours; whether there is one.
pub fn focus_name(name: &str) -> bool {
    let Some(found) = document().map(|document| document.get_elements_by_name(name)) else { return false };
    let controls: Vec<HtmlElement> =
        (0..found.length()).filter_map(|at| found.get(at)).filter_map(|node| node.dyn_into().ok()).collect();
    let chosen = controls.iter().find(|control| {
        control.dyn_ref::<HtmlInputElement>().is_some_and(|input| input.type_() == "radio" && input.checked())
    });
    let Some(control) = chosen.or(controls.first()) else { return false };
    unfold(control);
    focus(control);
    // The label above it has to be seen as well.
    let seen: &Element = control.closest(".field, fieldset, .row").ok().flatten().map_or(control, |_| control);
    seen.scroll_into_view_with_bool(false);
    center(seen);
    true
}

/// Moves focus to the element of an id; whether there is one.
pub fn focus_id(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    let found = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = &found {
        focus(element);
    }
    found.is_some()
}

/// Moves focus to the element of an id, the view staying where it is; whether there is one.
pub fn focus_quietly(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    let found = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = &found {
        focus_unmoved(element);
    }
    found.is_some()
}

/// Moves focus to the first control inside the element of an id; whether there is one.
pub fn focus_within(id: &str) -> bool {
    let inside = document().and_then(|document| document.get_element_by_id(id));
    let control = inside.and_then(|element| element.query_selector("input, textarea, select").ok().flatten());
    let found = control.and_then(|control| control.dyn_into::<HtmlElement>().ok());
    if let Some(control) = &found {
        focus(control);
    }
    found.is_some()
}

/// Whether the focus goes from an element to one outside of it. Safari gives a button no focus when it is clicked: where
/// the focus goes nowhere while the pointer is in the element, it stays open for that click.
pub fn leaves(event: &FocusEvent) -> bool {
    let Some(element) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return false;
    };
    match event.related_target().and_then(|target| target.dyn_into::<Node>().ok()) {
        Some(next) => !element.contains(Some(&next)),
        None => !element.matches(":hover").unwrap_or_default(),
    }
}

/// Closes the unfolded part of the page that holds the focus; whether there was one.
pub fn blur_on_escape() -> bool {
    let focused = document().and_then(|document| document.active_element());
    let open = focused.and_then(|element| element.closest("details[open]").ok().flatten());
    let Some(details) = open else { return false };
    let closed = details.remove_attribute("open").is_ok();
    if let Some(summary) = details.query_selector("summary").ok().flatten().and_then(|it| it.dyn_into().ok()) {
        focus(&summary);
    }
    closed
}

thread_local! {
    /// Whether the page is being built anew in the place of the one before it.
    static BUILT_ANEW: Cell<bool> = const { Cell::new(false) };
}

/// Whether the page is being built anew under the eyes of its reader: nothing of it may come later.
pub fn is_built_anew() -> bool {
    BUILT_ANEW.get()
}

/// Does something that builds the page anew, and puts scroll, focus and caret back where they were: before the next
/// key can be pressed, which would be lost otherwise.
pub fn scroll_kept(anew: impl FnOnce()) {
    let top = window().and_then(|window| window.scroll_y().ok()).unwrap_or_default();
    let focused = Focused::now();
    BUILT_ANEW.set(true);
    anew();
    spawn_local(async move {
        tick().await;
        BUILT_ANEW.set(false);
        focused.restore();
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, top);
        }
    });
}

/// Takes focus from a text field, so that what is typed in it is taken over.
pub fn forget_text_fields() {
    let focused = document().and_then(|document| document.active_element());
    if let Some(element) = focused.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _nothing_lost = element.blur();
    }
}

/// Says what stands at the foot of each printed page: a CSS string in its quotes. Browsers that print no margin boxes
/// repeat it at the head of each page instead.
pub fn set_page_foot(css_string: &str) {
    if let Some(root) = root() {
        let _a_bonus = root.style().set_property("--page-foot", css_string);
    }
}

/// Sets how large sheets are on the screen, as the style sheet reads it.
pub fn set_sheet_zoom(percentage: &str) {
    if let Some(root) = root() {
        let _a_preview = root.style().set_property("--zoom", percentage);
    }
}

/// From this width on, in CSS pixels, there is room for a sheet beside a form: `--roomy` of the style sheets.
const ROOMY: f64 = 1121.0;

/// Whether there is room for a sheet beside a form.
pub fn is_roomy() -> bool {
    if !cfg!(target_arch = "wasm32") {
        return false;
    }
    let width = window().and_then(|window| window.inner_width().ok()).and_then(|width| width.as_f64());
    width.is_some_and(|width| width >= ROOMY)
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = window() {
        let _the_reader_may_refuse = window.print();
    }
}

fn window() -> Option<Window> {
    web_sys::window()
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

pub(super) fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}

pub(super) fn query(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

pub(super) fn focus(element: &HtmlElement) {
    let _may_be_gone_already = element.focus();
}

/// Opens what an element is folded into.
fn unfold(element: &Element) {
    let mut around = element.closest("details").ok().flatten();
    while let Some(details) = around {
        let _opens = details.set_attribute("open", "");
        around = details.parent_element().and_then(|parent| parent.closest("details").ok().flatten());
    }
}

fn center(element: &Element) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
