//! Brings the tool that cuts the program into parts: the published crate, with a few lines changed, built once into the cache.
//!
//! As published it makes a file for every combination of parts that share code: 93 of them for ten parts. Here parts
//! form a tree by their names, and what several need is in the nearest part above them all.
use crate::{
    console::{cargo, run, say},
    tools::digest,
};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
};
use walkdir::WalkDir;

const CRATE: &str = "wasm_split_cli_support";
const VERSION: &str = "0.2.4";
const PROGRAM: &str = "wasm-split-cli";

/// A change to a file of the crate: a text that stands there once, and what stands in its place.
struct Edit {
    file: &'static str,
    published: &'static str,
    ours: &'static str,
}

const EDITS: [Edit; 4] = [
    Edit {
        file: "src/split_point.rs",
        published: r"    pub(crate) fn also_in(&mut self, other: &SplitModuleIdentifier) {
",
        ours: r#"    pub(crate) fn also_in(&mut self, other: &SplitModuleIdentifier) {
        if let (Self::Split(one), Self::Split(other)) = (&*self, other) {
            let steps = one.split('_').zip(other.split('_'));
            let common: Vec<&str> = steps.take_while(|(one, other)| one == other).map(|(one, _)| one).collect();
            *self = if common.is_empty() { Self::Main } else { Self::Split(common.join("_")) };
            return;
        }
"#,
    },
    // Those above come first in this order, and each loader is given theirs.
    Edit {
        file: "src/js.rs",
        published: r"program.output_modules.iter().enumerate().rev()
        {",
        ours: r"program.output_modules.iter().enumerate()
        {",
    },
    Edit {
        file: "src/js.rs",
        published: r#"            let deps = split_deps.remove(split).unwrap_or_default();
            let deps = deps.join(", ");
"#,
        ours: r#"            let above = |other: &str| split.strip_prefix(other).is_some_and(|rest| rest.starts_with('_'));
            let deps = program.output_modules.iter().filter_map(|(other, _)| match other {
                SplitModuleIdentifier::Split(other) if above(other) => Some(format!("__part_{other}")),
                _ => None,
            });
            let deps = deps.collect::<Vec<_>>().join(", ");
"#,
    },
    Edit {
        file: "src/js.rs",
        published: r#"            self.write_export_const(
                &loader_name,
                &format_args!("wrapAsyncCb(makeLoad({fetch_opts}, [{deps}]))"),
            )?;
"#,
        ours: r#"            writeln!(&mut self.javascript, "const __part_{split} = makeLoad({fetch_opts}, [{deps}]);")?;
            self.write_export_const(&loader_name, &format_args!("wrapAsyncCb(__part_{split})"))?;
"#,
    },
];

/// Where the tool stands in the cache; another version of it, or of the changes, stands elsewhere.
pub fn program(cache: &Path) -> PathBuf {
    root(cache).join("bin").join(format!("{PROGRAM}{}", std::env::consts::EXE_SUFFIX))
}

fn root(cache: &Path) -> PathBuf {
    let changes: String = EDITS.iter().flat_map(|edit| [edit.file, edit.published, edit.ours]).collect();
    cache.join(format!("{CRATE}-{VERSION}-{}", digest(changes.as_bytes())))
}

/// Builds the tool into the cache; `target` is a folder for what the compiler leaves.
pub fn install(cache: &Path, target: &Path) -> Result<()> {
    say(&format!("Building {CRATE} {VERSION} with our changes, once; this takes a minute"));
    let source = target.join("splitter");
    let copy = source.join("changed");
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    copy_folder(&published(&source)?, &copy)?;
    change(&copy, &EDITS)?;
    let root = root(cache);
    fs::create_dir_all(&root).with_context(|| format!("{} cannot be written", root.display()))?;
    let mut command = cargo();
    command
        .current_dir(&copy)
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_TARGET_DIR", target)
        .args(["install", "--locked", "--features", "build-binary", "--path", ".", "--root"])
        .arg(&root);
    run(&mut command, "Check the network and the free disk space, then run the same command again.")
}

/// Has cargo fetch the crate as it is published, and finds its source.
fn published(folder: &Path) -> Result<PathBuf> {
    fs::create_dir_all(folder.join("src")).with_context(|| format!("{} cannot be written", folder.display()))?;
    fs::write(folder.join("src/lib.rs"), "")?;
    let manifest = format!(
        "[package]\nname = \"fetch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{CRATE} = \"={VERSION}\"\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let output = cargo().current_dir(folder).args(["metadata", "--format-version", "1"]).output()?;
    if !output.status.success() {
        bail!("{CRATE} could not be fetched: check the network. {}", String::from_utf8_lossy(&output.stderr));
    }
    let known: Value = serde_json::from_slice(&output.stdout).context("cargo's answer cannot be read")?;
    let packages = known["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let found = packages.iter().find(|package| package["name"] == CRATE && package["version"] == VERSION);
    let manifest = found.and_then(|package| package["manifest_path"].as_str());
    let folder = manifest.and_then(|manifest| Path::new(manifest).parent());
    folder.map(Path::to_owned).with_context(|| format!("cargo does not say where it keeps {CRATE}"))
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let place = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(place)?;
        } else {
            // Written anew: a copy would be as read-only as its source may be.
            fs::write(place, fs::read(entry.path())?)?;
        }
    }
    // It belongs to no workspace that may stand above the cache.
    let manifest = to.join("Cargo.toml");
    let text = fs::read_to_string(&manifest)?;
    fs::write(manifest, text + "\n[workspace]\n")?;
    Ok(())
}

fn change(folder: &Path, edits: &[Edit]) -> Result<()> {
    for Edit { file, published, ours } in edits {
        let path = folder.join(file);
        let text = fs::read_to_string(&path).with_context(|| format!("{CRATE} {VERSION} has no {file}"))?;
        if text.matches(published).count() != 1 {
            bail!(
                "{file} of {CRATE} {VERSION} does not hold this text once; look at xtask/src/splitter.rs:\n{published}"
            );
        }
        fs::write(path, text.replace(published, ours))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_not_there_once_stops_the_build() {
        let folder = std::env::temp_dir().join(format!("pentad-splitter-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let edit = Edit { file: "a.rs", published: "one", ours: "two" };
        for (before, after) in [("one\n", Some("two\n")), ("one one\n", None), ("other\n", None)] {
            fs::write(folder.join("a.rs"), before).unwrap();
            let changed = change(&folder, std::slice::from_ref(&edit));
            assert_eq!(changed.is_ok(), after.is_some(), "{before}");
            assert_eq!(fs::read_to_string(folder.join("a.rs")).unwrap(), after.unwrap_or(before));
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
