//! The figures as Markdown.

use std::fmt::Write;

/// What became of the values of one API's unions.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) unions: usize,
    /// Unions that a key beside them decides.
    pub(crate) beside: usize,
    /// Ordered pairs of members.
    pub(crate) pairs: usize,
    pub(crate) values: usize,
    /// Read as the member that they were made of.
    pub(crate) right: usize,
    /// Scalars that another member lists or takes too: written as they were read.
    pub(crate) same: usize,
    /// Kept as they are.
    pub(crate) raw: usize,
    /// Read as another member, as the finding about the union says.
    pub(crate) told: usize,
    /// Read as another member without a word, or not at all.
    pub(crate) wrong: Vec<String>,
}

const HEAD: &str = "\
# Members of unions

Whether a value of one member of a union is read as another. Made by `cargo xtask measure unions --write`; see
`xtask/src/unions`.

- Values are the documented examples of each member, and some made of the model: required keys only, all keys, and null
  where it may be, with different values of enums.
- They are read by the chooser of `fieldwright validate`, which is the one of generated crates.
- same: a scalar that another member takes too, written as it was read. raw: kept as it is. told: read as another member,
  and the finding about the union says so. silent: read as another member without a word, or not at all; CI fails on any.

| docs | unions | by a key beside | pairs | values | own member | same | raw | told | silent |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
";

/// The whole page.
pub(crate) fn page(rows: &[(String, Tally)]) -> String {
    let mut page = HEAD.to_owned();
    for (name, tally) in rows {
        let Tally {
            unions,
            beside,
            pairs,
            values,
            right,
            same,
            raw,
            told,
            wrong,
        } = tally;
        let silent = wrong.len();
        // Writing to a string cannot fail.
        let _ = writeln!(
            page,
            "| {name} | {unions} | {beside} | {pairs} | {values} | {right} | {same} | {raw} | {told} | {silent} |"
        );
    }
    page
}
