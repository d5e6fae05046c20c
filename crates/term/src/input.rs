//! Input on Unix: one wait for the terminal and for the thread that watches signals; bytes become events here.
//!
//! The thread that draws reads the terminal itself: a key that is handed from thread to thread waits for the system
//! twice. crossterm's own reading cannot be used for that: it has no wait that another thread could end, finds
//! nothing without waiting (crossterm#839), and reads a vanished terminal without an end (crossterm#1067).

use super::event::Event;
use super::feed::{self, Feed};
use super::{
    sequence::Cutter,
    signals::{self, Caught},
};
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::Errno,
};
use std::{
    io::{self, PipeReader, Read},
    sync::mpsc::Receiver,
    time::{Duration, Instant},
};

/// Bytes that are read at once: more than a terminal holds back for a program that is busy.
const AT_ONCE: usize = 4096;

/// The terminal's input and what the threads feed.
#[derive(Debug)]
pub(super) struct Source {
    fed: Receiver<Event>,
    woken: PipeReader,
    cutter: Cutter,
    /// When to give up waiting for the rest of what has begun.
    until: Option<Instant>,
    gone: bool,
    /// The signals, until a thread watches them.
    unwatched: Option<(Caught, Feed)>,
}

impl Source {
    /// Sets the handlers of the signals; what comes is kept for [`Self::watch`].
    pub(super) fn start() -> io::Result<Self> {
        let (source, feed) = Self::new()?;
        Ok(Self { unwatched: Some((signals::catch()?, feed)), ..source })
    }

    /// Starts the thread that watches the signals and the terminal's end, the first time.
    pub(super) fn watch(&mut self) -> io::Result<()> {
        self.unwatched.take().map_or(Ok(()), |(caught, feed)| signals::watch(caught, feed))
    }

    pub(super) fn new() -> io::Result<(Self, Feed)> {
        let (fed, woken, feed) = feed::open()?;
        let cutter = Cutter::default();
        Ok((Self { fed, woken, cutter, until: None, gone: false, unwatched: None }, feed))
    }

    /// The next event; waits for it.
    pub(super) fn wait(&mut self) -> Event {
        loop {
            if let Some(event) = self.taken() {
                return event;
            }
            // A time limit only while a sequence is incomplete: nothing wakes up otherwise.
            let left = self.until.map(|until| until.saturating_duration_since(Instant::now()));
            self.look(left);
        }
    }

    /// The next event if there is one already.
    pub(super) fn ready(&mut self) -> Option<Event> {
        self.taken().or_else(|| {
            self.look(Some(Duration::ZERO));
            self.taken()
        })
    }

    /// The next event of those that have been read or fed.
    fn taken(&mut self) -> Option<Event> {
        if let Ok(event) = self.fed.try_recv() {
            return Some(event);
        }
        self.cutter.pop().or_else(|| self.gone.then_some(Event::Gone))
    }

    /// Waits until something can be read, at most as long as is said, and reads it.
    fn look(&mut self, at_most: Option<Duration>) {
        let stdin = io::stdin();
        let mut watched = [PollFd::new(&stdin, PollFlags::IN), PollFd::new(&self.woken, PollFlags::IN)];
        let at_most = at_most.and_then(|time| Timespec::try_from(time).ok());
        match poll(&mut watched, at_most.as_ref()) {
            Ok(0) => return self.late(),
            Err(Errno::INTR) => return,
            Ok(_) => {}
            Err(_) => {
                self.gone = true;
                return;
            }
        }
        let [typed, fed] = watched.map(|one| one.revents());
        if fed.contains(PollFlags::IN) {
            // One byte stands for one event, or for several; which ones, the channel tells.
            let _ = self.woken.read(&mut [0; 64]);
        }
        if typed.contains(PollFlags::IN) {
            self.read();
        } else if !typed.is_empty() {
            self.gone = true;
        }
    }

    /// Nothing came: what has begun too long ago does not end any more.
    fn late(&mut self) {
        if self.until.is_some_and(|until| until <= Instant::now()) {
            self.cutter.expire();
            self.until = None;
        }
    }

    fn read(&mut self) {
        let mut bytes = [0; AT_ONCE];
        match rustix::io::read(io::stdin(), &mut bytes) {
            Ok(count) if count > 0 => {
                self.cutter.take(bytes.get(..count).unwrap_or_default(), count == AT_ONCE);
                self.until = self.cutter.patience().map(|patience| Instant::now() + patience);
            }
            Err(Errno::INTR | Errno::AGAIN) => {}
            Ok(_) | Err(_) => self.gone = true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use termina::event::KeyCode;

    #[test]
    fn what_threads_feed_comes_before_what_was_typed() {
        let (mut source, feed) = Source::new().unwrap();
        source.cutter.take(b"x\x1b[200~pasted\x1b[201~", false);
        assert!(feed.send(Event::Suspend));
        assert_eq!(source.wait(), Event::Suspend);
        assert_eq!(source.wait(), Event::Key(KeyCode::Char('x').into()));
        assert_eq!(source.wait(), Event::Paste("pasted".into()));
        source.gone = true;
        assert_eq!([source.wait(), source.wait()], [Event::Gone, Event::Gone]);
    }

    #[test]
    fn nobody_takes_what_is_fed_to_a_source_that_is_no_more() {
        let (source, feed) = Source::new().unwrap();
        drop(source);
        assert!(!feed.send(Event::Continue));
    }
}
