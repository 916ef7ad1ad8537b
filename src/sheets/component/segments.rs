//! The segments on paper: each with its answers, and side by side where there are several.

use super::rest_of_row;
use crate::coach::{Ranked, ranked_segments, welcome_consequence};
use crate::doc::{Block, Column, Run, Table, Text, Width, plain, said};
use crate::plan::{Choice, Leaf, Plan, Segment, Welcome};
use crate::sheets::answers::Answers;
use crate::words::{Named, t};

/// Each segment with all that was said of it; from two on, a comparison first.
pub(super) fn blocks(answers: Answers<'_>) -> Vec<Block> {
    let ranked = ranked_segments(&answers.plan.target);
    let mut blocks: Vec<Block> = (ranked.len() > 1).then(|| comparison(answers, &ranked)).into_iter().collect();
    blocks.extend(answers.records("target.segments", record));
    blocks
}

fn record(answers: Answers<'_>, row: &str, number: usize) -> Block {
    let locale = answers.setting.locale;
    let mut title = plain(t!(locale, plan.target.segments.one, number = number));
    if is_primary(answers.plan, row) {
        title.extend(badge(answers));
    }
    let mut blocks = vec![Block::Fields(rest_of_row(answers, "target.segments", row))];
    if answers.plan.leaf(&format!("{row}.welcome")) == Some(Leaf::Choice(Welcome::Hardly.code())) {
        blocks.extend(welcome_consequence(Welcome::Hardly, locale).map(|words| Block::Note(plain(words))));
    }
    Block::Record { title, blocks }
}

fn comparison(answers: Answers<'_>, ranked: &[Ranked<'_>]) -> Block {
    let locale = answers.setting.locale;
    let unsaid = || plain(t!(locale, segments.compare.blank));
    let row = |one: &Ranked<'_>| -> Vec<Text> {
        let who = one.segment.who.trim();
        let mut name =
            if who.is_empty() { plain(t!(locale, plan.target.segments.one, number = one.number)) } else { said(who) };
        if one.primary {
            name.extend(badge(answers));
        }
        let size = if one.segment.size.is_blank() { unsaid() } else { answers.number(&one.segment.size) };
        vec![name, size, one.segment.welcome.map_or_else(unsaid, |welcome| plain(welcome.name(locale)))]
    };
    let column = |label, width| Column { label, width };
    Block::Table(Table {
        caption: plain(t!(locale, segments.compare.caption)),
        head: vec![
            column(t!(locale, segments.compare.segment), Width::Wide),
            column(answers.label("target.segments.any.size"), Width::Narrow),
            column(t!(locale, segments.compare.welcome), Width::Wide),
        ],
        rows: ranked.iter().map(row).collect(),
    })
}

fn is_primary(plan: &Plan, row: &str) -> bool {
    plan.record::<Segment>(row).is_some_and(|segment| plan.target.primary.as_ref() == Some(&segment.id))
}

/// The words that mark the primary segment.
fn badge(answers: Answers<'_>) -> [Run; 2] {
    let badge = t!(answers.setting.locale, plan.target.primary.badge);
    [Run::Plain(" · ".to_owned()), Run::Strong(badge.to_owned())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doc::markdown;
    use crate::plan::Id;
    use crate::sheets::{Setting, sheet};
    use crate::words::Locale;
    use chrono::NaiveDate;

    /// The Target sheet of a plan with so many segments, after these answers.
    fn printed(segments: usize, answers: &[(&str, &str)], locale: Locale) -> String {
        let mut plan = Plan::default();
        for number in 0..segments {
            let id = format!("s{number}");
            plan.add("target.segments", Id::parse(&id).unwrap_or_default());
            plan.write(&format!("target.segments.{id}.who"), &format!("Group {number}"));
        }
        for (path, typed) in answers {
            assert!(plan.write(path, typed), "{path}");
        }
        let setting = Setting { today: NaiveDate::default(), locale };
        sheet("target").map(|sheet| markdown(&(sheet.build)(&plan, setting))).unwrap_or_default()
    }

    #[test]
    fn one_segment_is_compared_with_nobody_and_leaves_out_what_it_does_not_know() {
        let sheet = printed(1, &[], Locale::en);
        assert!(sheet.contains("primary") && sheet.contains("What they need"), "{sheet}");
        assert!(!sheet.contains("side by side") && !sheet.contains("How many they are"), "{sheet}");
        assert!(printed(0, &[], Locale::en).contains("How many they are"), "an empty plan shows every label");
    }

    #[test]
    fn fifty_segments_are_compared_from_the_primary_one_on() {
        let sheet = printed(50, &[("target.primary", "s7"), ("target.segments.s7.size", "12400")], Locale::fr);
        let rows: Vec<&str> = sheet.lines().filter(|line| line.starts_with("| Group")).collect();
        assert_eq!(rows.len(), 50, "{sheet}");
        let first = rows.first().copied().unwrap_or_default();
        assert!(
            first.contains("Group 7 ") && first.contains("principal") && first.contains("12\u{202f}400"),
            "{first}"
        );
        assert!(rows.iter().skip(1).all(|row| row.contains("pas encore dit") && !row.contains("principal")), "{sheet}");
    }

    #[test]
    fn hardly_is_printed_with_its_consequence() {
        let hardly = printed(1, &[("target.segments.s0.welcome", "hardly")], Locale::en);
        assert!(hardly.contains("Hardly") && hardly.contains("very little is a good plan"), "{hardly}");
        let gladly = printed(1, &[("target.segments.s0.welcome", "gladly")], Locale::en);
        assert!(!gladly.contains("very little"), "{gladly}");
    }

    #[test]
    fn a_decisive_motivation_without_an_answer_is_marked() {
        let strong = ("target.motivations.affinity.strength", "3");
        assert!(printed(1, &[strong], Locale::fr).contains("décisive, et encore sans réponse de notre part"));
        let answered = ("target.motivations.affinity.answer", "un groupe le dimanche");
        assert!(!printed(1, &[strong, answered], Locale::fr).contains("rien n’y répond"));
    }
}
