//! Which findings count as errors.

use crate::diagnostic::{Code, Diagnostic, Severity};

/// What fails a run.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct Strictness {
    /// Treat warnings as errors.
    #[arg(long)]
    pub(super) strict: bool,

    /// With `--strict`: accept findings of this code, such as `FW304` after docs have dropped a page. Can be repeated.
    #[arg(long, value_name = "CODE", value_parser = code, requires = "strict")]
    allow: Vec<Code>,
}

impl Strictness {
    /// How many warnings count as errors.
    pub(super) fn count(&self, findings: &[Diagnostic]) -> usize {
        if !self.strict {
            return 0;
        }
        let counts = |item: &&Diagnostic| {
            item.severity() == Severity::Warning && !self.allow.contains(&item.code)
        };
        findings.iter().filter(counts).count()
    }

    /// What tells it from another one, as bytes.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let allowed = self.allow.iter().flat_map(|code| code.info().id.bytes());
        std::iter::once(u8::from(self.strict))
            .chain(allowed)
            .collect()
    }
}

/// A code by its id or name.
pub(super) fn code(text: &str) -> Result<Code, String> {
    let mut codes = Code::ALL.iter();
    let known = codes.find(|code| {
        code.info().id.eq_ignore_ascii_case(text) || code.info().name.eq_ignore_ascii_case(text)
    });
    known
        .copied()
        .ok_or_else(|| format!("there is no code `{text}`; `fieldwright explain` knows them"))
}

#[cfg(test)]
mod tests {
    use super::{Strictness, code};
    use crate::diagnostic::{Code, Diagnostic};

    #[test]
    fn allowed_codes_and_notes_do_not_count() {
        let found = [Code::LockMismatch, Code::UnresolvedLink, Code::RepairedLink]
            .map(|code| Diagnostic::new(code, "x"));
        let count = |strict, allow: &[&str]| {
            let allow = allow.iter().map(|text| code(text).unwrap()).collect();
            Strictness { strict, allow }.count(&found)
        };
        assert_eq!(count(false, &[]), 0);
        assert_eq!(count(true, &[]), 2);
        assert_eq!(count(true, &["fw304"]), 1);
        assert_eq!(count(true, &["lock-mismatch", "FW201"]), 0);
        assert!(code("FW999").is_err());
    }
}
