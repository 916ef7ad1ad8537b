//! What is stored opens again, to the letter, whatever version stored it.

use chrono::{NaiveDate, NaiveDateTime};
use pentad::plan::{Choice, Component, Entry, Id, Leaf, Motive, Objective, Plan, Rung, Verdict, Weight};
use pentad::save::{Record, Refusal, Unreadable, VERSION, decode, encode};
use proptest::collection::vec;
use proptest::prelude::*;

/// What people, and people who mean harm, put into fields.
pub fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~]{0,40}",
        "[+-]?[0-9]{1,12}([.,][0-9]{1,3})?",
        "[12][0-9]{3}-[01][0-9]-[0-3][0-9]",
        Just(String::new()),
        Just(" \u{202f}\n".to_owned()),
        Just("👩\u{200d}👩\u{200d}👧 🥖 e\u{301}".to_owned()),
        Just("NUL \0, BEL \u{7}, DEL \u{7f}, \u{feff}, \u{2028}".to_owned()),
        Just("\u{202e}gnp.exe\u{2069} \u{200f}".to_owned()),
        Just("</script><img src=x onerror=alert(1)> ]]> \\u0000 \"quoted\" \\".to_owned()),
        Just("é🥖".repeat(5_000)),
        Just(" six ".to_owned()),
        Just("NaN".to_owned()),
        Just("null".to_owned()),
        Just("9999999999999999999".to_owned()),
        Just("2027-02-30".to_owned()),
    ]
}

fn codes() -> Vec<&'static str> {
    let mut codes = vec![""];
    codes.extend(Objective::ALL.iter().map(|choice| choice.code()));
    codes.extend(Verdict::ALL.iter().map(|choice| choice.code()));
    codes.extend(Weight::ALL.iter().map(|choice| choice.code()));
    codes.extend(Component::ALL.iter().map(|choice| choice.code()));
    codes.extend(Motive::ALL.iter().map(|choice| choice.code()));
    codes.extend(Rung::ALL.iter().map(|choice| choice.code()));
    codes.extend(["own_survey", "own_estimate", "published"]);
    codes
}

/// A plan in which every field of every kind was typed into.
pub fn any_plan() -> impl Strategy<Value = Plan> {
    let rows = vec(0..4_u64, crate::plans::LISTS.len());
    (any::<u64>(), rows, vec(typed(), 12), any::<usize>()).prop_map(|(bits, rows, typed, shift)| {
        let mut plan = Plan::new(Id::from_random(bits), typed[0].clone());
        for (list, rows) in crate::plans::LISTS.iter().zip(rows) {
            for row in 0..rows {
                plan.add(list, Id::from_random(bits.wrapping_add(row).wrapping_mul(0x9e37_79b9_7f4a_7c15)));
            }
        }
        let codes = codes();
        let leaves: Vec<(String, bool)> =
            plan.leaves().into_iter().map(|(path, leaf)| (path, matches!(leaf, Leaf::Choice(_)))).collect();
        for (at, (path, choice)) in leaves.into_iter().enumerate() {
            let turn = at.wrapping_mul(7).wrapping_add(shift);
            if choice {
                (0..codes.len()).find(|step| plan.write(&path, codes[turn.wrapping_add(*step) % codes.len()]));
            } else if !plan.write(&path, &typed[turn % typed.len()]) {
                plan.write(&path, Id::from_random(bits).as_str());
            }
        }
        plan
    })
}

