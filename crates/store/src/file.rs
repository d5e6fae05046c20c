//! Files on disk: reading with bounds, the lock, the write that is either whole or not there, setting aside.

use super::{
    error::{Kept, LoadError, SaveError},
    paths::follow,
};
use metier_model::date::Day;
use metier_words::Msg;
use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

/// The largest file that is read, in bytes: 516 occupations with a page of notes each are far below.
pub(super) const LIMIT: u64 = 8 * 1024 * 1024;
/// How long a save waits for another one. One save takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);
/// Between two looks at the lock.
const PAUSE: Duration = Duration::from_millis(2);
/// How a file that is still being written ends.
const TEMPORARY: &str = ".tmp";
/// Temporary files older than this were left by a killed process, whoever may be writing.
const STALE: Duration = Duration::from_secs(10 * 60);

/// The bytes of a file, or `None` when there is none.
pub(super) fn read_bytes(path: &Path) -> Result<Option<Vec<u8>>, LoadError> {
    let unreadable = |source| LoadError::Read { path: path.to_path_buf(), source };
    let without = |error| if is_absent(&error) { Ok(None) } else { Err(unreadable(error)) };
    let about = match std::fs::metadata(path) {
        Ok(about) => about,
        Err(error) => return without(error),
    };
    // Before it is opened: opening a pipe would wait for a writer.
    if !about.is_file() {
        return Err(LoadError::NotAFile { path: path.to_path_buf() });
    }
    let file = match File::open(path) {
        Ok(file) => file,
        // It went away since.
        Err(error) => return without(error),
    };
    let mut bytes = Vec::new();
    file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LIMIT {
        return Err(LoadError::TooLarge { path: path.to_path_buf(), bytes: about.len(), limit: LIMIT });
    }
    Ok(Some(bytes))
}

/// What is larger than what is read again would be out of reach from then on.
pub(super) fn within_limit(path: &Path, kept: Kept, text: &str) -> Result<(), SaveError> {
    let (bytes, limit) = (text.len() as u64, LIMIT);
    if bytes > limit {
        Err(SaveError::TooLarge { path: path.to_path_buf(), kept, bytes, limit })
    } else {
        Ok(())
    }
}

/// The text of a file, or `None` when there is none or it is empty (both mean: nothing kept yet).
pub(super) fn read(path: &Path) -> Result<Option<String>, LoadError> {
    let Some(bytes) = read_bytes(path)? else { return Ok(None) };
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default()).into_owned();
        let (line, column) = end_of(&before);
        let reason = Msg::FaultByte.into();
        LoadError::Broken { path: path.to_path_buf(), line, column, reason }
    })?;
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    Ok(if text.trim().is_empty() { None } else { Some(text) })
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound)
}

/// Line and column (both from 1) just after a text.
pub(super) fn end_of(text: &str) -> (usize, usize) {
    let line = text.matches('\n').count() + 1;
    let column = text.chars().rev().take_while(|&c| c != '\n').count() + 1;
    (line, column)
}

/// A held lock; dropping it lets go, and so does the end of the process, however it comes.
pub(super) struct Lock {
    _file: File,
    /// Whether nobody else can hold it: false where the file system knows no locks.
    alone: bool,
}

impl Lock {
    /// Takes the lock of a file: an exclusive one on `<name>.lock` beside it, so that whoever writes the same
    /// file, through whatever link, waits for the same lock. Makes the directory when it is missing.
    pub(super) fn take(file: &Path) -> Result<Self, SaveError> {
        Self::take_within(file, PATIENCE)
    }

    fn take_within(file: &Path, patience: Duration) -> Result<Self, SaveError> {
        let directory = directory_of(file);
        let no_directory = |source| SaveError::Directory { path: directory.clone(), source };
        make_directory(&directory).map_err(no_directory)?;
        let path = file.with_extension("lock");
        let lock = private().read(true).write(true).create(true).open(&path).map_err(no_directory)?;
        let end = Instant::now() + patience;
        loop {
            match is_free(lock.try_lock()) {
                Ok(Tried::Alone) => return Ok(Self { _file: lock, alone: true }),
                Ok(Tried::NoLocks) => return Ok(Self { _file: lock, alone: false }),
                Ok(Tried::Taken) if Instant::now() < end => std::thread::sleep(PAUSE),
                Ok(Tried::Taken) => return Err(SaveError::Busy { path }),
                Err(source) => return Err(SaveError::Write { path, source }),
            }
        }
    }
}

