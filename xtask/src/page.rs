//! Builds the page with Trunk: once for release, or again at each change for development.
use crate::{
    console::{run, timed},
    tools,
};
use anyhow::Result;
use std::process::Command;

/// Builds the release page into `dist/`.
pub fn build() -> Result<()> {
    let mut trunk = trunk()?;
    timed("Building the page", || {
        run(
            trunk.args(["build", "--release", "--locked"]),
            "The lines above say why. Compile errors are quicker to mend with `cargo check --target wasm32-unknown-unknown`.",
        )
    })
}

/// Serves a development build that is built anew whenever a file changes, until it is interrupted.
pub fn watch(port: u16, open: bool) -> Result<()> {
    let mut trunk = trunk()?;
    // Types are erased for this target alone: the programs of this machine keep their build.
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "--cfg erase_components");
    trunk.args(["serve", "--dist", "target/dev-dist", "--port", &port.to_string()]);
    if open {
        trunk.arg("--open");
    }
    run(&mut trunk, "If the port is taken, choose another one with --port.")
}

fn trunk() -> Result<Command> {
    let path = tools::ready()?;
    tools::crates()?;
    let mut trunk = Command::new("trunk");
    // Looked up on this program's PATH on some systems, on the child's on others: so by its full name.
    if let Some(program) = std::env::split_paths(&path).map(|folder| folder.join("trunk")).find(|file| {
        file.with_extension(std::env::consts::EXE_EXTENSION).is_file()
    }) {
        trunk = Command::new(program);
    }
    trunk
        .current_dir(crate::root())
        .env("PATH", path)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .env("TRUNK_OFFLINE", "true")
        // Trunk stops at NO_COLOR=1, which it takes for a malformed boolean.
        .env_remove("NO_COLOR");
    Ok(trunk)
}
