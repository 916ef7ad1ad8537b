//! Runs the benchmark of `tests/bench`: the page in dist/ against a static page and a hand-written twin of one step.
use crate::{browser, console, root, tools};
use anyhow::{Result, bail};
use std::{path::PathBuf, process::Command};

/// What to measure, and where to write it down.
#[derive(clap::Args)]
pub struct Bench {
    /// Fewer sessions: three minutes instead of fifteen, with wider intervals
    #[arg(long)]
    quick: bool,
    /// The JSON file to write, samples included [default: target/bench/report.json]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Print beside each figure what this earlier report found
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// The folder of the page to measure, a release build [default: dist]
    #[arg(long, value_name = "DIR")]
    dist: Option<PathBuf>,
    /// Only these parts, with commas between them: visits, keys, opening, saving
    #[arg(long, value_name = "PARTS")]
    only: Option<String>,
}

/// Measures the page and prints the figures; they are never judged here.
pub fn run(wish: &Bench) -> Result<()> {
    let dist = wish.dist.clone().unwrap_or_else(crate::dist);
    if !dist.join("_headers").is_file() {
        bail!("there is no release build in {}: run `cargo xtask build` first", dist.display());
    }
    let chromium = browser::ready()?;
    tools::packages(&root().join("tests/browser"))?;
    let mut node = Command::new("node");
    node.arg(root().join("tests/bench/run.js")).arg("--dist").arg(dist).env("CHROMIUM", chromium);
    if wish.quick {
        node.arg("--quick");
    }
    for (name, file) in [("--out", &wish.out), ("--baseline", &wish.baseline)] {
        if let Some(file) = file {
            node.arg(name).arg(file);
        }
    }
    if let Some(parts) = &wish.only {
        node.arg("--only").arg(parts);
    }
    console::run(&mut node, "The lines above say what the benchmark waited for.")
}
