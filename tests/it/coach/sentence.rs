//! Sentences that hold together, whatever was answered and whatever was not.

use crate::plans::{full, type_into};
use pentad::coach::{Piece, goal_sentence, positioning_sentence};
use pentad::plan::Plan;
use pentad::words::{LOCALES, Locale};

/// An answer typed at a path, and how it reads in each language.
type Answer = (&'static str, &'static str, [&'static str; 2]);

const GOAL: [Answer; 10] = [
    ("direction.measures.m.deadline", "2027-06-30", ["30\u{a0}June 2027", "30\u{a0}juin 2027"]),
    ("direction.goal.whom", "elderly people ", ["elderly people"; 2]),
    ("direction.goal.change", "Orders come early.", ["Orders come early"; 2]),
    ("direction.measures.m.name", "Opinions", ["Opinions"; 2]),
    ("direction.measures.m.baseline", "1,5", ["1.5", "1,5"]),
    ("direction.measures.m.target", "24", ["24"; 2]),
    ("direction.measures.m.unit", "%", ["%"; 2]),
    ("direction.goal.relevant", "everybody\nis  asking …", ["everybody is asking"; 2]),
    ("direction.goal.realistic", "it\u{202f}worked\u{202f}!", ["it\u{202f}worked"; 2]),
    ("direction.measures.m.owner", "Anna, and her team", ["Anna, and her team"; 2]),
];

const POSITIONING: [Answer; 7] = [
    ("uniqueness.positioning.whom", "elderly people,", ["elderly people"; 2]),
    ("uniqueness.positioning.need", "an open door", ["an open door"; 2]),
    ("uniqueness.positioning.offer", "Aux Deux Fours;", ["Aux Deux Fours"; 2]),
    ("uniqueness.positioning.kind", "une école", ["une école"; 2]),
    ("uniqueness.positioning.benefit", "advice:", ["advice"; 2]),
    ("uniqueness.positioning.rival", "Aldi", ["Aldi"; 2]),
    ("uniqueness.positioning.difference", "our door is open?", ["our door is open"; 2]),
];

/// Composes a sentence from every selection of answers, and reads it with a critic's eye. What is not answered leaves a
/// gap wherever `asks` says so of its place and the places that were answered.
fn check_every_selection(
    answers: &[Answer],
    compose: fn(&Plan, Locale) -> Vec<Piece>,
    asks: fn(&str, &[&str]) -> bool,
) {
    for selection in 0..1_u32 << answers.len() {
        let mut plan = Plan::default();
        // The measure is there even where nothing of it is said.
        plan.add("direction.measures", crate::plans::id("m"));
        let chosen = |at: usize| selection >> at & 1 == 1;
        for (_, (path, typed, _)) in answers.iter().enumerate().filter(|(at, _)| chosen(*at)) {
            type_into(&mut plan, path, typed);
        }
        let given: Vec<&str> = (0..answers.len()).filter(|at| chosen(*at)).map(|at| answers[at].0).collect();
        for locale in LOCALES {
            let pieces = compose(&plan, locale);
            check_language(&pieces, locale);
            for (at, (path, _, [english, french])) in answers.iter().enumerate() {
                let said = pieces.iter().find_map(|piece| match piece {
                    Piece::Answer { place, text, .. } if place == path => Some(text.as_str()),
                    _ => None,
                });
                let gap = pieces.iter().any(|piece| matches!(piece, Piece::Gap { place, .. } if place == path));
                let read = if locale == Locale::en { english } else { french };
                let expected = chosen(at).then_some(*read);
                let asked = !chosen(at) && asks(path, &given);
                assert_eq!((said, gap), (expected, asked), "{path} in {pieces:?}");
            }
        }
    }
}

fn check_language(pieces: &[Piece], locale: Locale) {
    let text = plain(pieces);
    let blank = |c: char| c.is_whitespace();
    assert!(text.starts_with(char::is_uppercase), "{text}");
    assert!(text.ends_with('.') && !text.ends_with(".."), "{text}");
    for (before, letter) in text.chars().zip(text.chars().skip(1)) {
        assert!(!(blank(before) && blank(letter)), "double space: {text}");
        assert!(!matches!((before, letter), (',' | ';' | ':', ',' | ';' | ':' | '.')), "two stops: {text}");
        let right = match (locale, letter) {
            (_, ',' | '.') | (Locale::en, ':' | ';' | '%') => !blank(before),
            (Locale::fr, ':') => before == '\u{a0}',
            (Locale::fr, ';' | '%') => before == '\u{202f}',
            _ => true,
        };
        assert!(right, "{before:?} before {letter:?}: {text}");
    }
    for pair in pieces.windows(2) {
        let [Piece::Words(words), Piece::Answer { text: next, .. } | Piece::Gap { label: next, .. }] = pair else {
            continue;
        };
        let last = words.split([' ', '\u{a0}']).rfind(|word| !word.is_empty()).unwrap_or_default().to_lowercase();
        let elided = ["le", "la", "de", "que", "ne", "se", "ce", "je", "jusque", "lorsque", "puisque", "si"];
        let vowel = next.starts_with(|c| "aeiouyhàâéèêëîïôûùœAEIOUYHÉÈÊÀÎÔ".contains(c));
        assert!(locale == Locale::en || !(elided.contains(&last.as_str()) && vowel), "elision: {text}");
        let contracted = ["de", "à"].contains(&last.as_str()) && !next.starts_with(|c: char| c.is_ascii_digit());
        let figure = ["valeur de départ", "valeur cible"].contains(&next.as_str());
        assert!(locale == Locale::en || !contracted || figure, "contraction: {text}");
        assert!(!next.is_empty(), "an empty piece: {pieces:?}");
    }
}

fn plain(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Words(text) | Piece::Answer { text, .. } | Piece::Gap { label: text, .. } => text.as_str(),
        })
        .collect()
}

