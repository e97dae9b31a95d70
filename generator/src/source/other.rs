//! What a folder holds that is not Markdown.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Documentation, or a description of an API, that is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The first file of the kind, relative to the folder.
    pub example: String,
    /// How many there are, as far as was looked.
    pub files: usize,
    /// What it looks like.
    pub what: &'static str,
    /// What can be done about it.
    pub advice: &'static str,
}

impl fmt::Display for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.files {
            1 => write!(f, "`{}`, which looks like {}", self.example, self.what),
            files => write!(
                f,
                "{files} files like `{}`, which look like {}",
                self.example, self.what
            ),
        }
    }
}

const SCHEMA: &str = "that is for machines already, and generators of its own read it; the folder to pass here is one of Markdown pages with tables of fields";
const MARKUP: &str =
    "convert the pages to Markdown, for instance with Pandoc, and pass the folder of the result";
const REFERENCE: &str = "it is a reference of code, made from comments; pass the folder of Markdown pages that describes the API, such as the `docs` of an SDK repository";
const CODE: &str =
    "pass the folder of Markdown pages that describes the API: in an SDK repository, `docs`";

/// A kind of files: how their names end, what one of the first bytes' words is, what it is called, what to do.
type Kind = (
    &'static [&'static str],
    &'static str,
    &'static str,
    &'static str,
);

/// Of kinds with the same ending, the first whose word is found.
const KINDS: &[Kind] = &[
    (
        &["yaml", "yml", "json"],
        "openapi",
        "an OpenAPI document",
        SCHEMA,
    ),
    (
        &["yaml", "yml", "json"],
        "swagger",
        "an OpenAPI (Swagger) document",
        SCHEMA,
    ),
    (
        &["yaml", "yml", "json"],
        "asyncapi",
        "an AsyncAPI document",
        SCHEMA,
    ),
    (
        &["yaml", "yml", "json"],
        "json-schema.org",
        "a JSON Schema",
        SCHEMA,
    ),
    (
        &["json"],
        "schema.getpostman.com",
        "a Postman collection",
        SCHEMA,
    ),
    (
        &["yaml", "yml"],
        "customresourcedefinition",
        "a Kubernetes resource definition",
        SCHEMA,
    ),
    (&["proto"], "", "Protocol Buffers definitions", SCHEMA),
    (
        &["graphql", "graphqls", "gql"],
        "",
        "a GraphQL schema",
        SCHEMA,
    ),
    (&["raml"], "", "RAML", SCHEMA),
    (&["apib"], "", "API Blueprint", SCHEMA),
    (&["wsdl"], "", "WSDL", SCHEMA),
    (&["xsd"], "", "an XML Schema", SCHEMA),
    (&["avsc", "avdl"], "", "an Avro schema", SCHEMA),
    (&["thrift"], "", "Thrift definitions", SCHEMA),
    (&["smithy"], "", "a Smithy model", SCHEMA),
    (&["tsp"], "", "TypeSpec", SCHEMA),
    (&["html", "htm"], "rustdoc", "pages of rustdoc", REFERENCE),
    (&["html", "htm"], "javadoc", "pages of Javadoc", REFERENCE),
    (&["html", "htm"], "doxygen", "pages of Doxygen", REFERENCE),
    (&["html", "htm"], "typedoc", "pages of TypeDoc", REFERENCE),
    (&["html", "htm"], "sphinx", "pages of Sphinx", MARKUP),
    (
        &["html", "htm"],
        "swagger-ui",
        "a viewer of an OpenAPI document",
        SCHEMA,
    ),
    (
        &["html", "htm"],
        "redoc",
        "a viewer of an OpenAPI document",
        SCHEMA,
    ),
    (&["html", "htm", "xhtml"], "", "HTML pages", MARKUP),
    (&["adoc", "asciidoc", "asc"], "", "AsciiDoc", MARKUP),
    (&["rst"], "", "reStructuredText", MARKUP),
    (
        &["textile", "wiki", "mediawiki", "org", "creole"],
        "",
        "wiki pages",
        MARKUP,
    ),
    (&["dita", "ditamap"], "", "DITA", MARKUP),
    (&["xml"], "docbook", "DocBook", MARKUP),
    (&["ipynb"], "", "notebooks", MARKUP),
    (
        &["docx", "odt", "rtf"],
        "",
        "documents of a word processor",
        MARKUP,
    ),
    (&["pdf"], "", "PDF documents", MARKUP),
    (
        &["markdown", "mdown", "mkd"],
        "",
        "Markdown under another ending",
        "rename them to `.md`",
    ),
    (&["txt"], "", "plain text", MARKUP),
    (&["xml"], "", "XML", MARKUP),
    (&["yaml", "yml"], "", "YAML", CODE),
    (&["json"], "", "JSON", CODE),
    (
        &[
            "ts", "py", "java", "go", "cs", "php", "rb", "rs", "kt", "swift",
        ],
        "",
        "source code",
        CODE,
    ),
];

