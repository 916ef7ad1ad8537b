//! One finding: what is wrong, why it matters, the link that mends it, and the way to set it aside.

use super::{ASIDE, box_of, reason_of};
use crate::coach::{self, Finding, Severity, Standing};
use crate::plan::{Id, Plan};
use crate::web::components::place_link::PlaceLink;
use crate::web::components::text_field::LongField;
use crate::web::dynamic::{attribute, flag, text};
use crate::web::platform;
use crate::web::state::{AppState, use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// A finding of the plan.
#[component]
pub(super) fn FindingBox(finding: Finding) -> impl IntoView {
    let app = use_app();
    let (editor, locale) = (app.editor, use_locale());
    let Finding { code, severity, components, place, shortcut, title, why, mend, .. } = finding;
    let (class, severity) = match severity {
        Severity::Stop => ("finding stop", t!(locale, shell.coach.severity_stop)),
        Severity::Warn => ("finding warn", t!(locale, shell.coach.severity_warn)),
    };
    let names: Vec<&str> = components.iter().map(|component| component.name(locale)).collect();
    let standing = editor.plan.judged(move |plan| coach::standing(plan, code, app.today.get(), locale));
    let (reason, again) = (reason_of(code), again(code));
    let open = Memo::new(move |_| match standing.get() {
        // A reason that is being written stays in sight; one that stands in the list below is edited there.
        Some(Standing::Draft) => app.folds.is_open(&reason, editor.plan.with(ASIDE, |plan| is_written(plan, &reason))),
        Some(Standing::Changed) => app.folds.is_open(&again, false),
        Some(Standing::InForce | Standing::Silent) | None => false,
    });
    let toggle = move |_| toggle(app, code, open.get_untracked(), standing.get_untracked());
    let form = format!("{}-aside", box_of(code));
    let before = move || {
        let reason = match standing.get() {
            Some(Standing::Changed) => editor.plan.with(ASIDE, |plan| coach::reason_in_one_line(plan, code)),
            _ => None,
        };
        reason.map(|reason| {
            // While the form is open, the reason stands in its field.
            let said = if open.get() {
                t!(locale, findings.changed).to_owned()
            } else {
                t!(locale, findings.before, reason = reason)
            };
            view! { <p class="finding-before">{said}</p> }
        })
    };
    view! {
        <div class=class id=box_of(code) tabindex="-1">
            <b><span class="visually-hidden">{severity}" · "</span>{title.clone()}</b>
            " "<small>{names.join(" → ")}</small>
            <p>{why}</p>
            {before}
            <p class="finding-ways">
                <PlaceLink place shortcut>{mend}</PlaceLink>
                <button
                    type="button" class="link-button" aria-expanded=attribute(move || open.get().to_string()) aria-controls=form.clone()
                    on:click=toggle
                >{t!(locale, findings.open)}</button>
            </p>
            <div class="finding-aside" id=form hidden=flag(move || !open.get())>
                {
                    let title = title.clone();
                    move || open.get().then(|| view! { <AsideForm code title=title.clone()/> })
                }
            </div>
        </div>
    }
}

/// Opens the form for a reason, or closes it; a form that was closed before anything was said leaves nothing behind.
fn toggle(app: AppState, code: &'static str, open: bool, stands: Option<Standing>) {
    let editor = app.editor;
    let reason = reason_of(code);
    let again = again(code);
    let fold = if stands == Some(Standing::Changed) { &again } else { &reason };
    if open {
        app.folds.set(fold, false);
        let nothing_said = editor.plan.with_untracked(|plan| !is_written(plan, &reason));
        if nothing_said {
            editor.change(|plan| coach::forget(plan, code));
        }
        return;
    }
    match stands {
        None => editor.change(|plan| plan.add(ASIDE, Id::parse(code).unwrap_or_default())),
        // A finding that is shown for want of a reason has the field for it in the list below.
        Some(Standing::InForce) => app.folds.set(ASIDE, true),
        Some(_) => {}
    }
    app.folds.set(fold, true);
    platform::after(0, move || {
        platform::focus_name(&reason);
    });
}

/// The reason, written down before a finding is set aside.
#[component]
fn AsideForm(code: &'static str, title: String) -> impl IntoView {
    let app = use_app();
    let (editor, locale) = (app.editor, use_locale());
    let missing = RwSignal::new(false);
    let unsaid = move || missing.get() && editor.plan.with(ASIDE, |plan| !is_written(plan, &reason_of(code)));
    let confirm = move |_| {
        let reason = reason_of(code);
        if editor.plan.with_untracked(|plan| !is_written(plan, &reason)) {
            missing.set(true);
            platform::focus_name(&reason);
            return;
        }
        app.folds.set(&again(code), false);
        let today = app.today.get_untracked();
        editor.change(|plan| {
            coach::put_aside(plan, code, today, locale);
        });
        app.notices.say(t!(locale, findings.put_aside, title = title));
        // The finding has gone from under the focus, down into the list.
        platform::after(0, || {
            platform::focus_id(ASIDE);
        });
    };
    view! {
        <LongField path=reason_of(code)/>
        <p class="complaint" role="alert">{text(move || unsaid().then(|| t!(locale, findings.reason_needed)))}</p>
        <button type="button" class="button" on:click=confirm>{t!(locale, findings.confirm)}</button>
    }
}

/// The fold of the form of a finding that is shown again: closed at first, so that the reason given can be read.
fn again(code: &str) -> String {
    format!("set_aside.{code}.again")
}

/// Whether a reason stands at a path.
fn is_written(plan: &Plan, path: &str) -> bool {
    plan.leaf(path).is_some_and(|leaf| !leaf.is_blank())
}
