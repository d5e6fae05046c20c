//! The marked English, in which every letter shows whether the program said it: the language of a test.

/// A letter of ours in the marked English: one cell wide, and no letter of ASCII.
pub(crate) fn marked(c: char) -> char {
    const LOWER: &[char; 26] = &[
        'á', 'ƀ', 'ç', 'ð', 'é', 'ƒ', 'ǵ', 'ĥ', 'í', 'ĵ', 'ķ', 'ĺ', 'ɱ', 'ñ', 'ó', 'þ', 'ʠ', 'ŕ', 'š', 'ť',
        'ú', 'ṽ', 'ŵ', 'ẋ', 'ý', 'ž',
    ];
    const UPPER: &[char; 26] = &[
        'Á', 'Ɓ', 'Ç', 'Ð', 'É', 'Ƒ', 'Ǵ', 'Ĥ', 'Í', 'Ĵ', 'Ķ', 'Ĺ', 'Ɱ', 'Ñ', 'Ó', 'Þ', 'Ǫ', 'Ŕ', 'Š', 'Ť',
        'Ú', 'Ṽ', 'Ŵ', 'Ẋ', 'Ý', 'Ž',
    ];
    let of = |table: &[char; 26], first: char| table.get(c as usize - first as usize).copied().unwrap_or(c);
    match c {
        'a'..='z' => of(LOWER, 'a'),
        'A'..='Z' => of(UPPER, 'A'),
        _ => c,
    }
}

/// A letter that is not ours in the marked English.
pub(crate) fn foreign(c: char) -> char {
    match c {
        'a'..='z' => 'ø',
        'A'..='Z' => 'Ø',
        _ => c,
    }
}
