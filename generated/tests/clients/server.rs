//! A server that gives prepared answers, one on each connection, and remembers what it was asked.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;
use std::time::Duration;

/// An answer.
pub(crate) struct Reply {
    status: u16,
    content_type: &'static str,
    /// Sent one after the other, each with a pause before it.
    pieces: Vec<Vec<u8>>,
    pause: Duration,
    headers: &'static str,
}

impl Reply {
    pub(crate) fn json(status: u16, body: &str) -> Self {
        Self {
            status,
            content_type: "application/json",
            pieces: vec![body.into()],
            pause: Duration::ZERO,
            headers: "",
        }
    }

    pub(crate) fn text(status: u16, body: &str) -> Self {
        Self {
            content_type: "text/plain",
            ..Self::json(status, body)
        }
    }

    /// A stream of events that comes in pieces.
    pub(crate) fn events(pieces: &[&str]) -> Self {
        Self {
            content_type: "text/event-stream; charset=utf-8",
            pieces: pieces
                .iter()
                .map(|piece| piece.as_bytes().to_vec())
                .collect(),
            ..Self::json(200, "")
        }
    }

    pub(crate) fn after(self, pause: Duration) -> Self {
        Self { pause, ..self }
    }

    pub(crate) fn with_headers(self, headers: &'static str) -> Self {
        Self { headers, ..self }
    }
}

/// A request, as it came.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The address of a server that gives these answers, and what it will have seen after the last.
pub(crate) fn serve(replies: Vec<Reply>) -> (String, JoinHandle<Vec<Seen>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let server = std::thread::spawn(move || {
        let answer = |reply: &Reply| {
            let (stream, _) = listener.accept().expect("a connection");
            let seen = read(&stream);
            // A client that does not wait for the end is what some tests are about.
            let _ = write(&stream, reply);
            seen
        };
        replies.iter().map(answer).collect()
    });
    (format!("http://{address}"), server)
}

fn read(stream: &TcpStream) -> Seen {
    let mut reader = BufReader::new(stream);
    let mut seen = Seen::default();
    let mut line = String::new();
    reader.read_line(&mut line).expect("a request");
    line.trim_end().clone_into(&mut seen.line);
    loop {
        line.clear();
        reader.read_line(&mut line).expect("a header");
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        let header = (name.to_ascii_lowercase(), value.trim().to_owned());
        seen.headers.push(header);
    }
    let length = seen.header("content-length").map(str::parse);
    let mut body = vec![0; length.map_or(0, |length| length.expect("a length"))];
    reader.read_exact(&mut body).expect("a body");
    seen.body = String::from_utf8_lossy(&body).into_owned();
    seen
}

fn write(mut stream: &TcpStream, reply: &Reply) -> std::io::Result<()> {
    std::thread::sleep(reply.pause);
    write!(
        stream,
        "HTTP/1.1 {} X\r\nContent-Type: {}\r\nConnection: close\r\n{}\r\n",
        reply.status, reply.content_type, reply.headers,
    )?;
    for piece in &reply.pieces {
        stream.write_all(piece)?;
        stream.flush()?;
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}
