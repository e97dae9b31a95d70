//! What the pages of a family prove.

/// What the pages of a folder prove, by the habits of their family.
#[allow(
    clippy::struct_excessive_bools,
    reason = "independent facts, each with a name of its own"
)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Whether the names in tables are those on the wire, so that no convention is to be looked for.
    pub exact_names: bool,
    /// Whether the literals of examples are filler that proves nothing about nulls and whole numbers.
    pub filler_examples: bool,
    /// Whether tables may show the fields of all members of a union as if they were those of one record.
    pub flattens_unions: bool,
    /// Whether operations state what lets their caller in, so that no parameter is that.
    pub states_credentials: bool,
    /// Whether records may have more keys than their tables name, which readers are to keep.
    pub open_records: bool,
    /// Whether records may show, beside their keys, what an SDK keeps of HTTP.
    pub keeps_http: bool,
    /// Whether a type's first anchor is that of its heading, for links to it.
    pub links_anchors: bool,
}
