//! Exported schemas: what they are, that validators of each format take them, and that they take the right values.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

use crate::common::{PAGE, TestFolder, folder_of, run};
use boon::{Compiler, SchemaIndex, Schemas};
use fieldwright::export::{Format, Options, export};
use fieldwright::generator::{DocSource, Generator};
use fieldwright::model::{Api, TypeId};
use fieldwright::validate::{Checker, Options as CheckOptions};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/export")
}

fn model(docs: &Path, config: Option<&Path>) -> Api {
    let mut generator = Generator::new().source(DocSource::load(docs).unwrap());
    if let Some(config) = config {
        generator = generator.config("fieldwright.toml", fs::read_to_string(config).unwrap());
    }
    let generated = generator.model(&|_| {});
    assert!(!generated.has_errors(), "{:?}", generated.diagnostics);
    generated.api
}

fn shop() -> Api {
    let case = folder().join("shop");
    model(&case.join("docs"), Some(&case.join("fieldwright.toml")))
}

fn options() -> Options {
    Options {
        title: "Shop".to_owned(),
        version: "1.2.0".to_owned(),
        servers: vec!["https://api.shop.example".to_owned()],
        ..Options::default()
    }
}

/// The schemas of a document, ready to check values with. Compiling them checks each against the schema of schemas.
struct Compiled {
    schemas: Schemas,
    compiler: Compiler,
    /// Where the definitions stand.
    base: &'static str,
    ids: Vec<TypeId>,
}

impl Compiled {
    fn new(document: Value, base: &'static str) -> Self {
        let definitions = document.pointer(base).unwrap().as_object().unwrap();
        let ids = definitions.keys().cloned().map(TypeId).collect();
        let mut compiler = Compiler::new();
        compiler.add_resource("mem:///api", document).unwrap();
        Self {
            schemas: Schemas::new(),
            compiler,
            base,
            ids,
        }
    }

    /// Takes no value whose format is another than the schema names; by the standard, a format is a hint.
    fn holding_formats(mut self) -> Self {
        self.compiler.enable_format_assertions();
        self
    }

    fn get(&mut self, id: &TypeId) -> SchemaIndex {
        let place = format!("mem:///api#{}/{id}", self.base);
        match self.compiler.compile(&place, &mut self.schemas) {
            Ok(index) => index,
            Err(error) => panic!("{id}: {error:#}"),
        }
    }

    /// Why a value is not of this type.
    fn problem(&mut self, id: &TypeId, value: &Value) -> Option<String> {
        let index = self.get(id);
        let result = self.schemas.validate(value, index);
        result.err().map(|error| format!("{error:#}"))
    }
}

fn document(api: &Api, format: Format) -> Value {
    serde_json::from_str(&export(api, format, &options())).unwrap()
}

fn json_schema(api: &Api) -> Compiled {
    Compiled::new(document(api, Format::JsonSchema), "/$defs")
}

fn openapi(api: &Api) -> Compiled {
    Compiled::new(document(api, Format::Openapi), "/components/schemas")
}

#[test]
fn documents_are_what_they_were() {
    let api = shop();
    let strict = Options {
        strict: true,
        plain: true,
        root: Some(TypeId::new("components", "Label")),
        ..options()
    };
    for (name, format, options) in [
        ("openapi.json", Format::Openapi, &options()),
        ("openapi-3.0.json", Format::Openapi30, &options()),
        ("json-schema.json", Format::JsonSchema, &options()),
        ("label.strict.plain.json", Format::JsonSchema, &strict),
    ] {
        let text = export(&api, format, options);
        assert_eq!(text, export(&api, format, options), "not the same twice");
        let expected = folder().join("shop").join(name);
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &text).unwrap();
        }
        let old = fs::read_to_string(&expected).unwrap_or_default();
        assert!(old == text, "{name} differs; BLESS=1 rewrites it");
    }
}

#[test]
fn plain_documents_have_no_conditions() {
    let api = shop();
    let plain = Options {
        plain: true,
        ..options()
    };
    for format in [Format::Openapi, Format::Openapi30, Format::JsonSchema] {
        let words = [
            "\"if\"",
            "\"then\"",
            "\"dependentRequired\"",
            "x-fieldwright-",
        ];
        let full = export(&api, format, &options());
        assert!(words.iter().any(|word| full.contains(word)));
        let text = export(&api, format, &plain);
        assert!(!words.iter().any(|word| text.contains(word)), "{text}");
    }
}

/// Checks an OpenAPI document against the published schema of such documents.
fn check_openapi(api: &Api) {
    let official = fs::read_to_string(folder().join("openapi-3.1.schema.json")).unwrap();
    let official: Value = serde_json::from_str(&official).unwrap();
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.add_resource("mem:///openapi", official).unwrap();
    let index = compiler.compile("mem:///openapi", &mut schemas).unwrap();
    if let Err(error) = schemas.validate(&document(api, Format::Openapi), index) {
        panic!("{error:#}");
    }
}

