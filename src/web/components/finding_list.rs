//! What the rules say of the plan, each with a link to the very field; below it, what was set aside with a reason.

mod aside_list;
mod finding_box;

use super::place_link::shortcut_element;
use crate::coach::{self, Aside, Finding, Standing};
use crate::plan::Component;
use crate::web::dynamic::{Item, When, flag, keyed_list, text};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use aside_list::AsideList;
use finding_box::FindingBox;
use leptos::prelude::*;

/// The list of findings set aside: its toggle has this id, and its fold this path.
const ASIDE: &str = "set_aside";

/// The id of the findings on the page.
const FINDINGS: &str = "findings-shown";

/// The findings that look at a component, or all of them.
#[component]
pub fn FindingList(
    /// Only those that look at this component.
    #[prop(optional_no_strip)]
    component: Option<Component>,
) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let told = app.editor.plan.judged(move |plan| coach::told(plan, app.today.get(), locale));
    let belongs = move |components: &[Component]| component.is_none_or(|component| components.contains(&component));
    let findings = Memo::new(move |_| {
        let here = |finding: &&Finding| belongs(finding.components);
        told.with(|(findings, _)| findings.iter().filter(here).cloned().collect::<Vec<_>>())
    });
    let asides = Memo::new(move |_| {
        // The others are findings, and have their reason with them.
        let quiet = |aside: &&Aside| matches!(aside.standing, Standing::InForce | Standing::Silent);
        let here = |aside: &&Aside| quiet(aside) && belongs(aside.components);
        told.with(|(_, asides)| asides.iter().filter(here).cloned().collect::<Vec<_>>())
    });
    let blank = app.editor.plan.judged(move |plan| match component {
        Some(component) => coach::is_empty(plan, component),
        None => coach::is_all_empty(plan),
    });
    view! {
        <When holds=flag(move || findings.with(Vec::is_empty))>
            <p class="quiet-note">{text(move || if blank.get() { t!(locale, shell.coach.blank) } else { t!(locale, shell.coach.quiet) })}</p>
        </When>
        <div class="findings-grid" id=FINDINGS tabindex="-1">
            {keyed_list(move || findings.get().into_iter().map(item).collect())}
        </div>
        <AsideList asides/>
    }
}

/// A finding on the page, built anew when it says something else.
fn item(finding: Finding) -> Item {
    let Finding { code, title, why, place, shortcut, mend, .. } = &finding;
    let key = [*code, title.as_str(), why, place, shortcut.map_or("", shortcut_element), mend].join("\n");
    Item::new(key, move || view! { <FindingBox finding/> }.into_any())
}

/// The path of the reason with which the finding of a rule is set aside.
fn reason_of(code: &str) -> String {
    format!("set_aside.{code}.reason")
}

/// The id of the finding of a rule on the page.
fn box_of(code: &str) -> String {
    format!("finding-{code}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::put_aside;
    use crate::plan::{Id, Plan};
    use crate::web::platform::{Settings, Storage};
    use crate::web::state::AppState;
    use crate::words::Locale;

    const REASON: &str = "set_aside.energizing-enthusiasts.reason";

    /// A plan in which nothing shows that there are enthusiasts, and a reason why that does not count.
    fn plan(reason: &str) -> Plan {
        let mut plan = Plan::default();
        plan.write("direction.objective", "energizing");
        for code in ["energizing-enthusiasts", "from-tomorrow"] {
            plan.add(ASIDE, Id::parse(code).unwrap_or_default());
        }
        plan.write(REASON, reason);
        plan.write("set_aside.from-tomorrow.reason", "It depends");
        plan
    }

    fn html(plan: Plan, component: Option<Component>) -> String {
        let owner = Owner::new();
        owner.with(|| {
            let today = chrono::NaiveDate::default();
            let state = AppState::new(Storage::Memory, Settings::default(), Locale::en, today);
            state.editor.plan.set(plan);
            provide_context(state);
            view! { <FindingList component/> }.to_html().replace("<!>", "")
        })
    }

    #[test]
    fn a_reason_that_is_written_stays_in_sight_wherever_it_stands_and_stands_once() {
        let draft = plan("Counted &amp; known");
        let (mut aside, mut changed) = (draft.clone(), draft.clone());
        put_aside(&mut aside, "energizing-enthusiasts", chrono::NaiveDate::default(), Locale::en);
        put_aside(&mut changed, "energizing-enthusiasts", chrono::NaiveDate::default(), Locale::en);
        changed.add("direction.measures", Id::parse("m").unwrap_or_default());
        changed.write("direction.suits.energizing", "12");
        changed.write(REASON, "");
        for plan in [draft, aside, changed] {
            for component in [None, Some(Component::Direction)] {
                let html = html(plan.clone(), component);
                assert_eq!(html.matches(&format!("name=\"{REASON}\"")).count(), 1, "{html}");
                assert_eq!(html.matches("name=\"set_aside.from-tomorrow.reason\"").count(), 1, "{html}");
            }
        }
    }

    #[test]
    fn what_is_set_aside_leaves_the_findings_for_the_list_below() {
        let mut plan = plan("We counted them");
        let shown = html(plan.clone(), None);
        assert!(shown.contains("id=\"finding-energizing-enthusiasts\"") && shown.contains("Set aside (1)"), "{shown}");
        put_aside(&mut plan, "energizing-enthusiasts", chrono::NaiveDate::default(), Locale::en);
        let shown = html(plan, None);
        assert!(!shown.contains("id=\"finding-energizing-enthusiasts\"") && shown.contains("Set aside (2)"), "{shown}");
        assert!(shown.contains("Bring back: Energizing rests on enthusiastic customers"), "{shown}");
    }

    #[test]
    fn what_is_shown_again_says_why_it_was_set_aside() {
        let mut plan = plan("We counted them.");
        plan.write("direction.suits.energizing", "12");
        put_aside(&mut plan, "energizing-enthusiasts", chrono::NaiveDate::default(), Locale::en);
        plan.write("direction.suits.energizing", "");
        let shown = html(plan, Some(Component::Direction));
        let said = "You had set this aside: “We counted them”. The answers behind it have changed since.";
        assert!(shown.contains(said) && shown.contains("aria-expanded=\"false\""), "{shown}");
    }

    #[test]
    fn a_step_lists_what_belongs_to_it() {
        let shown = html(plan(""), Some(Component::Technology));
        assert!(!shown.contains("from-tomorrow") && !shown.contains("finding-energizing"), "{shown}");
    }
}
