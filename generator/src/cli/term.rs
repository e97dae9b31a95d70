//! The terminal: colours by the usual conventions, and writing that does not mind a closed pipe.

use crate::visible::visible;
use clap::builder::styling::{AnsiColor, Effects, Style};
use std::fmt::Display;
use std::io::Write;

/// Headings of the summary.
pub(super) const HEADING: Style = AnsiColor::Green.on_default().effects(Effects::BOLD);
/// Errors.
pub(super) const ERROR: Style = AnsiColor::Red.on_default().effects(Effects::BOLD);
/// Warnings.
pub(super) const WARNING: Style = AnsiColor::Yellow.on_default().effects(Effects::BOLD);
/// Emphasis.
pub(super) const BOLD: Style = Style::new().effects(Effects::BOLD);
/// What matters less.
pub(super) const DIM: Style = Style::new().effects(Effects::DIMMED);

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Color {
    /// On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`; anywhere with `CLICOLOR_FORCE`.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Makes the choice for the whole process.
    pub(super) fn apply(self) {
        match self {
            Self::Auto => {}
            Self::Always => anstream::ColorChoice::Always.write_global(),
            Self::Never => anstream::ColorChoice::Never.write_global(),
        }
    }
}

/// Styled text.
pub(super) fn paint(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}

/// Writes text to standard output. That nobody reads it is no error.
pub(super) fn out(text: &str) {
    let text = visible(text.to_owned());
    let mut stream = anstream::stdout().lock();
    let _ = stream.write_all(text.as_bytes());
    let _ = stream.flush();
}

/// Writes a line to standard error. That nobody reads it is no error.
pub(super) fn err(text: &str) {
    let text = visible(text.to_owned());
    let mut stream = anstream::stderr().lock();
    let _ = writeln!(stream, "{text}");
}

/// How many columns messages may take: as many as `COLUMNS` says, or else those of the terminal.
pub(super) fn width() -> usize {
    let of_terminal = || {
        let (width, _) = terminal_size::terminal_size_of(std::io::stderr())?;
        Some(usize::from(width.0))
    };
    let stated = std::env::var("COLUMNS")
        .ok()
        .and_then(|text| text.parse().ok());
    stated.or_else(of_terminal).unwrap_or(140).clamp(60, 200)
}

/// Text of the docs on one line, without what a configuration could not hold.
pub(super) fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .join(" ")
        .chars()
        .filter(|c| !c.is_control())
        .collect()
}

/// A text as lines of at most so many columns, broken between words.
pub(super) fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in text.split(' ') {
        let width = anstream::adapter::strip_str(word)
            .to_string()
            .chars()
            .count();
        if used > 0 && used + 1 + width > columns {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        line.push_str(word);
        used += width;
    }
    lines.push(line);
    lines
}

/// A line with a heading on the left, which stays whole.
pub(super) fn headed(heading: &str, text: &str) {
    let heading = paint(HEADING, format!("{heading:>10}"));
    err(&format!("{heading}  {text}"));
}

/// A line of the summary: a heading on the left, and text that is broken where the terminal ends.
pub(super) fn line(heading: &str, text: &str) {
    const LEFT: usize = 12;
    let indent: String = text.chars().take_while(|c| *c == ' ').collect();
    let columns = width().saturating_sub(LEFT + indent.len()).max(20);
    let mut heading = heading;
    for part in wrapped(text.trim_start_matches(' '), columns) {
        headed(heading, &format!("{indent}{part}"));
        heading = "";
    }
}

/// A number with commas between groups of three digits.
pub(super) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `1 page`, `2 pages`.
pub(super) fn count(number: usize, what: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{} {what}{ending}", grouped(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_digits() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (1_234_567, "1,234,567"),
        ] {
            assert_eq!(grouped(number), text);
        }
        assert_eq!(wrapped("a bb ccc d", 4), ["a bb", "ccc", "d"]);
        assert_eq!(wrapped("abcdef g", 3), ["abcdef", "g"]);
        assert_eq!(count(1, "page"), "1 page");
        assert_eq!(count(1000, "page"), "1,000 pages");
    }
}
