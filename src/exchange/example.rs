//! A finished plan of an invented bakery, in each language, to look at before one begins. It is a file like any other.

use super::json;
use crate::plan::Plan;
use crate::words::Locale;
use chrono::NaiveDate;

/// The plan; nothing where its file could not be read, which a test rules out.
pub fn example_plan(locale: Locale) -> Option<Plan> {
    let file = match locale {
        Locale::en => include_bytes!("example/bakery.en.json").as_slice(),
        Locale::fr => include_bytes!("example/bakery.fr.json").as_slice(),
    };
    json::read(file).ok()?.into_iter().next()
}

/// The civil day on which its sheets are printed, whatever day it is: none of its dates has passed.
pub fn example_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 9).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach;
    use crate::words::LOCALES;

    #[test]
    fn the_example_is_complete_and_agrees_with_itself() {
        for locale in LOCALES {
            let plan = example_plan(locale).unwrap_or_default();
            let found = coach::findings(&plan, example_day(), locale);
            assert!(found.is_empty(), "{found:#?}");
            let strengths = coach::strengths(&plan, example_day());
            assert!(
                strengths.plan() >= 95,
                "{strengths:?} {:?}",
                coach::next_action(&plan, strengths.weakest(), example_day(), locale)
            );
        }
    }

    #[test]
    fn both_languages_have_the_same_plan() {
        let leaves = |locale| {
            let plan = example_plan(locale).unwrap_or_default();
            plan.leaves().into_iter().map(|(path, leaf)| (path, leaf.is_blank())).collect::<Vec<_>>()
        };
        assert_eq!(leaves(Locale::en), leaves(Locale::fr));
    }
}
