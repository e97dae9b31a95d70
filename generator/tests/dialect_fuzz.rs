//! No cell and no code makes a dialect panic or hang: arbitrary text, mutated documentation, and hostile shapes.

// Helpers outside of `#[test]` functions end a test by a panic too.
#![allow(clippy::expect_used)]

use fieldwright::docs::dialect::{ALL, Dialect};
use fieldwright::source::load_folder;
use std::time::{Duration, Instant};

/// A small generator of pseudo-random numbers (xorshift64*): the same every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap_or(0) % limit.max(1)
    }

    fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

const CELLS: &[&str] = &[
    "*string*[]",
    "Record<string, [components.Pet](../../models/components/pet.md)[]>",
    "[Optional[components.Pet]](../../models/components/pet.md)",
    "*OptionalNullable[Dict[str, List[Literal[\"a\", 1, True]]]]*",
    "Map\\<String, List\\<*Optional\\<Long>*>>",
    "[?Components\\Cat\\|Components\\Dog\\|null](../../Models/Components/Pet.md)",
    "T::Hash[Symbol, T::Array<[T.nilable(T.any(Models::Cat, ::String))](../x.md)>]",
    "map[string][]**components.Pet*",
    "[[]*time.Time](https://pkg.go.dev/time#Time), error",
    "Dictionary<String, List<*long?*>>",
    "[Date](https://docs.example/#date-objects)",
];

const CODE: &[&str] = &[
    "let value: A = { a: [new Date(\"2020-01-01\")], \"b\": -1.5e3, c: null };",
    "res = pets.make(a={\"x\": [1, 2.5, None]}, b=models.B(c=True), d=open(\"f\", \"rb\"))\n",
    "value: models.A = /* values here */\n",
    "A res = sdk.pets().make().request(A.builder().b(List.of(1L, 2L)).build()).call();",
    "$response = $sdk->pets->make(request: new A\\B(c: ['d' => E\\F::G, 'h']));",
    "res = s.pets.make(req: A::B.new(c: [:d, 'e'], f: {'g' => nil}))\n",
    "res, err := s.Pets.Make(ctx, &a.B{C: a.Pointer[int64](1), D: []string{\"e\"}, F: map[string]any{}})",
    "var res = await sdk.Pets.MakeAsync(a: new List<B>() { new B() { C = D.E } }, f: 1.0M);",
    "value := a.CreateB([]string{/* values here */})",
];

/// Pieces that mean something to one reader or another.
const PIECES: &[&str] = &[
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "<",
    ">",
    "\\<",
    "\\|",
    "|",
    "*",
    "`",
    "\"",
    "'",
    "\\",
    "::",
    "->",
    ".",
    ",",
    ":",
    "=",
    "=>",
    "?",
    "#",
    "//",
    "/*",
    "*/",
    "\n",
    " ",
    "0",
    "-1",
    "1e999",
    "_",
    "new ",
    "map[",
    "T.any(",
    "List<",
    "é",
    "\u{feff}",
    "\u{0}",
    "\"\"\"",
    "\\u",
    "\\u{110000}",
    "\\ud800",
    "](x.md)",
    "](https://x)",
    "<br/>",
    "&lt;",
    "None",
    "nil",
];

fn mutated(random: &mut Random, seed: &str) -> String {
    let mut chars: Vec<char> = seed.chars().collect();
    for _ in 0..=random.below(4) {
        let at = random.below(chars.len() + 1);
        match random.below(5) {
            0 if at < chars.len() => {
                chars.remove(at);
            }
            1 => chars.truncate(at),
            2 => {
                let end = (at + random.below(12)).min(chars.len());
                let piece: Vec<char> = chars[at..end].to_vec();
                chars.splice(at..at, piece);
            }
            _ => {
                let piece = random.pick(PIECES).chars();
                chars.splice(at..at, piece);
            }
        }
    }
    chars.into_iter().collect()
}

fn arbitrary(random: &mut Random) -> String {
    (0..random.below(24))
        .map(|_| *random.pick(PIECES))
        .collect()
}

fn read_all(dialect: &dyn Dialect, text: &str) {
    let ty = dialect.type_expr(text);
    let _ = dialect.nullable(&ty, true);
    let _ = dialect.nullable(&ty, false);
    let _ = dialect.claims_type(text);
    let _ = dialect.response(text);
    let _ = dialect.snippet(text);
    let _ = dialect.call_arguments(text);
    let plain = dialect.plain_field_name(text);
    assert!(text.contains(plain));
}

#[test]
fn mutated_and_arbitrary_text() {
    let mut random = Random(0x5EED_F1E1_D0C5);
    for dialect in ALL {
        for _ in 0..1500 {
            let cell = *random.pick(CELLS);
            read_all(*dialect, &mutated(&mut random, cell));
            let code = *random.pick(CODE);
            read_all(*dialect, &mutated(&mut random, code));
            read_all(*dialect, &arbitrary(&mut random));
        }
    }
}

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
    let start = Instant::now();
    for dialect in ALL {
        for shape in shapes {
            read_all(*dialect, &shape.repeat(20_000 / shape.len()));
        }
    }
    // Linear readers need a second or two for this without optimisation; quadratic ones minutes.
    assert!(
        start.elapsed() < Duration::from_secs(60),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn mutated_documentation() {
    let Some(root) = std::env::var_os("FIELDWRIGHT_CORPUS") else {
        eprintln!("SKIPPED: FIELDWRIGHT_CORPUS is not set");
        return;
    };
    let mut random = Random(0xD1A1_EC75);
    for folder in std::fs::read_dir(root).expect("a folder of corpora") {
        let path = folder.expect("an entry").path().join("docs");
        let Ok(loaded) = load_folder(&path) else {
            continue;
        };
        for (_, bytes) in loaded.pages.iter().step_by(25) {
            let text = String::from_utf8_lossy(bytes);
            let lines: Vec<&str> = text.lines().collect();
            let cells: Vec<&str> = lines
                .iter()
                .filter_map(|line| line.split(" | ").nth(1))
                .map(str::trim)
                .collect();
            let code: Vec<&str> = text.split("```").skip(1).step_by(2).collect();
            for dialect in ALL {
                if !cells.is_empty() {
                    let cell = *random.pick(&cells);
                    read_all(*dialect, &mutated(&mut random, cell));
                }
                if !code.is_empty() {
                    let code = *random.pick(&code);
                    read_all(*dialect, &mutated(&mut random, code));
                }
            }
        }
    }
}
