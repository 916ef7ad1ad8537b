//! What mends something sooner than typing into the field, or adding a row to the list, that it stands beside.

/// An offer on the page to which advice may lead, while it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// The risk of not going, to be taken over.
    TakeAbsence,
    /// The measures suggested for the leading objective.
    TakeMeasure,
}
