//! Which part of the generator may use which: read from the picture in `docs/architecture.md`, checked against every
//! path in the source.
//!
//! A room is a module of `src/lib.rs`. In the picture each line is a floor: its rooms may use what stands on lines below
//! theirs, and nothing else. Inside a room, parts may use each other freely, but where that makes a circle, the circle
//! has to be listed here with its reason.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Circles between the parts of one room: the room, its parts, and why they need each other.
const CIRCLES: &[(&str, &[&str], &str)] = &[(
    "runtime",
    &["number", "patch", "value", "wire"],
    "the public types read and write themselves with the machinery of `wire`, which keeps values in them",
)];

/// What only tests have.
const TEST_ROOMS: &[&str] = &["runtime_tests", "testing"];

/// Macros whose content is code of another crate.
const QUOTES: &[&str] = &["quote", "quote_spanned", "parse_quote"];

/// A module: the names from the crate's root.
type Module = Vec<String>;

/// Which module mentions which, and the files where.
type Arrows = BTreeMap<(Module, Module), String>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

#[test]
fn arrows_only_go_down() {
    let floors = floors();
    let arrows = arrows();
    let mut wrong = String::new();
    let rooms: BTreeSet<&String> = arrows.keys().filter_map(|(from, _)| from.first()).collect();
    for room in rooms {
        if !floors.contains_key(room) && !TEST_ROOMS.contains(&room.as_str()) {
            let _ = writeln!(wrong, "`{room}` is not in the picture");
        }
    }
    for ((from, to), file) in &arrows {
        let (Some(from), Some(to)) = (from.first(), to.first()) else {
            continue;
        };
        if from == to || TEST_ROOMS.contains(&from.as_str()) {
            continue;
        }
        let (Some(upper), Some(lower)) = (floors.get(from), floors.get(to)) else {
            continue;
        };
        if upper <= lower {
            let _ = writeln!(wrong, "`{from}` uses `{to}`, which is not below it: {file}");
        }
    }
    assert!(wrong.is_empty(), "see docs/architecture.md\n{wrong}");
}

#[test]
fn circles_inside_a_room_are_named() {
    let mut inside: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for (from, to) in arrows().into_keys() {
        if let ([room, part, ..], [other, user, ..]) = (from.as_slice(), to.as_slice())
            && room == other
            && part != user
        {
            let parts = inside.entry(room.clone()).or_default();
            parts.entry(part.clone()).or_default().insert(user.clone());
        }
    }
    let mut found = BTreeSet::new();
    for (room, parts) in &inside {
        for circle in circles(parts) {
            found.insert((room.clone(), circle));
        }
    }
    let named: BTreeSet<(String, Vec<String>)> = CIRCLES
        .iter()
        .map(|(room, parts, _)| {
            let parts = parts.iter().map(|part| (*part).to_owned());
            ((*room).to_owned(), parts.collect())
        })
        .collect();
    let new: Vec<_> = found.difference(&named).collect();
    let gone: Vec<_> = named.difference(&found).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "not named: {new:#?}\nno longer there: {gone:#?}"
    );
}

/// The floor of each room, counted from the ground: the first code block of the section on rooms.
fn floors() -> BTreeMap<String, usize> {
    let page = root().join("../../docs/architecture.md");
    let page = fs::read_to_string(page).expect("the architecture page");
    let picture = page
        .split("## Rooms")
        .nth(1)
        .and_then(|section| section.split("```").nth(1))
        .expect("a picture under `## Rooms`");
    let lines = picture
        .lines()
        .skip(1)
        .filter(|line| !line.trim().is_empty());
    let lines: Vec<&str> = lines.collect();
    let mut floors = BTreeMap::new();
    for (floor, line) in lines.iter().rev().enumerate() {
        // What follows the second column is explanation.
        let rooms = line.split("--").next().unwrap_or_default();
        for room in rooms.split_whitespace() {
            let known = floors.insert(room.to_owned(), floor);
            assert!(known.is_none(), "`{room}` stands in the picture twice");
        }
    }
    floors
}

/// The groups of parts that can reach each other.
fn circles(parts: &BTreeMap<String, BTreeSet<String>>) -> Vec<Vec<String>> {
    let reach = |from: &String| {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(part) = open.pop() {
            for next in parts.get(part).into_iter().flatten() {
                if seen.insert(next.clone()) {
                    open.push(next);
                }
            }
        }
        seen
    };
    let reached: BTreeMap<&String, BTreeSet<String>> =
        parts.keys().map(|part| (part, reach(part))).collect();
    let mut found = BTreeSet::new();
    for (part, reachable) in &reached {
        if reachable.contains(*part) {
            let circle = reachable.iter().filter(|other| {
                let back = reached.get(other);
                back.is_some_and(|back| back.contains(*part))
            });
            found.insert(circle.cloned().collect::<Vec<_>>());
        }
    }
    found.into_iter().collect()
}

