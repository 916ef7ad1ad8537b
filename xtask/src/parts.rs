//! Cuts the program into the parts that `src/web/parts/piece.rs` marks, so that a page waits for what it needs alone.
//!
//! Trunk builds the program whole. Here the same program, as cargo left it, is cut, bound to JavaScript, and made small
//! part by part. The parts fit each other only: one digest of all their bytes is in the names of all of them.
use crate::{console, root, tools};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// What the compiler uses of WebAssembly, by name: "all features" makes programs that browsers refuse.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];
/// How the script reads a part as it comes.
const READ: &str = "WebAssembly.instantiateStreaming(";
/// The same for hosts that do not know the type of the file, as the script reads the program itself.
const READ_ANY: &str = r#"
async function read(asked, imports) {
  const answer = await asked;
  const known = answer.headers.get("Content-Type")?.startsWith("application/wasm");
  if (known || !answer.ok) return WebAssembly.instantiateStreaming(answer, imports);
  return WebAssembly.instantiate(await answer.arrayBuffer(), imports);
}
"#;
/// The name of the program, and of the part that starts it.
const MAIN: &str = "pentad";

/// Puts the program in parts into `assets`; gives the names of the script that loads it, and of the part that starts it.
pub fn cut(assets: &Path) -> Result<(String, String)> {
    let folder = target()?.join("parts");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let (split, bound, small) = (folder.join("split"), folder.join("bound"), folder.join("small"));
    fs::create_dir_all(&small).with_context(|| format!("{} cannot be written", small.display()))?;
    let whole = target()?.join(tools::TARGET).join("release").join(format!("{MAIN}.wasm"));
    let stem = ["--out-name", MAIN];

    let advice = "The program could not be cut into parts: see xtask/src/parts.rs.";
    console::run(tools::splitter()?.arg(&whole).arg(&split).args(stem), advice)?;
    let mut bind = tools::wasm_bindgen()?;
    bind.arg(split.join(format!("{MAIN}.wasm"))).arg("--out-dir").arg(&bound).args(stem);
    console::run(bind.args(["--target", "web", "--keep-lld-exports", "--no-demangle", "--no-typescript"]), advice)?;

    let mut parts = vec![(MAIN.to_owned(), bound.join(format!("{MAIN}_bg.wasm")))];
    for entry in fs::read_dir(&split)? {
        let path = entry?.path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(name) = stem.strip_prefix("split_") {
            parts.push((name.to_owned(), path));
        } else if stem.starts_with("chunk_") {
            bail!("the program was cut by combinations of parts ({stem}): xtask/src/splitter.rs should prevent that");
        }
    }
    parts.sort();
    shrink(&parts, &small)?;
    // The scripts of both tools name each other: as one file they need no names.
    let loader = fs::read_to_string(split.join("__wasm_split.js"))?;
    if !loader.contains(READ) {
        bail!("the script that loads the parts reads them in another way than xtask/src/parts.rs knows");
    }
    fs::write(bound.join("__wasm_split.js"), loader.replace(READ, "read(") + READ_ANY)?;
    let script = small.join("script.js");
    crate::postbuild::shrink(&bound.join(format!("{MAIN}.js")), &script, &["--bundle", "--format=esm"])?;
    name(&parts, &small, &script, assets)
}

/// Gives all parts and their script names with one digest, in the script as well.
fn name(parts: &[(String, PathBuf)], small: &Path, script: &Path, assets: &Path) -> Result<(String, String)> {
    let mut text = fs::read_to_string(script)?;
    let mut bytes = text.clone().into_bytes();
    for (name, _) in parts {
        bytes.extend(fs::read(small.join(name))?);
    }
    let digest = tools::digest(&bytes);
    for (name, _) in parts {
        let named = format!("{name}-{digest}.wasm");
        fs::copy(small.join(name), assets.join(&named))?;
        let old = if name == MAIN { format!("{MAIN}_bg.wasm") } else { format!("split_{name}.wasm") };
        if !text.contains(&old) {
            bail!("the script that loads the parts does not name {old}");
        }
        text = text.replace(&old, &named);
    }
    let script = format!("{MAIN}-{digest}.js");
    fs::write(assets.join(&script), text)?;
    Ok((script, format!("{MAIN}-{digest}.wasm")))
}

/// Makes all parts as small as they get, as many at a time as this machine has processors.
fn shrink(parts: &[(String, PathBuf)], to: &Path) -> Result<()> {
    let next = AtomicUsize::new(0);
    let work = || -> Result<()> {
        while let Some((name, path)) = parts.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mut command = tools::wasm_opt()?;
            command.arg("-Oz").args(FEATURES).arg(path).arg("--output").arg(to.join(name));
            console::run(&mut command, "wasm-opt says above what it cannot read.")?;
        }
        Ok(())
    };
    let processors = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..processors).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|_| bail!("a thread of the build failed")))
    })
}

/// Where cargo puts what it builds.
fn target() -> Result<PathBuf> {
    let mut metadata = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    metadata.current_dir(root()).args(["metadata", "--no-deps", "--offline", "--format-version", "1"]);
    let answer = console::answer(&mut metadata).context("cargo does not say where it builds")?;
    let known: Value = serde_json::from_str(&answer).context("cargo's answer cannot be read")?;
    known["target_directory"].as_str().map(PathBuf::from).context("cargo does not say where it builds")
}
