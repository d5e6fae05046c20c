//! Changing a filter: a criterion's value by steps, by typing, and back to what it was at first.

use super::{Criterion, Filter, FilterContext, HOLLAND};
use metier_data::Catalog;
use metier_model::{Geo, GroupId};

impl Criterion {
    /// Whether it is decided by the one rule of lengths ([`within`](crate::pair::within)), so that what it cannot be
    /// decided for is possibly within.
    pub fn is_of_length(self) -> bool {
        matches!(self, Self::Schooling | Self::SchoolingFrom)
    }
}

impl Filter {
    /// The occupation that pay is held against: that others pay more than it is asked for.
    pub fn pays_more_than(&self) -> Option<GroupId> {
        self.baseline.filter(|_| self.is_on(Criterion::PaysMore))
    }

    /// Whether it asks for a pay where another filter asks for none, or for more than another occupation pays.
    pub fn asks_for_other_pay(&self, before: &Self) -> bool {
        Criterion::ALL
            .into_iter()
            .filter(|&own| own.spec().pay && self.is_on(own))
            .any(|own| !before.is_on(own) || own.is_relative() && self.baseline != before.baseline)
    }

    /// Gives a criterion its first value back and turns it off.
    pub fn reset(&mut self, criterion: Criterion) {
        let first = Self::default();
        self.set_on(criterion, false);
        self.set_keep_unknown(criterion, false);
        (criterion.spec().reset)(self, &first);
    }

    /// Turns a TEER category in or out; the criterion is on as long as one is in. The first one that is typed
    /// stands alone.
    pub fn toggle_teer(&mut self, teer: u8) {
        if teer <= 5 {
            self.teers = if self.is_on(Criterion::Teer) { self.teers ^ 1 << teer } else { 1 << teer };
            self.set_or_reset(Criterion::Teer);
        }
    }

    /// The same for a Holland letter, in either case; false where it is none.
    pub fn toggle_letter(&mut self, letter: char) -> bool {
        let letter = letter.to_ascii_uppercase();
        let Some(bit) = HOLLAND.iter().position(|&known| known == letter) else { return false };
        self.letters = if self.is_on(Criterion::Interests) { self.letters ^ 1 << bit } else { 1 << bit };
        self.set_or_reset(Criterion::Interests);
        true
    }

    fn set_or_reset(&mut self, criterion: Criterion) {
        if !self.set_on(criterion, true) {
            self.reset(criterion);
        }
    }

    /// Changes the value of a criterion by steps and turns it on. `baselines` are the occupations that can be
    /// measured against, in order.
    pub fn step(
        &mut self,
        criterion: Criterion,
        steps: isize,
        catalog: &Catalog,
        place: Geo,
        baselines: &[GroupId],
    ) {
        (criterion.spec().step)(
            self,
            steps,
            catalog,
            FilterContext { place: place.into(), groups: baselines },
        );
        self.set_on(criterion, true);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_turns_on_and_the_last_one_out_turns_off() {
        let mut filter = Filter::default();
        filter.toggle_teer(2);
        filter.toggle_teer(3);
        assert_eq!((filter.teers, filter.is_on(Criterion::Teer)), (0b00_1100, true));
        filter.toggle_teer(2);
        filter.toggle_teer(3);
        assert!(!filter.is_active());
        assert!(filter.toggle_letter('s') && filter.toggle_letter('R') && !filter.toggle_letter('x'));
        assert_eq!((filter.letters, filter.is_on(Criterion::Interests)), (0b00_1001, true));
        filter.toggle_letter('E');
        filter.toggle_letter('S');
        assert_eq!(filter.letters, 0b01_0001, "what is typed again is out, the others stay");
        filter.reset(Criterion::Interests);
        assert_eq!(filter, Filter::default());
        // The first one that is typed stands alone, whatever the value was before.
        filter.letters = 0b11_1110;
        filter.toggle_letter('r');
        filter.toggle_teer(0);
        filter.toggle_teer(9);
        assert_eq!((filter.letters, filter.teers), (1, 1));
    }

    #[test]
    fn what_lacks_its_value_cannot_be_on() {
        let mut filter = Filter::default();
        for criterion in Criterion::ALL {
            let complete = filter.is_complete(criterion);
            assert_eq!(filter.set_on(criterion, true), complete, "{criterion:?}");
        }
        assert!(!filter.is_on(Criterion::Interests) && !filter.is_on(Criterion::PaysMore));
        filter.baseline = Some(GroupId(3));
        assert!(filter.set_on(Criterion::PaysMore, true));
    }
}
