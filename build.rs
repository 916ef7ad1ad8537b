//! Turns `locales/` into the typed keys that `words` hands out; a broken locale file fails the build.
use leptos_i18n_build::{Config, FileFormat, ParseOptions, TranslationsInfos};
use std::{error::Error, path::PathBuf};

const LANGUAGES: [&str; 2] = ["en", "fr"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=locales");
    let out = PathBuf::from(std::env::var("OUT_DIR")?).join("i18n");
    let options = ParseOptions::new().file_format(FileFormat::Json).interpolate_display(true);
    let mut config = Config::new(LANGUAGES[0])?.add_locale(LANGUAGES[1])?.parse_options(options);
    for namespace in namespaces()? {
        config = config.add_namespace(&namespace)?;
    }
    let words = TranslationsInfos::parse(config)?;
    words.rerun_if_locales_changed();
    words.generate_i18n_module(out)?;
    Ok(())
}

/// One namespace for each file of the first language: a new file is picked up without naming it here.
fn namespaces() -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(PathBuf::from("locales").join(LANGUAGES[0]))? {
        let path = entry?.path();
        if let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) {
            names.push(stem.to_owned());
        }
    }
    names.sort();
    Ok(names)
}
