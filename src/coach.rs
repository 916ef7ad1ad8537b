//! What a plan says of itself: how strong each component is, what to do next, and where answers contradict each other.

mod answer;
mod complaint;
#[cfg(test)]
mod draft;
mod findings;
mod hours;
mod ladder;
mod rules;
mod sentence;
mod smart;
mod statistics;
mod strength;

pub use complaint::{Complaint, complaint};
pub use findings::{Finding, Severity, findings};
pub use hours::hours_line;
pub use ladder::{
    LadderSum, TallyFault, asked_rungs, basis_missing, basis_needs, conflict_line, fill_ladder, ladder_conflicts,
    ladder_interval, ladder_line, ladder_sum, margin_line, margin_note, result_line, share_line, survey_question,
    tally, tally_replaces,
};
pub use rules::{Rule, rules};
pub use sentence::{Piece, goal_sentence, positioning_sentence};
pub use smart::{Letter, LetterWords, smart};
pub use statistics::{Interval, net_margin, wilson};
pub use strength::{Action, Strengths, next_action, strengths};
