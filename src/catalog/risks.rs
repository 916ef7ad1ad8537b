//! The starter list of risks: a first draft for each known kind, in the words of the reader's language, and its source.
//!
//! Likelihood, impact and owner stay open: they depend on the organisation. Read in November 2026.

use crate::plan::{Choice, Id, Plan, RiskKind};
use crate::words::{Locale, Named, t};

/// Where something was read, with what it says in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RiskSource {
    /// What was read.
    pub name: &'static str,
    /// What it says.
    pub says: &'static str,
    /// Where it was read.
    pub address: &'static str,
}

/// Where the starter list comes from: the name of each source, and its address.
pub fn starter_list(locale: Locale) -> [(&'static str, &'static str); 2] {
    [
        (
            t!(locale, risks.offers.starter_kasasa),
            "https://www.kasasa.com/articles/marketing/social-media-risk-assessment",
        ),
        (t!(locale, risks.offers.starter_studymode), "https://studymode.com/essays/Risk-Control-Matrix-71079580.html"),
    ]
}

/// Adds a risk of a known kind to the register, with a first draft of what can be said of it anywhere.
pub fn take_risk(plan: &mut Plan, id: Id, kind: RiskKind, locale: Locale) {
    let row = format!("direction.risks.{}", id.as_str());
    plan.add("direction.risks", id);
    let [cause, warning, prevention, response] = test_plan(kind, locale);
    for (key, words) in [
        ("name", kind.name(locale)),
        ("kind", kind.code()),
        ("cause", cause),
        ("warning", warning),
        ("prevention", prevention),
        ("response", response),
    ] {
        plan.write(&format!("{row}.{key}"), words);
    }
}

/// The source of a known risk, where it has one of its own.
pub fn risk_source(kind: RiskKind, locale: Locale) -> Option<RiskSource> {
    macro_rules! source {
        ($key:ident, $address:literal) => {
            Some(RiskSource {
                name: t!(locale, risks.source.$key.name),
                says: t!(locale, risks.source.$key.says),
                address: $address,
            })
        };
    }
    match kind {
        RiskKind::Absence => source!(absence, "https://www.cc94.com/local-consumer-review-survey-2026"),
        RiskKind::PileOn => {
            source!(pile_on, "https://monale-co.pages.dev/insights/crisis-communications-plan-template.html")
        }
        RiskKind::Unanswered => {
            source!(unanswered, "https://searchlabdigital.com/blog/data-from-brightlocals-consumer-review-survey/")
        }
        RiskKind::Undisclosed => source!(
            undisclosed,
            "https://www.nfib.com/news-article/what-the-ftcs-new-rule-on-endorsements-and-testimonials-means-for-your-business/"
        ),
        RiskKind::NothingToSay => {
            source!(
                nothing_to_say,
                "https://www.emarketer.com/content/smbs-struggle-keep-up-with-social-media-evolution"
            )
        }
        RiskKind::WrongMeasure => source!(wrong_measure, "https://apaya.com/blog/social-media-benchmarks"),
        _ => None,
    }
}

/// Cause, warning sign, prevention and response of a known risk.
fn test_plan(kind: RiskKind, locale: Locale) -> [&'static str; 4] {
    macro_rules! drafts {
        ($($kind:ident => $key:ident),+ $(,)?) => {
            match kind {
                $(RiskKind::$kind => [
                    t!(locale, risks.suggestions.$key.cause),
                    t!(locale, risks.suggestions.$key.warning),
                    t!(locale, risks.suggestions.$key.prevention),
                    t!(locale, risks.suggestions.$key.response),
                ],)+
            }
        };
    }
    drafts! {
        PileOn => pile_on,
        Unanswered => unanswered,
        NobodysJob => nobodys_job,
        Hijacked => hijacked,
        Leak => leak,
        WrongAccount => wrong_account,
        Copyright => copyright,
        Undisclosed => undisclosed,
        NetworkChanges => network_changes,
        NothingToSay => nothing_to_say,
        WrongChannel => wrong_channel,
        WrongMeasure => wrong_measure,
        Inaccessible => inaccessible,
        Absence => absence,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::LOCALES;
    use std::collections::BTreeSet;

    #[test]
    fn each_known_risk_has_a_draft_of_its_own_and_leaves_the_judgement_open() {
        for locale in LOCALES {
            let mut plan = Plan::default();
            for (kind, bits) in RiskKind::ALL.iter().zip(1..) {
                take_risk(&mut plan, Id::from_random(bits), *kind, locale);
            }
            assert_eq!(plan.direction.risks.len(), 14);
            let mut said = BTreeSet::new();
            for risk in &plan.direction.risks {
                for text in [&risk.name, &risk.cause, &risk.warning, &risk.prevention, &risk.response] {
                    assert!(text.len() > 10 && said.insert(text.clone()), "{text}");
                }
                assert_eq!((risk.likelihood, risk.impact, risk.owner.as_str()), (None, None, ""));
                assert!(risk.kind.is_some() && risk.channel.is_none());
            }
        }
    }

    #[test]
    fn every_source_says_what_it_is_and_leads_to_a_secure_address() {
        for locale in LOCALES {
            let sources: Vec<RiskSource> = RiskKind::ALL.iter().filter_map(|kind| risk_source(*kind, locale)).collect();
            assert!(sources.iter().any(|source| source.says.contains("2024")), "the rule against false reviews");
            for source in sources {
                assert!(source.address.starts_with("https://") && !source.address.contains(' '), "{}", source.address);
                assert!(!source.name.is_empty() && source.says.ends_with('.'), "{}", source.says);
            }
            for (name, address) in starter_list(locale) {
                assert!(!name.is_empty() && address.starts_with("https://"));
            }
        }
    }
}
