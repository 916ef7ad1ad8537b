//! What a file would bring, before anything changes: nothing it holds ever overwrites a plan.

use crate::plan::{Id, Plan};
use crate::words::{Locale, t};

/// A plan from a file, and how it stands to the plans that are here.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// The plan as the file has it.
    pub plan: Plan,
    /// How it stands to ours.
    pub standing: Relation,
}

/// How a plan from a file stands to the plans that are here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relation {
    /// No plan here has its id.
    New,
    /// It is here already, the same to the letter.
    Same,
    /// A plan with its id is here, with other contents.
    Differs {
        /// What ours is called.
        name: String,
    },
}

impl Relation {
    /// One sentence: what is found, and what taking it will do.
    pub fn words(&self, locale: Locale) -> String {
        match self {
            Self::New => t!(locale, files.standing.new).to_owned(),
            Self::Same => t!(locale, files.standing.same).to_owned(),
            Self::Differs { name } if name.trim().is_empty() => {
                t!(locale, files.standing.differs, name = t!(locale, plan.untitled))
            }
            Self::Differs { name } => t!(locale, files.standing.differs, name = name),
        }
    }
}

/// Compares the plans of a file with those that are here, binned ones included.
pub fn preview(found: Vec<Plan>, existing: &[Plan]) -> Vec<Incoming> {
    let standing = |plan: &Plan| match existing.iter().find(|ours| ours.id == plan.id) {
        None => Relation::New,
        Some(ours) if ours == plan => Relation::Same,
        Some(ours) => Relation::Differs { name: ours.name.clone() },
    };
    found.into_iter().map(|plan| Incoming { standing: standing(&plan), plan }).collect()
}

impl Incoming {
    /// The plan to be added: a copy under a fresh id where its own is taken, itself otherwise. Rows keep their ids.
    pub fn adopt(self, fresh: impl FnOnce() -> Id) -> Plan {
        match self.standing {
            Relation::New => self.plan,
            Relation::Same | Relation::Differs { .. } => Plan { id: fresh(), ..self.plan },
        }
    }
}
