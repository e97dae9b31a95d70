//! From tokens to text: each item on its own, with a blank line between items.

use proc_macro2::TokenStream;
use syn::Item;

/// The text of a file: the header, then the items, each finished by `finish`.
#[must_use]
pub(crate) fn file(header: &str, items: Vec<TokenStream>, finish: impl Fn(&mut Item)) -> String {
    let mut text = header.to_owned();
    for tokens in items {
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
