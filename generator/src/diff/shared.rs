//! Names that stand for one type, and those that no longer do.

use super::change::Change;
use super::context::Comparison;
use super::effect::Effect;
use super::pairing::Pair;
use crate::model::{Api, TypeDef, TypeId};

/// What is left to compare of a type.
pub(super) enum Left<'a> {
    /// Both definitions.
    All,
    /// What it was defined as before with what it is.
    Definition(&'a TypeDef),
    /// Nothing: an alias is what its home is, and of that is told there.
    Nothing,
}

/// Reports what became of the sharing of a type, and says what is left to compare.
pub(super) fn compare<'a>(to: &mut Comparison<'a>, pair: &Pair<'a>) -> Left<'a> {
    let (old, new): (&'a Api, &'a Api) = (to.old.api, to.new.api);
    let was = old.home_of(&pair.old.id);
    let is = new.home_of(&pair.new.id);
    if *was == pair.old.id && *is == pair.new.id {
        return Left::All;
    }
    // The type that defined it before, and what that is now.
    let before = to.old.renamed_id(was);
    let now = new.get(&before).map(|_| new.home_of(&before));
    let parted = *was != pair.old.id && now.is_some_and(|now| now != is);
    let joined = *is != pair.new.id && old.get(is).is_some_and(|_| old.home_of(is) != was);
    let effect = if parted {
        Some(Effect::TypeParted)
    } else if joined {
        Some(Effect::TypeShared)
    } else {
        let is_first = *was == pair.old.id || now.is_none();
        (before != *is && is_first).then_some(Effect::HomeMoved)
    };
    if let Some(effect) = effect {
        let path = |api: &Api, id: &TypeId| api.get(id).map(|def| def.rust_path.to_string());
        let change = Change::new(pair.new.id.to_string(), effect)
            .from(path(old, was).unwrap_or_default())
            .to(path(new, is).unwrap_or_default())
            .between(&pair.old.place, &pair.new.place);
        to.push(change);
    }
    let defined = old.get(was).filter(|_| *is == pair.new.id);
    defined.map_or(Left::Nothing, Left::Definition)
}
