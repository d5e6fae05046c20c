//! Words for orders of unit groups, inside a sentence.

use metier_plan::order::Order;
use metier_words::Msg;

/// What a list is ordered by, as in "the list by pay".
pub fn order(order: Order) -> Msg {
    match order {
        Order::Rating => Msg::OrderRating,
        Order::Pay => Msg::OrderPay,
        Order::Exposure => Msg::OrderExposure,
        Order::Openings => Msg::OrderOpenings,
        Order::Interests => Msg::OrderInterests,
        Order::Studied => Msg::OrderStudied,
        Order::Code => Msg::OrderCode,
    }
}
