//! `src/lib.rs`.

use super::Root;
use super::context::Context;
use super::docs;
use super::manifest::description;
use super::modules::Tree;

/// The root of the crate.
pub(super) fn root(context: &Context<'_>, tree: &Tree<'_>) -> String {
    let mut text = super::header(context.options, "the docs");
    if context.options.root == Root::Library {
        text.push_str("//! ");
        text.push_str(&docs::line(&description(context)));
        text.push_str(".\n\n");
    }
    if !context.literals.is_empty() {
        text.push_str("#[rustfmt::skip]\npub mod literals;\n");
    }
    text.push_str("pub mod support;\n");
    if super::garde::has_types(context) {
        text.push_str(super::garde::DECLARATION);
    }
    text.push_str(&super::operations::declaration(context));
    for line in tree.root().lines() {
        if line.starts_with("pub mod") || line.starts_with("mod") {
            text.push_str("#[rustfmt::skip]\n");
        }
        text.push_str(line);
        text.push('\n');
    }
    text
}
