//! Changing a filter: a criterion's value by steps, by typing, and back to what it was at first.

use super::{ASSESSMENTS, Criterion, Filter, HOLLAND, Papers, Quadrants, Route, bounds};
use metier_data::Catalog;
use metier_model::facts::{Match, ThreeYear};
use metier_model::{Geo, GroupId};

impl Filter {
    /// Gives a criterion its first value back and turns it off.
    pub fn reset(&mut self, criterion: Criterion) {
        let first = Self::default();
        self.set_on(criterion, false);
        self.set_keep_unknown(criterion, false);
        match criterion {
            Criterion::Teer => self.teers = first.teers,
            Criterion::Interests => {
                (self.letters, self.all_letters) = (first.letters, first.all_letters);
            }
            Criterion::Pay => self.hourly = first.hourly,
            Criterion::Outlook => self.outlook = first.outlook,
            Criterion::Exposure => self.exposure = first.exposure,
            Criterion::Quadrant => self.quadrants = first.quadrants,
            Criterion::Schooling => self.months = first.months,
            Criterion::Licence => self.papers = first.papers,
            Criterion::Immigration => self.route = first.route,
            Criterion::Similar => self.nearest = first.nearest,
            Criterion::ThreeYear => self.three_year = first.three_year,
            Criterion::Esdc => self.esdc = first.esdc,
            Criterion::Suits => self.fit = first.fit,
            Criterion::Studied => self.share = first.share,
            Criterion::Saved | Criterion::PaysMore | Criterion::LessExposed => {}
        }
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
        match criterion {
            Criterion::Teer => {
                const SETS: [u8; 9] = [
                    0b00_0001, 0b00_0010, 0b00_0100, 0b00_1000, 0b01_0000, 0b10_0000, 0b00_0011, 0b00_1100,
                    0b11_0000,
                ];
                self.teers = turned(&SETS, &self.teers, steps);
            }
            Criterion::Interests if self.letters == 0 => self.letters = 1,
            Criterion::Interests => self.all_letters = !self.all_letters,
            Criterion::Pay => {
                self.hourly = (self.hourly.round() + steps as f32).clamp(bounds::HOURLY.0, bounds::HOURLY.1);
            }
            Criterion::Outlook => self.outlook = moved(&ASSESSMENTS, &self.outlook, steps),
            Criterion::Exposure => {
                let next = isize::from(self.exposure) + 5 * steps;
                self.exposure = next.clamp(0, bounds::EXPOSURE.1.into()) as u8;
            }
            Criterion::Quadrant => self.quadrants = turned(&Quadrants::ALL, &self.quadrants, steps),
            Criterion::Schooling => {
                let next = isize::from(self.months.cast_signed()) + 6 * steps;
                self.months = next.clamp(0, bounds::MONTHS.1.cast_signed().into()) as u16;
            }
            Criterion::Licence => self.papers = turned(&Papers::ALL, &self.papers, steps),
            Criterion::Immigration => {
                let routes = Route::all(catalog.immigration(), place);
                self.route = turned(&routes, &self.route, steps);
            }
            Criterion::Saved => {}
            Criterion::PaysMore | Criterion::LessExposed => {
                self.baseline = match self.baseline {
                    Some(now) => Some(turned(baselines, &now, steps)),
                    None => baselines.first().copied(),
                };
            }
            Criterion::Similar => {
                let next = isize::from(self.nearest.cast_signed()) + 5 * steps;
                self.nearest = next.clamp(1, bounds::NEAREST.1.cast_signed().into()) as u16;
                self.baseline = self.baseline.or_else(|| baselines.first().copied());
            }
            Criterion::ThreeYear => self.three_year = moved(&ThreeYear::ALL, &self.three_year, steps),
            Criterion::Esdc => {
                self.esdc = moved(&Match::ALL, &self.esdc, steps);
                self.baseline = self.baseline.or_else(|| baselines.first().copied());
            }
            Criterion::Suits => {
                let next = isize::from(self.fit) + 5 * steps;
                self.fit = next.clamp(bounds::FIT.0.into(), bounds::FIT.1.into()) as u8;
            }
            Criterion::Studied => {
                let next = (self.share.floor() + steps as f32).max(bounds::SHARE.0);
                self.share = next.min(bounds::SHARE.1);
            }
        }
        self.set_on(criterion, true);
    }
}

/// The value some steps on, round and round; the first one where the present one is not among them.
fn turned<T: Copy + PartialEq>(values: &[T], now: &T, steps: isize) -> T {
    match values.iter().position(|value| value == now) {
        Some(at) => {
            let next = at.cast_signed().saturating_add(steps).rem_euclid(values.len().cast_signed());
            values.get(next.unsigned_abs()).copied().unwrap_or(*now)
        }
        None => values.first().copied().unwrap_or(*now),
    }
}

/// The value some steps on, as far as there are any.
fn moved<T: Copy + PartialEq>(values: &[T], now: &T, steps: isize) -> T {
    let at = values.iter().position(|value| value == now).unwrap_or(0);
    let next = at.saturating_add_signed(steps).min(values.len().saturating_sub(1));
    values.get(next).copied().unwrap_or(*now)
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
        filter.reset(Criterion::Interests);
        assert_eq!(filter, Filter::default());
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

    #[test]
    fn values_keep_to_their_bounds() {
        assert_eq!(turned(&[1, 2, 3], &1, -1), 3);
        assert_eq!(turned(&[1, 2, 3], &9, 1), 1);
        assert_eq!(moved(&[1, 2, 3], &3, 5), 3);
        assert_eq!(moved(&[1, 2, 3], &1, -1), 1);
    }
}
