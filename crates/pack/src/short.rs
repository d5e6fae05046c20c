//! Reads the short titles of `short_titles.csv`: our own words for where an official title has no room.

use std::collections::BTreeSet;

use metier_model::Lang;

use super::check::TITLE;
use super::rows::{ClassRow, ShortTitleRow};
use super::table::Fault;
use super::tables::{Reader, table};

/// Characters that a short title has at most.
const SHORTEST: usize = 26;

impl Reader<'_> {
    /// Reads them; each is of a class, short, and told apart from its siblings.
    pub(super) fn short_titles(&mut self) {
        table!(self.short_titles, "code,*", 1, |r| {
            let code = r.text(5);
            if !r.known.classes.contains(&code) {
                r.fault(format!("\"{code}\" is no code of noc.csv"));
            }
            let title = r.named(TITLE);
            for (_, title) in title.iter() {
                if title.chars().count() > SHORTEST {
                    r.fault(format!("\"{title}\" has more than {SHORTEST} characters"));
                }
            }
            ShortTitleRow { code, title }
        });
        let alike = alike(&self.tables.noc, &self.tables.short_titles);
        self.check.faults.extend(alike.into_iter().map(|(code, reason)| Fault {
            file: self.check.dir.join("short_titles.csv").display().to_string(),
            line: 0,
            field: code,
            reason,
        }));
    }
}

/// Codes whose short title is also what a sibling is called where room is short, with the reason.
fn alike(classes: &[ClassRow], short: &[ShortTitleRow]) -> Vec<(String, String)> {
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        let mut seen = BTreeSet::new();
        for class in classes {
            let own = short.iter().find(|short| short.code == class.code);
            let title = own.map_or(&class.title, |own| &own.title).name(lang);
            let parent = class.code.get(..class.code.len().saturating_sub(1)).unwrap_or_default();
            if !seen.insert((parent, title.to_lowercase())) {
                let reason = format!("\"{title}\" is also the title of a sibling");
                faults.push((class.code.clone(), reason));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use metier_model::Named;

    use super::*;

    #[test]
    fn siblings_are_told_apart() {
        let class = |code: &str, title: &str| ClassRow {
            code: code.to_owned(),
            level: code.len() as u8,
            title: Named::of(|lang| {
                if lang == Lang::default() { title.to_owned() } else { format!("{title} {}", lang.code()) }
            }),
        };
        let short = |code: &str, en: &str| ShortTitleRow {
            code: code.to_owned(),
            title: Named::of(
                |lang| if lang == Lang::default() { en.to_owned() } else { format!("{en} {code}") },
            ),
        };
        let classes = [class("1", "Work"), class("10", "Occupations in work"), class("11", "Other work")];
        assert!(alike(&classes, &[short("10", "Work")]).is_empty(), "a class above may be called so too");
        let faults = alike(&classes, &[short("10", "Other Work")]);
        assert_eq!(faults, [("11".to_owned(), "\"Other work\" is also the title of a sibling".to_owned())]);
    }
}
