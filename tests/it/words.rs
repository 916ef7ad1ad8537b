//! Words: what the program reads by number is what `locales/` say, and one language is enough for a page.

use crate::coach::rules::contradicting as contradicting_everywhere;
use crate::plans;
use leptos::prelude::*;
use pentad::coach::{findings, put_aside};
use pentad::doc::markdown;
use pentad::plan::{Choice, Component, Plan};
use pentad::save::Record;
use pentad::sheets::{PaperSize, SHEETS, Setting};
use pentad::web::app::App;
use pentad::web::doc_view::DocView;
use pentad::web::platform::{Settings, Storage};
use pentad::web::route::Route;
use pentad::web::state::{AppState, Opened};
use pentad::words::{LOCALES, Locale, WordsFault, code, only_in, take_in};
use std::path::Path;

#[path = "../../build/locales.rs"]
mod locales;

fn entries() -> Vec<locales::Entry> {
    locales::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).unwrap()
}

/// A text of a file with its values as `locales/` write them.
fn named(text: &str, values: &[String]) -> String {
    let written = |character: char| match values.get((character as usize).wrapping_sub(1)) {
        Some(value) => format!("{{{{ {value} }}}}"),
        None => character.to_string(),
    };
    text.chars().map(written).collect()
}

#[test]
fn the_files_hold_every_text_of_every_language_under_its_number() {
    let entries = entries();
    let files = locales::files(&entries);
    assert_eq!(files.iter().map(|(code, _)| *code).collect::<Vec<_>>(), LOCALES.map(code));
    for (language, file) in files {
        let mut lines = file.split('\n').skip(1);
        for entry in locales::numbered(&entries) {
            let path = format!("{}/locales/{language}/{}.json", env!("CARGO_MANIFEST_DIR"), entry.key[0]);
            let json: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
            let said = json.pointer(&format!("/{}", entry.key[1..].join("/"))).and_then(|text| text.as_str());
            assert_eq!(Some(named(lines.next().unwrap(), &entry.values).as_str()), said, "{}", entry.key.join("."));
        }
        assert_eq!(lines.next(), None);
    }
}

#[test]
fn the_program_takes_the_files_that_are_built_and_no_others() {
    for (at, (_, file)) in locales::files(&entries()).iter().enumerate() {
        assert_eq!(take_in(file), Ok(LOCALES[at]));
        let (head, texts) = file.split_once('\n').unwrap();
        let other = format!("{}0{}", &head[..head.len() - 1], if head.ends_with('0') { "0" } else { "" });
        assert_eq!(take_in(&format!("{other}\n{texts}")), Err(WordsFault::Foreign));
        let cut = file.rsplit_once('\n').unwrap().0;
        assert!(matches!(take_in(cut), Err(WordsFault::Count(_))));
    }
}

#[test]
fn other_keys_or_other_values_are_another_digest() {
    let mut entries = entries();
    let digest = locales::keys_digest(&entries);
    entries[0].texts[0].push('!');
    assert_eq!(locales::keys_digest(&entries), digest, "words may be mended without a new program");
    entries[0].values.push("more".to_owned());
    let with_value = locales::keys_digest(&entries);
    entries[0].values.clear();
    entries[0].key.push("below".to_owned());
    assert!(with_value != digest && ![&digest, &with_value].contains(&&locales::keys_digest(&entries)));
}

