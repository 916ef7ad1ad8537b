//! Serves a folder on this machine alone, as a good host would: the same headers, the right types, honest 404s.
use crate::{console::on_path, headers};
use anyhow::{Context, Result, bail};
use std::{
    fs::{self, File},
    path::{Component, Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
    thread,
};
use tiny_http::{Header, Method, Request, Response, Server};

/// Answers side by side: a browser opens six connections at once.
const THREADS: usize = 6;
/// How many ports are tried after the wished one.
const TRIES: u16 = 50;

/// Serves `folder` until it is interrupted; prints the address, and opens it where `open` is set.
pub fn serve(folder: &Path, port: u16, open: bool) -> Result<()> {
    if !folder.join("index.html").is_file() {
        bail!("there is no page in {}: build it first with `cargo xtask build`", folder.display());
    }
    let server = Arc::new(listen(port)?);
    let taken = server.server_addr().to_ip().context("the server has no address")?.port();
    let address = format!("http://127.0.0.1:{taken}/");
    if port != 0 && taken != port {
        println!(
            "Port {port} is in use, so this is port {taken}. Plans are kept per address: those made at port {port} are found there only."
        );
    }
    println!("Pentad is at {address}  (Ctrl+C stops it)");
    if open {
        open_browser(&address);
    }
    let folder: Arc<Path> = folder.into();
    let workers = (0..THREADS).map(|_| {
        let (server, folder) = (Arc::clone(&server), Arc::clone(&folder));
        thread::spawn(move || {
            while let Ok(request) = server.recv() {
                // A browser that hung up in the middle of an answer is nobody's fault.
                let _ = answer(request, &folder);
            }
        })
    });
    for worker in workers.collect::<Vec<_>>() {
        let _ = worker.join();
    }
    Ok(())
}

/// The wished port, or the next one that nobody listens at.
pub fn free_port(port: u16) -> Result<u16> {
    listen(port)?.server_addr().to_ip().map(|address| address.port()).context("the server has no address")
}

fn listen(port: u16) -> Result<Server> {
    let last = if port == 0 { 0 } else { port.saturating_add(TRIES) };
    for candidate in port..=last {
        match Server::http(("127.0.0.1", candidate)) {
            Ok(server) => return Ok(server),
            Err(error) => {
                let taken = error.downcast_ref::<std::io::Error>().map(std::io::Error::kind)
                    == Some(std::io::ErrorKind::AddrInUse);
                if !taken {
                    bail!("port {candidate} cannot be opened ({error}): choose one above 1023 with --port");
                }
            }
        }
    }
    bail!("the ports {port} to {last} are all in use: choose another one with --port")
}

fn answer(request: Request, folder: &Path) -> std::io::Result<()> {
    let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(
            with_headers(Response::from_string("only GET is answered here\n"), "text/plain", &path)
                .with_status_code(405),
        );
    }
    match file(&path, folder) {
        Some(file) => {
            let kind = content_type(&file);
            request.respond(with_headers(Response::from_file(File::open(file)?), kind, &path))
        }
        None => request.respond(
            with_headers(Response::from_string("404: there is no such file\n"), "text/plain; charset=utf-8", "")
                .with_status_code(404),
        ),
    }
}

/// The file behind the path of an address, `index.html` for a folder; never one outside of `folder`.
fn file(path: &str, folder: &Path) -> Option<PathBuf> {
    let relative = PathBuf::from(decode(path)?.trim_start_matches('/'));
    if relative.components().any(|part| !matches!(part, Component::Normal(_))) {
        return None;
    }
    let file = folder.join(relative);
    let file = if path.ends_with('/') { file.join("index.html") } else { file };
    fs::metadata(&file).is_ok_and(|found| found.is_file()).then_some(file)
}

/// Resolves `%20` and its like; `None` for what is no text.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "txt" | "" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn with_headers<R: std::io::Read>(response: Response<R>, kind: &str, path: &str) -> Response<R> {
    let all = headers::common()
        .into_iter()
        .chain([("Content-Type", kind.to_owned()), ("Cache-Control", headers::cache_control(path).to_owned())]);
    all.filter_map(|(name, value)| Header::from_bytes(name, value).ok()).fold(response, Response::with_header)
}

fn open_browser(address: &str) {
    let opener: Option<(&str, &[&str])> = if cfg!(target_os = "macos") {
        Some(("open", &[]))
    } else if cfg!(windows) {
        Some(("cmd", &["/C", "start", ""]))
    } else {
        on_path(&["xdg-open"]).map(|_| ("xdg-open", &[][..]))
    };
    let started = opener.and_then(|(program, arguments)| {
        Command::new(program).args(arguments).arg(address).stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()
    });
    if started.is_none() {
        println!("No browser could be opened from here: open the address yourself.");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_files_of_the_folder_only() {
        let folder = crate::root();
        assert!(file("/README.md", folder).is_some());
        assert!(file("/%52EADME.md", folder).is_some());
        for outside in ["/../README.md", "/%2e%2e/secret", "/xtask", "/missing.js", "/%ff", "/%4"] {
            assert!(file(outside, folder).is_none(), "{outside} was answered");
        }
    }

    #[test]
    fn what_a_browser_is_strict_about_has_its_type() {
        assert_eq!(content_type(Path::new("a/pentad_bg.wasm")), "application/wasm");
        assert_eq!(content_type(Path::new("manifest.fr.webmanifest")), "application/manifest+json");
        assert_eq!(content_type(Path::new("boot.js")), "text/javascript; charset=utf-8");
    }

    #[test]
    fn every_header_of_the_list_can_be_sent() {
        let sent = with_headers(Response::from_string(""), "text/html", "/");
        for (name, value) in headers::common() {
            let found = sent.headers().iter().any(|header| header.field.equiv(name) && header.value == value.as_str());
            assert!(found, "{name} is not sent");
        }
    }
}
