//! The loop of the dashboard: event, command, effects, and a frame where something changed.

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use metier_words::{Joint, Msg, Text};

use metier::events::{Burst, LONGEST_BURST, answer, letter};
use metier_app::{App, Chosen, Effect, Start, Status, ThemeName};
use metier_cli::{of_system, tell};
use metier_content::Settings;
use metier_evidence::Evidence;
use metier_model::date::Day;
use metier_term::capabilities::{Background, Capabilities, Colors};
use metier_term::is_gone;
use metier_term::session::Session;
use metier_term::{Event, Events, HANGUP, exit_code};
use metier_ui::{Depth, HitMap, Theme, View};
use metier_user::{Files, not_kept};

mod ahead;
mod export;

use ahead::Ahead;

/// Whether there is a terminal, but one that calls itself unable to place text.
fn is_dumb() -> bool {
    let terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    terminal && std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// Opens the dashboard, at a class or unit group where one is named by its code, and runs it until the user ends it,
/// or the terminal does.
pub(crate) fn dashboard(asked: &metier_cli::Dashboard) -> ExitCode {
    let capabilities = Capabilities::of_terminal();
    let locale = || asked.locale();
    if capabilities.require_terminal().is_err() {
        tell(if is_dumb() { Msg::RunDumb } else { Msg::RunNoTerminal }, &locale());
        return ExitCode::from(2);
    }
    let (catalog, problem) = match metier_user::edition::catalog() {
        Ok(both) => both,
        Err(e) => {
            tell(e, &locale());
            return ExitCode::from(2);
        }
    };
    let evidence = Evidence::new(&catalog);
    let mut start = Start {
        chosen: Chosen { settings: Settings::of_system(), ..Chosen::default() },
        at: asked.start().and_then(|code| catalog.hierarchy().node(code)),
        ..Start::default()
    };
    let mut files = match Files::of_user() {
        Ok(files) => Some(files),
        Err(e) => {
            start.said = Some(Status::failed(e));
            None
        }
    };
    if let Some(problem) = problem {
        start.said = Some(Status::failed(problem));
    }
    let config = files.as_mut().map(|files| files.load(&mut start)).unwrap_or_default();
    if let Some(files) = &mut files {
        files.look_over(&catalog, Day::today(), &mut start);
    }
    let chosen = &mut start.chosen;
    chosen.theme = asked.theme().unwrap_or(chosen.theme);
    chosen.settings = asked.over(chosen.settings);
    chosen.mouse = chosen.mouse && !asked.no_mouse();
    if let Some(files) = &mut files {
        files.settle(chosen);
    }
    let app = App::open(&evidence, Day::today(), start);
    let ascii = asked.ascii() || config.ascii.unwrap_or(false) || !capabilities.unicode;
    let depth = match capabilities.colors {
        Colors::None => Depth::None,
        Colors::Sixteen => Depth::Sixteen,
        Colors::TwoHundredFiftySix | Colors::True => Depth::Palette,
    };
    let light = capabilities.background == Some(Background::Light);
    let asks = capabilities.may_ask_background();
    let burst = Burst::default();
    let mut dashboard = Dashboard { app, files, depth, ascii, light, asks, answers_until: None, burst };
    let ended = dashboard.run();
    // However it ended: the terminal may be gone, the files are not.
    let kept = dashboard.keep();
    let code = match ended {
        Ok(code) => code,
        // Nobody is left to read a message.
        Err(e) if is_gone(&e) => exit_code(HANGUP),
        // Where not even this can be written, the terminal is gone, whatever the error was.
        Err(e) if !tell(Msg::RunTerminalFailed { error: of_system(&e) }, &locale()) => exit_code(HANGUP),
        Err(_) => 2,
    };
    match kept {
        Ok(()) => ExitCode::from(code),
        Err(e) => {
            // The terminal may be gone; then nobody is left to read it.
            tell(e, &locale());
            ExitCode::from(code.max(NOT_KEPT))
        }
    }
}

/// How long the terminal may take to say what its background is; a slow line takes a few tenths of a second.
const ANSWER: Duration = Duration::from_secs(2);

/// What the program ends with where something could not be kept.
const NOT_KEPT: u8 = 1;

struct Dashboard<'a> {
    app: App<'a>,
    files: Option<Files>,
    depth: Depth,
    ascii: bool,
    /// Whether the terminal's background is light, as far as is known.
    light: bool,
    /// Whether the terminal may be asked for its background.
    asks: bool,
    /// Until when an answer about the background counts.
    answers_until: Option<Instant>,
    burst: Burst,
}

