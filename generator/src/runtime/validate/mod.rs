//! Checks values against the constraints that the documentation states.
//!
//! ```text
//! request.validate()?;                                // what the docs say must hold
//! request.validate_with(&Options::strict())?;         // and what they only describe
//! ```
//!
//! These are the *documented* constraints, not everything that a server enforces: a value that passes may still be
//! refused. Nothing here runs while a value is read; the caller decides when to check. `None`, absent and null values
//! pass every check except the ones that require them. Nothing is allocated for a value that is valid, except to
//! look for repetitions in a list of more than 32 items that must not have any.

mod collect;
mod condition;
mod constraint;
mod display;
pub mod format;
mod holds;
mod nested;
mod options;
mod path;
mod scalars;
mod serialize;
mod value;
mod violation;

pub use collect::Collector;
pub use condition::Condition;
pub use constraint::{Charset, Constraint, Limit, Scalar};
pub use format::Format;
pub use holds::{Outcome, Slot};
pub use options::{Options, Tier};
pub use path::{At, MAX_DEPTH, Step};
pub use value::{List, Map, Value};
pub use violation::{Provenance, Rule, Target, Violation, Violations};

/// A value that can be checked against what the documentation says about it.
///
/// Implemented by every generated type, and by the lists, maps and options of them.
pub trait Validate {
    /// Whether the API only ever sends such values. What it sends is not refused by default, because the docs of
    /// responses lag behind the server more than they bind it: [`validate`](Self::validate) passes such values and
    /// [`Options::strict`] or [`Options::received`] check them.
    const RECEIVED: bool = false;

    /// What the checks of the surrounding record see of this value.
    #[doc(hidden)]
    fn as_value(&self) -> Value<'_> {
        Value::Present
    }

    /// Reports every violation in this value, which stands at `at`, to `out`, in document order.
    ///
    /// For implementations; callers want [`validate`](Self::validate).
    fn check(&self, at: &At<'_>, out: &mut Collector<'_>) {
        let _ = (at, out);
    }

    /// Checks this value and everything in it with the default [`Options`].
    ///
    /// # Errors
    /// All violations, in document order.
    fn validate(&self) -> Result<(), Violations> {
        self.validate_with(&Options::new())
    }

    /// Checks this value and everything in it.
    ///
    /// # Errors
    /// All violations, in document order.
    fn validate_with(&self, options: &Options<'_>) -> Result<(), Violations> {
        if Self::RECEIVED && !options.received {
            return Ok(());
        }
        let mut out = Collector::new(options);
        self.check(&At::ROOT, &mut out);
        out.finish()
    }
}
