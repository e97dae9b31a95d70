//! The file as a whole: what is read, what is refused and where, and what becomes of overrides.

use super::*;
use crate::model::{Api, Json, Literal, Tier, TypeId, TypeRef};
use crate::source::SourceMap;

/// The findings of a text as `line:column code message`.
fn findings(text: &str) -> Vec<String> {
    show(text, Config::parse(text).1)
}

fn show(text: &str, diagnostics: Diagnostics) -> Vec<String> {
    let mut map = SourceMap::new();
    map.add_config(FILE_NAME, text);
    diagnostics
        .into_sorted()
        .iter()
        .map(|item| {
            let position = map.position(item.span.unwrap_or_default());
            let code = item.code.info().id;
            format!(
                "{}:{} {code} {}",
                position.line, position.column, item.message
            )
        })
        .collect()
}

#[test]
fn reads_everything() {
    let text = r#"
        [package]
        name = "example-types"
        rust-version = "1.90"
        keywords = ["api"]

        [settings]
        unknown-keys = "keep"
        lenient-nulls = "never"
        tiers = ["normative"]

        [[source]]
        path = "docs"
        dialect = "typescript"
        include = ["models/**"]
        exclude = ["**/internal*.md"]

        [[source]]
        path = "../python/docs"

        [[override]]
        path = "components.Amount.value"
        reason = "measured"
        rename = "amount"
        wire = "amount_value"
        type = "integer[]"
        optional = true
        nullable = false
        number = "integer"
        notation = "string"
        default = { a = [1, 1.5, "x", true] }
        secret = true
        read-only = false
        location = "query"
        rules.add = [{ max-chars = 3, tier = "descriptive" }]
        rules.change = [{ minimum = 0 }]
        rules.remove = ["max-items"]

        [[override]]
        path = "components.*"
        reason = "measured"
        values = ["a", 1]
        open = true
        discriminant = "type"
        members = ["components.A", "string"]
        tags = { a = "components.A" }
        best-match = true
        rename-all = "snake_case"
        exclude = true

        [[override]]
        path = "operation:listAmounts"
        reason = "measured"
        next-page = { from = "body", at = "meta.next", parameter = "start" }
    "#;
    assert_eq!(findings(text), Vec::<String>::new());
    let config = Config::parse(text).0;
    assert_eq!(config.package.name.as_deref(), Some("example-types"));
    assert_eq!(config.settings.unknown_keys, Some(UnknownKeys::Keep));
    assert_eq!(config.settings.lenient_nulls, LenientNulls::Never);
    assert_eq!(config.settings.tiers, [Tier::Normative]);
    let [docs, python] = config.sources.as_slice() else {
        panic!("two sources are expected")
    };
    assert!(docs.takes("models/a.md"));
    assert!(!docs.takes("models/internalthing.md"));
    assert!(!docs.takes("sdks/a.md"));
    assert!(python.takes("anything.md"));
    let overrides: Vec<_> = config.overrides.iter().collect();
    let [field, ty, list] = overrides.as_slice() else {
        panic!("three overrides are expected")
    };
    assert_eq!(
        list.next_page.as_ref().unwrap().at.as_deref(),
        Some("meta.next")
    );
    assert_eq!(field.ty, Some(TypeRef::Array(Box::new(TypeRef::Integer))));
    assert_eq!(
        field.default.as_ref().map(Json::to_string).as_deref(),
        Some(r#"{"a":[1,1.5,"x",true]}"#)
    );
    assert_eq!(field.line, 22);
    assert_eq!(field.facts.len(), 12);
    assert_eq!(
        ty.values,
        Some(vec![Literal::String("a".to_owned()), Literal::Integer(1)])
    );
    assert_eq!(ty.rename_all, Some(RenameRule::Snake));
    let set: usize = overrides.iter().map(|o| o.facts.len()).sum();
    assert_eq!(set, FactKey::ALL.len(), "the example sets every fact once");
}

#[test]
fn refuses_with_a_place() {
    for (text, expected) in [
        (
            "[[override]]\npath = 1\nreason = 'x'\nwire = 'y'",
            "2:8 FW301 invalid type: integer `1`, expected a string",
        ),
        (
            "[[override]]\npath = 'a.B'\nwire = 'y'",
            "2:8 FW301 the override for `a.B` has no reason",
        ),
        (
            "[[override]]\npath = 'a.B'\nreason = ' '\nwire = 'y'",
            "2:8 FW301 the override for `a.B` has no reason",
        ),
        (
            "[[override]]\npath = 'a.B'\nreason = 'x'",
            "2:8 FW301 the override for `a.B` sets nothing",
        ),
        (
            "[[override]]\npath = 'a.B'\nreason = 'x'\ntype = 'Amount'",
            "4:8 FW301 `Amount` is not a type: `Amount` is neither a basic type nor a type's id with its namespace, such as `components.Amount`",
        ),
        (
            "[[override]]\npath = 'a.B'\nreason = 'x'\nrules.remove = ['max-char']",
            "4:1 FW301 `max-char` is not a kind of rule",
        ),
        (
            "[override]\npath = 'a.B'",
            "1:1 FW301 `override` is a list of tables",
        ),
        (
            "[pakage]\nname = 'x'",
            "1:2 FW301 `pakage` is not a table of this file",
        ),
        (
            "[[source]]\npath = 'docs'\n[source.profile.words]\nstring = 'string'\n\"Time stamp\" = 'time stamp'",
            "5:1 FW301 `Time stamp` stands for itself, which does not say what it is",
        ),
        (
            "[settings]\nunknown-keys = 'drop'",
            "2:16 FW301 unknown variant `drop`, expected `ignore` or `keep`",
        ),
    ] {
        assert_eq!(findings(text), [expected], "{text}");
    }
}

#[test]
fn reports_every_mistake_in_one_run() {
    let text = "[package]\nnam = 'x'\n[settings]\ntiers = 3\n[[source]]\ndialect = 'go'\n[[override]]\npath = 'a.B'\n";
    assert_eq!(findings(text).len(), 5, "{:?}", findings(text));
    assert!(!findings("[package\nname = 'x'").is_empty());
}

fn one_type() -> Api {
    serde_json::from_str(
        r#"{"sources": [], "operations": [], "types": [
            {"id": "a.Amount", "rust_path": "a::Amount", "file": "amount", "kind": "struct", "place": {"page": "a.md", "line": 1, "column": 1},
             "fields": [{"name": "value", "rust_name": "value", "wire": "value", "type": "string", "required": true, "nullable": false,
                         "place": {"page": "a.md", "line": 2, "column": 1}}]}
        ]}"#,
    )
    .unwrap()
}

