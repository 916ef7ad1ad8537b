//! The catalogue of sourced facts: complete, honest about their age, where they help, and replaced without losing a word.

use crate::plans;
use chrono::NaiveDate;
use leptos::prelude::*;
use pentad::catalog::{
    self, Age, Beside, Country, Fact, METHODS, Period, TOPICS, Topic, Unit, fact, facts, facts_beside,
    published_ladder, studies,
};
use pentad::doc::markdown;
use pentad::plan::{Choice, Component, Id, Objective, Plan, Profile};
use pentad::sheets::{PaperSize, Setting, sheet};
use pentad::web::app::App;
use pentad::web::platform::{Settings, Storage};
use pentad::web::route::Route;
use pentad::web::state::{AppState, Opened};
use pentad::words::{LOCALES, Locale, code};
use std::collections::BTreeSet;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn each_objective() -> impl Iterator<Item = Option<Objective>> {
    Objective::ALL.iter().copied().map(Some).chain([None])
}

#[test]
fn every_fact_is_complete_in_both_languages() {
    assert!(facts().count() >= 45, "{}", facts().count());
    for fact in facts() {
        for locale in LOCALES {
            let (study, name) = (fact.study, format!("{} in {}", fact.code, code(locale)));
            let words = [
                fact.sentence(locale),
                study.publisher.words(locale).to_owned(),
                study.people.words(locale).to_owned(),
                study.country.name(locale).to_owned(),
                study.hand.name(locale).to_owned(),
                study.when(locale),
                study.topic.name(locale).to_owned(),
            ];
            for said in words {
                assert!(!said.trim().is_empty() && said.trim() == said, "{name}: {said:?}");
            }
            assert!(!fact.sentence(locale).ends_with('.') || fact.amount.is_none(), "{name} ends the sentence itself");
            let line = fact.line(locale);
            assert!(!line.contains("{{") && !line.contains("  "), "{name}: {line}");
            assert_eq!(fact.amount.is_some(), line.starts_with(|c: char| c.is_ascii_digit()), "{name}: {line}");
        }
        assert!(!fact.study.helps.is_empty(), "{} helps nowhere", fact.code);
    }
}

#[test]
fn codes_are_ids_of_their_own() {
    let topics: BTreeSet<&str> = TOPICS.into_iter().map(Topic::code).collect();
    let codes: Vec<&str> = facts().map(|fact| fact.code).collect();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "a code is used twice");
    for code in codes {
        assert!(Id::parse(code).is_some(), "{code}");
        assert!(!topics.contains(code), "{code} is a topic");
        assert_eq!(fact(code).map(|fact| fact.code), Some(code));
    }
}

#[test]
fn every_address_is_well_formed() {
    let of_ladders = Profile::ALL.iter().map(|profile| published_ladder(*profile).address);
    let of_methods = METHODS.iter().flat_map(|method| method.addresses).copied();
    let of_facts = facts().flat_map(|fact| fact.study.addresses).copied();
    for address in of_ladders.chain(of_methods).chain(of_facts) {
        let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        let host = rest.unwrap_or_default().split('/').next().unwrap_or_default();
        assert!(host.split('.').filter(|part| !part.is_empty()).count() >= 2, "{address}");
        assert!(address.chars().all(|c| c.is_ascii_graphic() && !"<>\"\\^`{|}".contains(c)), "{address}");
    }
    assert!(facts().all(|fact| !fact.study.addresses.is_empty()));
}

#[test]
fn figures_keep_to_their_units() {
    for fact in facts() {
        let Some(amount) = fact.amount else { continue };
        let upto = amount.upto.unwrap_or(amount.value);
        assert!(amount.value.is_finite() && amount.value >= 0.0 && upto >= amount.value, "{}", fact.code);
        if matches!(amount.unit, Unit::Percent | Unit::Points) {
            assert!(upto <= 100.0, "{}: {upto}", fact.code);
        }
        assert_eq!(fact.replaceable(), amount.unit != Unit::Year, "{}", fact.code);
    }
}

