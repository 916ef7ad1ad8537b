//! Puts the JSON Schemas of our files beside the page, made from the types as they are.
use crate::console::{answer, cargo};
use anyhow::{Context, Result};
use serde_json::Value;
use std::{fs, path::Path};

/// Writes them into the folder `schema`.
pub fn publish(dist: &Path) -> Result<()> {
    let printed = answer(cargo().args(["run", "--quiet", "--locked", "--example", "schemas"]))
        .context("the schemas could not be made: `cargo run --example schemas` says why")?;
    let folder = dist.join("schema");
    fs::create_dir_all(&folder)?;
    for line in printed.lines() {
        let schema: Value = serde_json::from_str(line)?;
        let text = |key: &str| schema[key].as_str().with_context(|| format!("a schema has no {key}"));
        fs::write(folder.join(text("name")?), text("text")?)?;
    }
    Ok(())
}
