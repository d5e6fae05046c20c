//! The session: the terminal taken over, drawn on, and given back whole however the program ends.

use super::{
    capabilities::NoTerminal,
    clipboard,
    ink::Ink,
    modes::{self, CURSOR, MOUSE, Output, PASTE, RAW, SCREEN},
    screen::Screen,
};
use ratatui::{
    backend::{Backend, ClearType, CrosstermBackend},
    buffer::Buffer,
    layout::{Position, Rect, Size},
};
use std::{
    io::{self, IsTerminal, Write},
    sync::Once,
};

/// The terminal, taken over. Dropping it gives the terminal back; so do a panic on any thread (before its message
/// is printed) and [`Session::suspend`]. No answer of the terminal is waited for.
pub struct Session {
    backend: CrosstermBackend<Output>,
    screen: Screen,
    ink: Ink,
    mouse: bool,
    asks_background: bool,
    ahead: Option<AheadFrame>,
}

/// A frame that is ready to be sent.
struct AheadFrame {
    text: String,
    cursor: Option<Position>,
}

impl Session {
    /// Takes the terminal over, with reports of the mouse where they are wanted. Only raw mode is set at once: what is
    /// written for the other modes goes out with the first frame, so that nothing waits for the terminal before.
    ///
    /// # Errors
    /// [`NoTerminal`] inside the error when input or output is not a terminal, or what the system said. The
    /// terminal is as it was then.
    pub fn enter(mouse: bool) -> io::Result<Self> {
        if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
            return Err(io::Error::new(io::ErrorKind::Unsupported, NoTerminal));
        }
        give_back_on_panic();
        let mut output = Output::new()?;
        if let Err(error) = take_over(&mut output, mouse) {
            modes::give_back();
            return Err(error);
        }
        Ok(Self {
            backend: CrosstermBackend::new(output),
            screen: Screen::default(),
            ink: Ink::default(),
            mouse,
            asks_background: false,
            ahead: None,
        })
    }

    /// Draws one frame on a blank buffer of the terminal's size and sends what is new of it in one write, as a
    /// synchronized update. The cursor is shown where `render` says, and hidden where it says nothing.
    ///
    /// # Errors
    /// When the terminal has been given back, as after a panic on another thread, or cannot be written to.
    pub fn draw(&mut self, render: impl FnOnce(&mut Buffer) -> Option<Position>) -> io::Result<()> {
        self.ahead = None;
        self.sent(|session| session.frame(render))
    }

    /// Makes a frame that is not shown, for [`Self::show_ahead`]: what `render` draws, as it would be sent. Any other
    /// frame that is drawn first takes its place. Nothing is made where no frame has been drawn yet.
    pub fn make_ahead(&mut self, render: impl FnOnce(&mut Buffer) -> Option<Position>) {
        let Some(buffer) = self.screen.begin_ahead() else { return };
        let cursor = render(buffer);
        let mut text = self.ahead.take().map(|ahead| ahead.text).unwrap_or_default();
        text.clear();
        let mut pen = self.ink.pen(&mut text);
        self.screen.updates_ahead(|x, y, cell| pen.cell(x, y, cell));
        pen.lift();
        self.ahead = Some(AheadFrame { text, cursor });
    }

    /// Shows the frame that was made ahead; false where there is none, or the terminal has another size by now.
    ///
    /// # Errors
    /// As of [`Self::draw`].
    pub fn show_ahead(&mut self) -> io::Result<bool> {
        let Some(AheadFrame { text, cursor }) = self.ahead.take() else { return Ok(false) };
        let Size { width, height } = size(&self.backend)?;
        if self.screen.area() != Rect::new(0, 0, width, height) {
            return Ok(false);
        }
        self.sent(|session| session.put(&text).and_then(|()| session.place(cursor)))?;
        self.screen.show_ahead();
        Ok(true)
    }

    /// Sends what is written as one synchronized update, with the question for the background behind it.
    fn sent(&mut self, write: impl FnOnce(&mut Self) -> io::Result<()>) -> io::Result<()> {
        if modes::set() & SCREEN == 0 {
            return Err(io::Error::other("The terminal has been given back already."));
        }
        modes::hold(true);
        let drawn = self.put(modes::FRAME_BEGIN).and_then(|()| write(self));
        let asks = std::mem::take(&mut self.asks_background);
        let question = if asks { "\x1b]11;?\x1b\\" } else { "" };
        let drawn = drawn.and_then(|()| self.put(modes::FRAME_END)).and_then(|()| self.put(question));
        modes::hold(false);
        drawn.and_then(|()| Write::flush(&mut self.backend))
    }

    fn frame(&mut self, render: impl FnOnce(&mut Buffer) -> Option<Position>) -> io::Result<()> {
        let size = size(&self.backend)?;
        let (buffer, resized) = self.screen.begin(Rect::new(0, 0, size.width, size.height));
        let cursor = render(buffer);
        if resized {
            self.backend.clear_region(ClearType::All)?;
        }
        let mut text = String::with_capacity(8 * 1024);
        let mut pen = self.ink.pen(&mut text);
        self.screen.updates(|x, y, cell| pen.cell(x, y, cell));
        pen.lift();
        self.put(&text)?;
        self.place(cursor)
    }

    /// Shows the cursor at a place, or hides it.
    fn place(&mut self, cursor: Option<Position>) -> io::Result<()> {
        match cursor {
            None => self.backend.hide_cursor(),
            Some(at) => self.backend.show_cursor().and_then(|()| self.backend.set_cursor_position(at)),
        }
    }

    /// Lets the next frame repaint every cell, for when something else wrote to the screen.
    ///
    /// # Errors
    /// When the terminal cannot be written to.
    pub fn redraw_all(&mut self) -> io::Result<()> {
        self.ahead = None;
        self.screen.forget();
        self.backend.clear_region(ClearType::All)
    }

    /// Uses the mouse, or lets go of it, so that the terminal's own selection works.
    ///
    /// # Errors
    /// When the terminal cannot be written to.
    pub fn set_mouse(&mut self, on: bool) -> io::Result<()> {
        self.mouse = on;
        if on {
            modes::note(MOUSE);
            self.send(modes::MOUSE_ON)
        } else {
            let sent = self.send(modes::MOUSE_OFF);
            modes::forget(MOUSE);
            sent
        }
    }

    /// Sends a text to the terminal's clipboard (OSC 52) and returns what to tell the user.
    ///
    /// # Errors
    /// When the terminal cannot be written to.
    pub fn send_to_clipboard(&mut self, text: &str) -> io::Result<clipboard::Sent> {
        let offer = clipboard::offer(text);
        self.send(&offer.sequence)?;
        Ok(offer.sent)
    }

    /// Asks the terminal for the colour of its background (OSC 11), in the same write as the next frame and after it.
    /// Nobody waits for the answer: it comes as [`super::Event::Background`], or never.
    pub fn ask_background(&mut self) {
        self.asks_background = true;
    }

    /// Gives the terminal back, stops the program and its process group as Ctrl-Z does, and takes the terminal
    /// over again when it is continued. Returns whether it stopped: where no shell waits that could continue it
    /// (the program is the terminal's first process), nothing happens. The caller draws afterwards.
    ///
    /// # Errors
    /// When the system cannot stop the program, or the terminal cannot be taken over again.
    pub fn suspend(&mut self) -> io::Result<bool> {
        #[cfg(unix)]
        {
            if !super::signals::has_shell() {
                return Ok(false);
            }
            modes::give_back();
            super::signals::stop_group();
            let stopped = signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP);
            self.resume()?;
            stopped.map(|()| true)
        }
        #[cfg(not(unix))]
        Ok(false)
    }

    /// Sets every mode again, whatever the terminal's state is now, and lets the next frame repaint every cell.
    /// For [`super::Event::Continue`]: while the program stood still, a shell used the terminal.
    ///
    /// # Errors
    /// When the terminal cannot be taken over again; it is given back then.
    pub fn resume(&mut self) -> io::Result<()> {
        // Without this the system's settings would be taken for raw already, and left as the shell set them.
        if modes::set() & RAW != 0 {
            drop(crossterm::terminal::disable_raw_mode());
        }
        let taken = take_over(&mut self.backend, self.mouse)
            .and_then(|()| Write::flush(&mut self.backend))
            .and_then(|()| self.redraw_all());
        if taken.is_err() {
            modes::give_back();
        }
        taken
    }

    fn put(&mut self, sequence: &str) -> io::Result<()> {
        self.backend.write_all(sequence.as_bytes())
    }

    fn send(&mut self, sequence: &str) -> io::Result<()> {
        self.put(sequence)?;
        Write::flush(&mut self.backend)
    }
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("mouse", &self.mouse).finish_non_exhaustive()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        modes::give_back();
    }
}