#[test]
fn ages_follow_the_clock() {
    for today in [day(2000, 1, 1), day(2026, 11, 22), day(2027, 1, 1), day(2036, 2, 29)] {
        for fact in facts() {
            let period = fact.study.period;
            let (Age::Months(count) | Age::Years(count)) = period.age(today);
            assert!(count >= 0, "{} on {today}", fact.code);
            for locale in LOCALES {
                let age = period.age(today).words(locale);
                assert!(fact.study.line(locale, today).contains(&age), "{} on {today}", fact.code);
                let plural = ["1 months", "1 years", "1 ans"]
                    .iter()
                    .any(|wrong| age.split_whitespace().collect::<Vec<_>>().join(" ").starts_with(wrong));
                assert!(!plural, "{age}");
            }
            let later = today + chrono::Days::new(400);
            assert!(!period.is_old(today) || period.is_old(later), "nothing gets younger");
        }
    }
    let old = |code: &str, today| fact(code).is_some_and(|fact| fact.study.period.is_old(today));
    assert!(!old("reviews_2026_recent", day(2026, 11, 22)) && old("reviews_2026_recent", day(2030, 1, 1)));
    assert!(old("complaint_silent", day(2026, 11, 22)) && old("pew_2021_linkedin_65", day(2026, 11, 22)));
    for fact in facts() {
        let end = match fact.study.period {
            Period::Months { to: (year, month), .. } => day(year, month, 1),
            Period::Years { to, .. } => day(to, 1, 1),
        };
        assert!(end <= day(2026, 11, 30), "{} was read in November 2026", fact.code);
    }
}

/// The facts shown at once and on request beside a chapter.
fn beside(
    chapter: (Component, &str),
    objective: Option<Objective>,
    named: bool,
    locale: Locale,
) -> (Vec<String>, Vec<String>) {
    let (component, chapter) = chapter;
    facts_beside(Beside { component, chapter, objective, replaced: &[], named }, locale)
}

fn chapters() -> impl Iterator<Item = (Component, &'static str)> {
    Component::ALL.iter().flat_map(|it| pentad::form::chapter_codes(*it).map(|chapter| (*it, chapter)))
}

#[test]
fn every_fact_that_helps_stands_beside_one_chapter() {
    for component in Component::ALL {
        for objective in each_objective() {
            let mut codes = Vec::new();
            for chapter in pentad::form::chapter_codes(*component) {
                let (shown, rest) = beside((*component, chapter), objective, true, Locale::en);
                assert!(shown.len() <= 1, "one at most, unasked: {shown:?}");
                codes.extend(shown.into_iter().chain(rest));
            }
            assert!(!codes.is_empty(), "{} under {objective:?}", component.code());
            assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "a fact is shown twice");
        }
    }
    let shown = |chapter, objective| beside(chapter, objective, true, Locale::en).0;
    let objective = (Component::Direction, "objective");
    assert_eq!(shown(objective, Some(Objective::Energizing)), ["reviews_2026_recent"]);
    let topic = |code: &str| fact(code).unwrap().study.topic;
    let measures = shown((Component::Direction, "measures"), Some(Objective::Talking));
    assert_eq!(topic(&measures[0]), Topic::Engagement);
    assert_eq!(topic(&shown((Component::Target, "ladder"), None)[0]), Topic::Ladder);
    assert_eq!(topic(&shown((Component::Technology, "hours"), None)[0]), Topic::Effort);
}

#[test]
fn no_network_is_shown_unasked_before_one_was_named() {
    for chapter in chapters() {
        for locale in LOCALES {
            for objective in each_objective() {
                let (shown, _) = beside(chapter, objective, false, locale);
                for code in shown {
                    let words = fact(&code).unwrap().sentence(locale);
                    let named =
                        catalog::networks(locale).into_iter().find(|name| name.len() > 1 && words.contains(name));
                    assert_eq!(named, None, "{code}: {words}");
                }
            }
        }
    }
    let mut plan = Plan::default();
    assert!(!catalog::names_network(&plan, Locale::fr));
    plans::type_into(&mut plan, "technology.channels.a.name", "Lettre d’information");
    assert!(!catalog::names_network(&plan, Locale::fr), "a letter is no network");
    plans::type_into(&mut plan, "target.segments.a.places", "la sortie de l’école, Facebook");
    assert!(catalog::names_network(&plan, Locale::fr));
}

