//! How strong a plan is, and what to do next.

use crate::plans::{full, today, type_into};
use chrono::NaiveDate;
use pentad::coach::{Shortcut, next_action, strengths};
use pentad::plan::{Choice, Component, Leaf, Plan, Rung};
use pentad::words::Locale;

fn each(plan: &Plan) -> [u8; 5] {
    let strengths = strengths(plan, today());
    [
        strengths.of(Component::Direction),
        strengths.of(Component::Target),
        strengths.of(Component::Uniqueness),
        strengths.of(Component::Technology),
        strengths.of(Component::Evaluation),
    ]
}

/// The button and the place of the next action for a component.
#[track_caller]
fn check_next(plan: &Plan, component: Component, label: &str, place: &str) {
    let action = next_action(plan, component, today(), Locale::en);
    let action = action.as_ref().map(|action| (action.label.as_str(), action.place.as_str()));
    assert_eq!(action, Some((label, place)));
}

#[test]
fn an_empty_plan_has_no_strength_and_a_complete_one_lacks_nothing() {
    assert_eq!(each(&Plan::default()), [0; 5]);
    assert_eq!(each(&full()), [100; 5]);
    for component in Component::ALL {
        assert_eq!(next_action(&full(), *component, today(), Locale::fr), None);
    }
}

#[test]
fn a_plan_is_as_strong_as_its_weakest_part_the_first_of_equals() {
    assert_eq!(strengths(&Plan::default(), today()).weakest(), Component::Direction);
    let mut plan = full();
    plan.write("technology.hours_available", "");
    plan.write("evaluation.next_review", "");
    let strengths = strengths(&plan, today());
    assert_eq!((strengths.weakest(), strengths.plan()), (Component::Evaluation, 80));
}

#[test]
fn strength_does_not_count_letters() {
    let mut plan = full();
    for (path, leaf) in full().leaves() {
        if matches!(leaf, Leaf::Text(text) if !text.is_empty()) {
            plan.write(&path, "x");
        }
    }
    assert_eq!(each(&plan), [100; 5]);
    for (path, leaf) in full().leaves() {
        if matches!(leaf, Leaf::Text(text) if !text.is_empty()) {
            plan.write(&path, &"x".repeat(3000));
        }
    }
    assert_eq!(each(&plan), [100; 5]);
}

#[test]
fn whatever_is_taken_away_from_a_complete_plan_is_asked_for() {
    for (path, leaf) in full().leaves() {
        if leaf.is_blank() || is_by_the_way(&path) {
            continue;
        }
        let mut plan = full();
        plan.write(&path, " ");
        plan.write(&path, "");
        let components = Component::ALL.iter().copied();
        let asked: Vec<_> = components.filter_map(|it| next_action(&plan, it, today(), Locale::en)).collect();
        let weaker = each(&plan).into_iter().filter(|strength| *strength < 100).count();
        assert!(weaker >= 1 && weaker == asked.len(), "{path}: {:?}", each(&plan));
        let elsewhere = path.starts_with("evaluation.readings") || path == "direction.risks.away.kind";
        let rough = path.replace("target.ladder.", "target.ladder.rough.");
        let there = asked.iter().any(|action| action.place == path || action.place == rough || elsewhere);
        assert!(there, "{path} is missing, and what is asked for is {asked:?}");
    }
}

/// What a complete plan may do without: its name, a rung that came later, motivations while one of them is left, who asks
/// customers once they were asked, and the objective of a measure, of which a rule speaks where none shows the one that leads.
fn is_by_the_way(path: &str) -> bool {
    let found_again = ["conversationalists", "motivations", ".family", "evaluation.asking"];
    path == "name" || found_again.iter().any(|part| path.contains(part))
}

