//! Runs the checks in stages, goes on after a failure, and counts what passed and what failed.
use crate::{
    browser,
    console::{answer, cargo, failure, run, run_seen, timed},
    page, root, tools,
};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::{fs, path::Path, process::Command};

/// Tests that ran; a check that is no test counts as one failed test where it fails.
#[derive(Default)]
struct Count {
    passed: u64,
    failed: u64,
}

impl Count {
    fn stage(&mut self, what: &str, work: impl FnOnce(&mut Self) -> Result<()>) -> bool {
        let before = self.failed;
        let done = timed(what, || work(self));
        if let Err(error) = &done {
            failure(error);
            self.failed = self.failed.max(before + 1);
        }
        done.is_ok()
    }
}

/// Formatting, and Clippy for both targets; whether all was well.
pub fn lint() -> bool {
    let mut count = Count::default();
    lint_stages(&mut count);
    count.failed == 0
}

/// Everything; ends with the line that counts.
pub fn test() -> bool {
    let mut count = Count::default();
    lint_stages(&mut count);
    count.stage("Native tests", native);
    count.stage("Arithmetic of the benchmark", arithmetic);
    if count.stage("Release build", |_| page::build()) {
        count.stage("Browser journeys", |count| play(&[], count));
    }
    println!("\n{} passed, {} failed", count.passed, count.failed);
    count.failed == 0
}

/// The browser journeys alone; whether all of them passed.
pub fn journeys(playwright: &[String]) -> bool {
    let mut count = Count::default();
    count.stage("Browser journeys", |count| play(playwright, count));
    println!("\n{} passed, {} failed", count.passed, count.failed);
    count.failed == 0
}

fn lint_stages(count: &mut Count) {
    count.stage("Formatting", |_| {
        component("rustfmt", "fmt")?;
        run(cargo().args(["fmt", "--all", "--check"]), "Run `cargo fmt --all`.")
    });
    let clippy = |what: &[&str]| {
        component("clippy", "clippy")?;
        run(
            cargo().arg("clippy").args(what).args(["--locked", "--", "-D", "warnings"]),
            "Mend what Clippy says above; a place that must differ says why with #[expect(…, reason = \"…\")].",
        )
    };
    count.stage("Clippy, this machine", |_| clippy(&["--workspace", "--all-targets"]));
    count.stage("Clippy, WebAssembly", |_| {
        tools::wasm_target()?;
        clippy(&["--package", "pentad", "--target", tools::TARGET])
    });
}

/// Adds a part of Rust that minimal installations lack.
fn component(name: &str, command: &str) -> Result<()> {
    if answer(cargo().args([command, "--version"])).is_some() {
        return Ok(());
    }
    run(Command::new("rustup").args(["component", "add", name]), &format!("Rust's {name} is missing: install it."))
}

fn native(count: &mut Count) -> Result<()> {
    let mut tests = cargo();
    tests.args(["test", "--workspace", "--locked", "--no-fail-fast"]);
    let success = run_seen(&mut tests, |line| {
        if let Some((passed, failed)) = result_of(line) {
            count.passed += passed;
            count.failed += failed;
        }
    })?;
    if !success {
        bail!("a native test failed, or did not compile: the lines above say which");
    }
    Ok(())
}

/// Reads `test result: ok. 12 passed; 0 failed; …`.
fn result_of(line: &str) -> Option<(u64, u64)> {
    let result = line.strip_prefix("test result: ")?;
    let number = |word: &str| {
        let before = result.split(word).next()?.trim_end();
        before.rsplit([' ', ';']).next()?.parse().ok()
    };
    Some((number(" passed")?, number(" failed")?))
}

/// The benchmark itself judges nothing; that it counts rightly is tested.
fn arithmetic(count: &mut Count) -> Result<()> {
    let mut tests = Command::new("node");
    tests.args(["--test", "--test-reporter=tap"]).arg(root().join("tests/bench/bench.test.js"));
    let success = run_seen(&mut tests, |line| {
        let number = |name: &str| line.strip_prefix(name).and_then(|number| number.parse().ok()).unwrap_or(0);
        count.passed += number("# pass ");
        count.failed += number("# fail ");
    })?;
    if !success {
        bail!("a test of the benchmark failed: the lines above say which");
    }
    Ok(())
}

fn play(arguments: &[String], count: &mut Count) -> Result<()> {
    if !crate::dist().join("index.html").is_file() {
        bail!("there is no page in dist/ yet: run `cargo xtask build` first");
    }
    let chromium = browser::ready()?;
    let folder = root().join("tests/browser");
    tools::packages(&folder)?;
    let report = folder.join("results/report.json");
    let _ = fs::remove_file(&report);
    let mut playwright = Command::new("node");
    playwright
        .current_dir(&folder)
        .arg(folder.join("node_modules/@playwright/test/cli.js"))
        .arg("test")
        .args(arguments)
        .env("CHROMIUM", chromium)
        .env("PENTAD_XTASK", std::env::current_exe()?)
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
    let success = run_seen(&mut playwright, |_| ())?;
    let (passed, failed) = report_of(&report)?;
    count.passed += passed;
    count.failed += failed;
    if !success {
        bail!("a journey failed: traces of it are in tests/browser/results/");
    }
    Ok(())
}

/// Passed and failed journeys as Playwright's report counts them; what was skipped is no pass.
fn report_of(report: &Path) -> Result<(u64, u64)> {
    let text = fs::read_to_string(report).context("Playwright did not get as far as a report")?;
    let report: Value = serde_json::from_str(&text).context("Playwright's report cannot be read")?;
    let number = |name: &str| report["stats"][name].as_u64().unwrap_or_default();
    let broken = report["errors"].as_array().map_or(0, |errors| errors.len() as u64);
    Ok((number("expected"), number("unexpected") + number("flaky") + broken))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_from_what_cargo_prints() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(result_of(line), Some((12, 3)));
        assert_eq!(result_of("test plan::round_trip ... ok"), None);
    }

    #[test]
    fn a_failed_check_counts_once_beside_its_tests() {
        let mut count = Count::default();
        assert!(!count.stage("a check", |_| bail!("no")));
        assert!(!count.stage("tests", |count| {
            count.failed += 2;
            bail!("two")
        }));
        assert_eq!(count.failed, 3);
    }
}
