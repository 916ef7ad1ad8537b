//! The segments side by side: derived from their answers, the primary one first.

use crate::coach::ranked_segments;
use crate::plan::{Entry, NumberEntry, Plan, Segment, Welcome};
use crate::web::components::PlaceLink;
use crate::web::state::{use_app, use_locale};
use crate::words::{self, Locale, Named, t};
use leptos::prelude::*;

/// The segments as a table; nothing while there are fewer than two.
#[component]
pub(super) fn SegmentComparison() -> impl IntoView {
    let editor = use_app().editor;
    let order = Memo::new(move |_| editor.plan.with(order));
    view! {
        <Show when=move || { order.with(Vec::len) > 1 }>
            <ComparisonTable order/>
        </Show>
    }
}

#[component]
fn ComparisonTable(order: Memo<Vec<Place>>) -> impl IntoView {
    let locale = use_locale();
    let label = |key: &str| words::field(locale, &format!("target.segments.any.{key}")).map_or("", |words| words.label);
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
                            <th scope="col">{label("needs")}</th>
                            <th scope="col">{label("places")}</th>
                            <th scope="col" class="num">{label("size")}</th>
                            <th scope="col">{t!(locale, segments.compare.welcome)}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || order.get() key=Clone::clone children=move |place| view! { <ComparisonRow place/> }/>
                    </tbody>
                </table>
            </div>
        </section>
    }
}

/// Where a segment stands: its id, its number in the plan, and whether it is the primary one.
type Place = (String, usize, bool);

fn order(plan: &Plan) -> Vec<Place> {
    let place = |one: crate::coach::Ranked<'_>| (one.segment.id.as_str().to_owned(), one.number, one.primary);
    ranked_segments(&plan.target).into_iter().map(place).collect()
}

#[component]
fn ComparisonRow(place: Place) -> impl IntoView {
    let (id, number, primary) = place;
    let editor = use_app().editor;
    let locale = use_locale();
    let link = format!("target.segments.{id}.who");
    let cells = Memo::new(move |_| {
        editor.plan.with(|plan| {
            let segment = plan.target.segments.iter().find(|segment| segment.id.as_str() == id);
            segment.map(|segment| Cells::of(segment, locale)).unwrap_or_default()
        })
    });
    let name = move || {
        cells.with(|cells| cells.who.clone()).unwrap_or_else(|| t!(locale, plan.target.segments.one, number = number))
    };
    let badge = primary.then(|| view! { <span class="segment-badge">{t!(locale, plan.target.primary.badge)}</span> });
    let cell = move |answer: fn(&Cells) -> Option<String>| {
        move || match cells.with(answer) {
            Some(words) => view! { <span translate="no" dir="auto">{words}</span> }.into_any(),
            None => view! { <span class="unsaid">{t!(locale, segments.compare.blank)}</span> }.into_any(),
        }
    };
    let welcome = move || match cells.with(|cells| cells.welcome) {
        Some(welcome) => welcome.name(locale).into_any(),
        None => view! { <span class="unsaid">{t!(locale, segments.compare.blank)}</span> }.into_any(),
    };
    view! {
        <tr class:primary=primary>
            <th scope="row"><PlaceLink place=link><span translate="no" dir="auto">{name}</span></PlaceLink>" "{badge}</th>
            <td>{cell(|cells| cells.needs.clone())}</td>
            <td>{cell(|cells| cells.places.clone())}</td>
            <td class="num">{cell(|cells| cells.size.clone())}</td>
            <td>{welcome}</td>
        </tr>
    }
}

/// What a row of the comparison says; none where nothing was said.
#[derive(Clone, Debug, Default, PartialEq)]
struct Cells {
    who: Option<String>,
    needs: Option<String>,
    places: Option<String>,
    size: Option<String>,
    welcome: Option<Welcome>,
}

impl Cells {
    fn of(segment: &Segment, locale: Locale) -> Self {
        let said = |text: &String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Self {
            who: said(&segment.who),
            needs: said(&segment.needs),
            places: said(&segment.places),
            size: size_words(&segment.size, locale),
            welcome: segment.welcome,
        }
    }
}

/// A size as the language writes it, or what was typed in its place.
pub(super) fn size_words(size: &NumberEntry, locale: Locale) -> Option<String> {
    match size {
        Entry::Blank => None,
        Entry::Read(number) => Some(words::number(locale, *number)),
        Entry::Unread(typed) => Some(typed.clone()),
    }
}
