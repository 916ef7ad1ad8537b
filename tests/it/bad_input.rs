//! What people type by mistake, paste, or try: it is kept to the letter, said clearly where something is wrong, and left
//! in peace where nothing is.

use crate::plans::{LISTS, id, today, type_into};
use pentad::coach::{complaint, findings, goal_sentence, smart, strengths};
use pentad::plan::{Choice, Component, Leaf, Plan};
use pentad::sheets::{PaperSize, SHEETS, Setting};
use pentad::words::LOCALES;

/// A plan in which these were typed.
fn typed(answers: &[(&str, &str)]) -> Plan {
    let mut plan = Plan::new(id("p"), "");
    for (path, text) in answers {
        type_into(&mut plan, path, text);
    }
    plan
}

/// The path of a field of the first measure.
fn of_measure(field: &str) -> String {
    format!("direction.measures.m.{field}")
}

/// The last of these was typed at the place in question: it is kept, and this is said beside it, in English and in
/// French with plain spaces.
#[track_caller]
fn check(answers: &[(&str, &str)], en: &str, fr: &str) {
    let plan = typed(answers);
    let (path, text) = answers.last().unwrap();
    assert!(plan.leaf(path).unwrap().holds(text), "{path} does not hold {text:?}");
    let kept = plan.leaf(path).unwrap().typed();
    assert!(typed(&[(path, &kept)]).leaf(path) == typed(&[(path, text)]).leaf(path), "{kept} is not {text}");
    let said = LOCALES.map(|locale| complaint(&plan, path).map_or_else(String::new, |one| one.words(locale)));
    let said = said.map(|said| said.replace(['\u{a0}', '\u{202f}'], " "));
    assert_eq!(said, [en, fr]);
}

/// The same for fields of one measure.
#[track_caller]
fn check_measure(answers: &[(&str, &str)], en: &str, fr: &str) {
    let paths: Vec<(String, &str)> = answers.iter().map(|(field, text)| (of_measure(field), *text)).collect();
    let answers: Vec<(&str, &str)> = paths.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    check(&answers, en, fr);
}

/// Whatever there is to say of a plan is said without harm: judged, composed, printed.
fn survives(plan: &Plan) {
    for locale in LOCALES {
        assert!(!goal_sentence(plan, locale).is_empty());
        assert!(smart(plan, today()).iter().all(|letter| !letter.words(locale).reason.is_empty()));
        findings(plan, today(), locale);
        for sheet in &SHEETS {
            assert!(!(sheet.build)(plan, Setting { today: today(), locale, paper: PaperSize::A4 }).blocks.is_empty());
        }
    }
    assert!(strengths(plan, today()).plan() <= 100);
}

#[test]
fn a_target_equal_to_the_start() {
    check_measure(
        &[("baseline", "4,2"), ("target", "4.20")],
        "The target equals the start value, 4.2: nothing would change. Aim higher or lower.",
        "La cible est égale à la valeur de départ, 4,2 : rien ne changerait. Visez plus haut ou plus bas.",
    );
    check_measure(&[("baseline", "4,2"), ("target", "4.21")], "", "");
}

#[test]
fn a_target_on_the_wrong_side_of_the_start() {
    check_measure(
        &[("better", "down"), ("baseline", "12"), ("target", "24")],
        "The target lies above the start value, 12, and less is better here: aim lower, or change which way is good.",
        "La cible est au-dessus de la valeur de départ, 12, et ici moins, c’est mieux : visez plus bas, ou changez le sens favorable.",
    );
    check_measure(
        &[("better", "up"), ("baseline", "12"), ("target", "6")],
        "The target lies below the start value, 12, and more is better here: aim higher, or change which way is good.",
        "La cible est au-dessous de la valeur de départ, 12, et ici plus, c’est mieux : visez plus haut, ou changez le sens favorable.",
    );
    for better in ["up", ""] {
        check_measure(&[("better", better), ("baseline", "12"), ("target", "24")], "", "");
    }
    check_measure(&[("better", "down"), ("baseline", "12"), ("target", "6")], "", "");
}

#[test]
fn hours_below_none() {
    check(
        &[("technology.channels.c.hours", "-2")],
        "−2 hours are not possible: write 0 or more. What you typed is kept.",
        "−2 heures, ce n’est pas possible : écrivez 0 ou plus. Votre saisie est conservée.",
    );
    check(&[("technology.hours_available", "0,5")], "", "");
}

