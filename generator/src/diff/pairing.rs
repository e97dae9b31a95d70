//! Which old type is which new one.

use super::likeness::{Interner, dice, names, pair_up, shared};
use crate::model::{Api, Shape, TypeDef, TypeId, TypeRef};
use crate::names::words::fold;
use std::collections::BTreeMap;

/// Shapes that are at least this alike (in thousandths) may be one type under two names, if the names agree too.
const ALIKE: usize = 500;
/// Shapes that are at least this alike may be so whatever the names.
const NEARLY_EQUAL: usize = 850;
/// Names that are at least this alike agree.
const NAMES_AGREE: usize = 500;
/// Shapes with fewer features than this prove little without their name.
const TELLING: usize = 6;

/// Types of the old and the new model, paired.
#[derive(Debug, Default)]
pub(super) struct Pairs<'a> {
    /// In both.
    pub(super) both: Vec<Pair<'a>>,
    /// Only in the old model.
    pub(super) removed: Vec<&'a TypeDef>,
    /// Only in the new model.
    pub(super) added: Vec<&'a TypeDef>,
    /// The new ids of types that have another.
    pub(super) renamed: BTreeMap<TypeId, TypeId>,
}

/// A type in both models.
#[derive(Debug)]
pub(super) struct Pair<'a> {
    pub(super) old: &'a TypeDef,
    pub(super) new: &'a TypeDef,
    /// Why they are taken for the same, if their ids differ.
    pub(super) because: Option<String>,
}

/// Pairs the types: by id, then by what they look like.
pub(super) fn pair<'a>(old: &'a Api, new: &'a Api) -> Pairs<'a> {
    let mut pairs = Pairs::default();
    let mut gone: Vec<&TypeDef> = Vec::new();
    for def in old.types.values() {
        match new.get(&def.id) {
            Some(other) => pairs.both.push(Pair {
                old: def,
                new: other,
                because: None,
            }),
            None => gone.push(def),
        }
    }
    let come: Vec<&TypeDef> = new
        .types
        .values()
        .filter(|def| old.get(&def.id).is_none())
        .collect();
    let found = alike(&gone, &come);
    for (a, b, because) in &found {
        let (Some(old), Some(new)) = (gone.get(*a), come.get(*b)) else {
            continue;
        };
        pairs.renamed.insert(old.id.clone(), new.id.clone());
        pairs.both.push(Pair {
            old,
            new,
            because: Some(because.clone()),
        });
    }
    let rest = |all: Vec<&'a TypeDef>, used: Vec<usize>| {
        let left = all.into_iter().enumerate();
        left.filter(|(index, _)| !used.contains(index))
            .map(|(_, def)| def)
            .collect()
    };
    pairs.removed = rest(gone, found.iter().map(|(a, ..)| *a).collect());
    pairs.added = rest(come, found.iter().map(|(_, b, _)| *b).collect());
    pairs.both.sort_by(|a, b| a.new.id.cmp(&b.new.id));
    pairs
}

/// What a type looks like, as a set of features.
struct Look {
    kind: u8,
    features: Vec<u32>,
    title: String,
}

impl Look {
    fn of(def: &TypeDef, interner: &mut Interner) -> Self {
        let (kind, features) = features(&def.shape);
        Self {
            kind,
            features: interner.set(features),
            title: fold(def.id.title()),
        }
    }
}

fn alike(gone: &[&TypeDef], come: &[&TypeDef]) -> Vec<(usize, usize, String)> {
    let mut interner = Interner::default();
    let looks = |defs: &[&TypeDef], interner: &mut Interner| -> Vec<Look> {
        defs.iter().map(|def| Look::of(def, interner)).collect()
    };
    let (before, after) = (looks(gone, &mut interner), looks(come, &mut interner));
    let mut scores = Vec::new();
    let mut reasons = BTreeMap::new();
    for (a, (old, old_def)) in before.iter().zip(gone).enumerate() {
        for (b, (new, new_def)) in after.iter().zip(come).enumerate() {
            let same_path = old_def.rust_path == new_def.rust_path;
            if let Some((score, reason)) = score(old, new, same_path) {
                scores.push((score, a, b));
                reasons.insert((a, b), reason);
            }
        }
    }
    pair_up(scores)
        .into_iter()
        .map(|pair| (pair.0, pair.1, reasons.remove(&pair).unwrap_or_default()))
        .collect()
}

/// How likely two types are the same under two names, and the reason to think so; `None` if it is not likely enough.
fn score(old: &Look, new: &Look, same_path: bool) -> Option<(usize, String)> {
    if old.kind != new.kind {
        return None;
    }
    let common = shared(&old.features, &new.features);
    let total = old.features.len().max(new.features.len());
    let shape = dice(old.features.len(), new.features.len(), common);
    if same_path {
        return Some((4000 + shape, "it has the same name in Rust".to_owned()));
    }
    let bare = total == 0;
    if old.title == new.title && (bare || shape >= ALIKE) {
        let reason = if bare || shape == 1000 {
            "it has the same title and the same content"
        } else {
            "it has the same title and most of the same content"
        };
        return Some((3000 + shape, reason.to_owned()));
    }
    if shape < ALIKE {
        return None;
    }
    let name = names(&old.title, &new.title);
    let percent = shape / 10;
    if name >= NAMES_AGREE {
        let reason = format!("the names are alike, and {percent} % of what it holds is the same");
        return Some((shape + name, reason));
    }
    (shape >= NEARLY_EQUAL && total >= TELLING)
        .then(|| (shape, format!("{percent} % of what it holds is the same")))
}

fn features(shape: &Shape) -> (u8, Vec<String>) {
    match shape {
        Shape::Struct(record) => {
            let fields = record.fields.iter().flat_map(|field| {
                let name = fold(&field.name);
                [format!("{name}:{}", outline(&field.ty)), name]
            });
            (0, fields.collect())
        }
        Shape::Enum(list) => {
            let values = list.values.iter();
            // Two for each, as a field has.
            let twice = values.flat_map(|variant| {
                let value = variant.value.to_string();
                [format!("={value}"), fold(&value)]
            });
            (1, twice.collect())
        }
        Shape::Union(union) => {
            let members = union.members.iter();
            let twice = members.flat_map(|member| {
                let name = outline(&member.ty);
                [format!("|{name}"), name]
            });
            (2, twice.collect())
        }
        Shape::Alias { target } => (3, vec![outline(target)]),
    }
}

/// A type without namespaces, which a move would change.
fn outline(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Ref(id) => fold(id.title()),
        TypeRef::Array(inner) => format!("[{}]", outline(inner)),
        TypeRef::Map(inner) => format!("{{{}}}", outline(inner)),
        TypeRef::Nullable(inner) => outline(inner),
        other => format!("{other:?}"),
    }
}