/// By when, for whom, what, and by which measure is always asked; the rest once there is something it belongs to.
fn goal_asks(place: &str, given: &[&str]) -> bool {
    let has = |field: &str| given.iter().any(|path| path.ends_with(field));
    let figures = has(".baseline") || has(".target") || has(".unit");
    match place.rsplit('.').next() {
        Some("deadline" | "whom" | "change" | "name") => true,
        Some("baseline" | "target") => figures || has(".name"),
        Some("unit") => figures,
        _ => has("goal.change"),
    }
}

#[test]
fn the_goal_holds_together_in_every_state() {
    check_every_selection(&GOAL, goal_sentence, goal_asks);
}

#[test]
fn the_positioning_holds_together_in_every_state() {
    check_every_selection(&POSITIONING, positioning_sentence, |_, _| true);
}

/// The goal in each language, with gaps in square brackets and plain spaces.
#[track_caller]
fn check_goal(typed: &[(&str, &str)], en: &str, fr: &str) {
    let mut plan = Plan::default();
    for (path, text) in typed {
        type_into(&mut plan, &format!("direction.{path}"), text);
    }
    let read = |locale| {
        let marked = |piece: &Piece| match piece {
            Piece::Words(text) | Piece::Answer { text, .. } => text.clone(),
            Piece::Gap { label, .. } => format!("[{label}]"),
        };
        goal_sentence(&plan, locale).iter().map(marked).collect::<String>().replace(['\u{a0}', '\u{202f}'], " ")
    };
    assert_eq!(read(Locale::en), en);
    assert_eq!(read(Locale::fr), fr);
}

#[test]
fn an_empty_goal_asks_for_what_it_begins_with() {
    check_goal(
        &[],
        "By [the deadline], for [whom]: [what changes]; measured by [what is counted].",
        "D’ici au [jour de l’échéance], pour [qui] : [ce qui change] ; indicateur suivi : [ce qui est compté].",
    );
}

#[test]
fn what_changes_asks_for_reasons_and_an_owner() {
    check_goal(
        &[("goal.change", "regulars bring a neighbour")],
        "By [the deadline], for [whom]: regulars bring a neighbour; measured by [what is counted]; the goal matters because [mission or value], it is realistic because [results or means], and it is in the hands of [owner].",
        "D’ici au [jour de l’échéance], pour [qui] : regulars bring a neighbour ; indicateur suivi : [ce qui est compté] ; ce but compte car [mission ou valeur], il est réaliste car [résultats ou moyens], et il est porté par [responsable].",
    );
}

