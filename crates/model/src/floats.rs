//! Columns of figures in the archive as plain bytes: a screen that needs one of them reads all in microseconds.
//!
//! postcard decodes a sequence number by number, which took a third of the way to the first frame.

use serde::de::{Deserializer, Error, Visitor};
use serde::ser::Serializer;

/// A row of a column, in little-endian bytes of a fixed number.
pub(crate) trait FixedRow: Sized {
    /// Bytes of a row.
    const BYTES: usize;
    /// Appends the bytes.
    fn write(&self, bytes: &mut Vec<u8>);
    /// The row of as many bytes; missing ones are not numbers.
    fn read(bytes: &[u8]) -> Self;
}

/// Numbers as rows, each with what stands for a missing one.
macro_rules! numbers {
    ($($number:ty: $missing:expr),*) => {$(
        impl FixedRow for $number {
            const BYTES: usize = size_of::<Self>();

            fn write(&self, bytes: &mut Vec<u8>) {
                bytes.extend(self.to_le_bytes());
            }

            #[inline]
            fn read(bytes: &[u8]) -> Self {
                bytes.try_into().map_or($missing, Self::from_le_bytes)
            }
        }
    )*};
}

numbers!(f32: Self::NAN, u8: 0, u16: 0, u32: 0);

impl FixedRow for bool {
    const BYTES: usize = 1;

    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(u8::from(*self));
    }

    #[inline]
    fn read(bytes: &[u8]) -> Self {
        bytes.first().is_some_and(|&byte| byte != 0)
    }
}

impl<R: FixedRow, const N: usize> FixedRow for [R; N] {
    const BYTES: usize = N * R::BYTES;

    fn write(&self, bytes: &mut Vec<u8>) {
        for row in self {
            row.write(bytes);
        }
    }

    #[inline]
    fn read(bytes: &[u8]) -> Self {
        let mut rows = bytes.chunks_exact(R::BYTES);
        std::array::from_fn(|_| R::read(rows.next().unwrap_or_default()))
    }
}

/// Writes a column.
pub(crate) fn serialize<R: FixedRow, S: Serializer>(column: &[R], serializer: S) -> Result<S::Ok, S::Error> {
    let mut bytes = Vec::with_capacity(column.len() * R::BYTES);
    for row in column {
        row.write(&mut bytes);
    }
    serializer.serialize_bytes(&bytes)
}

/// Reads a column.
pub(crate) fn deserialize<'de, R: FixedRow, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<R>, D::Error> {
    struct Bytes<R>(std::marker::PhantomData<R>);

    impl<R: FixedRow> Visitor<'_> for Bytes<R> {
        type Value = Vec<R>;

        fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
            write!(f, "rows of {} bytes", R::BYTES)
        }

        fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
            if !bytes.len().is_multiple_of(R::BYTES) {
                return Err(E::invalid_length(bytes.len(), &self));
            }
            Ok(bytes.chunks_exact(R::BYTES).map(R::read).collect())
        }
    }

    deserializer.deserialize_bytes(Bytes(std::marker::PhantomData))
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Table {
        #[serde(with = "super")]
        wages: Vec<[[f32; 3]; 2]>,
        #[serde(with = "super")]
        hours: Vec<f32>,
    }

    #[test]
    fn columns_come_back_as_they_were_written() {
        let table = Table { wages: vec![[[1.5, 2.5, 3.5], [4.0, 5.0, 6.0]]; 3], hours: vec![37.5, -0.25] };
        let bytes = postcard::to_stdvec(&table).unwrap();
        assert_eq!(postcard::from_bytes::<Table>(&bytes).unwrap(), table);
        assert_eq!(bytes.len(), 1 + 3 * 24 + 1 + 2 * 4);
    }

    #[test]
    fn bytes_that_end_within_a_row_are_refused() {
        assert!(postcard::from_bytes::<Table>(&[3, 1, 2, 3, 0]).is_err());
    }
}
