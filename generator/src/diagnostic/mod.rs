//! What the program has to say about its input: stable codes, places, and the change that would settle each.

mod code;
mod counted;
pub(crate) mod render;

pub use crate::source::{FileId, Position, SourceMap, Span};
pub use code::{Code, CodeInfo};
pub(crate) use counted::counted;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing can be written.
    Error,
    /// Something was decided without proof, or something was left out.
    Warning,
    /// Worth knowing.
    Note,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of finding; gives the severity.
    pub code: Code,
    /// What is the matter, in one sentence without a full stop.
    pub message: String,
    /// Where; `None` for findings about a whole folder or the command line.
    pub span: Option<Span>,
    /// What the span shows, in a few words.
    pub label: String,
    /// Further places.
    pub related: Vec<(Span, String)>,
    /// What would settle it, in a sentence.
    pub help: Option<String>,
    /// Lines for `fieldwright.toml` that would settle it.
    pub config: Option<String>,
}

impl Diagnostic {
    /// A finding without a place.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            span: None,
            label: String::new(),
            related: Vec::new(),
            help: None,
            config: None,
        }
    }

    /// Says where, and what is seen there.
    #[must_use]
    pub fn at(mut self, span: Span, label: impl Into<String>) -> Self {
        self.span = Some(span);
        self.label = label.into();
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn also(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// Says what would settle it.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Gives the lines for `fieldwright.toml` that would settle it.
    #[must_use]
    pub fn config(mut self, lines: impl Into<String>) -> Self {
        self.config = Some(lines.into());
        self
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.info().severity
    }
}

/// Collects findings; never stops the run.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    items: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Nothing found yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.items.push(diagnostic);
    }

    /// Adds all of another collection's findings.
    pub fn extend(&mut self, other: Diagnostics) {
        self.items.extend(other.items);
    }

    /// Takes back the findings after the first `len`.
    pub fn truncate(&mut self, len: usize) {
        self.items.truncate(len);
    }

    /// Takes the findings after the first `len` out.
    #[must_use]
    pub fn split_off(&mut self, len: usize) -> Vec<Diagnostic> {
        self.items.split_off(len.min(self.items.len()))
    }

    /// All findings, sorted by place, then by code; repeated ones once.
    #[must_use]
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.items
            .sort_by(|a, b| (a.span, a.code, &a.message).cmp(&(b.span, b.code, &b.message)));
        self.items.dedup();
        self.items
    }

    /// All findings so far, in the order of their discovery.
    #[must_use]
    pub fn items(&self) -> &[Diagnostic] {
        &self.items
    }

    /// Whether any finding is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.items
            .iter()
            .any(|item| item.severity() == Severity::Error)
    }
}
