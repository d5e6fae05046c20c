//! The tests that need the data, as one program, so that it is linked once; `cargo test --test it app::` runs one area.

// Helpers outside `#[test]` functions may fail a test too.
#![allow(clippy::unwrap_used, clippy::panic)]

mod ai;
mod app;
mod architecture;
mod attack;
mod cli;
mod correspondence;
mod dashboard;
mod data;
mod dice;
mod docs;
mod durable;
mod edition;
mod entry;
mod evidence;
mod filter;
mod find;
mod french;
mod hostile;
mod html;
mod immigration;
mod import;
mod import_facts;
mod import_large;
mod import_shifted;
mod instructions;
mod lengths;
mod licences;
mod pages;
mod paging;
mod plurals;
mod properties;
mod prose;
mod regions;
mod rules;
mod screens;
mod seeds;
mod small;
mod store;
mod support;
mod tables;
mod terminal;
mod truth;
mod update;
