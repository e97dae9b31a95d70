//! Tables of enum values: `| Name | Value |`.

use crate::docs::text::{cell_text, cell_value};
use crate::docs::{ValueList, ValueRow};
use crate::markdown::{Block, BlockKind, Table};
use crate::model::Literal;
use crate::source::{SourceFile, Span};

/// Reads the first table of a `## Values` section. Values stand in it without quotes.
pub(crate) fn read_table(file: &SourceFile, blocks: &[Block]) -> ValueList {
    let table = blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Table(table) => Some(table),
        _ => None,
    });
    let Some(table) = table else {
        return ValueList::default();
    };
    let column = |name: &str| {
        table
            .header
            .iter()
            .position(|cell| text(file, *cell).eq_ignore_ascii_case(name))
    };
    let (Some(name), Some(value)) = (column("name"), column("value")) else {
        return ValueList::default();
    };
    rows(file, table, name, value, column("description"))
}

fn rows(
    file: &SourceFile,
    table: &Table,
    name: usize,
    value: usize,
    description: Option<usize>,
) -> ValueList {
    let mut list = ValueList::default();
    for row in &table.rows {
        let end = Span {
            start: row.span.end,
            ..row.span
        };
        let cell = |index: usize| row.cells.get(index).copied().unwrap_or(end);
        let (shown, struck) = plain(text(file, cell(name)));
        let written = text(file, cell(value));
        if shown == "-" && written.starts_with("`Unrecognized<") {
            list.open = Some(true);
            continue;
        }
        let raw = cell_value(written);
        list.values.push(ValueRow {
            name: (!shown.is_empty()).then(|| shown.to_owned()),
            certain: !is_integer(&raw),
            value: Literal::String(raw),
            description: description
                .map(|index| cell_text(text(file, cell(index))))
                .unwrap_or_default(),
            deprecated: struck.then(String::new),
            span: if written.is_empty() {
                row.span
            } else {
                cell(value)
            },
        });
    }
    list
}

fn text(file: &SourceFile, span: Span) -> &str {
    file.text
        .get(span.start as usize..span.end as usize)
        .unwrap_or_default()
}

/// A name without backticks and strikes, and whether it was struck through.
fn plain(cell: &str) -> (&str, bool) {
    let inner = cell
        .strip_prefix("~~")
        .and_then(|rest| rest.strip_suffix("~~"));
    (inner.unwrap_or(cell).trim_matches('`'), inner.is_some())
}

/// Whether text could as well be an integer of JSON.
fn is_integer(text: &str) -> bool {
    text.parse::<i64>()
        .is_ok_and(|number| number.to_string() == text)
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Diagnostics;
    use crate::docs::{Body, ReadOptions, ValueList, read_docs};
    use crate::model::Literal;
    use crate::source::SourceMap;

    fn read(dialect: &str, body: &str) -> ValueList {
        let text = format!("# Size\n\n## Values\n\n{body}\n");
        let mut map = SourceMap::new();
        map.add_folder("docs", [("models/size.md".to_owned(), text.into_bytes())]);
        let set = read_docs(
            &map,
            0,
            &ReadOptions::dialect(dialect),
            &mut Diagnostics::new(),
        );
        match set.pages.into_iter().next().map(|page| page.body) {
            Some(Body::Values(list)) => list,
            other => panic!("{other:?}"),
        }
    }

    fn shown(list: &ValueList) -> Vec<String> {
        let rows = list.values.iter().map(|row| {
            let name = row.name.as_deref().unwrap_or("-");
            let value = match &row.value {
                Literal::String(text) => format!("{text:?}"),
                other => format!("{other:?}"),
            };
            let certain = if row.certain { "" } else { "?" };
            let gone = row.deprecated.as_ref().map_or("", |_| " deprecated");
            format!("{name} {value}{certain}{gone}")
        });
        rows.collect()
    }

    const TABLE: &str = "| Name | Value |\n| --- | --- |\n| `NONE` | |\n| `ANY` | * |\n| ~~`OLD`~~ | a.b/{c} |\n\
                         | `ONE` | 1 |\n| `PADDED` | 01 |\n| `BAR` | a\\|b |\n| `MINUS` | -5 |";

    #[test]
    fn values_without_quotes() {
        for dialect in ["python", "java", "go", "csharp", "php", "ruby"] {
            let list = read(dialect, TABLE);
            let expected = [
                "NONE \"\"",
                "ANY \"*\"",
                "OLD \"a.b/{c}\" deprecated",
                "ONE \"1\"?",
                "PADDED \"01\"",
                "BAR \"a|b\"",
                "MINUS \"-5\"?",
            ];
            assert_eq!(shown(&list), expected, "{dialect}");
            assert_eq!(list.open, None, "{dialect}");
        }
    }

    #[test]
    fn a_table_of_typescript_says_if_there_may_be_more() {
        assert_eq!(read("typescript", TABLE).open, Some(false));
        let open = format!("{TABLE}\n| - | `Unrecognized<string>` |");
        let list = read("typescript", &open);
        assert_eq!(list.open, Some(true));
        assert_eq!(list.values.len(), 7);
    }

    #[test]
    fn lists_of_literals() {
        let open = "This is an open enum. Unrecognized values will not fail type checks.\n\n- `\"a-b\"`\n- `\"\"`\n- `200`\n- `True`";
        let list = read("python", open);
        assert_eq!(
            shown(&list),
            ["- \"a-b\"", "- \"\"", "- Integer(200)", "- Bool(true)"]
        );
        assert_eq!(list.open, Some(true));
        assert_eq!(read("python", "- `\"x\"`").open, Some(false));
    }
}
