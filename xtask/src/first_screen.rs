//! Makes the first screen of the program's own pages: the bar, the welcome whole, of every other page its heading.
use crate::console::{answer, cargo};
use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Where in index.html, in the template of each language, it goes.
const PLACE: &str = "<!-- first screen -->";

/// The page that asks for the name of a new plan: it answers before the program is there, so all of it is shown.
const START: &str = "#/start";

/// A page of the program as `examples/first-screen.rs` prints it.
struct Page {
    language: String,
    address: String,
    empty: bool,
    lasting: bool,
    html: String,
}

/// Puts the first screen of each language into the page.
pub fn fill(html: &str) -> Result<String> {
    let printed = answer(cargo().args(["run", "--quiet", "--locked", "--example", "first-screen"]))
        .context("the first screen could not be made: `cargo run --example first-screen` says why")?;
    put_in(html, &printed.lines().map(Page::read).collect::<Result<Vec<_>>>()?)
}

impl Page {
    fn read(line: &str) -> Result<Self> {
        let page: Value = serde_json::from_str(line)?;
        let text = |key: &str| page[key].as_str().map(str::to_owned).with_context(|| format!("a page has no {key}"));
        let truth = |key: &str| page[key].as_bool().with_context(|| format!("a page has no {key}"));
        Ok(Self {
            language: text("language")?,
            address: text("address")?,
            empty: truth("empty")?,
            lasting: truth("lasting")?,
            html: text("html")?,
        })
    }
}

/// A page without what only its authors read: comments, the blanks before a line, empty lines.
pub fn without_notes(html: &str) -> String {
    without_comments(html).lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A page without its comments, the marks of the framework among them.
fn without_comments(html: &str) -> String {
    let mut parts = html.replace("<!>", "");
    while let Some((before, rest)) = parts.split_once("<!--") {
        let after = rest.split_once("-->").map_or("", |(_, after)| after);
        parts = format!("{before}{after}");
    }
    parts
}

fn put_in(html: &str, pages: &[Page]) -> Result<String> {
    let mut parts = html.split(PLACE);
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let language =
            filled.rsplit_once("<template").and_then(|(_, tag)| tag.split_once("lang=\"")?.1.split('"').next());
        let language = language.context("index.html: the first screen belongs into a template with its language")?;
        let own: Vec<&Page> = pages.iter().filter(|page| page.language == language).collect();
        filled.push_str(&first_screen(&own)?);
        filled.push_str(part);
    }
    Ok(filled)
}

/// The bar, the banner of a store that is denied, and each page under its address.
fn first_screen(pages: &[&Page]) -> Result<String> {
    let of_plan = |page: &&&Page| page.address.starts_with("#/plan/");
    let widest = pages.iter().find(of_plan).context("the program prints no page of a plan")?;
    let mut screen = Parts::of(&widest.html)?.bar;
    let denied = pages.iter().find(|page| !page.lasting).context("the program prints no page without a store")?;
    screen.push_str(&Parts::of(&denied.html)?.banners);
    let mut shell = String::new();
    for page in pages.iter().filter(|page| page.lasting) {
        let Parts { beside, main, .. } = Parts::of(&page.html)?;
        let whole = page.empty || page.address == START;
        let main = if whole { main } else { to_heading(&main)? };
        let empty = if page.empty { " data-empty" } else { "" };
        let main = main.replacen("<main", &format!("<main data-at=\"{}\"{empty}", page.address), 1);
        if beside.is_empty() {
            screen.push_str(&main);
        } else if shell.is_empty() {
            // What stands beside the steps is the same for all of them, but for the mark of the present one.
            shell = beside.replace(" aria-current=\"step\"", "") + &main;
        } else {
            shell.push_str(&main);
        }
    }
    if !shell.is_empty() {
        screen.push_str(&(shell + "</div>"));
    }
    Ok(screen)
}

/// What a page is made of.
struct Parts {
    /// From the skip link to the end of the bar.
    bar: String,
    banners: String,
    /// What is opened around the main part and stands before it.
    beside: String,
    main: String,
}