fn any_record() -> impl Strategy<Value = Record> {
    let day = (1970..2200_i32, 1..366_u32).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).unwrap());
    let time = (day.clone(), 0..86_400_u32)
        .prop_map(|(day, second)| day.and_hms_opt(second / 3600, second / 60 % 60, second % 60).unwrap());
    let days = (proptest::option::of(day.clone()), proptest::option::of(day));
    (any_plan(), any::<u64>(), any::<u64>(), proptest::option::of(time), days).prop_map(
        |(plan, revision, copied_revision, saved_at, (copied_on, binned_on))| Record {
            revision,
            saved_at,
            copied_on,
            copied_revision,
            binned_on,
            plan,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_stored_opens_to_the_letter(record in any_record()) {
        prop_assert_eq!(decode(&encode(&record)), Ok(record));
    }

    #[test]
    fn what_could_be_read_is_never_kept_as_unread(plan in any_plan()) {
        let opened = decode(&encode(&Record::new(plan))).unwrap().plan;
        for (path, leaf) in opened.leaves() {
            match leaf {
                Leaf::Number(Entry::Unread(typed)) => {
                    prop_assert!(matches!(Entry::<f64>::from_typed(typed), Entry::Unread(_)), "{} {}", path, typed);
                }
                Leaf::Date(Entry::Unread(typed)) => {
                    prop_assert!(matches!(Entry::<NaiveDate>::from_typed(typed), Entry::Unread(_)), "{} {}", path, typed);
                }
                _ => {}
            }
        }
    }

    #[test]
    fn a_stored_text_that_was_damaged_is_refused_or_read_but_never_a_crash(
        plan in any_plan(), at in any::<prop::sample::Index>(), bit in 0..7_u8,
    ) {
        let mut bytes = encode(&Record::new(plan)).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        if let Ok(text) = std::str::from_utf8(&bytes) {
            let _ = decode(text);
        }
        bytes.truncate(at);
        if let Ok(text) = std::str::from_utf8(&bytes) {
            prop_assert!(decode(text).is_err());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_number_of_up_to_fifteen_digits_opens_to_the_last_one(digits in -999_999_999_999_999..=999_999_999_999_999_i64, places in 0..=15_usize) {
        let sign = if digits < 0 { "-" } else { "" };
        let padded = format!("{:016}", digits.unsigned_abs());
        let (whole, fraction) = padded.split_at(16 - places);
        let mut plan = Plan::new(Id::from_random(7), "Bread");
        plan.write("technology.hours_available", &format!("{sign}{whole},{fraction}0"));
        prop_assert!(matches!(plan.leaf("technology.hours_available"), Some(Leaf::Number(Entry::Read(_)))));
        let record = Record::new(plan);
        prop_assert_eq!(decode(&encode(&record)), Ok(record));
    }
}

#[test]
fn a_text_that_could_be_read_after_all_is_read() {
    let text = r#"{"format":"pentad/plan","version":1,"revision":3,"plan":{"id":"a","direction":{"measures":[
        {"id":"m","baseline":" 4,5 ","target":"six","baseline_date":"2027-06-30","deadline":"   "}]}}}"#;
    let plan = decode(text).unwrap().plan;
    assert_eq!(plan.leaf("direction.measures.m.baseline"), Some(Leaf::Number(&Entry::Read(4.5))));
    assert_eq!(plan.leaf("direction.measures.m.target"), Some(Leaf::Number(&Entry::Unread("six".to_owned()))));
    assert!(matches!(plan.leaf("direction.measures.m.baseline_date"), Some(Leaf::Date(Entry::Read(_)))));
    assert_eq!(plan.leaf("direction.measures.m.deadline"), Some(Leaf::Date(&Entry::Blank)));
}

#[test]
fn the_first_version_ever_shipped_still_opens() {
    let record = decode(include_str!("../fixtures/v1.json")).unwrap();
    assert_eq!((record.revision, record.copied_revision), (17, 12));
    assert_eq!(record.saved_at, "2027-06-30T17:45:12".parse::<NaiveDateTime>().ok());
    assert!(record.changed_since_copy());
    let plan = &record.plan;
    for (path, leaf) in [
        ("name", Leaf::Text("Boulangerie du Pont 🥖")),
        ("direction.objective", Leaf::Choice("energizing")),
        ("direction.measures.m-reviews.target", Leaf::Number(&Entry::Unread("about twenty".to_owned()))),
        ("direction.measures.m-sales.financial", Leaf::Flag(true)),
        ("direction.measures.m-sales.baseline", Leaf::Number(&Entry::Read(812.5))),
        ("target.primary", Leaf::Link("s-families")),
        ("target.motivations.affinity.strength", Leaf::Choice("3")),
        ("technology.channels.ch-blog.verdict", Leaf::Choice("not_now")),
        ("evaluation.readings.rd-1.value", Leaf::Number(&Entry::Read(9.0))),
    ] {
        assert_eq!(plan.leaf(path), Some(leaf), "{path}");
    }
    assert_eq!(plan.cycle.number.get(), 2);
    assert_eq!(decode(&encode(&record)), Ok(record), "nothing is dropped when it is stored again");
}

