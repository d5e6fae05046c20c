//! The events: keys, mouse, paste, resizes, signals and the terminal's disappearance in one channel, without ticks.

use super::event::Event;
#[cfg(unix)]
use super::input::Source;
#[cfg(not(unix))]
use super::threads::Source;
use std::{collections::VecDeque, io};
use termina::event::MouseEventKind;

/// The source of events. What waits, waits in the system: while nothing happens nothing wakes up.
#[derive(Debug)]
pub struct Events {
    source: Source,
    /// Events that were taken from the source while a burst was drained, but do not belong to it.
    waiting: VecDeque<Event>,
}

impl Events {
    /// Takes the signals TERM, HUP, INT, TSTP, CONT and WINCH over: from now on none of them ends the program by
    /// itself. TERM, HUP and INT that were ignored when the program started stay ignored, as `nohup` wants it (told
    /// on Linux only).
    ///
    /// # Errors
    /// When the system gives no signal handler.
    pub fn start() -> io::Result<Self> {
        Ok(Self { source: Source::start()?, waiting: VecDeque::new() })
    }

    /// Lets the signals, those that have come already among them, and the terminal's end arrive as events. To be called
    /// before the first write to the terminal, in which the program may get stuck; once it has been called it does
    /// nothing more. A thread that begins earlier takes time from the first frame, so it waits until the frame is made.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn watch(&mut self) -> io::Result<()> {
        self.source.watch()
    }

    /// The next event; waits for it. Of a burst of resizes or of mouse moves only the last one is given.
    pub fn wait(&mut self) -> Event {
        let first = self.waiting.pop_front().unwrap_or_else(|| self.source.wait());
        self.last_of_burst(first)
    }

    /// The next event if there is one already, so that a burst is handled before the next frame is drawn.
    pub fn ready(&mut self) -> Option<Event> {
        let first = self.take_waiting()?;
        Some(self.last_of_burst(first))
    }

    /// Whether no event is there yet; one that is stays for [`Self::wait`] and [`Self::ready`].
    pub fn is_quiet(&mut self) -> bool {
        let Some(event) = self.take_waiting() else { return true };
        self.waiting.push_front(event);
        false
    }

    fn take_waiting(&mut self) -> Option<Event> {
        self.waiting.pop_front().or_else(|| self.source.ready())
    }

    fn last_of_burst(&mut self, mut event: Event) -> Event {
        while is_superseded(&event) {
            match self.take_waiting() {
                Some(next) if replaces(&event, &next) => event = next,
                Some(other) => {
                    self.waiting.push_front(other);
                    break;
                }
                None => break,
            }
        }
        event
    }
}

/// Whether a later event of the same kind makes this one pointless.
fn is_superseded(event: &Event) -> bool {
    match event {
        Event::Resize(..) => true,
        Event::Mouse(mouse) => matches!(mouse.kind, MouseEventKind::Moved | MouseEventKind::Drag(_)),
        _ => false,
    }
}

fn replaces(event: &Event, next: &Event) -> bool {
    match (event, next) {
        (Event::Resize(..), Event::Resize(..)) => true,
        (Event::Mouse(one), Event::Mouse(other)) => {
            one.kind == other.kind && one.modifiers == other.modifiers
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use termina::event::{KeyCode, Modifiers, MouseButton, MouseEvent};

    fn drag(column: u16) -> Event {
        let kind = MouseEventKind::Drag(MouseButton::Left);
        Event::Mouse(MouseEvent { kind, column, row: 0, modifiers: Modifiers::NONE })
    }

    #[cfg(unix)]
    #[test]
    fn a_burst_gives_its_last_event_and_keeps_the_order() {
        let key = Event::Key(KeyCode::Char('x').into());
        let sent = [
            Event::Resize(80, 24),
            Event::Resize(81, 24),
            Event::Resize(82, 25),
            key.clone(),
            key.clone(),
            drag(1),
            drag(2),
            Event::Resize(83, 25),
            drag(3),
            key.clone(),
        ];
        let (source, _feed) = Source::new().unwrap();
        let mut events = Events { source, waiting: sent.into() };
        let wanted =
            [Event::Resize(82, 25), key.clone(), key.clone(), drag(2), Event::Resize(83, 25), drag(3), key];
        assert_eq!(events.wait(), wanted[0]);
        for event in &wanted[1..] {
            assert_eq!(events.ready().as_ref(), Some(event));
        }
        assert_eq!(events.waiting, []);
    }
}
