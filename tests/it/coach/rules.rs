//! The list of coherence rules is complete.

use crate::plans::{full, today, type_into};
use pentad::coach::{Standing, bring_back, findings, forget, put_aside, rules, standing, strengths};
use pentad::plan::{Leaf, Plan};
use pentad::words::{LOCALES, Locale};
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_rule_has_its_file_and_every_file_its_line() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/coach/rules");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|file| file.file_name().to_str()?.strip_suffix(".rs").map(|stem| stem.replace('_', "-")))
        .collect();
    let codes: BTreeSet<String> = rules().iter().map(|rule| rule.code.to_owned()).collect();
    assert_eq!(codes, files);
    assert_eq!(codes.len(), rules().len(), "a code is used twice");
}

#[test]
fn every_rule_looks_at_a_component_and_at_answers_and_says_so_in_a_sentence() {
    for rule in rules() {
        assert!(!rule.components.is_empty() && !rule.behind.is_empty(), "{}", rule.code);
        for locale in LOCALES {
            let statement = rule.statement.words(locale);
            assert!(statement.ends_with('.') && !statement.ends_with(".."), "{}: {statement}", rule.code);
        }
    }
}

#[test]
fn no_rule_speaks_of_a_plan_that_is_empty_or_complete() {
    for locale in LOCALES {
        assert_eq!(findings(&Plan::default(), today(), locale), []);
        assert_eq!(findings(&full(), today(), locale), []);
    }
}

/// Every rule speaks of this plan but those that only speak of another objective.
const CONTRADICTING: &[(&str, &str)] = &[
    ("direction.objective", "supporting"),
    ("direction.goal.relevant", ""),
    ("direction.measures.recent.financial", "true"),
    ("direction.measures.rating.financial", "true"),
    ("direction.measures.recent.owner", ""),
    ("direction.measures.rating.deadline", "2026-01-01"),
    ("direction.risks.away.impact", ""),
    ("direction.risks.storm.response", ""),
    ("direction.inside.acts", ""),
    ("target.primary", "gone"),
    ("target.ladder.inactives", "40"),
    ("target.ladder.basis.kind", ""),
    ("target.motivations.altruistic.strength", ""),
    ("target.motivations.affinity.strength", ""),
    ("target.motivations.creative.strength", "3"),
    ("uniqueness.rivals.chain.name", ""),
    ("technology.hours_available", "1"),
];

pub(crate) fn contradicting() -> Plan {
    let mut plan = full();
    for (path, typed) in CONTRADICTING {
        assert!(plan.write(path, typed), "{path}");
    }
    plan
}

fn codes(plan: &Plan, locale: Locale) -> Vec<&'static str> {
    findings(plan, today(), locale).iter().map(|finding| finding.code).collect()
}

#[test]
fn contradictions_come_first_then_the_order_of_the_method() {
    for locale in LOCALES {
        assert_eq!(
            codes(&contradicting(), locale),
            [
                "deadline-after-baseline",
                "ladder-possible",
                "capacity",
                "objective-measured",
                "measures-not-only-money",
                "measure-complete",
                "relevance-named",
                "supporting-affinity",
                "risks-owned",
                "risk-of-absence",
                "voice-acted-on",
                "one-primary-segment",
                "ladder-basis",
                "motive-answered",
                "two-rivals",
            ]
        );
    }
}

#[test]
fn rules_of_other_objectives_and_of_an_audience_that_hardly_wants_brands_speak_too() {
    for (typed, code) in [
        ([("direction.objective", "energizing"), ("direction.suits.energizing", " ")], "energizing-enthusiasts"),
        ([("direction.objective", "embracing"), ("direction.measures.rating.family", "embracing")], "embracing-first"),
        ([("target.primary", "offices"), ("direction.goal.whom", "people in the office block")], "brand-welcome"),
    ] {
        let mut plan = full();
        // Embracing is spoken of in a first cycle only.
        plan.cycle.number = std::num::NonZeroU32::MIN;
        for (path, typed) in typed {
            plan.write(path, typed);
        }
        assert_eq!(codes(&plan, Locale::en), [code]);
    }
}

