//! Plans for tests: one that is complete, and any that a person could type.

use chrono::NaiveDate;
use pentad::plan::{Id, Plan};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::num::NonZeroU32;

/// The day on which tests read plans: 22 November 2026.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

/// A complete plan of an invented neighbourhood bakery: every check is met on `today()`, no rule speaks.
pub fn full() -> Plan {
    let mut plan = Plan::new(id("bakery"), "Neighbourhood bakery");
    // In the first cycle nothing has been reviewed yet: a second one has all there is to be strong in.
    plan.cycle.number = NonZeroU32::MIN.saturating_add(1);
    for (path, typed) in FULL {
        type_into(&mut plan, path, typed);
    }
    plan
}

/// Types into the field at a path, after adding the rows it names where they are not there yet.
pub fn type_into(plan: &mut Plan, path: &str, typed: &str) {
    for (at, _) in path.match_indices('.') {
        let above = path.get(..at).unwrap_or_default();
        if plan.at(above).is_none() {
            let (list, row) = above.rsplit_once('.').unwrap_or_default();
            plan.add(list, id(row));
        }
    }
    assert!(plan.write(path, typed), "{path} does not take {typed:?}");
}

/// An id for a row of a test.
pub fn id(text: &str) -> Id {
    Id::parse(text).unwrap_or_default()
}

/// Any plan a person could make: rows come, move and go, and anything is typed anywhere.
pub fn any_plan() -> impl Strategy<Value = Plan> {
    proptest::collection::vec(any_step(), 0..120).prop_map(|steps| {
        let mut plan = Plan::new(id("any"), "");
        for step in &steps {
            step.take(&mut plan);
        }
        plan
    })
}

/// A text as people, and files, bring it.
pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => select(TYPED).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => "[a-zà-ü ]{0,12}[.,;:!?… ]{0,3}",
        1 => (-1.0e3..1.0e4_f64).prop_map(|number| number.to_string()),
        1 => (1890..2110_i32, 0..14_u32, 0..33_u32).prop_map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}")),
        1 => (1990..2210_usize).prop_map(|length| "é".repeat(length)),
    ]
}

/// Something a person does to a plan.
#[derive(Clone, Debug)]
enum Step {
    Add(&'static str, &'static str),
    Remove(&'static str, &'static str),
    Shift(&'static str, &'static str, isize),
    Type(Index, String),
}

impl Step {
    fn take(&self, plan: &mut Plan) {
        match self {
            Self::Add(list, row) => plan.add(list, id(row)),
            Self::Remove(list, row) => plan.remove(list, row),
            Self::Shift(list, row, by) => plan.shift(list, row, *by),
            Self::Type(at, text) => {
                let paths: Vec<String> = plan.leaves().into_iter().map(|(path, _)| path).collect();
                plan.write(at.get::<String>(&paths), text);
            }
        }
    }
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => (select(LISTS), select(ROWS)).prop_map(|(list, row)| Step::Add(list, row)),
        1 => (select(LISTS), select(ROWS)).prop_map(|(list, row)| Step::Remove(list, row)),
        1 => (select(LISTS), select(ROWS), -3..4_isize).prop_map(|(list, row, by)| Step::Shift(list, row, by)),
        12 => (any::<Index>(), any_text()).prop_map(|(at, text)| Step::Type(at, text)),
    ]
}

/// Every list of a plan.
pub const LISTS: &[&str] = &[
    "direction.measures",
    "direction.risks",
    "target.segments",
    "uniqueness.rivals",
    "uniqueness.claims",
    "technology.channels",
    "evaluation.reviews",
    "evaluation.readings",
    "own_facts",
    "set_aside",
];

/// Few, so that links meet rows, and the same id may come twice.
const ROWS: &[&str] = &["a", "b", "c", ""];

const TYPED: &[&str] = &[
    "",
    " ",
    "\u{202f}",
    ".",
    "?!",
    "true",
    "false",
    "a",
    "b",
    "gone",
    "0",
    "6",
    "24",
    "-2",
    "4,2",
    "140",
    "six",
    "9999999999999999999",
    "2026-01-01",
    "2026-11-22",
    "2027-06-30",
    "0202-06-30",
    "soon",
    "listening",
    "talking",
    "energizing",
    "supporting",
    "embracing",
    "up",
    "down",
    "monthly",
    "net",
    "share",
    "reach",
    "absence",
    "pile_on",
    "gladly",
    "hardly",
    "unknown",
    "us_2006",
    "own_survey",
    "own_estimate",
    "published",
    "1",
    "2",
    "3",
    "4",
    "5",
    "leading",
    "second",
    "not_now",
    "Familles",
    "l’école",
    "🥐",
    "\u{202e}abc",
    "two\nlines",
    "{{ whom }}",
    "\u{e000}",
    "<b>bold</b>",
];

