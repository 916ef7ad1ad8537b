//! The widgets of Technology.

use crate::coach;
use crate::form::{TechnologyWidget, Widget};
use crate::web::components::taken;
use crate::web::dynamic::{When, dynamic, flag};
use crate::web::form::{row_digest, said};
use crate::web::platform;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// Draws a widget of Technology.
pub fn technology(widget: Widget, place: &str) -> AnyView {
    let Widget::Technology(widget) = widget else { return ().into_any() };
    match widget {
        TechnologyWidget::Channels => view! { <Suggestions/> }.into_any(),
        TechnologyWidget::Channel => row_digest(place, "", coach::channel_digest),
        TechnologyWidget::Hours => hours(),
    }
}

/// Channels people often consider, each one click away while it is not in the list yet.
#[component]
fn Suggestions() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let offered = app.editor.plan.memo("technology.channels.*.name", move |plan| {
        let taken = |name: &str| plan.technology.channels.iter().any(|channel| channel.name.trim() == name);
        crate::catalog::channels(locale).into_iter().filter(|name| !taken(name)).collect::<Vec<_>>()
    });
    let add = move |name: &'static str| {
        let id = platform::fresh_id();
        let row = format!("technology.channels.{}", id.as_str());
        let list = "channel-offers";
        let top = platform::top_of(list);
        app.folds.set(&row, false);
        app.editor.change(|plan| {
            plan.add("technology.channels", id);
            plan.write(&format!("{row}.name"), name);
        });
        let said = t!(locale, plan.technology.channels.added, channel = name);
        taken(app, list, top, said, format!("{row}.verdict"));
    };
    let button = move |name: &'static str| view! { <button type="button" class="suggestion" on:click=move |_| add(name)>{name}</button> };
    view! {
        <When holds=flag(move || offered.with(|names| !names.is_empty()))>
            <div class="suggestions" id="channel-offers">
                <span>{t!(locale, plan.technology.channels.suggest)}</span>
                {dynamic(move || (offered.get().into_iter().map(button).collect_view()).into_any())}
            </div>
        </When>
    }
}

/// The hours needed out of those there are.
fn hours() -> AnyView {
    let plan = use_app().editor.plan;
    let locale = use_locale();
    let sum = plan.memo("technology", move |plan| coach::hours_line(plan, locale));
    said("hours-sum", move || sum.get())
}
