//! How the files of `data/` name a language: by a suffix of a column, of a table, of a written file.

use metier_model::Lang;

/// Column names with each one that stands in several languages written out: `*` is one column a language by its
/// code, `title_*` is one column a language with its
/// code, `name*` is `name` for the first language and one column with the code for each other one.
pub fn columns(columns: &str) -> String {
    let of = |column: &str| -> Vec<String> {
        if column == "*" {
            return Lang::ALL.map(|lang| lang.code().to_string()).into();
        }
        if let Some(name) = column.strip_suffix("_*") {
            return Lang::ALL.map(|lang| format!("{name}_{}", lang.code())).into();
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

/// A file of `data/` in a language: `sources.csv` as `sources_fr.csv`, `fields.ron` as `fields.fr.ron`.
pub fn file(name: &str, lang: Lang) -> String {
    match name.rsplit_once('.') {
        Some((name, "csv")) => format!("{name}_{}.csv", lang.code()),
        Some((name, end)) => format!("{name}.{}.{end}", lang.code()),
        None => name.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_and_files_of_a_language_bear_its_code() {
        assert_eq!(columns("code,title_*,name*"), "code,title_en,title_fr,name,name_fr");
        assert_eq!(columns("code,*"), "code,en,fr");
        assert_eq!(file("sources.csv", Lang::Fr), "sources_fr.csv");
        assert_eq!(file("fields.ron", Lang::Fr), "fields.fr.ron");
    }
}