#[test]
fn direction_is_asked_for_all_that_makes_a_number_checkable_and_for_its_risks() {
    let mut plan = Plan::default();
    let direction = Component::Direction;
    for (path, typed, label, place) in [
        ("direction.objective", "talking", "Say why this objective suits you", "direction.suits.talking"),
        ("direction.suits.talking", "Ana answers at noon", "Say what changes", "direction.goal.change"),
        ("direction.goal.change", "More talk", "Say for whom it changes", "direction.goal.whom"),
        ("direction.goal.whom", "Families", "Add a first measure", "direction.measures"),
        ("direction.measures.m.name", "Comments", "Give the measure its unit", "direction.measures.m.unit"),
        ("direction.measures.m.unit", "per post", "Say how it is counted", "direction.measures.m.formula"),
        ("direction.measures.m.formula", "Comments ÷ posts", "Say which way is good", "direction.measures.m.better"),
        ("direction.measures.m.better", "up", "Give the start value", "direction.measures.m.baseline"),
        ("direction.measures.m.baseline", "1", "Date the start value", "direction.measures.m.baseline_date"),
        (
            "direction.measures.m.baseline_date",
            "2026-09-01",
            "Say where the numbers come from",
            "direction.measures.m.source",
        ),
        ("direction.measures.m.source", "Counted", "Set the target value", "direction.measures.m.target"),
        ("direction.measures.m.target", "3", "Set a deadline", "direction.measures.m.deadline"),
        ("direction.measures.m.deadline", "2027-06-30", "Name an owner", "direction.measures.m.owner"),
        ("direction.measures.m.owner", "Ana", "Say how often it is read", "direction.measures.m.frequency"),
        ("direction.measures.m.frequency", "weekly", "Say why it is realistic", "direction.goal.realistic"),
        ("direction.goal.realistic", "Two in May", "Say why the goal matters", "direction.goal.relevant"),
        ("direction.goal.relevant", "Neighbours", "Write down a first risk", "direction.risks"),
        ("direction.risks.r.name", "A storm", "Judge how likely it is", "direction.risks.r.likelihood"),
        ("direction.risks.r.likelihood", "3", "Judge how grave it would be", "direction.risks.r.impact"),
        ("direction.risks.r.impact", "4", "Say how you prevent it", "direction.risks.r.prevention"),
        ("direction.risks.r.prevention", "Rules", "Say what you do if it happens", "direction.risks.r.response"),
        ("direction.risks.r.response", "Answer", "Name the owner of this risk", "direction.risks.r.owner"),
        ("direction.risks.r.owner", "Ana", "Weigh the risk of staying away from social media", "direction.risks"),
        ("direction.risks.a.kind", "absence", "Name this risk", "direction.risks.a.name"),
        ("direction.risks.a.name", "Staying away", "Judge how likely it is", "direction.risks.a.likelihood"),
        ("direction.risks.a.likelihood", "2", "Judge how grave it would be", "direction.risks.a.impact"),
        ("direction.risks.a.impact", "2", "Name who acts on what customers say", "direction.inside.acts"),
        ("direction.inside.acts", "Ana", "Decide what you will do", "direction.decision.will"),
    ] {
        type_into(&mut plan, path, typed);
        check_next(&plan, direction, label, place);
    }
    assert_eq!(strengths(&plan, today()).of(direction), 80);
}

#[test]
fn a_low_risk_needs_no_preparation_and_a_high_one_does() {
    let mut plan = full();
    for field in ["prevention", "response", "owner"] {
        plan.write(&format!("direction.risks.storm.{field}"), "");
    }
    check_next(&plan, Component::Direction, "Say how you prevent it", "direction.risks.storm.prevention");
    plan.write("direction.risks.storm.impact", "3");
    assert_eq!(each(&plan), [100; 5]);
}

#[test]
fn every_segment_is_asked_for_its_welcome_and_its_size() {
    let mut plan = full();
    for (field, label) in [
        ("welcome", "Say whether they want you on social media"),
        ("size", "Say how many they are"),
        ("size_basis", "Say where this number comes from"),
    ] {
        let place = format!("target.segments.offices.{field}");
        let before = plan.clone();
        plan.write(&place, "");
        check_next(&plan, Component::Target, label, &place);
        plan = before;
    }
    plan.write("target.segments.offices.welcome", "unknown");
    assert_eq!(each(&plan), [100; 5], "not to know yet is an answer");
}

#[test]
fn a_value_that_cannot_be_true_counts_for_nothing_and_is_to_be_corrected() {
    let mut plan = full();
    plan.write("target.ladder.critics", "140");
    check_next(&plan, Component::Target, "Correct “Critics”", "target.ladder.critics");
    let action = next_action(&plan, Component::Target, today(), Locale::fr);
    let said = action.map(|action| (action.label, action.why));
    assert_eq!(
        said,
        Some((
            "Corriger «\u{202f}Critiques\u{202f}»".into(),
            "140\u{202f}% n’est pas possible\u{a0}: une part est comprise entre 0 et 100\u{202f}%. Votre saisie est conservée."
                .into()
        ))
    );
}

#[test]
fn a_plan_ages_with_its_dates() {
    let after = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    for (day, component, label, place) in [
        (after(2026, 12, 8), Component::Evaluation, "Set a new review date", "evaluation.next_review"),
        (
            after(2027, 3, 2),
            Component::Technology,
            "Look at this channel again",
            "technology.channels.instagram.look_again",
        ),
        (after(2027, 7, 1), Component::Direction, "Set a new deadline", "direction.measures.recent.deadline"),
    ] {
        let the_day_before = day.pred_opt().unwrap_or_default();
        assert_eq!(next_action(&full(), component, the_day_before, Locale::en), None, "{label}");
        let action = next_action(&full(), component, day, Locale::en).map(|action| (action.label, action.place));
        assert_eq!(action, Some((label.into(), place.into())));
    }
}

