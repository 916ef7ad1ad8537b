//! The program in a browser: pages made of components, over the state of the open plan.

pub mod app;
pub mod charts;
mod components;
pub mod doc_view;
mod dynamic;
mod files;
mod first_screen;
mod folded;
mod form;
mod pages;
mod parts;
pub mod platform;
pub mod route;
mod start;
pub mod state;
mod widgets;

pub use start::start;
