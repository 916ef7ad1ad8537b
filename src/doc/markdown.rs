//! A document as Markdown (`CommonMark` with tables), in which no answer can become markup.

use super::{Band, Bar, Bars, Block, Boxes, Doc, Field, Figure, Goal, MeasureRow, Measures, Run, Table, Text};

/// Writes a document as Markdown, ending in a line break.
pub fn markdown(doc: &Doc) -> String {
    let mut out = Vec::new();
    out.push(inline(&doc.kicker));
    out.push(format!("# {}", one_line(&doc.title)));
    out.extend(doc.goal.iter().map(figures));
    out.push(inline(&doc.lead));
    out.push(match &doc.figure {
        Figure::Pentagon(pentagon) => escaped(&pentagon.label),
        Figure::Points(points, of) => format!("**{points}** {}", escaped(of)),
        Figure::Nothing => String::new(),
    });
    for block in &doc.blocks {
        write(block, 2, &mut out);
    }
    out.push("---".to_owned());
    out.extend(doc.foot.iter().map(|text| inline(text)));
    if doc.running != doc.kicker {
        out.push(inline(&doc.running));
    }
    out.retain(|paragraph| !paragraph.is_empty());
    out.join("\n\n") + "\n"
}

/// Adds the paragraphs of a block whose headings are of a level.
fn write(block: &Block, level: usize, out: &mut Vec<String>) {
    let heading = |level: usize, text: &Text| format!("{} {}", "#".repeat(level), one_line(text));
    match block {
        Block::Heading(text) => out.push(heading(level, text)),
        Block::Subheading(text) => out.push(heading(level + 1, text)),
        Block::Paragraph(text) | Block::Note(text) => out.push(inline(text)),
        Block::Sentence(text) => out.push(format!("> {}", one_line(text))),
        Block::Fields(fields) | Block::Decision(fields) => out.push(labelled(fields, '-')),
        // Another bullet begins another list.
        Block::Facts(fields) => out.push(labelled(fields, '*')),
        Block::Table(table) => out.push(with_caption(&table.caption, tabled(table))),
        Block::Measures(all) => measured(all, out),
        Block::Bars(bars) => out.push(with_caption(&bars.caption, barred(bars))),
        Block::Matrix(matrix) if matrix.table.rows.is_empty() => out.push(escaped(&matrix.label)),
        Block::Matrix(matrix) => out.push(with_caption(&matrix.table.caption, tabled(&matrix.table))),
        Block::List(items) => {
            let items: Vec<String> = items.iter().map(|item| format!("- {}", one_line(item))).collect();
            out.push(items.join("\n"));
        }
        Block::Lines(count) => out.extend((0..*count).map(|_| blank())),
        Block::Boxes(boxes) => {
            out.push(with_caption(&boxes.caption, boxed(boxes)));
            out.push(inline(&boxes.close));
        }
        Block::Record { number, title, blocks } => {
            let mut whole: Text = number.iter().map(|number| Run::Plain(format!("{number} · "))).collect();
            whole.extend(title.iter().cloned());
            out.push(heading(level + 1, &whole));
            for block in blocks {
                write(block, level + 1, out);
            }
        }
        Block::Band(band) => write_band(band, level, out),
    }
}

fn write_band(band: &Band, level: usize, out: &mut Vec<String>) {
    let Band { number, points, name, question, decision, side, .. } = band;
    out.push(format!("{} {number} · {} · {points}/100", "#".repeat(level), escaped(name)));
    out.push(escaped(question));
    for block in decision.iter().chain(side) {
        write(block, level, out);
    }
}

/// The goal in figures, on one line.
fn figures(goal: &Goal) -> String {
    format!("**{} → {}** {}", one_line(&goal.from), one_line(&goal.to), one_line(&goal.what))
}

/// The figures as a table, and below it what else is said of each measure.
fn measured(all: &Measures, out: &mut Vec<String>) {
    let head: Vec<String> = all.head.into_iter().map(escaped).collect();
    let row = |row: &MeasureRow| {
        [&row.what, &row.from, &row.to, &row.by, &row.owner].into_iter().map(|cell| one_line(cell)).collect()
    };
    out.push(grid(&head, all.rows.iter().map(row)));
    for row in all.rows.iter().filter(|row| !row.more.is_empty()) {
        out.push(one_line(&row.what));
        out.push(labelled(&row.more, '-'));
    }
}

