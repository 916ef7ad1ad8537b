//! Findings that the owner of a plan has set aside with a reason, because it depends; and when they are shown again.

use super::finding::Finding;
use super::rules::{Rule, rules};
use super::sentence::inline;
use crate::plan::{Component, Plan, SetAside};
use crate::words::{Locale, t};
use chrono::NaiveDate;

/// Where a finding stands that was, or is being, set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its reason is only being written.
    Draft,
    /// It is set aside for the answers as they are.
    InForce,
    /// The answers behind it have changed since: it is shown again.
    Changed,
    /// Its rule has nothing to say any more, or is none that this version knows.
    Silent,
}

/// What was said of a finding that was set aside, or is about to be.
#[derive(Clone, Debug, PartialEq)]
pub struct Aside {
    /// The code of the rule.
    pub code: String,
    /// The rule as one sentence.
    pub statement: String,
    /// Why it does not count here, as it was typed.
    pub reason: String,
    /// The components the rule looks at; Direction for a rule that is not known.
    pub components: &'static [Component],
    /// Where it stands.
    pub standing: Standing,
}

/// Sets the finding of a rule aside for the answers as they are; false, and nothing changed, without a written reason.
pub fn put_aside(plan: &mut Plan, code: &str, today: NaiveDate, locale: Locale) -> bool {
    let answers = rule(code).map(|rule| digest(plan, rule, rule.finding(plan, today, locale).as_ref()));
    let row = plan.set_aside.iter_mut().find(|row| row.id.as_str() == code && !row.reason.trim().is_empty());
    let (Some(row), Some(answers)) = (row, answers) else { return false };
    row.answers = answers;
    true
}

/// Brings back a finding that was set aside; its reason stays, as a draft of the next one.
pub fn bring_back(plan: &mut Plan, code: &str) {
    let row = plan.set_aside.iter_mut().find(|row| row.id.as_str() == code);
    if let Some(row) = row {
        row.answers.clear();
    }
    if row_says_nothing(plan, code) {
        forget(plan, code);
    }
}

/// Takes away what was said of a finding.
pub fn forget(plan: &mut Plan, code: &str) {
    plan.remove("set_aside", code);
}

/// Where the finding of a rule stands on a day, whether or not the rule has something to say; `None` where nobody has
/// touched it.
pub fn standing(plan: &Plan, code: &str, today: NaiveDate, locale: Locale) -> Option<Standing> {
    row(plan, code)?;
    match rule(code) {
        None => Some(Standing::Silent),
        Some(rule) => stands(plan, rule, rule.finding(plan, today, locale).as_ref()),
    }
}

/// The same, where it is known what the rule says.
pub(super) fn stands(plan: &Plan, rule: &Rule, finding: Option<&Finding>) -> Option<Standing> {
    let row = row(plan, rule.code)?;
    Some(match row.answers.as_str() {
        "" => Standing::Draft,
        answers if answers == digest(plan, rule, finding) => Standing::InForce,
        _ => Standing::Changed,
    })
}

/// Everything that is set aside in a plan, or was, or is about to be, in the order in which it came.
pub fn set_aside(plan: &Plan, today: NaiveDate, locale: Locale) -> Vec<Aside> {
    let aside = |row: &SetAside| {
        let rule = rule(row.id.as_str());
        let finding = rule.and_then(|rule| rule.finding(plan, today, locale));
        aside(plan, row, rule.map(|rule| (rule, finding.as_ref())), locale)
    };
    plan.set_aside.iter().filter_map(aside).collect()
}

/// What a row says of its rule, and of the finding of that rule where there is one; `None` for a row without a reason
/// whose rule finds nothing, or which is of no rule.
pub(super) fn aside(
    plan: &Plan,
    row: &SetAside,
    said: Option<(&Rule, Option<&Finding>)>,
    locale: Locale,
) -> Option<Aside> {
    if row.reason.trim().is_empty() && row.answers.is_empty() {
        return None;
    }
    let code = row.id.as_str();
    let standing = match said {
        Some((rule, Some(finding))) => stands(plan, rule, Some(finding))?,
        _ => Standing::Silent,
    };
    let rule = said.map(|(rule, _)| rule);
    let unknown = || t!(locale, findings.unknown, code = code);
    Some(Aside {
        code: code.to_owned(),
        statement: rule.map_or_else(unknown, |rule| rule.statement.words(locale).to_owned()),
        reason: row.reason.clone(),
        components: rule.map_or(&[Component::Direction], |rule| rule.components),
        standing,
    })
}

/// The reason written for the finding of a rule, in one line and without the stop at its end; `None` where there is none.
pub fn reason_in_one_line(plan: &Plan, code: &str) -> Option<String> {
    inline(&row(plan, code)?.reason)
}

/// What was said of the finding of a rule.
fn row<'a>(plan: &'a Plan, code: &str) -> Option<&'a SetAside> {
    plan.set_aside.iter().find(|row| row.id.as_str() == code)
}

fn row_says_nothing(plan: &Plan, code: &str) -> bool {
    row(plan, code).is_some_and(|row| row.reason.trim().is_empty())
}

