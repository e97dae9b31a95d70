//! Operation pages.

use super::DocOperation;
use super::dialect::Dialect;
use crate::diagnostic::Diagnostics;
use crate::markdown::Page;
use crate::source::SourceFile;

/// Reads the operations of a page, if it has any.
pub(super) fn read_operations(
    _file: &SourceFile,
    _page: &Page,
    _dialect: &dyn Dialect,
    _diagnostics: &mut Diagnostics,
) -> Vec<DocOperation> {
    Vec::new()
}
