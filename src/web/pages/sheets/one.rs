//! The plan on one page alone, as it will print, as large as there is room.

use super::preview::Gallery;
use super::{paper, setting};
use crate::doc::Doc;
use crate::sheets::SHEETS;
use crate::web::doc_view::DocView;
use crate::web::dynamic::dynamic;
use crate::web::state::use_app;
use leptos::prelude::*;

/// The first of the sheets.
#[component]
pub fn OnePage() -> impl IntoView {
    let app = use_app();
    let paper = paper(app);
    let docs = app.editor.plan.judged(move |plan| {
        let setting = setting(app, paper.get());
        SHEETS.first().map(|sheet| (sheet.build)(plan, setting)).into_iter().collect::<Vec<Doc>>()
    });
    super::foot_follows(docs);
    let gallery = Gallery::new(app, docs, paper);
    let doc = move || docs.with(|docs| docs.first().cloned());
    view! {
        <div class=move || format!("sheets alone paper-{}", paper.get().code()) node_ref=gallery.element>
            <div class="sheet-preview chosen">
                <div class="sheet-frame">{dynamic(move || doc().map(|doc| view! { <DocView doc/> }).into_any())}</div>
            </div>
        </div>
    }
}
