//! The messages of one language as the build made them: literal parts, and the steps that say a message.

use crate::marks::{ELSE, EXACTLY, ONE, TRUE, UNTRUE};

/// The messages of one language.
pub(crate) struct Spoken {
    /// The literal parts of all of them.
    pub(crate) text: &'static str,
    /// Where the steps of each message begin, and the steps.
    pub(crate) steps: &'static [u8],
}

impl Spoken {
    /// The steps of the message at a position of the table.
    pub(crate) fn steps_of(&self, message: usize) -> Steps {
        let place = Steps(self.steps.get(message * size_of::<u32>()..).unwrap_or_default()).take();
        Steps(self.steps.get(u32::from_le_bytes(place) as usize..).unwrap_or_default())
    }

    /// The literal part that the next step names.
    pub(crate) fn literal(&self, steps: &mut Steps) -> &'static str {
        let (place, length) = (u32::from_le_bytes(steps.take()) as usize, steps.length());
        self.text.get(place..place + length).unwrap_or_default()
    }
}

/// What a form of a message is for.
#[derive(Clone, Copy)]
pub(crate) enum Test {
    /// Whatever no other form is for.
    Else,
    /// A flag of this value.
    Flag(bool),
    /// What the language counts as one.
    One,
    /// This number.
    Exactly(i64),
    /// Nothing: the steps have ended.
    Nothing,
}

/// What is left of the steps; past their end everything is 0, which ends a message.
#[derive(Clone, Copy)]
pub(crate) struct Steps(&'static [u8]);

impl Steps {
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let Some((first, rest)) = self.0.split_first_chunk() else {
            self.0 = &[];
            return [0; N];
        };
        self.0 = rest;
        *first
    }

    pub(crate) fn byte(&mut self) -> u8 {
        let [byte] = self.take();
        byte
    }

    pub(crate) fn length(&mut self) -> usize {
        u16::from_le_bytes(self.take()).into()
    }

    pub(crate) fn cut(&mut self, length: usize) -> Self {
        let (first, rest) = self.0.split_at_checked(length).unwrap_or((self.0, &[]));
        self.0 = rest;
        Self(first)
    }

    /// What the form that begins here is for.
    pub(crate) fn test(&mut self) -> Test {
        match self.byte() {
            EXACTLY => Test::Exactly(i64::from_le_bytes(self.take())),
            ONE => Test::One,
            TRUE => Test::Flag(true),
            UNTRUE => Test::Flag(false),
            ELSE => Test::Else,
            _ => Test::Nothing,
        }
    }
}
