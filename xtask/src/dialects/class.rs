//! Why one language's docs give another model than all languages together.

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    Types,
    Fields,
    WireNames,
    ValueTypes,
    Numbers,
    Optional,
    Nullable,
    EnumValues,
    Openness,
    UnionMembers,
}

impl Subject {
    pub(crate) const ALL: [Self; 10] = [
        Self::Types,
        Self::Fields,
        Self::WireNames,
        Self::ValueTypes,
        Self::Numbers,
        Self::Optional,
        Self::Nullable,
        Self::EnumValues,
        Self::Openness,
        Self::UnionMembers,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Types => "types",
            Self::Fields => "fields",
            Self::WireNames => "wire names",
            Self::ValueTypes => "value types",
            Self::Numbers => "number kinds",
            Self::Optional => "optional",
            Self::Nullable => "nullable",
            Self::EnumValues => "enum values",
            Self::Openness => "openness",
            Self::UnionMembers => "union members",
        }
    }
}

/// A kind of disagreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    /// A constant of one language is an enum of one value, with a page, in another.
    Constant,
    /// A field or type of the SDK's envelope around a response.
    Envelope,
    /// One language joins the fields of two tables, or files an upload, in another way.
    File,
    /// The type has another name.
    Renamed,
    /// A type made of the parameters of an operation, which other languages give a page.
    Parameters,
    /// One of the docs is of another release.
    Release,
    /// The language's pages of unions do not name the members.
    BareUnion,
    /// Only the convention for names is left.
    Convention,
    /// The language's cells cannot show it.
    Untold,
    /// One word of the language stands for several kinds of number.
    OneNumber,
    /// The docs say it, and say something else.
    Otherwise,
}

impl Class {
    pub(crate) const ALL: [Self; 11] = [
        Self::Constant,
        Self::Envelope,
        Self::File,
        Self::Renamed,
        Self::Parameters,
        Self::Release,
        Self::BareUnion,
        Self::Convention,
        Self::Untold,
        Self::OneNumber,
        Self::Otherwise,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Constant => "constant or enum of one value",
            Self::Envelope => "envelope of the SDK",
            Self::File => "files",
            Self::Renamed => "another name",
            Self::Parameters => "made of parameters",
            Self::Release => "another release",
            Self::BareUnion => "pages of unions name no members",
            Self::Convention => "names by convention only",
            Self::Untold => "the language does not show it",
            Self::OneNumber => "one word for several kinds of number",
            Self::Otherwise => "the docs say otherwise",
        }
    }

    pub(crate) fn meaning(self) -> &'static str {
        match self {
            Self::Constant => {
                "TypeScript and some Python docs write a constant into the cell; the others give it a page of its own, \
                 an enum of one value. The wire is the same."
            }
            Self::Envelope => {
                "What the SDK adds around an answer: status code, content type, headers, the raw response. Each SDK has \
                 its own; none of it is JSON."
            }
            Self::File => {
                "Uploads are a file, a stream, bytes or a record of name and bytes, as each language likes. Not JSON."
            }
            Self::Renamed => {
                "Each language keeps titles apart that clash in it, in a way of its own: the parent's name before the \
                 title, or a letter behind it."
            }
            Self::Parameters => {
                "The request has no page in this language; its parameters make a type."
            }
            Self::Release => {
                "The docs of one language are some releases older: the type, field or value is not there."
            }
            Self::BareUnion => {
                "The page has a title only. Where cells write the union out (PHP, Ruby) it is filled from them; Java's \
                 do not, and its unions accept any value."
            }
            Self::Convention => {
                "The page gives the SDK's name, and nothing on it shows the wire's; the rule that the API follows was \
                 applied. A twin or an override settles it."
            }
            Self::Untold => {
                "The cell of this type has no mark for it in this language (see the table of dialects), so the most \
                 tolerant reading was taken."
            }
            Self::OneNumber => {
                "TypeScript has `number` for whole ones and others; Ruby's `Float` also stands for decimals."
            }
            Self::Otherwise => {
                "Read as written, and in contradiction to the other languages: another release, or a mistake."
            }
        }
    }
}
