//! The charts without their drawing: numbers in; points, paths and labels out.

pub mod label;
pub mod ladder;
pub mod matrix;
pub mod pentagon;
