//! Builds the page with Trunk: once for release, or again at each change for development.
use crate::{
    console::{run, timed},
    root, server, tools,
};
use anyhow::Result;
use std::{fs, path::PathBuf, process::Command};

/// Flags of the compiler for the browser's target alone: the programs of this machine keep their build.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Builds the release page into `dist/`.
pub fn build() -> Result<()> {
    let mut trunk = trunk()?;
    trunk.env(FLAGS, without_paths()?);
    timed("Building the page", || {
        run(
            trunk.args(["build", "--release", "--locked"]),
            "The lines above say why. Compile errors are quicker to mend with `cargo check --target wasm32-unknown-unknown`.",
        )
    })
}

/// Serves a development build that is built anew whenever a file changes, until it is interrupted.
pub fn watch(port: u16, open: bool) -> Result<()> {
    let port = server::free_port(port)?;
    let mut trunk = trunk()?;
    trunk.env(FLAGS, "--cfg erase_components");
    trunk.args(["serve", "--dist", "target/dev-dist", "--port", &port.to_string()]);
    if open {
        trunk.arg("--open");
    }
    run(&mut trunk, "The lines above say why.")
}

/// Flags that keep the folders of this machine out of the program's panic messages, which makes it smaller, too.
fn without_paths() -> Result<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let sources = home.map(|home| home.join("registry/src")).filter(|sources| sources.is_dir());
    let mut folders = vec![root().to_owned()];
    for entry in sources.map(fs::read_dir).transpose()?.into_iter().flatten() {
        folders.push(entry?.path());
    }
    let folders = folders.iter().filter_map(|folder| folder.to_str());
    // Cargo splits these flags at blanks: such a folder stays named.
    let flags = folders.filter(|folder| !folder.contains(char::is_whitespace));
    Ok(flags.map(|folder| format!("--remap-path-prefix={folder}=")).collect::<Vec<_>>().join(" "))
}

fn trunk() -> Result<Command> {
    let path = tools::ready()?;
    tools::crates()?;
    let mut trunk = Command::new("trunk");
    // Looked up on this program's PATH on some systems, on the child's on others: so by its full name.
    if let Some(program) = std::env::split_paths(&path)
        .map(|folder| folder.join("trunk"))
        .find(|file| file.with_extension(std::env::consts::EXE_EXTENSION).is_file())
    {
        trunk = Command::new(program);
    }
    trunk
        .current_dir(root())
        .env("PATH", path)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .env("TRUNK_OFFLINE", "true")
        // Trunk stops at NO_COLOR=1, which it takes for a malformed boolean.
        .env_remove("NO_COLOR");
    Ok(trunk)
}