/// What came of trying to take a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tried {
    Alone,
    Taken,
    NoLocks,
}

/// Whether nobody else holds what was tried. Some network file systems know no locks: the write is whole even so, and
/// only two windows saving in the same millisecond could pass each other, which is better than never saving.
fn is_free(tried: Result<(), TryLockError>) -> io::Result<Tried> {
    match tried {
        Ok(()) => Ok(Tried::Alone),
        Err(TryLockError::WouldBlock) => Ok(Tried::Taken),
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(Tried::NoLocks),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Writes a new file whole, which only its owner can read. It has its name only once all of it is on the disk, so
/// that a full disk or a crash leaves no half of it.
///
/// # Errors
/// `AlreadyExists` where there is such a file, or what the system said; nothing is left of it then.
pub fn write_new(path: &Path, text: &str) -> io::Result<()> {
    if path.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let directory = directory_of(path);
    let temporary =
        tempfile::Builder::new().prefix(&temporary_prefix(path)).suffix(TEMPORARY).tempfile_in(&directory);
    let mut temporary = temporary.map_err(without_path)?;
    temporary.as_file_mut().write_all(text.as_bytes())?;
    temporary.as_file().sync_all()?;
    temporary.persist_noclobber(path).map_err(|error| error.error)?;
    sync_directory(&directory);
    Ok(())
}

/// What the system says, without the path of a temporary file, which nobody knows, that the library adds to it.
fn without_path(error: io::Error) -> io::Error {
    match error.kind() {
        // It has no name, and its own words say more.
        kind if kind.to_string().starts_with("uncategorized") => error,
        kind => kind.into(),
    }
}

/// Replaces a file whole: a reader, or the next start after a crash, sees the former text or the new one.
///
/// A link is followed. A new file is for its owner only (0600); an existing one keeps its permissions and, where
/// the system allows, its owner. A write-protected one is left alone. Under the file's lock, whatever killed processes
/// left of it is removed; without one only what is old.
pub(super) fn replace(path: &Path, content: impl AsRef<[u8]>, lock: Option<&Lock>) -> Result<(), SaveError> {
    let target = follow(path);
    let directory = directory_of(&target);
    let no_directory = |source| SaveError::Directory { path: directory.clone(), source };
    let not_written = |source| SaveError::Write { path: target.clone(), source };
    make_directory(&directory).map_err(no_directory)?;
    let former = std::fs::metadata(&target).ok();
    if let Some(former) = &former {
        if !former.is_file() {
            return Err(SaveError::Refused(LoadError::NotAFile { path: target }));
        }
        if former.permissions().readonly() {
            return Err(SaveError::ReadOnly { path: target });
        }
    }
    let prefix = temporary_prefix(&target);
    sweep(&directory, &prefix, lock.is_some_and(|lock| lock.alone));
    let mut temporary = tempfile::Builder::new()
        .prefix(&prefix)
        .suffix(TEMPORARY)
        .tempfile_in(&directory)
        .map_err(|error| no_directory(without_path(error)))?;
    temporary.as_file_mut().write_all(content.as_ref()).map_err(not_written)?;
    if let Some(former) = &former {
        keep_owner(temporary.as_file(), former);
        temporary.as_file().set_permissions(former.permissions()).map_err(not_written)?;
    }
    temporary.as_file().sync_all().map_err(not_written)?;
    temporary.persist(&target).map_err(|error| not_written(error.error))?;
    sync_directory(&directory);
    Ok(())
}

/// Copies a file's bytes to `<stem>.broken-<YYYYMMDD-HHMMSS>.ron` (UTC) beside it and returns the copy. No file is
/// ever overwritten: a taken name gets a number behind.
pub(super) fn set_aside(path: &Path) -> Result<PathBuf, SaveError> {
    let target = follow(path);
    let not_written = |source| SaveError::Write { path: target.clone(), source };
    let bytes = std::fs::read(&target).map_err(not_written)?;
    let stem = target.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let stamp = stamp(SystemTime::now());
    let mut number = 1_u32;
    loop {
        let more = if number == 1 { String::new() } else { format!("-{number}") };
        let copy = target.with_file_name(format!("{stem}.broken-{stamp}{more}.ron"));
        match private().write(true).create_new(true).open(&copy) {
            Ok(mut file) => {
                if let Err(error) = file.write_all(&bytes).and_then(|()| file.sync_all()) {
                    // Half a copy is none.
                    drop(std::fs::remove_file(&copy));
                    return Err(not_written(error));
                }
                sync_directory(&directory_of(&target));
                return Ok(copy);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            Err(error) => return Err(not_written(error)),
        }
    }
}

/// `YYYYMMDD-HHMMSS` in UTC.
fn stamp(time: SystemTime) -> String {
    let seconds = time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let day = Day((seconds / 86_400).cast_signed()).to_string().replace('-', "");
    let rest = seconds % 86_400;
    format!("{day}-{:02}{:02}{:02}", rest / 3600, rest / 60 % 60, rest % 60)
}

fn directory_of(file: &Path) -> PathBuf {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
        _ => PathBuf::from("."),
    }
}

fn make_directory(directory: &Path) -> io::Result<()> {
    if directory.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    // The XDG Base Directory Specification asks for 0700.
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}

/// Options for a file that only its owner may read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn temporary_prefix(target: &Path) -> String {
    format!(".{}-", target.file_name().unwrap_or_default().to_string_lossy())
}

/// Whether files can be made in a directory, or where it is to be made; nothing is left of the trial.
///
/// # Errors
/// [`SaveError::Directory`] with the directory in which nothing can be made.
pub fn try_directory(directory: &Path) -> Result<(), SaveError> {
    let nearest = directory.ancestors().find(|above| above.exists()).unwrap_or(directory);
    let path = if nearest.as_os_str().is_empty() { Path::new(".") } else { nearest };
    let tried = if nearest == directory {
        tempfile::Builder::new().prefix(".metier-").suffix(TEMPORARY).tempfile_in(path).map(drop)
    } else {
        tempfile::Builder::new().prefix(".metier-").suffix(TEMPORARY).tempdir_in(path).map(drop)
    };
    tried.map_err(|source| SaveError::Directory { path: directory.to_path_buf(), source })
}

/// Removes what killed processes left behind. It is housekeeping: whatever fails is tried again next time.
fn sweep(directory: &Path, prefix: &str, alone: bool) {
    let Ok(entries) = std::fs::read_dir(directory) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.strip_prefix(prefix).is_some_and(|rest| rest.ends_with(TEMPORARY)) {
            continue;
        }
        let age = entry.metadata().and_then(|about| about.modified()).ok().and_then(|at| at.elapsed().ok());
        if alone || age.is_some_and(|age| age > STALE) {
            drop(std::fs::remove_file(entry.path()));
        }
    }
}

/// Only a privileged user may give a file away, and for anybody else owner and group are right already.
#[cfg(unix)]
fn keep_owner(file: &File, former: &std::fs::Metadata) {
    use std::os::unix::fs::MetadataExt;
    drop(std::os::unix::fs::fchown(file, Some(former.uid()), Some(former.gid())));
}

#[cfg(not(unix))]
fn keep_owner(_file: &File, _former: &std::fs::Metadata) {}

/// Makes the new name itself outlast a power cut. Some file systems refuse it; the file is written all the same.
fn sync_directory(directory: &Path) {
    #[cfg(unix)]
    drop(File::open(directory).and_then(|directory| directory.sync_all()));
    #[cfg(not(unix))]
    let _ = directory;
}

#[cfg(test)]
mod tests;
