//! The number of the first page.

use super::body::record;
use crate::model::{Api, Json, Operation, Parameter};

/// The number, and why: what is documented as the default, what the words say, or one.
pub(super) fn first(api: &Api, operation: &Operation, parameter: &Parameter) -> (i64, String) {
    let field = operation
        .request
        .as_ref()
        .and_then(|ty| record(api, ty))
        .and_then(|record| {
            let mut fields = record.fields.iter();
            fields.find(|field| field.name == parameter.name)
        });
    match field.and_then(|field| field.default.as_ref()) {
        Some(Json::Number(text)) => {
            let first = text.parse().unwrap_or(1);
            (first, format!("which is {first} by default"))
        }
        _ if starts_at_zero(&parameter.doc) => (0, "whose description says zero".to_owned()),
        _ => (1, "and nothing says that the first is not 1".to_owned()),
    }
}

fn starts_at_zero(doc: &str) -> bool {
    let doc = doc.to_lowercase().replace('-', " ").replace('`', "");
    [
        "zero based",
        "zero indexed",
        "0 based",
        "0 indexed",
        "starts at 0",
        "starting at 0",
        "starting from 0",
        "starts from 0",
        "first page is 0",
    ]
    .iter()
    .any(|phrase| doc.contains(phrase))
}

#[cfg(test)]
mod tests {
    use super::starts_at_zero;

    #[test]
    fn the_first_page() {
        assert!(starts_at_zero("The page, zero-based."));
        assert!(starts_at_zero("Page number, starting at `0`"));
        assert!(!starts_at_zero("The page number, from 1 to 10"));
    }
}