/// The same version of the form, as it was when Direction and Target had found their depth.
#[test]
fn a_plan_of_0_2_still_opens_with_everything_in_it() {
    let record = decode(include_str!("../fixtures/v1-0.2.json")).unwrap();
    assert_eq!(record.revision, 41);
    let plan = &record.plan;
    for (path, leaf) in [
        ("direction.later", Leaf::Choice("embracing")),
        ("direction.formerly", Leaf::Choice("talking")),
        ("direction.measures.recent.divided_by", Leaf::Choice("reach")),
        ("direction.measures.recent.sample.unfavourable", Leaf::Number(&Entry::Read(20.5))),
        ("direction.risks.away.kind", Leaf::Choice("absence")),
        ("target.segments.families.welcome", Leaf::Choice("hardly")),
        ("target.ladder.six_rungs", Leaf::Flag(true)),
        ("target.ladder.overlay", Leaf::Choice("us_2007")),
        ("target.survey.critics", Leaf::Number(&Entry::Unread("fourteen".to_owned()))),
        ("own_facts.reviews_2026_recent.value", Leaf::Number(&Entry::Read(61.5))),
        ("set_aside.brand-welcome.reason", Leaf::Text("The shop stays where it is")),
    ] {
        assert_eq!(plan.leaf(path), Some(leaf), "{path}");
    }
    assert_eq!(plan.set_aside[0].answers, "00f1e2d3c4b5a697");
    assert_eq!(decode(&encode(&record)), Ok(record), "nothing is dropped when it is stored again");
}

#[test]
fn a_stored_text_names_its_format_version_and_writer_first() {
    let text = encode(&Record::new(Plan::new(Id::from_random(7), "Bread")));
    let head = format!(r#"{{"format":"pentad/plan","version":{VERSION},"written_by":"{}","#, env!("CARGO_PKG_VERSION"));
    assert!(text.starts_with(&head), "{text}");
    assert!(!text.contains('\n'));
}

#[test]
fn tampered_counters_and_days_are_refused_where_they_stand() {
    let with = |field: &str, value: &str| {
        decode(&format!(r#"{{"format":"pentad/plan","version":1,"revision":1,"plan":{{"id":"a"}},"{field}":{value}}}"#))
    };
    let refused = |path: &str, reason| Err(Unreadable::Field { path: path.to_owned(), reason });
    assert!(with("copied_revision", "1").is_ok());
    for value in ["-1", "1.5", "1e30"] {
        assert_eq!(with("copied_revision", value), refused("copied_revision", Refusal::NumberNotPossible));
    }
    for value in [r#""2027-02-30""#, r#""soon""#] {
        assert_eq!(with("binned_on", value), refused("binned_on", Refusal::NotADate));
    }
    assert_eq!(with("revision", "2"), Err(Unreadable::DuplicateKey { path: "revision".to_owned() }));
    let none = r#"{"format":"pentad/plan","version":1,"plan":{"id":"a"}}"#;
    assert_eq!(decode(none), refused("revision", Refusal::Missing { field: "revision" }));
    let backup = r#"{"format":"pentad/backup","version":1,"plans":[]}"#;
    assert_eq!(decode(backup), Err(Unreadable::NotAPlan { format: Some("pentad/backup".to_owned()) }));
}

#[test]
fn what_the_program_stored_itself_opens_at_any_length() {
    let mut plan = Plan::new(Id::from_random(7), "bread ".repeat(50_000));
    for bits in 0..2_500 {
        plan.add("evaluation.readings", Id::from_random(bits));
    }
    let record = Record::new(plan);
    assert_eq!(decode(&encode(&record)), Ok(record));
}
