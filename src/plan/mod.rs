//! What could I do instead: comparison, similar work, filters, orders, ranking of a shortlist.

pub mod better;
pub mod filter;
pub mod interests;
pub mod moves;
pub mod order;
pub mod pair;
pub mod path;
pub mod person;
pub mod similar;