/// Every mention of a module by another.
fn arrows() -> Arrows {
    let mut files = Vec::new();
    collect(&root(), &mut files);
    files.sort();
    let modules: BTreeMap<Module, PathBuf> = files
        .into_iter()
        .filter_map(|path| Some((module_of(&path)?, path)))
        .collect();
    let mut arrows = Arrows::new();
    let mut of_tests: BTreeSet<Module> = BTreeSet::new();
    for (module, path) in &modules {
        if of_tests.iter().any(|tests| module.starts_with(tests)) {
            continue;
        }
        let text = fs::read_to_string(path).expect("a source file");
        let tokens: TokenStream = text.parse().expect("Rust");
        let mut reader = Reader {
            module: module.clone(),
            paths: Vec::new(),
            tests: Vec::new(),
        };
        reader.read(tokens);
        for name in reader.tests {
            let mut tests = module.clone();
            tests.push(name);
            of_tests.insert(tests);
        }
        let file = path.strip_prefix(root()).unwrap_or(path);
        for mentioned in reader.paths {
            let known = (1..=mentioned.len())
                .rev()
                .map(|length| &mentioned[..length])
                .find(|prefix| modules.contains_key(*prefix));
            if let Some(known) = known {
                let arrow = (module.clone(), known.to_vec());
                arrows.entry(arrow).or_insert(file.display().to_string());
            }
        }
    }
    arrows
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
}

/// The module that a file is; `None` for the roots of the crate and the program.
fn module_of(path: &Path) -> Option<Module> {
    let path = path.strip_prefix(root()).ok()?.with_extension("");
    let mut module: Module = path
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    if module.last().is_some_and(|last| last == "mod") {
        module.pop();
    }
    let is_root = matches!(module.as_slice(), [only] if only == "lib" || only == "main");
    (!is_root).then_some(module)
}

/// Reads the paths that a file mentions.
struct Reader {
    module: Module,
    /// From the root of the crate.
    paths: Vec<Module>,
    /// Modules that only tests have.
    tests: Vec<String>,
}

impl Reader {
    fn read(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            at = self.step(&tokens, at);
        }
    }

    /// Reads what begins here; gives the place after it.
    fn step(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        if let Some(after) = self.test_module(tokens, at) {
            return after;
        }
        match &tokens[at] {
            TokenTree::Ident(name) if QUOTES.iter().any(|quote| name == quote) => at + 3,
            TokenTree::Ident(name) if name == "crate" || name == "super" || name == "self" => {
                let base = match name.to_string().as_str() {
                    "crate" => Vec::new(),
                    "super" => self.module[..self.module.len() - 1].to_vec(),
                    _ => self.module.clone(),
                };
                self.path(tokens, at + 1, base)
            }
            TokenTree::Group(group) => {
                self.read(group.stream());
                at + 1
            }
            _ => at + 1,
        }
    }

    /// A path from behind its first word on; gives the place after it.
    fn path(&mut self, tokens: &[TokenTree], mut at: usize, mut path: Module) -> usize {
        while is_colon(tokens, at) && is_colon(tokens, at + 1) {
            match tokens.get(at + 2) {
                Some(TokenTree::Ident(name)) if name == "super" => {
                    path.pop();
                    at += 3;
                }
                Some(TokenTree::Ident(name)) => {
                    path.push(name.to_string());
                    at += 3;
                }
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                    self.branches(group.stream(), &path);
                    return at + 3;
                }
                _ => break,
            }
        }
        self.paths.push(path);
        at
    }

    /// The branches of a `use` with braces.
    fn branches(&mut self, tokens: TokenStream, base: &Module) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is_comma =
            |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',');
        for branch in tokens.split(is_comma) {
            match branch.first() {
                Some(TokenTree::Ident(name)) => {
                    let mut path = base.clone();
                    if name == "super" {
                        path.pop();
                    } else if name != "self" {
                        path.push(name.to_string());
                    }
                    self.path(branch, 1, path);
                }
                _ => self.paths.push(base.clone()),
            }
        }
    }

    /// `#[cfg(test)] mod name …`: what tests use is no arrow.
    fn test_module(&mut self, tokens: &[TokenTree], at: usize) -> Option<usize> {
        let TokenTree::Punct(mark) = tokens.get(at)? else {
            return None;
        };
        let TokenTree::Group(attribute) = tokens.get(at + 1)? else {
            return None;
        };
        let is_test = attribute.stream().to_string().replace(' ', "") == "cfg(test)";
        let (TokenTree::Ident(word), TokenTree::Ident(name)) =
            (tokens.get(at + 2)?, tokens.get(at + 3)?)
        else {
            return None;
        };
        if mark.as_char() != '#' || !is_test || word != "mod" {
            return None;
        }
        self.tests.push(name.to_string());
        Some(at + 5)
    }
}

fn is_colon(tokens: &[TokenTree], at: usize) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(mark)) if mark.as_char() == ':')
}

#[test]
fn the_reader_sees_paths_and_skips_tests() {
    let mut reader = Reader {
        module: vec!["a".to_owned(), "b".to_owned()],
        paths: Vec::new(),
        tests: Vec::new(),
    };
    let text = "use crate::x::{self, y::Z, super::w}; use super::c::D; fn f() { crate::e::g() }
        #[cfg(test)] mod tests { use crate::t::U; } fn q() { quote!(crate::support::V) }";
    reader.read(text.parse().expect("Rust"));
    let paths: Vec<String> = reader.paths.iter().map(|path| path.join("::")).collect();
    assert_eq!(paths, ["x", "x::y::Z", "w", "a::c::D", "e::g"]);
    assert_eq!(reader.tests, ["tests"]);
}
