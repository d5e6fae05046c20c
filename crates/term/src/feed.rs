//! How a thread hands an event to the one that waits for the terminal, and ends its wait.

use super::event::Event;
use std::{
    io::{self, PipeReader, PipeWriter, Write},
    sync::{
        Arc,
        mpsc::{self, Receiver, Sender},
    },
};

/// How a thread hands over an event and ends the wait.
#[derive(Debug, Clone)]
pub(super) struct Feed {
    sender: Sender<Event>,
    wake: Arc<PipeWriter>,
}

impl Feed {
    /// Hands over an event; whether anybody takes it.
    pub(super) fn send(&self, event: Event) -> bool {
        self.sender.send(event).is_ok() && (&*self.wake).write_all(b"!").is_ok()
    }
}

/// The three ends: where events arrive, what can be read once one has arrived, and what threads send with.
pub(super) fn open() -> io::Result<(Receiver<Event>, PipeReader, Feed)> {
    let (sender, arrived) = mpsc::channel();
    let (woken, wake) = io::pipe()?;
    Ok((arrived, woken, Feed { sender, wake: Arc::new(wake) }))
}
