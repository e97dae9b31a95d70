//! The text of `names.lock`.

use super::{Given, NamesLock, TypeNames, items};
use crate::model::{Api, RustPath, TypeId};
use crate::source::{FileId, Span};
use crate::visible::visible;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The first lines of the file. Whether a file is ours shows in the first of them.
const HEADER: &str = "\
# Names that fieldwright gave. Commit this file: it keeps them from moving when the docs change.
# Each line has a documented name and its name in Rust, or one word where both are the same.
";

/// Whether a text begins as the file does.
pub(super) fn is_one(text: &str) -> bool {
    text.lines().next() == HEADER.lines().next()
}

/// The longest name that is believed.
const MAX_LEN: usize = 200;

const OPERATION: &str = "operation:";
const CONSTANT: &str = "constant:";

/// Writes the names of a model: types in the order of their ids, items in the order of the alphabet, so that what is
/// inserted or moved in the docs makes a small diff here.
pub(super) fn write(api: &Api) -> String {
    let mut out = HEADER.to_owned();
    if !api.types.is_empty() {
        out.push('\n');
    }
    for def in api.types.values() {
        line(
            &mut out,
            "",
            &type_word(&def.id.0),
            &def.id.0,
            &match api.shared.get(&def.id) {
                Some(home) => format!("{} = {}", def.rust_path, type_word(&home.0)),
                None => def.rust_path.to_string(),
            },
        );
        let sorted: BTreeMap<String, &str> = items(def).into_iter().collect();
        for (key, name) in sorted {
            line(&mut out, "  ", &word(&key), &key, name);
        }
    }
    if !api.operations.is_empty() {
        out.push('\n');
    }
    let operations: BTreeMap<&str, String> = api
        .operations
        .iter()
        .map(|it| (it.id.as_str(), format!("{}::{}", it.group, it.rust_name)))
        .collect();
    for (id, path) in operations {
        line(&mut out, OPERATION, &word(id), id, &path);
    }
    if !api.constants.is_empty() {
        out.push('\n');
    }
    for (text, name) in &api.constants {
        line(&mut out, CONSTANT, &word(text), text, name);
    }
    out
}

/// One line: `word` is `key` as it is written.
fn line(out: &mut String, before: &str, word: &str, key: &str, name: &str) {
    // Writing to a string cannot fail.
    let _ = if key == name {
        writeln!(out, "{before}{word}")
    } else {
        writeln!(out, "{before}{word} {name}")
    };
}

/// A word as it is, or as a JSON string where it could be misread.
fn word(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "_-.:/$@+*%&=<>!?^~,;()[]{}|".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// A type's id: as a JSON string also where it could be taken for another kind of line.
fn type_word(id: &str) -> String {
    if id.starts_with(OPERATION) || id.starts_with(CONSTANT) {
        quoted(id)
    } else {
        word(id)
    }
}

fn quoted(text: &str) -> String {
    visible(serde_json::to_string(text).unwrap_or_default())
}

/// Reads the file.
pub(super) fn parse(text: &str, file: FileId) -> NamesLock {
    let mut lock = NamesLock::default();
    let mut current: Option<TypeId> = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let content = line.trim_end();
        let span = Span::new(file, start..start + content.len());
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        if let Err(problem) = read_line(&mut lock, &mut current, content, span) {
            lock.bad.push((span, problem));
        }
    }
    lock
}