#[test]
fn a_named_measure_asks_for_its_figures_but_not_for_a_unit_alone() {
    check_goal(
        &[("measures.m.name", "recent reviews")],
        "By [the deadline], for [whom]: [what changes]; measured by recent reviews, from [start value] to [target value].",
        "D’ici au [jour de l’échéance], pour [qui] : [ce qui change] ; indicateur suivi : recent reviews, de [valeur de départ] à [valeur cible].",
    );
}

#[test]
fn one_figure_asks_for_the_other_and_for_the_unit() {
    check_goal(
        &[("measures.m.target", "4,6")],
        "By [the deadline], for [whom]: [what changes]; measured by [what is counted], from [start value] to 4.6 [unit].",
        "D’ici au [jour de l’échéance], pour [qui] : [ce qui change] ; indicateur suivi : [ce qui est compté], de [valeur de départ] à 4,6 [unité].",
    );
}

#[test]
fn per_cent_stands_as_each_language_sets_it() {
    check_goal(
        &[("measures.m.baseline", "1.5"), ("measures.m.target", "12,25"), ("measures.m.unit", "% of visitors")],
        "By [the deadline], for [whom]: [what changes]; measured by [what is counted], from 1.5 to 12.25% of visitors.",
        "D’ici au [jour de l’échéance], pour [qui] : [ce qui change] ; indicateur suivi : [ce qui est compté], de 1,5 à 12,25 % of visitors.",
    );
}

#[test]
fn a_single_reason_speaks_of_the_goal() {
    for (field, en, fr) in [
        ("goal.relevant", "the goal matters because x", "ce but compte car x"),
        ("goal.realistic", "the goal is realistic because x", "ce but est réaliste car x"),
        ("measures.m.owner", "the goal is in the hands of x", "ce but est porté par x"),
    ] {
        check_goal(
            &[(field, "x")],
            &format!("By [the deadline], for [whom]: [what changes]; measured by [what is counted]; {en}."),
            &format!(
                "D’ici au [jour de l’échéance], pour [qui] : [ce qui change] ; indicateur suivi : [ce qui est compté] ; {fr}."
            ),
        );
    }
}

#[test]
fn two_reasons_are_joined() {
    for (fields, en, fr) in [
        (
            ["goal.relevant", "goal.realistic"],
            "the goal matters because x, and it is realistic because x",
            "ce but compte car x, et il est réaliste car x",
        ),
        (
            ["goal.relevant", "measures.m.owner"],
            "the goal matters because x, and it is in the hands of x",
            "ce but compte car x, et il est porté par x",
        ),
        (
            ["goal.realistic", "measures.m.owner"],
            "the goal is realistic because x, and it is in the hands of x",
            "ce but est réaliste car x, et il est porté par x",
        ),
    ] {
        check_goal(
            &fields.map(|field| (field, "x")),
            &format!("By [the deadline], for [whom]: [what changes]; measured by [what is counted]; {en}."),
            &format!(
                "D’ici au [jour de l’échéance], pour [qui] : [ce qui change] ; indicateur suivi : [ce qui est compté] ; {fr}."
            ),
        );
    }
}

