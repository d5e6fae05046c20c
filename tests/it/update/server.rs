//! A server of files on loopback: what the open data portal and the publishers answer, and what servers do wrong.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How a file is served.
#[derive(Clone)]
pub(crate) enum Serve {
    /// Whole, or from where it is asked.
    File(Vec<u8>),
    /// Closed after so many bytes, the first time; then as a file with ranges.
    CutOnce(Vec<u8>, usize),
    /// So many bytes at a time with a rest between.
    Slow(Vec<u8>, usize),
    /// A status with a type and a body.
    Answer(u16, &'static str, Vec<u8>),
    /// Says that it has so many bytes.
    Huge(u64),
    /// Sends without end and without a length.
    Endless,
    /// To another address.
    Elsewhere(String),
}

/// What was asked: the path and the header `range`.
pub(crate) type Asked = Arc<Mutex<Vec<(String, Option<String>)>>>;

pub(crate) struct Server {
    pub(crate) url: String,
    files: Arc<Mutex<HashMap<String, Serve>>>,
    pub(crate) asked: Asked,
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let files: Arc<Mutex<HashMap<String, Serve>>> = Arc::default();
        let asked = Asked::default();
        let (shared, log) = (Arc::clone(&files), Arc::clone(&asked));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (Ok(stream), shared, log) = (stream, Arc::clone(&shared), Arc::clone(&log)) else {
                    return;
                };
                // Whoever asked may be gone.
                thread::spawn(move || drop(answer(stream, &shared, &log)));
            }
        });
        Self { url, files, asked }
    }

    pub(crate) fn put(&self, path: &str, serve: Serve) {
        self.files.lock().unwrap().insert(path.to_owned(), serve);
    }

    /// A dataset of the portal with files at these addresses.
    pub(crate) fn dataset(&self, id: &str, urls: &[&str]) {
        let resources: Vec<_> = urls.iter().map(|url| serde_json::json!({ "url": url })).collect();
        let text = serde_json::json!({ "success": true, "result": { "resources": resources } }).to_string();
        let path = format!("/open.canada.ca/data/api/3/action/package_show?id={id}");
        self.put(&path, Serve::Answer(200, "application/json", text.into_bytes()));
    }

    /// How often something was asked whose path has this in it, with the ranges.
    pub(crate) fn ranges(&self, part: &str) -> Vec<Option<String>> {
        let asked = self.asked.lock().unwrap();
        asked.iter().filter(|(path, _)| path.contains(part)).map(|(_, range)| range.clone()).collect()
    }
}

fn answer(
    mut stream: TcpStream,
    files: &Mutex<HashMap<String, Serve>>,
    asked: &Mutex<Vec<(String, Option<String>)>>,
) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut headers = HashMap::new();
    for line in lines {
        let line = line?;
        let Some((name, value)) = line.split_once(": ") else { break };
        headers.insert(name.to_lowercase(), value.to_owned());
    }
    let range = headers.get("range").cloned();
    asked.lock().unwrap().push((path.clone(), range.clone()));
    let serve = files.lock().unwrap().get(&path).cloned();
    let serve = serve.unwrap_or(Serve::Answer(404, "text/plain", b"no such file".to_vec()));
    let head = |status: u16, more: &str| format!("HTTP/1.1 {status} x\r\nconnection: close\r\n{more}\r\n");
    match serve {
        Serve::Answer(status, kind, body) => {
            let more = format!("content-type: {kind}\r\ncontent-length: {}\r\n", body.len());
            stream.write_all(head(status, &more).as_bytes())?;
            stream.write_all(&body)
        }
        Serve::Huge(length) => {
            stream.write_all(head(200, &format!("content-length: {length}\r\n")).as_bytes())?;
            stream.write_all(&[b'x'; 1000])
        }
        Serve::Endless => {
            stream.write_all(head(200, "").as_bytes())?;
            loop {
                stream.write_all(&vec![b'x'; 64 * 1024])?;
            }
        }
        Serve::Elsewhere(url) => stream.write_all(head(302, &format!("location: {url}\r\n")).as_bytes()),
        Serve::CutOnce(body, most) => {
            let more = format!("etag: \"one\"\r\ncontent-length: {}\r\n", body.len());
            stream.write_all(head(200, &more).as_bytes())?;
            stream.write_all(&body[..most])?;
            files.lock().unwrap().insert(path, Serve::File(body));
            Ok(())
        }
        Serve::Slow(body, many) => {
            let more = format!("etag: \"one\"\r\ncontent-length: {}\r\n", body.len());
            stream.write_all(head(200, &more).as_bytes())?;
            for part in body.chunks(many) {
                stream.write_all(part)?;
                thread::sleep(Duration::from_millis(300));
            }
            Ok(())
        }
        Serve::File(body) => {
            let same = headers.get("if-range").is_some_and(|tag| tag == "\"one\"");
            let from = range
                .filter(|_| same)
                .and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse::<usize>().ok());
            let (status, more) = match from {
                Some(from) => {
                    (206, format!("content-range: bytes {from}-{}/{}\r\n", body.len() - 1, body.len()))
                }
                None => (200, String::new()),
            };
            let body = &body[from.unwrap_or(0)..];
            let more = format!("{more}etag: \"one\"\r\ncontent-length: {}\r\n", body.len());
            stream.write_all(head(status, &more).as_bytes())?;
            stream.write_all(body)
        }
    }
}
