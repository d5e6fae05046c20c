//! One file over HTTP: what came is kept beside its place until it is whole, gone on with where the server says that
//! it is still the same file, bounded in size, and given its name only once it is there.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use ureq::http::{Response, StatusCode};
use ureq::{Agent, Body};

use super::error::{Error, Result};

/// The most bytes of an answer that is read as text.
const ANSWER: u64 = 8 << 20;
/// Bytes that are read at once.
const AT_ONCE: usize = 64 * 1024;

/// A short answer as text.
pub(super) fn text(agent: &Agent, url: &str) -> Result<String> {
    let response = agent.get(url).call().map_err(|error| unreachable(url, &error))?;
    if response.status() != StatusCode::OK {
        return Err(Error::Status(url.to_owned(), response.status().as_u16()));
    }
    let mut bytes = Vec::new();
    let mut reader = response.into_body().into_reader().take(ANSWER + 1);
    reader.read_to_end(&mut bytes).map_err(|error| silent(url, &error))?;
    if bytes.len() as u64 > ANSWER {
        return Err(Error::Large(url.to_owned(), ANSWER));
    }
    String::from_utf8(bytes).map_err(|_| Error::Answer(url.to_owned()))
}

/// What an earlier try left: the bytes, and what the server called the file they are of.
struct Rest {
    part: PathBuf,
    mark: PathBuf,
}

impl Rest {
    fn of(to: &Path) -> Self {
        let beside = |ending: &str| {
            let mut name = to.file_name().unwrap_or_default().to_owned();
            name.push(ending);
            to.with_file_name(name)
        };
        Self { part: beside(".part"), mark: beside(".mark") }
    }

    /// How many bytes there are of the file at an address, and by which name the server would know it again.
    fn found(&self, url: &str) -> Option<(u64, String)> {
        let mark = fs::read_to_string(&self.mark).ok()?;
        let (of, name) = mark.split_once('\n')?;
        let length = fs::metadata(&self.part).ok()?.len();
        (of == url && !name.is_empty() && length > 0).then(|| (length, name.to_owned()))
    }

    fn forget(&self) {
        // What is not there need not be removed, and what cannot be removed is written over by the next try.
        let _ = fs::remove_file(&self.part);
        let _ = fs::remove_file(&self.mark);
    }
}

/// Fetches a file to its place.
pub(super) fn file(
    agent: &Agent,
    url: &str,
    to: &Path,
    most: u64,
    progress: &mut dyn FnMut(u64, Option<u64>),
) -> Result<()> {
    let rest = Rest::of(to);
    let mut response = ask(agent, url, rest.found(url).as_ref())?;
    // What is there is no beginning of what the server has now.
    if response.status() == StatusCode::RANGE_NOT_SATISFIABLE {
        rest.forget();
        response = ask(agent, url, None)?;
    }
    let from = match response.status() {
        StatusCode::OK => 0,
        StatusCode::PARTIAL_CONTENT => match (rest.found(url), begins(&response)) {
            (Some((length, _)), Some(from)) if length == from => from,
            _ => {
                rest.forget();
                return Err(Error::Status(url.to_owned(), response.status().as_u16()));
            }
        },
        other => return Err(Error::Status(url.to_owned(), other.as_u16())),
    };
    if header(&response, "content-type").is_some_and(|kind| kind.starts_with("text/html")) {
        return Err(Error::Page(url.to_owned()));
    }
    let all = header(&response, "content-length").and_then(|n| n.parse::<u64>().ok()).map(|n| n + from);
    if all.is_some_and(|all| all > most) {
        rest.forget();
        return Err(Error::Large(url.to_owned(), most));
    }
    let write = |error| Error::Write(rest.part.clone(), error);
    let mut part = open(&rest.part).map_err(write)?;
    part.set_len(from).map_err(write)?;
    part.seek(SeekFrom::Start(from)).map_err(write)?;
    // A server that cannot name the file is asked for all of it the next time.
    let name = header(&response, "etag").filter(|tag| !tag.starts_with("W/"));
    let name = name.or_else(|| header(&response, "last-modified")).unwrap_or_default();
    fs::write(&rest.mark, format!("{url}\n{name}"))
        .map_err(|error| Error::Write(rest.mark.clone(), error))?;

    let done = copy(response, url, &mut part, (from, all, most), progress).map_err(|stop| match stop {
        Stop::Told(error) => {
            if matches!(error, Error::Large(..)) {
                rest.forget();
            }
            error
        }
        Stop::Write(error) => write(error),
    })?;
    if let Some(all) = all.filter(|all| *all != done) {
        return Err(Error::Cut(url.to_owned(), done, all));
    }
    part.sync_all().map_err(write)?;
    drop(part);
    if is_page(&rest.part).map_err(write)? {
        rest.forget();
        return Err(Error::Page(url.to_owned()));
    }
    fs::rename(&rest.part, to).map_err(|error| Error::Write(to.to_path_buf(), error))?;
    rest.forget();
    Ok(())
}

fn ask(agent: &Agent, url: &str, rest: Option<&(u64, String)>) -> Result<Response<Body>> {
    // Not packed on the way: a range counts the bytes of the file.
    let mut request = agent.get(url).header("accept-encoding", "identity");
    if let Some((length, name)) = rest {
        request = request.header("range", format!("bytes={length}-")).header("if-range", name);
    }
    request.call().map_err(|error| unreachable(url, &error))
}

/// Why the bytes ended before their end.
enum Stop {
    Told(Error),
    Write(io::Error),
}

/// Writes what comes; how many bytes of the file are there then.
fn copy(
    response: Response<Body>,
    url: &str,
    part: &mut File,
    (from, all, most): (u64, Option<u64>, u64),
    progress: &mut dyn FnMut(u64, Option<u64>),
) -> std::result::Result<u64, Stop> {
    let mut reader = response.into_body().into_reader();
    let mut buffer = vec![0; AT_ONCE];
    let mut done = from;
    loop {
        progress(done, all);
        let count = match reader.read(&mut buffer) {
            Ok(0) => return Ok(done),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => {
                return Err(Stop::Told(match all {
                    // The other side closed the line in the middle.
                    Some(all) if error.kind() == io::ErrorKind::UnexpectedEof => {
                        Error::Cut(url.to_owned(), done, all)
                    }
                    _ => silent(url, &error),
                }));
            }
        };
        done += count as u64;
        if done > most {
            return Err(Stop::Told(Error::Large(url.to_owned(), most)));
        }
        part.write_all(buffer.get(..count).unwrap_or_default()).map_err(Stop::Write)?;
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Whether a file begins as a page of the web does: a portal that is being mended, a hotel that wants to be paid.
fn is_page(path: &Path) -> io::Result<bool> {
    let mut head = Vec::new();
    File::open(path)?.take(512).read_to_end(&mut head)?;
    let head =
        String::from_utf8_lossy(&head).trim_start_matches(['\u{feff}', ' ', '\r', '\n', '\t']).to_lowercase();
    Ok(head.starts_with("<!doctype") || head.starts_with("<html"))
}

fn header(response: &Response<Body>, name: &str) -> Option<String> {
    response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// The first byte of a part, by `bytes 100-199/200`.
fn begins(response: &Response<Body>) -> Option<u64> {
    header(response, "content-range")?.strip_prefix("bytes ")?.split('-').next()?.parse().ok()
}

fn unreachable(url: &str, error: &ureq::Error) -> Error {
    Error::Unreachable(url.to_owned(), error.to_string())
}

fn silent(url: &str, error: &io::Error) -> Error {
    Error::Unreachable(url.to_owned(), error.to_string())
}
