//! Pentad: a planner for social-media strategies made of five equal components.
//!
//! The program edits one document, the plan. In reading order:
//! `plan` is what a plan is; `words` is how languages say it; `coach` is what a plan says of itself;
//! `doc` and `sheets` are what goes on paper; `save` and `exchange` are bytes in and out;
//! `web` shows all of it in a browser. Arrows mean "may use" and nothing points up:
//! `web → {exchange, sheets, coach} → {doc, save, words, plan}`. All but `web` are pure.

pub mod coach;
pub mod plan;
pub mod web;
pub mod words;
