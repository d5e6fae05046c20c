//! What the system says of a failure: what happens often in the reader's language, anything else in its own words.

use std::io::{self, ErrorKind};

use super::{Msg, Text};

/// A failure of a file in words. What a program said itself, under whatever kind, stays as it said it.
pub fn of_system(error: &io::Error) -> Text {
    if error.get_ref().is_some() {
        return Text::verbatim(error.to_string());
    }
    match error.kind() {
        ErrorKind::NotFound => Msg::SystemNotFound.into(),
        ErrorKind::PermissionDenied => Msg::SystemDenied.into(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Msg::SystemFull.into(),
        ErrorKind::FileTooLarge => Msg::SystemTooLarge.into(),
        ErrorKind::ReadOnlyFilesystem => Msg::SystemReadOnly.into(),
        ErrorKind::IsADirectory => Msg::SystemFolder.into(),
        ErrorKind::NotADirectory => Msg::SystemNoFolder.into(),
        ErrorKind::AlreadyExists => Msg::SystemExists.into(),
        ErrorKind::UnexpectedEof => Msg::SystemCut.into(),
        ErrorKind::TimedOut => Msg::SystemTimedOut.into(),
        ErrorKind::ConnectionRefused => Msg::SystemRefused.into(),
        ErrorKind::InvalidData => Msg::SystemNoText.into(),
        _ => Text::verbatim(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Language, Locale};
    use super::*;

    #[test]
    fn what_happens_often_is_said_in_the_readers_language_and_the_rest_as_it_was_said() {
        let said = |error: io::Error, language| of_system(&error).say(&Locale::new(language));
        assert_eq!(said(ErrorKind::NotFound.into(), Language::Fr), "introuvable");
        assert_eq!(said(ErrorKind::NotFound.into(), Language::Ja), "見つかりません");
        // As the system itself gives it, by its number.
        assert_eq!(said(io::Error::from_raw_os_error(2), Language::Fr), "introuvable");
        assert_eq!(said(ErrorKind::StorageFull.into(), Language::En), "no room is left");
        let own = io::Error::new(ErrorKind::PermissionDenied, "hands off");
        assert_eq!(said(own, Language::Fr), "hands off");
    }
}
