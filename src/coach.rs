//! What a plan says of itself: how strong each component is, what to do next, and where answers contradict each other.

mod answer;
mod complaint;
#[cfg(test)]
mod draft;
mod findings;
mod hours;
mod risks;
mod rules;
mod sentence;
mod smart;
mod statistics;
mod strength;

pub use complaint::{Complaint, complaint};
pub use findings::{Finding, Severity, findings};
pub use hours::hours_line;
pub use risks::{
    RiskChannel, RiskLevel, RiskLine, by_score, matrix_words, risk_channel, risk_lines, risk_spots, score_words,
    unplaced_words, unprepared,
};
pub use rules::{Rule, rules};
pub use sentence::{Piece, goal_sentence, positioning_sentence};
pub use smart::{Letter, LetterWords, smart};
pub use statistics::{Interval, net_margin, wilson};
pub use strength::{Action, Strengths, next_action, strengths};
