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

/// A page with this many fields that say nothing of their values.
#[must_use]
pub fn plain_record(fields: usize) -> Pages {
    let fields: Vec<Field> = (0..fields)
        .map(|index| Field::new(format!("field{index}"), "*string*", false))
        .collect();
    vec![(path(SPACE, "Wide"), record("Wide", "Plain.", &fields))]
}

/// A page with a field that is one of this many constants, written in its cell.
#[must_use]
pub fn constants(count: usize) -> Pages {
    let list: Vec<String> = (0..count)
        .map(|index| format!("*\"value-{index}\"*"))
        .collect();
    let field = Field::new("kind", list.join(" \\| "), true);
    vec![(
        path(SPACE, "Holder"),
        record("Holder", "It has a kind.", &[field]),
    )]
}

/// A page whose overview has this many links, each to another place.
#[must_use]
pub fn links(count: usize) -> Pages {
    let list: Vec<String> = (0..count)
        .map(|index| format!("[page {index}](https://docs.example/{index})"))
        .collect();
    let field = Field::new("id", "*string*", true);
    vec![(
        path(SPACE, "Linked"),
        record("Linked", &list.join(" and "), &[field]),
    )]
}

/// A page with this many times a piece of text in its overview, in a type cell and in a description.
#[must_use]
pub fn pieces(piece: &str, count: usize) -> Pages {
    let text = piece.repeat(count);
    let mut described = Field::new("described", "*string*", true);
    described.description.clone_from(&text);
    let typed = Field::new("typed", text.clone(), true);
    vec![(
        path(SPACE, "Pieces"),
        record("Pieces", &format!("It says {text}"), &[described, typed]),
    )]
}

/// This many layers of four unions each; the members of each are those of the layer below, and those of the last are
/// records.
#[must_use]
pub fn layers(count: usize) -> Pages {
    const WIDTH: usize = 4;
    let name = |layer: usize, index: usize| format!("Layer{layer}Part{index}");
    let mut pages = Pages::new();
    for index in 0..WIDTH {
        let own = name(count, index);
        let field = Field::new(format!("only{index}"), "*string*", true);
        pages.push((path(SPACE, &own), record(&own, "The last.", &[field])));
    }
    for layer in 0..count {
        for index in 0..WIDTH {
            let members: Vec<(String, String)> = (0..WIDTH)
                .map(|below| {
                    (
                        format!("{SPACE}.{}", name(layer + 1, below)),
                        format!("{{ only{below}: \"x\" }}"),
                    )
                })
                .collect();
            let own = name(layer, index);
            pages.push((path(SPACE, &own), union(&own, &members)));
        }
    }
    pages
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
