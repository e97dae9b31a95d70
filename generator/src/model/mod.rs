//! The intermediate model: what an API's documentation amounts to, after every decision has been taken.
//!
//! Plain data, readable without the rest of the program. Types refer to each other by [`TypeId`], never by
//! reference, and every fact that had to be decided carries a [`Decision`]: the value, the rank of the evidence that
//! won, the places that show it, and what was outranked. `fieldwright model` prints this tree as JSON.

mod api;
mod constraint;
pub mod digest;
mod evidence;
mod finite;
mod id;
mod literal;
mod operation;
mod path;
mod presence;
mod refs;
mod resolve;
mod secrets;
mod shape;
mod squeeze;
mod text;
mod value;

pub use api::{Api, Example, RustPath, SourceInfo, TypeDef, Usage};
pub use constraint::{
    Charset, Condition, Constraint, Format, Limit, Rule, RuleOrigin, RuleTarget, Tier,
};
pub use evidence::{Decision, Evidence, Fact, Place, Rank};
pub(crate) use finite::finite_types;
pub use id::TypeId;
pub use literal::Literal;
pub use operation::{
    Body, Credential, CredentialKind, ErrorResponse, ListStyle, Location, MediaType, NextFrom,
    NextPage, Operation, Pagination, Parameter, ResponseHeader, StatusPattern, Success,
    SuccessCase,
};
pub(crate) use path::{path_names, without_fragment};
pub(crate) use presence::{Presence, may_be_null, settles_null};
pub(crate) use refs::{FOREIGN, reference, refs};
pub(crate) use resolve::{Behind, behind, peel, resolve};
pub(crate) use secrets::holds_secrets;
pub use shape::{
    Dispatch, Enumeration, Field, KeySet, Kind, Member, Notation, Record, Shape, SiblingTag, Sign,
    TagCase, TypeRef, Union, Variant,
};
pub use text::Text;
pub use value::Json;
