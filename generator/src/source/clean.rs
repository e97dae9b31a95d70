//! What is changed in a page before it is parsed, always without moving a byte.

/// A page's text, ready to parse.
#[derive(Debug)]
pub struct Cleaned {
    /// The text, as long as the bytes were.
    pub text: String,
    /// The title in the front matter.
    pub title: Option<String>,
    /// Whether bytes were replaced that are not UTF-8.
    pub lossy: bool,
}

/// Blanks out what is not Markdown, so that offsets stay those of the file: a byte order mark, front matter,
/// carriage returns (inside a table cell they would end the row) and, in `.mdx` pages, import and export lines.
/// Each byte that is not part of valid UTF-8 becomes `?`.
#[must_use]
pub fn clean(mut bytes: Vec<u8>, is_mdx: bool) -> Cleaned {
    if bytes.starts_with(&[0xEF, 0xBB, 0xBF]) {
        blank(&mut bytes, 0..3);
    }
    for byte in &mut bytes {
        // Written in any case: such a loop takes many bytes at once.
        *byte = if *byte == b'\r' || *byte == 0 {
            b' '
        } else {
            *byte
        };
    }
    let (mut bytes, lossy) = replace_invalid(bytes);
    let mut title = None;
    if let Some(end) = front_matter_end(&bytes) {
        title = bytes.get(..end).and_then(front_matter_title);
        blank(&mut bytes, 0..end);
    }
    if is_mdx {
        blank_module_lines(&mut bytes);
    }
    // Only ASCII bytes were written over whole characters, so this cannot fail; if it did, nothing would be read.
    let text = String::from_utf8(bytes).unwrap_or_default();
    Cleaned { text, title, lossy }
}

fn replace_invalid(mut bytes: Vec<u8>) -> (Vec<u8>, bool) {
    let mut start = 0;
    let mut lossy = false;
    while let Some(error) = bytes
        .get(start..)
        .and_then(|rest| std::str::from_utf8(rest).err())
    {
        let bad = start + error.valid_up_to();
        let len = error.error_len().unwrap_or(bytes.len() - bad);
        for byte in bytes.iter_mut().skip(bad).take(len) {
            *byte = b'?';
        }
        lossy = true;
        start = bad + len;
    }
    (bytes, lossy)
}

/// Overwrites with spaces, keeping line ends.
fn blank(bytes: &mut [u8], range: std::ops::Range<usize>) {
    for byte in bytes.get_mut(range).into_iter().flatten() {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

/// The end of a `---` block that the page starts with.
fn front_matter_end(bytes: &[u8]) -> Option<usize> {
    let mut offset = 0;
    for (index, line) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let is_fence = line.trim_ascii() == b"---";
        if index == 0 && !is_fence {
            return None;
        }
        offset += line.len();
        if index > 0 && is_fence {
            return Some(offset);
        }
    }
    None
}

fn front_matter_title(block: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(block).ok()?;
    let value = text
        .lines()
        .find_map(|line| line.strip_prefix("title:"))?
        .trim();
    let quoted = |mark| value.strip_prefix(mark)?.strip_suffix(mark);
    let title = quoted('"').or_else(|| quoted('\'')).unwrap_or(value);
    (!title.is_empty()).then(|| title.to_owned())
}

/// Import and export statements stand at the start of an `.mdx` page, each on a line of its own.
fn blank_module_lines(bytes: &mut [u8]) {
    let mut offset = 0;
    let mut ranges = Vec::new();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let end = offset + line.len();
        let trimmed = line.trim_ascii();
        if trimmed.starts_with(b"import ") || trimmed.starts_with(b"export ") {
            ranges.push(offset..end);
        } else if !trimmed.is_empty() {
            break;
        }
        offset = end;
    }
    for range in ranges {
        blank(bytes, range);
    }
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn keeps_every_offset() {
        let page =
            b"\xEF\xBB\xBF---\r\ntitle: \"A\"\r\n---\r\nimport X from 'y';\r\n# B\xFF\r\n".to_vec();
        let len = page.len();
        let cleaned = clean(page, true);
        assert_eq!(cleaned.text.len(), len);
        assert_eq!(cleaned.title.as_deref(), Some("A"));
        assert_eq!(cleaned.text.trim(), "# B?");
        assert!(cleaned.lossy);
    }

    #[test]
    fn only_mdx_has_imports() {
        assert_eq!(
            clean(b"import a\n# T\n".to_vec(), false).text,
            "import a\n# T\n"
        );
    }

    #[test]
    fn a_rule_without_an_end_is_not_front_matter() {
        assert_eq!(clean(b"---\n# T\n".to_vec(), false).text, "---\n# T\n");
    }
}
