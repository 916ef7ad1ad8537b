//! Risks: what could go wrong, how likely and how grave it is, and what we do about it.

use crate::plan::choice::{Choice, choice};
use crate::plan::id::Id;
use crate::plan::value::fields;

/// One thing that could go wrong.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Risk {
    /// What the risk is called in paths.
    pub id: Id,
    /// What could happen.
    pub name: String,
    /// Which of the known risks it is; none for one of our own.
    pub kind: Option<RiskKind>,
    /// The channel it belongs to; none where it touches all of them.
    pub channel: Option<Id>,
    /// What would bring it about.
    pub cause: String,
    /// How likely it is, 1–5.
    pub likelihood: Option<Likelihood>,
    /// How grave it would be, 1–5.
    pub impact: Option<Impact>,
    /// What we would see first.
    pub warning: String,
    /// What we do so that it does not happen.
    pub prevention: String,
    /// What we do if it happens.
    pub response: String,
    /// Who answers for it.
    pub owner: String,
}

fields!(row Risk { name, kind, channel, cause, likelihood, impact, warning, prevention, response, owner });

impl Risk {
    /// Likelihood times impact, 1–25; none until both were judged.
    pub fn score(&self) -> Option<u8> {
        Some(self.likelihood?.level() * self.impact?.level())
    }
}

choice! {
    /// How likely a risk is.
    Likelihood {
        /// It would surprise everybody.
        Rare = "1",
        /// It may happen once in years.
        Unlikely = "2",
        /// It may happen this year.
        Possible = "3",
        /// It will probably happen this year.
        Likely = "4",
        /// It happens already, or will within weeks.
        Certain = "5",
    }
}

choice! {
    /// How grave a risk would be.
    Impact {
        /// Forgotten the same day.
        Negligible = "1",
        /// A few hours of work.
        Minor = "2",
        /// Days of work, or some customers lost.
        Serious = "3",
        /// Weeks of work, or many customers lost.
        Major = "4",
        /// The organisation itself would be in danger.
        Critical = "5",
    }
}

impl Likelihood {
    /// The level, 1–5.
    pub fn level(self) -> u8 {
        level(self)
    }
}

impl Impact {
    /// The level, 1–5.
    pub fn level(self) -> u8 {
        level(self)
    }
}

fn level<T: Choice>(choice: T) -> u8 {
    T::ALL.iter().zip(1..).find(|(other, _)| **other == choice).map_or(1, |(_, level)| level)
}

choice! {
    /// The known risks of going social, and of not going (the method's starter list).
    RiskKind {
        /// Many negative comments at once.
        PileOn = "pile_on",
        /// Messages that nobody answers.
        Unanswered = "unanswered",
        /// Nobody's job, or the key person leaves with the passwords.
        NobodysJob = "nobodys_job",
        /// The account is hijacked or impersonated.
        Hijacked = "hijacked",
        /// Confidential or customer data gets out.
        Leak = "leak",
        /// A post from the wrong account, or misuse by staff.
        WrongAccount = "wrong_account",
        /// Music, photos or customers' images without the right to them.
        Copyright = "copyright",
        /// An undisclosed partnership; fake or suppressed reviews.
        Undisclosed = "undisclosed",
        /// The network changes its rules, bans us or disappears.
        NetworkChanges = "network_changes",
        /// Nothing left to say after the second month.
        NothingToSay = "nothing_to_say",
        /// The wrong channel.
        WrongChannel = "wrong_channel",
        /// The wrong measure.
        WrongMeasure = "wrong_measure",
        /// Content that not everybody can perceive.
        Inaccessible = "inaccessible",
        /// Not going: rivals give customers a voice first.
        Absence = "absence",
    }
}
