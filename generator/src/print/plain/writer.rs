//! Text with an indentation.

/// How wide a line may be.
const MARGIN: usize = 89;
/// How much of a line is free at least, however far it is indented.
const LEAST: usize = 60;
const STEP: usize = 4;

/// Takes text, line by line.
#[derive(Debug, Default)]
pub(super) struct Writer {
    text: String,
    /// Where the last line begins.
    start: usize,
    /// The indentation of the last line.
    indented: usize,
    /// The indentation of the next line.
    indent: usize,
}

impl Writer {
    /// Adds text to the line.
    pub(super) fn add(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Begins a line.
    pub(super) fn line(&mut self) {
        self.text.push('\n');
        self.start = self.text.len();
        self.indented = self.indent;
        self.text.extend(std::iter::repeat_n(' ', self.indent));
    }

    /// Adds lines that have their indentation.
    pub(super) fn lines(&mut self, text: &str) {
        self.text.push('\n');
        self.text.push_str(text);
    }

    /// Puts an empty line where the writer was then.
    pub(super) fn blank_at(&mut self, mark: &Mark) {
        self.text.insert(mark.length, '\n');
        self.start += 1;
    }

    pub(super) fn indent(&mut self) {
        self.indent += STEP;
    }

    pub(super) fn outdent(&mut self) {
        self.indent = self.indent.saturating_sub(STEP);
    }

    /// Whether so much more fits on the line.
    pub(super) fn fits(&self, width: usize) -> bool {
        let room = MARGIN.saturating_sub(self.indented).max(LEAST) + self.indented;
        self.text.len() - self.start + width <= room
    }

    /// Whether the line has nothing but its indentation.
    pub(super) fn at_start(&self) -> bool {
        self.text.len() == self.start + self.indented
    }

    /// What was written so far, to go back to.
    pub(super) fn mark(&self) -> Mark {
        Mark {
            length: self.text.len(),
            start: self.start,
            indented: self.indented,
            indent: self.indent,
        }
    }

    /// Forgets what was written since.
    pub(super) fn back_to(&mut self, mark: &Mark) {
        self.text.truncate(mark.length);
        self.start = mark.start;
        self.indented = mark.indented;
        self.indent = mark.indent;
    }

    pub(super) fn since(&self, mark: &Mark) -> &str {
        self.text.get(mark.length..).unwrap_or_default()
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// A state of a [`Writer`].
pub(super) struct Mark {
    length: usize,
    start: usize,
    indented: usize,
    indent: usize,
}
