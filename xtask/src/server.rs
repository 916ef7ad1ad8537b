//! Serves a folder on this machine alone, as a good host would: the same headers, the right types, honest 404s.
use crate::{console::on_path, headers, tools::digest};
use anyhow::{Result, bail};
use std::{
    fmt::Write as _,
    fs,
    io::{BufRead, BufReader, ErrorKind, Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    path::{Component, Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
    thread,
    time::Duration,
};

/// The longest head of a request that is read, in bytes.
const LONGEST_HEAD: u64 = 16 * 1024;
/// How long a connection may take to say what it wants; browsers open some that they never use.
const PATIENCE: Duration = Duration::from_secs(30);
/// How many ports are tried after the wished one.
const TRIES: u16 = 50;

/// Serves `folder` until it is interrupted; prints the address, and opens it where `open` is set; with `log` it prints each
/// answer as well.
pub fn serve(folder: &Path, port: u16, open: bool, log: bool) -> Result<()> {
    if !folder.join("index.html").is_file() {
        bail!("there is no page in {}: build it first with `cargo xtask build`", folder.display());
    }
    let server = listen(port)?;
    let taken = server.local_addr()?.port();
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
    answer_all(&server, folder, log);
    Ok(())
}

/// Answers whoever connects.
fn answer_all(server: &TcpListener, folder: &Path, log: bool) {
    let folder: Arc<Path> = folder.into();
    // A thread for each connection, and an answer for each thread: a browser opens six or more at once and keeps
    // idle ones open, behind which a pool of threads would let the others wait.
    for connection in server.incoming() {
        let folder = Arc::clone(&folder);
        thread::spawn(move || {
            // A browser that hung up in the middle of an answer is nobody's fault.
            if let Ok(Some(said)) = connection.and_then(|connection| answer(connection, &folder))
                && log
            {
                println!("{said}");
            }
        });
    }
}

/// The wished port, or the next one that nobody listens at.
pub fn free_port(port: u16) -> Result<u16> {
    Ok(listen(port)?.local_addr()?.port())
}

fn listen(port: u16) -> Result<TcpListener> {
    let last = if port == 0 { 0 } else { port.saturating_add(TRIES) };
    for candidate in port..=last {
        match TcpListener::bind(("127.0.0.1", candidate)) {
            Ok(server) => return Ok(server),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => bail!("port {candidate} cannot be opened ({error}): choose one above 1023 with --port"),
        }
    }
    bail!("the ports {port} to {last} are all in use: choose another one with --port")
}

/// Answers one request; gives the status, the bytes of the body, and the path.
fn answer(mut connection: TcpStream, folder: &Path) -> std::io::Result<Option<String>> {
    connection.set_read_timeout(Some(PATIENCE))?;
    let mut head = BufReader::new(connection.try_clone()?.take(LONGEST_HEAD));
    let mut request = String::new();
    head.read_line(&mut request)?;
    // The headers are read to their end, or closing the connection would take the answer back.
    let mut line = String::new();
    let mut known = None;
    while head.read_line(&mut line)? > 0 && !line.trim().is_empty() {
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("If-None-Match")
        {
            known = Some(value.trim().to_owned());
        }
        line.clear();
    }
    let mut words = request.split_whitespace();
    let (Some(method), Some(address)) = (words.next(), words.next()) else { return Ok(None) };
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let (mut status, kind, cached_as, mut body) = match file(path, folder) {
        _ if !matches!(method, "GET" | "HEAD") => {
            ("405 Method Not Allowed", "text/plain; charset=utf-8", path, b"only GET is answered here\n".to_vec())
        }
        Some(file) => ("200 OK", content_type(&file), path, fs::read(&file)?),
        None => ("404 Not Found", "text/plain; charset=utf-8", "", b"404: there is no such file\n".to_vec()),
    };
    let tag = status.starts_with("200").then(|| tag(path, &body));
    if tag.as_ref().is_some_and(|tag| known.is_some_and(|tags| holds(&tags, tag))) {
        (status, body) = ("304 Not Modified", Vec::new());
    }
    let length = (!status.starts_with("304")).then(|| ("Content-Length", body.len().to_string()));
    let own = [
        ("Content-Type", kind.to_owned()),
        ("Cache-Control", headers::cache_control(cached_as).to_owned()),
        ("Connection", "close".to_owned()),
    ];
    let own = own.into_iter().chain(length).chain(tag.map(|tag| ("ETag", tag)));
    let mut answer = format!("HTTP/1.1 {status}\r\n");
    for (name, value) in headers::common().into_iter().chain(own) {
        let _ = write!(answer, "{name}: {value}\r\n");
    }
    answer.push_str("\r\n");
    connection.write_all(answer.as_bytes())?;
    if method != "HEAD" {
        connection.write_all(&body)?;
    }
    connection.shutdown(Shutdown::Write)?;
    let code = status.split(' ').next().unwrap_or_default();
    Ok(Some(format!("{code} {} {path}", if method == "HEAD" { 0 } else { body.len() })))
}

/// What stands for the bytes of a file: its name where that holds their digest already, else their digest.
fn tag(path: &str, body: &[u8]) -> String {
    let named = headers::kept_for_good(path).then(|| path.rsplit('/').next()).flatten();
    format!("\"{}\"", named.map_or_else(|| digest(body), str::to_owned))
}

/// Whether an `If-None-Match` says that the browser holds the file of a tag.
fn holds(tags: &str, tag: &str) -> bool {
    tags.split(',').map(str::trim).any(|one| one == "*" || one.trim_start_matches("W/") == tag)
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

    /// What the server answers to a request for a path of this project.
    fn answered(request: &str) -> String {
        let server = listen(0).unwrap();
        let mut browser = TcpStream::connect(server.local_addr().unwrap()).unwrap();
        browser.write_all(request.as_bytes()).unwrap();
        answer(server.accept().unwrap().0, crate::root()).unwrap();
        let mut text = String::new();
        browser.read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn an_answer_carries_every_header_of_the_list() {
        let text = answered("GET /README.md?x HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assert!(text.starts_with("HTTP/1.1 200 OK\r\n") && text.contains("# Pentad"), "{text}");
        for (name, value) in headers::common() {
            assert!(text.contains(&format!("{name}: {value}\r\n")), "{name} is not sent");
        }
    }

    #[test]
    fn what_a_browser_holds_is_not_sent_again() {
        let first = answered("GET /LICENSE HTTP/1.1\r\n\r\n");
        let tag = first.split("ETag: ").nth(1).unwrap().split("\r\n").next().unwrap();
        let ask = |tags: &str| answered(&format!("GET /LICENSE HTTP/1.1\r\nif-none-match: {tags}\r\n\r\n"));
        for held in [tag, &format!("\"old\", W/{tag}"), "*"] {
            let again = ask(held);
            assert!(again.starts_with("HTTP/1.1 304 ") && again.ends_with("\r\n\r\n"), "{again}");
            assert!(again.contains(&format!("ETag: {tag}\r\n")) && again.contains("Cache-Control: "), "{again}");
        }
        assert!(ask("\"old\"").starts_with("HTTP/1.1 200 "));
        assert!(!answered("GET /missing HTTP/1.1\r\nif-none-match: *\r\n\r\n").contains("304"));
    }

    #[test]
    fn idle_connections_let_nobody_wait() {
        let server = listen(0).unwrap();
        let address = server.local_addr().unwrap();
        thread::spawn(move || answer_all(&server, crate::root(), false));
        let idle: Vec<TcpStream> = (0..6).map(|_| TcpStream::connect(address).unwrap()).collect();
        let mut seventh = TcpStream::connect(address).unwrap();
        seventh.set_read_timeout(Some(PATIENCE / 3)).unwrap();
        seventh.write_all(b"GET /README.md HTTP/1.1\r\n\r\n").unwrap();
        let mut text = String::new();
        seventh.read_to_string(&mut text).expect("it is answered while the others say nothing");
        assert!(text.starts_with("HTTP/1.1 200 "), "{text}");
        drop(idle);
    }

    #[test]
    fn a_request_that_makes_no_sense_ends_its_connection_alone() {
        for request in ["\r\n\r\n", "GET\r\n\r\n", "\u{1}\u{2} /\r\n\r\n"] {
            let text = answered(request);
            assert!(text.is_empty() || text.starts_with("HTTP/1.1 405 "), "{request:?}: {text}");
        }
        let endless = format!("GET /README.md HTTP/1.1\r\nX: {}", "a".repeat(64 * 1024));
        assert!(!answered(&endless).contains("500"));
    }

    #[test]
    fn what_is_missing_or_not_asked_for_properly_is_said() {
        assert!(answered("GET /missing.js HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404 "));
        assert!(answered("POST /README.md HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 405 "));
        assert!(!answered("HEAD /README.md HTTP/1.1\r\n\r\n").contains("# Pentad"));
    }
}
