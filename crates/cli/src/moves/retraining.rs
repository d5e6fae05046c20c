//! A retraining as a table: what was assumed, and what comes of it.

use metier_content::{format, terms};
use metier_evidence::pay::Place;
use metier_evidence::payback::{self, Assumptions, Payback, Schooling, YearsFrom};
use metier_model::GroupId;
use metier_words::{Msg, Number, Text};

use super::Ask;

/// A retraining as it is reckoned.
pub(super) struct Retraining {
    /// The work now, and the work then.
    pub(super) groups: (GroupId, GroupId),
    /// The role of the work then whose years are reckoned; empty where it has no other.
    pub(super) role: Text,
    /// Where both are paid so.
    pub(super) place: Place,
    pub(super) years_from: YearsFrom,
    /// The years are those of an apprenticeship, which is paid.
    pub(super) apprentice: bool,
    /// What the way there says.
    pub(super) schooling: Option<Schooling>,
    pub(super) assumed: Assumptions,
}

impl Retraining {
    pub(super) fn is_reckoned(&self) -> bool {
        self.assumed.is_reckoned(self.schooling.as_ref())
    }

    /// The years; those of an apprenticeship of no stated length are no figure.
    fn years(&self) -> Text {
        let open = self.apprentice && self.assumed.years <= 0.0;
        if open { Msg::PaybackNotEntered.into() } else { Number::decimal(self.assumed.years, 1).into() }
    }

    /// Where the years come from; where years in one's own work stand for them, what others take besides.
    fn years_from(&self) -> Text {
        let from = Text::from(terms::years_from(self.years_from));
        let others = self.schooling.as_ref().and_then(|way| way.by_work);
        let others = others.filter(|_| self.years_from == YearsFrom::ByWork).map(terms::others);
        Text::dots(std::iter::once(from).chain(others.map(Text::from)))
    }

    /// The table: what was assumed, and what comes of it.
    pub(super) fn rows(&self, ask: &Ask, result: &Payback) -> Vec<Vec<Text>> {
        let money = |value: f64| Text::from(format::hundreds(value));
        let year = |curve: &payback::Curve| match curve.break_even {
            Some(year) => Number::whole(i64::from(year)).into(),
            None => Text::from(Msg::WorthNever),
        };
        let percent = |share: f64| Text::from(Number::decimal(share * 100.0, 1));
        let pair = |label: Msg, value: Text| vec![Text::from(label), value];
        let group = |group| Text::spaced([ask.code(group), ask.title(group)]);
        let assumed = &self.assumed;
        let mut rows: Vec<Vec<Text>> = vec![
            pair(Msg::WorthFrom, group(self.groups.0)),
            pair(Msg::WorthTo, Text::dots([group(self.groups.1), self.role.clone()])),
            pair(Msg::WorthPayNow, money(assumed.pay_now)),
            pair(Msg::WorthPayThen, money(assumed.pay_then)),
            pair(Msg::WorthPlace, terms::place_asked(ask.evidence.catalog, self.place)),
            pair(if self.apprentice { Msg::WorthYearsApprentice } else { Msg::WorthYears }, self.years()),
            pair(Msg::WorthYearsFrom, self.years_from()),
            pair(Msg::WorthRate, percent(assumed.rate)),
            pair(Msg::WorthChance, percent(assumed.probability)),
            pair(Msg::WorthKept, assumed.pay_kept.map_or(Msg::PaybackNotEntered.into(), percent)),
            pair(Msg::WorthHorizon, Number::whole(i64::from(assumed.horizon)).into()),
        ];
        let (low, high) = (&result.low_tuition, &result.high_tuition);
        if !self.is_reckoned() {
            rows.push(pair(Msg::WorthEven, Msg::WorthNotReckoned.into()));
            return rows;
        }
        match assumed.tuition {
            None if !assumed.leaves_out_tuition(self.apprentice) => {
                rows.push(pair(Msg::WorthEven, year(low)));
                rows.push(pair(Msg::WorthValue, money(low.net_present_value())));
            }
            None => {
                rows.push(pair(Msg::WorthTuition, Msg::WorthNotGiven.into()));
                rows.push(pair(Msg::WorthBefore, year(low)));
                rows.push(pair(Msg::WorthValueBefore, money(low.net_present_value())));
            }
            Some((cheap, dear)) => {
                rows.push(pair(Msg::WorthTuition, Text::range(money(cheap), money(dear))));
                rows.push(pair(Msg::WorthEven, either(year(low), year(high))));
                let [low, high] = [low, high].map(|curve| money(curve.net_present_value()));
                rows.push(pair(Msg::WorthValue, either(low, high)));
            }
        }
        rows
    }
}

/// Both ends, or one where they are the same.
fn either(low: Text, high: Text) -> Text {
    if low == high { low } else { Text::from(Msg::WorthBetween { low, high }) }
}
