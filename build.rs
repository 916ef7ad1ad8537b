//! Turns `locales/` into typed words: a key or a value that one language lacks fails the build.

#[path = "build/locales.rs"]
mod locales;

use locales::{Entry, LANGUAGES};
use std::collections::HashMap;
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32")
        && env::var("PROFILE").is_ok_and(|profile| profile == "release")
    {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=locales");
    let entries = locales::read(Path::new("locales"))?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("languages.rs"), languages())?;
    fs::write(out.join("words.rs"), table(&entries)?)?;
    for (code, text) in locales::files(&entries) {
        fs::write(out.join(format!("words-{code}.txt")), text)?;
    }
    Ok(())
}

/// The languages as a type.
fn languages() -> String {
    let variants =
        LANGUAGES.map(|code| format!("#[allow(missing_docs, reason = \"a code says it\")] {code}")).join(", ");
    let all = LANGUAGES.map(|code| format!("Locale::{code}")).join(", ");
    let count = LANGUAGES.len();
    format!(
        "/// A language of the program.
        #[allow(non_camel_case_types, reason = \"named like its folder in locales/\")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Locale {{ {variants} }}
        /// The languages people can choose, in the order of the menu.
        pub const LOCALES: [Locale; {count}] = [{all}];
        /// The codes of the languages, as in `lang` attributes and settings.
        const CODES: [&str; {count}] = {LANGUAGES:?};"
    )
}

/// What the files of words are told by, then a module for a group of keys, a constant for a text, a record for a text
/// that takes values.
fn table(entries: &[Entry]) -> Outcome<String> {
    let mut numbers = HashMap::new();
    for (at, entry) in locales::numbered(entries).enumerate() {
        numbers.insert(&entry.key, u16::try_from(at)?);
    }
    let mut code = String::new();
    writeln!(code, "pub(super) const KEYS: &str = {:?};", locales::keys_digest(entries))?;
    writeln!(code, "pub(super) const COUNT: usize = {};", numbers.len())?;
    let files =
        LANGUAGES.map(|language| format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/words-{language}.txt\"))"));
    writeln!(code, "#[cfg(not(target_arch = \"wasm32\"))]")?;
    writeln!(code, "pub(super) const FILES: [&str; {}] = [{}];", files.len(), files.join(", "))?;
    let mut open: Vec<String> = Vec::new();
    for entry in entries {
        let Some((name, groups)) = entry.key.split_last() else { continue };
        let shared = open.iter().zip(groups).take_while(|(one, other)| one == other).count();
        code.push_str(&"}\n".repeat(open.len() - shared));
        open.truncate(shared);
        for group in groups.iter().skip(shared) {
            writeln!(code, "pub mod {group} {{ use super::*; ")?;
            open.push(group.clone());
        }
        write_entry(name, entry, numbers.get(&entry.key).copied(), &mut code)?;
    }
    code.push_str(&"}\n".repeat(open.len()));
    code.push_str(&questions(entries));
    Ok(code)
}

/// What stands at each question of a plan, by its key in `plan.json`: its label, and where it has them its hint, an
/// example, why it matters, and what stands for no choice.
fn questions(entries: &[Entry]) -> String {
    let has = |key: &[String], name: &str| {
        entries.iter().any(|entry| entry.key.split_last().is_some_and(|(last, rest)| last == name && rest == key))
    };
    let row = |entry: &Entry| match entry.key.split_last() {
        Some((name, key)) if name == "label" => {
            let (file, question) = key.split_first().filter(|(file, _)| *file == "plan")?;
            let module = format!("{file}::{}", question.join("::"));
            let text = |name| if has(key, name) { format!("Some({module}::{name})") } else { "None".to_owned() };
            let texts = ["label", "hint", "example", "why", "none"].map(text).join(", ");
            Some(format!("({:?}, [{texts}]),\n", question.join(".")))
        }
        _ => None,
    };
    let rows: String = entries.iter().filter_map(row).collect();
    format!("pub(super) static QUESTIONS: &[(&str, [Option<Text>; 5])] = &[{rows}];\n")
}

fn write_entry(name: &str, entry: &Entry, number: Option<u16>, code: &mut String) -> Outcome<()> {
    match number {
        None if entry.values.is_empty() => {
            writeln!(code, "pub const {name}: Multilingual = Multilingual::new({:?});", entry.texts)?;
        }
        None => return Err(format!("{} takes values, so it has to stand in the files", entry.key.join(".")).into()),
        Some(number) if entry.values.is_empty() => {
            writeln!(code, "pub const {name}: Text = Text::numbered({number});")?;
        }
        Some(number) => {
            let fields = entry.values.iter().map(|value| format!("pub {value}: &'a dyn Display, "));
            let values = entry.values.iter().map(|value| format!("self.{value}, "));
            writeln!(
                code,
                "pub struct {name}<'a> {{ {}}} impl {name}<'_> {{ pub fn words(&self, locale: Locale) -> String {{ \
                 crate::words::texts::fill(locale, {number}, &[{}]) }} }}",
                fields.collect::<String>(),
                values.collect::<String>()
            )?;
        }
    }
    Ok(())
}
