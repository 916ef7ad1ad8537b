//! The tally person by person: tick each yes, go on to the next.

use crate::coach;
use crate::plan::{Choice, Rung};
use crate::web::dynamic::{attribute, text};
use crate::web::state::{use_app, use_locale};
use crate::words::{number, t};
use leptos::prelude::*;

/// The questions as boxes to tick for one person; counting them is one step that can be taken back.
#[component]
pub(super) fn PersonTally() -> impl IntoView {
    let app = use_app();
    let (editor, yes) = (app.editor, app.counting);
    let locale = use_locale();
    let counted = RwSignal::new(None::<f64>);
    let asked = editor.plan.memo("target.ladder target.survey", |plan| coach::asked_rungs(&plan.target));
    let people = editor.plan.memo("target.survey.people", |plan| plan.target.survey.people.value());
    // Why nobody can be counted onto these counts.
    let fault = editor.plan.memo("target.survey target.ladder", move |plan| {
        let can = asked.with(|asked| plan.target.survey.can_count_person(asked));
        let said = || coach::tally(&plan.target).err().map(|fault| fault.words(locale)).unwrap_or_default();
        (!can).then(said)
    });
    let next = move |_| {
        if fault.with_untracked(Option::is_some) {
            return;
        }
        let (ticked, asked) = (yes.get_untracked(), asked.get_untracked());
        editor.change(|plan| {
            plan.target.survey.count_person(&ticked, &asked);
        });
        yes.set(Vec::new());
        counted.set(people.get_untracked());
    };
    let said = move || {
        let still = counted.get().filter(|counted| people.get() == Some(*counted));
        still.map(|person| t!(locale, ladder.survey.person.counted, number = number(locale, person)))
    };
    let box_of = move |rung: &Rung| {
        let rung = *rung;
        let hidden = move || asked.with(|asked| !asked.contains(&rung));
        let ticked = Memo::new(move |_| yes.with(|yes| yes.contains(&rung)));
        coach::survey_question(rung, locale).map(|question| {
            view! {
                <label class="choice" hidden=hidden>
                    <input
                        type="checkbox" data-rung=rung.code() prop:checked=ticked checked=ticked.get_untracked()
                        on:change=move |event| tick(yes, rung, event_target_checked(&event))
                    />
                    <span>{question}</span>
                </label>
            }
        })
    };
    view! {
        <fieldset class="choices person-tally">
            <legend>{t!(locale, ladder.survey.person.heading)}</legend>
            <p class="hint">{t!(locale, ladder.survey.person.lead)}</p>
            {Rung::ALL.iter().map(box_of).collect_view()}
            <div class="actions">
                <button
                    type="button" class="button" aria-describedby="person-fault"
                    aria-disabled=attribute(move || fault.with(|fault| fault.as_ref().map(|_| "true"))) on:click=next
                >{t!(locale, ladder.survey.person.next)}</button>
                <p class="counted" role="status">{said}</p>
            </div>
            <p class="hint" id="person-fault">{text(move || fault.get())}</p>
        </fieldset>
    }
}

/// Notes whether the person who is being counted says yes to a rung.
fn tick(yes: RwSignal<Vec<Rung>>, rung: Rung, ticked: bool) {
    yes.update(|yes| {
        yes.retain(|other| *other != rung);
        if ticked {
            yes.push(rung);
        }
    });
}
