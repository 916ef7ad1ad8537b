//! The real plan is complete and invents nothing; the hostile files are refused with a clear sentence each.

use crate::plans;
use pentad::exchange::{LARGEST_FILE, check_size, export_plan, read};
use pentad::plan::{Choice, Component, Entry, Leaf, Plan};
use pentad::save::{Kind, Lookalike, Refusal, Unreadable, VERSION};
use pentad::words::{LOCALES, Locale};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;

fn fixture(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn full(name: &str) -> Plan {
    read(&fixture(name)).unwrap_or_else(|why| panic!("{name}: {}", why.words(Locale::en))).remove(0)
}

/// What the strategy leaves open, for all rows of a list or for one of them; everything else is filled in.
const OPEN: &[&str] = &[
    "direction.formerly",
    "direction.suits.listening",
    "direction.suits.talking",
    "direction.suits.supporting",
    "direction.suits.embracing",
    "direction.measures.*.divided_by",
    "direction.measures.*.sample.n",
    "direction.measures.*.sample.favourable",
    "direction.measures.*.sample.unfavourable",
    "direction.measures.m-partners.frequency",
    "direction.measures.m-paid.frequency",
    "direction.measures.m-paid.better",
    "direction.risks.r-late.kind",
    "direction.risks.r-terms.kind",
    "direction.risks.*.channel",
    "target.segments.*.size",
    "direction.measures.*.baseline",
    "direction.measures.*.baseline_date",
    "direction.measures.*.target",
    "direction.measures.*.financial",
    "target.ladder.creators",
    "target.ladder.conversationalists",
    "target.ladder.critics",
    "target.ladder.collectors",
    "target.ladder.joiners",
    "target.ladder.spectators",
    "target.ladder.inactives",
    "target.ladder.basis.kind",
    "target.ladder.basis.n",
    "target.ladder.basis.year",
    "target.ladder.six_rungs",
    "target.ladder.overlay",
    "target.survey.people",
    "target.survey.creators",
    "target.survey.conversationalists",
    "target.survey.critics",
    "target.survey.collectors",
    "target.survey.joiners",
    "target.survey.spectators",
    "target.survey.inactives",
    "target.motivations.social_pressure.strength",
    "target.motivations.social_pressure.answer",
    "technology.channels.*.look_again",
    "technology.channels.*.hours",
    "technology.hours_available",
    "evaluation.reviews.*.date",
    "evaluation.readings.*.date",
];

#[test]
fn the_real_plan_fills_every_field_that_its_strategy_answers() {
    for name in ["full.json", "full-fr.json"] {
        let plan = full(name);
        for list in plans::LISTS.iter().filter(|list| list.contains('.')) {
            assert!(plan.ids(list).len() >= 2, "{name}: {list}");
        }
        let known = |path: &str| knows(&kept(name), path);
        for (path, _) in plan.leaves().into_iter().filter(|(path, leaf)| leaf.is_blank() && known(path)) {
            let mut keys: Vec<&str> = path.split('.').collect();
            if keys.len() > 3 && keys[1] != "ladder" && keys[1] != "motivations" {
                keys[2] = "*";
            }
            let open = OPEN.contains(&path.as_str()) || OPEN.contains(&keys.join(".").as_str());
            assert!(open, "{name}: {path} is blank");
        }
    }
}

#[test]
fn the_real_plan_is_written_as_the_program_writes_it() {
    for name in ["full.json", "full-fr.json"] {
        let written = serde_json::from_str::<Value>(&export_plan(&full(name))).unwrap()["plan"].take();
        for component in Component::ALL {
            let written = as_known(&written[component.code()], &kept(name)[component.code()]);
            assert_eq!(kept(name)[component.code()], written, "{name}");
        }
    }
}

/// The plan of a file, as it stands there.
fn kept(name: &str) -> Value {
    serde_json::from_slice::<Value>(&fixture(name)).unwrap()["plan"].take()
}

/// Whether a file has the question at a path; those that came later are blank and need not be in it.
fn knows(kept: &Value, path: &str) -> bool {
    let step = |value: &Value, key: &str| match value {
        Value::Array(rows) => rows.iter().find(|row| row["id"] == key).cloned(),
        value => value.get(key).cloned(),
    };
    path.split('.').try_fold(kept.clone(), |value, key| step(&value, key)).is_some()
}

/// What is written, without the blank answers to questions that came after the file was kept.
fn as_known(written: &Value, kept: &Value) -> Value {
    fn blank(value: &Value) -> bool {
        match value {
            Value::Object(fields) => fields.values().all(blank),
            value => value.is_null() || value == "" || *value == false,
        }
    }
    match (written, kept) {
        (Value::Array(rows), Value::Array(kept)) if rows.len() == kept.len() => {
            rows.iter().zip(kept).map(|(row, kept)| as_known(row, kept)).collect()
        }
        (Value::Object(fields), Value::Object(kept)) => {
            let known = fields.iter().filter(|(key, value)| kept.contains_key(*key) || !blank(value));
            known.map(|(key, value)| (key.clone(), as_known(value, kept.get(key).unwrap_or(&Value::Null)))).collect()
        }
        _ => written.clone(),
    }
}

#[test]
fn every_number_of_the_real_plan_is_the_strategys() {
    let published = [60.0, 100.0, 250.0, 4.0, 64.0, 1.0];
    for name in ["full.json", "full-fr.json"] {
        for (path, leaf) in full(name).leaves() {
            match leaf {
                Leaf::Number(Entry::Read(number)) => assert!(published.contains(number), "{name}: {path} is {number}"),
                Leaf::Number(Entry::Unread(typed)) | Leaf::Date(Entry::Unread(typed)) => {
                    panic!("{name}: {path} is not read: {typed}")
                }
                _ => {}
            }
        }
    }
}

#[test]
fn both_languages_tell_the_same_plan() {
    let (english, french) = (full("full.json"), full("full-fr.json"));
    assert_eq!(english.id, french.id);
    let same_in_both = ["technology.channels.ch-", "name"];
    for ((path, en), (path_fr, fr)) in english.leaves().into_iter().zip(french.leaves()) {
        assert_eq!(path, path_fr);
        match (en, fr) {
            (Leaf::Text(en), Leaf::Text(fr)) => {
                let proper = path.starts_with(same_in_both[0]) && path.ends_with(same_in_both[1]);
                let blank = en.is_empty() && fr.is_empty();
                assert!(proper || blank || en != fr, "{path} is not translated");
                assert!(!fr.contains('\'') && !en.contains('\''), "{path}: typewriter apostrophe");
                let loose = [" ;", " !", " ?", " :", " »", "« "];
                assert!(!loose.iter().any(|pair| fr.contains(pair)), "{path}: {fr}");
            }
            (en, fr) => assert_eq!(en, fr, "{path}"),
        }
    }
}

fn field(path: &str, reason: Refusal) -> Unreadable {
    Unreadable::Field { path: path.to_owned(), reason }
}

fn wrong(expected: Kind, found: Kind) -> Refusal {
    Refusal::WrongKind { expected, found }
}

fn hostile() -> Vec<(&'static str, Unreadable)> {
    use Refusal::{Missing, NotAnId, NumberNotPossible, UnknownField};
    let measure = "plan.direction.measures";
    vec![
        ("array.json", Unreadable::NotAPlan { format: None }),
        ("backup-duplicate.json", Unreadable::DuplicateId { path: "plans[1].id".to_owned() }),
        ("backup-wrong-type.json", field("plans[1].target.segments", wrong(Kind::List, Kind::Record))),
        ("bad-id.json", field(&format!("{measure}[1].id"), NotAnId)),
        ("blank.json", Unreadable::Empty),
        ("cycle-zero.json", field("plan.cycle.number", NumberNotPossible)),
        ("duplicate-id.json", Unreadable::DuplicateId { path: format!("{measure}[1].id") }),
        ("duplicate-key.json", Unreadable::DuplicateKey { path: "plan.name".to_owned() }),
        ("empty.json", Unreadable::Empty),
        ("flag-for-number.json", field(&format!("{measure}[0].target"), wrong(Kind::NumberOrText, Kind::Flag))),
        ("latin1.json", Unreadable::NotText(Lookalike::Other)),
        ("letter.txt", Unreadable::PlainText),
        ("list-for-record.json", field("plan.direction.goal", wrong(Kind::Record, Kind::List))),
        ("lone-surrogate.json", Unreadable::NotJson { line: 7, column: 23 }),
        ("missing-id.json", field(&format!("{measure}[1].id"), Missing { field: "id" })),
        ("nan.json", Unreadable::NotJson { line: 14, column: 23 }),
        ("newer.json", Unreadable::Newer { found: 1_000, known: VERSION, written_by: Some("0.9.0".to_owned()) }),
        ("no-plan.json", field("plan", Missing { field: "plan" })),
        ("no-version.json", field("version", Missing { field: "version" })),
        ("null-plan.json", field("plan", wrong(Kind::Record, Kind::Nothing))),
        ("number-beyond-all.json", Unreadable::NotJson { line: 14, column: 27 }),
        ("number-too-large.json", field(&format!("{measure}[0].baseline"), NumberNotPossible)),
        ("number.json", Unreadable::NotAPlan { format: None }),
        ("other-format.json", Unreadable::NotAPlan { format: Some("excalidraw".to_owned()) }),
        ("other-json.json", Unreadable::NotAPlan { format: None }),
        ("photo.png", Unreadable::NotText(Lookalike::Image)),
        ("plan-without-id.json", field("plan.id", Missing { field: "id" })),
        ("proto.json", field("plan.direction.__proto__", UnknownField)),
        ("report.docx", Unreadable::NotText(Lookalike::Zip)),
        ("report.pdf", Unreadable::NotText(Lookalike::Pdf)),
        ("truncated.json", Unreadable::CutOff),
        ("two-plans-in-one.json", Unreadable::NotJson { line: 24, column: 1 }),
        (
            "unknown-choice.json",
            field("plan.direction.objective", Refusal::UnknownChoice { found: "shouting".to_owned() }),
        ),
        ("unknown-field-outside.json", field("signature", UnknownField)),
        ("unknown-field.json", field("plan.direction.budget", UnknownField)),
        ("utf16-lone-surrogate.json", Unreadable::NotText(Lookalike::Other)),
        ("version-text.json", field("version", wrong(Kind::WholeNumber, Kind::Text))),
        ("version-zero.json", field("version", NumberNotPossible)),
        ("wrong-type-deep.json", field("plan.evaluation.reviews[0].customers.like", wrong(Kind::Text, Kind::List))),
    ]
}

#[test]
fn each_hostile_file_is_refused_for_what_it_is() {
    let found = hostile().into_iter().map(|(name, _)| (name, read(&fixture(&format!("hostile/{name}")))));
    let expected = hostile().into_iter().map(|(name, why)| (name, Err(why)));
    assert_eq!(found.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

#[test]
fn no_hostile_file_is_forgotten() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile");
    let kept: BTreeSet<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let tested: BTreeSet<String> = hostile().into_iter().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(kept, tested);
}

#[test]
fn nesting_without_end_is_refused_and_does_not_crash() {
    let arrays = |open: &str| format!("{}{}", open.repeat(100_000), "]".repeat(100_000));
    for text in [arrays("["), "[".repeat(100_000), "{\"a\":".repeat(100_000), format!("{{\"plan\":{}}}", arrays("["))] {
        assert!(matches!(read(text.as_bytes()), Err(Unreadable::TooDeep { .. })), "{}", &text[..20]);
    }
}

fn every_refusal() -> Vec<Unreadable> {
    let mut refusals: Vec<Unreadable> = hostile().into_iter().map(|(_, why)| why).collect();
    refusals.extend([
        check_size(LARGEST_FILE + 1).unwrap_err(),
        Unreadable::TooDeep { limit: 32 },
        Unreadable::Newer { found: 7, known: 1, written_by: None },
        field("plan.name", Refusal::TooLong { characters: 123_456, limit: 100_000 }),
        field("plan.direction.measures", Refusal::TooMany { rows: 2_001, limit: 2_000 }),
        field("binned_on", Refusal::NotADate),
    ]);
    for kind in [Kind::Nothing, Kind::Flag, Kind::Number, Kind::WholeNumber, Kind::Text, Kind::NumberOrText] {
        refusals.push(field("plan.name", wrong(Kind::Record, kind)));
    }
    refusals
}

#[test]
fn each_refusal_is_a_clear_sentence_in_both_languages() {
    for why in every_refusal() {
        let [english, french] = LOCALES.map(|locale| why.words(locale));
        for (words, nothing) in [(&english, "Nothing was changed. "), (&french, "Rien n’a été modifié. ")] {
            let (fact, next) = words.split_once(nothing).unwrap_or_else(|| panic!("{words}"));
            assert!(fact.trim_end().ends_with('.') && next.ends_with('.'), "{words}");
            assert!(!words.contains("{{") && !words.contains("..") && !words.contains('\''), "{words}");
            match &why {
                Unreadable::Field { path, .. }
                | Unreadable::DuplicateId { path }
                | Unreadable::DuplicateKey { path } => {
                    assert!(words.contains(path.as_str()), "{words}");
                }
                Unreadable::NotJson { line, .. } => assert!(words.contains(&line.to_string()), "{words}"),
                Unreadable::Newer { found, known, .. } => {
                    assert!(words.contains(&found.to_string()) && words.contains(&known.to_string()), "{words}");
                }
                _ => {}
            }
        }
        let foreign = ["expected", "invalid", "unknown", "missing", "trailing", "recursion", "record", " the ", " is "];
        assert!(!foreign.iter().any(|word| french.to_lowercase().contains(word)), "{french}");
        assert_ne!(english, french);
    }
}
