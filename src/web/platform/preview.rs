//! Where the sheets of the preview stand, and how much room there is for them.

use crate::sheets::Undivided;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What pages do not divide.
const UNDIVIDED: &str = ".undivided, tr, .sheet-head, .sheet-foot, h3, .third, .half";

/// The width of a preview, and that of the element that holds all of them, in CSS pixels; `None` while nothing is shown.
pub fn preview_room(gallery: &Element) -> Option<(f64, f64)> {
    let whole = width(gallery);
    let shown = all(gallery, ".sheet-preview").into_iter().map(|preview| width(&preview)).find(|width| *width > 0.0);
    shown.map(|one| (one, whole))
}

/// The height of each sheet of a width in millimetres, and where its parts that pages do not divide begin and end, in
/// millimetres from its top.
pub fn sheet_heights(gallery: &Element, width_mm: f64) -> Vec<(f64, Vec<Undivided>)> {
    let heights = |sheet: Element| {
        let scale = width_mm / width(&sheet).max(1.0);
        let body = sheet.query_selector(".sheet-body").ok().flatten();
        let Some(body) = body else { return (0.0, Vec::new()) };
        let top = body.get_bounding_client_rect().top();
        let place = |part: &Element| {
            let rect = part.get_bounding_client_rect();
            ((rect.top() - top) * scale, (rect.bottom() - top) * scale)
        };
        let parts = all(&body, UNDIVIDED).iter().map(place).collect();
        (body.get_bounding_client_rect().height() * scale, parts)
    };
    all(gallery, ".sheet").into_iter().map(heights).collect()
}

fn width(element: &Element) -> f64 {
    element.get_bounding_client_rect().width()
}

fn all(element: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = element.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<HtmlElement>().ok()).map(Element::from).collect()
}
