//! From tokens to text: each item on its own, with a blank line between items.
//!
//! Printing is the costliest part of making a crate, and most files are those of the run before: a [`Printer`] takes
//! their texts over where the tokens are the same.

mod shorten;
mod tokens;

use crate::hash::{Hash, Hasher};
use proc_macro2::TokenStream;
use std::collections::BTreeMap;
use std::sync::Mutex;
use syn::Item;

/// Files that were printed before, by the hash of all that they were printed from.
pub(crate) type Printed = BTreeMap<Hash, String>;

/// Makes text of tokens.
#[derive(Debug, Default)]
pub(crate) struct Printer<'p> {
    known: Option<&'p Printed>,
    /// What this run printed or took over: the hash of each text to that of what it was made from.
    made: Mutex<BTreeMap<Hash, Hash>>,
}

impl<'p> Printer<'p> {
    /// One that takes over what it can from these.
    pub(crate) fn new(known: &'p Printed) -> Self {
        Self {
            known: Some(known),
            made: Mutex::default(),
        }
    }

    /// The text of a file: the header, then the items, each finished by `finish`. `marks` is all that `finish` goes by
    /// but for the item itself.
    #[must_use]
    pub(crate) fn file(
        &self,
        header: &str,
        items: Vec<TokenStream>,
        marks: &str,
        finish: impl Fn(&mut Item),
    ) -> String {
        let source = source(header, &items, marks);
        let known = self.known.and_then(|known| known.get(&source));
        let text = known.map_or_else(|| print_all(header, items, finish), Clone::clone);
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
fn source(header: &str, items: &[TokenStream], marks: &str) -> Hash {
    let mut hasher = Hasher::new();
    hasher.part(header.as_bytes()).part(marks.as_bytes());
    for item in items {
        hasher.part(tokens::spelled(item).as_bytes());
    }
    hasher.finish()
}

/// The text of a file.
fn print_all(header: &str, items: Vec<TokenStream>, finish: impl Fn(&mut Item)) -> String {
    let mut text = header.to_owned();
    for tokens in shorten::shorten(items) {
        // Anything else is a defect of the emitter: the text is kept, so that the compiler shows what is wrong.
        let Ok(file) = syn::parse2::<syn::File>(tokens.clone()) else {
            text.push_str(&tokens.to_string());
            continue;
        };
        for mut item in file.items {
            finish(&mut item);
            text.push('\n');
            text.push_str(&print(item));
        }
    }
    text
}

fn print(item: Item) -> String {
    let spaced = matches!(item, Item::Impl(_));
    let text = prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    });
    if spaced { space(&text) } else { text }
}

/// Puts a blank line after each member of an impl that another one follows.
fn space(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        spaced.push_str(line);
        spaced.push('\n');
        let ends_member = line == "    }" || line == "    ];" || line == "    };";
        if ends_member && lines.peek().is_some_and(|next| *next != "}") {
            spaced.push('\n');
        }
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::{Printed, Printer, source};
    use quote::quote;

    #[test]
    fn takes_over_what_is_the_same_and_nothing_else() {
        let items = || {
            vec![quote!(
                struct A;
            )]
        };
        let key = source("// h\n", &items(), "");
        let known = Printed::from([(key, "known".to_owned())]);
        let printer = Printer::new(&known);
        assert_eq!(printer.file("// h\n", items(), "", |_| {}), "known");
        for text in [
            printer.file("// x\n", items(), "", |_| {}),
            printer.file(
                "// h\n",
                vec![quote!(
                    struct B;
                )],
                "",
                |_| {},
            ),
            printer.file("// h\n", items(), "mark", |_| {}),
            printer.file("// h\n", vec![], "", |_| {}),
        ] {
            assert_ne!(text, "known");
        }
        assert_eq!(printer.made().len(), 5);
    }
}
