//! The terminal: taking it over and giving it back whole, its events, what it can do, its clipboard.
//!
//! The order for a program: [`Capabilities::of_terminal`] and [`Capabilities::require_terminal`], then
//! [`Events::start`] (so that no signal finds the program unprepared), then [`Session::enter`], then
//! [`Events::watch`] and draw, then [`Events::wait`] in a loop. At [`Event::Terminate`] and [`Event::Gone`] drop the
//! session and end with [`exit_code`] within [`GRACE`], after which the program is ended anyway; likewise at an error that [`is_gone`].
//!
//! Bytes become events whatever pieces they come in:
//!
//! ```
//! use metier_term::{Cutter, Event};
//!
//! let mut cutter = Cutter::default();
//! cutter.take(b"\x1b[200~two li", true);
//! assert!(cutter.pop().is_none());
//! cutter.take(b"nes\x1b[201~", false);
//! assert!(matches!(cutter.pop(), Some(Event::Paste(text)) if text == "two lines"));
//! ```

pub mod capabilities;
pub mod clipboard;
mod event;
pub mod events;
#[cfg(unix)]
mod feed;
mod ink;
#[cfg(unix)]
mod input;
mod modes;
mod screen;
#[cfg(unix)]
mod sequence;
pub mod session;
#[cfg(unix)]
mod signals;
#[cfg(not(unix))]
mod threads;

pub use capabilities::{Background, Capabilities, Colors, NoTerminal};
pub use event::{Event, GRACE, HANGUP, exit_code, is_gone};
pub use events::Events;
pub use modes::Output;
#[cfg(unix)]
pub use sequence::Cutter;
pub use session::{Session, columns};
