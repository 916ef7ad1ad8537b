//! The headers a host should send, in one list; every header file and the meta tag are made from it.
use anyhow::Result;
use std::fmt::Write;
use std::{fs, path::PathBuf};

/// The content policy as it stands in the page's meta tag. Its one Trusted Types policy is in `public/boot.js`.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default";

/// Whether pages of others may frame this one: browsers read it from the header only.
const FRAMES: &str = "frame-ancestors 'none'";

/// How long a file may be kept: for good in `assets/`, where a name stands for its bytes, else not unasked.
const KEPT: &str = "public, max-age=31536000, immutable";
const ASKED: &str = "no-cache";

/// The headers of every answer but those of caching: name and value.
pub fn common() -> Vec<(&'static str, String)> {
    let fixed = [
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Strict-Transport-Security", "max-age=63072000"),
        (
            "Permissions-Policy",
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()",
        ),
    ];
    let mut headers = vec![("Content-Security-Policy", format!("{POLICY}; {FRAMES}"))];
    headers.extend(fixed.map(|(name, value)| (name, value.to_owned())));
    headers
}

/// How long the file at this path may be kept without asking again, as a `Cache-Control` value.
pub fn cache_control(path: &str) -> &'static str {
    if kept_for_good(path) { KEPT } else { ASKED }
}

/// Whether the name of the file at this path stands for its bytes.
pub fn kept_for_good(path: &str) -> bool {
    path.contains("/assets/")
}

/// The file that Netlify, Cloudflare Pages and their like read beside the page.
pub fn for_static_hosts() -> String {
    let mut text = String::from("/*\n");
    for (name, value) in common() {
        let _ = writeln!(text, "  {name}: {value}");
    }
    // What is not named here these hosts let nobody keep unasked, by their own rule.
    let _ = write!(text, "/assets/*\n  Cache-Control: {KEPT}\n");
    text
}

/// Writes the files of `hosting/`.
pub fn write_hosting() -> Result<()> {
    for (path, text) in hosting() {
        fs::write(&path, text)?;
        println!("wrote {}", path.display());
    }
    Ok(())
}

fn hosting() -> [(PathBuf, String); 3] {
    let folder = crate::root().join("hosting");
    [
        (folder.join("_headers"), for_static_hosts()),
        (folder.join("nginx.conf"), for_nginx()),
        (folder.join("Caddyfile"), for_caddy()),
    ]
}

fn for_nginx() -> String {
    let mut text = format!(
        r#"# Pentad behind nginx. Include this file in the http block of nginx.conf, set the name, the folder, and
# your certificate; `cargo xtask hosting` writes it from the one list of headers.
map $uri $pentad_cache {{
    default "{ASKED}";
    ~/assets/ "{KEPT}";
}}

server {{
    listen 80;
    server_name pentad.example;
    root /var/www/pentad;
    index index.html;

    gzip on;
    gzip_types text/plain text/css text/javascript application/javascript application/json application/manifest+json application/wasm image/svg+xml;

"#
    );
    for (name, value) in common() {
        let _ = writeln!(text, "    add_header {name} \"{value}\" always;");
    }
    text.push_str(
        r"    add_header Cache-Control $pentad_cache; # not on a 404, which nobody should keep

    # A missing file is answered with 404, never with a page.
    location / {
        try_files $uri $uri/ =404;
    }

    # Types that older lists of nginx lack.
    location ~ \.webmanifest$ {
        types { }
        default_type application/manifest+json;
    }
    location ~ \.wasm$ {
        types { }
        default_type application/wasm;
    }
}
",
    );
    text
}

fn for_caddy() -> String {
    let mut text = String::from(
        "# Pentad behind Caddy. Set the name and the folder; `cargo xtask hosting` writes this file from the one\n\
         # list of headers.\n\
         pentad.example {\n\troot * /var/www/pentad\n\tencode zstd gzip\n\tfile_server\n\n\theader {\n",
    );
    for (name, value) in common() {
        let _ = writeln!(text, "\t\t{name} \"{value}\"");
    }
    let _ = write!(
        text,
        "\t}}\n\n\t@kept {{\n\t\tpath */assets/*\n\t\tfile\n\t}}\n\t@asked not path */assets/*\n\theader @kept Cache-Control \"{KEPT}\"\n\theader @asked Cache-Control \"{ASKED}\"\n\
         \n\t@manifest path *.webmanifest\n\theader @manifest Content-Type application/manifest+json\n}}\n",
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_for_hosts_are_those_of_the_list() {
        for (path, text) in hosting() {
            let found = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
            assert!(found == text, "{} is not current: run `cargo xtask hosting`", path.display());
        }
    }

    #[test]
    fn each_file_for_hosts_names_every_header_with_its_value() {
        for (path, text) in hosting() {
            for (name, value) in common() {
                let said = text.lines().any(|line| line.contains(name) && line.contains(&value));
                assert!(said, "{} says nothing of {name}", path.display());
            }
        }
    }

    #[test]
    fn only_what_is_named_after_its_bytes_is_kept_for_good() {
        assert_eq!(cache_control("/assets/pentad-0123456789abcdef.js"), KEPT);
        assert_eq!(cache_control("/team/pentad/assets/x.css"), KEPT);
        assert_eq!(cache_control("/"), ASKED);
        assert_eq!(cache_control("/sw.js"), ASKED);
    }
}
