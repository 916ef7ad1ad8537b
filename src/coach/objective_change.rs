//! What another leading objective puts in question: everything is kept, and this is what to look at again.

use super::sentence::inline;
use crate::form;
use crate::plan::{Choice, Leaf, Measure, Objective, Plan, Verdict};
use crate::words::{Locale, Named, t};

/// The most characters of an answer that are said back.
const QUOTED: usize = 80;

/// A change of the leading objective, and what hangs on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectiveChange {
    /// Which objective led before, and which one leads now, in words.
    pub heading: String,
    /// What to look at again, in the order of the plan.
    pub points: Vec<Point>,
}

/// Something to look at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The path of the field to look at.
    pub place: String,
    /// What it is, and why it is in question.
    pub words: String,
}

/// What the change of the leading objective puts in question; `None` where there was none, or it has been looked at.
pub fn objective_change(plan: &Plan, locale: Locale) -> Option<ObjectiveChange> {
    let before = plan.direction.formerly?;
    let now = plan.direction.objective;
    let from = before.name(locale);
    let heading = match now {
        Some(now) => t!(locale, measures.changed.heading, from = from, to = now.name(locale)),
        None => t!(locale, measures.changed.heading_none, from = from),
    };
    let mut points: Vec<Point> = Vec::new();
    points.extend(now.and_then(|now| unsaid(plan, now, locale)));
    points.extend(["change", "whom", "relevant", "realistic"].iter().filter_map(|part| goal(plan, part, locale)));
    points.extend(plan.direction.measures.iter().filter_map(|one| other_family(one, now, locale)));
    if !plan.direction.risks.is_empty() {
        points.push(point("direction.risks", t!(locale, measures.changed.risks)));
    }
    let decision = &plan.direction.decision;
    if [&decision.will, &decision.will_not, &decision.because].into_iter().any(|part| !part.trim().is_empty()) {
        points.push(point("direction.decision.will", t!(locale, measures.changed.decision)));
    }
    points.extend(leading_channel(plan, locale));
    Some(ObjectiveChange { heading, points })
}

fn point(place: &str, words: impl Into<String>) -> Point {
    Point { place: place.to_owned(), words: words.into() }
}

/// That nothing shows yet why the new objective suits.
fn unsaid(plan: &Plan, now: Objective, locale: Locale) -> Option<Point> {
    let blank = plan.direction.suits.of(now).trim().is_empty();
    let words = || t!(locale, measures.changed.suits, objective = now.name(locale));
    blank.then(|| point(&format!("direction.suits.{}", now.code()), words()))
}

/// A part of the goal that is written.
fn goal(plan: &Plan, part: &str, locale: Locale) -> Option<Point> {
    let place = format!("direction.goal.{part}");
    let text = match plan.leaf(&place)? {
        Leaf::Text(text) => inline(text)?,
        _ => return None,
    };
    let label = form::label(locale, &place);
    let words = t!(locale, measures.changed.goal, label = label, text = quoted(&text));
    Some(Point { place, words })
}

/// A measure that shows progress in another objective than the one that leads.
fn other_family(measure: &Measure, now: Option<Objective>, locale: Locale) -> Option<Point> {
    let family = measure.family.filter(|family| Some(*family) != now)?.name(locale);
    let words = match inline(&measure.name) {
        Some(name) => t!(locale, measures.changed.measure, name = quoted(&name), family = family),
        None => t!(locale, measures.changed.measure_unnamed, family = family),
    };
    Some(Point { place: format!("direction.measures.{}.family", measure.id.as_str()), words })
}

/// The channel that was chosen to lead.
fn leading_channel(plan: &Plan, locale: Locale) -> Option<Point> {
    let channel = plan.technology.channels.iter().find(|channel| channel.verdict == Some(Verdict::Leading))?;
    let words = match inline(&channel.name) {
        Some(name) => t!(locale, measures.changed.leading, name = quoted(&name)),
        None => t!(locale, measures.changed.leading_unnamed).to_owned(),
    };
    Some(Point { place: format!("technology.channels.{}.verdict", channel.id.as_str()), words })
}

/// The beginning of an answer.
fn quoted(text: &str) -> String {
    match text.char_indices().nth(QUOTED).and_then(|(end, _)| text.get(..end)) {
        Some(beginning) => format!("{}…", beginning.trim_end()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::test_plan::test_plan;

    const PLAN: [(&str, &str); 10] = [
        ("direction.objective", "talking"),
        ("direction.goal.change", "Regulars tell their neighbours."),
        ("direction.suits.talking", "Samia answers each evening"),
        ("direction.measures.m.name", "Engagement rate by reach"),
        ("direction.measures.m.family", "talking"),
        ("direction.measures.n.name", "Visits"),
        ("direction.risks.r.name", "Nobody answers"),
        ("direction.decision.will", "write each week"),
        ("technology.channels.c.name", "Newsletter"),
        ("technology.channels.c.verdict", "leading"),
    ];

    #[test]
    fn nothing_is_objective_change_while_the_first_objective_leads() {
        assert_eq!(objective_change(&test_plan(&PLAN), Locale::en), None);
        assert_eq!(objective_change(&Plan::default(), Locale::en), None);
    }

    #[test]
    fn another_objective_names_what_hung_on_the_one_before() {
        let mut plan = test_plan(&PLAN);
        plan.write("direction.objective", "energizing");
        let ObjectiveChange { heading, points } = objective_change(&plan, Locale::en).unwrap();
        assert_eq!(heading, "You changed the objective from Talking to Energizing.");
        let words: Vec<&str> = points.iter().map(|point| point.words.as_str()).collect();
        assert_eq!(
            words,
            [
                "what shows that Energizing suits you: nothing is noted yet",
                "the goal, “What changes”: Regulars tell their neighbours",
                "the measure “Engagement rate by reach”: it shows progress in Talking",
                "the risks, which stay: some may weigh differently now",
                "the decision that closes Direction",
                "the leading channel, Newsletter: does it serve the new objective?",
            ]
        );
        assert!(points.iter().all(|point| plan.at(&point.place).is_some()), "{points:?}");
        let french = objective_change(&plan, Locale::fr).unwrap();
        assert_eq!(french.heading, "L’objectif est passé de «\u{202f}Parler\u{202f}» à «\u{202f}Amplifier\u{202f}».");
        plan.write("direction.formerly", "");
        assert_eq!(objective_change(&plan, Locale::en), None, "it has been looked at");
    }

    #[test]
    fn a_first_choice_puts_nothing_objective_change_and_a_word_written_for_it_one_thing() {
        let mut plan = test_plan(&[("direction.objective", "talking"), ("direction.objective", "listening")]);
        assert_eq!(objective_change(&plan, Locale::en), None);
        plan.write("direction.suits.listening", "whether to open on Mondays");
        plan.write("direction.objective", "talking");
        assert_eq!(
            objective_change(&plan, Locale::en).unwrap().points.len(),
            1,
            "nothing shows yet that Talking suits"
        );
        plan.write("direction.suits.talking", "Samia, each evening");
        assert_eq!(objective_change(&plan, Locale::en).unwrap().points, []);
        plan.write("direction.objective", "");
        let french = objective_change(&plan, Locale::fr).unwrap().heading;
        assert_eq!(french, "«\u{202f}Écouter\u{202f}» n’est plus l’objectif principal.");
    }
}