/// So many files are looked into, and so many bytes of each are read.
const FILES: usize = 64;
const BYTES: u64 = 4096;

/// What most of these files (relative path, and place on disk) look like; among equals what stands first in the table.
pub(super) fn look(files: Vec<(String, PathBuf)>) -> Option<Other> {
    look_into(files, start_of)
}

fn look_into(
    mut files: Vec<(String, PathBuf)>,
    start_of: impl Fn(&Path) -> String,
) -> Option<Other> {
    files.sort();
    let mut found: BTreeMap<usize, Other> = BTreeMap::new();
    let known = files
        .iter()
        .filter_map(|(path, file)| Some((path, file, ending(path)?)));
    for (path, file, ending) in known.take(FILES) {
        let mut start = None;
        let place = KINDS.iter().position(|(endings, word, ..)| {
            let is_it = endings.contains(&ending.as_str());
            is_it && (word.is_empty() || start.get_or_insert_with(|| start_of(file)).contains(word))
        });
        if let Some((place, (_, _, what, advice))) = place.and_then(|at| Some((at, KINDS.get(at)?)))
        {
            let other = found.entry(place).or_insert_with(|| Other {
                example: path.clone(),
                files: 0,
                what,
                advice,
            });
            other.files += 1;
        }
    }
    let most = found.values().map(|other| other.files).max()?;
    found.into_values().find(|other| other.files == most)
}

/// How a name ends, if a kind has that ending.
fn ending(path: &str) -> Option<String> {
    let ending = Path::new(path).extension()?.to_str()?.to_ascii_lowercase();
    let mut kinds = KINDS.iter();
    kinds
        .any(|(endings, ..)| endings.contains(&ending.as_str()))
        .then_some(ending)
}

/// The first bytes, lower case; nothing of a file that cannot be read.
fn start_of(file: &Path) -> String {
    let mut bytes = Vec::new();
    if let Ok(file) = File::open(file) {
        // What was read before an error tells as much.
        let _ = file.take(BYTES).read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::look_into;

    /// What a folder of one file that begins so looks like.
    fn what(name: &str, text: &str) -> Option<&'static str> {
        let files = vec![(name.to_owned(), name.into())];
        look_into(files, |_| text.to_owned()).map(|other| other.what)
    }

    #[test]
    fn kinds() {
        for (name, text, expected) in [
            ("api.yaml", "openapi: 3.1.0", Some("an OpenAPI document")),
            (
                "api.json",
                "{\"swagger\": 2}",
                Some("an OpenAPI (Swagger) document"),
            ),
            ("a.YAML", "asyncapi: 2.0.0", Some("an AsyncAPI document")),
            ("a.yaml", "a: 1", Some("YAML")),
            (
                "index.html",
                "<meta content=\"rustdoc\">",
                Some("pages of rustdoc"),
            ),
            (
                "index.html",
                "<!-- by javadoc -->",
                Some("pages of Javadoc"),
            ),
            ("index.html", "<table>", Some("HTML pages")),
            ("a.adoc", "|===", Some("AsciiDoc")),
            ("a.rst", "", Some("reStructuredText")),
            ("a.proto", "", Some("Protocol Buffers definitions")),
            ("a.graphql", "", Some("a GraphQL schema")),
            ("logo.png", "", None),
            ("LICENSE", "", None),
        ] {
            assert_eq!(what(name, text), expected, "{name} {text}");
        }
    }

    #[test]
    fn most_files_decide() {
        let files = ["a.rst", "b.adoc", "c.adoc"].map(|name| (name.to_owned(), name.into()));
        let other = look_into(files.to_vec(), |_| String::new());
        let expected = "2 files like `b.adoc`, which look like AsciiDoc";
        assert_eq!(
            other.map(|other| other.to_string()).as_deref(),
            Some(expected)
        );
    }
}
