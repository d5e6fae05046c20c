//! Layouts of pages and panes that are kept from frame to frame.

use std::fmt;
use std::rc::Rc;

use metier_app::Serial;
use metier_content::Item;
use metier_words::Locale;

use super::{Laid, LaidText, lay};

/// What a layout is of: the number of the items, how many of them, the width, and whether it goes without the air that
/// gives way.
type Of = (Serial, usize, usize, bool);

/// Layouts that are kept from frame to frame, the one that was used last in front.
#[derive(Clone, Default)]
pub(crate) struct Kept(Vec<(Of, Rc<LaidText>)>);

/// Layouts that are kept: page and pane of AI of what is shown and of what stands beside it.
const KEPT: usize = 8;

impl Kept {
    /// Items laid out as [`lay`] does it, once for all frames that show the same ones in the same width.
    pub(crate) fn lay<'a>(
        &mut self,
        serial: Serial,
        items: &'a [Item],
        cells: usize,
        locale: &Locale,
    ) -> Laid<'a> {
        let text = self.keep((serial, items.len(), cells, false), || lay(items, cells, locale).text);
        Laid { items, text }
    }

    /// The same for the page, which is read from its top: the air below what is said of the roles gives way where the
    /// answers that follow it would not all stand in some lines.
    pub(crate) fn lay_page<'a>(
        &mut self,
        serial: Serial,
        items: &'a [Item],
        (cells, height): (usize, usize),
        locale: &Locale,
    ) -> Laid<'a> {
        let laid = self.lay(serial, items, cells, locale);
        let Some((air, end)) = laid.air() else { return laid };
        if end <= height {
            return laid;
        }
        let text = self.keep((serial, items.len(), cells, true), || laid.without(air));
        Laid { items, text }
    }

    /// A layout that is kept, or the one that is made now.
    fn keep(&mut self, of: Of, made: impl FnOnce() -> Rc<LaidText>) -> Rc<LaidText> {
        let text = match self.0.iter().position(|(own, _)| *own == of) {
            Some(at) => self.0.remove(at).1,
            None => made(),
        };
        self.0.truncate(KEPT - 1);
        self.0.insert(0, (of, Rc::clone(&text)));
        text
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_tuple("Kept").field(&self.0.iter().map(|(of, _)| of).collect::<Vec<_>>()).finish()
    }
}