fn rule(code: &str) -> Option<&'static Rule> {
    rules().iter().find(|rule| rule.code == code)
}

/// A digest of the answers behind a rule, and of what the rule speaks of: FNV-1a, 64 bits, in hexadecimal. Neither the
/// order of rows nor what is blank makes a difference, so that a field that comes with a later version changes nothing
/// either. The day alone makes a difference where it gives the rule more, or something else, to speak of.
fn digest(plan: &Plan, rule: &Rule, finding: Option<&Finding>) -> String {
    let mut answers: Vec<(String, String)> = rule
        .behind
        .iter()
        .flat_map(|pattern| plan.leaves_of(pattern))
        .filter(|(_, leaf)| !leaf.is_blank())
        .map(|(path, leaf)| (path, leaf.typed()))
        .collect();
    answers.sort_unstable();
    answers.dedup();
    let mut spoken_of: Vec<&str> = match finding {
        Some(finding) if finding.concerns.is_empty() => vec![&finding.place],
        Some(finding) => finding.concerns.iter().map(String::as_str).collect(),
        None => Vec::new(),
    };
    spoken_of.sort_unstable();
    let answers = answers.iter().flat_map(|(path, typed)| [path.as_str(), typed]);
    let hash = answers.chain(spoken_of).fold(FNV_OFFSET, |hash, text| {
        // No text has this byte, so that two texts never run into one.
        text.bytes().chain([0xFF]).fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(FNV_PRIME))
    });
    format!("{hash:016x}")
}