fn labelled(fields: &[Field], bullet: char) -> String {
    let line = |field: &Field| {
        let label: String = field.label.iter().map(Run::words).collect();
        format!("{bullet} **{}** · {}", one_line(&[Run::Said(label)]), one_line(&field.value))
    };
    fields.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn with_caption(caption: &Text, table: String) -> String {
    if caption.is_empty() { table } else { format!("{}\n\n{table}", inline(caption)) }
}

fn tabled(table: &Table) -> String {
    let head = table.head.iter().map(|column| escaped(column.label)).collect::<Vec<_>>();
    let rows = table.rows.iter().map(|row| row.iter().map(|cell| one_line(cell)).collect());
    grid(&head, rows)
}

fn barred(bars: &Bars) -> String {
    let head: Vec<String> = bars.head.into_iter().chain(bars.overlay).map(escaped).collect();
    let row = |bar: &Bar| {
        let overlay = bars.overlay.map(|_| one_line(&bar.overlay_value));
        [escaped(bar.label), one_line(&bar.value)].into_iter().chain(overlay).collect()
    };
    grid(&head, bars.rows.iter().map(row))
}

/// Boxes stand as signs, and a grid for many people as empty cells.
fn boxed(boxes: &Boxes) -> String {
    let head: Vec<String> = [boxes.of].into_iter().chain(boxes.head.iter().map(String::as_str)).map(escaped).collect();
    let cell = if boxes.grid { "" } else { "☐" };
    let row = |row: &Text| [one_line(row)].into_iter().chain(boxes.head.iter().map(|_| cell.to_owned())).collect();
    grid(&head, boxes.rows.iter().map(row))
}

fn grid(head: &[String], rows: impl Iterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let rule = vec!["---".to_owned(); head.len()];
    [line(head), line(&rule)].into_iter().chain(rows.map(|row| line(&row))).collect::<Vec<_>>().join("\n")
}

/// A text as a paragraph: line breaks stay line breaks and never end the paragraph.
fn inline(text: &[Run]) -> String {
    runs(text, "\\\n")
}

/// A text for where Markdown allows one line only.
fn one_line(text: &[Run]) -> String {
    runs(text, "<br>")
}

fn runs(text: &[Run], line_break: &str) -> String {
    let run = |run: &Run| match run {
        Run::Plain(words) => lines(words, line_break),
        Run::Said(words) => lines(words.trim(), line_break),
        Run::Strong(words) => format!("**{}**", escaped(words)),
        Run::Gap(words) => format!("*\\[{}\\]*", escaped(words)),
        Run::Blank => blank(),
    };
    text.iter().map(run).collect()
}

fn lines(words: &str, line_break: &str) -> String {
    let same = words.replace("\r\n", "\n").replace('\r', "\n");
    same.split('\n').map(escaped).collect::<Vec<_>>().join(line_break)
}

fn blank() -> String {
    "\\_".repeat(8)
}

/// Puts a backslash before every character that Markdown could read as markup, also at the start of a line.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let indent = words.len() - words.trim_start().len();
    let digits = words.trim_start().find(|c: char| !c.is_ascii_digit()).unwrap_or_default();
    for (at, c) in words.char_indices() {
        let starts_line = at == indent && matches!(c, '-' | '+' | '=');
        let then_space =
            || words.get(at + 1..).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
        let numbers_list = digits > 0 && at == indent + digits && matches!(c, '.' | ')') && then_space();
        if starts_line || numbers_list || is_markup(c) {
            out.push('\\');
        }
        out.push(c);
    }
    // White space at the start of a line could make it code.
    if indent > 0 && out.starts_with(['\t', ' ']) { format!(" {}", out.trim_start()) } else { out }
}

fn is_markup(c: char) -> bool {
    matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '$')
}

#[cfg(test)]
mod tests {
    use super::super::said;
    use super::*;

    #[test]
    fn what_somebody_typed_never_becomes_markup() {
        for (typed, written) in [
            ("# no title", "\\# no title"),
            ("- no list", "\\- no list"),
            ("12. no number", "12\\. no number"),
            ("1.5 times", "1.5 times"),
            ("<script>&amp;</script>", "\\<script\\>\\&amp;\\</script\\>"),
            ("a|b *c* _d_ `e`", "a\\|b \\*c\\* \\_d\\_ \\`e\\`"),
            ("[x](javascript:y)", "\\[x\\](javascript:y)"),
            ("one\n\n=== two", "one\\\n\\\n\\=== two"),
            ("one\r\n    code", "one\\\n code"),
            ("in the middle - and + and 2. stay", "in the middle - and + and 2. stay"),
        ] {
            assert_eq!(inline(&said(typed)), written, "{typed}");
        }
    }

    #[test]
    fn a_cell_stays_in_its_row() {
        let table = Table { caption: vec![], head: vec![], rows: vec![vec![said("one\ntwo|three")]] };
        assert!(tabled(&table).ends_with("| one<br>two\\|three |"));
    }
}
