//! Prints what the page weighs: each file, raw and with Brotli at its highest level.
use crate::postbuild::files;
use anyhow::Result;
use std::{fs, path::Path};

/// The kinds of files, in the order printed; the first is what a first visit waits for.
const KINDS: [(&str, &[&str]); 4] = [
    ("page, styles, scripts, program", &["html", "css", "js", "wasm"]),
    ("words, of which a visit needs one language", &[]),
    ("fonts", &["woff2"]),
    ("everything else", &[]),
];

/// Prints the sizes of the finished page, summed by kind.
pub fn print(dist: &Path) -> Result<()> {
    let mut sums = KINDS.map(|_| (0, 0));
    println!("\n{:>10} {:>10}  file", "bytes", "Brotli");
    for name in files(dist)? {
        let bytes = fs::read(dist.join(&name))?;
        let packed = brotli(&bytes)?;
        println!("{:>10} {packed:>10}  {name}", bytes.len());
        if let Some((raw, small)) = sums.get_mut(kind(&name)) {
            *raw += bytes.len();
            *small += packed;
        }
    }
    println!();
    for ((title, _), (raw, small)) in KINDS.iter().zip(sums) {
        println!("{raw:>10} {small:>10}  {title}");
    }
    Ok(())
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
