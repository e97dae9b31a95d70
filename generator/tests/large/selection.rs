//! A selection has what it reaches, and nothing else.

use super::pages::{Page, generator, link, operation, record, run};
use fieldwright::diagnostic::Code;
use fieldwright::generator::Generated;

fn docs() -> Vec<Page> {
    let field = |name: &str, ty: &str| record(name, "", &[("a", ty, "Text.")]);
    vec![
        field("components.Leaf", "*\"leaf\"*"),
        field("components.Sent", &link("components.Leaf")),
        field("components.Got", "*string*"),
        field("components.Zebra", "*\"zebra\"*"),
        operation(
            "transfers",
            "createTransfer",
            "components.Sent",
            "components.Got",
        ),
        operation(
            "accounts",
            "createAccount",
            "components.Zebra",
            "components.Got",
        ),
    ]
}

fn types(generated: &Generated) -> Vec<&str> {
    let types = generated.api.types.keys();
    types.map(|id| id.0.as_str()).collect()
}

fn operations(generated: &Generated) -> Vec<&str> {
    let operations = generated.api.operations.iter();
    operations.map(|operation| operation.id.as_str()).collect()
}

#[test]
fn what_is_reached_and_nothing_else() {
    let config = "[select]\noperations = [\"transfers.*\"]\n";
    let generated = run(&docs(), config);
    assert_eq!(
        types(&generated),
        ["components.Got", "components.Leaf", "components.Sent"]
    );
    assert_eq!(operations(&generated), ["createTransfer"]);
    for (path, text) in &generated.files {
        let said = text.to_lowercase();
        assert!(!said.contains("zebra"), "{path}: {text}");
        assert!(!said.contains("createaccount"), "{path}: {text}");
    }
}

#[test]
fn patterns_name_types_and_operations() {
    for (only, expected) in [
        ("components.Sent", "components.Leaf components.Sent"),
        (
            "components.*t",
            "components.Got components.Leaf components.Sent",
        ),
        ("createAccount", "components.Got components.Zebra"),
        (
            "operation:create*",
            "components.Got components.Leaf components.Sent components.Zebra",
        ),
        (
            "*.createTransfer",
            "components.Got components.Leaf components.Sent",
        ),
    ] {
        // It wins over the configuration.
        let config = "[select]\ntypes = [\"components.Zebra\"]\n";
        let generated = generator(&docs(), config).only(vec![only.to_owned()]).run();
        assert_eq!(types(&generated).join(" "), expected, "{only}");
    }
}

#[test]
fn a_pattern_that_matches_nothing_is_an_error() {
    let config = "[select]\noperations = [\"transfers.*\"]\ntypes = [\"components.X*\"]\n";
    let generated = generator(&docs(), config).run();
    assert!(generated.has_errors() && generated.files.is_empty());
    let found = generated.diagnostics.iter();
    let found: Vec<_> = found
        .filter(|item| item.code == Code::EmptySelection)
        .collect();
    let [finding] = found.as_slice() else {
        unreachable!("{found:?}");
    };
    let place = generated.sources.place(finding.span.expect("a place"));
    assert_eq!((place.line, place.column), (3, 10));
    let only = vec!["operation:components.Sent".to_owned()];
    assert!(generator(&docs(), "").only(only).run().has_errors());
}