impl Parts {
    fn of(html: &str) -> Result<Self> {
        let html = without_comments(html);
        let split = || {
            let (bar, rest) = html.split_once("</header>")?;
            let (before, rest) = rest.split_once("<main")?;
            let (main, _) = rest.split_once("</main>")?;
            let (banners, beside) = before.split_at(before.find("<div class=\"shell\"").unwrap_or(before.len()));
            Some(Self {
                bar: format!("{bar}</header>"),
                banners: banners.to_owned(),
                beside: beside.to_owned(),
                main: format!("<main{main}</main>"),
            })
        };
        split().context("a page of the program has no bar or no main part")
    }
}

/// The main part up to its heading, with the words that stand in one `<header>` with it; what is open there is closed.
fn to_heading(main: &str) -> Result<String> {
    const END: &str = "</h1>";
    let end = main.find(END).context("a page of the program has no heading")? + END.len();
    let (kept, rest) = main.split_at(end);
    let (kept, open) = match (open_tags(kept)?, rest.split_once("</header>")) {
        (mut open, Some((more, _))) if open.last().is_some_and(|tag| tag == "header") => {
            open.pop();
            (format!("{kept}{more}</header>"), open)
        }
        (open, _) => (kept.to_owned(), open),
    };
    Ok(open.iter().rev().fold(kept, |html, tag| html + "</" + tag + ">"))
}

/// The tags that a part of a page opens and does not close.
fn open_tags(html: &str) -> Result<Vec<String>> {
    const VOID: [&str; 4] = ["input", "br", "img", "hr"];
    let mut open: Vec<String> = Vec::new();
    for tag in html.split('<').skip(1) {
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if tag.starts_with('/') {
            if open.pop().as_ref() != Some(&name) {
                bail!("a page of the program closes <{name}>, which is not open");
            }
        } else if !VOID.contains(&name.as_str()) && !tag.split('>').next().unwrap_or_default().ends_with('/') {
            open.push(name);
        }
    }
    Ok(open)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(address: &str, empty: bool, lasting: bool, html: &str) -> Page {
        Page { language: "fr".to_owned(), address: address.to_owned(), empty, lasting, html: html.to_owned() }
    }

    fn pages() -> Vec<Page> {
        let bar = "<header class=\"bar\">Pentad<!></header>";
        let plan = "<header class=\"bar\">Pentad<input name=\"name\"></header>";
        let step = |name: &str| {
            format!(
                "{plan}<div class=\"shell\"><nav><a aria-current=\"step\">1</a></nav><main class=\"{name}\"><header><h1>{name}</h1><p>why</p></header><input></main><aside></aside></div>"
            )
        };
        vec![
            page("#/", true, true, &format!("{bar}<main><h1>Welcome</h1><p>Start</p></main><div></div>")),
            page("#/", true, false, &format!("{bar}<div class=\"banner\">denied</div><main></main>")),
            page("#/", false, true, &format!("{bar}<main><h1>Plans</h1><ul></ul></main>")),
            page("#/plan/_/a", false, true, &step("a")),
            page("#/plan/_/b", false, true, &step("b")),
        ]
    }

    #[test]
    fn the_welcome_stands_whole_and_every_other_page_up_to_its_heading() {
        let html = put_in(&format!("<template lang=\"fr\">{PLACE}</template>!"), &pages()).unwrap();
        assert_eq!(
            html,
            "<template lang=\"fr\"><header class=\"bar\">Pentad<input name=\"name\"></header><div class=\"banner\">denied</div>\
             <main data-at=\"#/\" data-empty><h1>Welcome</h1><p>Start</p></main>\
             <main data-at=\"#/\"><h1>Plans</h1></main>\
             <div class=\"shell\"><nav><a>1</a></nav>\
             <main data-at=\"#/plan/_/a\" class=\"a\"><header><h1>a</h1><p>why</p></header></main>\
             <main data-at=\"#/plan/_/b\" class=\"b\"><header><h1>b</h1><p>why</p></header></main>\
             </div></template>!"
        );
    }

    #[test]
    fn a_page_that_is_not_as_expected_stops_the_build() {
        assert!(put_in(&format!("<template lang=\"de\">{PLACE}</template>"), &pages()).is_err());
        assert!(to_heading("<main><p>no heading</p></main>").is_err());
        assert!(open_tags("<p></div>").is_err());
    }

    #[test]
    fn comments_go_and_words_stay() {
        assert_eq!(without_comments("a<!-- b -->c<!>d<!---->"), "acd");
        assert_eq!(without_notes("<p>\n  <!-- b -->\n  a b\n</p>\n"), "<p>\na b\n</p>");
    }
}
