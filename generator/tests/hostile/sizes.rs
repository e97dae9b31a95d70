//! Pages of extraordinary size and depth.

use crate::common::invariants::{Pages, checked};
use fieldwright_testkit::fuzz::within;
use fieldwright_testkit::synthetic;

const HEAD: &str =
    "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";

fn run(name: &str, page: String) -> fieldwright::generator::Generated {
    run_all(
        name,
        &vec![("models/components/x.md".to_owned(), page.into_bytes())],
    )
}

fn run_all(name: &str, pages: &Pages) -> fieldwright::generator::Generated {
    within(name, || checked(pages, None, "typescript"))
}

fn with_type(cell: &str) -> String {
    format!("# X\n\n{HEAD}| `a` | {cell} | :heavy_check_mark: | Text. |\n")
}

fn with_text(text: &str) -> String {
    format!("# X\n\n{HEAD}| `a` | *string* | :heavy_check_mark: | {text} |\n")
}

fn with_example(value: &str) -> String {
    format!(
        "# X\n\n## Example Usage\n\n```typescript\nlet value: X = {{ a: {value} }};\n```\n\n{HEAD}| `a` | *any* | :heavy_check_mark: | Text. |\n"
    )
}

#[test]
fn deep_type_cells() {
    for depth in [20, 100, 1_000, 50_000] {
        for (open, close) in [
            ("Array<", ">"),
            ("Record<string, ", ">"),
            ("", "[]"),
            ("Array<Record<string, ", ">>"),
            ("[", "](x.md)"),
            ("*", "*"),
            ("(", ")"),
        ] {
            let cell = format!("{}string{}", open.repeat(depth), close.repeat(depth));
            run(&format!("{depth} times {open}{close}"), with_type(&cell));
        }
        run(
            &format!("{depth} unclosed"),
            with_type(&"Array<".repeat(depth)),
        );
    }
}

#[test]
fn deep_markdown() {
    for depth in [100, 3_000] {
        for piece in [
            "> ", "- ", "1. ", ">- ", "* > ", "<b>", "[", "![", "*a ", "**a ", "_a ", "~~a ", "`",
            "[a](", "<", "&lt;", "\\", "<!--", "[a]: ", "a\n    ", "| ",
        ] {
            let text = piece.repeat(depth);
            let name = format!("{depth} times {piece:?}");
            run(
                &name,
                format!("# X\n\n{text}x\n\n{HEAD}| `a` | *string* | :heavy_check_mark: | x |\n"),
            );
            run(&name, with_text(&text.replace('\n', "<br/>")));
        }
        let items: Vec<String> = (0..depth)
            .map(|level| format!("{}- x\n", "  ".repeat(level)))
            .collect();
        let nested = items.concat();
        run(
            "a nested list",
            format!("# X\n\n{nested}\n{HEAD}| `a` | *string* | :heavy_check_mark: | x |\n"),
        );
    }
}

#[test]
fn deep_examples() {
    for depth in [50, 1_000, 100_000] {
        for (open, close) in [
            ("{ a: ", " }"),
            ("[", "]"),
            ("(", ")"),
            ("f(", ")"),
            ("new A(", ")"),
            ("{ \"a\": [", "] }"),
            ("-", ""),
            ("...", ""),
        ] {
            let value = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            run(&format!("{depth} times {open}"), with_example(&value));
            run(
                &format!("{depth} unclosed {open}"),
                with_example(&open.repeat(depth)),
            );
        }
        let json = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let page = "# X\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n";
        run(
            "a deep cell",
            format!("{page}| `a` | *any* | :heavy_check_mark: | x | {json} |\n"),
        );
    }
}

#[test]
fn long_names() {
    for length in [64, 250, 300, 5_000] {
        for letter in ["a", "aB", "é", "日", "\u{1f980}", "a_", "A", "-"] {
            let name = letter.repeat(length);
            let page = format!(
                "# {name}\n\n{HEAD}| `{name}` | *string* | :heavy_check_mark: | x |\n| `{name}b` | *\"{name}\"* | :heavy_check_mark: | x |\n"
            );
            let values =
                format!("# {name}V\n\n## Values\n\n```typescript\n\"{name}\" | \"{name}x\"\n```\n");
            let operation = format!(
                "# {name}\n\n## {name}\n\nText.\n\n### Example Usage\n\n<!-- UsageSnippet language=\"typescript\" operationID=\"{name}\" method=\"get\" path=\"/{name}/{{{name}}}\" -->\n```typescript\nawait api.x.y();\n```\n\n### Response\n\n**Promise\\<void\\>**\n"
            );
            let pages: Pages = [
                (format!("models/components/{name}.md"), page.clone()),
                (format!("models/{name}/x.md"), page),
                (format!("models/components/{name}v.md"), values),
                (format!("sdks/{name}/README.md"), operation),
            ]
            .map(|(path, text)| (path, text.into_bytes()))
            .into();
            run_all(&format!("{length} times {letter}"), &pages);
        }
    }
}

#[test]
fn large_cells_and_tables() {
    let megabyte = "words and `code` and [links](https://x.example) ".repeat(1 << 20 >> 6);
    let generated = run("a text of a megabyte", with_text(&megabyte));
    assert_eq!(generated.api.types.len(), 1);
    run("a type of a megabyte", with_type(&"x".repeat(1 << 20)));
    run(
        "an example of a megabyte",
        with_example(&format!("\"{}\"", "x".repeat(1 << 20))),
    );
    run("unions in a cell", with_type(&"*\"a\"* \\| ".repeat(5_000)));
    let columns = 5_000;
    let row = |cell: &str| format!("|{}\n", format!(" {cell} |").repeat(columns));
    run(
        "thousands of columns",
        format!(
            "# X\n\n## Fields\n\n{}{}{}",
            row("Field"),
            row("---"),
            row("`a`")
        ),
    );
    run(
        "a row of thousands of cells",
        format!("# X\n\n{HEAD}{}", row("`a`")),
    );
    run(
        "a line of pipes",
        format!("# X\n\n{HEAD}{}\n", "|".repeat(200_000)),
    );
}

#[test]
fn many_of_each() {
    for (name, pages, types) in [
        ("a wide record", synthetic::wide_record(1_000), 1),
        ("a wide enum", synthetic::wide_enum(5_000), 1),
        ("a wide union", synthetic::wide_union(100), 101),
        ("a chain", synthetic::chain(1_000), 1_000),
        ("a cycle", synthetic::cycle(1_000), 1_000),
    ] {
        let generated = run_all(name, &pages);
        assert_eq!(generated.api.types.len(), types, "{name}");
        assert!(!generated.files.is_empty(), "{name}");
    }
}

#[test]
fn unions_in_unions() {
    let pages: Pages = (0..600)
        .map(|index| {
            let next = index + 1;
            let page = format!(
                "# U{index}\n\n## Supported Types\n\n### `components.U{next}`\n\n```typescript\nconst value: components.U{next} = 1;\n```\n\n### `string`\n\n```typescript\nconst value: string = \"x\";\n```\n"
            );
            (format!("models/components/u{index}.md"), page.into_bytes())
        })
        .collect();
    run_all("unions in unions", &pages);
}
