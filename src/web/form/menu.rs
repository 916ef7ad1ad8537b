//! What a menu offers: the codes of a closed list, or the rows of another list by their names.

use crate::coach;
use crate::form::{Offer, Options};
use crate::plan::Leaf;
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// The codes and names the menu at a path offers, kept up to date.
pub(super) fn options(choice: Options, path: &str) -> Signal<Vec<(String, String)>> {
    let plan = use_app().editor.plan;
    let locale = use_locale();
    let named = |offers: Vec<Offer>| {
        offers.into_iter().map(|offer| (offer.code.to_owned(), offer.name.to_owned())).collect::<Vec<_>>()
    };
    match choice {
        Options::Of(offers) => Signal::stored(named(offers(locale))),
        Options::Except(taken, offers) => {
            let path = path.to_owned();
            let offered = plan.memo(format!("{taken} {path}"), move |plan| {
                let code_at = |path: &str| match plan.leaf(path) {
                    Some(Leaf::Choice(code)) => code,
                    _ => "",
                };
                let (taken, kept) = (code_at(taken), code_at(&path));
                let mut offered = offers(locale);
                offered.retain(|offer| offer.code != taken || offer.code == kept);
                named(offered)
            });
            offered.into()
        }
        Options::Rows(list) => {
            let path = path.to_owned();
            let places = coach::row_name_place(list);
            let rows = plan.memo(format!("{places} {path}"), move |plan| {
                let chosen = match plan.leaf(&path) {
                    Some(Leaf::Link(id)) => id,
                    _ => "",
                };
                coach::row_options(plan, list, chosen, locale)
            });
            rows.into()
        }
    }
}