#[test]
fn a_share_of_more_than_all() {
    let (en, fr) = (
        "101% is not possible: a share lies between 0 and 100%. What you typed is kept.",
        "101 % n’est pas possible : une part est comprise entre 0 et 100 %. Votre saisie est conservée.",
    );
    check(&[("target.ladder.critics", "101 %")], en, fr);
    for field in ["baseline", "target"] {
        check_measure(&[("statistic", "share"), (field, "101%")], en, fr);
        check_measure(&[("statistic", "ratio"), ("unit", "%"), (field, "101%")], "", "");
    }
    check_measure(&[("sample.favourable", "101")], en, fr);
    check_measure(&[("statistic", "share"), ("baseline", "100")], "", "");
}

#[test]
fn a_difference_of_two_shares_beyond_its_extremes() {
    check_measure(
        &[("statistic", "net"), ("baseline", "-101")],
        "−101 is not possible: a difference of two shares lies between −100 and 100. What you typed is kept.",
        "−101 n’est pas possible : une différence de deux parts est comprise entre −100 et 100. Votre saisie est conservée.",
    );
    check_measure(&[("statistic", "net"), ("target", "100")], "", "");
}

#[test]
fn two_shares_of_more_than_all_and_a_difference_they_do_not_make() {
    check_measure(
        &[("sample.favourable", "70"), ("sample.unfavourable", "40,5")],
        "70% favourable and 40.5% unfavourable make 110.5%: together they cannot pass 100%. What you typed is kept.",
        "70 % de favorables et 40,5 % de défavorables font 110,5 % : ensemble, ils ne peuvent pas dépasser 100 %. Votre saisie est conservée.",
    );
    check_measure(&[("sample.unfavourable", "30"), ("sample.favourable", "70")], "", "");
    let parts = [("statistic", "net"), ("sample.favourable", "50"), ("sample.unfavourable", "20")];
    check_measure(
        &[&parts[..], &[("baseline", "35")]].concat(),
        "50% favourable less 20% unfavourable makes 30, and 35 stands here: check the three figures.",
        "50 % de favorables moins 20 % de défavorables font 30, et ici se trouve 35 : vérifiez les trois chiffres.",
    );
    check_measure(&[&parts[..], &[("baseline", "31")]].concat(), "", "");
}

#[test]
fn a_sample_of_nobody() {
    let (en, fr) = (
        "0 people cannot have answered: write a whole number, 1 or more. What you typed is kept.",
        "0 ne peut pas être un nombre de réponses : écrivez un nombre entier, 1 ou plus. Votre saisie est conservée.",
    );
    check_measure(&[("sample.n", "0")], en, fr);
    check(&[("target.ladder.basis.n", "0")], en, fr);
    check(&[("target.survey.people", "0")], en, fr);
    check_measure(
        &[("sample.n", "46,5")],
        "46.5 people cannot have answered: write a whole number, 1 or more. What you typed is kept.",
        "46,5 ne peut pas être un nombre de réponses : écrivez un nombre entier, 1 ou plus. Votre saisie est conservée.",
    );
    check_measure(&[("sample.n", "46")], "", "");
}

#[test]
fn people_who_cannot_be_counted() {
    for (path, text, en, fr) in [
        ("target.segments.s.size", "-3", "−3", "−3"),
        ("target.segments.s.size", "2,5", "2.5", "2,5"),
        ("target.survey.critics", "-1", "−1", "−1"),
        ("target.survey.inactives", "0.5", "0.5", "0,5"),
    ] {
        check(
            &[(path, text)],
            &format!("{en} cannot be a number of people: write a whole number, 0 or more. What you typed is kept."),
            &format!(
                "{fr} ne peut pas être un nombre de personnes : écrivez un nombre entier, 0 ou plus. Votre saisie est conservée."
            ),
        );
    }
    check(&[("target.segments.s.size", "2 400")], "", "");
    check(&[("target.survey.creators", "0")], "", "");
}

