//! The difference between two texts, as `diff -u` shows it.

use similar::TextDiff;

/// A unified diff from `old` to `new` with three lines of context, headed by the path.
#[must_use]
pub fn unified(path: &str, old: &str, new: &str) -> String {
    TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(3)
        .header(&format!("a/{path}"), &format!("b/{path}"))
        .to_string()
}
