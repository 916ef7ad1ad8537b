//! Finishes what Trunk has built: words, policy, small files named after their bytes, and the offline list.
use crate::{
    console, first_screen, headers, parts, schemas,
    tools::{digest, esbuild},
    words,
};
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
};
use walkdir::WalkDir;

/// Where files stand whose names hold the digest of their bytes.
pub const ASSETS: &str = "assets";
/// Instructions to hosts and browsers.
const UNLISTED: [&str; 2] = ["_headers", "sw.js"];
/// What a page without a network never asks for: the schemas are for other programs, the pictures of the icon for the
/// system, which fetches them itself when the page is installed, and the licences of the typefaces for their readers.
const NOT_KEPT: [&str; 3] = ["schema/", ".png", "-licence.txt"];
/// Our scripts, each of which becomes one file with all that it imports.
const SCRIPTS: [(&str, &[&str]); 2] =
    [("first.js", &["--bundle", "--format=iife", "--target=es2018"]), ("boot.js", &["--bundle", "--format=esm"])];

/// Trunk's hook: works on the folder that Trunk is about to publish.
pub fn run() -> Result<()> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.context("this is a step of the build: use `cargo xtask build` instead")?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let languages = boot_words()?;
    let mut html = fs::read_to_string(staging.join("index.html"))?;
    html = fill(&html, &languages)?;
    write_manifests(&staging, &languages)?;
    html = words::publish(&staging, &html)?;
    if release {
        html = first_screen::without_notes(&first_screen::fill(&html)?);
        html = finish(&staging, &html)?;
        fs::write(staging.join("_headers"), headers::for_static_hosts())?;
        schemas::publish(&staging)?;
    } else {
        // Trunk's reload script is inline, and listens at a socket.
        html = html.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
        html = html.replace("connect-src 'self'", "connect-src 'self' ws:");
    }
    fs::write(staging.join("index.html"), html)?;
    if release { stamp(&staging) } else { Ok(()) }
}

/// Writes the files of the offline copy with their digests, and a version made of all their bytes, into the service worker.
pub fn stamp(dist: &Path) -> Result<()> {
    let worker = dist.join("sw.js");
    let text = fs::read_to_string(&worker).with_context(|| format!("there is no sw.js in {}", dist.display()))?;
    let page = fs::read_to_string(dist.join("index.html"))?;
    let mut listed = Map::new();
    let mut seen = Vec::new();
    for name in files(dist)?.into_iter().filter(|name| kept_offline(name)) {
        let digest = digest(&fs::read(dist.join(&name))?);
        seen.extend_from_slice(format!("{name}\n{digest}\n").as_bytes());
        // Some hosts answer `index.html` with a redirection to its folder, which cannot be kept.
        listed.insert(if name == "index.html" { "./".to_owned() } else { name }, json!(digest));
    }
    let named: Vec<&String> = listed.keys().filter(|name| page.contains(&format!("{name}\""))).collect();
    let text = set_constant(&text, "NAMED", &json!(named).to_string())?;
    let text = set_constant(&text, "FILES", &json!(listed).to_string())?;
    let text = set_constant(&text, "VERSION", "\"\"")?;
    seen.extend_from_slice(text.as_bytes());
    let text = set_constant(&text, "VERSION", &json!(digest(&seen)).to_string())?;
    fs::write(worker, text)?;
    Ok(())
}

fn kept_offline(name: &str) -> bool {
    !UNLISTED.contains(&name) && !NOT_KEPT.iter().any(|sign| name.starts_with(sign) || name.ends_with(sign))
}

/// The files of a folder, as paths with `/` relative to it, in order.
pub fn files(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.with_context(|| format!("{} cannot be read", folder.display()))?;
        if entry.file_type().is_file() {
            let parts = entry.path().strip_prefix(folder)?.iter().map(|part| part.to_string_lossy());
            names.push(parts.collect::<Vec<_>>().join("/"));
        }
    }
    Ok(names)
}

/// The words of `boot.json` by language code, the language of the source first.
fn boot_words() -> Result<Vec<(String, Map<String, Value>)>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(crate::root().join("locales"))? {
        let path = entry?.path().join("boot.json");
        let Some(code) = path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned()) else {
            continue;
        };
        let text = fs::read_to_string(&path).with_context(|| format!("locales/{code}/boot.json is missing"))?;
        let words =
            serde_json::from_str(&text).with_context(|| format!("locales/{code}/boot.json is no JSON object"))?;
        languages.push((code, words));
    }
    languages.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(languages)
}

