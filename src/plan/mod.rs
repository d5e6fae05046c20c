//! What could I do instead: comparison, similar work, filters, orders, ranking of a shortlist.

pub mod filter;
pub mod moves;
pub mod order;
pub mod similar;
