//! The classes that were shown before, as one goes back and forth.

use metier_model::NodeId;

/// Classes that can be gone back to.
const HISTORY: usize = 200;

/// What was shown before and, after going back, later.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    earlier: Vec<NodeId>,
    later: Vec<NodeId>,
}

impl History {
    /// Another class is shown instead of one.
    pub(super) fn leave(&mut self, before: NodeId) {
        self.earlier.push(before);
        self.later.clear();
    }

    /// What was shown before, the last first.
    pub(super) fn seen(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.earlier.iter().rev().copied()
    }

    /// The class to show when going back or forth from one; none where there is none.
    pub(super) fn turn(&mut self, back: bool, here: Option<NodeId>) -> Option<NodeId> {
        let (from, to) =
            if back { (&mut self.earlier, &mut self.later) } else { (&mut self.later, &mut self.earlier) };
        let node = from.pop()?;
        to.extend(here);
        if to.len() > HISTORY {
            to.remove(0);
        }
        Some(node)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Back goes where one was, forth where one came back from; where another class is shown, forth leads nowhere.
    #[test]
    fn back_and_forth_are_each_others_way() {
        let [a, b, c] = [1, 2, 3].map(NodeId);
        let mut history = History::default();
        assert_eq!(history.turn(true, Some(a)), None);
        history.leave(a);
        history.leave(b);
        assert!(history.seen().eq([b, a]));
        assert_eq!(history.turn(true, Some(c)), Some(b));
        assert_eq!(history.turn(true, Some(b)), Some(a));
        assert_eq!(history.turn(true, Some(a)), None);
        assert_eq!(history.turn(false, Some(a)), Some(b));
        assert_eq!(history.turn(false, Some(b)), Some(c));
        assert_eq!(history.turn(false, Some(c)), None);
        assert_eq!(history.turn(true, Some(c)), Some(b));
        history.leave(b);
        assert_eq!(history.turn(false, Some(a)), None);
    }
}
