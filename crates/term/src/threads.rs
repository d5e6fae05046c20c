//! Input where the system cannot wait for the terminal and for other threads at once: a thread reads.

use super::event::{Event, from_terminal};
use std::{
    io,
    sync::mpsc::{self, Receiver},
    thread,
};
use termina::{PlatformTerminal, Terminal};

/// What the thread has read.
#[derive(Debug)]
pub(super) struct Source {
    read: Receiver<Event>,
}

impl Source {
    /// Starts the thread.
    pub(super) fn start() -> io::Result<Self> {
        let (sender, read) = mpsc::channel();
        let reader = PlatformTerminal::new()?.event_reader();
        thread::Builder::new().name("input".to_owned()).spawn(move || {
            while let Ok(event) = reader.read(|_| true) {
                if let Some(event) = from_terminal(event)
                    && sender.send(event).is_err()
                {
                    return;
                }
            }
        })?;
        Ok(Self { read })
    }

    /// There are no signals to watch.
    pub(super) fn watch(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// The next event; waits for it. A thread that ended has nothing to read from any more.
    pub(super) fn wait(&mut self) -> Event {
        self.read.recv().unwrap_or(Event::Gone)
    }

    /// The next event if there is one already.
    pub(super) fn ready(&mut self) -> Option<Event> {
        self.read.try_recv().ok()
    }
}
