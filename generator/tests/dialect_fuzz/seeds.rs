//! Text to damage: cells and code of every language, and pieces that mean something to one reader or another.

use fieldwright::docs::family::sdk::dialect::{ALL, SdkDialect};
use fieldwright::source::load_folder;
use std::path::{Path, PathBuf};

pub(crate) const CELLS: &[&str] = &[
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

pub(crate) const CODE: &[&str] = &[
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

/// Pieces of type cells and of code.
pub(crate) const PIECES: &[&str] = &[
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

/// The cells and the code of real pages of one language.
pub(crate) struct Pages {
    pub(crate) dialect: &'static dyn SdkDialect,
    /// Every cell of a table, whatever its column.
    pub(crate) cells: Vec<String>,
    /// The bodies of fences.
    pub(crate) code: Vec<String>,
}

/// Our own pages of every language, and every so-many-th page of the corpora.
pub(crate) fn pages() -> Vec<Pages> {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dialects/library");
    let corpora = std::env::var_os("FIELDWRIGHT_CORPUS").map(PathBuf::from);
    let mut out = Vec::new();
    for dialect in ALL {
        let mut pages = Pages {
            dialect: *dialect,
            cells: CELLS.iter().copied().map(str::to_owned).collect(),
            code: CODE.iter().copied().map(str::to_owned).collect(),
        };
        let folder = library.join(dialect.name());
        pages.add(&folder, 1);
        assert!(pages.cells.len() > CELLS.len(), "{}", folder.display());
        if let Some(root) = &corpora {
            for entry in std::fs::read_dir(root).expect("a folder of corpora") {
                let path = entry.expect("an entry").path();
                if path
                    .to_string_lossy()
                    .ends_with(&format!("-{}", dialect.name()))
                {
                    pages.add(&path, 25);
                }
            }
        }
        out.push(pages);
    }
    out
}

impl Pages {
    fn add(&mut self, folder: &Path, step: usize) {
        let Ok(loaded) = load_folder(&folder.join("docs")) else {
            return;
        };
        for (_, bytes) in loaded.pages.iter().step_by(step) {
            let text = String::from_utf8_lossy(bytes);
            let cells = text.lines().filter(|line| line.starts_with('|'));
            self.cells.extend(
                cells.flat_map(|line| line.split(" | ").map(|cell| cell.trim().to_owned())),
            );
            self.code
                .extend(text.split("```").skip(1).step_by(2).map(str::to_owned));
        }
    }
}
