//! Turns `locales/` into typed words: a key or a placeholder that one language lacks fails the build.

use serde_json::Value;
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The languages, by folder of `locales/` and variant of `Locale`.
const LANGUAGES: [(&str, &str); 2] = [("en", "Locale::en"), ("fr", "Locale::fr")];

/// The words of the page before the program runs; `cargo xtask` fills them in.
const PAGE_SHELL: &str = "boot";

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32")
        && env::var("PROFILE").is_ok_and(|profile| profile == "release")
    {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=locales");
    let mut code = String::new();
    for file in files(&Path::new("locales").join(LANGUAGES[0].0))? {
        let name = file.file_stem().and_then(|stem| stem.to_str()).ok_or("a locale file has no name")?;
        if name == PAGE_SHELL {
            continue;
        }
        let mut texts = Vec::new();
        for (folder, _) in LANGUAGES {
            let path = Path::new("locales").join(folder).join(format!("{name}.json"));
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            texts.push(serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?);
        }
        write_words(name, name, &texts.iter().collect::<Vec<_>>(), &mut code)?;
    }
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("words.rs"), code)?;
    Ok(())
}

fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Outcome<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

/// Writes a module for a group of keys, a function for a text, a record for a text with placeholders.
fn write_words(key: &str, path: &str, texts: &[&Value], code: &mut String) -> Outcome<()> {
    match texts {
        [Value::Object(first), others @ ..] => {
            for other in others {
                let same = other.as_object().is_some_and(|other| first.keys().eq(other.keys()));
                if !same {
                    return Err(format!("the languages do not have the same keys below {path}").into());
                }
            }
            write!(code, "pub mod {key} {{ use super::*; ")?;
            for name in first.keys() {
                let below = texts.iter().filter_map(|text| text.get(name)).collect::<Vec<_>>();
                write_words(name, &format!("{path}.{name}"), &below, code)?;
            }
            code.push_str("}\n");
        }
        _ => {
            let texts = texts
                .iter()
                .map(|text| text.as_str().ok_or_else(|| format!("{path} is no text")))
                .collect::<Result<Vec<_>, _>>()?;
            let names = placeholders(texts.first().copied().unwrap_or_default());
            if texts.iter().any(|text| placeholders(text) != names) {
                return Err(format!("the languages do not take the same values in {path}").into());
            }
            if names.is_empty() { write_text(key, &texts, code)? } else { write_template(key, &names, &texts, code)? }
        }
    }
    Ok(())
}

fn write_text(key: &str, texts: &[&str], code: &mut String) -> Outcome<()> {
    write!(code, "pub fn {key}(locale: Locale) -> &'static str {{ match locale {{ ")?;
    for ((_, variant), text) in LANGUAGES.iter().zip(texts) {
        write!(code, "{variant} => {text:?}, ")?;
    }
    code.push_str("} }\n");
    Ok(())
}

fn write_template(key: &str, names: &BTreeSet<String>, texts: &[&str], code: &mut String) -> Outcome<()> {
    write!(code, "pub struct {key}<'a> {{ ")?;
    for name in names {
        write!(code, "pub {name}: &'a dyn Display, ")?;
    }
    write!(code, "}} impl {key}<'_> {{ pub fn words(&self, locale: Locale) -> String {{ let Self {{ ")?;
    for name in names {
        write!(code, "{name}, ")?;
    }
    code.push_str("} = self; match locale { ");
    for ((_, variant), text) in LANGUAGES.iter().zip(texts) {
        write!(code, "{variant} => format!({:?}), ", template(text))?;
    }
    code.push_str("} } }\n");
    Ok(())
}

/// The names between `{{` and `}}`.
fn placeholders(text: &str) -> BTreeSet<String> {
    text.split("{{").skip(1).filter_map(|rest| rest.split("}}").next()).map(|name| name.trim().to_owned()).collect()
}

/// The text as a format string.
fn template(text: &str) -> String {
    let mut parts = text.split("{{");
    let mut template = escaped(parts.next().unwrap_or_default());
    for part in parts {
        let (name, rest) = part.split_once("}}").unwrap_or((part, ""));
        template.push('{');
        template.push_str(name.trim());
        template.push('}');
        template.push_str(&escaped(rest));
    }
    template
}

fn escaped(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}
