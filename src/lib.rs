//! `metier`: a terminal dashboard for planning a career, on the whole of Canada's National
//! Occupational Classification 2021, offline.
//!
//! The program (the loop of the dashboard) is `main.rs`; everything below it is a library that needs no terminal:
//!
//! ```
//! use metier::evidence::Evidence;
//! use metier_model::Lang;
//!
//! let catalog = metier_data::Catalog::embedded()?;
//! let evidence = Evidence::new(&catalog);
//! let group = catalog.group("21231").ok_or("no such unit group")?;
//! assert_eq!(evidence.catalog.title(group, Lang::Fr).split(' ').next(), Some("Ingénieurs/ingénieures"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod events;

// Every room under one name, for tests, benches and whoever builds on them.
pub use metier_app as app;
pub use metier_content as content;
pub use metier_evidence as evidence;
pub use metier_fetch as fetch;
pub use metier_import as import;
pub use metier_plan as plan;
pub use metier_report as report;
pub use metier_store as store;
pub use metier_ui as ui;
pub use metier_user as user;