/// Whether the loop goes on, and how it ends.
enum Next {
    Nothing,
    Draw,
    End(u8),
}

impl<'a> Dashboard<'a> {
    fn run(&mut self) -> io::Result<u8> {
        // Before the terminal is taken over: a signal in between would leave it as it is then.
        let mut events = Events::start()?;
        let mut session = Session::enter(self.app.shared.mouse)?;
        let mut view = View::new(self.theme());
        let mut hits = self.draw(&mut session, &mut view, &mut events)?;
        let quiet = events.is_quiet();
        let mut ahead = if quiet { Ahead::of(None, (&self.app, &view, &hits), &mut session) } else { None };
        loop {
            // What is long is done a piece at a time, and keys come first.
            let event = if self.app.is_working() { events.ready() } else { Some(events.wait()) };
            let is_made =
                |made: &Ahead, app: &App| event.as_ref().is_some_and(|event| made.is_for(event, app));
            // What another event leaves as it is was not made in vain.
            let unused = match ahead.take() {
                Some(made) if is_made(&made, &self.app) && events.is_quiet() && session.show_ahead()? => {
                    made.settle(&mut self.app, &mut view, &mut hits);
                    ahead = self.make_ahead(event.as_ref(), &mut events, &mut view, (&hits, &mut session));
                    continue;
                }
                other => other,
            };
            let mut next = if let Some(event) = &event {
                self.take(event, &mut session, &hits)?
            } else {
                self.app.work();
                Next::Draw
            };
            // A burst of events, such as held keys or pasted lines, is one frame.
            let began = Instant::now();
            while !matches!(next, Next::End(_)) && began.elapsed() < LONGEST_BURST {
                let Some(event) = events.ready() else { break };
                match self.take(&event, &mut session, &hits)? {
                    Next::Nothing => {}
                    other => next = other,
                }
            }
            if let Next::End(code) = self.end_burst(&mut session)? {
                next = Next::End(code);
            }
            match next {
                Next::End(code) => return Ok(code),
                Next::Draw => {
                    hits = self.draw(&mut session, &mut view, &mut events)?;
                    ahead = self.make_ahead(event.as_ref(), &mut events, &mut view, (&hits, &mut session));
                }
                Next::Nothing => ahead = unused,
            }
        }
    }

