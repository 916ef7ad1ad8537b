//! Which facts stand beside a chapter, and in which order: the newest first, and no network recommended by its place.

use super::{Country, Fact, Topic, fact, facts, home_of_fact};
use crate::catalog::networks;
use crate::form;
use crate::plan::{Component, Objective, Plan};
use crate::words::Locale;

/// Where a fact could help: beside a chapter of a component, under the leading objective.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    /// The component.
    pub component: Component,
    /// The code of the chapter.
    pub chapter: &'a str,
    /// The objective that leads.
    pub objective: Option<Objective>,
    /// The codes of the facts that an own figure replaces.
    pub replaced: &'a [String],
    /// Whether the plan names a network: before, no fact that does is shown unasked.
    pub named: bool,
}

/// The codes of the facts beside a chapter: those shown at once, and those shown on request. A fact with an own figure is always
/// shown on its home, whatever leads, and one that is no longer listed is shown in the first chapter of Direction.
pub fn facts_beside(place: Beside<'_>, locale: Locale) -> (Vec<String>, Vec<String>) {
    let helping = helping(place, locale);
    let own = |code: &str| place.replaced.iter().any(|replaced| replaced == code);
    let first = helping.iter().find(|fact| !own(fact.code) && (place.named || !names(fact, locale)));
    let first = first.map(|fact| fact.code.to_owned());
    let at_home = |code: &&String| chapter_of_fact(code) == (place.component, place.chapter);
    let mut shown: Vec<String> = first.into_iter().collect();
    shown.extend(place.replaced.iter().filter(at_home).cloned());
    let rest = helping.into_iter().map(|fact| fact.code.to_owned()).filter(|code| !shown.contains(code) && !own(code));
    let rest = rest.collect();
    (shown, rest)
}

/// The facts that help beside a chapter: those of the leading objective before the general ones, what names no network first, then
/// the country of the reader, then the newest.
fn helping(place: Beside<'_>, locale: Locale) -> Vec<&'static Fact> {
    let here = |fact: &&'static Fact| chapter_of(place.component, fact.study.topic) == place.chapter;
    let helps =
        |fact: &'static Fact| Some((fact.study.help(place.component, place.objective)?.objectives.is_empty(), fact));
    let mut ranked: Vec<(bool, &'static Fact)> = facts().filter(here).filter_map(helps).collect();
    ranked.sort_by_key(|(general, fact)| {
        let newest = std::cmp::Reverse(fact.study.period.end());
        (*general, names(fact, locale), !fact.study.country.speaks(locale), newest)
    });
    ranked.into_iter().map(|(_, fact)| fact).collect()
}

/// Whether a fact is about one network, or names one in its words.
fn names(fact: &Fact, locale: Locale) -> bool {
    let said = fact.sentence(locale);
    fact.names_network() || networks(locale).iter().any(|network| network.len() > 1 && said.contains(network))
}

/// The component and the chapter beside which an own figure stands.
pub fn chapter_of_fact(code: &str) -> (Component, &'static str) {
    let component = home_of_fact(code);
    let first = || form::chapter_codes(component).next().unwrap_or_default();
    (component, fact(code).map_or_else(first, |fact| chapter_of(component, fact.study.topic)))
}

/// Whether a plan names a network: among its channels, or where its segments are.
pub fn names_network(plan: &Plan, locale: Locale) -> bool {
    let networks = networks(locale);
    let named = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        words.any(|word| networks.iter().any(|network| word.eq_ignore_ascii_case(network)))
    };
    plan.technology.channels.iter().any(|channel| named(&channel.name))
        || plan.target.segments.iter().any(|segment| named(&segment.places))
}

/// The chapter of a component beside which a topic stands.
fn chapter_of(component: Component, topic: Topic) -> &'static str {
    match (component, topic) {
        (Component::Direction, Topic::Effort) => "inside",
        (Component::Direction, Topic::Complaints) => "risks",
        (Component::Direction, Topic::Reviews) => "objective",
        (Component::Direction, _) => "measures",
        (Component::Target, Topic::Ladder) => "ladder",
        (Component::Target, Topic::Welcome) => "motivations",
        (Component::Target, _) => "segments",
        (Component::Uniqueness, Topic::Reviews | Topic::HalfLife) => "evidence",
        (Component::Uniqueness, _) => "rivals",
        (Component::Technology, Topic::Effort | Topic::HalfLife) => "hours",
        (Component::Technology, _) => "channels",
        (Component::Evaluation, Topic::Engagement) => "readings",
        (Component::Evaluation, Topic::Satisfaction | Topic::Complaints) => "asking",
        (Component::Evaluation, _) => "reviews",
    }
}

impl Country {
    /// Whether its figures are the nearest to a reader of a language: French ones for a reader of French, and all but
    /// French ones for a reader of English.
    fn speaks(self, locale: Locale) -> bool {
        (self == Self::France) == (locale == Locale::fr)
    }
}
