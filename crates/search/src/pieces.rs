//! Pieces of bytes one after another, with a list of their lengths before them.

/// Joins pieces; each begins at a multiple of four.
pub(crate) fn join(pieces: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(pieces.iter().map(|piece| piece.len() + 8).sum());
    for piece in pieces {
        bytes.extend_from_slice(&(piece.len() as u32).to_le_bytes());
    }
    for piece in pieces {
        bytes.extend_from_slice(piece);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
    }
    bytes
}

/// The pieces of joined bytes; none where they are cut off.
pub(crate) fn split<const COUNT: usize>(bytes: &'static [u8]) -> Option<[&'static [u8]; COUNT]> {
    let mut pieces: [&'static [u8]; COUNT] = [&[]; COUNT];
    let lengths = bytes.get(..4 * COUNT)?.as_chunks::<4>().0;
    let mut start = 4 * COUNT;
    for (piece, length) in pieces.iter_mut().zip(lengths) {
        let end = start.checked_add(u32::from_le_bytes(*length) as usize)?;
        *piece = bytes.get(start..end)?;
        start = end.next_multiple_of(4);
    }
    Some(pieces)
}

/// Texts one after another, and where each begins (one number more than there are texts).
pub(crate) fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> (Vec<u8>, Vec<u8>) {
    let mut starts = Vec::new();
    let mut bytes = Vec::new();
    for text in texts {
        starts.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        bytes.extend_from_slice(text.as_bytes());
    }
    starts.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
    (starts, bytes)
}

/// Lists of bytes one after another, and where each begins, counted in items of `size` bytes.
pub(crate) fn lists(lists: &[Vec<u8>], size: usize) -> (Vec<u8>, Vec<u8>) {
    let mut starts = Vec::new();
    let mut bytes = Vec::new();
    for list in lists {
        starts.extend_from_slice(&((bytes.len() / size) as u32).to_le_bytes());
        bytes.extend_from_slice(list);
    }
    starts.extend_from_slice(&((bytes.len() / size) as u32).to_le_bytes());
    (starts, bytes)
}

/// Where item `at` lies, by a list of beginnings.
pub(crate) fn span(starts: &[[u8; 4]], at: usize) -> Option<std::ops::Range<usize>> {
    let start = u32::from_le_bytes(*starts.get(at)?) as usize;
    let end = u32::from_le_bytes(*starts.get(at + 1)?) as usize;
    Some(start..end)
}

/// The number of a text among texts in order.
pub(crate) fn find(starts: &'static [[u8; 4]], bytes: &'static [u8], wanted: &str) -> Option<u32> {
    let own = |at: usize| text(starts, bytes, at);
    let count = starts.len().saturating_sub(1);
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low + (high - low) / 2;
        if own(middle) < wanted { low = middle + 1 } else { high = middle }
    }
    (low < count && own(low) == wanted).then_some(low as u32)
}

/// Text number `at`; empty where there is none.
pub(crate) fn text(starts: &[[u8; 4]], bytes: &'static [u8], at: usize) -> &'static str {
    let text = span(starts, at).and_then(|span| bytes.get(span)).unwrap_or_default();
    std::str::from_utf8(text).unwrap_or_default()
}

/// Numbers of two bytes.
pub(crate) fn halves(numbers: impl IntoIterator<Item = u16>) -> Vec<u8> {
    numbers.into_iter().flat_map(u16::to_le_bytes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_joined_is_split_again_or_refused_when_it_is_cut_off() {
        let joined = join(&[b"abc".to_vec(), Vec::new(), b"defgh".to_vec()]);
        let bytes: &'static [u8] = Vec::leak(joined);
        assert_eq!(split::<3>(bytes), Some([b"abc".as_slice(), b"", b"defgh"]));
        assert_eq!(split::<3>(bytes.get(..bytes.len() - 4).unwrap_or_default()), None);
        assert_eq!(split::<2>(&[]), None);
    }
}
