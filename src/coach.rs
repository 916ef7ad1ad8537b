//! What a plan says of itself: how strong each component is, what to do next, and where answers contradict each other.

mod answer;
mod channels;
mod chapters;
mod complaint;
mod finding;
mod findings;
mod goal_figures;
mod hours;
mod ladder;
mod margin;
mod measure_digest;
mod motives;
mod objective_change;
mod risks;
mod row_digest;
mod row_names;
mod rules;
mod segments;
mod sentence;
mod set_aside;
mod shortcut;
mod smart;
mod statistics;
mod strength;
#[cfg(test)]
mod test_plan;

pub use answer::{goal_is_begun, is_all_empty, is_empty};
pub use chapters::{Progress, chapter_line, chapters_progress, first_unfinished};
pub use complaint::{Complaint, complaint, complaint_place};
pub use finding::{Finding, Severity};
pub use findings::{findings, told};
pub use goal_figures::{GoalFigures, goal_figures, goal_line};
pub use hours::hours_line;
pub use ladder::{
    Filling, LadderSum, TallyFault, amount_line, asked_rungs, basis_missing, basis_needs, conflict_line, count_fault,
    count_share, fill_ladder, filling, in_words, ladder_conflicts, ladder_interval, ladder_line, ladder_sum,
    margin_line, margin_note, result_line, share_line, survey_question, tally,
};
pub use margin::{Margin, margin};
pub use measure_digest::{MeasureDigest, figure, formula_line, measure_digest};
pub use motives::{MotiveSummary, decisive_unanswered, motive_in_use, motive_summary};
pub use objective_change::{ObjectiveChange, Point, objective_change};
pub use risks::{
    RiskChannel, RiskLevel, RiskLine, by_score, matrix_words, risk_channel, risk_lines, risk_spots, score_words,
    unplaced_words, unprepared,
};
pub use row_digest::{channel_digest, reading_digest, review_digest};
pub use row_names::{numbered, own_name, row_name, row_name_place, row_options};
pub use rules::{Rule, rules};
pub use segments::{Ranked, ranked_segments, welcome_consequence};
pub use sentence::{Piece, continuing, decided, goal_sentence, positioning_sentence};
pub use set_aside::{Aside, Standing, bring_back, forget, put_aside, reason_in_one_line, set_aside, standing};
pub use shortcut::Shortcut;
pub use smart::{Ground, Judged, Letter, LetterWords, smart};
pub use statistics::{Interval, net_margin, wilson};
pub use strength::{Action, Strengths, next_action, strengths};
