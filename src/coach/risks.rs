//! How grave risks are: the level of each score, what a grave risk still needs, and the order by score.

use crate::charts::matrix::Spot;
use crate::plan::{Impact, Likelihood, Plan, Risk};
use crate::words::{Locale, t};

/// The lowest score of a risk that needs prevention, response and an owner.
const HANDLE_FROM: u8 = 12;

/// The lowest score of a risk to keep an eye on.
const WATCH_FROM: u8 = 6;

/// What the score of a risk calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RiskLevel {
    /// 1–5: nothing for now.
    Low,
    /// 6–11: a look now and then.
    Watch,
    /// 12–25: prevention, response and an owner.
    Handle,
}

impl RiskLevel {
    /// All of them, the lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Watch, Self::Handle];

    /// The level of a score from 1 to 25.
    pub const fn of(score: u8) -> Self {
        match score {
            HANDLE_FROM.. => Self::Handle,
            WATCH_FROM.. => Self::Watch,
            _ => Self::Low,
        }
    }

    /// The lowest and the highest score of the level.
    pub const fn scores(self) -> (u8, u8) {
        match self {
            Self::Low => (1, WATCH_FROM - 1),
            Self::Watch => (WATCH_FROM, HANDLE_FROM - 1),
            Self::Handle => (HANDLE_FROM, 25),
        }
    }

    /// Its name in the style sheets.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Watch => "watch",
            Self::Handle => "handle",
        }
    }

    /// What people call it.
    pub fn name(self, locale: Locale) -> &'static str {
        match self {
            Self::Low => t!(locale, risks.levels.low),
            Self::Watch => t!(locale, risks.levels.watch),
            Self::Handle => t!(locale, risks.levels.handle),
        }
    }
}

/// A risk as one line of the register.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RiskLine {
    /// What it is called in paths.
    pub id: String,
    /// Its place in the plan's own order, from 1.
    pub number: usize,
    /// What could happen; may be empty.
    pub name: String,
    /// How likely it is, 1–5; none while not judged.
    pub likelihood: Option<u8>,
    /// How grave it would be, 1–5; none while not judged.
    pub impact: Option<u8>,
}

impl RiskLine {
    /// Likelihood times impact, 1–25; none until both were judged.
    pub fn score(&self) -> Option<u8> {
        Some(self.likelihood? * self.impact?)
    }

    /// What it is called: its own name, or its number.
    pub fn name(&self, locale: Locale) -> String {
        let name = self.name.trim();
        if name.is_empty() { t!(locale, plan.direction.risks.one, number = self.number) } else { name.to_owned() }
    }
}

/// The register by score: the highest first, what was not judged last, otherwise in the plan's own order.
pub fn risk_lines(risks: &[Risk]) -> Vec<RiskLine> {
    let line = |(risk, number): (&Risk, usize)| RiskLine {
        id: risk.id.as_str().to_owned(),
        number,
        name: risk.name.clone(),
        likelihood: risk.likelihood.map(Likelihood::level),
        impact: risk.impact.map(Impact::level),
    };
    let mut lines: Vec<RiskLine> = risks.iter().zip(1..).map(line).collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.score()));
    lines
}

/// The ids of the risks by score, in the order of `risk_lines`.
pub fn by_score(risks: &[Risk]) -> Vec<String> {
    risk_lines(risks).into_iter().map(|line| line.id).collect()
}

/// The judged risks as places in the matrix, in the plan's own order.
pub fn risk_spots(lines: &[RiskLine]) -> Vec<Spot> {
    let spot = |line: &RiskLine| Some(Spot { number: line.number, likelihood: line.likelihood?, impact: line.impact? });
    let mut spots: Vec<Spot> = lines.iter().filter_map(spot).collect();
    spots.sort_by_key(|spot| spot.number);
    spots
}

/// How a risk stands: its score with what it is made of and calls for, or that it was not judged.
pub fn score_words(likelihood: Option<u8>, impact: Option<u8>, locale: Locale) -> String {
    let (Some(likelihood), Some(impact)) = (likelihood, impact) else {
        return t!(locale, risks.unjudged).to_owned();
    };
    let score = likelihood * impact;
    let level = RiskLevel::of(score).name(locale);
    t!(locale, risks.score, likelihood = likelihood, impact = impact, score = score, level = level)
}

/// What the matrix shows, in words, for those who do not see it.
pub fn matrix_words(lines: &[RiskLine], locale: Locale) -> String {
    let highest = lines.first().and_then(|line| Some((line, line.score()?)));
    let Some((highest, score)) = highest else { return t!(locale, risks.matrix.blank).to_owned() };
    let at = |level: RiskLevel| lines.iter().filter_map(RiskLine::score).filter(|s| RiskLevel::of(*s) == level).count();
    t!(
        locale,
        risks.matrix.label,
        handle = at(RiskLevel::Handle),
        watch = at(RiskLevel::Watch),
        low = at(RiskLevel::Low),
        unjudged = lines.iter().filter(|line| line.score().is_none()).count(),
        name = highest.name(locale),
        score = score
    )
}

/// The numbers of the risks that have no place in the matrix yet, as a sentence; none where all have one.
pub fn unplaced_words(lines: &[RiskLine], locale: Locale) -> Option<String> {
    let numbers: Vec<String> =
        lines.iter().filter(|line| line.score().is_none()).map(|line| line.number.to_string()).collect();
    (!numbers.is_empty()).then(|| t!(locale, risks.matrix.unplaced, numbers = numbers.join(", ")))
}

