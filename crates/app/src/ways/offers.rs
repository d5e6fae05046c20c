//! Goals that are offered as long as none is set, made of what one's own work pays and how far AI touches it.

use metier_words::{Msg, Number, Text};

use super::super::Shared;
use metier_evidence::pay;
use metier_model::GroupId;
use metier_plan::path::Goal;

/// Pay that is offered, as a share of one's own: a fifth more.
const MORE: f32 = 1.2;
/// Points of exposure that are offered less.
const LESS: f32 = 10.0;
/// Years of study that are offered.
const YEARS: f32 = 2.0;

/// A goal that can be taken as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedGoal {
    /// What is wanted then.
    pub goal: Goal,
    /// It in words, and in the fewest.
    pub says: [Text; 2],
    /// How many occupations give that, however long the study.
    pub give: usize,
}

/// The goals that can be offered from some work; fewer where its own figures are not known.
pub(super) fn offers(shared: &Shared, from: GroupId) -> Vec<OfferedGoal> {
    let (place, hours) = (shared.settings.place, shared.settings.hours);
    let own = pay::median(shared.catalog(), from, place).map(|median| median.annual(hours));
    let exposure = shared.evidence.ai_rankings().score(from).map(f32::round);
    let thousands = |pay: f32| (pay / 1_000.0).round() * 1_000.0;
    let whole = |value: f32| Number::whole(value.round() as i64);
    let mut offers = Vec::new();
    let mut offer = |goal: Goal, says: [Msg; 2]| {
        let give = goal.count(shared.evidence, place, hours);
        offers.push(OfferedGoal { goal, says: says.map(Text::from), give });
    };
    if let Some(pay) = own.map(|own| thousands(own * MORE)) {
        let goal = Goal { pay: Some(pay), ..Goal::default() };
        let pay = || whole(pay);
        offer(goal, [Msg::WayOfferPay { pay: pay() }, Msg::WayOfferPayShort { pay: pay() }]);
        let goal = Goal { years: Some(YEARS), ..goal };
        let years = || whole(YEARS);
        let says = Msg::WayOfferStudy { pay: pay(), years: years() };
        offer(goal, [says, Msg::WayOfferStudyShort { pay: pay(), years: years() }]);
    }
    if let Some(most) = exposure.map(|own| own - LESS).filter(|&most| most > 0.0) {
        let pay = own.map(thousands);
        let goal = Goal { pay, exposure: Some(most), ..Goal::default() };
        let says = match pay {
            Some(pay) => {
                let pay = || whole(pay);
                let short = Msg::WayOfferAiShort { pay: pay(), n: whole(most) };
                [Msg::WayOfferAi { pay: pay(), n: whole(most) }, short]
            }
            None => [whole(most), whole(most)].map(|n| Msg::WayOfferAiAlone { n }),
        };
        offer(goal, says);
    }
    offers
}
