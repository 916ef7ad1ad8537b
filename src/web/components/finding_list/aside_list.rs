//! What was set aside with a reason, folded away; the reason can be read and changed, and the finding brought back with it.

use super::{ASIDE, FINDINGS, box_of, reason_of};
use crate::coach::{self, Aside, Standing};
use crate::web::components::icon::Icon;
use crate::web::components::text_field::LongField;
use crate::web::dynamic::{Item, When, attribute, flag, keyed_list};
use crate::web::platform;
use crate::web::state::{AppState, use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// What was set aside, or has nothing to say any more.
#[component]
pub(super) fn AsideList(asides: Memo<Vec<Aside>>) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let open = Memo::new(move |_| app.folds.is_open(ASIDE, false));
    let toggle = move |_| app.folds.set(ASIDE, !open.get_untracked());
    let item =
        move |aside: Aside| Item::new(aside.code.clone(), move || view! { <AsideItem aside asides/> }.into_any());
    let heading = move || t!(locale, findings.list, count = asides.with(Vec::len));
    view! {
        <When holds=flag(move || asides.with(|asides| !asides.is_empty()))>
            <section class="asides" class:folded=flag(move || !open.get())>
                <h3>
                    <button
                        type="button" class="row-toggle" id=ASIDE aria-controls="set_aside-list"
                        aria-expanded=attribute(move || open.get().to_string()) on:click=toggle
                    ><Icon name="fold"/><span>{heading}</span></button>
                </h3>
                <ul id="set_aside-list" hidden=flag(move || !open.get())>
                    {keyed_list(move || asides.get().into_iter().map(item).collect())}
                </ul>
            </section>
        </When>
    }
}

#[component]
fn AsideItem(aside: Aside, asides: Memo<Vec<Aside>>) -> impl IntoView {
    let app = use_app();
    let (editor, locale) = (app.editor, use_locale());
    let Aside { code, statement, .. } = aside;
    let code = StoredValue::new(code);
    let now = Memo::new(move |_| {
        asides.with(|asides| asides.iter().find(|aside| code.with_value(|code| aside.code == *code)).cloned())
    });
    let silent = move || now.with(|now| now.as_ref().is_some_and(|aside| aside.standing == Standing::Silent));
    let unsaid = move || now.with(|now| now.as_ref().is_some_and(|aside| aside.reason.trim().is_empty()));
    let remark = move || match (silent(), unsaid()) {
        (true, _) => Some(t!(locale, findings.silent)),
        (false, true) => Some(t!(locale, findings.blank)),
        (false, false) => None,
    };
    let action = move || if silent() { t!(locale, findings.remove) } else { t!(locale, findings.bring_back) };
    let of_button = statement.clone();
    let of_notice = statement.clone();
    let back = move |_| {
        let code = code.get_value();
        if silent() {
            forget(app, &code, t!(locale, findings.removed, rule = of_notice));
        } else {
            editor.change(|plan| coach::bring_back(plan, &code));
            app.notices.say(t!(locale, findings.brought_back, rule = of_notice));
        }
        platform::after(0, move || {
            let _the_first_that_is_there =
                platform::focus_id(&box_of(&code)) || platform::focus_id(ASIDE) || platform::focus_id(FINDINGS);
        });
    };
    view! {
        <li class="aside-item">
            <b>{statement}</b>
            <p class="hint">{remark}</p>
            <LongField path=reason_of(&code.get_value())/>
            <button
                type="button" class="button" aria-label=attribute(move || t!(locale, findings.of, action = action(), rule = of_button))
                on:click=back
            >{action}</button>
        </li>
    }
}

/// Takes a row with its reason away, and offers it back.
fn forget(app: AppState, code: &str, said: String) {
    let (editor, code) = (app.editor, code.to_owned());
    let earlier = editor.plan.get_untracked();
    editor.change(|plan| coach::forget(plan, &code));
    app.notices.offer(said, t!(app.locale.get_untracked(), shell.undo), move || {
        if editor.plan.with_untracked(|plan| plan.id == earlier.id) {
            editor.change(|plan| plan.put_back(ASIDE, &code, &earlier));
        }
    });
}
