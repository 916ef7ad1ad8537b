//! A field that only some answers need: it is out of sight while it is not needed and blank.

use crate::plan::Leaf;
use crate::web::state::use_app;
use leptos::prelude::*;

/// Shows the field at a path while it is needed, or holds something. What is in sight because of what stands in it does
/// not go away under the hands of somebody who empties it to type anew, only when other answers change.
#[component]
pub fn Needed(
    /// The path of the field.
    #[prop(into)]
    path: String,
    /// Whether other answers need it; what stands in the field itself is no reason.
    when: impl Fn() -> bool + Send + Sync + 'static,
    /// The class of the box round the field.
    #[prop(default = "needed")]
    class: &'static str,
    /// The field.
    children: Children,
) -> impl IntoView {
    let editor = use_app().editor;
    let when = Memo::new(move |_| when());
    let sight = Memo::new(move |before: Option<&Sight>| {
        let holds = editor.plan.with(&path, |plan| plan.leaf(&path).is_some_and(|leaf: Leaf<'_>| !leaf.is_blank()));
        Sight::after(before.copied(), when.get(), holds)
    });
    view! { <div class=class hidden=move || !sight.get().shown>{children()}</div> }
}

/// Whether a field is in sight, and whether other answers needed it when that was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sight {
    needed: bool,
    shown: bool,
}

impl Sight {
    /// What becomes of a field that may have been in sight before, and now is needed or holds something, or neither.
    fn after(before: Option<Self>, needed: bool, holds: bool) -> Self {
        let stays = before.is_some_and(|before| before.shown && before.needed == needed);
        Self { needed, shown: needed || holds || stays }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a field is shown after each step: whether it is needed, and whether it holds something.
    fn shown(steps: &[(bool, bool)]) -> Vec<bool> {
        let step = |before: &mut Option<Sight>, (needed, holds): &(bool, bool)| {
            let sight = Sight::after(*before, *needed, *holds);
            *before = Some(sight);
            Some(sight.shown)
        };
        steps.iter().scan(None, step).collect()
    }

    #[test]
    fn a_field_that_is_emptied_to_be_typed_anew_stays() {
        assert_eq!(shown(&[(false, true), (false, false), (false, true), (false, false)]), [true; 4]);
    }

    #[test]
    fn a_blank_field_goes_when_it_is_no_longer_needed() {
        assert_eq!(shown(&[(false, false), (true, false), (false, false)]), [false, true, false]);
        assert_eq!(shown(&[(true, true), (false, true), (false, false)]), [true; 3]);
        assert_eq!(shown(&[(false, true), (false, false), (true, false), (false, false)]), [true, true, true, false]);
    }
}