#[test]
fn the_newest_of_the_reader_s_country_comes_first() {
    for chapter in chapters() {
        let (shown, rest) = beside(chapter, None, true, Locale::fr);
        let all: Vec<&Fact> = shown.iter().chain(&rest).filter_map(|code| fact(code)).collect();
        let french: Vec<_> = all.iter().filter(|one| one.study.country == Country::France).collect();
        let age = |one: &&&Fact| std::cmp::Reverse(one.study.period.end());
        let names = |one: &&&Fact| {
            catalog::networks(Locale::fr).iter().any(|name| name.len() > 1 && one.sentence(Locale::fr).contains(name))
        };
        let plain: Vec<_> = french.iter().filter(|one| !names(one)).map(age).collect();
        assert!(plain.is_sorted(), "{chapter:?}");
    }
}

#[test]
fn an_own_figure_stays_beside_its_chapter_whatever_leads() {
    let replaced = ["reviews_2026_recent".to_owned(), "fact-of-old".to_owned()];
    for objective in each_objective() {
        let (shown, _) = facts_beside(
            Beside {
                component: Component::Direction,
                chapter: "objective",
                objective,
                replaced: &replaced,
                named: false,
            },
            Locale::en,
        );
        for code in &replaced {
            assert_eq!(shown.iter().filter(|other| *other == code).count(), 1, "{code} under {objective:?}");
        }
        let elsewhere =
            Beside { component: Component::Target, chapter: "segments", objective, replaced: &replaced, named: true };
        let (shown, rest) = facts_beside(elsewhere, Locale::en);
        assert!(!shown.iter().chain(&rest).any(|code| *code == replaced[1]));
    }
}

#[test]
fn no_fact_falls_into_a_trap() {
    let facebook = fact("pew_2025_facebook_30_49").unwrap();
    assert_eq!(facebook.line(Locale::en), "80% of people aged 30 to 49 say they use Facebook");
    assert_eq!(facebook.line(Locale::fr), "80\u{202f}% des 30–49 ans disent utiliser Facebook");
    for topic in TOPICS {
        for (study, facts) in studies(topic) {
            assert!(topic != Topic::Engagement || study.note.is_some(), "an engagement rate without its definition");
            assert!(facts.iter().all(|fact| fact.study.topic == topic));
        }
    }
    let engaged = |fact: &&Fact| fact.study.topic == Topic::Engagement;
    for fact in facts().filter(engaged) {
        for (locale, divided) in [(Locale::en, "divided by"), (Locale::fr, "divis")] {
            assert!(fact.sentence(locale).contains(divided), "{} does not say what it is divided by", fact.code);
        }
    }
    for fact in facts() {
        let tarp_case = fact.amount.is_some_and(|amount| (amount.value - 26.0).abs() < 0.1);
        assert!(!(fact.study.topic == Topic::Complaints && tarp_case), "26 silent customers are one old case");
        for address in fact.study.addresses {
            assert!(!["worldmetrics", "zeroutil"].iter().any(|page| address.contains(page)), "{address}");
        }
    }
    assert!(fact("pew_2025_linkedin").is_none(), "what was not published stays empty");
}

#[test]
fn a_replaced_fact_is_shown_and_printed_with_its_source() {
    let mut plan = Plan::new(Id::parse("p").unwrap(), "");
    for (path, typed) in [
        ("direction.objective", "energizing"),
        ("own_facts.reviews_2026_recent.value", "61,5"),
        ("own_facts.reviews_2026_recent.source", "Asked 40 regulars in March 2026"),
        ("own_facts.half_life_2018_youtube.value", "1"),
        ("own_facts.fact-of-old.value", "12"),
        ("own_facts.fact-of-old.source", "A count of ours"),
    ] {
        plans::type_into(&mut plan, path, typed);
    }
    let html = step(&plan, Component::Direction);
    for words in
        ["61,5\u{202f}%", "Publié\u{a0}: 74\u{202f}%", "Asked 40 regulars", "A count of ours", "n’est plus répertorié"]
    {
        assert!(html.contains(words), "{words}");
    }
    let names = html.matches("name=\"own_facts.reviews_2026_recent.value\"").count();
    assert_eq!(names, 1, "one control for one value");
    let printed = |code: &str| {
        let setting = Setting { today: plans::today(), locale: Locale::fr, paper: PaperSize::A4 };
        markdown(&(sheet(code).unwrap().build)(&plan, setting))
    };
    let direction = printed("direction");
    for words in
        ["74\u{202f}% des consommateurs", "61,5\u{202f}%", "Asked 40 regulars", "BrightLocal", "A count of ours"]
    {
        assert!(direction.contains(words), "{words} in {direction}");
    }
    assert!(printed("uniqueness").contains("1\u{a0}jour") && !direction.contains("jour\n"));
    assert!(!printed("target").contains("remplacés par nos propres chiffres"));
}

