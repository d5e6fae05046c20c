//! Packs the classification: its classes in tree order, and the positions of the unit groups among them.

use std::collections::BTreeMap;
use std::path::Path;

use super::rows::{ClassRow, ShortTitleRow, UnitGroup};
use super::table::Fault;
use super::{Faults, Packing};
use metier_model::Lang;
use metier_model::UNIT_GROUPS;
use metier_model::archive::Section;

/// The unit groups in code order; a position among them is what the archive joins by.
pub(super) struct Groups {
    codes: Vec<UnitGroup>,
}

impl Groups {
    /// The unit groups of a validated `noc.csv`, which must be all of NOC 2021.
    pub(super) fn of(dir: &Path, classes: &[ClassRow]) -> Result<Self, Faults> {
        let codes: Vec<UnitGroup> =
            classes.iter().filter_map(|class| UnitGroup::parse(&class.code)).collect();
        if codes.len() != UNIT_GROUPS {
            let reason = format!("has {} unit groups, NOC 2021 has {UNIT_GROUPS}", codes.len());
            let file = dir.join("noc.csv").display().to_string();
            return Err(vec![Fault { file, line: 0, field: "code".to_string(), reason }]);
        }
        Ok(Self { codes })
    }

    /// Every unit group in code order.
    pub(super) fn codes(&self) -> &[UnitGroup] {
        &self.codes
    }

    /// Position in code order; none only for codes that are not in `noc.csv`.
    pub(super) fn position(&self, code: UnitGroup) -> Option<u16> {
        self.codes.binary_search(&code).ok().map(|position| position as u16)
    }

    /// The same for a code that other codes may stand beside (COPS's aggregates, for example).
    pub(super) fn position_of(&self, code: &str) -> Option<u16> {
        self.position(UnitGroup::parse(code)?)
    }

    /// The entry of a unit group in a list with one entry for each.
    pub(super) fn slot<'a, T>(&self, all: &'a mut [T], code: UnitGroup) -> Option<&'a mut T> {
        all.get_mut(usize::from(self.position(code)?))
    }
}

impl Packing<'_> {
    /// Codes and titles of all classes, the unit groups before each, and the class of each unit group.
    pub(super) fn hierarchy(&mut self) {
        let classes = &self.tables.noc;
        let codes: Vec<&str> = classes.iter().map(|class| class.code.as_str()).collect();
        self.writer.list(Section::NodeCodes, &codes);
        let short: BTreeMap<&str, &ShortTitleRow> =
            self.tables.short_titles.iter().map(|short| (short.code.as_str(), short)).collect();
        for lang in Lang::ALL {
            let titles: Vec<&str> = classes.iter().map(|class| class.title.name(lang)).collect();
            self.writer.list(Section::NodeTitles(lang), &titles);
            let own = |code: &String| short.get(code.as_str()).map_or("", |short| short.title.name(lang));
            let titles: Vec<&str> = classes.iter().map(|class| own(&class.code)).collect();
            self.writer.list(Section::ShortTitles(lang), &titles);
        }
        let (before, nodes) = positions(classes);
        self.writer.bytes(Section::UnitsBefore, bytes(&before));
        self.writer.bytes(Section::GroupNodes, bytes(&nodes));
    }

    /// Official exclusions, as positions.
    pub(super) fn exclusions(&mut self) {
        for &(code, excluded) in &self.tables.exclusions {
            let other = self.groups.position(excluded);
            if let (Some(facts), Some(other)) = (self.groups.slot(&mut self.facts, code), other) {
                facts.exclusions.push(other);
            }
        }
    }
}

/// Unit groups before each class, and before the end; position of each unit group's class.
fn positions(classes: &[ClassRow]) -> (Vec<u16>, Vec<u16>) {
    let mut before = Vec::with_capacity(classes.len() + 1);
    let mut nodes = Vec::new();
    for (node, class) in (0_u16..).zip(classes) {
        before.push(nodes.len() as u16);
        if class.level == 5 {
            nodes.push(node);
        }
    }
    before.push(nodes.len() as u16);
    (before, nodes)
}

fn bytes(numbers: &[u16]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use metier_model::Named;

    fn class(code: &str) -> ClassRow {
        let title = Named::of(|lang| format!("{code} {}", lang.code()));
        ClassRow { code: code.to_string(), level: code.len() as u8, title }
    }

    #[test]
    fn counts_the_unit_groups_before_each_class() {
        let classes = ["0", "00", "00010", "00011", "1", "10010"].map(class);
        assert_eq!(positions(&classes), (vec![0, 0, 0, 1, 2, 2, 3], vec![2, 3, 5]));
    }

    #[test]
    fn refuses_a_part_of_the_classification() {
        let faults = Groups::of(Path::new("data"), &[class("0"), class("00010")]).err().unwrap();
        assert_eq!(faults[0].to_string(), "data/noc.csv: code: has 1 unit groups, NOC 2021 has 516");
    }

    #[test]
    fn finds_unit_groups_and_nothing_else() {
        let classes: Vec<ClassRow> =
            (0..UNIT_GROUPS).map(|i| class(&format!("{:05}", 10_000 + 3 * i))).collect();
        let groups = Groups::of(Path::new("data"), &classes).unwrap();
        assert_eq!(groups.position_of("10003"), Some(1));
        assert_eq!(groups.position_of("10004"), None);
        assert_eq!(groups.position_of("TEER_2"), None);
        let mut all = vec![0; UNIT_GROUPS];
        *groups.slot(&mut all, UnitGroup::parse("10006").unwrap()).unwrap() = 7;
        assert_eq!(all.iter().position(|&n| n == 7), Some(2));
    }
}