fn read_line(
    lock: &mut NamesLock,
    current: &mut Option<TypeId>,
    content: &str,
    span: Span,
) -> Result<(), &'static str> {
    const TWICE: &str = "this name is listed above already";
    let body = content.trim_start();
    if body.len() < content.len() {
        let (key, rest) = take_word(body)?;
        let name = rest.unwrap_or(&key).to_owned();
        if !is_name(&name) {
            return Err(NO_NAME);
        }
        let owner = current.as_ref().and_then(|id| lock.types.get_mut(id));
        let owner = owner.ok_or("this line belongs to no type")?;
        if owner.items.contains_key(&key) {
            return Err(TWICE);
        }
        owner.items.insert(key, Given { name, span });
        return Ok(());
    }
    *current = None;
    if let Some(body) = body.strip_prefix(OPERATION) {
        let (key, rest) = take_word(body)?;
        let name = path(rest.unwrap_or(&key))?;
        if lock.operations.contains_key(&key) {
            return Err(TWICE);
        }
        lock.operations.insert(key, Given { name, span });
    } else if let Some(body) = body.strip_prefix(CONSTANT) {
        let (key, rest) = take_word(body)?;
        let name = rest.unwrap_or(&key).to_owned();
        if !is_name(&name) {
            return Err(NO_NAME);
        }
        if lock.constants.contains_key(&key) {
            return Err(TWICE);
        }
        lock.constants.insert(key, Given { name, span });
    } else {
        let (key, rest) = take_word(body)?;
        let mut rest = rest.unwrap_or(&key);
        let mut home = None;
        if let Some((before, behind)) = rest.split_once(" = ") {
            rest = before;
            home = Some(TypeId(take_word(behind)?.0));
        }
        let name = path(rest)?;
        let id = TypeId(key.clone());
        if id.namespace().is_empty() {
            return Err("this names no type");
        }
        if lock.types.contains_key(&id) {
            return Err(TWICE);
        }
        let names = TypeNames {
            path: Given { name, span },
            items: BTreeMap::new(),
        };
        lock.types.insert(id.clone(), names);
        lock.shares.extend(home.map(|home| (id.clone(), home)));
        *current = Some(id);
    }
    Ok(())
}

const NO_NAME: &str = "this is no name in Rust";

/// The first word of a line, and the rest if there is one.
fn take_word(text: &str) -> Result<(String, Option<&str>), &'static str> {
    let (word, rest) = if text.starts_with('"') {
        let mut values = serde_json::Deserializer::from_str(text).into_iter::<String>();
        let word = values.next().and_then(Result::ok);
        let word = word.ok_or("this is no word")?;
        (word, text.get(values.byte_offset()..).unwrap_or_default())
    } else {
        let end = text.find(' ').unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        (word.to_owned(), rest)
    };
    let rest = rest.trim();
    Ok((word, (!rest.is_empty()).then_some(rest)))
}

fn path(text: &str) -> Result<RustPath, &'static str> {
    let path = RustPath::from(text.to_owned());
    let all = path.modules.iter().chain([&path.name]);
    if all.into_iter().all(|name| is_name(name)) {
        Ok(path)
    } else {
        Err(NO_NAME)
    }
}

/// Whether it can be a name in Rust: nothing else from this file may become code.
fn is_name(name: &str) -> bool {
    name.len() <= MAX_LEN
        && name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::{NamesLock, parse, write};
    use crate::model::{Api, TypeId};
    use crate::source::FileId;

    #[test]
    fn odd_words_survive() {
        let mut api = Api::default();
        for (index, text) in [
            "ach-debit",
            "a b",
            "",
            "\"",
            "#x",
            "é\u{202e}",
            "\n",
            "operation:x",
        ]
        .into_iter()
        .enumerate()
        {
            api.constants.insert(text.to_owned(), format!("C{index}"));
        }
        let text = write(&api);
        let lock = parse(&text, FileId(0));
        assert!(lock.bad.is_empty(), "{text}{:?}", lock.bad);
        let read: Vec<(&str, &str)> = lock.constants().collect();
        let wanted: Vec<(&str, &str)> = api
            .constants
            .iter()
            .map(|(text, name)| (text.as_str(), name.as_str()))
            .collect();
        assert_eq!(read, wanted);
    }

    #[test]
    fn what_is_no_name_is_left_out() {
        let text = "\
a.B a::B
  x y
  x z
  q fn main() {}
c.D ../../x
<<<<<<< HEAD
  orphan
operation:o g::O
constant:\"a
";
        let lock: NamesLock = parse(text, FileId(3));
        assert_eq!(lock.item(&TypeId("a.B".to_owned()), "x"), Some("y"));
        assert_eq!(lock.types.len(), 1);
        assert_eq!(lock.operation("o"), Some(("g", "O")));
        let lines: Vec<&str> = lock
            .bad
            .iter()
            .filter_map(|(span, _)| text.get(span.start as usize..span.end as usize))
            .collect();
        assert_eq!(
            lines,
            [
                "  x z",
                "  q fn main() {}",
                "c.D ../../x",
                "<<<<<<< HEAD",
                "  orphan",
                "constant:\"a"
            ]
        );
    }
}
