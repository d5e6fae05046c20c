//! What the key that was pressed last would make if it came once more, with its frame: made while nobody waits, so that
//! whoever walks through a list or a page waits for the terminal alone.

use metier_app::App;
use metier_term::Event;
use metier_term::session::Session;
use metier_ui::{HitMap, View};

use metier::events::{answer, is_step};

/// The state after a key, whose frame the session holds.
pub(super) struct Ahead<'a> {
    event: Event,
    app: App<'a>,
    view: View,
    hits: HitMap,
}

impl<'a> Ahead<'a> {
    /// Takes a step that was just taken once more, on a copy of the state; none where the key is no step, or leaves
    /// something to be done outside.
    pub(super) fn of(
        event: &Event,
        (app, view, hits): (&App<'a>, &View, &HitMap),
        session: &mut Session,
    ) -> Option<Self> {
        if !is_step(app, event) || app.is_working() {
            return None;
        }
        let mut app = app.clone();
        if !answer(&mut app, event, hits)?.is_empty() || app.is_working() {
            return None;
        }
        let (mut view, mut drawn) = (view.clone(), HitMap::default());
        session.make_ahead(|buffer| {
            let (hits, cursor) = metier_ui::paint(buffer, &app, &mut view);
            drawn = hits;
            cursor
        });
        app.turned(drawn.turned);
        Some(Self { event: event.clone(), app, view, hits: drawn })
    }

    /// Whether it is what an event makes.
    pub(super) fn is_for(&self, event: &Event) -> bool {
        self.event == *event
    }

    /// Puts the state in the place of the one before, once its frame is shown.
    pub(super) fn settle(self, app: &mut App<'a>, view: &mut View, hits: &mut HitMap) {
        (*app, *view, *hits) = (self.app, self.view, self.hits);
    }
}
