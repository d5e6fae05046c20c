//! Rules of the tables of `OaSIS` and of the official exclusions.

use std::collections::BTreeSet;

use super::bounds;
use super::check::{Cursor, TITLE};
use super::rows::{ContextRow, ContextScaleRow, InterestsRow, ProfileRow, ScaleRow, ScoresRow};
use super::tables::{Reader, table};
use super::tokens::ScaleGroup;

impl Reader<'_> {
    pub(super) fn oasis(&mut self) {
        table!(self.oasis_profiles, "profile,label", 1, |r| {
            let profile = r.shaped("00000.00");
            if !profile.get(..5).is_some_and(|code| r.known.classes.contains(code)) {
                r.fault(format!("\"{profile}\" is under no unit group of noc.csv"));
            }
            ProfileRow { profile, label: r.text(TITLE) }
        });
        self.check.known.profiles = self.tables.oasis_profiles.iter().map(|p| p.profile.clone()).collect();
        table!(self.oasis_scales, "column,group,name**", 1, |r| ScaleRow {
            column: r.text(10),
            group: r.token().unwrap_or(ScaleGroup::Skills),
            name: r.named(TITLE),
            besides: r.besides(TITLE),
        });
        let scales: Vec<&str> = self.tables.oasis_scales.iter().map(|scale| scale.column.as_str()).collect();
        if let Some(table) = self.check.open("oasis_scores.csv") {
            for column in table.columns().iter().skip(1).filter(|column| !scales.contains(&column.as_str())) {
                self.check.faults.push(table.fault(2, column, "this column is not in oasis_scales.csv"));
            }
            let columns = format!("profile,{}", scales.join(","));
            let highest: Vec<_> =
                self.tables.oasis_scales.iter().map(|scale| bounds::levels(scale.group)).collect();
            self.tables.oasis_scores = self.check.rows(&table, &columns, 1, |r| ScoresRow {
                profile: profile(r),
                scores: highest.iter().map(|levels| r.number(levels.clone())).collect(),
            });
            self.tables.named.insert("oasis_scores.csv", table.sources().to_vec());
        }
        self.context();
        table!(self.interests, "profile,first,second,third", 1, |r| {
            let profile = profile(r);
            let fields: [String; 3] = std::array::from_fn(|_| r.optional_text(1));
            let letters: Vec<char> = fields.iter().flat_map(|field| field.chars()).collect();
            if !letters.iter().all(|&letter| "RIASEC".contains(letter)) {
                r.fault(format!("\"{}\" has a letter that is none of R, I, A, S, E, C", fields.concat()));
            }
            let distinct: BTreeSet<char> = letters.iter().copied().collect();
            let filled = fields.iter().take_while(|field| !field.is_empty()).count();
            if distinct.len() != letters.len() || filled != letters.len() || filled == 0 {
                r.fault(format!("\"{}\" repeats a letter or leaves one out between two", fields.join(",")));
            }
            InterestsRow { profile, letters }
        });
        table!(self.exclusions, "code,excluded", 2, |r| {
            let pair = (r.unit_group(), r.other_unit_group());
            if pair.0 == pair.1 {
                r.fault("is the unit group itself");
            }
            pair
        });
    }

    /// The work context: its scales, and a digit for each of them in the row of a profile.
    fn context(&mut self) {
        table!(self.oasis_context_scales, "column,measure,name**", 1, |r| ContextScaleRow {
            column: r.text(20),
            measure: r.token().unwrap_or_default(),
            name: r.named(TITLE),
            besides: r.besides(TITLE),
        });
        let tops: Vec<u8> = self.tables.oasis_context_scales.iter().map(|row| row.measure.top()).collect();
        table!(self.oasis_context, "profile,levels", 1, |r| {
            let profile = profile(r);
            let text = r.text(TITLE);
            let levels: Vec<u8> = text.bytes().map(|digit| digit.wrapping_sub(b'0')).collect();
            if levels.len() != tops.len() {
                let (own, all) = (levels.len(), tops.len());
                r.fault(format!("has {own} levels, one is expected for each of {all} scales"));
            }
            if let Some((at, top)) = (0..)
                .zip(levels.iter().zip(&tops))
                .find_map(|(at, (level, top))| (level > top).then_some((at, top)))
            {
                r.fault(format!("its level {} is not within 0 to {top}", at + 1));
            }
            ContextRow { profile, levels }
        });
    }
}

fn profile(r: &mut Cursor<'_>) -> String {
    let known = r.known;
    r.one_of(&known.profiles, "no profile of oasis_profiles.csv")
}
