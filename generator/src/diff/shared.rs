//! Names that stand for one type, and those that no longer do.

use super::change::Change;
use super::context::Comparison;
use super::effect::Effect;
use super::pairing::Pair;
use super::types::compare_shapes;
use crate::model::{Api, TypeDef, TypeId};

/// Reports what became of the sharing of a type; whether that is all that is to be said of it.
pub(super) fn compare(to: &mut Comparison<'_>, pair: &Pair<'_>) -> bool {
    let (old, new) = (to.old.api, to.new.api);
    let was = old.home_of(&pair.old.id);
    let is = new.home_of(&pair.new.id);
    if *was == pair.old.id && *is == pair.new.id {
        return false;
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
    // An alias is what its home is, and of that is told there.
    let defined: Option<&TypeDef> = old.get(was);
    if let Some(defined) = defined.filter(|_| *is == pair.new.id) {
        compare_shapes(to, defined, pair.new);
    }
    true
}
