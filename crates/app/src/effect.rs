//! What the outside has to do, as values: the loop carries it out.

use metier_words::Text;

/// A text for the clipboard.
#[derive(Clone, Debug, PartialEq)]
pub struct Copied {
    /// What it is, as the beginning of a sentence: `Comparison of 2`.
    pub what: Text,
    /// The text.
    pub text: String,
}

/// What the outside has to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// End the program.
    Quit,
    /// Bring the shortlist to the disk.
    SaveShortlist,
    /// Read the shortlist again: another window may have changed it, or the user have mended it.
    ReadShortlist,
    /// Bring settings to the disk.
    SaveSettings,
    /// Send a text to the clipboard.
    Copy(Copied),
    /// Write the shortlist as a report: on about two sheets, or with all of each entry.
    Export {
        /// All of each entry.
        whole: bool,
    },
    /// Take hold of the mouse or let go of it.
    Mouse(bool),
    /// Go to the shell.
    Suspend,
    /// Draw everything anew.
    Redraw,
}