/// What a grave risk still lacks: the keys of its fields, in their order.
pub fn unprepared(risk: &Risk) -> Vec<&'static str> {
    if !is_grave(risk) {
        return Vec::new();
    }
    let needed = [("prevention", &risk.prevention), ("response", &risk.response), ("owner", &risk.owner)];
    needed.into_iter().filter(|(_, text)| text.trim().is_empty()).map(|(key, _)| key).collect()
}

/// Whether the score of a risk calls for prevention, response and an owner.
pub(super) fn is_grave(risk: &Risk) -> bool {
    risk.score().is_some_and(|score| RiskLevel::of(score) == RiskLevel::Handle)
}

/// The channel a risk belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RiskChannel {
    /// A channel with the name somebody gave it.
    Named(String),
    /// A channel without a name yet, by its place in the list, from 1.
    Numbered(usize),
    /// A channel that is no longer in the plan.
    Gone,
}

impl RiskChannel {
    /// What it is called.
    pub fn words(&self, locale: Locale) -> String {
        match self {
            Self::Named(name) => name.clone(),
            Self::Numbered(number) => t!(locale, plan.technology.channels.one, number = number),
            Self::Gone => t!(locale, risks.channel_gone).to_owned(),
        }
    }
}

/// The channel with an id, whatever became of it.
pub fn risk_channel(plan: &Plan, id: &str) -> RiskChannel {
    let channels = plan.technology.channels.iter().zip(1..);
    let found = channels.into_iter().find(|(channel, _)| channel.id.as_str() == id);
    match found.map(|(channel, number)| (channel.name.trim(), number)) {
        None => RiskChannel::Gone,
        Some(("", number)) => RiskChannel::Numbered(number),
        Some((name, _)) => RiskChannel::Named(name.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_plan::test_plan;
    use super::*;

    fn risks(judged: &[(&str, &str, &str)]) -> Vec<Risk> {
        let mut plan = test_plan(&[]);
        for (id, likelihood, impact) in judged {
            plan.add("direction.risks", crate::plan::Id::parse(id).unwrap_or_default());
            plan.write(&format!("direction.risks.{id}.likelihood"), likelihood);
            plan.write(&format!("direction.risks.{id}.impact"), impact);
        }
        plan.direction.risks
    }

    #[test]
    fn every_score_has_a_level_and_the_levels_meet() {
        for (score, level) in [(1, "low"), (5, "low"), (6, "watch"), (10, "watch"), (12, "handle"), (25, "handle")] {
            assert_eq!(RiskLevel::of(score).class(), level, "{score}");
        }
        let bounds: Vec<u8> = RiskLevel::ALL.iter().flat_map(|level| [level.scores().0, level.scores().1]).collect();
        assert_eq!(bounds, [1, 5, 6, 11, 12, 25]);
        for level in RiskLevel::ALL {
            let (from, to) = level.scores();
            assert!((from..=to).all(|score| RiskLevel::of(score) == level));
        }
    }

    #[test]
    fn the_highest_score_comes_first_the_unjudged_last_and_equals_keep_their_order() {
        let risks = risks(&[
            ("none", "", ""),
            ("six", "2", "3"),
            ("half", "5", ""),
            ("twenty", "4", "5"),
            ("six_too", "3", "2"),
            ("one", "1", "1"),
        ]);
        assert_eq!(by_score(&risks), ["twenty", "six", "six_too", "one", "none", "half"]);
        assert!(by_score(&[]).is_empty());
    }

    #[test]
    fn only_judged_risks_have_a_place_and_keep_their_number() {
        let lines = risk_lines(&risks(&[("a", "1", "2"), ("b", "", "4"), ("c", "5", "5")]));
        let places: Vec<_> = risk_spots(&lines).into_iter().map(|s| (s.number, s.likelihood, s.impact)).collect();
        assert_eq!(places, [(1, 1, 2), (3, 5, 5)]);
        assert_eq!(unplaced_words(&lines, Locale::en).as_deref(), Some("Not judged yet, so not in the picture: no. 2"));
    }

    #[test]
    fn a_score_is_said_with_what_it_is_made_of() {
        let words = |likelihood, impact, locale| score_words(likelihood, impact, locale).replace('\u{a0}', " ");
        assert_eq!(words(Some(3), Some(4), Locale::en), "3 × 4 = 12 · to be handled");
        assert_eq!(words(Some(2), Some(3), Locale::fr), "2 × 3 = 6 · à surveiller");
        assert_eq!(words(Some(2), None, Locale::en), "not judged yet");
    }

    #[test]
    fn from_twelve_on_a_risk_needs_prevention_response_and_an_owner() {
        let mut grave = risks(&[("a", "3", "4")]).remove(0);
        assert_eq!(unprepared(&grave), ["prevention", "response", "owner"]);
        grave.response = "We answer".to_owned();
        grave.owner = "  ".to_owned();
        assert_eq!(unprepared(&grave), ["prevention", "owner"]);
        assert!(unprepared(&risks(&[("a", "2", "5")]).remove(0)).is_empty());
    }

    #[test]
    fn a_channel_is_called_by_its_name_its_number_or_as_gone() {
        let plan = test_plan(&[("technology.channels.a.name", " Shop "), ("technology.channels.b.hours", "1")]);
        let words = |id: &str| risk_channel(&plan, id).words(Locale::en);
        assert_eq!(["a", "b", "c"].map(words), ["Shop", "Channel 2", "a channel that is no longer in the plan"]);
    }
}
