//! Positions: byte spans inside the program, lines and columns for people.

/// A page in a [`SourceMap`](super::SourceMap).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range of bytes in a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The page.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span of `range` in `file`. Offsets beyond 4 GiB are clamped.
    #[must_use]
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self {
            file,
            start: clamp(range.start),
            end: clamp(range.end),
        }
    }

    /// The part of this span from `offset` on, `len` bytes long, kept within it.
    #[must_use]
    pub fn part(self, offset: usize, len: usize) -> Self {
        let add = |value: usize| {
            self.start
                .saturating_add(u32::try_from(value).unwrap_or(u32::MAX))
                .min(self.end)
        };
        Self {
            file: self.file,
            start: add(offset),
            end: add(offset.saturating_add(len)),
        }
    }
}

/// Line and column, both from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl Position {
    /// The position of a byte offset in `text`; offsets past the end give the end.
    #[must_use]
    pub fn of(text: &str, offset: u32) -> Self {
        Self::with_lines(text, &Lines::of(text), offset)
    }

    /// The same, with the starts of the lines at hand.
    pub(super) fn with_lines(text: &str, lines: &Lines, offset: u32) -> Self {
        let mut end = (offset as usize).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let line = lines.starts.partition_point(|start| *start as usize <= end);
        let start = line
            .checked_sub(1)
            .and_then(|line| lines.starts.get(line))
            .map_or(0, |start| *start as usize);
        let before = |end: usize| lines.inner.partition_point(|at| (*at as usize) < end);
        let inner = before(end).saturating_sub(before(start));
        let column = end.saturating_sub(start).saturating_sub(inner) + 1;
        let clamp = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
        Self {
            line: clamp(line.max(1)),
            column: clamp(column),
        }
    }
}

/// Where the lines of a text start, and which of its bytes start no character: a line may be as long as the page, so
/// that counting its characters for every place would take long.
#[derive(Clone, Debug)]
pub(super) struct Lines {
    /// The offset of each line's first byte.
    starts: Vec<u32>,
    /// The offsets of all bytes of characters but their first ones.
    inner: Vec<u32>,
}

impl Lines {
    /// The lines of a text.
    pub(super) fn of(text: &str) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        let behind = text.match_indices('\n').map(|(index, _)| index + 1);
        let inner = if text.is_ascii() {
            Vec::new()
        } else {
            let bytes = text.bytes().enumerate();
            let inner = bytes.filter(|(_, byte)| byte & 0b1100_0000 == 0b1000_0000);
            inner.map(|(index, _)| clamp(index)).collect()
        };
        Self {
            starts: std::iter::once(0).chain(behind).map(clamp).collect(),
            inner,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Position;

    #[test]
    fn lines_and_columns() {
        let text = "aé\nb";
        let at = |offset| {
            let position = Position::of(text, offset);
            (position.line, position.column)
        };
        assert_eq!(
            [at(0), at(2), at(3), at(4), at(5), at(99)],
            [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 2)]
        );
    }
}
