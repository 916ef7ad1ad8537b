//! Says what is being done, runs other programs, and says what to do next when one of them fails.
use anyhow::{Context, Result, bail};
use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

/// Announces the next piece of work on a line of its own.
pub fn say(what: &str) {
    eprintln!("\n==> {what}");
}

/// Prints an error, its causes, and thereby what to do.
pub fn failure(error: &anyhow::Error) {
    eprintln!("\nThis did not work: {error:#}");
}

/// Does one piece of work, and says how long it took.
pub fn timed<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    say(what);
    let start = Instant::now();
    let done = work();
    let outcome = if done.is_ok() { "done" } else { "FAILED" };
    eprintln!("    {what}: {outcome} in {:.0} s", start.elapsed().as_secs_f32());
    done
}

/// Runs a program with its output shown; `advice` is the next step for the person when it fails.
pub fn run(command: &mut Command, advice: &str) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("{name} could not be started. {advice}"))?;
    if !status.success() {
        bail!("{name} ended with {status}. {advice}");
    }
    Ok(())
}

/// Runs a program with its output shown and also handed line by line to `see`; tells whether it succeeded.
pub fn run_seen(command: &mut Command, mut see: impl FnMut(&str)) -> Result<bool> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("{name} could not be started"))?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line?;
            println!("{line}");
            see(&line);
        }
    }
    Ok(child.wait()?.success())
}

/// What a program prints, or nothing where it is missing or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok().map(|text| text.trim().to_owned())
}

/// The first of these programs that PATH holds.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let file = |name: &&str| {
        let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        folders.iter().map(|folder| folder.join(&name)).find(|file| file.is_file())
    };
    names.iter().find_map(file)
}

/// A command of npm's, which is a script on Windows.
pub fn npm(folder: &Path) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(folder);
    command
}

/// Cargo, the same one that runs this program, in the checkout.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(crate::root());
    command
}
