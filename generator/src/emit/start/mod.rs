//! What a new user of the crate looks at first: its README, and examples that run.
//!
//! They yield: where the folder has a file of that name that is not ours, that file stays (see [`YIELDING`]).

mod read;
mod readme;
mod request;

use super::context::Context;
use super::ident::ident;

/// Files that are only written where the user has none of that name.
pub(crate) const YIELDING: [&str; 3] = [README, EXAMPLE_READ, EXAMPLE_REQUEST];

const README: &str = "README.md";
const EXAMPLE_READ: &str = "examples/read.rs";
const EXAMPLE_REQUEST: &str = "examples/request.rs";

/// The files, by path; none for a crate whose manifest is written by hand.
pub(super) fn files(context: &Context<'_>) -> Vec<(String, String)> {
    if !context.options.manifest {
        return Vec::new();
    }
    let request = request::Request::of(context);
    let read = read::Read::of(context);
    let mut files = Vec::new();
    files.extend(
        request
            .as_ref()
            .map(|request| (EXAMPLE_REQUEST.to_owned(), request.file(context))),
    );
    files.extend(
        read.as_ref()
            .map(|read| (EXAMPLE_READ.to_owned(), read.file(context))),
    );
    if context.options.package.readme.is_none() {
        let text = readme::text(context, request.as_ref(), read.as_ref());
        files.push((README.to_owned(), text));
    }
    files
}

/// What the manifest says of the example that needs operations; empty if there is none.
pub(super) fn example(context: &Context<'_>) -> String {
    if request::Request::of(context).is_none() {
        return String::new();
    }
    format!(
        "\n[[example]]\nname = \"request\"\npath = \"{EXAMPLE_REQUEST}\"\nrequired-features = [\"operations\"]\n"
    )
}

/// What the crate is called in `use`.
fn crate_ident(context: &Context<'_>) -> String {
    ident(&context.options.name.replace('-', "_")).to_string()
}

/// What keeps rustfmt, which breaks long calls, from changing a function.
fn skip_if_long(code: &str) -> &'static str {
    /// The longest list of arguments that rustfmt leaves on its line, with room for what stands before it.
    const LONGEST: usize = 60;
    if code.lines().any(|line| line.trim().len() > LONGEST) {
        "#[rustfmt::skip]\n"
    } else {
        ""
    }
}

/// What lets a function use what is deprecated.
fn allow_if(deprecated: bool) -> &'static str {
    if deprecated {
        "#[allow(deprecated, reason = \"the docs still list it\")]\n"
    } else {
        ""
    }
}
