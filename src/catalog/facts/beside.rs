//! Which facts stand beside a step, and in which order: what is to the point first, and no network recommended by its place.

use super::{Country, Fact, Says, Topic, facts, home_of_fact};
use crate::plan::{Component, Objective};
use crate::words::Locale;

/// The codes of the facts to show beside a component under the leading objective, those of the chapter that is open and
/// most to the point first. A fact with an
/// own figure is always there on its home, whatever leads, and one that is no longer listed is there on Direction.
pub fn facts_beside(
    component: Component,
    objective: Option<Objective>,
    replaced: &[String],
    chapter: &str,
    locale: Locale,
) -> Vec<String> {
    let mut codes: Vec<String> =
        helping(component, objective, chapter, locale).iter().map(|fact| fact.code.to_owned()).collect();
    let at_home = replaced.iter().filter(|code| home_of_fact(code) == component && !codes.contains(code));
    let at_home: Vec<String> = at_home.cloned().collect();
    codes.extend(at_home);
    codes
}

/// The facts that help beside a component under the leading objective: those of the objective before the general ones,
/// and one of each topic before a second of any. In a topic, what names no network comes first, so that no network is
/// recommended by its place; then the country of the language; what guides advise comes last. The topics of the chapter
/// that is open come before all others.
fn helping(component: Component, objective: Option<Objective>, chapter: &str, locale: Locale) -> Vec<&'static Fact> {
    let mut ranked: Vec<(bool, &'static Fact)> =
        facts().filter_map(|fact| Some((fact.study.help(component, objective)?.objectives.is_empty(), fact))).collect();
    ranked.sort_by_key(|(general, fact)| {
        (*general, matches!(fact.says, Says::Pace(..)), fact.names_network(), !fact.study.country.speaks(locale))
    });
    let mut placed: Vec<(bool, bool, usize, &'static Fact)> = Vec::new();
    for (general, fact) in ranked {
        let same_topic = placed.iter().filter(|(.., other)| other.study.topic == fact.study.topic).count();
        placed.push((general, matches!(fact.says, Says::Pace(..)), same_topic, fact));
    }
    let elsewhere = |fact: &Fact| !chapters_of(component, fact.study.topic).contains(&chapter);
    placed.sort_by_key(|(general, advice, place, fact)| (elsewhere(fact), *general, *advice, *place));
    placed.into_iter().map(|(.., fact)| fact).collect()
}

/// The chapters of a step beside which a topic stands first.
fn chapters_of(component: Component, topic: Topic) -> &'static [&'static str] {
    match (component, topic) {
        (Component::Direction, Topic::Effort) => &["inside"],
        (Component::Direction, Topic::Complaints | Topic::Reviews) => &["objective", "goal", "measures", "risks"],
        (Component::Direction, _) => &["objective", "goal", "measures"],
        (Component::Target, Topic::Ladder) => &["ladder"],
        (Component::Target, Topic::Welcome) => &["segments", "motivations"],
        (Component::Target, _) => &["segments"],
        (Component::Uniqueness, Topic::Reviews | Topic::HalfLife) => &["evidence"],
        (Component::Uniqueness, _) => &["rivals", "positioning"],
        (Component::Technology, Topic::Effort | Topic::HalfLife) => &["hours"],
        (Component::Technology, _) => &["channels"],
        (Component::Evaluation, Topic::Engagement) => &["readings"],
        (Component::Evaluation, Topic::Satisfaction) => &["reviews", "readings"],
        (Component::Evaluation, _) => &["reviews"],
    }
}

impl Country {
    /// Whether its figures are the nearest to a reader of a language: French ones for a reader of French, and all but
    /// French ones for a reader of English.
    fn speaks(self, locale: Locale) -> bool {
        (self == Self::France) == (locale == Locale::fr)
    }
}
