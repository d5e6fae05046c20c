//! Says a message: follows the steps that the build made for it in one language.

use crate::locale::Writer;
use crate::marks::{ARGUMENT, ELSE, END, EXACTLY, LITERAL, ONE, SELECT, TRUE, UNTRUE};
use crate::{Date, Number, Text};

/// One argument of a message.
#[derive(Clone, Copy)]
pub(crate) enum Argument<'m> {
    Text(&'m Text),
    Count(i64),
    Number(Number),
    Date(Date),
    Key(&'static str),
    Flag(bool),
    None,
}

/// The messages of one language.
pub(crate) struct Spoken {
    /// The literal parts of all of them.
    pub(crate) text: &'static str,
    /// Where the steps of each message begin, and the steps.
    pub(crate) steps: &'static [u8],
}

impl Spoken {
    /// Says the message at a position of the table.
    pub(crate) fn say<'m>(&self, message: usize, argument: impl Fn(u8) -> Argument<'m>, out: &mut Writer) {
        let place = Steps(self.steps.get(message * size_of::<u32>()..).unwrap_or_default()).take();
        let steps = Steps(self.steps.get(u32::from_le_bytes(place) as usize..).unwrap_or_default());
        self.follow(steps, &argument, out);
    }

    fn follow<'m>(&self, mut steps: Steps, argument: &impl Fn(u8) -> Argument<'m>, out: &mut Writer) {
        loop {
            match steps.byte() {
                LITERAL => {
                    let (place, length) = (u32::from_le_bytes(steps.take()) as usize, steps.length());
                    out.literal(self.text.get(place..place + length).unwrap_or_default());
                }
                ARGUMENT => match argument(steps.byte()) {
                    Argument::Text(text) => out.text(text),
                    Argument::Count(count) => out.count(count),
                    Argument::Number(number) => out.number(number),
                    Argument::Date(date) => out.date(date),
                    Argument::Key(key) => out.key(key),
                    Argument::Flag(_) | Argument::None => {}
                },
                SELECT => {
                    let value = argument(steps.byte());
                    let mut chosen = None;
                    for _ in 0..steps.byte() {
                        let fits = steps.test(value, out);
                        let length = steps.length();
                        let body = steps.cut(length);
                        if fits && chosen.is_none() {
                            chosen = Some(body);
                        }
                    }
                    if let Some(body) = chosen {
                        self.follow(body, argument, out);
                    }
                }
                // The end of the message, or of a form.
                END.. => return,
            }
        }
    }
}

/// What is left of the steps; past their end everything is 0, which ends a message.
#[derive(Clone, Copy)]
struct Steps(&'static [u8]);

impl Steps {
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let Some((first, rest)) = self.0.split_first_chunk() else {
            self.0 = &[];
            return [0; N];
        };
        self.0 = rest;
        *first
    }

    fn byte(&mut self) -> u8 {
        let [byte] = self.take();
        byte
    }

    fn length(&mut self) -> usize {
        u16::from_le_bytes(self.take()).into()
    }

    fn cut(&mut self, length: usize) -> Self {
        let (first, rest) = self.0.split_at_checked(length).unwrap_or((self.0, &[]));
        self.0 = rest;
        Self(first)
    }

    /// Whether the form that begins here is the one for a value.
    fn test(&mut self, value: Argument, out: &Writer) -> bool {
        let test = self.byte();
        let exactly = if test == EXACTLY { i64::from_le_bytes(self.take()) } else { 0 };
        match (test, value) {
            (ELSE, _) | (TRUE, Argument::Flag(true)) | (UNTRUE, Argument::Flag(false)) => true,
            (ONE, Argument::Count(count)) => out.is_one(count as f64),
            (ONE, Argument::Number(number)) => out.is_one(number.value()),
            (EXACTLY, Argument::Count(count)) => count == exactly,
            (EXACTLY, Argument::Number(number)) => number.is(exactly),
            _ => false,
        }
    }
}
