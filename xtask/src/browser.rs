//! Finds Chromium and the programs that read PDF, or installs them, or says how to.
use crate::console::{answer, on_path, run, say};
use anyhow::{Result, bail};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES: [&str; 6] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files\Chromium\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];
/// They read the sheets that the journeys print.
const PDF_PROGRAMS: [&str; 2] = ["pdftotext", "pdfinfo"];

/// The browser of the journeys; everything they need beside it is there as well.
pub fn ready() -> Result<PathBuf> {
    if chromium().is_none() || !pdf() {
        install()?;
    }
    let Some(chromium) = chromium() else {
        bail!(
            "the journeys need Chromium or Chrome: install one of them, or set CHROMIUM to its program, then run this again"
        );
    };
    if !pdf() {
        bail!(
            "the journeys read printed sheets with pdftotext and pdfinfo: install poppler (Debian and Ubuntu: poppler-utils; Homebrew, Scoop: poppler), then run this again"
        );
    }
    Ok(chromium)
}

fn chromium() -> Option<PathBuf> {
    let named = std::env::var_os("CHROMIUM").map(PathBuf::from).filter(|file| file.is_file());
    named.or_else(|| on_path(&NAMES)).or_else(|| PLACES.iter().map(PathBuf::from).find(|file| file.is_file()))
}

fn pdf() -> bool {
    PDF_PROGRAMS.iter().all(|name| on_path(&[name]).is_some())
}

/// Installs Debian's packages where this may be done without asking.
fn install() -> Result<()> {
    let root = answer(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    if !Path::new("/etc/debian_version").exists() {
        return Ok(());
    }
    if !root {
        bail!(
            "the journeys need Chromium and poppler: run `sudo apt-get install chromium poppler-utils`, then this again"
        );
    }
    say("Installing chromium and poppler-utils");
    let advice = "Check the network, or install the packages chromium and poppler-utils by hand.";
    run(Command::new("apt-get").args(["update", "-qq"]), advice)?;
    let mut install = Command::new("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive").args(["install", "-y", "-qq", "--no-install-recommends"]);
    run(install.args(["chromium", "poppler-utils"]), advice)
}