/// Where FNV-1a of 64 bits begins (Fowler, Noll, Vo).
const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// What FNV-1a of 64 bits multiplies by.
const FNV_PRIME: u64 = 0x0100_0000_01b3;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::test_plan::{day, test_plan};
    use crate::coach::{findings, told};
    use crate::plan::Id;

    const CODE: &str = "energizing-enthusiasts";
    const REASON: &str = "set_aside.energizing-enthusiasts.reason";

    /// A plan in which nothing shows that there are enthusiasts, with a reason why that does not count.
    fn plan() -> Plan {
        test_plan(&[("direction.objective", "energizing"), (REASON, "We counted them.\nIn October.")])
    }

    fn shown(plan: &Plan) -> Vec<(&'static str, Option<String>)> {
        let found = findings(plan, day(11, 22), Locale::en).into_iter();
        found.map(|finding| (finding.code, finding.set_aside_before)).collect()
    }

    fn standings(plan: &Plan) -> Vec<Standing> {
        set_aside(plan, day(11, 22), Locale::en).into_iter().map(|aside| aside.standing).collect()
    }

    #[test]
    fn a_written_reason_alone_sets_nothing_aside() {
        assert_eq!(shown(&plan()), [(CODE, None)]);
        assert_eq!(standings(&plan()), [Standing::Draft]);
    }

    #[test]
    fn without_a_reason_nothing_is_set_aside() {
        for reason in ["", " \u{202f}\n"] {
            let mut plan = plan();
            plan.write(REASON, reason);
            let before = plan.clone();
            assert!(!put_aside(&mut plan, CODE, day(11, 22), Locale::en));
            assert_eq!(plan, before);
        }
        assert!(!put_aside(&mut Plan::default(), CODE, day(11, 22), Locale::en));
    }

    #[test]
    fn what_is_set_aside_is_passed_over_and_can_be_brought_back() {
        let mut plan = plan();
        assert!(put_aside(&mut plan, CODE, day(11, 22), Locale::en));
        assert_eq!(shown(&plan), []);
        let aside = set_aside(&plan, day(11, 22), Locale::fr);
        let said: Vec<_> = aside.iter().map(|aside| (aside.statement.as_str(), aside.standing)).collect();
        let statement = "L’objectif «\u{202f}Amplifier\u{202f}» s’appuie sur des clients enthousiastes dont vous connaissez l’existence.";
        assert_eq!(said, [(statement, Standing::InForce)]);
        bring_back(&mut plan, CODE);
        assert_eq!(shown(&plan), [(CODE, None)]);
        assert_eq!(standings(&plan), [Standing::Draft], "the reason stays");
        assert_eq!(reason_in_one_line(&plan, CODE).as_deref(), Some("We counted them. In October"));
        forget(&mut plan, CODE);
        assert_eq!(standings(&plan), []);
        plan = test_plan(&[("direction.objective", "energizing"), (REASON, "x")]);
        put_aside(&mut plan, CODE, day(11, 22), Locale::en);
        plan.write(REASON, " ");
        bring_back(&mut plan, CODE);
        assert_eq!(plan.ids("set_aside"), [""; 0], "a row that says nothing goes");
    }

    #[test]
    fn it_is_shown_again_with_its_reason_when_an_answer_behind_it_changes() {
        let mut plan = plan();
        put_aside(&mut plan, CODE, day(11, 22), Locale::en);
        plan.write("direction.goal.whom", "families");
        plan.write("direction.goal.relevant", "bread");
        assert_eq!(shown(&plan), [], "an answer that has nothing to do with it");
        plan.write("direction.objective", "talking");
        assert_eq!(standings(&plan), [Standing::Silent]);
        plan.write("direction.objective", "energizing");
        assert_eq!(shown(&plan), [], "the same answers again");
        let mut listening = test_plan(&[
            ("direction.measures.a.baseline_date", "2027-09-01"),
            ("direction.measures.a.deadline", "2027-06-30"),
            ("direction.measures.b.deadline", "2028-06-30"),
            ("set_aside.deadline-after-baseline.reason", "The start was late."),
            ("set_aside.measure-complete.reason", "A draft"),
        ]);
        put_aside(&mut listening, "deadline-after-baseline", day(11, 22), Locale::en);
        put_aside(&mut listening, "measure-complete", day(11, 22), Locale::en);
        listening.shift("direction.measures", "b", -1);
        listening.add("direction.measures", Id::parse("blank").unwrap_or_default());
        assert_eq!(shown(&listening), [], "neither another order nor a blank row is another answer");
        listening.write("direction.measures.b.deadline", "2027-08-01");
        let again = ["deadline-after-baseline", "measure-complete"];
        assert_eq!(
            shown(&listening),
            [(again[0], Some("The start was late".into())), (again[1], Some("A draft".into()))]
        );
        assert_eq!(standings(&listening), [Standing::Changed, Standing::Changed]);
    }

    #[test]
    fn without_its_reason_it_is_shown_again() {
        let mut plan = plan();
        put_aside(&mut plan, CODE, day(11, 22), Locale::en);
        plan.write(REASON, " ");
        assert_eq!(shown(&plan), [(CODE, None)]);
        assert_eq!(standings(&plan), [Standing::InForce]);
    }

    #[test]
    fn rules_that_this_version_does_not_know_keep_their_reason() {
        let plan = test_plan(&[("set_aside.from-tomorrow.reason", "It depends.")]);
        let aside = set_aside(&plan, day(11, 22), Locale::en);
        let [aside] = aside.as_slice() else { panic!("{aside:?}") };
        assert_eq!(aside.statement, "A rule that this version does not know: from-tomorrow");
        assert_eq!((aside.reason.as_str(), aside.standing), ("It depends.", Standing::Silent));
        assert_eq!(aside.components, [Component::Direction]);
    }

    #[test]
    fn another_deadline_that_passes_is_another_finding() {
        let mut plan = test_plan(&[
            ("direction.measures.a.deadline", "2026-11-01"),
            ("direction.measures.b.deadline", "2026-11-30"),
            ("set_aside.deadline-after-baseline.reason", "It closes in December"),
        ]);
        let code = "deadline-after-baseline";
        assert!(put_aside(&mut plan, code, day(11, 22), Locale::en));
        let before = |month, date| {
            let found = findings(&plan, day(month, date), Locale::en);
            found.into_iter().find(|finding| finding.code == code).map(|finding| finding.set_aside_before)
        };
        assert_eq!(before(11, 30), None, "the day alone changes nothing");
        assert_eq!(before(12, 1), Some(Some("It closes in December".to_owned())));
        assert_eq!(standing(&plan, code, day(12, 1), Locale::en), Some(Standing::Changed));
    }

    #[test]
    fn what_is_shown_and_what_is_set_aside_are_the_same_told_together_and_apart() {
        let mut plan = plan();
        for row in ["from-tomorrow", "capacity"] {
            plan.add("set_aside", Id::parse(row).unwrap_or_default());
            plan.write(&format!("set_aside.{row}.reason"), "It depends");
        }
        for _ in 0..2 {
            let apart = (findings(&plan, day(11, 22), Locale::en), set_aside(&plan, day(11, 22), Locale::en));
            assert_eq!(told(&plan, day(11, 22), Locale::en), apart);
            put_aside(&mut plan, CODE, day(11, 22), Locale::en);
        }
    }

    #[test]
    fn every_answer_that_a_rule_depends_on_is_one_of_the_plan() {
        let mut plan = Plan::default();
        for list in ["direction.measures", "direction.risks", "target.segments", "uniqueness.rivals"] {
            plan.add(list, Id::parse("a").unwrap_or_default());
        }
        for list in ["technology.channels", "evaluation.reviews"] {
            plan.add(list, Id::parse("a").unwrap_or_default());
        }
        for rule in rules() {
            for pattern in rule.behind {
                assert!(!plan.leaves_of(pattern).is_empty(), "{}: {pattern}", rule.code);
            }
        }
    }

    #[test]
    fn the_digest_is_the_published_one() {
        // An empty list gives where FNV-1a begins; stored digests must keep their meaning.
        let rule = rules().iter().find(|rule| rule.code == CODE);
        let digest = rule.map(|rule| {
            [Plan::default(), plan()]
                .map(|plan| digest(&plan, rule, rule.finding(&plan, day(11, 22), Locale::en).as_ref()))
        });
        assert_eq!(digest.as_ref().map(|digests| digests[0].as_str()), Some("cbf29ce484222325"));
        assert_eq!(digest.as_ref().map(|digests| digests[1].as_str()), Some("c71fe98e420d7775"));
    }
}
