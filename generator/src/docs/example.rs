//! Example literals, whatever the language they are written in.

/// An example: `let value: TYPE = VALUE`.
#[derive(Clone, Debug, PartialEq)]
pub struct Snippet {
    /// The type that the snippet names, as written.
    pub type_name: Option<String>,
    /// The value.
    pub value: Node,
    /// Whether a comment beside it says that an enum is open.
    pub marks_open: bool,
}

/// A value and its offset in the code block.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Offset of its first byte in the code block.
    pub offset: usize,
    /// What it is.
    pub value: Value,
}

/// What a literal says.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`, `None`, `nil`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A string.
    String(String),
    /// A date and time (`new Date("…")` and its like); the text.
    DateTime(String),
    /// A calendar date; the text.
    Date(String),
    /// A decimal; the text.
    Decimal(String),
    /// A file or stream.
    File,
    /// A list.
    Array(Vec<Node>),
    /// An object, record or map.
    Object {
        /// The type that the literal names, in languages where it does.
        type_name: Option<String>,
        /// Its entries, in order.
        entries: Vec<Entry>,
    },
    /// A named constant: `GrantType.CLIENT_CREDENTIALS`.
    Constant(String),
    /// `undefined` and its like: the key is absent.
    Absent,
    /// Anything else.
    Opaque,
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Whether it was written as a string rather than as a name.
    pub quoted: bool,
    /// Offset of the key in the code block.
    pub offset: usize,
    /// The value.
    pub node: Node,
}
