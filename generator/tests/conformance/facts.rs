//! What a folder of documentation says, as facts that can be compared across languages.

use fieldwright::docs::Dialect;
use fieldwright::docs::{Body, DocOperation, DocPage, DocSet, FieldRow, Node, TypeExpr, Value};
use fieldwright::model::Literal;
use std::collections::BTreeMap;

/// A fact's name to its value: `components.book.pagecount type` -> `integer`.
pub(crate) type Facts = BTreeMap<String, String>;

/// All facts of a folder, at the docs stage.
pub(crate) fn of(set: &DocSet) -> Facts {
    let mut facts = Facts::new();
    for page in &set.pages {
        page_facts(set.dialect, page, &mut facts);
    }
    for operation in &set.operations {
        operation_facts(set.dialect, operation, &mut facts);
    }
    facts
}

fn insert_text(facts: &mut Facts, name: String, text: &str) {
    if !text.is_empty() {
        facts.insert(name, text.to_owned());
    }
}

pub(crate) fn fold(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

fn page_facts(dialect: &dyn Dialect, page: &DocPage, facts: &mut Facts) {
    let name = format!("{}.{}", fold(&page.namespace), fold(&page.title));
    let kind = match &page.body {
        Body::Fields(rows) => {
            for row in rows {
                row_facts(dialect, &name, row, facts);
            }
            "record"
        }
        Body::Values(list) => {
            let values: Vec<_> = list
                .values
                .iter()
                .map(|row| show_literal(&row.value))
                .collect();
            facts.insert(format!("{name} values"), values.join(", "));
            let uncertain = list.values.iter().filter(|row| !row.certain).count();
            if uncertain > 0 {
                facts.insert(format!("{name} uncertain"), uncertain.to_string());
            }
            let marked = page
                .example
                .as_ref()
                .is_some_and(|(example, _)| example.marks_open);
            let open = list.open.or(marked.then_some(true));
            facts.insert(format!("{name} open"), show_fact(open));
            let deprecated = list.values.iter().filter(|row| row.deprecated.is_some());
            let deprecated: Vec<_> = deprecated.map(|row| show_literal(&row.value)).collect();
            insert_text(facts, format!("{name} deprecated"), &deprecated.join(", "));
            "enum"
        }
        Body::Members(members) => {
            let members: Vec<_> = members
                .iter()
                .map(|member| member.ty.as_ref().map_or("?".to_owned(), show_type))
                .collect();
            facts.insert(format!("{name} members"), members.join(" | "));
            "union"
        }
        Body::Empty => "bare",
        Body::Untold => "untold",
    };
    facts.insert(name.clone(), kind.to_owned());
    insert_text(facts, format!("{name} text"), &page.overview);
}

fn row_facts(dialect: &dyn Dialect, page: &str, row: &FieldRow, facts: &mut Facts) {
    let name = format!("{page}.{}", fold(dialect.plain_field_name(&row.name)));
    let required = row.required == Some(true);
    facts.insert(format!("{name} type"), show_type(&row.ty));
    facts.insert(format!("{name} required"), show_fact(row.required));
    let nullable = dialect.nullable(&row.ty, required);
    facts.insert(format!("{name} nullable"), show_fact(nullable));
    insert_text(facts, format!("{name} text"), &row.description);
    if row.deprecated.is_some() {
        facts.insert(format!("{name} deprecated"), "yes".to_owned());
    }
    if let Some((example, _)) = &row.example {
        facts.insert(format!("{name} example"), example.clone());
    }
}

fn operation_facts(dialect: &dyn Dialect, operation: &DocOperation, facts: &mut Facts) {
    let name = format!("operation {}", fold(&operation.id));
    let path = operation.path.as_ref().map_or("?", |(path, _)| path);
    let method = operation.method.as_deref().unwrap_or("?");
    facts.insert(name.clone(), format!("{method} {path}"));
    insert_text(facts, format!("{name} text"), &operation.prose);
    let parameters: Vec<_> = operation
        .parameters
        .iter()
        .map(|row| fold(dialect.plain_field_name(&row.name)))
        .collect();
    facts.insert(format!("{name} parameters"), parameters.join(", "));
    let response = operation
        .response
        .as_ref()
        .map_or("none".to_owned(), show_type);
    facts.insert(format!("{name} response"), response);
    let errors: Vec<_> = operation
        .errors
        .iter()
        .map(|row| format!("{} {}", last(&row.name).to_lowercase(), row.statuses))
        .collect();
    facts.insert(format!("{name} errors"), errors.join(", "));
    if let Some((arguments, _)) = &operation.example {
        let shown: Vec<_> = arguments.iter().map(show_node).collect();
        facts.insert(format!("{name} example"), shown.join(" / "));
    }
}

fn last(name: &str) -> &str {
    name.rsplit(['.', ':', '\\', '/']).next().unwrap_or(name)
}

fn show_fact(fact: Option<bool>) -> String {
    match fact {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    }
    .to_owned()
}

pub(crate) fn show_literal(literal: &Literal) -> String {
    match literal {
        Literal::String(text) => format!("{text:?}"),
        Literal::Integer(number) => number.to_string(),
        Literal::Bool(value) => value.to_string(),
    }
}

/// A type without the marks for absent and null around it.
fn show_type(ty: &TypeExpr) -> String {
    match ty.bare() {
        TypeExpr::Ref(reference) => format!("ref {}", fold(last(&reference.name))),
        TypeExpr::Literal(literal) => show_literal(literal),
        TypeExpr::Array(item) => format!("[{}]", show_type(item)),
        TypeExpr::Map(value) => format!("{{{}}}", show_type(value)),
        TypeExpr::OneOf(parts) => {
            let parts: Vec<_> = parts.iter().map(show_type).collect();
            parts.join(" | ")
        }
        other => format!("{other:?}").to_lowercase(),
    }
}

fn show_node(node: &Node) -> String {
    match &node.value {
        Value::Object { entries, .. } => {
            let entries = entries
                .iter()
                .map(|entry| format!("{}: {}", fold(&entry.key), show_node(&entry.node)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(show_node).collect();
            format!("[{}]", items.join(", "))
        }
        Value::String(text) => format!("{text:?}"),
        Value::Number(number) => number.clone(),
        Value::DateTime(text) => format!("datetime {text}"),
        Value::Constant(name) => format!("<{}>", last(name).to_lowercase()),
        other => format!("{other:?}").to_lowercase(),
    }
}
