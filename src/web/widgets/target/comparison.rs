//! The segments side by side: derived from their answers, the primary one first.

use crate::coach::{Ranked, ranked_segments};
use crate::form;
use crate::plan::{Choice, Entry, NumberEntry, Plan, Welcome};
use crate::web::components::PlaceLink;
use crate::web::dynamic::{Item, When, flag, keyed_list};
use crate::web::state::{use_app, use_locale};
use crate::words::{self, Locale, Named, t};
use leptos::prelude::*;

/// The segments as a table; nothing while there are fewer than two.
#[component]
pub(super) fn SegmentComparison() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let rows = editor.plan.memo("target.segments target.primary", move |plan| rows(plan, locale));
    let several = Memo::new(move |_| rows.with(Vec::len) > 1);
    view! {
        <When holds=flag(move || several.get())>
            <ComparisonTable rows/>
        </When>
    }
}

#[component]
fn ComparisonTable(rows: Memo<Vec<Row>>) -> impl IntoView {
    let locale = use_locale();
    let label = |key: &str| form::label(locale, &format!("target.segments.any.{key}"));
    let item = |row: Row| Item::new(row.key(), move || view! { <ComparisonRow row/> }.into_any());
    view! {
        <section class="comparison" aria-labelledby="segments-compared">
            <h3 id="segments-compared">{t!(locale, segments.compare.heading)}</h3>
            <p class="hint">{t!(locale, segments.compare.lead)}</p>
            <div class="comparison-scroll" role="region" tabindex="0" aria-label=t!(locale, segments.compare.caption)>
                <table>
                    <caption class="visually-hidden">{t!(locale, segments.compare.caption)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t!(locale, segments.compare.segment)}</th>
                            <th scope="col" class="num">{label("size")}</th>
                            <th scope="col">{t!(locale, segments.compare.welcome)}</th>
                            <th scope="col">{label("needs")}</th>
                            <th scope="col">{label("places")}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {keyed_list(move || rows.get().into_iter().map(item).collect())}
                    </tbody>
                </table>
            </div>
        </section>
    }
}

#[component]
fn ComparisonRow(row: Row) -> impl IntoView {
    let locale = use_locale();
    let Row { id, number, primary, who, needs, places, size, welcome } = row;
    let link = format!("target.segments.{id}.who");
    let name = who.unwrap_or_else(|| t!(locale, plan.target.segments.one, number = number));
    let badge = primary.then(|| view! { <span class="segment-badge">{t!(locale, plan.target.primary.badge)}</span> });
    let unsaid = move || view! { <span class="unsaid">{t!(locale, segments.compare.blank)}</span> }.into_any();
    let cell = move |answer: Option<String>| match answer {
        Some(words) => view! { <span translate="no" dir="auto">{words}</span> }.into_any(),
        None => unsaid(),
    };
    let welcome = welcome.map_or_else(unsaid, |welcome| welcome.name(locale).into_any());
    view! {
        <tr class:primary=primary>
            <th scope="row"><PlaceLink place=link><span translate="no" dir="auto">{name}</span></PlaceLink>" "{badge}</th>
            <td class="num">{cell(size)}</td>
            <td>{welcome}</td>
            <td>{cell(needs)}</td>
            <td>{cell(places)}</td>
        </tr>
    }
}

/// What a row of the comparison says; none where nothing was said. A row is built anew when what it says changes.
#[derive(Clone, PartialEq, Eq)]
struct Row {
    id: String,
    /// The place of the segment in the plan, from 1.
    number: usize,
    primary: bool,
    who: Option<String>,
    needs: Option<String>,
    places: Option<String>,
    size: Option<String>,
    welcome: Option<Welcome>,
}

impl Row {
    /// All that it says.
    fn key(&self) -> String {
        let Self { id, number, primary, who, needs, places, size, welcome } = self;
        let answers = [who, needs, places, size].map(|answer| answer.as_deref().unwrap_or_default());
        let welcome = welcome.map(Choice::code).unwrap_or_default();
        format!("{id} {number} {primary} {welcome}\n{}", answers.join("\n"))
    }
}

/// The rows of the comparison in their order, in one pass over the segments.
fn rows(plan: &Plan, locale: Locale) -> Vec<Row> {
    let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let row = |Ranked { segment, number, primary }: Ranked<'_>| Row {
        id: segment.id.as_str().to_owned(),
        number,
        primary,
        who: said(&segment.who),
        needs: said(&segment.needs),
        places: said(&segment.places),
        size: size_words(&segment.size, locale),
        welcome: segment.welcome,
    };
    ranked_segments(&plan.target).into_iter().map(row).collect()
}

/// A size as the language writes it, or what was typed in its place.
pub(super) fn size_words(size: &NumberEntry, locale: Locale) -> Option<String> {
    match size {
        Entry::Blank => None,
        Entry::Read(number) => Some(words::number(locale, *number)),
        Entry::Unread(typed) => Some(typed.clone()),
    }
}
