//! The charts as people see them, each with a table that says the same.

mod ladder_bars;
mod pentagon;
mod risk_matrix;
mod strength_table;

pub use ladder_bars::LadderBars;
pub use pentagon::{Pentagon, PentagonDrawing, PentagonSize};
pub use risk_matrix::{MatrixDrawing, RiskMatrix};
pub use strength_table::StrengthTable;
