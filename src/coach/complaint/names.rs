//! Which names another row has already.

use super::Complaint;
use crate::plan::{Id, Plan};

/// A name that a row before this one has already: readings and sheets would mix the two up.
pub(super) fn same(plan: &Plan, path: &str, name: &str) -> Option<Complaint> {
    let (row, field) = path.rsplit_once('.')?;
    let (list, id) = row.rsplit_once('.')?;
    let name = name.trim();
    if name.is_empty() {
        return None;
    }
    let before = match (list, field) {
        ("direction.measures", "name") => before(plan.direction.measures.iter().map(|it| (&it.id, &it.name)), id, name),
        ("direction.risks", "name") => before(plan.direction.risks.iter().map(|it| (&it.id, &it.name)), id, name),
        ("target.segments", "who") => before(plan.target.segments.iter().map(|it| (&it.id, &it.who)), id, name),
        _ => None,
    };
    Some(Complaint::SameName { number: before? + 1 })
}

/// The place of the first row, of those before the one with an id, that has its name; counted from 0.
fn before<'a>(rows: impl Iterator<Item = (&'a Id, &'a String)>, id: &str, name: &str) -> Option<usize> {
    let mut before = rows.take_while(|(other, _)| other.as_str() != id);
    before.position(|(_, other)| alike(other.trim(), name))
}

/// Whether two names differ in capitals at most.
fn alike(one: &str, other: &str) -> bool {
    one == other || small(one).eq(small(other))
}

fn small(name: &str) -> impl Iterator<Item = char> + '_ {
    name.chars().flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::complaint::{complaint, spoiling};
    use crate::coach::test_plan::test_plan;

    #[test]
    fn a_name_is_the_same_with_other_capitals_and_spaces_around_it() {
        for (list, field) in [("direction.measures", "name"), ("direction.risks", "name"), ("target.segments", "who")] {
            let at = |row: &str| format!("{list}.{row}.{field}");
            let [a, b, c] = ["a", "b", "c"].map(at);
            let plan = test_plan(&[(&a, "Avis"), (&b, " L’École"), (&c, "L’ÉCOLE\n")]);
            let found = [a, b, c].map(|path| complaint(&plan, &path));
            assert_eq!(found, [None, None, Some(Complaint::SameName { number: 2 })]);
        }
        let plan = test_plan(&[("uniqueness.rivals.a.name", "Avis"), ("uniqueness.rivals.b.name", "Avis")]);
        assert_eq!(complaint(&plan, "uniqueness.rivals.b.name"), None, "rivals are not read");
    }

    #[test]
    fn a_name_given_twice_is_told_and_costs_no_strength() {
        let plan = test_plan(&[("direction.risks.a.name", "Une file"), ("direction.risks.b.name", "une file")]);
        assert!(complaint(&plan, "direction.risks.b.name").is_some());
        assert_eq!(spoiling(&plan, "direction.risks.b.name"), None);
    }
}
