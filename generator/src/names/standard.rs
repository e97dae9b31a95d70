//! Names that a standard gives a meaning.

use super::words::fold;

/// What the name of an uploaded file is called: the parameter of `Content-Disposition` (RFC 6266, RFC 7578).
const FILE_NAME: &str = "filename";

/// Whether a documented name is that of a file's name, however its words are joined.
pub(crate) fn is_file_name(name: &str) -> bool {
    fold(name) == FILE_NAME
}
