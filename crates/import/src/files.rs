//! Finds a publisher's files in a folder by the word that begins their names, however the rest is spelled.

use metier_words::Msg;
use std::fs;
use std::path::{Path, PathBuf};

use super::error::{Error, Result, shown};
use super::row::year_ahead;
use super::sheet::Sheet;

/// The files of one folder.
pub(super) struct Files {
    folder: PathBuf,
    /// The word that ends what is compared of a name: `oasis` in `work-activities_oasis_2025_v1.1.csv`.
    mark: &'static str,
    names: Vec<String>,
}

impl Files {
    /// Lists a folder.
    pub(super) fn of(folder: &Path, mark: &'static str) -> Result<Self> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder).map_err(Error::read(folder))? {
            let name = entry.map_err(Error::read(folder))?.file_name().to_string_lossy().into_owned();
            let csv = Path::new(&name).extension().is_some_and(|end| end.eq_ignore_ascii_case("csv"));
            if csv && !stem(&name, mark).is_empty() {
                names.push(name);
            }
        }
        names.sort();
        Ok(Self { folder: folder.to_path_buf(), mark, names })
    }

    fn named<'a>(&'a self, stems: &'a [&str]) -> impl Iterator<Item = &'a String> {
        self.names.iter().filter(|name| stems.contains(&stem(name, self.mark).as_str()))
    }

    /// Whether there is a file whose name begins so.
    pub(super) fn has(&self, name: &str) -> bool {
        self.named(&[name]).next().is_some()
    }

    /// The one file whose name begins with one of these words.
    pub(super) fn open(&self, stems: &[&str]) -> Result<Sheet> {
        let mut found = self.named(stems);
        let Some(name) = found.next() else {
            let wanted = stems.first().copied().unwrap_or_default();
            let reason = Msg::ImportNoFile { name: shown(wanted), mark: shown(self.mark) };
            return Err(Error::layout(&self.folder, reason));
        };
        if let Some(other) = found.next() {
            let reason = Msg::ImportTwoFiles { name: shown(name), other: shown(other) };
            return Err(Error::layout(&self.folder, reason));
        }
        let path = self.folder.join(name);
        Sheet::open(&path)
    }

    /// The year that every name has.
    pub(super) fn year(&self) -> Result<u16> {
        let mut years: Vec<u16> = self.names.iter().filter_map(|name| super::pay::year(name)).collect();
        years.sort_unstable();
        years.dedup();
        match years.as_slice() {
            [year] => year_ahead(*year).map_or(Ok(*year), |told| Err(Error::layout(&self.folder, told))),
            [] => Err(Error::layout(&self.folder, Msg::ImportNoYear)),
            _ => Err(Error::layout(&self.folder, Msg::ImportYears)),
        }
    }
}

/// The letters of a name before its mark, in lower case: `workactivities` of `work-activities_oasis_2025.csv`.
fn stem(name: &str, mark: &str) -> String {
    let lower = name.to_lowercase();
    let Some((before, _)) = lower.split_once(mark) else { return String::new() };
    before.chars().filter(|c| c.is_alphabetic()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_styles_of_names_have_the_same_stem() {
        for (name, expected) in [
            ("workactivities_oasis_2023_v1.0.csv", "workactivities"),
            ("work-activities_oasis_2025_v1.1.csv", "workactivities"),
            ("main-duties_oasis-2025_v1.1.csv", "mainduties"),
            ("knowledge_oasis_2025_v.1.1.csv", "knowledge"),
            ("readme.csv", ""),
        ] {
            assert_eq!(stem(name, "oasis"), expected);
        }
    }
}
