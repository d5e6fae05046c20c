//! Columns of figures in the archive as plain bytes: a screen that needs one of them reads all in microseconds.
//!
//! postcard decodes a sequence number by number, which took a third of the way to the first frame.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

/// A row of a column, in little-endian bytes of a fixed number.
pub trait FixedRow: Copy {
    /// Bytes of a row.
    const BYTES: usize;
    /// Appends the bytes.
    fn write(&self, bytes: &mut Vec<u8>);
    /// The row of as many bytes; missing ones are not numbers.
    fn read(bytes: &[u8]) -> Self;
    /// All rows of some bytes.
    fn read_all(bytes: &[u8]) -> Vec<Self> {
        bytes.chunks_exact(Self::BYTES).map(Self::read).collect()
    }
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

            // Bytes whose number the compiler knows are copied many at a time.
            fn read_all(bytes: &[u8]) -> Vec<Self> {
                bytes.as_chunks().0.iter().map(|&row| Self::from_le_bytes(row)).collect()
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

    fn read_all(bytes: &[u8]) -> Vec<Self> {
        R::read_all(bytes).as_chunks().0.to_vec()
    }
}

/// A column that is read where it lies: a row is made of its bytes when it is asked for, so that a start pays for the rows
/// that it shows and not for all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows<R> {
    bytes: Cow<'static, [u8]>,
    row: PhantomData<R>,
}

impl<R> Default for Rows<R> {
    fn default() -> Self {
        Self { bytes: Cow::Borrowed(&[]), row: PhantomData }
    }
}

impl<R: FixedRow> Rows<R> {
    /// The row at a position.
    pub fn get(&self, at: usize) -> Option<R> {
        let start = at.checked_mul(R::BYTES)?;
        self.bytes.get(start..start.checked_add(R::BYTES)?).map(R::read)
    }

    /// The rows at some positions; none where the column ends before the last.
    pub fn range(&self, rows: Range<usize>) -> impl Iterator<Item = R> + '_ {
        let bytes = self.bytes.get(rows.start * R::BYTES..rows.end * R::BYTES).unwrap_or_default();
        bytes.chunks_exact(R::BYTES).map(R::read)
    }

    /// All rows.
    pub fn iter(&self) -> impl Iterator<Item = R> + '_ {
        self.bytes.chunks_exact(R::BYTES).map(R::read)
    }

    /// Puts a row in the place of the one at a position; a position behind the last has no effect.
    pub fn set(&mut self, at: usize, row: &R) {
        let mut own = Vec::with_capacity(R::BYTES);
        row.write(&mut own);
        let start = at * R::BYTES;
        if self.bytes.len() >= start + R::BYTES
            && let Some(cell) = self.bytes.to_mut().get_mut(start..start + R::BYTES)
        {
            cell.copy_from_slice(&own);
        }
    }
}

impl<R: FixedRow> FromIterator<R> for Rows<R> {
    fn from_iter<I: IntoIterator<Item = R>>(rows: I) -> Self {
        let mut bytes = Vec::new();
        for row in rows {
            row.write(&mut bytes);
        }
        Self { bytes: bytes.into(), row: PhantomData }
    }
}

impl<R> Serialize for Rows<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.bytes)
    }
}

/// Borrows from what is kept for as long as the program runs.
impl<'de: 'static, R: FixedRow> Deserialize<'de> for Rows<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes = <&'static [u8]>::deserialize(deserializer)?;
        if !bytes.len().is_multiple_of(R::BYTES) {
            return Err(D::Error::invalid_length(bytes.len(), &"rows of a fixed number of bytes"));
        }
        Ok(Self { bytes: Cow::Borrowed(bytes), row: PhantomData })
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
    struct Bytes<R>(PhantomData<R>);

    impl<R: FixedRow> Visitor<'_> for Bytes<R> {
        type Value = Vec<R>;

        fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
            write!(f, "rows of {} bytes", R::BYTES)
        }

        fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
            if !bytes.len().is_multiple_of(R::BYTES) {
                return Err(E::invalid_length(bytes.len(), &self));
            }
            Ok(R::read_all(bytes))
        }
    }

    deserializer.deserialize_bytes(Bytes(PhantomData))
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::{FixedRow, Rows};

    #[test]
    fn all_rows_are_those_that_are_read_one_by_one() {
        let bytes: Vec<u8> = (1..=120).collect();
        let one_by_one = |size: usize| bytes.chunks_exact(size);
        assert_eq!(u16::read_all(&bytes), one_by_one(2).map(u16::read).collect::<Vec<_>>());
        assert_eq!(<[u8; 5]>::read_all(&bytes), one_by_one(5).map(<[u8; 5]>::read).collect::<Vec<_>>());
        let nested = one_by_one(24).map(<[[f32; 3]; 2]>::read).collect::<Vec<_>>();
        assert_eq!(<[[f32; 3]; 2]>::read_all(&bytes), nested);
    }

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
    fn rows_are_read_where_they_lie_and_replaced_one_by_one() {
        let mut rows: Rows<[f32; 2]> = [[1.5, 2.5], [3.5, 4.5], [5.5, 6.5]].into_iter().collect();
        let bytes: &'static [u8] = postcard::to_stdvec(&rows).unwrap().leak();
        assert_eq!(postcard::from_bytes::<Rows<[f32; 2]>>(bytes).unwrap(), rows);
        rows.set(1, &[7.0, 8.0]);
        rows.set(3, &[9.0, 9.0]);
        assert_eq!(rows.iter().collect::<Vec<_>>(), [[1.5, 2.5], [7.0, 8.0], [5.5, 6.5]]);
        assert_eq!(rows.range(1..3).collect::<Vec<_>>(), [[7.0, 8.0], [5.5, 6.5]]);
        assert_eq!((rows.get(2), rows.get(3), rows.range(2..4).count()), (Some([5.5, 6.5]), None, 0));
        let cut: &'static [u8] = &[3, 1, 2, 3];
        assert!(postcard::from_bytes::<Rows<[f32; 2]>>(cut).is_err());
    }

    #[test]
    fn bytes_that_end_within_a_row_are_refused() {
        assert!(postcard::from_bytes::<Table>(&[3, 1, 2, 3, 0]).is_err());
    }
}
