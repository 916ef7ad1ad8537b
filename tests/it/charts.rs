//! Charts: each says in words and in a table what it draws.

use leptos::prelude::*;
use pentad::coach::{self, RiskLine, Strengths};
use pentad::plan::{Id, Ladder, Plan};
use pentad::web::charts::{LadderBars, Pentagon, PentagonDrawing, PentagonSize, RiskMatrix, StrengthTable};
use pentad::words::Locale;

fn shown<V: IntoView>(build: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    owner.with(|| build().into_view().to_html())
}

fn ladder(shares: &[(&str, &str)]) -> Ladder {
    let mut plan = Plan::default();
    for (rung, typed) in shares {
        assert!(plan.write(&format!("target.ladder.{rung}"), typed), "{rung}");
    }
    plan.target.ladder
}

#[test]
fn the_pentagon_names_all_five_strengths() {
    let html = shown(|| view! { <PentagonDrawing points=[78, 67, 35, 58, 47] locale=Locale::en /> });
    assert!(html.contains("Direction 78, Target 67, Uniqueness 35, Technology 58, Evaluation 47"), "{html}");
    assert!(html.contains(r#"role="img""#));
    let html = shown(
        || view! { <PentagonDrawing points=[78, 67, 35, 58, 47] locale=Locale::fr size=PentagonSize::Labelled /> },
    );
    for words in ["Cible", "Unicité", "Évaluation", "58", "weakest uniqueness", r#"class="dot evaluation""#] {
        assert!(html.contains(words), "{words}: {html}");
    }
}

#[test]
fn a_pentagon_has_no_group_and_no_style() {
    for size in [PentagonSize::Plain, PentagonSize::Labelled] {
        let html = shown(|| view! { <Pentagon strengths=Strengths::default() locale=Locale::fr size /> });
        assert!(!html.contains("<g") && !html.contains("style="), "{html}");
        assert_eq!(html.matches("<circle").count(), 5);
    }
}

#[test]
fn the_table_says_what_the_pentagon_draws() {
    let html = shown(|| view! { <StrengthTable strengths=Strengths::default() locale=Locale::en /> });
    assert_eq!(html.matches("<th scope=\"row\">").count(), 5, "{html}");
    assert!(html.contains("<caption>Strength of each component, out of 100"), "{html}");
}

#[test]
fn the_ladder_tells_numbers_words_and_gaps() {
    let ladder = ladder(&[("critics", "31"), ("joiners", "160"), ("creators", "hardly any")]);
    let html = shown(|| view! { <LadderBars ladder locale=Locale::en year=2026 /> });
    for words in ["Critics 31%", "Joiners 160%", "Creators hardly any", "Collectors no figure"] {
        assert!(html.contains(words), "{words}: {html}");
    }
    assert!(html.contains(r#"width="46.5""#), "31 % of 150 units: {html}");
    assert!(!html.contains(r#"width="240""#), "no bar leaves the chart");
}

fn risks(judged: &[(&str, &str, &str)]) -> Vec<RiskLine> {
    let mut plan = Plan::default();
    for (at, (name, likelihood, impact)) in (0..).zip(judged) {
        let id = Id::from_random(at);
        let row = format!("direction.risks.{}", id.as_str());
        plan.add("direction.risks", id);
        for (key, typed) in [("name", name), ("likelihood", likelihood), ("impact", impact)] {
            assert!(plan.write(&format!("{row}.{key}"), typed), "{key}");
        }
    }
    coach::risk_lines(&plan.direction.risks)
}

fn matrix(lines: Vec<RiskLine>, locale: Locale) -> String {
    let html = shown(|| view! { <RiskMatrix lines=Signal::stored(lines) locale link=|_, name| name.into_any() /> });
    html.replace("<!>", "")
}

#[test]
fn the_matrix_says_in_words_and_in_its_table_what_it_draws() {
    let lines = risks(&[("Silence", "2", "3"), ("Pile-on", "4", "5"), ("Leak", "", "4"), ("", "1", "1")]);
    let html = matrix(lines, Locale::en);
    for words in [
        "To be handled: 1, to watch: 1, low: 1, not judged yet: 1. The highest score is 20: Pile-on",
        "Not judged yet, so not in the picture: no. 3",
        "12–25 · to be handled",
        ">Risk 4<",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    assert_eq!(html.matches("<circle").count(), 3, "a dot for each judged risk");
    let table = html.split("<tbody").nth(1).unwrap();
    let order = ["Pile-on", "Silence", "Risk 4", "Leak"].map(|name| table.find(name).expect(name));
    assert!(order.is_sorted(), "by score: {table}");
    assert!(!html.contains("style=") && !html.contains("<g"), "{html}");
}

#[test]
fn the_matrix_holds_no_risk_and_fifty_in_one_place() {
    let html = matrix(Vec::new(), Locale::fr);
    assert!(html.contains("aucun n’est encore jugé") && !html.contains("<circle"), "{html}");
    assert_eq!(html.matches("class=\"place ").count(), 28, "25 places and the key");
    let html = matrix(risks(&[("x", "3", "4"); 50]), Locale::fr);
    assert_eq!(html.matches("<circle").count(), 5);
    assert!(html.contains(">+45<"), "{html}");
    assert_eq!(html.matches("<th scope=\"row\">").count(), 50, "the table has them all");
}

#[test]
fn the_ladder_shows_margins_what_cannot_be_and_the_age_of_what_is_laid_over() {
    let ladder = ladder(&[
        ("critics", "31"),
        ("inactives", "80"),
        ("basis.kind", "own_survey"),
        ("basis.n", "46"),
        ("overlay", "fr_2010"),
    ]);
    let html = shown(|| view! { <LadderBars ladder locale=Locale::fr year=2027 /> });
    assert_eq!(html.matches("class=\"whisker\"").count(), 2, "{html}");
    assert_eq!(html.matches("class=\"published\"").count(), 3 + 1, "three published rungs and the legend");
    for words in
        ["il y a 17 ans", "31\u{202f}% (20–45)", "Fait 111\u{202f}% avec les Inactifs", "non publié", "31\u{202f}% !"]
    {
        assert!(html.contains(words), "{words}: {html}");
    }
    assert!(html.contains(r#"target="_blank" rel="noopener noreferrer""#));
}

#[test]
fn a_rung_that_is_folded_away_and_blank_is_in_neither_bars_nor_table() {
    let folded = ladder(&[("six_rungs", "true"), ("critics", "31")]);
    let html = shown(|| view! { <LadderBars ladder=folded locale=Locale::en year=2026 /> });
    assert!(!html.contains("Conversationalists") && html.contains(r#"viewBox="0 0 340 144""#), "{html}");
    let kept = ladder(&[("six_rungs", "true"), ("conversationalists", "22")]);
    let html = shown(|| view! { <LadderBars ladder=kept locale=Locale::en year=2026 /> });
    assert!(html.contains("Conversationalists 22%") && html.contains(r#"viewBox="0 0 340 168""#), "{html}");
}