/// Fills in the policy, and the words: the parts marked "each language" once for each.
fn fill(html: &str, languages: &[(String, Map<String, Value>)]) -> Result<String> {
    const START: &str = "<!-- each language -->";
    const END: &str = "<!-- end -->";
    let mut filled = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once(START) {
        let (part, after) = after.split_once(END).context("index.html: a part for each language is not ended")?;
        filled.push_str(before);
        for (code, words) in languages {
            filled.push_str(&fill_one(part, code, words));
        }
        rest = after;
    }
    filled.push_str(rest);
    let (code, words) = languages.first().context("there is no language in locales/")?;
    let filled = fill_one(&filled, code, words).replace("{{ policy }}", headers::POLICY);
    match filled.split_once("{{ ").and_then(|(_, after)| after.split_once(" }}")) {
        Some((unknown, _)) => {
            bail!("index.html asks for `{unknown}`, which locales/*/boot.json do not hold in every language")
        }
        None => Ok(filled),
    }
}

fn fill_one(part: &str, code: &str, words: &Map<String, Value>) -> String {
    let part = part.replace("{{ lang }}", code);
    words.iter().fold(part, |part, (key, value)| {
        part.replace(&format!("{{{{ {key} }}}}"), &escaped(value.as_str().unwrap_or_default()))
    })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Makes a manifest for each language of the one in `public/`.
fn write_manifests(staging: &Path, languages: &[(String, Map<String, Value>)]) -> Result<()> {
    let source = staging.join("manifest.webmanifest");
    let mut manifest: Map<String, Value> = serde_json::from_str(&fs::read_to_string(&source)?)?;
    for (code, words) in languages {
        manifest.insert("lang".to_owned(), json!(code));
        for (member, key) in [("name", "name"), ("short_name", "name"), ("description", "description")] {
            let word = words.get(key).with_context(|| format!("locales/{code}/boot.json lacks `{key}`"))?;
            manifest.insert(member.to_owned(), word.clone());
        }
        let text = serde_json::to_string_pretty(&manifest)?;
        fs::write(staging.join(format!("manifest.{code}.webmanifest")), text)?;
    }
    fs::remove_file(source)?;
    Ok(())
}

/// Bundles the styles, minifies the scripts, and gives each of them and the program a name made of its bytes.
fn finish(staging: &Path, html: &str) -> Result<String> {
    let assets = staging.join(ASSETS);
    fs::create_dir_all(&assets)?;
    let script = attribute(html, "data-js")?;
    let program = attribute(html, "data-wasm")?;

    let styles = assets.join("main.css");
    shrink(&staging.join("style/main.css"), &styles, &["--bundle", "--external:*.woff2", "--external:*.svg"])?;
    check_addresses(&styles)?;
    fs::remove_dir_all(staging.join("style"))?;
    for (name, options) in SCRIPTS {
        shrink(&staging.join(name), &assets.join(name), options)?;
    }
    remove_sources(staging)?;
    // In place of the whole program that Trunk has put here.
    fs::remove_file(staging.join(&script))?;
    fs::remove_file(staging.join(&program))?;
    let (new_script, new_program) = parts::cut(&assets)?;

    let mut html = html.to_owned();
    for (old, new) in [
        ("style/main.css", named(&assets, "main.css")?),
        ("first.js", named(&assets, "first.js")?),
        ("boot.js", named(&assets, "boot.js")?),
        (script.as_str(), new_script),
        (program.as_str(), new_program),
    ] {
        html = html.replace(&format!("\"./{old}\""), &format!("\"./{ASSETS}/{new}\""));
        html = html.replace(&format!("\"{old}\""), &format!("\"./{ASSETS}/{new}\""));
        if html.contains(old) {
            bail!("index.html still names {old}: write it as \"{old}\" or \"./{old}\"");
        }
    }
    if html.contains(" integrity=") {
        bail!("index.html carries digests of files that changed since: keep data-integrity=\"none\" on its links");
    }
    Ok(html.replace("id=\"boot\"", "id=\"boot\" data-worker=\"./sw.js\""))
}

/// Gives a file a name made of its bytes.
fn named(folder: &Path, file: &str) -> Result<String> {
    let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
    let name = format!("{stem}-{}.{extension}", digest(&fs::read(folder.join(file))?));
    fs::rename(folder.join(file), folder.join(&name))?;
    Ok(name)
}

/// Removes our scripts, which stand in `assets/` by now; the service worker keeps its name and place.
fn remove_sources(staging: &Path) -> Result<()> {
    let is_script = |name: &Path| name.extension().is_some_and(|extension| extension == "js");
    for name in files(&crate::root().join("public"))? {
        if is_script(Path::new(&name)) && name != "sw.js" {
            fs::remove_file(staging.join(name))?;
        }
    }
    Ok(())
}

/// The file an attribute of index.html names, without `./`.
fn attribute(html: &str, name: &str) -> Result<String> {
    let value = html.split_once(&format!("{name}=\"")).and_then(|(_, after)| after.split_once('"'));
    let (value, _) = value.with_context(|| format!("index.html has no {name}: see pattern_script in Trunk.toml"))?;
    Ok(value.trim_start_matches("./").to_owned())
}

/// Minifies or bundles a script or a style sheet.
pub fn shrink(from: &Path, to: &Path, options: &[&str]) -> Result<()> {
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(to);
    let mut command = esbuild()?;
    command.arg(from).args(options).args([
        "--minify",
        "--charset=utf8",
        "--legal-comments=none",
        "--log-level=warning",
    ]);
    console::run(command.arg(outfile), "esbuild says above which line it cannot read.")
}

/// Each file the styles name must be there: a style in `style/` writes `url(../fonts/…)`.
fn check_addresses(styles: &Path) -> Result<()> {
    let text = fs::read_to_string(styles)?;
    for after in text.split("url(").skip(1) {
        let address = after.split(')').next().unwrap_or_default().trim_matches(['"', '\'']);
        let there = styles.parent().is_some_and(|folder| folder.join(address).is_file());
        if !there && !address.starts_with("data:") && !address.starts_with('#') {
            bail!(
                "the styles name {address}, which is not in the page: write it relative to style/main.css, as ../fonts/…"
            );
        }
    }
    Ok(())
}

/// Puts a value into the line `const NAME = …;` of a script.
fn set_constant(script: &str, name: &str, value: &str) -> Result<String> {
    let start = format!("const {name} = ");
    let line = script.lines().find(|line| line.starts_with(&start));
    let line = line.with_context(|| format!("sw.js has no line `{start}…;`"))?;
    Ok(script.replacen(line, &format!("{start}{value};"), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages() -> Vec<(String, Map<String, Value>)> {
        let words = |hello: &str| json!({ "hello": hello }).as_object().cloned().unwrap_or_default();
        vec![("en".to_owned(), words("Hello & welcome")), ("fr".to_owned(), words("Bonjour"))]
    }

    #[test]
    fn words_come_once_for_each_language_and_are_text() {
        let page = "<title>{{ hello }}</title><!-- each language --><p lang=\"{{ lang }}\">{{ hello }}</p><!-- end -->";
        let filled = fill(page, &languages()).unwrap();
        assert_eq!(
            filled,
            "<title>Hello &amp; welcome</title><p lang=\"en\">Hello &amp; welcome</p><p lang=\"fr\">Bonjour</p>"
        );
    }

    #[test]
    fn a_word_that_no_language_has_stops_the_build() {
        let error = fill("{{ absent }}", &languages()).unwrap_err().to_string();
        assert!(error.contains("`absent`"), "{error}");
    }

    #[test]
    fn every_language_has_the_same_words_at_start() {
        let languages = boot_words().unwrap();
        let keys = |(_, words): &(String, Map<String, Value>)| words.keys().cloned().collect::<Vec<_>>();
        assert!(languages.len() > 1);
        for pair in languages.windows(2) {
            assert_eq!(keys(&pair[0]), keys(&pair[1]), "{} and {}", pair[0].0, pair[1].0);
        }
    }

    #[test]
    fn the_version_changes_with_any_byte_and_only_then() {
        let folder = std::env::temp_dir().join(format!("pentad-stamp-{}", std::process::id()));
        fs::create_dir_all(folder.join("assets")).unwrap();
        fs::write(folder.join("index.html"), "<a href=\"./assets/a.js\">").unwrap();
        fs::create_dir_all(folder.join("schema")).unwrap();
        fs::write(folder.join("schema/plan.schema.json"), "never asked for without a network").unwrap();
        fs::write(folder.join("assets/a.js"), "1").unwrap();
        fs::write(folder.join("sw.js"), fs::read_to_string(crate::root().join("public/sw.js")).unwrap()).unwrap();
        let stamped = || {
            stamp(&folder).unwrap();
            fs::read_to_string(folder.join("sw.js")).unwrap()
        };
        let first = stamped();
        let again = stamped();
        fs::write(folder.join("assets/a.js"), "2").unwrap();
        let second = stamped();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(first, again);
        assert_ne!(first, second);
        let files = format!(
            "const FILES = {{\"./\":\"{}\",\"assets/a.js\":\"{}\"}};",
            digest(b"<a href=\"./assets/a.js\">"),
            digest(b"1")
        );
        assert!(first.contains(&files), "{first}");
        assert!(first.contains("const NAMED = [\"assets/a.js\"];"), "{first}");
    }
}