/// Cells of a line where standard output is a terminal that says how many it has.
#[cfg(unix)]
pub fn columns() -> Option<u16> {
    let size = rustix::termios::tcgetwinsize(io::stdout()).ok()?;
    Some(size.ws_col).filter(|&columns| columns > 0)
}

/// Cells of a line where standard output is a terminal that says how many it has.
#[cfg(not(unix))]
pub fn columns() -> Option<u16> {
    let (columns, _) = crossterm::terminal::size().ok()?;
    Some(columns).filter(|&columns| columns > 0)
}

/// The size of the terminal. One question to the system; the way of crossterm opens the terminal anew each time.
#[cfg(unix)]
fn size(backend: &CrosstermBackend<Output>) -> io::Result<Size> {
    match rustix::termios::tcgetwinsize(io::stdout()) {
        Ok(size) if size.ws_col > 0 && size.ws_row > 0 => {
            Ok(Size { width: size.ws_col, height: size.ws_row })
        }
        _ => backend.size(),
    }
}

#[cfg(not(unix))]
fn size(backend: &CrosstermBackend<Output>) -> io::Result<Size> {
    backend.size()
}

/// Sets raw mode and writes what sets the other modes, each noted before it is set.
fn take_over<W: Write>(output: &mut W, mouse: bool) -> io::Result<()> {
    modes::hold(false);
    modes::note(RAW);
    crossterm::terminal::enable_raw_mode()?;
    let mut wanted = SCREEN | CURSOR | PASTE;
    let mut text = String::from(modes::SCREEN_ON);
    text.push_str(modes::CURSOR_OFF);
    if mouse {
        wanted |= MOUSE;
        text.push_str(modes::MOUSE_ON);
    }
    text.push_str(modes::PASTE_ON);
    modes::note(wanted);
    output.write_all(text.as_bytes())
}

/// Lets a panic give the terminal back before its message is printed by whichever hook was there before. Where a panic
/// does not unwind, as in a release, it ends the program with the code of one that does, without a core file.
fn give_back_on_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let former = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            modes::give_back();
            former(panic);
            if cfg!(panic = "abort") {
                std::process::exit(101);
            }
        }));
    });
}