#[test]
fn more_people_on_a_rung_than_answered() {
    check(
        &[("target.survey.people", "46"), ("target.survey.joiners", "47")],
        "47 of 46 people is not possible: nobody counts twice on one rung. What you typed is kept.",
        "47 sur 46 personnes, ce n’est pas possible : personne ne compte deux fois sur un échelon. Votre saisie est conservée.",
    );
    check(&[("target.survey.people", "46"), ("target.survey.joiners", "46")], "", "");
    check(&[("target.survey.joiners", "47")], "", "");
}

#[test]
fn a_date_in_the_year_12026() {
    check_measure(
        &[("deadline", "12026-06-30")],
        "Check the year of “12026-06-30”: it should lie between 1900 and 2100. What you typed is kept.",
        "Vérifiez l’année de « 12026-06-30 » : elle devrait être comprise entre 1900 et 2100. Votre saisie est conservée.",
    );
}

#[test]
fn two_names_alike() {
    for (list, field) in [("direction.measures", "name"), ("direction.risks", "name"), ("target.segments", "who")] {
        let (first, second) = (format!("{list}.a.{field}"), format!("{list}.b.{field}"));
        check(
            &[(&first, "Reviews"), (&second, " reviews ")],
            "Number 1 has the same name: give them different names.",
            "Le numéro 1 porte déjà ce nom : donnez-leur deux noms différents.",
        );
        check(&[(&second, "Reviews"), (&first, "Mean rating")], "", "");
        check(&[(&first, " "), (&second, " ")], "", "");
        let plan = typed(&[(&first, "Reviews"), (&second, "Reviews")]);
        assert!(!complaint(&plan, &second).unwrap().spoils(), "the answer counts all the same");
        assert_eq!(complaint(&plan, &first), None, "one of the two says so");
    }
}

#[test]
fn fifty_segments_and_as_many_measures() {
    let mut plan = Plan::new(id("p"), "");
    for at in 0..50 {
        type_into(&mut plan, &format!("target.segments.s{at}.who"), &format!("People of street {at}"));
        type_into(&mut plan, &format!("direction.measures.m{at}.name"), &format!("Visitors of street {at}"));
    }
    assert_eq!(plan.ids("target.segments").len(), 50);
    for (path, _) in plan.leaves() {
        assert_eq!(complaint(&plan, &path), None, "{path}");
    }
    survives(&plan);
}

#[test]
fn pasted_text_of_any_kind_is_kept_to_the_letter() {
    for text in [
        "first line\r\nsecond line\n\n\tthird",
        "<script>alert(1)</script> & <b>bold</b> {{ whom }} | # `x`",
        "مرحبا بالعالم",
        "\u{202e}gnirts\u{202c} שלום",
        "   ",
        "\u{a0}\u{202f}\n",
        "🥐".repeat(300).as_str(),
    ] {
        let mut plan = with_a_row_everywhere();
        for path in texts(&plan) {
            type_into(&mut plan, &path, text);
            assert_eq!(plan.leaf(&path).unwrap().typed(), text, "{path}");
            assert_eq!(complaint(&plan, &path), None, "{path}: {text:?}");
        }
        survives(&plan);
    }
}

#[test]
fn only_spaces_are_no_answer() {
    let mut plan = with_a_row_everywhere();
    let before = Component::ALL.iter().map(|one| strengths(&plan, today()).of(*one)).collect::<Vec<_>>();
    let sentence = goal_sentence(&plan, LOCALES[0]);
    let blank = findings(&plan, today(), LOCALES[0]);
    let paths: Vec<String> = plan.leaves().into_iter().map(|(path, _)| path).collect();
    for path in &paths {
        plan.write(path, " \u{202f}\t ");
        assert_eq!(complaint(&plan, path), None, "{path}");
    }
    assert_eq!(findings(&plan, today(), LOCALES[0]), blank);
    assert_eq!(Component::ALL.iter().map(|one| strengths(&plan, today()).of(*one)).collect::<Vec<_>>(), before);
    assert_eq!(goal_sentence(&plan, LOCALES[0]), sentence);
}

/// A plan with one blank row in every list.
fn with_a_row_everywhere() -> Plan {
    let mut plan = Plan::new(id("p"), "");
    for list in LISTS {
        plan.add(list, id("row"));
    }
    plan
}

/// The paths of all free texts.
fn texts(plan: &Plan) -> Vec<String> {
    let texts = plan.leaves().into_iter().filter(|(_, leaf)| matches!(leaf, Leaf::Text(_)));
    texts.map(|(path, _)| path).collect()
}
