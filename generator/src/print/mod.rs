//! From tokens to text: each item on its own, with a blank line between items.
//!
//! Printing is the costliest part of making a crate, and most files are those of the run before: a [`Printer`] takes
//! their texts over where the tokens are the same. What it has to print is printed by [`plain`] as far as that knows
//! it, and else by [`library`].

#[cfg(test)]
mod agreement;
mod code;
mod library;
mod plain;
mod shorten;

use crate::hash::{Hash, Hasher};
use code::Code;
use plain::Item;
use proc_macro2::TokenStream;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

/// Files that were printed before, by the hash of all that they were printed from.
pub(crate) type Printed = BTreeMap<Hash, String>;

/// Makes text of tokens.
#[derive(Debug, Default)]
pub(crate) struct Printer<'p> {
    known: Option<&'p Printed>,
    /// What this run printed or took over: the hash of each text to that of what it was made from.
    made: Mutex<BTreeMap<Hash, Hash>>,
}

/// An item, for those who choose an attribute for it.
pub(crate) struct ItemView<'c> {
    code: &'c Code,
    item: &'c Item,
}

impl ItemView<'_> {
    /// `struct`, `enum`, `impl`.
    pub(crate) fn keyword(&self) -> &str {
        self.item.keyword(self.code)
    }

    /// Whether one of the names stands in it.
    pub(crate) fn mentions(&self, names: &BTreeSet<String>) -> bool {
        self.code.mentions(self.item.range.clone(), names)
    }
}

/// The attribute that an item gets besides its own, as it is printed.
type Attribute<'a> = dyn Fn(&ItemView<'_>) -> Option<&'static str> + 'a;

impl<'p> Printer<'p> {
    /// One that takes over what it can from these.
    pub(crate) fn new(known: &'p Printed) -> Self {
        Self {
            known: Some(known),
            made: Mutex::default(),
        }
    }

    /// The text of a file: the header, then the items, each with the attribute that `attribute` gives it. `marks` is all
    /// that this goes by but for the item itself.
    #[must_use]
    pub(crate) fn file(
        &self,
        header: &str,
        items: Vec<TokenStream>,
        marks: &str,
        attribute: &Attribute<'_>,
    ) -> String {
        let items: Vec<Code> = items.into_iter().map(Code::new).collect();
        let source = source(header, &items, marks);
        let known = self.known.and_then(|known| known.get(&source));
        let text = known.map_or_else(|| print_all(header, items, attribute), Clone::clone);
        // A lock that somebody panicked with: the next run prints more, no worse.
        if let Ok(mut made) = self.made.lock() {
            made.insert(Hash::of(text.as_bytes()), source);
        }
        text
    }

    /// For each text, by its hash, the hash of what it was made from.
    pub(crate) fn made(self) -> BTreeMap<Hash, Hash> {
        self.made.into_inner().unwrap_or_default()
    }
}

/// The hash of everything that a file's text depends on.
fn source(header: &str, items: &[Code], marks: &str) -> Hash {
    let mut hasher = Hasher::new();
    hasher.part(header.as_bytes()).part(marks.as_bytes());
    for item in items {
        item.hash(&mut hasher);
    }
    hasher.finish()
}

/// The text of a file.
fn print_all(header: &str, items: Vec<Code>, attribute: &Attribute<'_>) -> String {
    let mut text = header.to_owned();
    let (items, imports) = shorten::shorten(items);
    for code in imports.iter().chain(&items) {
        let Some(items) = Item::all(code) else {
            text.push('\n');
            text.push_str(&library::items(&code.spelled(0..code.len())));
            continue;
        };
        for item in items {
            let attribute = attribute(&ItemView { code, item: &item });
            text.push('\n');
            text.push_str(&print(code, &item, attribute));
        }
    }
    text
}

fn print(code: &Code, item: &Item, attribute: Option<&str>) -> String {
    let member = |range| library::member(&code.spelled(range));
    let plain = item.print(code, attribute, &member);
    if cfg!(test)
        && let Some(plain) = &plain
    {
        assert_eq!(*plain, by_library(code, item, attribute));
    }
    plain.unwrap_or_else(|| by_library(code, item, attribute))
}

fn by_library(code: &Code, item: &Item, attribute: Option<&str>) -> String {
    let mut spelled = code.spelled(item.range.start..item.start);
    spelled.push_str(attribute.unwrap_or_default());
    spelled.push_str(&code.spelled(item.start..item.range.end));
    library::items(&spelled)
}

#[cfg(test)]
mod tests {
    use super::{Code, Printed, Printer, source};
    use quote::quote;

    #[test]
    fn takes_over_what_is_the_same_and_nothing_else() {
        let items = || {
            vec![quote!(
                struct A;
            )]
        };
        let codes: Vec<Code> = items().into_iter().map(Code::new).collect();
        let key = source("// h\n", &codes, "");
        let known = Printed::from([(key, "known".to_owned())]);
        let printer = Printer::new(&known);
        assert_eq!(printer.file("// h\n", items(), "", &|_| None), "known");
        for text in [
            printer.file("// x\n", items(), "", &|_| None),
            printer.file(
                "// h\n",
                vec![quote!(
                    struct B;
                )],
                "",
                &|_| None,
            ),
            printer.file("// h\n", items(), "mark", &|_| None),
            printer.file("// h\n", vec![], "", &|_| None),
        ] {
            assert_ne!(text, "known");
        }
        assert_eq!(printer.made().len(), 5);
    }
}
