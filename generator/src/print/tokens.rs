//! Tokens spelled out: equal texts for equal tokens only.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use std::fmt::Write;

/// The tokens, each with its kind.
pub(super) fn spelled(tokens: &TokenStream) -> String {
    let mut text = String::new();
    add(&mut text, tokens);
    text
}

// Writing to a string cannot fail.
fn add(text: &mut String, tokens: &TokenStream) {
    for tree in tokens.clone() {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ('(', ')'),
                    Delimiter::Brace => ('{', '}'),
                    Delimiter::Bracket => ('[', ']'),
                    Delimiter::None => ('<', '>'),
                };
                text.push(open);
                add(text, &group.stream());
                text.push(close);
            }
            TokenTree::Ident(name) => {
                let _ = write!(text, "i{name}\0");
            }
            TokenTree::Punct(mark) => {
                text.push(match mark.spacing() {
                    Spacing::Joint => 'j',
                    Spacing::Alone => 'a',
                });
                text.push(mark.as_char());
            }
            TokenTree::Literal(value) => {
                let _ = write!(text, "l{value}\0");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::spelled;
    use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
    use quote::quote;

    #[test]
    fn tells_tokens_apart() {
        let inner = quote!(a + b);
        let group = TokenTree::Group(Group::new(Delimiter::None, inner.clone()));
        let texts = [
            inner,
            TokenStream::from(group),
            quote!((a + b)),
            quote!([a + b]),
            quote!(a + = b),
            quote!(a += b),
            quote!("a" + b),
            quote!(r#a + b),
            quote!(ab),
            quote!(a b),
        ];
        let mut texts: Vec<String> = texts.iter().map(spelled).collect();
        texts.sort();
        let all = texts.len();
        texts.dedup();
        assert_eq!(texts.len(), all, "{texts:#?}");
    }
}
