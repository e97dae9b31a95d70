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
        text.push_str(docs::line(&description(context)).trim_end_matches('.'));
        text.push_str(".\n");
        text.push_str(&front(context));
        // Here, for what users of the crate write beside it is theirs to document.
        text.push_str("\n#![warn(missing_docs)]\n\n");
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

/// What there is, for who opens the documentation of the crate.
fn front(context: &Context<'_>) -> String {
    let mut text = String::from(
        "//!\n\
         //! Required fields are arguments of `new`, every other one has a method `with_…`. Values that the docs do not\n\
         //! list are kept, not refused. What the docs demand is checked by\n\
         //! [`Validate::validate`](support::validate::Validate::validate), never by reading.\n",
    );
    if !context.api.operations.is_empty() {
        text.push_str(
            "//!\n\
             //! Operations are in the module `api` (feature `operations`, on by default): each says what to send, for\n\
             //! any HTTP client, by `request_parts`, and reads what comes back by `parse_response`.\n",
        );
    }
    text.push_str(
        "//!\n\
         //! The features `jiff`, `chrono` and `time` convert dates and times, `rust_decimal` decimals.\n",
    );
    text
}
