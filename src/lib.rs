//! Pentad: a planner for social-media strategies made of five equal components.
//!
//! The program edits one document, the plan. In reading order:
//! `plan` is what a plan is; `words` is how languages say it; `catalog` is what the world offers;
//! `form` is what is asked, every question once;
//! `coach` is what a plan says of itself; `charts`, `doc` and `sheets` are what goes on paper;
//! `save` and `exchange` are bytes in and out; `web` shows all of it in a browser.
//! Arrows mean "may use" and nothing points up:
//! `web → {exchange, sheets, coach} → {form, doc, charts, catalog, save, words, plan}`. All but `web` are pure.

// Views nest deeply; each element is a type.
#![recursion_limit = "512"]

pub mod plan;
pub mod words;

pub mod catalog;
pub mod form;

pub mod coach;

pub mod charts;
pub mod doc;
pub mod sheets;

pub mod exchange;
pub mod save;

pub mod web;
