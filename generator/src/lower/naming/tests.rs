//! Names that would move if nothing kept them.

use crate::diagnostic::Code;
use crate::generator::{DocSource, Generated, Generator};
use crate::names::lock::{NAMES_FILE, NamesLock, items};

/// The model of these pages, with the names of `before`.
fn run(pages: &[(&str, String)], before: Option<&Generated>) -> Generated {
    let pages = pages
        .iter()
        .map(|(path, text)| (format!("models/{path}"), text.clone().into_bytes()));
    let source = DocSource::new("docs", pages.collect()).dialect(Some("typescript".to_owned()));
    let mut generator = Generator::new().source(source);
    if let Some(before) = before {
        generator = generator.names(NAMES_FILE, NamesLock::text(&before.api));
    }
    generator.model(&|_| {})
}

fn record(title: &str, fields: &[&str]) -> String {
    let rows: Vec<String> = fields
        .iter()
        .map(|name| format!("| `{name}` | *string* | :heavy_check_mark: | N/A |\n"))
        .collect();
    let rows = rows.concat();
    format!(
        "# {title}\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n{rows}"
    )
}

fn values(title: &str, values: &[&str]) -> String {
    let values: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
    let values = values.join(" | ");
    format!("# {title}\n\n## Values\n\n```typescript\n{values}\n```\n")
}

fn union(title: &str, members: &[&str]) -> String {
    let sections: Vec<String> = members
        .iter()
        .map(|name| {
            format!(
                "### `components.{name}`\n\n```typescript\nconst value: components.{name} = {{ a: \"b\" }};\n```\n\n"
            )
        })
        .collect();
    let sections = sections.concat();
    format!("# {title}\n\n\n## Supported Types\n\n{sections}")
}

/// The names of a type and what it holds.
fn names(generated: &Generated) -> Vec<String> {
    let mut names = Vec::new();
    for def in generated.api.types.values() {
        names.push(format!("{} {}", def.id, def.rust_path));
        for (key, name) in items(def) {
            names.push(format!("{}.{key} {name}", def.id));
        }
    }
    names
}

/// Checks that everything that `old` has keeps its name when `new` is read after it.
fn keeps(old: &[(&str, String)], new: &[(&str, String)]) -> Generated {
    let before = run(old, None);
    let alone = names(&run(new, None));
    let after = run(new, Some(&before));
    let now = names(&after);
    for name in names(&before) {
        assert!(now.contains(&name), "{name} moved: {now:#?}");
    }
    assert_ne!(alone, now, "this case needs no lock");
    let again = run(new, Some(&after));
    assert_eq!(NamesLock::text(&again.api), NamesLock::text(&after.api));
    after
}

#[test]
fn a_page_that_sorts_first_does_not_take_the_name() {
    let old = ("components/a.md", record("fooBar", &["x"]));
    let new = ("components/b.md", record("FooBar", &["x"]));
    let after = keeps(std::slice::from_ref(&old), &[old.clone(), new]);
    let paths: Vec<String> = after
        .api
        .types
        .values()
        .map(|def| def.rust_path.to_string())
        .collect();
    assert_eq!(paths, ["components::FooBar2", "components::FooBar"]);
}

#[test]
fn a_field_that_stands_first_does_not_take_the_name() {
    keeps(
        &[("components/a.md", record("A", &["wallet_id"]))],
        &[("components/a.md", record("A", &["walletID", "wallet_id"]))],
    );
}

#[test]
fn a_value_that_stands_first_does_not_take_the_name() {
    keeps(
        &[("components/a.md", values("A", &["-created_at"]))],
        &[(
            "components/a.md",
            values("A", &["-created_at", "created_at"]),
        )],
    );
    let after = keeps(
        &[("components/a.md", values("A", &["on"]))],
        &[("components/a.md", values("A", &["on", "unrecognized"]))],
    );
    assert!(names(&after).contains(&"components.A.unrecognized Unrecognized2".to_owned()));
}

#[test]
fn an_empty_value_keeps_its_name() {
    let pages = [("components/a.md", values("A", &["on", ""]))];
    let before = run(&pages, None);
    let after = run(&pages, Some(&before));
    assert_eq!(names(&after), names(&before));
    assert!(after.diagnostics.is_empty(), "{:?}", after.diagnostics);
}

#[test]
fn a_member_that_is_new_does_not_rename_the_others() {
    let pages = |members: &[&str]| {
        let mut pages = vec![("components/u.md", union("Method", members))];
        pages.push(("components/a.md", record("CardPayment", &["a", "card"])));
        pages.push(("components/b.md", record("BankPayment", &["a", "bank"])));
        pages.push(("components/c.md", record("Cash", &["a", "till"])));
        pages
    };
    keeps(
        &pages(&["CardPayment", "BankPayment"]),
        &pages(&["CardPayment", "BankPayment", "Cash"]),
    );
}

#[test]
fn a_namespace_that_sorts_first_does_not_take_the_module() {
    let old = ("my_models/a.md", record("A", &["x"]));
    let new = ("my-models/a.md", record("B", &["x"]));
    keeps(std::slice::from_ref(&old), &[new, old.clone()]);
}

#[test]
fn what_is_gone_is_reported() {
    let before = run(
        &[
            ("components/a.md", record("A", &["x", "y"])),
            ("components/b.md", record("B", &["x"])),
        ],
        None,
    );
    let after = run(&[("components/a.md", record("A", &["x"]))], Some(&before));
    let found: Vec<&str> = after
        .diagnostics
        .iter()
        .filter(|item| item.code == Code::LockMismatch)
        .map(|item| item.message.as_str())
        .collect();
    assert_eq!(
        found,
        [
            "`components.A.y` has a name in `names.lock` but is no longer documented",
            "`components.B` has a name in `names.lock` but is no longer documented",
        ]
    );
    assert!(!NamesLock::text(&after.api).contains("components.B"));
}

#[test]
fn two_lines_cannot_have_one_name() {
    let pages = [("components/a.md", record("A", &["x", "y"]))];
    let lock = NamesLock::text(&run(&pages, None).api).replace("  y\n", "  y x\n");
    let source = DocSource::new(
        "docs",
        vec![(
            "models/components/a.md".to_owned(),
            pages[0].1.clone().into_bytes(),
        )],
    );
    let after = Generator::new()
        .source(source.dialect(Some("typescript".to_owned())))
        .names(NAMES_FILE, lock)
        .model(&|_| {});
    assert!(names(&after).contains(&"components.A.y y".to_owned()));
    let mismatches = after.diagnostics.iter();
    let mismatches = mismatches.filter(|item| item.code == Code::LockMismatch);
    assert_eq!(mismatches.count(), 1);
}

#[test]
fn the_names_of_operations_can_be_let_go() {
    let text = "# Names\n\ncomponents.A components::A\n  x\noperation:getA as::GetA\n\"operation:get b\" as::GetB\n";
    assert_eq!(
        NamesLock::without_operations(text),
        "# Names\n\ncomponents.A components::A\n  x\n"
    );
}
