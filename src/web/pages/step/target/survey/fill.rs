//! From the tally to the ladder, in one step that can be taken back.

use crate::coach;
use crate::plan::BasisKind;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// What filling the ladder would come to.
#[derive(Clone, Debug, PartialEq)]
enum Filling {
    /// Why it cannot be filled.
    Fault(String),
    /// The ladder is as the tally would fill it.
    Shown,
    /// What stands there and would go, in words; empty where nothing would. `once` where it claims to be our survey.
    Ready { replaces: Option<String>, once: bool },
}

/// The button that fills the ladder, with what keeps it from doing so, or what it will replace.
#[component]
pub(super) fn FillLadder() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let filling = Memo::new(move |_| {
        editor.plan.with(|plan| {
            if let Err(fault) = coach::tally(&plan.target) {
                return Filling::Fault(fault.words(locale));
            }
            let mut then = plan.target.clone();
            coach::fill_ladder(&mut then);
            if then.ladder == plan.target.ladder {
                return Filling::Shown;
            }
            let gone = coach::tally_replaces(plan, locale).filter(|gone| !gone.is_empty());
            let once = gone.is_some() && plan.target.ladder.basis.kind == Some(BasisKind::OwnSurvey);
            let replaces = gone.map(|gone| t!(locale, ladder.survey.replaces, list = gone.join(", ")));
            Filling::Ready { replaces, once }
        })
    });
    let ready = move || filling.with(|filling| matches!(filling, Filling::Ready { .. }));
    let fill = move |_| {
        if filling.with_untracked(|filling| matches!(filling, Filling::Ready { .. })) {
            editor.change(|plan| {
                coach::fill_ladder(&mut plan.target);
            });
        }
    };
    let differs = move || {
        let once = filling.with(|filling| matches!(filling, Filling::Ready { once: true, .. }));
        once.then(|| view! { <p>{t!(locale, ladder.survey.differs)}</p> })
    };
    let words = move || match filling.get() {
        Filling::Fault(words) => Some(words),
        Filling::Shown => Some(t!(locale, ladder.survey.shown).to_owned()),
        Filling::Ready { replaces, .. } => replaces,
    };
    view! {
        <div class="fill-ladder">
            <button
                type="button" class="button" aria-describedby="fill-words"
                aria-disabled=move || (!ready()).then_some("true") on:click=fill
            >{t!(locale, ladder.survey.fill)}</button>
            <div class="quiet-note" id="fill-words" role="status">{differs}<p>{words}</p></div>
        </div>
    }
}
