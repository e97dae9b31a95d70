//! One thing of an extraordinary size.

use super::Pages;
use super::write::{Field, link, path, record, union, values};

const SPACE: &str = "components";

/// A page with this many fields.
#[must_use]
pub fn wide_record(fields: usize) -> Pages {
    let types = [
        "*string*",
        "*number*",
        "*boolean*",
        "*string*[]",
        "Record<string, *any*>",
    ];
    let fields: Vec<Field> = (0..fields)
        .map(|index| {
            let ty = types.get(index % types.len()).copied().unwrap_or_default();
            let mut field = Field::new(format!("field{index}"), ty, index % 3 == 0);
            field.description = format!(
                "Number {index}. Must be at most {} characters.",
                index % 90 + 10
            );
            field
        })
        .collect();
    vec![(
        path(SPACE, "Wide"),
        record("Wide", "It has many fields.", &fields),
    )]
}

/// A page with this many values.
#[must_use]
pub fn wide_enum(count: usize) -> Pages {
    let list: Vec<String> = (0..count).map(|index| format!("value-{index}")).collect();
    vec![(path(SPACE, "Code"), values("Code", &list))]
}

/// A union of this many members, told apart by a tag, with their pages.
#[must_use]
pub fn wide_union(members: usize) -> Pages {
    let mut pages = Pages::new();
    let mut list = Vec::new();
    for index in 0..members {
        let name = format!("Kind{index}");
        let tag = Field::new("kind", format!("*\"kind-{index}\"*"), true);
        let own = Field::new(format!("only{index}"), "*string*", true);
        pages.push((
            path(SPACE, &name),
            record(&name, "One of them.", &[tag, own]),
        ));
        list.push((
            format!("{SPACE}.{name}"),
            format!("{{\n  kind: \"kind-{index}\",\n  only{index}: \"x\",\n}}"),
        ));
    }
    pages.push((path(SPACE, "Any"), union("Any", &list)));
    pages
}

/// This many types, each with a field of the next.
#[must_use]
pub fn chain(types: usize) -> Pages {
    linked(types, false)
}

/// This many types, each with a field of the next, and the last of the first.
#[must_use]
pub fn cycle(types: usize) -> Pages {
    linked(types, true)
}

fn linked(types: usize, closed: bool) -> Pages {
    let page = |index: usize| {
        let name = format!("Link{index}");
        let mut fields = vec![Field::new("id", "*string*", true)];
        if closed || index + 1 < types {
            let next = format!("Link{}", (index + 1) % types);
            fields.push(Field::new("next", link(SPACE, &next), true));
        }
        (
            path(SPACE, &name),
            record(&name, "It has a next one.", &fields),
        )
    };
    (0..types).map(page).collect()
}