#[test]
fn an_empty_component_begins_with_its_first_question() {
    let empty = Plan::default();
    check_next(&empty, Component::Direction, "Choose the leading objective", "direction.objective");
    check_next(&empty, Component::Target, "Describe a first segment", "target.segments");
    check_next(&empty, Component::Uniqueness, "Name a first competitor", "uniqueness.rivals");
    check_next(&empty, Component::Technology, "Name a first channel", "technology.channels");
    check_next(&empty, Component::Evaluation, "Set a date for the next plan review", "evaluation.next_review");
}

#[test]
fn a_second_rival_is_asked_for_in_both_languages() {
    let mut plan = full();
    plan.remove("uniqueness.rivals", "baking");
    check_next(&plan, Component::Uniqueness, "Name a second competitor", "uniqueness.rivals");
    let action = next_action(&plan, Component::Uniqueness, today(), Locale::fr);
    assert_eq!(action.map(|action| action.label), Some("Nommer un deuxième concurrent".into()));
    // A blank row is no rival, and the way leads to its field.
    plan.add("uniqueness.rivals", crate::plans::id("blank"));
    assert_eq!(strengths(&plan, today()).of(Component::Uniqueness), 82);
    check_next(&plan, Component::Uniqueness, "Name a second competitor", "uniqueness.rivals.blank.name");
}

#[test]
fn a_blank_row_beyond_what_is_needed_costs_nothing() {
    let mut plan = full();
    // A review that says nothing is the one being written; what was set aside or replaced is no row to fill in.
    let filled_in = |list: &&&str| !["evaluation.reviews", "own_facts", "set_aside"].contains(*list);
    for list in crate::plans::LISTS.iter().filter(filled_in) {
        plan.add(list, crate::plans::id("blank"));
    }
    assert_eq!(each(&plan), [100; 5]);
}

#[test]
fn a_row_half_filled_is_completed_at_its_first_blank_field() {
    let mut plan = full();
    type_into(&mut plan, "direction.measures.new.name", "Answers within two days");
    check_next(&plan, Component::Direction, "Give the measure its unit", "direction.measures.new.unit");
    check_next(&plan, Component::Evaluation, "Note a reading", "evaluation.readings");
    type_into(&mut plan, "evaluation.readings.new.value", "80");
    check_next(&plan, Component::Evaluation, "Say which measure was read", "evaluation.readings.new.measure");
    plan.write("evaluation.readings.new.measure", "new");
    check_next(&plan, Component::Evaluation, "Date the reading", "evaluation.readings.new.date");
}

#[test]
fn one_missing_field_among_many_is_never_rounded_away() {
    let mut plan = full();
    for row in 0..40 {
        for (field, typed) in
            [("who", "x"), ("needs", "x"), ("places", "x"), ("size", "9"), ("size_basis", "x"), ("welcome", "gladly")]
        {
            type_into(&mut plan, &format!("target.segments.s{row}.{field}"), typed);
        }
    }
    assert_eq!(each(&plan), [100; 5]);
    plan.write("target.segments.s39.places", "");
    assert_eq!(strengths(&plan, today()).of(Component::Target), 99);
}

#[test]
fn each_channel_is_asked_for_what_its_verdict_needs() {
    let mut plan = Plan::default();
    let channels = "technology.channels";
    type_into(&mut plan, "technology.channels.a.name", "Newsletter");
    check_next(&plan, Component::Technology, "Choose the channel that leads", "technology.channels.a.verdict");
    plan.write("technology.channels.a.verdict", "leading");
    check_next(&plan, Component::Technology, "Count the hours it needs", "technology.channels.a.hours");
    plan.write("technology.channels.a.hours", "2");
    check_next(&plan, Component::Technology, "Put a channel on the “not now” list", channels);
    type_into(&mut plan, "technology.channels.b.name", "Blog");
    check_next(&plan, Component::Technology, "Decide on this channel", "technology.channels.b.verdict");
    plan.write("technology.channels.b.verdict", "leading");
    check_next(&plan, Component::Technology, "Keep one leading channel", "technology.channels.b.verdict");
    plan.write("technology.channels.b.verdict", "second");
    check_next(&plan, Component::Technology, "Say why a second channel", "technology.channels.b.reason");
    plan.write("technology.channels.b.verdict", "not_now");
    check_next(&plan, Component::Technology, "Say why not now", "technology.channels.b.reason");
    plan.write("technology.channels.b.reason", "No hours");
    check_next(&plan, Component::Technology, "Set a date to look again", "technology.channels.b.look_again");
    plan.write("technology.channels.b.look_again", "2027-03-01");
    check_next(&plan, Component::Technology, "Say how many hours you have", "technology.hours_available");
}