#[test]
fn an_answer_typed_as_a_sentence_begins_small_inside_the_sentence() {
    let places = [
        "direction.goal.change",
        "direction.goal.whom",
        "direction.goal.relevant",
        "direction.goal.realistic",
        "direction.measures.m.owner",
    ];
    for (locale, typed, read) in [
        (Locale::en, "The regulars trust us", "the regulars trust us"),
        (Locale::en, "A third of them", "a third of them"),
        (Locale::en, "We’re three", "we’re three"),
        (Locale::en, "They", "they"),
        (Locale::fr, "Les habitués nous font confiance", "les habitués nous font confiance"),
        (Locale::fr, "L’équipe", "l’équipe"),
        (Locale::fr, "L'équipe", "l'équipe"),
        (Locale::fr, "C’est notre métier", "c’est notre métier"),
        // Names and what may be one, initials, other words, and the words of the other language stay as they are.
        (Locale::en, "Anna and her team", "Anna and her team"),
        (Locale::en, "The Two Ovens", "The Two Ovens"),
        (Locale::en, "THE regulars", "THE regulars"),
        (Locale::en, "A, B and C", "A, B and C"),
        (Locale::en, "Neighbours trust us", "Neighbours trust us"),
        (Locale::en, "Theo", "Theo"),
        (Locale::en, "Les", "Les"),
        (Locale::fr, "L’Oréal", "L’Oréal"),
        (Locale::fr, "La Poste", "La Poste"),
        (Locale::fr, "Léa et son équipe", "Léa et son équipe"),
        (Locale::fr, "ONG locales", "ONG locales"),
        (Locale::fr, "L", "L"),
        (Locale::fr, "The team", "The team"),
    ] {
        let mut plan = Plan::default();
        plan.add("direction.measures", crate::plans::id("m"));
        for place in places {
            plan.write(place, typed);
        }
        let before = plan.clone();
        let answers: Vec<String> = goal_sentence(&plan, locale)
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Answer { text, .. } => Some(text),
                Piece::Words(_) | Piece::Gap { .. } => None,
            })
            .collect();
        assert_eq!(answers, [read; 5], "{typed}");
        assert_eq!(plan, before, "what was typed is kept");
    }
}

#[test]
fn the_goal_of_a_complete_plan_reads_as_one_sentence() {
    let read = |locale| plain(&goal_sentence(&full(), locale)).replace(['\u{a0}', '\u{202f}'], " ");
    assert_eq!(
        read(Locale::en),
        "By 30 June 2027, for families who have just moved in: Regulars tell their neighbours about the bakery; \
         measured by Google reviews under 3 months old, from 6 to 24 reviews; the goal matters because people here \
         choose their bread on a neighbour’s word, it is realistic because 18 of the 40 regulars whom we asked in March \
         wrote a review, and it is in the hands of the manager."
    );
    assert_eq!(
        read(Locale::fr),
        "D’ici au 30 juin 2027, pour families who have just moved in : Regulars tell their neighbours about the bakery ; indicateur suivi : Google reviews under 3 months old, de 6 à 24 reviews ; ce but compte car people here choose their bread on a neighbour’s word, il est réaliste car 18 of the 40 regulars whom we asked in March wrote a review, et il est porté par the manager."
    );
}

#[test]
fn the_positioning_of_a_complete_plan_reads_as_one_sentence() {
    assert_eq!(
        plain(&positioning_sentence(&full(), Locale::en)),
        "For families of the neighbourhood looking for good bread without a detour, we are The Two Ovens, a bakery, and \
         we bring bread that is still warm at half past four; unlike the supermarket’s bread counter, we can say: the \
         second batch leaves our oven when school is over."
    );
}

#[test]
fn without_a_measure_its_gaps_lead_to_the_list() {
    let gaps = |plan: &Plan| {
        let places = goal_sentence(plan, Locale::fr).into_iter().filter_map(|piece| match piece {
            Piece::Gap { place, .. } => Some(place),
            _ => None,
        });
        places.collect::<Vec<_>>()
    };
    let mut plan = Plan::default();
    assert_eq!(
        gaps(&plan),
        ["direction.measures", "direction.goal.whom", "direction.goal.change", "direction.measures"]
    );
    plan.write("direction.goal.change", "x");
    assert_eq!(gaps(&plan).len(), 6);
}

#[test]
fn an_answer_cannot_pass_for_the_sentence_around_it() {
    let mut plan = Plan::default();
    plan.write("direction.goal.whom", "{{ change }} \u{e002}");
    plan.write("direction.goal.change", "x");
    let text = plain(&goal_sentence(&plan, Locale::en));
    assert!(text.contains("for {{ change }} \u{e002}: x; "), "{text}");
}

#[test]
fn a_number_that_could_not_be_read_stays_a_gap() {
    let mut plan = full();
    plan.write("direction.measures.recent.target", "many");
    let gap = goal_sentence(&plan, Locale::en)
        .into_iter()
        .any(|piece| matches!(piece, Piece::Gap { place, .. } if place == "direction.measures.recent.target"));
    assert!(gap);
}
