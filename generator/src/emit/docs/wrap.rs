//! Lines of a bounded width.

/// The longest line, in characters, unless a word is longer.
pub(super) const WIDTH: usize = 96;

/// Text that is being filled into lines.
#[derive(Default)]
pub(super) struct Wrapped {
    lines: Vec<String>,
    line: String,
    /// What has been written since the last space: cannot be broken.
    word: String,
    width: usize,
}

impl Wrapped {
    /// Lines that are shorter by an indentation.
    pub(super) fn new(indent: usize) -> Self {
        Self {
            width: WIDTH.saturating_sub(indent).max(WIDTH / 2),
            ..Self::default()
        }
    }

    /// Adds to the current word.
    pub(super) fn push(&mut self, text: &str) {
        self.word.push_str(text);
    }

    /// Ends the current word.
    pub(super) fn space(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let word = std::mem::take(&mut self.word);
        let length = self.line.chars().count() + 1 + word.chars().count();
        // A word that would be markup at the start of a line stays on this one.
        if !self.line.is_empty() && length > self.width && !starts_block(&word) {
            self.lines.push(std::mem::take(&mut self.line));
        }
        if self.line.is_empty() {
            self.line = guard(word);
        } else {
            self.line.push(' ');
            self.line.push_str(&word);
        }
    }

    /// Ends the current line.
    pub(super) fn end_line(&mut self) {
        self.space();
        if !self.line.is_empty() {
            self.lines.push(std::mem::take(&mut self.line));
        }
    }

    /// The lines.
    pub(super) fn finish(mut self) -> Vec<String> {
        self.end_line();
        self.lines
    }
}

/// Whether a word means something at the start of a line.
fn starts_block(word: &str) -> bool {
    let number = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number = number.len() < word.len() && (number == "." || number == ")");
    let marks = ["#", "-", "+", "=", ">", "|", ":"];
    is_number || marks.iter().any(|mark| word.starts_with(mark))
}

/// The first word of a paragraph, with a backslash where it would be markup.
fn guard(word: String) -> String {
    if !starts_block(&word) {
        return word;
    }
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = word.split_at(digits);
    format!("{number}\\{rest}")
}