/// Checks that documented examples are valid wherever the generated crate has nothing against them. Gives their number.
fn check_examples(api: &Api) -> usize {
    let checker = Checker::new(api);
    let mut compiled = json_schema(api);
    let mut problems = Vec::new();
    let mut count = 0;
    for id in compiled.ids.clone() {
        // Without examples, its schema is compiled all the same.
        compiled.get(&id);
        for example in &api.get(&id).unwrap().examples {
            let text = example.wire.to_string();
            let report = checker.check(&id, &text, &CheckOptions::new().received());
            if !report.unwrap().findings.is_empty() {
                continue;
            }
            count += 1;
            let value = serde_json::from_str(&text).unwrap();
            if let Some(problem) = compiled.problem(&id, &value) {
                problems.push(format!("{id}: {text}: {problem}"));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    count
}

#[test]
fn documents_of_the_cases_are_valid() {
    let api = shop();
    check_openapi(&api);
    assert!(check_examples(&api) > 3);
}

#[test]
fn documents_of_the_published_crate_are_valid() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let api = model(&specs.join("docs"), Some(&specs.join("fieldwright.toml")));
    check_openapi(&api);
    assert!(check_examples(&api) > 400);
}

#[test]
fn documents_of_the_corpora_are_valid() {
    let Some(folder) = folder_of("FIELDWRIGHT_CORPUS") else {
        return;
    };
    let entries = fs::read_dir(folder).unwrap();
    let mut corpora: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    corpora.retain(|path| path.join("docs").is_dir());
    corpora.sort();
    // One of each API: their other languages say the same.
    let api = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.split('-').next().unwrap().to_owned()
    };
    corpora.reverse();
    corpora.dedup_by_key(|path| api(path));
    let mut count = 0;
    for corpus in corpora {
        eprintln!("{}", corpus.display());
        let api = model(&corpus.join("docs"), None);
        check_openapi(&api);
        count += check_examples(&api);
    }
    assert!(count > 0, "no example was checked");
}

/// Schemas, `fieldwright validate` and so the validators of generated crates take and refuse the same.
#[test]
fn values_are_valid_or_not() {
    let api = shop();
    let checker = Checker::new(&api);
    let mut json_schema = json_schema(&api).holding_formats();
    let mut openapi = openapi(&api).holding_formats();
    let values = fs::read_to_string(folder().join("shop/values.jsonl")).unwrap();
    for line in values.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let id = TypeId::new("components", case["type"].as_str().unwrap());
        let (value, valid) = (&case["value"], case["valid"].as_bool().unwrap());
        for compiled in [&mut json_schema, &mut openapi] {
            let problem = compiled.problem(&id, value);
            assert_eq!(problem.is_none(), valid, "{line}\n{problem:?}");
        }
        let options = CheckOptions::new().received();
        let report = checker.check(&id, &value.to_string(), &options).unwrap();
        assert_eq!(report.is_ok(), valid, "{line}\n{}", report.to_text("-"));
    }
}

/// What only the schema refuses: the generated crate keeps such values as they are.
#[test]
fn schemas_hold_values_to_what_is_documented() {
    let mut compiled = json_schema(&shop()).holding_formats();
    for (title, value) in [
        // The tag beside it says that it is another member.
        ("Event", r#"{"type": "parcel.lost", "data": {"at": "now"}}"#),
        // A tag that no page lists.
        ("Contents", r#"{"type": "plant"}"#),
        // Of a kind that no member has.
        ("Loose", r#"{"a": 1}"#),
        // Not a date.
        (
            "Parcel",
            r#"{"id": "a", "labels": [], "weight": {"value": 1, "unit": "kg"}, "sentOn": "today"}"#,
        ),
    ] {
        let id = TypeId::new("components", title);
        let value = serde_json::from_str(value).unwrap();
        assert!(compiled.problem(&id, &value).is_some(), "{title}: {value}");
    }
}

#[test]
fn the_program_writes_a_file_and_checks_it() {
    let folder = TestFolder::new();
    folder.write("docs/models/components/amount.md", PAGE);
    let args = ["export", "--docs", "docs", "--format", "openapi"];
    let shown = run(folder.path(), &args);
    assert_eq!(shown.code, 0, "{}", shown.stderr);
    let document: Value = serde_json::from_str(&shown.stdout).unwrap();
    let name = folder.path().file_name().unwrap().to_str().unwrap();
    assert_eq!(document["info"]["title"], name);

    let with = |more: &[&'static str]| run(folder.path(), &[&args[..], more].concat());
    let file = ["--output", "api.json"];
    let check = ["--output", "api.json", "--check"];
    assert_eq!(with(&check).code, 1);
    assert_eq!(with(&file).code, 0);
    assert_eq!(with(&check).code, 0);
    let written = fs::read_to_string(folder.path().join("api.json")).unwrap();
    assert_eq!(written, shown.stdout);

    folder.write(
        "docs/models/components/amount.md",
        PAGE.replace("value", "worth"),
    );
    let drift = with(&check);
    assert_eq!(drift.code, 1);
    assert!(drift.stderr.contains("FW403"), "{}", drift.stderr);
}

#[test]
fn the_program_says_what_is_wrong() {
    let folder = TestFolder::new();
    folder.write("docs/models/components/amount.md", PAGE);
    for (args, code, words) in [
        (
            &["--format", "openapi", "--type", "Amount"][..],
            2,
            "no root type",
        ),
        (
            &["--format", "json-schema", "--type", "Amuont"],
            1,
            "nothing in the docs is called",
        ),
        (&["--format", "raml"], 2, "json-schema"),
        (
            &["--format", "openapi", "--output", "no/such/folder.json"],
            1,
            "FW401",
        ),
        (&["--format", "openapi", "--check"], 2, "--output"),
    ] {
        let args = [&["export", "--docs", "docs"], args].concat();
        let shown = run(folder.path(), &args);
        assert_eq!(shown.code, code, "{args:?}: {}", shown.stderr);
        assert!(shown.stderr.contains(words), "{args:?}: {}", shown.stderr);
    }
}
