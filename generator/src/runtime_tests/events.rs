use crate::runtime::operations::{EventStream, Framing, Splitter};
use serde::Deserialize;
use std::time::Duration;

/// Everything that a stream can hold: comments, fields without a value, data of several lines, all line ends, a byte
/// order mark, characters of several bytes, an event that never ends.
const STREAM: &str = "\u{feff}: hello\n\ndata: one\n\nevent: add\r\ndata: two\r\ndata:  lines\r\nid: 7\r\n\r\n\
    retry: 1500\rdata: é😀\r\rid\ndata\n\nevent: nothing\n\nunknown: x\nretry: soon\ndata: [DONE]\n\ndata: cut";

fn events(splitter: &mut Splitter) -> Vec<(Option<String>, String, Option<String>)> {
    std::iter::from_fn(|| splitter.next_event())
        .map(|event| (event.event, event.data, event.id))
        .collect()
}

#[test]
fn a_stream_may_be_cut_anywhere() {
    let bytes = STREAM.as_bytes();
    let text = |text: &str| Some(text.to_owned());
    let expected = [
        (None, "one".to_owned(), None),
        (text("add"), "two\n lines".to_owned(), text("7")),
        (None, "é😀".to_owned(), text("7")),
        (None, String::new(), text("")),
        (None, "[DONE]".to_owned(), text("")),
    ];
    for cut in 0..=bytes.len() {
        for second in [cut, cut + 1, cut + 2] {
            let second = second.min(bytes.len());
            let mut splitter = Splitter::new();
            let mut found = Vec::new();
            for piece in [&bytes[..cut], &bytes[cut..second], &bytes[second..]] {
                splitter.push(piece);
                found.extend(events(&mut splitter));
            }
            assert_eq!(found, expected, "cut at {cut}");
            assert_eq!(splitter.retry(), Some(Duration::from_millis(1500)));
        }
    }
}

#[derive(Debug, PartialEq, Deserialize)]
struct Chunk {
    id: String,
    data: Data,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Data {
    n: i64,
}

#[test]
fn typed_events() {
    let mut stream: EventStream<Data> = EventStream::new(Framing::Data);
    stream
        .push(b"data: {\"n\": 1}\n\ndata: {\"n\": \"x\"}\n\ndata: [DONE]\n\ndata: {\"n\": 3}\n\n");
    assert_eq!(stream.next(), Some(Ok(Data { n: 1 })));
    assert_eq!(
        stream
            .next()
            .expect("an event")
            .expect_err("an error")
            .to_string(),
        "invalid type: string \"x\", expected i64 at `/n`"
    );
    assert_eq!(stream.next(), None);
    assert!(stream.is_done());
    let mut stream: EventStream<Chunk> = EventStream::new(Framing::Whole);
    stream.push(b"id: 3\ndata: {\"n\": 1}\n");
    assert_eq!(stream.next(), None);
    stream.push(b"\n");
    assert_eq!(
        stream.next(),
        Some(Ok(Chunk {
            id: "3".to_owned(),
            data: Data { n: 1 }
        }))
    );
}

#[test]
fn events_of_text() {
    let mut stream: EventStream<String> = EventStream::new(Framing::Text);
    stream.push(b"data: [DONE]\n\ndata: 7\n\n");
    let texts: Vec<_> = stream.map(Result::unwrap).collect();
    assert_eq!(texts, ["[DONE]", "7"]);
}
