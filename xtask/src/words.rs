//! The files of words, one a language: made of `locales/` as `build.rs` makes its table of them.
use crate::{postbuild::ASSETS, tools::digest};
use anyhow::{Error, Result};
use std::{fmt::Write, fs, path::Path};

#[path = "../../build/locales.rs"]
mod locales;

/// Writes the files, named after their bytes, and their addresses by language into the page, for `public/words.js`.
pub fn publish(staging: &Path, html: &str) -> Result<String> {
    let mut script = String::from("id=\"boot\"");
    fs::create_dir_all(staging.join(ASSETS))?;
    for (code, text) in files()? {
        let name = format!("{ASSETS}/words-{code}-{}.txt", digest(text.as_bytes()));
        fs::write(staging.join(&name), text)?;
        write!(script, " data-words-{code}=\"./{name}\"")?;
    }
    Ok(html.replace("id=\"boot\"", &script))
}

fn files() -> Result<Vec<(&'static str, String)>> {
    let entries = locales::read(&crate::root().join("locales")).map_err(Error::msg)?;
    Ok(locales::files(&entries))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_the_file_of_each_language() {
        let folder = std::env::temp_dir().join(format!("pentad-words-{}", std::process::id()));
        let html = publish(&folder, "<script id=\"boot\"></script>").unwrap();
        for (code, text) in files().unwrap() {
            let name = format!("assets/words-{code}-{}.txt", digest(text.as_bytes()));
            assert!(html.contains(&format!(" data-words-{code}=\"./{name}\"")), "{html}");
            assert_eq!(fs::read_to_string(folder.join(&name)).unwrap(), text);
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_file_says_its_language_and_has_a_line_for_each_text() {
        let files = files().unwrap();
        assert!(files.len() > 1);
        let heads: Vec<_> = files.iter().map(|(_, text)| text.lines().next().unwrap_or_default()).collect();
        for ((code, text), head) in files.iter().zip(&heads) {
            assert_eq!(head.split_once(' ').map(|it| it.0), Some(*code));
            assert_eq!(head.len(), code.len() + 17, "the digest of the keys follows: {head}");
            assert_eq!(text.split('\n').count(), files[0].1.split('\n').count());
        }
    }
}
