//! Prints what the page weighs, each file raw and with Brotli at its highest level, and fails where that is too much.
use crate::postbuild::files;
use anyhow::{Result, bail};
use std::{collections::BTreeMap, fs, path::Path};

/// The kinds of files, in the order printed.
const KINDS: [(&str, &[&str]); 4] = [
    ("page, styles, scripts, program", &["html", "css", "js", "wasm"]),
    ("words, of which a visit needs one language", &[]),
    ("fonts", &["woff2"]),
    ("everything else", &[]),
];

/// What the program, its scripts and its styles may weigh in bytes with Brotli, by name without digest: a little more
/// than they do. What grows beyond that is made smaller, or is worth it and gets a larger budget here.
const BUDGETS: &[(&str, usize)] = &[
    ("index.html", 8_600),
    ("main.css", 17_500),
    ("first.js", 2_300),
    ("boot.js", 1_200),
    ("sw.js", 1_850),
    ("pentad.js", 7_500),
    ("pentad.wasm", 201_000),
    ("plan.wasm", 69_500),
    ("plan_quick.wasm", 12_500),
    ("plan_coach_target.wasm", 40_500),
    ("plan_coach_steps.wasm", 5_500),
    ("plan_coach.wasm", 131_000),
    ("plan_coach_direction.wasm", 20_500),
    ("plan_coach_shelf.wasm", 20_900),
    ("plan_coach_sheets.wasm", 75_000),
    ("plan_coach_sources.wasm", 8_000),
    ("about.wasm", 3_300),
    ("words-en.txt", 24_500),
    ("words-fr.txt", 28_500),
];

/// What a reader waits for, fonts apart: what it is, the files, and how many bytes with Brotli they may weigh together.
const WAITS: [(&str, &[&str], usize); 3] = [
    ("the first screen, until it answers", &["index.html", "main.css", "first.js"], 28_000),
    (
        "a first visit, until the program is there",
        &["index.html", "main.css", "first.js", "boot.js", "words-fr.txt", "pentad.js", "pentad.wasm"],
        265_000,
    ),
    (
        "Direction, opened from outside, until it can be typed in",
        &["index.html", "main.css", "first.js", "boot.js", "words-fr.txt", "pentad.js", "pentad.wasm", "plan.wasm"],
        333_000,
    ),
];

/// Prints the sizes of the finished page, summed by kind and by what a reader waits for; fails above a budget.
pub fn print(dist: &Path) -> Result<()> {
    let mut sums = KINDS.map(|_| (0, 0));
    let mut weights = BTreeMap::new();
    println!("\n{:>10} {:>10}  file", "bytes", "Brotli");
    for name in files(dist)? {
        let bytes = fs::read(dist.join(&name))?;
        let packed = brotli(&bytes)?;
        println!("{:>10} {packed:>10}  {name}", bytes.len());
        if let Some((raw, small)) = sums.get_mut(kind(&name)) {
            *raw += bytes.len();
            *small += packed;
        }
        if kind(&name) <= 1 {
            weights.insert(without_digest(&name), packed);
        }
    }
    println!();
    for ((title, _), (raw, small)) in KINDS.iter().zip(sums) {
        println!("{raw:>10} {small:>10}  {title}");
    }
    for (what, files, budget) in WAITS {
        println!("{:>10} {:>10}  {what} (at most {budget})", "", together(&weights, files));
    }
    let excess = excess(&weights, BUDGETS, &WAITS);
    if !excess.is_empty() {
        bail!("{}\nMake it smaller, or raise its budget in xtask/src/sizes.rs and say why.", excess.join("\n"));
    }
    Ok(())
}

/// A sentence for everything that weighs more than it may, or has no budget.
fn excess(
    weights: &BTreeMap<String, usize>,
    budgets: &[(&str, usize)],
    waits: &[(&str, &[&str], usize)],
) -> Vec<String> {
    let file = |(name, weight): (&String, &usize)| match budgets.iter().find(|(file, _)| file == name) {
        Some((_, budget)) if weight <= budget => None,
        Some((_, budget)) => Some(format!("{name} weighs {weight} bytes with Brotli; its budget is {budget}.")),
        None => Some(format!("{name} weighs {weight} bytes with Brotli, and has no budget.")),
    };
    let wait = |(what, files, budget): &(&str, &[&str], usize)| {
        let weight = together(weights, files);
        (weight > *budget).then(|| format!("{what} waits for {weight} bytes with Brotli; the budget is {budget}."))
    };
    weights.iter().filter_map(file).chain(waits.iter().filter_map(wait)).collect()
}

fn together(weights: &BTreeMap<String, usize>, files: &[&str]) -> usize {
    files.iter().filter_map(|file| weights.get(*file)).sum()
}

/// `plan.wasm` for `assets/plan-0123456789abcdef.wasm`.
fn without_digest(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or_default();
    let parts = name.rsplit_once('.').and_then(|(stem, extension)| Some((stem.rsplit_once('-')?, extension)));
    match parts {
        Some(((stem, digest), extension)) if digest.len() == 16 => format!("{stem}.{extension}"),
        _ => name.to_owned(),
    }
}

fn kind(name: &str) -> usize {
    if name.contains("/words-") {
        return 1;
    }
    let extension = name.rsplit('.').next().unwrap_or_default();
    KINDS.iter().position(|(_, extensions)| extensions.contains(&extension)).unwrap_or(KINDS.len() - 1)
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut packed = Vec::new();
    let highest = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &highest)?;
    Ok(packed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weights(named: &[(&str, usize)]) -> BTreeMap<String, usize> {
        named.iter().map(|(name, weight)| (without_digest(name), *weight)).collect()
    }

    #[test]
    fn what_weighs_too_much_is_named_with_its_weight_and_its_budget() {
        let weights = weights(&[("assets/plan-0123456789abcdef.wasm", 11), ("index.html", 5)]);
        let excess = |plan, visit: usize| {
            excess(
                &weights,
                &[("plan.wasm", plan), ("index.html", 5)],
                &[("a visit", &["plan.wasm", "index.html"], visit)],
            )
        };
        assert_eq!(excess(11, 16), Vec::<String>::new());
        assert_eq!(excess(10, 16), ["plan.wasm weighs 11 bytes with Brotli; its budget is 10."]);
        assert_eq!(excess(11, 15), ["a visit waits for 16 bytes with Brotli; the budget is 15."]);
    }

    #[test]
    fn a_new_part_needs_a_budget() {
        let found = excess(&weights(&[("assets/plan_new-0123456789abcdef.wasm", 1)]), &[], &[]);
        assert_eq!(found, ["plan_new.wasm weighs 1 bytes with Brotli, and has no budget."]);
    }

    #[test]
    fn every_file_a_reader_waits_for_has_a_budget() {
        for (what, files, _) in WAITS {
            for file in files {
                assert!(BUDGETS.iter().any(|(name, _)| name == file), "{what}: {file}");
            }
        }
    }
}