#[test]
fn a_published_figure_stays_while_the_own_one_is_not_there_yet() {
    let mut plan = Plan::new(Id::parse("p").unwrap(), "");
    plan.write("direction.objective", "energizing");
    plan.add("own_facts", Id::parse("reviews_2026_recent").unwrap());
    for typed in ["", "most of them", "101", "-3"] {
        plan.write("own_facts.reviews_2026_recent.value", typed);
        let html = step(&plan, Component::Direction);
        assert!(html.contains("<p class=\"fact-figure\">74\u{202f}%"), "{typed}");
        assert!(!html.contains("Publié"), "{typed}");
    }
}

#[test]
fn the_page_of_sources_lists_every_fact_and_needs_no_plan() {
    for locale in LOCALES {
        let html = rendered(locale, |state| state.route.set(Route::Sources { at: None }));
        for fact in facts() {
            let id = format!("id=\"source-{}\"", fact.code);
            assert_eq!(html.matches(&id).count(), 1, "{}", fact.code);
            assert!(html.contains(&escaped(&fact.sentence(locale))), "{}", fact.code);
            for address in fact.study.addresses {
                assert!(html.contains(&format!("href=\"{}\"", escaped(address))), "{address}");
            }
        }
        assert_eq!(html.matches("target=\"_blank\"").count(), html.matches("rel=\"noopener noreferrer\"").count());
        for topic in TOPICS {
            assert!(html.contains(&Route::source(topic.code()).hash()), "{}", topic.code());
        }
    }
    assert_eq!(catalog::home_of_fact("gone"), Component::Direction);
}

fn step(plan: &Plan, component: Component) -> String {
    rendered(Locale::fr, |state| {
        state.editor.plan.set(plan.clone());
        state.editor.opened.set(Opened::Plan(plan.id.clone()));
        state.chapters.open_all(pentad::form::chapter_codes(component));
        state.route.set(Route::step(plan.id.clone(), component));
    })
}

fn rendered(locale: Locale, set: impl FnOnce(AppState)) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let state = AppState::new(Storage::Memory, Settings::default(), locale, plans::today());
        set(state);
        view! { <App state/> }.to_html()
    });
    html.replace("<!>", "")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[test]
fn what_belongs_to_an_own_figure_is_called_by_its_fact() {
    let mut plan = Plan::new(Id::parse("p").unwrap(), "");
    plan.write("direction.objective", "energizing");
    plan.add("own_facts", Id::parse("reviews_2026_recent").unwrap());
    let html = step(&plan, Component::Direction);
    let (_, card) = html.split_once("class=\"fact-own\"").unwrap();
    let line = escaped(&fact("reviews_2026_recent").unwrap().line(Locale::fr));
    assert!(card.contains(&format!(" id=\"reviews_2026_recent-fact\" hidden>{line}</span>")), "{card}");
    for field in ["value", "source"] {
        let control = format!("own_facts-reviews_2026_recent-{field}");
        assert!(card.contains(&format!("<label for=\"{control}\" id=\"{control}-label\">")), "its label is in sight");
        assert!(card.contains(&format!("aria-labelledby=\"{control}-label reviews_2026_recent-fact\"")), "{card}");
    }
    let restore = format!("aria-label=\"Revenir au chiffre publié\u{a0}: {line}\"");
    assert!(card.contains(&restore), "{restore} in {card}");
}

#[test]
fn links_to_other_sites_say_that_they_open_in_a_new_tab() {
    for (locale, said) in [(Locale::en, "(opens in a new tab)"), (Locale::fr, "(nouvel onglet)")] {
        let html = rendered(locale, |state| state.route.set(Route::Sources { at: None }));
        let away: Vec<&str> = html.split("<a ").skip(1).filter_map(|rest| rest.split("</a>").next()).collect();
        let away: Vec<&str> = away.into_iter().filter(|link| link.contains("href=\"http")).collect();
        assert!(away.len() > 40, "{}", away.len());
        for link in away {
            for part in ["target=\"_blank\"", "rel=\"noopener noreferrer\"", said] {
                assert!(link.contains(part), "{part} in {link}");
            }
        }
    }
}
