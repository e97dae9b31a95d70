//! Long and deep text.

use super::cells::read_all;
use super::seeds::CELLS;
use fieldwright::docs::family::sdk::dialect::ALL;
use fieldwright_testkit::fuzz::within;

#[test]
fn the_whole_cell_is_read_or_unknown() {
    // A type with text behind it that belongs to nothing must not be read as if the text were not there.
    for dialect in ALL {
        for cell in CELLS {
            let longer = format!("{cell} §");
            assert!(
                dialect.type_expr(&longer).has_unknown(),
                "{}: {longer}",
                dialect.name()
            );
        }
    }
}

#[test]
fn long_and_deep_text_takes_bounded_time() {
    let shapes = [
        "[",
        "(",
        "{",
        "<",
        "a<",
        "a(",
        "a[",
        "a<b,",
        "a.b.",
        "*",
        "?",
        "[]",
        "map[string]",
        "\"",
        "'",
        "/*",
        "#",
        "a = ",
        "a: ",
        "{a: ",
        "List<",
        "Optional[",
        "T.any(",
        "new A(b: ",
        "A.builder().a(",
        "a=b(c=",
        "x\n",
        "a b\n",
        "[a](",
        "](",
        "|",
        "\\",
        "0.",
        "-",
        "::",
        "res = a.b(",
    ];
    // Linear readers need a second or two for this without optimisation; quadratic ones minutes.
    within("long and deep text", || {
        for dialect in ALL {
            for shape in shapes {
                read_all(*dialect, &shape.repeat(20_000 / shape.len()));
            }
        }
    });
}
