//! Streams of events (WHATWG HTML, "server-sent events"): bytes in, events out.

use super::Operation;
use super::decode::DecodeError;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

/// An event as the server sent it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// Its type, if it says one.
    pub event: Option<String>,
    /// Its data; that of several lines has line breaks between them.
    pub data: String,
    /// The last id that the stream gave, to go on from there.
    pub id: Option<String>,
}

/// Takes a stream apart. It does no I/O: bytes go in as they come, cut anywhere; events come out as they are complete.
#[derive(Clone, Debug, Default)]
pub struct Splitter {
    /// The line that has not ended.
    line: Vec<u8>,
    /// Whether the last byte was a carriage return: a line feed after it ends no other line.
    after_return: bool,
    /// Whether a line has ended: before, a byte order mark may stand.
    started: bool,
    /// The event that has not ended, and whether it has data.
    next: Event,
    has_data: bool,
    retry: Option<Duration>,
    ready: VecDeque<Event>,
}

impl Splitter {
    /// At the start of a stream.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        for byte in bytes {
            let after_return = std::mem::replace(&mut self.after_return, *byte == b'\r');
            match byte {
                b'\n' if after_return => {}
                b'\n' | b'\r' => self.end_line(),
                byte => self.line.push(*byte),
            }
        }
    }

    /// The next complete event. One that is not complete when the stream ends is none.
    pub fn next_event(&mut self) -> Option<Event> {
        self.ready.pop_front()
    }

    /// How long the server wants clients to wait before they connect again, if it has said so.
    #[must_use]
    pub const fn retry(&self) -> Option<Duration> {
        self.retry
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let mut line = line.as_slice();
        if !std::mem::replace(&mut self.started, true) {
            line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
        }
        if line.is_empty() {
            self.end_event();
            return;
        }
        let text = String::from_utf8_lossy(line);
        let (field, value) = text.split_once(':').unwrap_or((&text, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => {
                if std::mem::replace(&mut self.has_data, true) {
                    self.next.data.push('\n');
                }
                self.next.data.push_str(value);
            }
            "event" => self.next.event = Some(value.to_owned()).filter(|name| !name.is_empty()),
            "id" if !value.contains('\0') => self.next.id = Some(value.to_owned()),
            "retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis);
            }
            // A comment, or a field that means nothing.
            _ => {}
        }
    }

    fn end_event(&mut self) {
        // The id stays until there is another.
        let next = Event {
            id: self.next.id.clone(),
            ..Event::default()
        };
        let event = std::mem::replace(&mut self.next, next);
        if std::mem::replace(&mut self.has_data, false) {
            self.ready.push_back(event);
        }
    }
}

/// What of an event its type describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// The data, as JSON.
    Data,
    /// The data, as text.
    Text,
    /// All of it: a record of `data`, as JSON, and of `event`, `id` and `retry`.
    Whole,
    /// The same, with data that is text.
    WholeText,
}

/// An operation that may be answered by a stream of events.
pub trait Streaming: Operation {
    /// What each event of the stream is.
    type Event: DeserializeOwned;

    /// What of an event that type describes.
    #[doc(hidden)]
    const FRAMING: Framing;
}

/// A success that comes as a whole or as a stream of events, as the request asks for.
#[derive(Clone, Debug)]
pub enum Delivery<T, E> {
    /// As a whole.
    Whole(T),
    /// Event by event.
    Events(EventStream<E>),
}

impl<T, E> Delivery<T, E> {
    /// The response, if it came as a whole.
    pub fn whole(self) -> Option<T> {
        match self {
            Self::Whole(whole) => Some(whole),
            Self::Events(_) => None,
        }
    }

    /// The events, if it came as a stream of them.
    pub fn events(self) -> Option<EventStream<E>> {
        match self {
            Self::Whole(_) => None,
            Self::Events(events) => Some(events),
        }
    }
}

/// A stream of typed events.
///
/// It does no I/O either: what a client reads is given to [`push`](Self::push), and the events that are complete are
/// taken from it as from any iterator, which ends where more bytes are needed.
pub struct EventStream<T> {
    splitter: Splitter,
    framing: Framing,
    done: bool,
    of: PhantomData<fn() -> T>,
}

/// What ends a stream of JSON although the connection stays open, by a convention that many APIs share.
const END: &str = "[DONE]";

impl<T: DeserializeOwned> EventStream<T> {
    /// At the start of a stream.
    #[must_use]
    pub fn new(framing: Framing) -> Self {
        Self {
            splitter: Splitter::new(),
            framing,
            done: false,
            of: PhantomData,
        }
    }

    /// Takes the next bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        if !self.done {
            self.splitter.push(bytes);
        }
    }

    /// Whether the mark that ends the stream has come. What follows it is not read.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.done
    }

    /// How long the server wants clients to wait before they connect again, if it has said so.
    #[must_use]
    pub const fn retry(&self) -> Option<Duration> {
        self.splitter.retry()
    }

    fn read(&self, event: Event) -> Result<T, DecodeError> {
        let text = |data: String| Ok(Value::String(data));
        let json = |data: String| {
            serde_json::from_str(&data).map_err(|error| DecodeError::json(data.as_bytes(), &error))
        };
        let value: Value = match self.framing {
            Framing::Data => {
                let data = event.data.as_bytes();
                return serde_json::from_slice(data)
                    .map_err(|error| DecodeError::json(data, &error));
            }
            Framing::Text => text(event.data)?,
            Framing::Whole | Framing::WholeText => {
                let mut whole = Map::new();
                let data = if self.framing == Framing::Whole {
                    json(event.data)?
                } else {
                    text(event.data)?
                };
                whole.insert("data".to_owned(), data);
                for (key, value) in [("event", event.event), ("id", event.id)] {
                    whole.extend(value.map(|text| (key.to_owned(), Value::String(text))));
                }
                let retry = self
                    .retry()
                    .and_then(|wait| u64::try_from(wait.as_millis()).ok());
                whole.extend(retry.map(|retry| ("retry".to_owned(), Value::from(retry))));
                Value::Object(whole)
            }
        };
        // As text, so that the error can tell the place.
        let text = value.to_string();
        serde_json::from_str(&text).map_err(|error| DecodeError::json(text.as_bytes(), &error))
    }
}

/// The events that are complete. After `None`, more may come once more bytes have been pushed.
impl<T: DeserializeOwned> Iterator for EventStream<T> {
    type Item = Result<T, DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let event = self.splitter.next_event()?;
        let is_json = matches!(self.framing, Framing::Data | Framing::Whole);
        if is_json && event.data.trim() == END {
            self.done = true;
            return None;
        }
        Some(self.read(event))
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("framing", &self.framing)
            .field("done", &self.done)
            .finish_non_exhaustive()
    }
}

/// A stream is known by its bytes: a copy goes on where the original is.
impl<T> Clone for EventStream<T> {
    fn clone(&self) -> Self {
        Self {
            splitter: self.splitter.clone(),
            framing: self.framing,
            done: self.done,
            of: PhantomData,
        }
    }
}
