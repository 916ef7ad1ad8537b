//! The leading channel: a name, or one of those people often consider.

use super::question::{Control, Question};
use crate::catalog;
use crate::plan::{Choice, Plan, Verdict};
use crate::web::dynamic::dynamic;
use crate::web::platform;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The channel at a row; what is named here leads.
#[component]
pub(super) fn LeadingChannel(row: String) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let leads = app.editor.plan.memo("technology.channels.*.name technology.channels.*.verdict", leading);
    let named = app.editor.plan.memo("technology.channels.*.name", |plan| {
        let names = plan.technology.channels.iter().map(|channel| channel.name.trim().to_owned());
        names.filter(|name| !name.is_empty()).collect::<Vec<_>>()
    });
    let offers = Memo::new(move |_| {
        let known = catalog::channels(locale);
        let own = named.get().into_iter().filter(|name| !known.contains(&name.as_str()));
        own.chain(known.iter().map(|name| (*name).to_owned())).collect::<Vec<_>>()
    });
    let chip = move |name: String| {
        let (of_pressed, of_choose) = (name.clone(), name.clone());
        let pressed = move || leads.with(|leads| leads.as_deref() == Some(of_pressed.as_str())).to_string();
        let choose = move |_| {
            let id = platform::fresh_id();
            app.editor.change(|plan| plan.technology.lead_with(&of_choose, id));
        };
        view! { <button type="button" class="chip" translate="no" aria-pressed=pressed on:click=choose>{name}</button> }
    };
    let along = (format!("{row}.verdict"), Signal::stored(Verdict::Leading.code()));
    view! {
        <div class="quick-channel">
            <Question
                path=format!("{row}.name") label=t!(locale, quick.channel.label) control=Control::Line(Some(along))
                example=Signal::stored(t!(locale, quick.channel.hint).to_owned())
            />
            <p class="hint" id="quick-channels">{t!(locale, quick.channel.suggest)}</p>
            <div class="chips" role="group" aria-labelledby="quick-channels">
                {dynamic(move || offers.get().into_iter().map(chip).collect_view().into_any())}
            </div>
        </div>
    }
}

fn leading(plan: &Plan) -> Option<String> {
    let leads = plan.technology.channels.iter().find(|channel| channel.verdict == Some(Verdict::Leading));
    leads.map(|channel| channel.name.trim().to_owned())
}