#[test]
fn a_key_or_a_value_that_one_language_lacks_stops_the_build() {
    let folder = std::env::temp_dir().join(format!("pentad-locales-{}", std::process::id()));
    let fault = |en: &str, fr: &str| {
        for (code, text) in [("en", en), ("fr", fr)] {
            std::fs::create_dir_all(folder.join(code)).unwrap();
            std::fs::write(folder.join(code).join("shop.json"), text).unwrap();
        }
        locales::read(&folder).err().unwrap_or_default()
    };
    assert_eq!(fault(r#"{"a": "{{ x }} and {{y}}"}"#, r#"{"a": "{{ y }} et {{ x }}"}"#), "");
    assert!(fault(r#"{"a": "one", "b": "two"}"#, r#"{"a": "un"}"#).contains("shop.b"));
    assert!(fault(r#"{"a": "one"}"#, r#"{"a": {"b": "un"}}"#).contains("same keys"));
    assert!(fault(r#"{"a": "{{ x }}"}"#, r#"{"a": "{{ y }}"}"#).contains("same values in shop.a"));
    assert!(fault(r#"{"a": "{{ x"}"#, r#"{"a": "{{ x"}"#).contains("shop.a: braces"));
    assert!(fault(r#"{"a": "one\ntwo"}"#, r#"{"a": "un"}"#).contains("shop.a is no text of one line"));
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Where every rule speaks; one finding is set aside, the reason for another is being written.
fn contradicting() -> Plan {
    let mut plan = contradicting_everywhere();
    let found = findings(&plan, plans::today(), LOCALES[0]);
    for finding in found.iter().take(2) {
        plans::type_into(&mut plan, &format!("set_aside.{}.reason", finding.code), "It depends.");
    }
    assert!(put_aside(&mut plan, found[0].code, plans::today(), LOCALES[0]));
    plan
}

/// The HTML of every page over a plan.
fn pages(plan: &Plan, locale: Locale) -> Vec<String> {
    let id = || plan.id.clone();
    let mut routes = vec![Route::Plans, Route::About, Route::Sources { at: None }, Route::Unknown];
    routes.extend([Route::overview(id()), Route::sheets(id())]);
    routes.extend(Component::ALL.iter().map(|component| Route::step(id(), *component)));
    let page = |route: Route| {
        Owner::new().with(|| {
            let state = AppState::new(Storage::Memory, Settings::default(), locale, plans::today());
            state.editor.plan.set(plan.clone());
            state.editor.opened.set(Opened::Plan(id()));
            state.shelf.records.set(vec![Record::new(plan.clone())]);
            if let Some(component) = route.component() {
                state.chapters.open_all(pentad::form::chapter_codes(component));
            }
            state.route.set(route);
            view! { <App state/> }.to_html()
        })
    };
    routes.into_iter().map(page).collect()
}

#[test]
fn every_page_and_every_sheet_needs_the_words_of_its_own_language_alone() {
    for (plan, locale) in
        [plans::full(), contradicting()].into_iter().flat_map(|plan| LOCALES.map(|it| (plan.clone(), it)))
    {
        only_in(locale, || {
            for html in pages(&plan, locale) {
                assert!(html.contains("<h1"));
            }
            for sheet in &SHEETS {
                let doc = (sheet.build)(&plan, Setting { today: plans::today(), locale, paper: PaperSize::A4 });
                assert!(!markdown(&doc).is_empty());
                assert!(!Owner::new().with(|| view! { <DocView doc/> }.to_html()).is_empty());
            }
        });
    }
}

/// Words that were changed once for all, and in which files they are right after all.
const GONE: [(&str, &[(&str, &str)]); 2] = [
    (
        "fr",
        &[
            ("sans réseau", ""),
            ("médias sociaux", ""),
            ("qui mène", ""),
            ("rival", "Rival IQ"),
            ("composants", ""),
            ("un composant", ""),
            ("mis de côté", ""),
            ("une mesure", ""),
            ("la mesure", ""),
            ("les mesures", ""),
            ("des mesures", ""),
            ("chaque mesure", ""),
            ("mesure suivie", ""),
            ("en répond", ""),
            ("une marque comme", ""),
            ("raison d’être", ""),
            ("source secondaire", ""),
            ("les cinq forces", ""),
            ("d’ici le", ""),
        ],
    ),
    (
        "en",
        &[
            ("without a network", ""),
            ("network needed", ""),
            ("not going", ""),
            ("rival", "Rival IQ"),
            ("who answers for", ""),
            ("of its own family", ""),
            ("a brand like", ""),
            ("partition", ""),
            ("amplification", ""),
            ("says about itself", ""),
            ("put aside", ""),
        ],
    ),
];

#[test]
fn words_that_were_misread_do_not_come_back() {
    for (language, gone) in GONE {
        let at = locales::LANGUAGES.iter().position(|one| *one == language).unwrap();
        let before = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{language}/boot.json"));
        let before = std::fs::read_to_string(before).unwrap();
        let texts = entries().into_iter().map(|entry| (entry.key.join("."), entry.texts[at].clone()));
        for (key, text) in texts.chain([("boot".to_owned(), before)]) {
            for (words, but) in gone {
                let right = !but.is_empty() && text.contains(but);
                assert!(!text.to_lowercase().contains(words) || right, "{language}, {key}: {text}");
            }
        }
    }
    let aside = |entry: &locales::Entry| entry.texts.iter().any(|text| text.to_lowercase().contains("set aside"));
    for entry in entries().iter().filter(|entry| aside(entry)) {
        assert_eq!(entry.key.first().map(String::as_str), Some("findings"), "only findings are set aside");
    }
}
