//! What the key that was pressed last would make if it came once more, or the first step down after anything else, with
//! its frame: made while nobody waits, so that whoever walks through a list or a page waits for the terminal alone.

use termina::event::KeyCode;

use metier_app::{App, Command};
use metier_term::Event;
use metier_term::session::Session;
use metier_ui::{HitMap, View};

use metier::events::{answer, step};

/// The state after a key, whose frame the session holds.
pub(super) struct Ahead<'a> {
    event: Event,
    step: Command,
    app: App<'a>,
    view: View,
    hits: HitMap,
}

impl<'a> Ahead<'a> {
    /// Takes the step that is the likeliest to come next on a copy of the state: the one that was taken last once more,
    /// after anything else the one down. None where neither is a step here, or it leaves something to be done outside.
    pub(super) fn of(
        last: Option<&Event>,
        (app, view, hits): (&App<'a>, &View, &HitMap),
        session: &mut Session,
    ) -> Option<Self> {
        if app.is_working() {
            return None;
        }
        let again = last.filter(|event| step(app, event).is_some()).cloned();
        let event = again.unwrap_or_else(|| Event::Key(KeyCode::Down.into()));
        let step = step(app, &event)?;
        let mut app = app.clone();
        if !answer(&mut app, &event, hits)?.is_empty() || app.is_working() {
            return None;
        }
        let (mut view, mut drawn) = (view.clone(), HitMap::default());
        session.make_ahead(|buffer| {
            let (hits, cursor) = metier_ui::paint(buffer, &app, &mut view);
            drawn = hits;
            cursor
        });
        app.turned(drawn.turned);
        Some(Self { event, step, app, view, hits: drawn })
    }

    /// Whether it is what an event makes, as the state is now: the key itself, and on a screen, which takes commands
    /// alone, any other key of the same command.
    pub(super) fn is_for(&self, event: &Event, app: &App) -> bool {
        self.event == *event || app.overlays.is_empty() && step(app, event) == Some(self.step)
    }

    /// Puts the state in the place of the one before, once its frame is shown.
    pub(super) fn settle(self, app: &mut App<'a>, view: &mut View, hits: &mut HitMap) {
        (*app, *view, *hits) = (self.app, self.view, self.hits);
    }
}
