//! Every command a developer of Pentad types. Each sets up by itself what it needs.
mod bench;
mod browser;
mod check;
mod console;
mod first_screen;
mod headers;
mod page;
mod parts;
mod postbuild;
mod schemas;
mod server;
mod sizes;
mod splitter;
mod tools;
mod words;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

/// The port of the page where none is asked for.
const PORT: u16 = 5050;
/// The port of the development build: another one, so that the offline copy of the page never answers for it.
const DEV_PORT: u16 = 5060;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about, long_about = None, disable_help_subcommand = true)]
/// Builds, serves and checks Pentad. Only rustup and Node are needed beforehand; everything else is set up on first use.
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the page and serve it on this machine, with the headers a host should send
    Serve(Serve),
    /// Build the page into dist/ and print the size of each file, raw and with Brotli
    Build,
    /// Check formatting and run Clippy for this machine and for WebAssembly; any warning fails
    Lint,
    /// Run everything: lint, native tests, the release build, then the browser journeys
    Test,
    /// Run the browser journeys alone, on the page that stands in dist/
    Journeys {
        /// What Playwright should be told, such as a file name, or --headed
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        playwright: Vec<String>,
    },
    /// Measure the page in dist/ against a static page and a hand-written twin of one step
    Bench(bench::Bench),
    /// Write the header files in hosting/ anew, after the list in xtask/src/headers.rs has changed
    Hosting,
    /// Finish what Trunk has built; Trunk calls this itself
    #[command(hide = true)]
    Postbuild {
        /// Only list and number the files of this finished folder anew
        #[arg(long, value_name = "DIR")]
        restamp: Option<PathBuf>,
    },
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
struct Serve {
    /// The port to listen on; a taken one is passed over for the next free one, 0 takes any
    #[arg(long)]
    port: Option<u16>,
    /// Print the address without opening a browser
    #[arg(long)]
    no_open: bool,
    /// Serve what stands in the folder already
    #[arg(long, conflicts_with = "dev")]
    no_build: bool,
    /// Build for development instead: faster, without offline copy, again at each change of a file
    #[arg(long)]
    dev: bool,
    /// Print each answer: its status, the bytes of its body, and the path
    #[arg(long)]
    log: bool,
    /// The folder to serve
    #[arg(long, value_name = "DIR", requires = "no_build")]
    dist: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            console::failure(&error);
            ExitCode::FAILURE
        }
    }
}

/// Whether everything the command looked at was found in order.
fn run(command: Command) -> Result<bool> {
    match command {
        Command::Serve(wish) => serve(&wish)?,
        Command::Build => {
            page::build()?;
            sizes::print(&dist())?;
        }
        Command::Lint => return Ok(check::lint()),
        Command::Test => return Ok(check::test()),
        Command::Journeys { playwright } => return Ok(check::journeys(&playwright)),
        Command::Bench(wish) => bench::run(&wish)?,
        Command::Hosting => headers::write_hosting()?,
        Command::Postbuild { restamp: Some(dist) } => postbuild::stamp(&dist)?,
        Command::Postbuild { restamp: None } => postbuild::run()?,
    }
    Ok(true)
}

fn serve(wish: &Serve) -> Result<()> {
    if wish.dev {
        return page::watch(wish.port.unwrap_or(DEV_PORT), !wish.no_open);
    }
    if !wish.no_build {
        page::build()?;
    }
    server::serve(&wish.dist.clone().unwrap_or_else(dist), wish.port.unwrap_or(PORT), !wish.no_open, wish.log)
}

/// The checkout this program was built from.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// Where the finished page stands.
fn dist() -> PathBuf {
    root().join("dist")
}
