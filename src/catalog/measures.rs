//! The measures each objective suggests: formula and denominator always said, taken with one click, freely changed after.

use crate::plan::{Better, Choice, Denominator, Frequency, Objective, Plan, Statistic};
use crate::words::{Locale, Multilingual, Text, t, text};

/// A measure that can be taken into a plan.
#[derive(Clone, Copy, Debug)]
pub struct Suggestion {
    /// The objective whose progress it shows.
    pub family: Objective,
    /// What it can be divided by: nothing of the three, the only one that fits, or the one that its reader picks.
    pub divided_by: &'static [Denominator],
    /// What kind of number it is.
    pub statistic: Statistic,
    /// Which way is good.
    pub better: Better,
    /// How often it is worth reading.
    pub frequency: Frequency,
    /// Whether it is in money.
    pub financial: bool,
    /// What it is called.
    pub name: Multilingual,
    /// What it is called with each thing that it can be divided by, where there is a choice.
    pub names: &'static [Multilingual],
    /// What is counted, and how; without the denominator where it is one of the three.
    pub formula: Text,
    /// What it is counted in.
    pub unit: Text,
}

/// Every suggestion, in the order of the objectives.
pub const SUGGESTIONS: [Suggestion; 25] = {
    use Better::{Down, Up};
    use Denominator::{Followers, Impressions, Reach};
    use Frequency::{HalfYearly, Monthly, Quarterly, Weekly};
    use Objective::{Embracing, Energizing, Listening, Supporting, Talking};
    use Statistic::{Count, Mean, Median, Net, Ratio, Share};
    macro_rules! suggestion {
        ($key:ident, $family:expr, $statistic:expr, $better:expr, $frequency:expr) => {
            Suggestion {
                family: $family,
                divided_by: &[],
                statistic: $statistic,
                better: $better,
                frequency: $frequency,
                financial: false,
                name: text!(measures.offer.$key.name),
                names: &[],
                formula: text!(measures.offer.$key.formula),
                unit: text!(measures.offer.$key.unit),
            }
        };
    }
    [
        suggestion!(share_of_voice, Listening, Share, Up, Monthly),
        suggestion!(net_sentiment, Listening, Net, Up, Monthly),
        suggestion!(insights_acted_on, Listening, Share, Up, Quarterly),
        // One person can like and comment: more than all is possible, so it is no share.
        Suggestion {
            divided_by: &[Reach, Impressions, Followers],
            names: &[
                text!(measures.offer.engagement_rate.by.reach),
                text!(measures.offer.engagement_rate.by.impressions),
                text!(measures.offer.engagement_rate.by.followers),
            ],
            ..suggestion!(engagement_rate, Talking, Ratio, Up, Monthly)
        },
        Suggestion { divided_by: &[Impressions], ..suggestion!(click_through, Talking, Share, Up, Monthly) },
        suggestion!(conversation_rate, Talking, Ratio, Up, Monthly),
        suggestion!(amplification, Talking, Ratio, Up, Monthly),
        Suggestion { financial: true, ..suggestion!(goal_value, Talking, Ratio, Up, Quarterly) },
        suggestion!(active_advocates, Energizing, Share, Up, Monthly),
        suggestion!(review_rate, Energizing, Share, Up, Monthly),
        suggestion!(mean_rating, Energizing, Mean, Up, Monthly),
        suggestion!(recent_reviews, Energizing, Share, Up, Monthly),
        suggestion!(referral_conversion, Energizing, Share, Up, Quarterly),
        suggestion!(nps, Energizing, Net, Up, HalfYearly),
        suggestion!(first_response, Supporting, Median, Down, Weekly),
        suggestion!(within_promise, Supporting, Share, Up, Weekly),
        suggestion!(resolution, Supporting, Share, Up, Monthly),
        suggestion!(peer_answers, Supporting, Share, Up, Monthly),
        Suggestion { financial: true, ..suggestion!(deflection, Supporting, Count, Up, Monthly) },
        suggestion!(csat, Supporting, Share, Up, Quarterly),
        suggestion!(ces, Supporting, Mean, Up, Quarterly),
        suggestion!(ideas, Embracing, Ratio, Up, Quarterly),
        suggestion!(adoption, Embracing, Share, Up, Quarterly),
        suggestion!(decision_time, Embracing, Median, Down, Quarterly),
        suggestion!(active_contributors, Embracing, Share, Up, HalfYearly),
    ]
};

/// The suggestions of an objective's family.
pub fn suggestions(family: Objective) -> impl Iterator<Item = &'static Suggestion> {
    SUGGESTIONS.iter().filter(move |suggestion| suggestion.family == family)
}

/// A suggestion with its denominator picked: what one click takes.
#[derive(Clone, Copy, Debug)]
pub struct Offer {
    suggestion: &'static Suggestion,
    /// What the measure will be called; where there is a choice of denominators, the name says which.
    pub name: Multilingual,
    /// What it is divided by, where it is one of the three.
    pub divided_by: Option<Denominator>,
}