#[test]
fn what_every_rule_says_can_be_set_aside_until_the_answer_it_asks_for_changes() {
    let mut plan = contradicting();
    let spoken = codes(&plan, Locale::en);
    for code in &spoken {
        type_into(&mut plan, &format!("set_aside.{code}.reason"), "It depends.");
        assert!(put_aside(&mut plan, code, today(), LOCALES[0]), "{code}");
    }
    assert_eq!(codes(&plan, Locale::fr), [""; 0]);
    assert_eq!(strengths(&plan, today()), strengths(&contradicting(), today()), "a reason makes nothing stronger");
    for finding in findings(&contradicting(), today(), Locale::en) {
        // What is written where the rule sends people is another answer behind it.
        let mut changed = plan.clone();
        let differs = |typed: &&str| plan.leaf(&finding.place).is_some_and(|leaf| !leaf.holds(typed));
        let written = ["5", "2", "2028-12-24", "embracing", "own_estimate", "families", "second"]
            .into_iter()
            .filter(differs)
            .any(|typed| changed.write(&finding.place, typed));
        let expected = if written { Standing::Changed } else { Standing::InForce };
        assert_eq!(standing(&changed, finding.code, today(), LOCALES[0]), Some(expected), "{}", finding.place);
        assert!(written || !plan.ids(&finding.place).is_empty(), "neither a field nor a list: {}", finding.place);
    }
    for code in &spoken {
        bring_back(&mut plan, code);
    }
    assert_eq!(codes(&plan, Locale::fr), spoken);
    for code in spoken {
        forget(&mut plan, code);
    }
    assert_eq!(plan, contradicting());
}

/// Something else to type in a field, by its kind.
fn others(leaf: Leaf<'_>) -> Vec<String> {
    let typed: &[&str] = match leaf {
        Leaf::Text(_) => &["", "Something else"],
        Leaf::Number(_) => &["", "0", "2", "100", "many"],
        Leaf::Date(_) => &["", "2026-01-01", "2028-12-24", "soon"],
        Leaf::Flag(_) => &["true", "false"],
        Leaf::Link(_) => &["", "offices", "gone"],
        Leaf::Choice(_) => CODES,
    };
    typed.iter().filter(|typed| !leaf.holds(typed)).map(|typed| (*typed).to_owned()).collect()
}

/// Codes of choices of every kind; a field understands some of them.
const CODES: &[&str] = &[
    "",
    "listening",
    "talking",
    "energizing",
    "supporting",
    "embracing",
    "absence",
    "pile_on",
    "gladly",
    "hardly",
    "own_survey",
    "own_estimate",
    "published",
    "1",
    "3",
    "5",
    "leading",
    "second",
    "not_now",
];

/// The stored digest of what each rule was set aside for, in the order of the rules.
fn digests(plan: &Plan) -> Vec<String> {
    let mut plan = plan.clone();
    for rule in rules() {
        type_into(&mut plan, &format!("set_aside.{}.reason", rule.code), "It depends.");
        assert!(put_aside(&mut plan, rule.code, today(), LOCALES[0]));
    }
    plan.set_aside.into_iter().map(|row| row.answers).collect()
}

/// Where each rule sends people, in the order of the rules.
fn places(plan: &Plan) -> Vec<Option<String>> {
    rules().iter().map(|rule| Some(rule.finding(plan, today(), Locale::en)?.place)).collect()
}

fn is_behind(path: &str, behind: &[&str]) -> bool {
    let covers = |pattern: &&str| {
        let mut steps = path.split('.');
        pattern.split('.').all(|key| steps.next().is_some_and(|step| key == "*" || key == step))
    };
    behind.iter().any(covers)
}

#[test]
fn whatever_changes_a_finding_is_an_answer_behind_it_and_shows_it_again() {
    let mut bases = vec![full(), contradicting()];
    for objective in ["listening", "talking", "supporting", "embracing"] {
        let mut plan = full();
        plan.write("direction.objective", objective);
        plan.write("direction.inside.acts", "");
        plan.write("target.motivations.altruistic.strength", "");
        bases.push(plan);
    }
    let mut begun = Plan::default();
    type_into(&mut begun, "direction.objective", "listening");
    type_into(&mut begun, "direction.goal.whom", "Families");
    bases.push(begun);
    let mut changes = vec![0; rules().len()];
    for base in bases {
        let (before, digests_before) = (places(&base), digests(&base));
        for (path, leaf) in base.leaves() {
            for typed in others(leaf) {
                let mut plan = base.clone();
                if !plan.write(&path, &typed) {
                    continue;
                }
                let after = places(&plan);
                if after == before {
                    continue;
                }
                let digests_after = digests(&plan);
                for (at, rule) in rules().iter().enumerate().filter(|(at, _)| before[*at] != after[*at]) {
                    changes[at] += 1;
                    assert_ne!(digests_before[at], digests_after[at], "{}: {path} = {typed:?}", rule.code);
                    // In an empty component any answer makes a rule speak.
                    let begins = before[at].is_none() && base.name.is_empty();
                    assert!(
                        begins || is_behind(&path, rule.behind),
                        "{} does not say that {path} is behind it",
                        rule.code
                    );
                }
            }
        }
    }
    for (rule, changes) in rules().iter().zip(changes) {
        assert!(changes > 0, "nothing changes what {} says", rule.code);
    }
}
