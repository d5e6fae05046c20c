//! How the files of `data/` name a language: by a suffix of a column of a table, or of a written file.

use metier_model::{Lang, SPOKEN_BESIDES};

/// Column names with each one that stands in several languages written out: `*` is one column a language by its
/// code, `title_*` is one column a language with its
/// code, `name*` is `name` for the first language and one column with the code for each other one;
/// `name**` has columns for the languages besides those of titles, too.
pub fn columns(columns: &str) -> String {
    let of = |column: &str| -> Vec<String> {
        if column == "*" {
            return Lang::ALL.map(|lang| lang.code().to_string()).into();
        }
        if let Some(name) = column.strip_suffix("_*") {
            return Lang::ALL.map(|lang| format!("{name}_{}", lang.code())).into();
        }
        if let Some(name) = column.strip_suffix("**") {
            let codes = Lang::others().map(Lang::code).chain(SPOKEN_BESIDES);
            let others = codes.map(|code| format!("{name}_{code}"));
            return std::iter::once(name.to_string()).chain(others).collect();
        }
        match column.strip_suffix('*') {
            Some(name) => std::iter::once(name.to_string())
                .chain(Lang::others().map(|lang| format!("{name}_{}", lang.code())))
                .collect(),
            None => vec![column.to_string()],
        }
    };
    columns.split(',').flat_map(of).collect::<Vec<_>>().join(",")
}

/// A file in a language: `fields.ron` as `fields.fr.ron`, of a publisher's tables `titles.csv` as `titles_fr.csv`.
pub fn file(name: &str, lang: Lang) -> String {
    match name.rsplit_once('.') {
        Some((name, "csv")) => format!("{name}_{}.csv", lang.code()),
        Some((name, end)) => format!("{name}.{}.{end}", lang.code()),
        None => name.to_string(),
    }
}

/// What stands around a plain space of a text that has to be a no-break one in its language: before a mark, behind an
/// opening quotation mark, inside a number. None where all are as they should be.
pub(super) fn loose_space(text: &str, lang: Lang) -> Option<String> {
    let marks = lang.held_marks();
    if marks.is_empty() || !text.contains(' ') {
        return None;
    }
    let all: Vec<char> = text.chars().collect();
    let at = |i: usize| all.get(i).copied().unwrap_or(' ');
    let digits = |from: usize| (from..all.len()).take_while(|&i| at(i).is_ascii_digit()).count();
    let loose = |&i: &usize| {
        let before = i.checked_sub(1).map_or(' ', at);
        at(i) == ' '
            && (marks.contains(&at(i + 1)) || before == '«' || before.is_ascii_digit() && digits(i + 1) == 3)
    };
    let found = (0..all.len()).find(loose)?;
    let (from, to) = (found.saturating_sub(12), (found + 6).min(all.len()));
    Some(all.get(from..to)?.iter().collect())
}

/// What to say of such a space.
pub(super) fn loose_reason(around: &str) -> String {
    format!("has a plain space where a no-break one (U+00A0) belongs: \"{around}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_before_a_mark_is_held_in_french() {
        for loose in ["deux : trois", "9 %", "28 $", "« mot\u{a0}»", "mot »", "quoi ?", "10 000 h"] {
            assert!(loose_space(loose, Lang::Fr).is_some(), "{loose}");
            assert!(loose_space(loose, Lang::En).is_none(), "{loose}");
        }
        for held in [
            "deux\u{a0}: trois",
            "9\u{a0}%",
            "a; b",
            "10\u{a0}000 h",
            "CNP 2021 et 2016",
            "12 1234",
            "à 5 ans",
        ] {
            assert_eq!(loose_space(held, Lang::Fr), None, "{held}");
        }
    }

    /// Every text of every file, also one that no rule of a field reads.
    #[test]
    fn no_file_of_a_language_has_a_loose_space() {
        let mut files = vec![std::path::PathBuf::from("../../data")];
        let mut read = 0;
        while let Some(path) = files.pop() {
            if path.is_dir() {
                files.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
                continue;
            }
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let of = |lang: &Lang| name.ends_with(&format!(".{}.ron", lang.code()));
            let Some(lang) = Lang::others().find(of) else { continue };
            read += 1;
            for (line, text) in (1..).zip(std::fs::read_to_string(&path).unwrap().lines()) {
                let comment = text.trim_start().starts_with("//");
                let loose = loose_space(text, lang).filter(|_| !comment);
                assert_eq!(loose, None, "{}:{line}", path.display());
            }
        }
        assert!(read > 500, "{read}");
    }

    #[test]
    fn columns_and_files_of_a_language_bear_its_code() {
        assert_eq!(columns("code,title_*,name*"), "code,title_en,title_fr,name,name_fr");
        assert_eq!(columns("code,*"), "code,en,fr");
        assert_eq!(columns("code,name**"), "code,name,name_fr,name_ja");
        assert_eq!(file("titles.csv", Lang::Fr), "titles_fr.csv");
        assert_eq!(file("fields.ron", Lang::Fr), "fields.fr.ron");
    }
}