impl Suggestion {
    /// What can be taken of it: one offer for each denominator it can have.
    pub fn offers(&'static self) -> Vec<Offer> {
        let offer = |name, divided_by| Offer { suggestion: self, name, divided_by };
        match self.divided_by {
            [] => vec![offer(self.name, None)],
            [only] => vec![offer(self.name, Some(*only))],
            several => self.names.iter().zip(several).map(|(name, one)| offer(*name, Some(*one))).collect(),
        }
    }
}

impl Offer {
    /// What is typed into which field of a new measure, in a language.
    pub fn answers(&self, locale: Locale) -> Vec<(&'static str, String)> {
        let Suggestion { family, statistic, better, frequency, financial, formula, unit, .. } = self.suggestion;
        vec![
            ("name", self.name.words(locale).to_owned()),
            ("family", family.code().to_owned()),
            ("formula", formula.words(locale).to_owned()),
            ("divided_by", self.divided_by.map_or("", Choice::code).to_owned()),
            ("statistic", statistic.code().to_owned()),
            ("unit", unit.words(locale).to_owned()),
            ("better", better.code().to_owned()),
            ("frequency", frequency.code().to_owned()),
            ("financial", financial.to_string()),
        ]
    }

    /// Whether a measure of this name is among these, in whatever language it was taken.
    pub fn is_among(&self, names: &[String]) -> bool {
        self.name.all().into_iter().any(|own| names.iter().any(|name| name.trim() == own))
    }
}

/// The names of the measures a plan has.
pub fn measure_names(plan: &Plan) -> Vec<String> {
    plan.direction.measures.iter().map(|measure| measure.name.clone()).collect()
}

/// What a denominator is called within a formula.
pub fn denominator(denominator: Denominator, locale: Locale) -> &'static str {
    match denominator {
        Denominator::Reach => t!(locale, plan.direction.measures.divided_by.short.reach),
        Denominator::Impressions => t!(locale, plan.direction.measures.divided_by.short.impressions),
        Denominator::Followers => t!(locale, plan.direction.measures.divided_by.short.followers),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::{complaint, formula_line};
    use crate::plan::Id;
    use crate::words::LOCALES;
    use std::collections::HashSet;

    fn taken(offer: Offer, locale: Locale) -> Plan {
        let mut plan = Plan::default();
        plan.add("direction.measures", Id::parse("m").unwrap_or_default());
        for (field, typed) in offer.answers(locale) {
            assert!(plan.write(&format!("direction.measures.m.{field}"), &typed), "{field}: {typed}");
        }
        plan
    }

    fn offers() -> impl Iterator<Item = Offer> {
        SUGGESTIONS.iter().flat_map(Suggestion::offers)
    }

    #[test]
    fn every_objective_brings_its_family() {
        let counts = Objective::ALL.iter().map(|family| suggestions(*family).flat_map(Suggestion::offers).count());
        assert_eq!(counts.collect::<Vec<_>>(), [3, 7, 6, 7, 4]);
    }

    #[test]
    fn what_is_taken_is_complete_without_fault_and_shows_its_formula() {
        for offer in offers() {
            for locale in LOCALES {
                let plan = taken(offer, locale);
                for (path, _) in plan.leaves() {
                    assert_eq!(complaint(&plan, &path), None, "{path} of {}", offer.name.words(locale));
                }
                let measure = &plan.direction.measures[0];
                let line = formula_line(measure, locale).unwrap_or_default();
                let computed = ["÷", "×", "−", "half of the", "la moitié des"];
                assert!(computed.iter().any(|sign| line.contains(sign)), "{}: {line}", measure.name);
                assert!(!measure.unit.is_empty() && measure.better.is_some() && measure.frequency.is_some());
            }
        }
    }

    #[test]
    fn names_are_unique_and_what_is_taken_is_known_again_in_the_other_language() {
        for locale in LOCALES {
            let names: HashSet<&str> = offers().map(|offer| offer.name.words(locale)).collect();
            assert_eq!(names.len(), offers().count());
        }
        for offer in offers() {
            let names = measure_names(&taken(offer, Locale::fr));
            let known: Vec<&str> =
                offers().filter(|other| other.is_among(&names)).map(|other| other.name.words(Locale::en)).collect();
            assert_eq!(known, [offer.name.words(Locale::en)]);
        }
        let rate = &SUGGESTIONS[3];
        let names = |locale| rate.offers().iter().map(|offer| offer.name.words(locale)).collect::<Vec<_>>();
        assert_eq!(
            names(Locale::en),
            ["Engagement rate by reach", "Engagement rate by impressions", "Engagement rate by followers"]
        );
        assert_eq!(names(Locale::fr)[0], "Taux d’engagement par portée");
    }

    #[test]
    fn three_denominators_give_three_measures_that_are_never_mixed() {
        let [first, second, third] = SUGGESTIONS[3].offers()[..] else { panic!("three denominators") };
        for (offer, line) in [(first, "÷ reach"), (second, "÷ impressions"), (third, "÷ followers")] {
            let plan = taken(offer, Locale::en);
            let formula = formula_line(&plan.direction.measures[0], Locale::en).unwrap_or_default();
            assert!(formula.ends_with(line), "{formula}");
        }
    }
}
