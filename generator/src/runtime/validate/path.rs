//! Where a check is: a linked list on the stack, written out only when there is something to report.

use std::fmt;

/// How deeply values are followed. JSON readers stop at 128 levels; a boxed member of a union counts as one more.
pub const MAX_DEPTH: u32 = 256;

/// One step into a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// To the value of a key.
    Key(&'a str),
    /// To an item of a list.
    Index(usize),
    /// To the same place: a union's value stands where the union does.
    Same,
}

/// A place in the value being checked. Displays as a JSON pointer (RFC 6901) in wire names.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    parent: Option<(&'a At<'a>, Step<'a>)>,
    depth: u32,
}

impl<'a> At<'a> {
    /// The value itself.
    pub const ROOT: At<'static> = At {
        parent: None,
        depth: 0,
    };

    /// The value of `key` in the object here.
    #[must_use]
    pub const fn key(&'a self, key: &'a str) -> Self {
        self.step(Step::Key(key))
    }

    /// The item at `index` of the list here.
    #[must_use]
    pub const fn index(&'a self, index: usize) -> Self {
        self.step(Step::Index(index))
    }

    /// The same place, one level deeper in Rust.
    #[must_use]
    pub const fn same(&'a self) -> Self {
        self.step(Step::Same)
    }

    /// One step further.
    #[must_use]
    pub const fn step(&'a self, step: Step<'a>) -> Self {
        At {
            parent: Some((self, step)),
            depth: self.depth.saturating_add(1),
        }
    }

    /// How many steps this is from the root.
    #[must_use]
    pub const fn depth(&self) -> u32 {
        self.depth
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((parent, step)) = self.parent else {
            return Ok(());
        };
        fmt::Display::fmt(parent, f)?;
        match step {
            Step::Same => Ok(()),
            Step::Index(index) => write!(f, "/{index}"),
            Step::Key(key) => {
                f.write_str("/")?;
                for part in key.split_inclusive(['~', '/']) {
                    match (part.strip_suffix('~'), part.strip_suffix('/')) {
                        (Some(head), _) => write!(f, "{head}~0")?,
                        (_, Some(head)) => write!(f, "{head}~1")?,
                        _ => f.write_str(part)?,
                    }
                }
                Ok(())
            }
        }
    }
}
