//! Brings the tools the build needs: once, at fixed versions, into a cache outside the checkout.
use crate::console::{answer, cargo, npm, run, say};
use crate::splitter;
use anyhow::{Context, Result, anyhow, bail};
use sha2::{Digest, Sha256};
use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Mutex,
};

const TRUNK: Tool = Tool {
    name: "trunk",
    version: "0.21.14",
    program: "trunk",
    features: &["--no-default-features", "--features", "rustls"],
};
/// The same version as the `wasm-bindgen` of Cargo.toml: the two must match exactly.
const WASM_BINDGEN: Tool =
    Tool { name: "wasm-bindgen-cli", version: "0.2.126", program: "wasm-bindgen", features: &[] };
/// What Rust calls the browser.
pub const TARGET: &str = "wasm32-unknown-unknown";

struct Tool {
    name: &'static str,
    version: &'static str,
    program: &'static str,
    features: &'static [&'static str],
}

impl Tool {
    fn root(&self, cache: &Path) -> PathBuf {
        cache.join(format!("{}-{}", self.name, self.version))
    }

    fn program(&self, cache: &Path) -> PathBuf {
        self.root(cache).join("bin").join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX))
    }
}

/// Makes sure that everything a build needs is there, and gives the PATH that finds it.
pub fn ready() -> Result<OsString> {
    let cache = cache()?;
    wasm_target()?;
    let missing: Vec<&Tool> =
        [&WASM_BINDGEN, &TRUNK].into_iter().filter(|tool| !tool.program(&cache).is_file()).collect();
    for tool in &missing {
        install(tool, &cache)?;
    }
    let no_splitter = !splitter::program(&cache).is_file();
    if no_splitter {
        splitter::install(&cache, &cache.join("build"))?;
    }
    if no_splitter || !missing.is_empty() {
        // Some gigabytes that nobody needs again.
        let _ = fs::remove_dir_all(cache.join("build"));
    }
    let folders = [TRUNK.root(&cache).join("bin"), WASM_BINDGEN.root(&cache).join("bin"), node_modules()?.join(".bin")];
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(folders.into_iter().chain(std::env::split_paths(&path))).context("PATH cannot be extended")
}

/// The esbuild of the cache, which bundles styles and minifies scripts.
pub fn esbuild() -> Result<Command> {
    node_program("esbuild")
}

/// The wasm-opt of the cache, which makes programs small.
pub fn wasm_opt() -> Result<Command> {
    node_program("wasm-opt")
}

/// The wasm-bindgen of the cache, which binds programs to JavaScript.
pub fn wasm_bindgen() -> Result<Command> {
    Ok(Command::new(WASM_BINDGEN.program(&cache()?)))
}

/// The tool of the cache that cuts programs into parts.
pub fn splitter() -> Result<Command> {
    Ok(Command::new(splitter::program(&cache()?)))
}

fn node_program(name: &str) -> Result<Command> {
    let name = if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() };
    Ok(Command::new(node_modules()?.join(".bin").join(name)))
}

/// Fetches all crates, so that what follows works without a network.
pub fn crates() -> Result<()> {
    run(
        cargo().args(["fetch", "--locked"]),
        "The crates could not be fetched: check the network, and that Cargo.lock is the committed one.",
    )
}

/// Runs `npm ci` in a folder, unless its packages are those of the lock file already.
pub fn packages(folder: &Path) -> Result<()> {
    let lock =
        fs::read(folder.join("package-lock.json")).context("package-lock.json is missing: restore it with git")?;
    let mark = folder.join("node_modules/.pentad-lock");
    let digest = digest(&lock);
    if fs::read_to_string(&mark).is_ok_and(|found| found == digest) {
        return Ok(());
    }
    node()?;
    say(&format!("Getting npm packages into {}", folder.display()));
    run(
        npm(folder).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]),
        "The npm packages could not be fetched: check the network and `npm ping`, then run the same command again.",
    )?;
    fs::write(mark, digest)?;
    Ok(())
}

/// The first 16 digits of the SHA-256 of some bytes.
pub fn digest(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes).iter().take(8).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The cache's folder of npm packages, one per lock file, filled on first use. The threads that
/// shrink the parts all ask for it; the first fills it, the others wait: `npm ci` begins by emptying the folder.
fn node_modules() -> Result<PathBuf> {
    static FOUND: Mutex<Option<PathBuf>> = Mutex::new(None);
    let mut found = FOUND.lock().map_err(|_| anyhow!("getting the npm packages failed before"))?;
    if let Some(folder) = found.as_ref() {
        return Ok(folder.clone());
    }
    let source = crate::root().join("xtask");
    let lock = fs::read(source.join("package-lock.json"))
        .context("xtask/package-lock.json is missing: restore it with git")?;
    let folder = cache()?.join(format!("npm-{}", digest(&lock)));
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be written", folder.display()))?;
    for name in ["package.json", "package-lock.json"] {
        let text = fs::read(source.join(name))?;
        if fs::read(folder.join(name)).ok().as_ref() != Some(&text) {
            fs::write(folder.join(name), text)?;
        }
    }
    packages(&folder)?;
    let modules = folder.join("node_modules");
    *found = Some(modules.clone());
    Ok(modules)
}

fn install(tool: &Tool, cache: &Path) -> Result<()> {
    let Tool { name, version, .. } = tool;
    say(&format!("Building {name} {version}, once; this takes some minutes"));
    let root = tool.root(cache);
    fs::create_dir_all(&root).with_context(|| format!("{} cannot be written", root.display()))?;
    // Their own release profiles take three times as long to build and win nothing here.
    let mut command = cargo();
    command
        .current_dir(cache)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_TARGET_DIR", cache.join("build"))
        .args(["install", "--locked", "--root"])
        .arg(&root)
        .arg(format!("{name}@{version}"))
        .args(tool.features);
    run(
        &mut command,
        "Check the network and the free disk space (3 GB), then run the same command again: it goes on where it stopped.",
    )
}

/// Adds the target of the browser to Rust where it is missing.
pub fn wasm_target() -> Result<()> {
    let libraries = answer(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if libraries.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    say(&format!("Adding the target {TARGET} to Rust"));
    run(
        Command::new("rustup").args(["target", "add", TARGET]),
        "Rust needs its WebAssembly target: install rustup from https://rustup.rs, or add your distribution's package of the target.",
    )
}

fn node() -> Result<()> {
    let version = answer(Command::new("node").arg("--version")).context(
        "Node is missing: install version 20 or newer from https://nodejs.org, then run the same command again",
    )?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_some_and(|major| major < 20) {
        bail!("Node {version} is too old: install version 20 or newer from https://nodejs.org");
    }
    Ok(())
}

/// The folder that keeps the tools: `PENTAD_CACHE`, or the system's place for caches.
fn cache() -> Result<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || {
        variable("HOME")
            .context("neither PENTAD_CACHE nor HOME is set: set PENTAD_CACHE to a folder for the build tools")
    };
    if let Some(folder) = variable("PENTAD_CACHE") {
        return Ok(folder);
    }
    if let Some(folder) = variable("XDG_CACHE_HOME") {
        return Ok(folder.join("pentad"));
    }
    if cfg!(windows)
        && let Some(folder) = variable("LOCALAPPDATA")
    {
        return Ok(folder.join("pentad"));
    }
    Ok(home()?.join(if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" }).join("pentad"))
}
