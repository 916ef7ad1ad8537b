//! The segments on paper, each once with its answers.

use super::{rest_of_row, row_title};
use crate::coach::{Ranked, ranked_segments, welcome_consequence};
use crate::doc::{Block, Run, plain};
use crate::plan::{Choice, Leaf, Plan, Segment, Welcome};
use crate::sheets::answers::Answers;
use crate::words::t;

/// Each segment with all that was said of it, the primary one first.
pub(super) fn blocks(answers: Answers<'_>) -> Vec<Block> {
    let ranked = ranked_segments(&answers.plan.target);
    if ranked.is_empty() {
        return answers.rows("target.segments", record);
    }
    let row = |one: &Ranked<'_>| format!("target.segments.{}", one.segment.id.as_str());
    ranked.iter().map(|one| record(answers, &row(one), one.number)).collect()
}

fn record(answers: Answers<'_>, row: &str, number: usize) -> Block {
    let locale = answers.setting.locale;
    let (number, mut title) = row_title(answers, "target.segments", row, number);
    if is_primary(answers.plan, row) {
        title.extend(badge(answers));
    }
    let mut blocks = vec![Block::Fields(rest_of_row(answers, "target.segments", row))];
    if answers.plan.leaf(&format!("{row}.welcome")) == Some(Leaf::Choice(Welcome::Hardly.code())) {
        blocks.extend(welcome_consequence(Welcome::Hardly, locale).map(|words| Block::Note(plain(words))));
    }
    Block::Record { number, title, blocks }
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
    use crate::sheets::{PaperSize, Setting, sheet};
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
        let setting = Setting { today: NaiveDate::default(), locale, paper: PaperSize::A4 };
        sheet("target").map(|sheet| markdown(&(sheet.build)(&plan, setting))).unwrap_or_default()
    }

    #[test]
    fn a_segment_stands_once_and_leaves_out_what_it_does_not_know() {
        let sheet = printed(1, &[], Locale::en);
        assert!(sheet.contains("### 1 · Group 0") && sheet.contains("**primary**"), "{sheet}");
        assert!(!sheet.contains("What they need") && !sheet.contains("How many they are"), "{sheet}");
        assert!(printed(0, &[], Locale::en).contains("How many they are"), "an empty plan shows every label");
    }

    #[test]
    fn the_primary_one_of_fifty_comes_first() {
        let sheet = printed(50, &[("target.primary", "s7"), ("target.segments.s7.size", "12400")], Locale::fr);
        let titles: Vec<&str> = sheet.lines().filter(|line| line.contains("· Group")).collect();
        assert_eq!(titles.len(), 50, "{sheet}");
        let first = titles.first().copied().unwrap_or_default();
        assert!(first.contains("Group 7") && first.contains("principal"), "{first}");
        assert!(titles.iter().skip(1).all(|title| !title.contains("principal")), "{sheet}");
        assert!(sheet.contains("12\u{202f}400"), "{sheet}");
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
