//! Plans to print: a small one as people write them, and one with a mark at every place.

use pentad::plan::{Choice, Entry, Id, Leaf, Motive, Plan};
use pentad::words::{self, LOCALES, Locale, Named};

/// A plan with so many rows in every list.
pub fn with_rows(count: usize) -> Plan {
    let mut plan = Plan::new(id("plan"), "");
    for list in crate::plans::LISTS {
        for row in 0..count {
            plan.add(list, id(&format!("row{row}")));
        }
    }
    plan
}

/// A plan with a mark of its own at every place, and what each mark reads like in each language.
/// With `readable` false, numbers and dates hold words instead.
pub fn marked(rows: usize, readable: bool) -> (Plan, Vec<(String, [String; 2])>) {
    let mut plan = with_rows(rows);
    let paths: Vec<(String, Kind)> = plan.leaves().into_iter().map(|(path, leaf)| (path, Kind::of(&leaf))).collect();
    let mut marks = Vec::new();
    for (at, (path, kind)) in paths.into_iter().enumerate() {
        let mark = match kind {
            Kind::Text => format!("mark{at}end"),
            Kind::Number if readable => format!("{}.25", 100_000 + at),
            Kind::Date if readable => format!("{:04}-{:02}-{:02}", 3000 + at / 300, 1 + at / 25 % 12, 1 + at % 25),
            Kind::Number | Kind::Date => format!("nearly {at} or so"),
            Kind::Flag => "true".to_owned(),
            Kind::Choice => continue,
            Kind::Link => "row1".to_owned(),
        };
        assert!(plan.write(&path, &mark), "{path}");
        let read = LOCALES.map(|locale| read(&plan, &path, locale));
        if kind != Kind::Link {
            marks.push((path, read));
        }
    }
    (plan, marks)
}

/// What the answer at a path reads like in a language.
fn read(plan: &Plan, path: &str, locale: Locale) -> String {
    match plan.leaf(path) {
        Some(Leaf::Text(text) | Leaf::Link(text)) => text.to_owned(),
        Some(Leaf::Number(Entry::Read(number))) => words::number(locale, *number),
        Some(Leaf::Date(Entry::Read(date))) => words::date(locale, *date),
        Some(Leaf::Number(Entry::Unread(typed)) | Leaf::Date(Entry::Unread(typed))) => typed.clone(),
        Some(Leaf::Flag(_)) => pentad::form::field(locale, path).map_or("", |words| words.label).to_owned(),
        other => panic!("{path}: {other:?}"),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Text,
    Number,
    Date,
    Flag,
    Choice,
    Link,
}

impl Kind {
    fn of(leaf: &Leaf<'_>) -> Self {
        match leaf {
            Leaf::Text(_) => Self::Text,
            Leaf::Number(_) => Self::Number,
            Leaf::Date(_) => Self::Date,
            Leaf::Flag(_) => Self::Flag,
            Leaf::Choice(_) => Self::Choice,
            Leaf::Link(_) => Self::Link,
        }
    }
}

/// Every place where a choice is made, with each of its codes and its name in a language.
pub fn choices(locale: Locale) -> Vec<(String, &'static str, &'static str)> {
    fn all<T: Choice + Named>(path: &str, locale: Locale) -> Vec<(String, &'static str, &'static str)> {
        T::ALL.iter().map(|choice| (path.to_owned(), choice.code(), choice.name(locale))).collect()
    }
    use pentad::plan::{
        BasisKind, Better, Denominator, Frequency, Impact, Likelihood, Objective, Profile, RiskKind, Statistic,
        Verdict, Weight, Welcome,
    };
    let mut choices = all::<Objective>("direction.objective", locale);
    choices.extend(all::<Objective>("direction.later", locale));
    choices.extend(all::<Objective>("direction.formerly", locale));
    choices.extend(all::<Objective>("direction.measures.row0.family", locale));
    choices.extend(all::<Denominator>("direction.measures.row0.divided_by", locale));
    choices.extend(all::<Statistic>("direction.measures.row0.statistic", locale));
    choices.extend(all::<Better>("direction.measures.row0.better", locale));
    choices.extend(all::<Frequency>("direction.measures.row0.frequency", locale));
    choices.extend(all::<RiskKind>("direction.risks.row0.kind", locale));
    choices.extend(all::<Likelihood>("direction.risks.row0.likelihood", locale));
    choices.extend(all::<Impact>("direction.risks.row0.impact", locale));
    choices.extend(all::<Welcome>("target.segments.row0.welcome", locale));
    choices.extend(all::<Profile>("target.ladder.overlay", locale));
    choices.extend(all::<BasisKind>("target.ladder.basis.kind", locale));
    choices.extend(all::<Verdict>("technology.channels.row0.verdict", locale));
    for motive in Motive::ALL {
        choices.extend(all::<Weight>(&format!("target.motivations.{}.strength", motive.code()), locale));
    }
    choices
}

/// A bakery's first plan, with gaps.
pub fn bakery(locale: Locale) -> Plan {
    let mut plan = Plan::new(id("bakery"), "");
    for (list, rows) in [
        ("direction.measures", 2),
        ("target.segments", 2),
        ("uniqueness.rivals", 1),
        ("uniqueness.claims", 1),
        ("technology.channels", 3),
        ("evaluation.reviews", 1),
        ("evaluation.readings", 3),
    ] {
        (0..rows).for_each(|row| plan.add(list, id(&format!("row{row}"))));
    }
    plan.cycle.started = Entry::from_typed("2026-09-01");
    let words = match locale {
        Locale::en => include_str!("bakery.en.txt"),
        Locale::fr => include_str!("bakery.fr.txt"),
    };
    for line in words.lines().filter(|line| !line.is_empty()) {
        let (path, typed) = line.split_once(": ").unwrap_or_else(|| panic!("{line}"));
        assert!(plan.write(path, &typed.replace("\\n", "\n")), "{line}");
    }
    plan
}

fn id(text: &str) -> Id {
    Id::parse(text).unwrap_or_else(|| panic!("{text}"))
}