const FULL: &[(&str, &str)] = &[
    ("direction.objective", "energizing"),
    ("direction.suits.energizing", "12 customers named the neighbour who sent them, in October"),
    ("direction.goal.change", "Regulars tell their neighbours about the bakery."),
    ("direction.goal.whom", "families who have just moved in"),
    ("direction.goal.relevant", "people here choose their bread on a neighbour’s word"),
    ("direction.goal.realistic", "18 of the 40 regulars whom we asked in March wrote a review"),
    ("direction.measures.recent.name", "Google reviews under 3 months old"),
    ("direction.measures.recent.family", "energizing"),
    ("direction.measures.recent.formula", "Reviews written in the last 3 months"),
    ("direction.measures.recent.better", "up"),
    ("direction.measures.recent.frequency", "monthly"),
    ("direction.measures.recent.unit", "reviews"),
    ("direction.measures.recent.baseline", "6"),
    ("direction.measures.recent.baseline_date", "2026-09-01"),
    ("direction.measures.recent.source", "Counted by hand on our business profile"),
    ("direction.measures.recent.target", "24"),
    ("direction.measures.recent.deadline", "2027-06-30"),
    ("direction.measures.recent.owner", "the manager"),
    ("direction.measures.rating.name", "Mean rating of the year"),
    ("direction.measures.rating.family", "energizing"),
    ("direction.measures.rating.formula", "Sum of the stars ÷ reviews of the year"),
    ("direction.measures.rating.better", "up"),
    ("direction.measures.rating.frequency", "quarterly"),
    ("direction.measures.rating.unit", "stars"),
    ("direction.measures.rating.baseline", "4.2"),
    ("direction.measures.rating.baseline_date", "2026-09-01"),
    ("direction.measures.rating.source", "Shown on our business profile"),
    ("direction.measures.rating.target", "4,6"),
    ("direction.measures.rating.deadline", "2027-06-30"),
    ("direction.measures.rating.owner", "the manager"),
    ("direction.risks.away.name", "The supermarket collects the reviews, and we have none"),
    ("direction.risks.away.kind", "absence"),
    ("direction.risks.away.likelihood", "3"),
    ("direction.risks.away.impact", "3"),
    ("direction.risks.storm.name", "Ten angry reviews in one evening"),
    ("direction.risks.storm.likelihood", "3"),
    ("direction.risks.storm.impact", "4"),
    ("direction.risks.storm.prevention", "Say at the counter when the queue is long"),
    ("direction.risks.storm.response", "Answer each one by noon, then invite them to the shop"),
    ("direction.risks.storm.owner", "the manager"),
    ("direction.inside.acts", "The manager, every Monday morning"),
    ("direction.decision.will", "ask every regular for a review, in the shop"),
    ("direction.decision.will_not", "buy advertising this half-year"),
    ("direction.decision.because", "nine new customers out of ten say that a neighbour sent them"),
    ("target.segments.families.who", "Families less than ten minutes away on foot"),
    ("target.segments.families.needs", "Good bread on the way home from school"),
    ("target.segments.families.places", "The school gate, the parents’ group, Google Maps"),
    ("target.segments.families.size", "1800"),
    ("target.segments.families.size_basis", "The town’s count of households, 2025"),
    ("target.segments.families.welcome", "when_useful"),
    ("target.segments.offices.who", "People who work in the office block"),
    ("target.segments.offices.needs", "Lunch in less than ten minutes"),
    ("target.segments.offices.places", "The lobby notice board"),
    ("target.segments.offices.size", "240"),
    ("target.segments.offices.size_basis", "Counted at the lifts one Tuesday"),
    ("target.segments.offices.welcome", "hardly"),
    ("target.primary", "families"),
    ("target.ladder.creators", "4"),
    ("target.ladder.conversationalists", "22"),
    ("target.ladder.critics", "31"),
    ("target.ladder.collectors", "12"),
    ("target.ladder.joiners", "64"),
    ("target.ladder.spectators", "82"),
    ("target.ladder.inactives", "14"),
    ("target.ladder.basis.kind", "own_survey"),
    ("target.ladder.basis.n", "46"),
    ("target.motivations.altruistic.strength", "2"),
    ("target.motivations.altruistic.answer", "A card that says which neighbour their review helps"),
    ("target.motivations.affinity.strength", "3"),
    ("target.motivations.affinity.answer", "A photo wall of the street’s birthdays"),
    ("target.decision.will", "talk with families less than ten minutes away on foot"),
    ("target.decision.will_not", "aim at tourists"),
    ("target.decision.because", "they come back twice a week, and they know one another"),
    ("uniqueness.rivals.chain.name", "The supermarket’s bread counter"),
    ("uniqueness.rivals.chain.promise", "Cheaper, and open until nine"),
    ("uniqueness.rivals.chain.places", "Its app and its leaflets"),
    ("uniqueness.rivals.baking.name", "Baking channels on video"),
    ("uniqueness.rivals.baking.promise", "Bake it yourself on Sunday"),
    ("uniqueness.rivals.baking.places", "YouTube and Instagram"),
    ("uniqueness.positioning.whom", "families of the neighbourhood"),
    ("uniqueness.positioning.need", "good bread without a detour"),
    ("uniqueness.positioning.offer", "The Two Ovens"),
    ("uniqueness.positioning.kind", "a bakery"),
    ("uniqueness.positioning.benefit", "bread that is still warm at half past four"),
    ("uniqueness.positioning.rival", "the supermarket’s bread counter"),
    ("uniqueness.positioning.difference", "the second batch leaves our oven when school is over"),
    ("uniqueness.claims.warm.claim", "Still warm at half past four"),
    ("uniqueness.claims.warm.evidence", "The oven stands behind the counter, its clock in sight"),
    ("uniqueness.decision.will", "bake a second batch for the end of school"),
    ("uniqueness.decision.will_not", "compete on price"),
    ("uniqueness.decision.because", "nobody else in the street has an oven"),
    ("technology.channels.profile.name", "Google business profile"),
    ("technology.channels.profile.verdict", "leading"),
    ("technology.channels.profile.hours", "2"),
    ("technology.channels.group.name", "Parents’ group"),
    ("technology.channels.group.verdict", "second"),
    ("technology.channels.group.reason", "The families already talk about bread there"),
    ("technology.channels.group.hours", "1"),
    ("technology.channels.instagram.name", "Instagram"),
    ("technology.channels.instagram.verdict", "not_now"),
    ("technology.channels.instagram.reason", "Nobody here likes to be filmed, and it would take three hours"),
    ("technology.channels.instagram.look_again", "2027-03-01"),
    ("technology.hours_available", "4"),
    ("technology.decision.will", "keep one business profile, and answer every review within two days"),
    ("technology.decision.will_not", "open a video channel before March"),
    ("technology.decision.because", "four hours a week carry one channel well"),
    ("evaluation.next_review", "2026-12-07"),
    ("evaluation.asking.who", "The manager, at the counter"),
    ("evaluation.asking.whom", "Five Saturday customers"),
    ("evaluation.asking.by", "2026-12-05"),
    ("evaluation.reviews.first.date", "2026-11-02"),
    ("evaluation.reviews.first.ourselves.doing", "11 recent reviews instead of 6"),
    ("evaluation.reviews.first.ourselves.improve", "Ask on Saturdays as well"),
    ("evaluation.reviews.first.ourselves.needs", "Not after six, when the shelves are empty"),
    ("evaluation.reviews.first.ourselves.exceed", "The warm batch surprises newcomers"),
    ("evaluation.reviews.first.customers.doing", "Well, but the queue is long at five"),
    ("evaluation.reviews.first.customers.like", "Bread that is warm when school is over"),
    ("evaluation.reviews.first.customers.more", "Half loaves"),
    ("evaluation.reviews.first.customers.dislike", "No card payment under five euros"),
    ("evaluation.reviews.first.customers.change", "A second till at five"),
    ("evaluation.readings.recent1.measure", "recent"),
    ("evaluation.readings.recent1.date", "2026-11-02"),
    ("evaluation.readings.recent1.value", "11"),
    ("evaluation.readings.rating1.measure", "rating"),
    ("evaluation.readings.rating1.date", "2026-11-02"),
    ("evaluation.readings.rating1.value", "4.3"),
    ("evaluation.decision.will", "count the reviews on the first Monday of the month"),
    ("evaluation.decision.will_not", "change the plan after a single angry comment"),
    ("evaluation.decision.because", "three months of figures show more than one bad day"),
];
