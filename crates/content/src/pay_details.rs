//! What only the publisher's own file has of pay: the middle half, and benefits beside the wage.

use metier_words::{Msg, Number, Text};

use super::{Item, Subject, format};

/// The rows; none where that file was not brought in.
pub(super) fn items(subject: &Subject) -> Vec<Item> {
    let (pay, settings) = (&subject.pay, &subject.settings);
    let mut items = Vec::new();
    if let Some((&[first, third], from)) = pay.quartiles.get() {
        let amount = |hourly| format::pay_amount(pay, hourly, settings);
        let range = Text::range(amount(first), amount(third));
        items.push(Item::row(Msg::PayQuartiles, format::in_unit(range, settings)).from(from.clone()));
    }
    if let Some((&share, from)) = pay.benefits.get() {
        let text = Msg::PayBenefitsValue { share: Number::decimal(share.into(), 0) };
        items.push(Item::row(Msg::PayBenefits, Text::from(text)).from(from.clone()));
    }
    items
}
