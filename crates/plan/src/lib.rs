//! What could I do instead: comparison, similar work, filters, orders, ranking of a shortlist.
//!
//! ```
//! use metier_plan::interests::{Answer, ITEMS, Profile, ranked};
//!
//! let catalog = metier_data::Catalog::embedded()?;
//! // Somebody likes what is asked first of every six, and says nothing of the rest.
//! let answers: Vec<_> = (0..ITEMS).map(|item| (item % 6 == 0).then_some(Answer::of_points(4)).flatten()).collect();
//! let fits = ranked(&catalog, &Profile::of(&answers));
//! assert!(fits.windows(2).all(|pair| pair[0].fit >= pair[1].fit));
//! assert!(fits.iter().all(|fit| (-1.0..=1.0).contains(&fit.fit)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// Gold values are compared as they are: the same operations give the same bits.
#![cfg_attr(test, allow(clippy::float_cmp))]

pub mod better;
pub mod between;
pub mod filter;
pub mod immigration_names;
pub mod interests;
pub mod limits;
pub mod moves;
pub mod order;
pub mod pair;
pub mod papers;
pub mod path;
pub mod person;
pub mod similar;
