//! Elements of a page that mend something sooner than the field or the list they stand beside, by their ids.

/// The offer to take over the risk of not going.
pub const ABSENCE_OFFER: &str = "offer-absence";

/// The measures suggested for the leading objective.
pub const MEASURES_TO_TAKE: &str = "measures-to-take";
