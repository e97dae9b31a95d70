//! The model as a schema that other tools read: OpenAPI 3.1 or 3.0, or JSON Schema 2020-12.
//!
//! Both come from the same parts, because a schema of OpenAPI 3.1 is one of JSON Schema 2020-12. What stands in the
//! schema is what the docs say: a value that the docs allow is valid. What they only describe ("a 3-letter code")
//! limits values on request. What no keyword can say stands in keywords that begin with `x-fieldwright-`.
//!
//! 1. `select`: which types are values of their own, rather than a list of parameters or an envelope; `names`: what
//!    they are called.
//! 2. `types`, `record`, `enumeration`, `union`: one schema for each type.
//! 3. `limits`, `pattern`: rules on a value as keywords; `relations`: rules between fields.
//! 4. `json_schema`, `openapi`: the documents. `paths`, `parameters`, `bodies`, `security`: what is sent where. `older`:
//!    the document in the keywords of OpenAPI 3.0.

mod bodies;
mod enumeration;
mod example;
mod json_schema;
mod limits;
mod names;
mod older;
mod openapi;
mod parameters;
mod paths;
mod pattern;
mod record;
mod relations;
mod schema;
mod security;
mod select;
mod source;
mod text;
mod types;
mod union;

use crate::model::{Api, Json, Tier, TypeId, finite_types};
use crate::validate::Checker;
use names::Names;
use std::collections::BTreeSet;

/// The format of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// JSON Schema 2020-12: every type under `$defs`.
    JsonSchema,
    /// OpenAPI 3.1: paths, and every type under `components.schemas`.
    Openapi,
    /// OpenAPI 3.0: the same, as far as that can say it.
    Openapi30,
}

/// What a schema is called, and how much it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The title of the document.
    pub title: String,
    /// The version of the API; empty for `0.0.0`.
    pub version: String,
    /// What the API is for, as Markdown; may be empty.
    pub description: String,
    /// The base URLs of the API, of which documentation of types and operations does not tell.
    pub servers: Vec<String>,
    /// Whether descriptive wording limits values too.
    pub strict: bool,
    /// Whether to leave out what only fieldwright understands, and what common readers refuse: conditions, and with them
    /// all rules between fields; what stands beside references; relative places of tokens.
    pub plain: bool,
    /// For JSON Schema: the type that a document is, so that the schema can be used as it is.
    pub root: Option<TypeId>,
}

/// The schema of an API, as pretty JSON with a line break at the end. The same model gives the same text.
#[must_use]
pub fn export(api: &Api, format: Format, options: &Options) -> String {
    let context = Context::new(api, format, options);
    let document = match format {
        Format::JsonSchema => json_schema::document(&context),
        Format::Openapi => openapi::document(&context),
        Format::Openapi30 => older::document(openapi::document(&context)),
    };
    let mut text = serde_json::to_string_pretty(&Json::from(document)).unwrap_or_default();
    text.push('\n');
    text
}

/// What every part of the document needs to know.
struct Context<'a> {
    api: &'a Api,
    format: Format,
    options: &'a Options,
    names: Names<'a>,
    /// The types that have a value of finite size.
    finite: BTreeSet<&'a TypeId>,
    /// Tells which examples are right.
    checker: Checker<'a>,
}

impl<'a> Context<'a> {
    fn new(api: &'a Api, format: Format, options: &'a Options) -> Self {
        Self {
            api,
            format,
            options,
            names: Names::new(api, &select::select(api, options.root.as_ref())),
            finite: finite_types(api),
            checker: Checker::new(api),
        }
    }

    /// Whether rules of a tier limit values.
    fn limits(&self, tier: Tier) -> bool {
        match tier {
            Tier::Normative => true,
            Tier::Descriptive => self.options.strict,
            Tier::Documentation => false,
        }
    }
}