#[test]
fn each_basis_is_asked_for_what_makes_it_comparable() {
    let mut plan = full();
    plan.write("target.ladder.basis.n", "");
    check_next(&plan, Component::Target, "Say how many people answered", "target.ladder.basis.n");
    plan.write("target.ladder.basis.kind", "published");
    check_next(&plan, Component::Target, "Say whom the figure is about", "target.ladder.basis.population");
    plan.write("target.ladder.basis.population", "Adults in France");
    check_next(&plan, Component::Target, "Give the year of the figure", "target.ladder.basis.year");
    plan.write("target.ladder.basis.kind", "own_estimate");
    // An own estimate never counts as a survey does.
    assert_eq!(each(&plan), [100, 95, 100, 100, 100]);
    check_next(&plan, Component::Target, "Ask your customers, six questions", "target.survey.people");
}

#[test]
fn words_are_enough_for_the_ladder_and_not_to_know_is_an_answer_that_counts_for_nothing() {
    let mut plan = full();
    for rung in Rung::ALL {
        plan.write(&format!("target.ladder.{}", rung.code()), "");
    }
    check_next(&plan, Component::Target, "Estimate the share of Creators", "target.ladder.rough.creators");
    for rung in Rung::ALL {
        plan.write(&format!("target.ladder.rough.{}", rung.code()), "some");
    }
    assert_eq!(each(&plan), [100; 5]);
    plan.write("target.ladder.rough.critics", "unknown");
    check_next(&plan, Component::Target, "Estimate the share of Critics", "target.ladder.critics");
}

#[test]
fn a_first_cycle_counts_what_can_be_settled_today() {
    let mut plan = full();
    plan.cycle.number = std::num::NonZeroU32::MIN;
    for list in ["evaluation.reviews", "evaluation.readings"] {
        for row in plan.ids(list) {
            plan.remove(list, &row);
        }
    }
    assert_eq!(each(&plan), [100; 5], "a review that lies ahead is no weakness");
    for (path, label) in [
        ("evaluation.asking.who", "Say who will ask customers"),
        ("evaluation.asking.whom", "Say which customers to ask"),
        ("evaluation.asking.by", "Set a date for asking customers"),
    ] {
        let mut plan = plan.clone();
        plan.write(path, "");
        check_next(&plan, Component::Evaluation, label, path);
        assert_eq!(each(&plan), [100, 100, 100, 100, 85]);
    }
    plan.write("evaluation.asking.by", "2026-11-01");
    check_next(&plan, Component::Evaluation, "Set a new date for asking customers", "evaluation.asking.by");
    plan.cycle.number = full().cycle.number;
    check_next(&plan, Component::Evaluation, "Hold a first plan review", "evaluation.reviews");
}

#[test]
fn a_motivation_needs_a_strength_and_then_an_answer() {
    let mut plan = full();
    for motive in ["altruistic", "affinity"] {
        plan.write(&format!("target.motivations.{motive}.strength"), "");
    }
    check_next(&plan, Component::Target, "Say how much a motivation matters", "target.motivations.altruistic.strength");
    plan.write("target.motivations.creative.strength", "3");
    check_next(&plan, Component::Target, "Say what you give in return", "target.motivations.creative.answer");
}

#[test]
fn the_latest_review_is_the_one_that_counts() {
    let mut plan = full();
    type_into(&mut plan, "evaluation.reviews.older.date", "2026-10-05");
    assert_eq!(each(&plan), [100; 5]);
    type_into(&mut plan, "evaluation.reviews.newer.date", "2026-11-16");
    check_next(&plan, Component::Evaluation, "Answer for yourselves", "evaluation.reviews.newer.ourselves.doing");
    let action = next_action(&plan, Component::Evaluation, today(), Locale::fr).map(|action| action.why);
    assert_eq!(
        action.as_deref(),
        Some("«\u{202f}Où en sommes-nous\u{202f}?\u{202f}» n’a pas encore de réponse dans la dernière revue.")
    );
}

#[test]
fn the_risk_of_not_going_is_taken_where_it_is_offered_and_judged_where_it_is_listed() {
    let mut plan = full();
    let way = |plan: &Plan| {
        let action = next_action(plan, Component::Direction, today(), Locale::en);
        action.map(|action| (action.place, action.shortcut))
    };
    plan.remove("direction.risks", "away");
    assert_eq!(way(&plan), Some(("direction.risks".to_owned(), Some(Shortcut::TakeAbsence))));
    type_into(&mut plan, "direction.risks.away.kind", "absence");
    plan.write("direction.risks.away.name", "They collect the reviews");
    plan.write("direction.risks.away.likelihood", "3");
    assert_eq!(way(&plan), Some(("direction.risks.away.impact".to_owned(), None)));
    plan.remove("direction.risks", "away");
    plan.remove("direction.risks", "storm");
    assert_eq!(way(&plan), Some(("direction.risks".to_owned(), None)), "any first risk will do");
}
