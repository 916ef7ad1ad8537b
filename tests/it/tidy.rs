//! The invariants of ARCHITECTURE.md that no compiler holds.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let text = fs::read_to_string(&path).unwrap();
                let short = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().to_owned();
                found.push((short, text));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no {ending} below {folder}");
    found
}

/// The lines of a file that are code: no comments, nothing after the unit tests begin.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    text[..end]
        .lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn pure_modules_know_no_browser_and_no_framework() {
    let mut faults = Vec::new();
    for (path, text) in files("src", ".rs") {
        let name = path.to_string_lossy().into_owned();
        if name.starts_with("src/web") || name == "src/main.rs" {
            continue;
        }
        for (at, line) in code(&text) {
            for foreign in
                ["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo_", "std::fs", "std::env", "std::time", "println!"]
            {
                if line.contains(foreign) {
                    faults.push(format!("{name}:{at} names {foreign}"));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn the_browser_has_one_door() {
    let mut faults = Vec::new();
    for (path, text) in files("src/web", ".rs") {
        let name = path.to_string_lossy().into_owned();
        for (at, line) in code(&text).filter(|_| !name.starts_with("src/web/platform")) {
            for door in ["web_sys", "js_sys", "gloo_storage", "wasm_bindgen"] {
                if line.contains(door) {
                    faults.push(format!("{name}:{at} names {door}: only web::platform may"));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn stored_plans_have_one_writer() {
    let mut writers = Vec::new();
    for (path, text) in files("src", ".rs") {
        let name = path.to_string_lossy().into_owned();
        if code(&text).any(|(_, line)| line.contains("save::encode(")) {
            writers.push(name);
        }
    }
    assert_eq!(writers, ["src/web/state/shelf.rs"]);
}

#[test]
fn nothing_is_styled_scripted_or_marked_up_in_line() {
    let mut faults = Vec::new();
    for (path, text) in files("src/web", ".rs") {
        for (at, line) in code(&text) {
            for inline in [" style=", "style:", "<style", "<script", "inner_html", " onclick="] {
                if line.contains(inline) {
                    faults.push(format!("{}:{at} has {inline}", path.display()));
                }
            }
        }
    }
    let index = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html")).unwrap();
    for inline in [" style=", "<style", "<script>", " onclick=", "javascript:", "http://", "https://"] {
        if index.contains(inline) {
            faults.push(format!("index.html has {inline}"));
        }
    }
    none(&faults);
}

#[test]
fn nothing_on_a_page_comes_from_another_host() {
    let mut faults = Vec::new();
    for (path, text) in files("style", ".css") {
        for foreign in ["http:", "https:", "url(//"] {
            if text.contains(foreign) {
                faults.push(format!("{} has {foreign}", path.display()));
            }
        }
    }
    none(&faults);
}

#[test]
fn every_style_file_is_part_of_the_one_that_is_served() {
    let styles = files("style", ".css");
    let (_, main) = styles.iter().find(|(path, _)| path.ends_with("main.css")).unwrap();
    let missing = |(path, _): &&(PathBuf, String)| {
        let short = path.strip_prefix("style").unwrap().to_string_lossy().into_owned();
        short != "main.css" && !main.contains(&format!("@import \"./{short}\";"))
    };
    none(
        &styles
            .iter()
            .filter(missing)
            .map(|(path, _)| format!("{} is not imported", path.display()))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn each_file_says_what_it_is_and_fits_on_a_few_screens() {
    let mut faults = Vec::new();
    for (path, text) in files("src", ".rs") {
        let name = path.to_string_lossy().into_owned();
        if !text.starts_with("//! ") {
            faults.push(format!("{name} does not open with a sentence on what it is"));
        }
        let component = name.starts_with("src/web/components") || name.starts_with("src/web/pages");
        let (lines, most) = (text.lines().count(), if component { 200 } else { 350 });
        if lines > most {
            faults.push(format!("{name} has {lines} lines, more than {most}"));
        }
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        if ["mod", "utils", "util", "helpers", "common", "misc"].contains(&stem.as_str()) {
            faults.push(format!("{name} has a name that says nothing"));
        }
    }
    none(&faults);
}

#[test]
fn words_for_people_are_in_the_locale_files() {
    let mut faults = Vec::new();
    for (path, text) in files("src", ".rs") {
        for (at, line) in code(&text) {
            let about_code = [
                "reason = ",
                "expect(",
                "json_schema!",
                "\"description\"",
                "\"type\"",
                "invalid_value",
                "write_str",
                "#[serde",
                "assert!(",
            ];
            if about_code.iter().any(|sign| line.contains(sign)) {
                continue;
            }
            for literal in line.split('"').skip(1).step_by(2) {
                let words =
                    literal.split(' ').filter(|word| word.len() > 2 && word.chars().all(char::is_alphabetic)).count();
                let sentence =
                    words >= 3 || (words >= 1 && literal.starts_with(char::is_uppercase) && literal.contains(' '));
                let classes = line.contains("class");
                if sentence && !classes {
                    faults.push(format!("{}:{at} says {literal:?}", path.display()));
                }
            }
        }
    }
    none(&faults);
}

/// Every text of a locale file with its dotted key.
fn texts(value: &Value, key: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(entries) => {
            for (name, below) in entries {
                texts(below, &format!("{key}.{name}"), found);
            }
        }
        Value::String(text) => found.push((key.to_owned(), text.clone())),
        other => panic!("{key} is {other}, not a text"),
    }
}

fn language(code: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (path, text) in files(&format!("locales/{code}"), ".json") {
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        texts(&serde_json::from_str(&text).unwrap(), &stem, &mut found);
    }
    found.sort();
    found
}

fn placeholders(text: &str) -> Vec<&str> {
    let mut names: Vec<&str> =
        text.split("{{").skip(1).filter_map(|rest| rest.split("}}").next()).map(str::trim).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn both_languages_have_the_same_keys_and_placeholders() {
    let (english, french) = (language("en"), language("fr"));
    let keys = |texts: &[(String, String)]| texts.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(&english), keys(&french));
    let mut faults = Vec::new();
    for ((key, en), (_, fr)) in english.iter().zip(&french) {
        if placeholders(en) != placeholders(fr) {
            faults.push(format!("{key}: {en:?} and {fr:?} do not take the same values"));
        }
        if en.trim().is_empty() != fr.trim().is_empty() {
            faults.push(format!("{key} is empty in one language only"));
        }
    }
    none(&faults);
}

#[test]
fn both_languages_keep_their_typography() {
    let mut faults = Vec::new();
    for code in ["en", "fr"] {
        for (key, text) in language(code) {
            if text.contains('\'') || text.contains("...") || text.contains('"') {
                faults.push(format!("{code} {key}: straight quote or three dots in {text:?}"));
            }
            if code == "en" && (text.contains("0 %") || text.contains("}} %") || text.contains(" …")) {
                faults.push(format!("{key}: a space that English does not set in {text:?}"));
            }
            let wrong = [" ;", " !", " ?", " »", "« ", " %", " :", "\u{a0};", "\u{a0}!", "\u{a0}?"];
            if code == "fr" && wrong.iter().any(|fault| text.contains(fault)) {
                faults.push(format!("{key}: a breaking or wide space beside a sign in {text:?}"));
            }
            let chars: Vec<char> = text.chars().collect();
            for pair in chars.windows(2) {
                let bare = matches!(pair[1], ';' | '!' | '?' | '»') && pair[0] != '\u{202f}'
                    || pair[1] == ':' && pair[0] != '\u{a0}' && pair[0] != '\u{202f}';
                if code == "fr" && bare && !pair[0].is_ascii_punctuation() {
                    faults.push(format!("{key}: no space before {:?} in {text:?}", pair[1]));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn no_component_is_longer_than_a_screen() {
    const MOST: usize = 60;
    let mut faults = Vec::new();
    for (path, text) in files("src/web", ".rs") {
        let lines: Vec<&str> = text.lines().collect();
        for (at, _) in lines.iter().enumerate().filter(|(_, line)| **line == "#[component]") {
            let body =
                lines[at..].iter().position(|line| line.contains("-> impl IntoView")).map_or(at, |line| at + line);
            let end = lines[body..].iter().position(|line| *line == "}").map_or(body, |line| body + line);
            if end - body > MOST {
                faults.push(format!("{}:{} has a component of {} lines", path.display(), body + 1, end - body));
            }
        }
    }
    none(&faults);
}
