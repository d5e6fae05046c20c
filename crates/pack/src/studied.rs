//! Which unit groups people who studied a field work in, by what they call the field.

use std::collections::BTreeMap;

use metier_model::Lang;
use metier_search::build::{Study, is_stop_word};
use metier_search::fold::Folded;
use metier_search::stem;

use super::check::{Check, TITLE};
use super::hierarchy::Groups;
use super::tables::Tables;

/// Unit groups that a field names.
const MOST: usize = 8;
/// How much more a unit group counts whose title names those who do what the field is called: kinesiologists of
/// kinesiology.
const NAMED: f64 = 3.0;
/// Letters that `kinesiology` and `kinesiologists` share at least, and how many their ends may differ by.
const SHARED: usize = 4;
const ENDING: usize = 3;

/// All fields by their names and by the words of `study_words.csv`.
pub(super) fn studies(check: &mut Check<'_>, tables: &Tables, groups: &Groups) -> Vec<Study> {
    let fields: Vec<String> = tables.study_fields.iter().map(|row| row.field.clone()).collect();
    let mut said: BTreeMap<(String, Lang), usize> = BTreeMap::new();
    for (at, row) in tables.study_fields.iter().enumerate() {
        for lang in Lang::ALL {
            said.entry((words(row.name.get(lang)), lang)).or_insert(at);
        }
    }
    if let Some(table) = check.open("study_words.csv") {
        let rows = check.rows(&table, "words,lang,field", 2, |r| {
            let (text, lang, field) = (r.text(TITLE), r.token().unwrap_or_default(), r.shaped("00.00"));
            let at = fields.binary_search(&field).unwrap_or_else(|_| {
                r.fault(format!("\"{field}\" is no field of study_fields.csv"));
                0
            });
            ((words(&text), lang), at)
        });
        said.extend(rows);
    }
    let ties = ties(tables, groups);
    let titles = titles(tables);
    let study = |((text, lang), at): ((String, Lang), usize)| {
        let field = tables.study_fields.get(at)?;
        let mut own: Vec<(f64, u16)> = ties.get(at)?.clone();
        for (tie, group) in &mut own {
            if titles.get(usize::from(*group)).is_some_and(|title| is_named(&text, title.get(lang))) {
                *tie *= NAMED;
            }
        }
        own.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        own.truncate(MOST);
        let groups: Vec<u16> = own.into_iter().map(|(_, group)| group).collect();
        let name = field.name.name(lang).to_owned();
        let text = stems(&text);
        (!text.is_empty() && !groups.is_empty()).then_some(Study { text, lang, name, groups })
    };
    said.into_iter().filter_map(study).collect()
}

/// The words of a name, folded, without small ones and without what it says of being general.
fn words(name: &str) -> String {
    let name = name.split(['(']).next().unwrap_or_default();
    let name =
        [", general", ", g\u{e9}n\u{e9}ral"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    let folded = Folded::new(name);
    folded.words().filter(|word| !is_stop_word(word)).collect::<Vec<_>>().join(" ")
}

/// The stems of words: one number or gender of a name is as good as another.
fn stems(words: &str) -> String {
    words.split_whitespace().map(stem::of).collect::<Vec<_>>().join(" ")
}

/// For each field, how much more its people are in a unit group than by chance: people · ln(share of the field's people
/// there / share of all people there).
fn ties(tables: &Tables, groups: &Groups) -> Vec<Vec<(f64, u16)>> {
    // The five senior managers stand with one count between them, which says nothing of one of them.
    let rows = || tables.study.iter().filter(|row| !row.folded);
    let mut of_fields = vec![0.0_f64; tables.study_fields.len()];
    let mut of_groups: BTreeMap<u16, f64> = BTreeMap::new();
    let mut all = 0.0;
    for row in rows() {
        let (Some(field), Some(group)) =
            (of_fields.get_mut(usize::from(row.field)), groups.position(row.code))
        else {
            continue;
        };
        *field += f64::from(row.people);
        *of_groups.entry(group).or_default() += f64::from(row.people);
        all += f64::from(row.people);
    }
    let mut ties = vec![Vec::new(); of_fields.len()];
    for row in rows() {
        let field = usize::from(row.field);
        let (Some(group), Some(own)) = (groups.position(row.code), ties.get_mut(field)) else { continue };
        let people = f64::from(row.people);
        let expected =
            of_fields.get(field).copied().unwrap_or(0.0) * of_groups.get(&group).copied().unwrap_or(0.0);
        let tie = people * (people * all / expected).ln();
        if tie > 0.0 {
            own.push((tie, group));
        }
    }
    ties
}

/// The official titles of the unit groups, in code order.
fn titles(tables: &Tables) -> Vec<&metier_model::Named> {
    let mut units: Vec<_> = tables.noc.iter().filter(|class| class.level == 5).collect();
    units.sort_by(|a, b| a.code.cmp(&b.code));
    units.into_iter().map(|class| &class.title).collect()
}

/// Whether a title begins with the words of a field, the last of which names who does it: `mechanical engineers` of
/// `mechanical engineering`; `engineering managers` does not say who does engineering.
fn is_named(field: &str, title: &str) -> bool {
    let title = Folded::new(title);
    let mut pairs = field.split(' ').zip(title.words());
    let count = field.split(' ').count();
    let alike = |(said, own): (&str, &str)| {
        let shared = said.chars().zip(own.chars()).take_while(|(a, b)| a == b).count();
        shared >= SHARED.max(said.chars().count().saturating_sub(ENDING))
    };
    title.words().count() >= count && pairs.clone().all(alike) && pairs.any(|(said, own)| said != own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_names_who_does_what_a_field_is_called() {
        assert!(is_named("kinesiology", "Kinesiologists and other professional occupations"));
        assert!(is_named("mechanical engineering", "Mechanical engineers"));
        assert!(is_named("welding", "Welders and related machine operators"));
        assert!(is_named("soudage", "Soudeurs/soudeuses et op\u{e9}rateurs"));
        for (field, title) in [
            ("engineering", "Engineering managers"),
            ("machining", "Welders and related machine operators"),
            ("history", "University professors and lecturers"),
        ] {
            assert!(!is_named(field, title), "{field}: {title}");
        }
    }

    #[test]
    fn the_words_of_a_field_are_those_with_weight() {
        assert_eq!(words("Biology, general"), "biology");
        assert_eq!(words("Law (LLB, JD, BCL)"), "law");
        assert_eq!(words("Sciences de l'environnement"), "sciences environnement");
    }
}
