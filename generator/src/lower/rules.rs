//! Constraints from prose, attached to fields and types.

use super::Lowering;

/// Mines the descriptions of every field and type.
pub(super) fn mine(_lowering: &mut Lowering<'_>) {}
