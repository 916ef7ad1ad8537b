//! What a plan says of itself.

pub(crate) mod rules;
mod sentence;
mod strength;

use crate::plans::{any_plan, today, type_into};
use pentad::coach::{
    Standing, bring_back, complaint, findings, goal_sentence, next_action, positioning_sentence, put_aside, set_aside,
    smart, strengths,
};
use pentad::plan::{Choice, Component};
use pentad::words::LOCALES;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_plan_is_too_odd_to_be_told_its_strength(plan in any_plan()) {
        let strengths = strengths(&plan, today());
        let each: Vec<u8> = Component::ALL.iter().map(|component| strengths.of(*component)).collect();
        prop_assert!(each.iter().all(|strength| *strength <= 100), "{each:?}");
        prop_assert_eq!(Some(strengths.plan()), each.iter().copied().min());
        for component in Component::ALL {
            let action = next_action(&plan, *component, today(), LOCALES[0]);
            prop_assert_eq!(action.is_none(), strengths.of(*component) == 100, "{:?}", action);
        }
    }

    #[test]
    fn every_link_leads_somewhere_and_says_why(plan in any_plan()) {
        for locale in LOCALES {
            for component in Component::ALL {
                if let Some(action) = next_action(&plan, *component, today(), locale) {
                    prop_assert!(plan.at(&action.place).is_some(), "{:?}", action);
                    prop_assert!(!action.label.is_empty() && !action.why.is_empty(), "{:?}", action);
                }
            }
            for finding in findings(&plan, today(), locale) {
                prop_assert!(plan.at(&finding.place).is_some(), "{:?}", finding);
                prop_assert!(!finding.title.is_empty() && !finding.why.is_empty(), "{:?}", finding);
            }
        }
        for letter in smart(&plan, today()) {
            prop_assert!(plan.at(&letter.place).is_some(), "{:?}", letter);
        }
    }

    #[test]
    fn any_finding_can_be_set_aside_and_brought_back(plan in any_plan()) {
        let found = findings(&plan, today(), LOCALES[0]);
        for finding in &found {
            let mut with_reason = plan.clone();
            type_into(&mut with_reason, &format!("set_aside.{}.reason", finding.code), "It depends");
            prop_assert!(put_aside(&mut with_reason, finding.code, today(), LOCALES[0]));
            let others = || found.iter().filter(|other| other.code != finding.code);
            prop_assert!(findings(&with_reason, today(), LOCALES[0]).iter().eq(others()));
            let listed = set_aside(&with_reason, today(), LOCALES[1]);
            prop_assert!(listed.iter().any(|aside| aside.code == finding.code && aside.standing == Standing::InForce), "{:?} in {:?}", finding, listed);
            bring_back(&mut with_reason, finding.code);
            prop_assert_eq!(&findings(&with_reason, today(), LOCALES[0]), &found);
        }
    }

    #[test]
    fn any_answer_fits_into_a_sentence_and_beside_its_field(plan in any_plan()) {
        for locale in LOCALES {
            prop_assert!(!goal_sentence(&plan, locale).is_empty());
            prop_assert!(!positioning_sentence(&plan, locale).is_empty());
            for (path, _) in plan.leaves() {
                if let Some(complaint) = complaint(&plan, &path) {
                    prop_assert!(complaint.words(locale).chars().count() < 300, "{:?}", complaint);
                }
            }
        }
    }
}
