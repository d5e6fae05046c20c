//! Publishers' files over the network: fetched when somebody asks for them, checked, and never put in the place of
//! anything. The one room that opens a connection.
//!
//! ```
//! use metier_fetch::Publishers;
//!
//! // An address without TLS is refused, unless it is on this machine.
//! assert!(Publishers::new(Some("http://mirror.example/")).is_err());
//! assert!(Publishers::new(Some("http://127.0.0.1:8080/")).is_ok());
//! ```

mod address;
mod download;
mod error;
mod portal;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use address::{KINDS, RemoteSource, of};
pub use error::Error;
use error::Result;

/// Is told the name of the file that is fetched, the bytes that are there, and how many it will have where the
/// server says so.
pub type Progress<'p> = &'p mut dyn FnMut(&str, u64, Option<u64>);

/// The variable with an address that stands for all publishers: a mirror, or a server for tests.
pub const MIRROR: &str = "METIER_MIRROR";

/// How long a server may say nothing.
const PATIENCE: Duration = Duration::from_secs(30);

/// The way to the publishers.
#[derive(Debug)]
pub struct Publishers {
    agent: ureq::Agent,
    mirror: Option<String>,
}

/// A file that a publisher offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemoteFile {
    /// Where it is.
    pub url: String,
    /// The name that it gets, without a folder.
    pub name: String,
}

impl Publishers {
    /// The way to the publishers' own addresses, or to a mirror of them, whose addresses begin with `mirror` and go on
    /// with the publisher's host: `https://mirror.example/open.canada.ca/…`. Only a mirror on this machine may be one
    /// without TLS. The environment names the proxy (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`). Nothing is opened yet.
    ///
    /// # Errors
    /// Where the mirror is no address that can be trusted.
    pub fn new(mirror: Option<&str>) -> Result<Self> {
        let mirror = mirror.map(|text| text.trim_end_matches('/').to_owned()).filter(|text| !text.is_empty());
        let near = mirror.as_deref().is_some_and(is_near);
        if let Some(mirror) = mirror.as_deref().filter(|mirror| !near && !mirror.starts_with("https://")) {
            return Err(Error::Mirror(mirror.to_owned()));
        }
        let mut config = ureq::Agent::config_builder()
            .https_only(!near)
            .http_status_as_error(false)
            .max_redirects(5)
            .max_redirects_will_error(true)
            .user_agent(concat!("metier/", env!("CARGO_PKG_VERSION")))
            .timeout_resolve(Some(PATIENCE))
            .timeout_connect(Some(PATIENCE))
            .timeout_recv_response(Some(PATIENCE))
            .timeout_per_read(Some(PATIENCE));
        if near {
            config = config.proxy(None);
        }
        Ok(Self { agent: config.build().new_agent(), mirror })
    }

    /// What the publisher offers of a source now. Where the source is a dataset of the open data portal, the portal is
    /// asked, and of several editions the newest is taken.
    ///
    /// # Errors
    /// Where the portal cannot be reached, or offers no file of the kind.
    pub fn offers(&self, source: &RemoteSource) -> Result<Vec<RemoteFile>> {
        match source {
            RemoteSource::Files(files) => {
                let offer = |(url, name): &(&str, &str)| RemoteFile {
                    url: (*url).to_owned(),
                    name: (*name).to_owned(),
                };
                Ok(files.iter().map(offer).collect())
            }
            RemoteSource::Dataset { id, pick } => {
                let url = format!("{}{id}", portal::SHOW);
                let text = download::text(&self.agent, &self.at(&url))?;
                portal::choose(&url, &text, pick)
            }
        }
    }

    /// Fetches a file into a folder, which is made where it is missing, and gives its path. What an earlier try left is
    /// gone on with where the server can do so and the file is still the same.
    ///
    /// # Errors
    /// Where the server cannot be reached, refuses, sends more than `most` bytes, something else than a file, or less
    /// than it promised; what came so far waits for the next try where that makes sense.
    pub fn fetch(&self, offer: &RemoteFile, folder: &Path, most: u64, progress: Progress) -> Result<PathBuf> {
        make(folder)?;
        let to = folder.join(&offer.name);
        let mut told = |done: u64, all: Option<u64>| progress(&offer.name, done, all);
        download::file(&self.agent, &self.at(&offer.url), &to, most, &mut told)?;
        Ok(to)
    }

    /// The address itself, or where the mirror has it.
    fn at(&self, url: &str) -> String {
        match (&self.mirror, url.strip_prefix("https://")) {
            (Some(mirror), Some(rest)) => format!("{mirror}/{rest}"),
            _ => url.to_owned(),
        }
    }
}

/// Whether an address is one of this machine: nobody stands between.
fn is_near(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("http://") else { return false };
    let host = rest.split('/').next().unwrap_or_default();
    // What stands behind the last colon is a port where it is a number; `127.0.0.1:80@example.org` is another host.
    let port = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let name = host.rsplit_once(':').filter(|(_, tail)| port(tail)).map_or(host, |(name, _)| name);
    matches!(name, "127.0.0.1" | "localhost" | "[::1]")
}

/// A folder that only its owner can look into.
fn make(folder: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| Error::Write(folder.to_path_buf(), error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_mirror_of_this_machine_needs_no_tls() {
        for (url, near) in [
            ("http://127.0.0.1:8080", true),
            ("http://localhost/data", true),
            ("http://[::1]:80", true),
            ("http://[::1]", true),
            ("http://127.0.0.1.example.org", false),
            ("http://127.0.0.1:80@example.org", false),
            ("http://example.org/127.0.0.1", false),
            ("https://127.0.0.1", false),
        ] {
            assert_eq!(is_near(url), near, "{url}");
        }
        assert!(matches!(Publishers::new(Some("http://example.org")), Err(Error::Mirror(_))));
        assert!(matches!(Publishers::new(Some("ftp://example.org")), Err(Error::Mirror(_))));
        let mirrored = Publishers::new(Some("https://example.org/m/")).unwrap();
        assert_eq!(mirrored.at("https://open.canada.ca/x"), "https://example.org/m/open.canada.ca/x");
        assert_eq!(Publishers::new(None).unwrap().at("https://open.canada.ca/x"), "https://open.canada.ca/x");
    }
}
