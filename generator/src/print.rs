//! From tokens to text: each item on its own, with a blank line between items.

use proc_macro2::TokenStream;

/// The text of a file: the header, then the items.
#[must_use]
pub(crate) fn file(header: &str, items: Vec<TokenStream>) -> String {
    let mut text = header.to_owned();
    for tokens in items {
        for item in parse(tokens) {
            text.push('\n');
            text.push_str(&item);
        }
    }
    text
}

/// The items of a token stream, each as text that ends with a newline.
fn parse(tokens: TokenStream) -> Vec<String> {
    let text = tokens.to_string();
    match syn::parse2::<syn::File>(tokens) {
        Ok(file) => file.items.into_iter().map(item).collect(),
        // A defect of the emitter: the text is kept, so that the compiler shows what is wrong with it.
        Err(_) => vec![text + "\n"],
    }
}

fn item(item: syn::Item) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    })
}
