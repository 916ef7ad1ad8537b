//! Published figures with their sources. Each was read in a stored copy of the addresses given, in November 2026.
//!
//! A fact is one row and its words. What was not published is not there, and figures of different definitions
//! stay in studies of their own: they are never drawn into one chart.

/// A sentence about a network: the key of its words, and the network.
macro_rules! on {
    ($($key:ident).+, $network:expr) => {
        Says::On(|locale, network| crate::words::t!(locale, $($key).+, network = network), $network)
    };
}

mod beside;
mod complaints;
mod effort;
mod engagement;
mod half_life;
mod ladder;
mod reach;
mod reviews;
mod satisfaction;
mod welcome;
mod words;

pub use beside::{Beside, chapter_of_fact, facts_beside, names_network};
pub use words::Says;

use super::age::Period;
use crate::plan::{Component, Objective};
use crate::words::Text;

/// Where a figure comes from, and of whom and when it is true.
#[derive(Clone, Copy, Debug)]
pub struct Study {
    /// What it is about.
    pub topic: Topic,
    /// Who published it.
    pub publisher: Text,
    /// Of whom or what it is true.
    pub people: Text,
    /// Where they are.
    pub country: Country,
    /// When.
    pub period: Period,
    /// How many were asked, where it was published.
    pub sample: Option<u32>,
    /// Where it was read; any of them may hold a given figure.
    pub addresses: &'static [&'static str],
    /// Whether the publisher itself was read.
    pub hand: Hand,
    /// What one has to know to read its figures: a definition, say.
    pub note: Option<Text>,
    /// Beside which questions it helps; the first component is its home, on whose sheet an own figure is printed.
    pub helps: &'static [Help],
}

/// One published figure.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    /// What it is called in plans and addresses, a valid `Id`; it never changes its meaning.
    pub code: &'static str,
    /// Where it comes from.
    pub study: &'static Study,
    /// The figure; none for a finding in words.
    pub amount: Option<Amount>,
    /// What the figure says.
    pub says: Says,
}

/// A figure with its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    /// The value, or the lower end of a range.
    pub value: f64,
    /// The upper end of a range.
    pub upto: Option<f64>,
    /// What it is counted in.
    pub unit: Unit,
}

/// What a figure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Per cent, 0–100.
    Percent,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Months.
    Months,
    /// Millions of people.
    Millions,
    /// So many times as much.
    Times,
    /// Points out of 100.
    Points,
    /// So many a day.
    PerDay,
    /// So many a week.
    PerWeek,
    /// A plain number of what the words name.
    Count,
    /// A calendar year; no own figure can replace it.
    Year,
}

/// What facts are about, in the order in which they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Who uses which network.
    Reach,
    /// What people do there, and whether brands are welcome.
    Welcome,
    /// Reviews of local businesses.
    Reviews,
    /// How the ladder of participation came and went.
    Ladder,
    /// Engagement rates, each with its own definition.
    Engagement,
    /// What it takes.
    Effort,
    /// How long a post lives.
    HalfLife,
    /// Complaints, and what became of those who made them.
    Complaints,
    /// Measuring satisfaction.
    Satisfaction,
}

/// Where people were asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Country {
    /// The United States.
    UnitedStates,
    /// France.
    France,
    /// Several countries of the world.
    World,
    /// It was not published where we read it.
    Unsaid,
}

/// Whether the address is the publisher's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// The publisher itself was read.
    First,
    /// Somebody who quotes the publisher was read.
    Second,
}

/// Beside which questions a fact helps.
#[derive(Clone, Copy, Debug)]
pub struct Help {
    /// The component.
    pub component: Component,
    /// Only under these objectives; under any where there are none.
    pub objectives: &'static [Objective],
}

/// The topics, in the order in which they are listed.
pub const TOPICS: [Topic; 9] = [
    Topic::Reach,
    Topic::Welcome,
    Topic::Reviews,
    Topic::Ladder,
    Topic::Engagement,
    Topic::Effort,
    Topic::HalfLife,
    Topic::Complaints,
    Topic::Satisfaction,
];

/// Every fact, topic by topic, study by study.
pub fn facts() -> impl Iterator<Item = &'static Fact> {
    [
        reach::FACTS,
        welcome::FACTS,
        reviews::FACTS,
        ladder::FACTS,
        engagement::FACTS,
        effort::FACTS,
        half_life::FACTS,
        complaints::FACTS,
        satisfaction::FACTS,
    ]
    .into_iter()
    .flatten()
}

/// The fact with this code.
pub fn fact(code: &str) -> Option<&'static Fact> {
    facts().find(|fact| fact.code == code)
}

/// The studies of a topic, each with its facts.
pub fn studies(topic: Topic) -> Vec<(&'static Study, Vec<&'static Fact>)> {
    let mut found: Vec<(&'static Study, Vec<&'static Fact>)> = Vec::new();
    for fact in facts().filter(|fact| fact.study.topic == topic) {
        match found.iter_mut().find(|(study, _)| std::ptr::eq(*study, fact.study)) {
            Some((_, facts)) => facts.push(fact),
            None => found.push((fact.study, vec![fact])),
        }
    }
    found
}

/// The component on whose sheet and step an own figure stands; Direction where the catalogue no longer has the fact.
pub fn home_of_fact(code: &str) -> Component {
    fact(code).map_or(Component::Direction, |fact| fact.study.home())
}

impl Study {
    /// The component beside which it helps most.
    pub fn home(&self) -> Component {
        self.helps.first().map_or(Component::Direction, |help| help.component)
    }

    fn help(&self, component: Component, objective: Option<Objective>) -> Option<&'static Help> {
        self.helps.iter().find(|help| {
            help.component == component
                && (help.objectives.is_empty() || objective.is_some_and(|led_by| help.objectives.contains(&led_by)))
        })
    }
}

impl Help {
    /// It helps whatever leads.
    const fn always(component: Component) -> Self {
        Self { component, objectives: &[] }
    }

    /// It helps where one of these objectives leads.
    const fn led_by(objectives: &'static [Objective]) -> Self {
        Self { component: Component::Direction, objectives }
    }
}

impl Fact {
    /// A figure in a unit.
    const fn new(code: &'static str, study: &'static Study, value: f64, unit: Unit, says: Says) -> Self {
        Self { code, study, amount: Some(Amount { value, upto: None, unit }), says }
    }

    /// A share in per cent.
    const fn share(code: &'static str, study: &'static Study, value: f64, says: Says) -> Self {
        Self::new(code, study, value, Unit::Percent, says)
    }

    /// A range in a unit.
    const fn range(code: &'static str, study: &'static Study, ends: (f64, f64), unit: Unit, says: Says) -> Self {
        Self { code, study, amount: Some(Amount { value: ends.0, upto: Some(ends.1), unit }), says }
    }

    /// Whether it is about one network.
    fn names_network(&self) -> bool {
        matches!(self.says, Says::On(..) | Says::Uses(..) | Says::Pace(..))
    }

    /// Whether it is a share in per cent.
    pub fn is_share(&self) -> bool {
        self.amount.is_some_and(|amount| amount.unit == Unit::Percent)
    }

    /// Whether an own figure can stand in its place.
    pub fn replaceable(&self) -> bool {
        self.amount.is_some_and(|amount| amount.unit != Unit::Year)
    }
}
