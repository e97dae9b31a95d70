//! Type cells.

use super::seeds::{PIECES, pages};
use super::words::{WORDS, random_type};
use fieldwright::docs::TypeExpr;
use fieldwright::docs::family::sdk::dialect::{ALL, SdkDialect};
use fieldwright::model::Literal;
use fieldwright_testkit::mutate::mutated_text;
use fieldwright_testkit::{Random, fuzz};

/// Deeper than any reader goes, with the marks that it adds.
const DEEP: usize = 100;

/// Everything that a dialect reads from a text; twice the same, and nothing that is not there.
pub(crate) fn read_all(dialect: &dyn SdkDialect, text: &str) {
    let ty = dialect.type_expr(text);
    assert_eq!(ty, dialect.type_expr(text), "{text:?}");
    is_from(&ty, text, 0);
    assert_eq!(dialect.nullable(&ty, true), dialect.nullable(&ty, true));
    let _ = dialect.nullable(&ty, false);
    let _ = dialect.claims_type(text);
    if let Some(ty) = dialect.response(text) {
        is_from(&ty, text, 0);
    }
    super::literals::read_code(dialect, text);
    let plain = dialect.plain_field_name(text);
    assert!(text.contains(plain));
}

/// Names and constants stand in the cell.
fn is_from(ty: &TypeExpr, text: &str, depth: usize) {
    assert!(depth < DEEP, "{text:?}");
    let shown = |name: &str| {
        let mut parts = name.split(|c: char| !c.is_alphanumeric());
        assert!(parts.all(|part| text.contains(part)), "{name:?}: {text:?}");
    };
    match ty {
        TypeExpr::Ref(reference) => shown(&reference.name),
        TypeExpr::Literal(Literal::String(name)) => shown(name),
        TypeExpr::Literal(Literal::Integer(value)) => {
            // `+7` and `007` are 7.
            shown(&value.unsigned_abs().to_string());
        }
        TypeExpr::Array(inner)
        | TypeExpr::Map(inner)
        | TypeExpr::Stream(inner)
        | TypeExpr::Optional(inner)
        | TypeExpr::Nullable(inner) => is_from(inner, text, depth + 1),
        TypeExpr::OneOf(parts) => {
            assert!(parts.len() > 1, "{text:?}");
            for part in parts {
                is_from(part, text, depth + 1);
            }
        }
        TypeExpr::Linked(page, parts) => {
            shown(&page.name);
            for part in parts {
                is_from(part, text, depth + 1);
            }
        }
        TypeExpr::Unknown(cell) => assert!(text.contains(cell.as_str()), "{text:?}"),
        _ => {}
    }
}

#[test]
fn written_types_are_read_again() {
    fuzz::run("written type cells", 3_000, |random| {
        let words = random.choose(WORDS).expect("a language");
        let dialect =
            fieldwright::docs::family::sdk::dialect::by_name(words.dialect).expect("a dialect");
        let ty = random_type(random, words, 4);
        let cell = words.cell(random, &ty);
        assert_eq!(dialect.type_expr(&cell), ty, "{}: {cell}", words.dialect);
    });
}

#[test]
fn mutated_cells_are_read() {
    let pages = pages();
    fuzz::run("type cells", 15_000, |random| {
        let page = random.choose(&pages).expect("a language");
        let cell = some_cell(random, &page.cells);
        let donor = random.choose(&page.cells).expect("a cell");
        let text = mutated_text(random, &cell, donor, PIECES);
        let dialect = if random.chance(80) {
            page.dialect
        } else {
            *random.choose(ALL).expect("a dialect")
        };
        read_all(dialect, &text);
        if !text.trim().is_empty() {
            let longer = format!("{text} §");
            assert!(dialect.type_expr(&longer).has_unknown(), "{longer:?}");
        }
    });
}

/// A cell of a page, or one written anew.
fn some_cell(random: &mut Random, cells: &[String]) -> String {
    if random.chance(50) {
        return random.choose(cells).expect("a cell").clone();
    }
    let words = random.choose(WORDS).expect("a language");
    let ty = random_type(random, words, 4);
    words.cell(random, &ty)
}

#[test]
fn arbitrary_text_is_read() {
    fuzz::run("arbitrary cells", 6_000, |random| {
        let text: String = (0..random.below(24)).map(|_| random.word(PIECES)).collect();
        read_all(*random.choose(ALL).expect("a dialect"), &text);
    });
}
