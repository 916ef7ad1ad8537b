//! The sheets as they will print, small enough to be seen together; a tap shows one as large as there is room.

use crate::charts::pentagon::tenths;
use crate::doc::Doc;
use crate::sheets::{PaperSize, SHEETS, pages};
use crate::web::doc_view::DocView;
use crate::web::dynamic::{attribute, dynamic, flag};
use crate::web::platform;
use crate::web::state::{AppState, use_locale};
use crate::words::t;
use leptos::html::Div;
use leptos::prelude::*;

/// All previews: how large they are, and how many pages each sheet takes.
#[derive(Clone, Copy)]
pub struct Gallery {
    /// The element that holds them.
    pub element: NodeRef<Div>,
    docs: Memo<Vec<Doc>>,
    paper: Memo<PaperSize>,
    /// The width of a preview and of the whole gallery, in CSS pixels.
    room: RwSignal<Option<(f64, f64)>>,
    pages: RwSignal<Vec<usize>>,
    /// The sheet that is shown large.
    large: RwSignal<Option<usize>>,
}

/// CSS pixels in a millimetre.
const PIXELS: f64 = 96.0 / 25.4;

impl Gallery {
    /// The previews of some sheets; they are measured when they change, and when the window does.
    pub fn new(app: AppState, docs: Memo<Vec<Doc>>, paper: Memo<PaperSize>) -> Self {
        let gallery = Self {
            element: NodeRef::new(),
            docs,
            paper,
            room: RwSignal::new(None),
            pages: RwSignal::new(Vec::new()),
            large: RwSignal::new(None),
        };
        Effect::new(move |_| {
            docs.track();
            paper.track();
            app.window_resized.track();
            gallery.large.track();
            if gallery.element.get().is_some() {
                platform::after(0, move || gallery.measure());
            }
        });
        Effect::new(move |_| platform::set_sheet_zoom(&gallery.zoom()));
        gallery
    }

    /// How many pages a sheet takes; `None` before they are counted.
    pub fn pages(self, at: usize) -> Option<usize> {
        self.pages.with(|pages| pages.get(at).copied())
    }

    /// How much smaller than on paper a preview is, for `zoom` in the style sheet.
    fn zoom(self) -> String {
        let (width, _, _) = self.paper.get().millimetres();
        let shown = self.room.get().map_or(1.0, |(small, whole)| {
            let room = if self.large.get().is_some() { whole } else { small };
            (room / (width * PIXELS)).min(1.0)
        });
        format!("{}%", tenths(shown * 100.0))
    }

    fn measure(self) {
        let Some(Some(element)) = self.element.try_get_untracked() else { return };
        self.room.set(platform::preview_room(&element));
        // While one is shown large, the others are out of sight.
        if self.large.get_untracked().is_some() {
            return;
        }
        let (width, _, inner) = self.paper.get_untracked().millimetres();
        // Small letters are not laid out quite as large ones are: lines would break elsewhere than on paper.
        platform::set_sheet_zoom("100%");
        let counted = platform::sheet_heights(&element, width).into_iter();
        self.pages.set(counted.map(|(height, parts)| pages(height, inner, &parts)).collect());
        platform::set_sheet_zoom(&untrack(|| self.zoom()));
    }
}

/// One sheet: its preview, and the button that enlarges it.
#[component]
pub fn Preview(
    /// The gallery it stands in.
    gallery: Gallery,
    /// Its place among the sheets.
    at: usize,
    /// Whether it is to be printed.
    chosen: Signal<bool>,
) -> impl IntoView {
    let locale = use_locale();
    let name = SHEETS.get(at).map_or("", |sheet| sheet.name.words(locale));
    let large = Memo::new(move |_| gallery.large.get() == Some(at));
    let hidden = move || gallery.large.get().is_some_and(|one| one != at);
    let label = move || match large.get() {
        true => t!(locale, pages.sheets.reduce, sheet = name),
        false => t!(locale, pages.sheets.enlarge, sheet = name),
    };
    let toggle = move |_| gallery.large.update(|one| *one = if *one == Some(at) { None } else { Some(at) });
    let doc = move || gallery.docs.with(|docs| docs.get(at).cloned());
    view! {
        <section class="sheet-preview" class:chosen=chosen class:large=flag(move || large.get()) class:away=flag(hidden) aria-label=name>
            <button type="button" class="sheet-enlarge" aria-pressed=attribute(move || large.get().to_string()) aria-label=attribute(label) on:click=toggle><span aria-hidden="true">"×"</span></button>
            <div class="sheet-frame">{dynamic(move || doc().map(|doc| view! { <DocView doc/> }).into_any())}</div>
        </section>
    }
}