    /// Makes what the next key may show, as long as no key has come: the pages beside, then all of what the likeliest
    /// step would make.
    fn make_ahead(
        &mut self,
        last: Option<&Event>,
        events: &mut Events,
        view: &mut View,
        (hits, session): (&HitMap, &mut Session),
    ) -> Option<Ahead<'a>> {
        while events.is_quiet() {
            if !self.app.make_ahead() {
                metier_ui::lay_ahead(&self.app, view);
                let quiet = events.is_quiet();
                return if quiet { Ahead::of(last, (&self.app, view, hits), session) } else { None };
            }
        }
        None
    }

    /// Keeps at the end what is not on the disk yet; the error names what stays lost.
    fn keep(&mut self) -> Result<(), Text> {
        let app = &mut self.app;
        let Some(files) = &mut self.files else {
            let saved = app.shared.shortlist.lists();
            let lost = Text::joined(Joint::Line, [Msg::FilesNoFolder.into(), not_kept(&[], saved)]);
            let nothing = saved.iter().all(|list| list.entries.is_empty());
            return if nothing { Ok(()) } else { Err(lost) };
        };
        let state = files.save_state(&app.state());
        files.finish(app.shared.shortlist.lists())?;
        // Where the user was is worth a message, but no error.
        match state {
            Err(e) if app.draft().is_some() => Err(e),
            Err(e) => {
                tell(e, &app.locale());
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }

    /// The theme that is chosen, on the background that is known.
    fn theme(&self) -> Theme {
        Theme::new(self.app.shared.theme.on(self.light), self.depth, self.ascii)
    }

    fn draw(&mut self, session: &mut Session, view: &mut View, events: &mut Events) -> io::Result<HitMap> {
        view.theme = self.theme();
        let mut hits = HitMap::default();
        let mut watched = Ok(());
        // Asked once, after a frame, so that nobody waits for the answer.
        let asks = self.asks && self.app.shared.theme == ThemeName::Auto;
        if asks {
            self.asks = false;
            session.ask_background();
        }
        let app = &mut self.app;
        session.draw(|buffer| {
            app.resize(buffer.area.width, buffer.area.height);
            let (drawn, cursor) = metier_ui::paint(buffer, app, view);
            hits = drawn;
            // The first write is to come.
            watched = events.watch();
            cursor
        })?;
        watched?;
        app.turned(hits.turned);
        if asks {
            self.answers_until = Some(Instant::now() + ANSWER);
        }
        // A pane that was asked to scroll past its end stands at its end.
        Ok(hits)
    }

    fn take(&mut self, event: &Event, session: &mut Session, hits: &HitMap) -> io::Result<Next> {
        if let Some(letter) = letter(event).filter(|_| self.app.is_typing()) {
            self.burst.letters.push(letter);
            return Ok(Next::Draw);
        }
        if let Next::End(code) = self.type_letters(session)? {
            return Ok(Next::End(code));
        }
        let effects = match event {
            Event::Key(_) | Event::Mouse(_) | Event::Paste(_) => match answer(&mut self.app, event, hits) {
                Some(effects) => effects,
                None => return Ok(Next::Nothing),
            },
            Event::Background(background) => return Ok(self.recognise(*background)),
            Event::Terminate(signal) => return Ok(Next::End(exit_code(*signal))),
            Event::Gone => return Ok(Next::End(exit_code(HANGUP))),
            Event::Suspend => {
                self.save();
                session.suspend()?;
                Vec::new()
            }
            Event::Continue => {
                session.resume()?;
                Vec::new()
            }
            _ => Vec::new(),
        };
        self.carry_out_all(effects, session)
    }

    /// Takes the terminal's answer about its background, where it comes in time: later, colours that changed by
    /// themselves would startle.
    fn recognise(&mut self, background: Background) -> Next {
        let light = background == Background::Light;
        let counts = self.answers_until.take().is_some_and(|until| Instant::now() < until);
        if !counts || light == self.light {
            return Next::Nothing;
        }
        self.light = light;
        Next::Draw
    }

    fn carry_out_all(&mut self, effects: Vec<Effect>, session: &mut Session) -> io::Result<Next> {
        for effect in effects {
            if effect == Effect::Quit {
                return Ok(Next::End(0));
            }
            self.carry_out(effect, session)?;
        }
        Ok(Next::Draw)
    }

    /// Types the letters that have come so far.
    fn type_letters(&mut self, session: &mut Session) -> io::Result<Next> {
        let letters = std::mem::take(&mut self.burst.letters);
        if letters.is_empty() {
            return Ok(Next::Nothing);
        }
        let effects = self.app.letters(&letters);
        self.carry_out_all(effects, session)
    }

    /// Does what the events of a burst have left.
    fn end_burst(&mut self, session: &mut Session) -> io::Result<Next> {
        let next = self.type_letters(session)?;
        self.save();
        Ok(next)
    }

    /// Brings to the disk what the burst has changed.
    fn save(&mut self) {
        let (app, burst) = (&mut self.app, std::mem::take(&mut self.burst));
        if burst.shortlist {
            match &mut self.files {
                Some(files) => app.take_list(files.save_shortlist(app.shared.shortlist.lists())),
                None => app.tell(Status::failed(Msg::RunNoFolder)),
            }
        }
        if burst.settings
            && let Some(files) = &mut self.files
            && let Err(e) = files.save_settings(&app.chosen())
        {
            app.tell(Status::failed(e));
        }
    }

    fn carry_out(&mut self, effect: Effect, session: &mut Session) -> io::Result<()> {
        let app = &mut self.app;
        match effect {
            Effect::Quit => {}
            Effect::SaveShortlist => self.burst.shortlist = true,
            Effect::SaveSettings => self.burst.settings = true,
            Effect::Copy(copied) => {
                let sent = session.send_to_clipboard(&copied.text)?;
                let n = sent.characters as i64;
                let told = if sent.whole { Msg::RunCopied { n } } else { Msg::RunCopiedFirst { n } };
                app.tell(Status::told(Text::joined(Joint::Colon, [copied.what, told.into()])));
            }
            Effect::ReadShortlist => {
                self.save();
                let app = &mut self.app;
                if let Some(files) = &mut self.files {
                    app.take_list(files.read_shortlist(app.shared.shortlist.lists()));
                }
            }
            Effect::Export { whole } => app.tell(match export::write(app, whole) {
                Ok(told) => Status::told(told),
                Err(error) => Status::failed(Msg::RunExportFailed { error }),
            }),
            Effect::Mouse(on) => session.set_mouse(on)?,
            Effect::Suspend => {
                self.save();
                if !session.suspend()? {
                    self.app.tell(Status::failed(Msg::RunNoShell));
                }
            }
            Effect::Redraw => session.redraw_all()?,
        }
        Ok(())
    }
}
