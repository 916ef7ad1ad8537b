//! `locales/` as numbered texts, and the file of words that a page loads for each language. `build.rs` makes the typed
//! table of them and `xtask` the files: both through here, so that they agree on numbers and digests.

use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The languages, in the order of the menu: the names of their folders in `locales/`.
pub const LANGUAGES: [&str; 2] = ["en", "fr"];

/// The words of the page before the program runs; `xtask` fills them into `index.html`.
const PAGE_SHELL: &str = "boot";

/// Texts that are part of the program in each language, not of the files: some are needed in all languages at once.
/// A star stands for one part of a key.
const EVERYWHERE: [&str; 3] = ["shell.language.own", "measures.offer.*.name", "measures.offer.*.by.*"];

/// How many values a text can take: the control characters below the tabulator stand for them in the files.
const MOST_VALUES: usize = 8;

/// What went wrong, for whoever builds.
pub type Outcome<T> = Result<T, String>;

/// A text in each language.
pub struct Entry {
    /// The parts of its key; the first is the name of its file.
    pub key: Vec<String>,
    /// The names of the values it takes, sorted.
    pub values: Vec<String>,
    /// What each language says, in the order of `LANGUAGES`, the n-th value written as the control character n.
    pub texts: Vec<String>,
}

impl Entry {
    /// Whether the text is part of the program in each language.
    pub fn is_everywhere(&self) -> bool {
        EVERYWHERE.iter().any(|pattern| {
            let parts: Vec<&str> = pattern.split('.').collect();
            parts.len() == self.key.len() && parts.iter().zip(&self.key).all(|(part, key)| *part == "*" || part == key)
        })
    }
}

/// Every text of the languages in `folder`, sorted by key; a key or a value that one language lacks is a fault.
pub fn read(folder: &Path) -> Outcome<Vec<Entry>> {
    let [first, others @ ..] = &LANGUAGES;
    let mut names = Vec::new();
    for file in fs::read_dir(folder.join(first)).map_err(|error| format!("locales/{first}: {error}"))? {
        let path = file.map_err(|error| error.to_string())?.path();
        let name = path.file_stem().and_then(|stem| stem.to_str()).ok_or("a locale file has no name")?;
        if name != PAGE_SHELL {
            names.push(name.to_owned());
        }
    }
    let mut entries = Vec::new();
    for name in names {
        let own = texts(folder, first, &name)?;
        let others = others.iter().map(|code| texts(folder, code, &name)).collect::<Outcome<Vec<_>>>()?;
        if let Some(other) = others.iter().find(|other| !own.iter().map(|it| &it.0).eq(other.iter().map(|it| &it.0))) {
            let all = || own.iter().chain(other).map(|(key, _)| key);
            let lacking = all().find(|key| all().filter(|other| other == key).count() == 1);
            return Err(format!("the languages do not have the same keys: {:?}", lacking.map(|key| key.join("."))));
        }
        for (at, (key, text)) in own.iter().enumerate() {
            let mut said = vec![text];
            said.extend(others.iter().filter_map(|other| other.get(at)).map(|(_, text)| text));
            entries.push(entry(key, &said)?);
        }
    }
    entries.sort_by(|one, other| one.key.cmp(&other.key));
    Ok(entries)
}

/// The entries that stand in the files, in the order of their numbers, counted from 0.
pub fn numbered(entries: &[Entry]) -> impl Iterator<Item = &Entry> {
    entries.iter().filter(|entry| !entry.is_everywhere())
}

/// A digest of all keys and of the values they take: a program and a file of words fit where it is the same.
pub fn keys_digest(entries: &[Entry]) -> String {
    let mut digest = Sha256::new();
    for entry in numbered(entries) {
        digest.update(format!("{} {}\n", entry.key.join("."), entry.values.join(" ")));
    }
    digest.finalize().iter().take(8).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The file of each language, in the order of `LANGUAGES`: its code and the digest of the keys, then a line a text.
pub fn files(entries: &[Entry]) -> Vec<(&'static str, String)> {
    let keys = keys_digest(entries);
    let file = |(at, code): (usize, &&'static str)| {
        let texts = numbered(entries).filter_map(|entry| entry.texts.get(at));
        (*code, texts.fold(format!("{code} {keys}"), |file, text| file + "\n" + text))
    };
    LANGUAGES.iter().enumerate().map(file).collect()
}

/// The texts of one file of a language with their keys, sorted.
fn texts(folder: &Path, code: &str, name: &str) -> Outcome<Vec<(Vec<String>, String)>> {
    let path = folder.join(code).join(format!("{name}.json"));
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut found = Vec::new();
    collect(&value, &[name.to_owned()], &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(value: &Value, key: &[String], found: &mut Vec<(Vec<String>, String)>) -> Outcome<()> {
    match value {
        Value::Object(below) => below
            .iter()
            .try_for_each(|(name, value)| collect(value, &[key, std::slice::from_ref(name)].concat(), found)),
        // A control character would be taken for a value, or for the end of a line.
        Value::String(text) if !text.contains(char::is_control) => {
            found.push((key.to_vec(), text.clone()));
            Ok(())
        }
        _ => Err(format!("{} is no text of one line", key.join("."))),
    }
}

fn entry(key: &[String], said: &[&String]) -> Outcome<Entry> {
    let name = key.join(".");
    let mut pieces = Vec::new();
    for text in said {
        pieces.push(split(text).ok_or_else(|| format!("{name}: braces that do not close in {text:?}"))?);
    }
    let values: Vec<Vec<String>> = pieces.iter().map(|pieces| values(pieces)).collect();
    let first = values.first().cloned().unwrap_or_default();
    if values.iter().any(|other| *other != first) {
        return Err(format!("the languages do not take the same values in {name}"));
    }
    if first.len() > MOST_VALUES {
        return Err(format!("{name} takes more than {MOST_VALUES} values"));
    }
    let texts = pieces.iter().map(|pieces| written(pieces, &first)).collect();
    Ok(Entry { key: key.to_vec(), values: first, texts })
}

/// A text cut at its values: the words before the first, then each value's name with the words after it.
fn split(text: &str) -> Option<(&str, Vec<(&str, &str)>)> {
    let mut parts = text.split("{{");
    let before = parts.next()?;
    let after: Option<Vec<_>> =
        parts.map(|part| part.split_once("}}")).map(|it| it.map(|(name, rest)| (name.trim(), rest))).collect();
    Some((before, after?))
}

fn values((_, after): &(&str, Vec<(&str, &str)>)) -> Vec<String> {
    let mut names: Vec<String> = after.iter().map(|(name, _)| (*name).to_owned()).collect();
    names.sort();
    names.dedup();
    names
}

fn written((before, after): &(&str, Vec<(&str, &str)>), values: &[String]) -> String {
    let mut text = (*before).to_owned();
    for (name, rest) in after {
        let number = values.iter().position(|value| value == name).and_then(|at| u8::try_from(at + 1).ok());
        text.extend(number.map(char::from));
        text.push_str(rest);
    }
    text
}