#[test]
fn unused_and_idle_overrides_are_errors() {
    let text = "\
        [[override]]\npath = 'a.Amount.valeu'\nreason = 'x'\nwire = 'v'\n\
        [[override]]\npath = 'a.Amount.value'\nreason = 'x'\nwire = 'v'\nopen = true\nnullable = true\n\
        [[override]]\npath = '*.Amount'\nreason = 'x'\nrename = 'Money'\n";
    let config = Config::parse(text).0;
    let id = TypeId::new("a", "Amount");
    let target = Target::Field(&id, "value");
    for (index, _) in config.overrides.find(target) {
        config.overrides.applied(index, FactKey::Wire, true);
        config.overrides.applied(index, FactKey::Nullable, false);
    }
    for (index, facts) in config.overrides.find(Target::Type(&id)) {
        assert_eq!(facts.rename.as_deref(), Some("Money"));
        config.overrides.applied(index, FactKey::Rename, true);
    }
    let found = config.overrides.finish(&one_type());
    let helps: Vec<_> = found.items().iter().map(|item| item.help.clone()).collect();
    assert_eq!(
        helps.first().cloned().flatten().as_deref(),
        Some("there is `a.Amount.value`")
    );
    assert_eq!(
        show(text, found),
        [
            "2:8 FW302 the override for `a.Amount.valeu` matches nothing",
            "9:8 FW303 `open` does not apply to `a.Amount.value`",
            "10:12 FW303 `nullable` changes nothing for `a.Amount.value`",
        ]
    );
}

#[test]
fn exact_overrides_win_over_patterns() {
    let text = "\
        [[override]]\npath = 'a.B.c'\nreason = 'x'\nwire = 'exact'\n\
        [[override]]\npath = 'a.*.c'\nreason = 'x'\nwire = 'pattern'\nsecret = true\n\
        [[override]]\npath = 'a.B::x.*'\nreason = 'x'\nrename = 'Star'\n";
    let config = Config::parse(text).0;
    let id = TypeId::new("a", "B");
    let field = Target::Field(&id, "c");
    let wire = config.overrides.fact(field, |facts| facts.wire.as_deref());
    assert_eq!(wire.map(|(_, _, wire)| wire), Some("exact"));
    let secret = config.overrides.fact(field, |facts| facts.secret);
    assert_eq!(secret.map(|(id, ..)| id), Some(1));
    for (value, found) in [("x.*", 1), ("x.y", 1), ("y.x", 0)] {
        assert_eq!(
            config.overrides.find(Target::Value(&id, value)).len(),
            found,
            "{value}"
        );
    }
    assert!(config.overrides.find(Target::Field(&id, "d")).is_empty());
    assert!(config.overrides.find(Target::Operation("a.B.c")).is_empty());
}
