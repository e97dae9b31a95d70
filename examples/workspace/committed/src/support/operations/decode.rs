//! A body that is not what the docs say, and where.

use std::fmt;

/// Why a body could not be read as its documented type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// Where in the body, as a JSON pointer (RFC 6901); empty for the body as a whole.
    pub pointer: String,
    /// What is wrong there.
    pub reason: String,
}

impl DecodeError {
    /// An error about the body as a whole.
    pub(super) fn whole(reason: impl Into<String>) -> Self {
        Self {
            pointer: String::new(),
            reason: reason.into(),
        }
    }

    /// The error that came up while this text was read as JSON.
    pub(super) fn json(text: &[u8], error: &serde_json::Error) -> Self {
        let reason = error.to_string();
        // The place is told by the pointer.
        let reason = match reason.rfind(" at line ") {
            Some(end) => reason.get(..end).unwrap_or(&reason).to_owned(),
            None => reason,
        };
        Self {
            pointer: pointer(text, error.line(), error.column()),
            reason,
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.pointer.is_empty() {
            f.write_str(&self.reason)
        } else {
            write!(f, "{} at `{}`", self.reason, self.pointer)
        }
    }
}

impl std::error::Error for DecodeError {}

/// A container that the text has opened.
enum Open {
    /// With the key that was read last.
    Object(Option<String>),
    /// With the index of the item.
    Array(usize),
}

/// The pointer to the value that ends at a line and a column, both counted from 1 and in bytes.
fn pointer(text: &[u8], line: usize, column: usize) -> String {
    let lines = text.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines.take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    let end = before.saturating_add(column).min(text.len());
    let text = text.get(..end).unwrap_or_default();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        match byte {
            b'{' => open.push(Open::Object(None)),
            b'[' => open.push(Open::Array(0)),
            b'}' | b']' => {
                if at + 1 == end {
                    // The container itself is what is wrong.
                    return written(open.get(..open.len().saturating_sub(1)).unwrap_or_default());
                }
                open.pop();
            }
            b',' => match open.last_mut() {
                Some(Open::Object(key)) => *key = None,
                Some(Open::Array(index)) => *index += 1,
                None => {}
            },
            b'"' => {
                let length = string(text.get(at..).unwrap_or_default());
                let token = text.get(at..at + length).unwrap_or_default();
                if let Some(Open::Object(key @ None)) = open.last_mut() {
                    *key = serde_json::from_slice(token).ok();
                }
                at += length.saturating_sub(1);
            }
            _ => {}
        }
        at += 1;
    }
    written(&open)
}

/// How many bytes a string takes with its quotes.
fn string(text: &[u8]) -> usize {
    let mut escaped = false;
    let close = text.iter().skip(1).position(|byte| {
        let closes = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        closes
    });
    close.map_or(text.len(), |close| close + 2)
}

fn written(open: &[Open]) -> String {
    let mut pointer = String::new();
    for open in open {
        match open {
            Open::Object(None) => {}
            Open::Object(Some(key)) => {
                pointer.push('/');
                pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            Open::Array(index) => {
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
        }
    }
    pointer
}
