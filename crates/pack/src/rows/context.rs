//! Rows of the work context of `OaSIS`.

use metier_model::facts::ContextScale;

/// A row of `oasis_context_scales.csv`: what one digit of a row of `oasis_context.csv` is.
pub type ContextScaleRow = ContextScale;

/// A row of `oasis_context.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContextRow {
    /// `32129.03`.
    pub profile: String,
    /// One level per row of `oasis_context_scales.csv`, in its order.
    pub levels: Vec<u8>,
}
