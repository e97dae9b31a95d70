//! Signs: the places whose values tell the members of a union apart, and the tag, which decides alone.

use super::places::{Listed, Path, Places};
use crate::model::{Api, Kind, Literal, Shape, Sign, TagCase, TypeRef, Union};
use std::collections::{BTreeMap, BTreeSet};

/// How many keys deep a sign may stand.
const MAX_DEPTH: usize = 3;

/// At most so many signs below the first level.
const MAX_NESTED: usize = 8;

/// What tells the members of a union apart.
#[derive(Debug)]
pub(super) struct Signs {
    /// All of them; the tag first, if there is one.
    pub(super) all: Vec<Sign>,
    /// Whether the first one decides alone.
    pub(super) tagged: bool,
    /// Members that no value of theirs tells apart from all others of their kind.
    pub(super) open: BTreeSet<usize>,
    /// Places that have other wire names in other members.
    pub(super) renamed: Vec<Vec<(usize, String)>>,
}

/// Looks for what tells the members apart.
pub(super) fn find(api: &Api, union: &Union) -> Signs {
    let all: BTreeSet<usize> = (0..union.members.len()).collect();
    let groups = grouped(api, union, &all, 1);
    let mut open = unsettled(union, &groups);
    let mut kept: Vec<&Group> = groups
        .iter()
        .filter(|group| group.has_constant() || group.is_sharp())
        .collect();
    let tags = kept.iter().enumerate();
    let tag = tags
        .filter(|(_, group)| group.decides(api, union))
        .min_by_key(|(_, group)| group.rank(api, union))
        .map(|(index, _)| index);
    if let Some(index) = tag {
        let tag = kept.remove(index);
        if tag.settled().len() == objects(union).len() {
            kept.clear();
        }
        kept.insert(0, tag);
    }
    let deep = if open.is_empty() {
        Vec::new()
    } else {
        grouped(api, union, &open, MAX_DEPTH)
    };
    let mut further: Vec<&Group> = deep
        .iter()
        .filter(|group| !kept.iter().any(|known| known.wires == group.wires))
        .filter(|group| group.differs())
        .collect();
    further.sort_by_key(|group| (!group.is_sharp(), group.names.len()));
    further.truncate(MAX_NESTED);
    if !further.is_empty() {
        let both = groups.iter().chain(further.iter().copied());
        open = unsettled(union, both);
    }
    let renamed = groups.iter().filter(|group| group.is_sharp());
    let renamed = renamed.filter_map(Group::renamed).collect();
    kept.extend(further);
    Signs {
        all: kept.iter().map(|group| group.sign()).collect(),
        tagged: tag.is_some(),
        open,
        renamed,
    }
}

/// The sign at a key that the configuration names, or at keys joined by dots; without cases if no member lists
/// anything there.
pub(super) fn at(api: &Api, union: &Union, key: &str) -> Sign {
    let all = (0..union.members.len()).collect();
    let groups = grouped(api, union, &all, MAX_DEPTH);
    let is_path = |group: &&Group, steps: &[&str]| {
        let mut pairs = group.names.iter().zip(steps);
        group.names.len() == steps.len() && pairs.all(|(names, step)| names.contains(*step))
    };
    let steps: Vec<&str> = key.split('.').collect();
    let mut both = [vec![key], steps].into_iter();
    let group = both.find_map(|steps| groups.iter().find(|group| is_path(group, &steps)));
    match group {
        Some(group) => Sign {
            loose: Vec::new(),
            ..group.sign()
        },
        None => Sign {
            path: vec![vec![key.to_owned()]],
            cases: Vec::new(),
            loose: Vec::new(),
        },
    }
}

/// Members that no group tells apart from all others that share a kind of JSON value with them.
fn unsettled<'g>(union: &Union, groups: impl IntoIterator<Item = &'g Group>) -> BTreeSet<usize> {
    let mut of_kind: BTreeMap<Kind, BTreeSet<usize>> = BTreeMap::new();
    for (index, member) in union.members.iter().enumerate() {
        for kind in &member.kinds {
            of_kind.entry(*kind).or_default().insert(index);
        }
    }
    of_kind.retain(|_, members| members.len() > 1);
    let mut settled: BTreeMap<Kind, BTreeSet<usize>> = BTreeMap::new();
    for group in groups {
        let apart = group.settled();
        for (kind, members) in &of_kind {
            if members.is_subset(&apart) {
                settled.insert(*kind, members.clone());
            }
        }
    }
    let open = of_kind.into_iter();
    let open = open.filter(|(kind, _)| !settled.contains_key(kind));
    open.flat_map(|(_, members)| members).collect()
}

/// A place, with what is listed there by each member that lists something.
#[derive(Clone, Debug)]
struct Group {
    names: Vec<BTreeSet<String>>,
    listed: BTreeMap<usize, Listed>,
    wires: Vec<(usize, Path)>,
}

fn grouped(api: &Api, union: &Union, of: &BTreeSet<usize>, limit: usize) -> Vec<Group> {
    let mut places = Places::new(api);
    let mut groups: Vec<Group> = Vec::new();
    let mut by_path: BTreeMap<Path, usize> = BTreeMap::new();
    for index in of {
        let Some(member) = union.members.get(*index) else {
            continue;
        };
        for (path, listed) in places.of(&member.ty, limit).iter() {
            let at = *by_path.entry(path.clone()).or_insert_with(|| {
                groups.push(Group {
                    names: vec![BTreeSet::new(); path.len()],
                    listed: BTreeMap::new(),
                    wires: Vec::new(),
                });
                groups.len() - 1
            });
            if let Some(group) = groups.get_mut(at) {
                group.add(*index, path, listed);
            }
        }
    }
    merged(groups)
}

/// Makes one group of those that some members read under each other's names.
fn merged(groups: Vec<Group>) -> Vec<Group> {
    let mut merged: Vec<Group> = Vec::new();
    let mut by_name: BTreeMap<(usize, String), usize> = BTreeMap::new();
    for group in groups {
        let keys: Vec<(usize, String)> = match group.names.last() {
            Some(names) => names
                .iter()
                .map(|name| (group.names.len(), name.clone()))
                .collect(),
            None => Vec::new(),
        };
        let known = keys.iter().find_map(|key| by_name.get(key)).copied();
        let known = known.filter(|at| merged.get(*at).is_some_and(|it| it.is_same_place(&group)));
        let at = known.unwrap_or(merged.len());
        by_name.extend(keys.into_iter().map(|key| (key, at)));
        match merged.get_mut(at) {
            Some(known) => known.absorb(group),
            None => merged.push(group),
        }
    }
    merged
}

impl Group {
    fn add(&mut self, member: usize, path: &Path, listed: &Listed) {
        for ((names, key), aliases) in self.names.iter_mut().zip(path).zip(&listed.aliases) {
            if !key.is_empty() {
                names.insert(key.clone());
            }
            names.extend(aliases.iter().cloned());
        }
        self.listed.insert(member, listed.clone());
        self.wires.push((member, path.clone()));
    }

    /// Whether one member may read what the other one writes there, and none has both.
    fn is_same_place(&self, other: &Self) -> bool {
        let mut pairs = self.names.iter().zip(&other.names);
        let mut members = self.listed.keys();
        self.names.len() == other.names.len()
            && !members.any(|member| other.listed.contains_key(member))
            && pairs.all(|(a, b)| !a.is_disjoint(b) || (a.is_empty() && b.is_empty()))
    }

    fn absorb(&mut self, other: Self) {
        for (names, others) in self.names.iter_mut().zip(other.names) {
            names.extend(others);
        }
        self.listed.extend(other.listed);
        self.wires.extend(other.wires);
    }

    fn has_constant(&self) -> bool {
        self.names.len() == 1 && self.listed.values().any(Listed::is_constant)
    }

    /// How many members list each value.
    fn counts(&self) -> BTreeMap<&Literal, usize> {
        let mut counts = BTreeMap::new();
        for value in self.listed.values().flat_map(|listed| listed.values.iter()) {
            *counts.entry(value).or_default() += 1;
        }
        counts
    }

    /// Whether each member that lists something lists a value of its own, so that this is what tells them apart.
    fn is_sharp(&self) -> bool {
        let counts = self.counts();
        let has_own = |listed: &Listed| listed.values.iter().any(|it| counts.get(it) == Some(&1));
        self.listed.len() > 1 && self.listed.values().all(has_own)
    }

    /// Whether the members do not all list the same.
    fn differs(&self) -> bool {
        let all = self.listed.len();
        all > 1 && self.counts().values().any(|count| *count != all)
    }

    /// The members whose value there always tells them apart from each other.
    fn settled(&self) -> BTreeSet<usize> {
        let counts = self.counts();
        let is_own = |value: &Literal| counts.get(value) == Some(&1);
        let listed = self.listed.iter();
        let settled = listed.filter(|(_, it)| !it.optional && it.values.iter().all(is_own));
        settled.map(|(member, _)| *member).collect()
    }

    /// Whether a value that is listed leaves no doubt: members that do not list any have no such key.
    fn decides(&self, api: &Api, union: &Union) -> bool {
        let [names] = self.names.as_slice() else {
            return false;
        };
        let objects = objects(union);
        let lacks = |member: &usize| {
            let ty = union.members.get(*member).map(|member| &member.ty);
            let keys = ty.and_then(|ty| closed_keys(api, ty, 0));
            keys.is_some_and(|keys| keys.is_disjoint(names))
        };
        self.listed.len() > 1
            && self.listed.keys().all(|member| objects.contains(member))
            && self.counts().values().all(|count| *count == 1)
            && objects
                .iter()
                .all(|member| self.listed.contains_key(member) || lacks(member))
    }

    /// The best tag is one that most members have, always, with one value each; then the one that stands first.
    fn rank(&self, api: &Api, union: &Union) -> (usize, bool, bool, usize) {
        let first = self.wires.first();
        let position = first.and_then(|(member, path)| {
            let key = path.first()?;
            position(api, &union.members.get(*member)?.ty, key)
        });
        (
            objects(union).len() - self.listed.len(),
            self.listed.values().any(|listed| listed.optional),
            self.listed.values().any(|listed| !listed.is_constant()),
            position.unwrap_or(0),
        )
    }

    /// The members with their wire names, if these differ.
    fn renamed(&self) -> Option<Vec<(usize, String)>> {
        let wires: BTreeSet<&Path> = self.wires.iter().map(|(_, path)| path).collect();
        let named = self.wires.iter();
        let named = named.map(|(member, path)| (*member, path.join(".")));
        (wires.len() > 1).then(|| named.collect())
    }

    fn sign(&self) -> Sign {
        let wires: BTreeSet<&String> = self.wires.iter().flat_map(|(_, path)| path).collect();
        let path = self.names.iter().map(|names| {
            let names = names.iter().cloned();
            let (mut first, rest): (Vec<_>, Vec<_>) = names.partition(|name| wires.contains(name));
            first.extend(rest);
            first
        });
        let cases = self.listed.iter().flat_map(|(member, listed)| {
            listed.values.iter().map(|value| TagCase {
                value: value.clone(),
                member: *member,
            })
        });
        let is_sharp = self.is_sharp();
        let listed = self.listed.iter();
        let loose = listed.filter(|(_, listed)| !is_sharp && !listed.is_constant());
        Sign {
            path: path.collect(),
            cases: cases.collect(),
            loose: loose.map(|(member, _)| *member).collect(),
        }
    }
}

fn objects(union: &Union) -> BTreeSet<usize> {
    let members = union.members.iter().enumerate();
    members
        .filter(|(_, member)| member.kinds.contains(&Kind::Object))
        .map(|(index, _)| index)
        .collect()
}

/// The keys of a type that has no others, under all names; `None` if it may have others.
fn closed_keys<'a>(api: &'a Api, ty: &'a TypeRef, depth: usize) -> Option<BTreeSet<String>> {
    let TypeRef::Ref(id) = ty else { return None };
    if depth > MAX_DEPTH {
        return None;
    }
    match &api.get(id)?.shape {
        Shape::Struct(record) if record.extra.is_none() => {
            let names = record.fields.iter().flat_map(|field| {
                let aliases = field.aliases.iter();
                std::iter::once(&field.wire).chain(aliases).cloned()
            });
            Some(names.collect())
        }
        Shape::Union(union) => {
            let mut all = BTreeSet::new();
            for member in &union.members {
                if member.kinds.contains(&Kind::Object) {
                    all.extend(closed_keys(api, &member.ty, depth + 1)?);
                }
            }
            Some(all)
        }
        Shape::Alias { target } => closed_keys(api, target, depth + 1),
        Shape::Struct(_) | Shape::Enum(_) => None,
    }
}

fn position(api: &Api, ty: &TypeRef, key: &str) -> Option<usize> {
    let TypeRef::Ref(id) = ty else { return None };
    match &api.get(id)?.shape {
        Shape::Struct(record) => record.fields.iter().position(|field| field.wire == key),
        _ => None,
    }
}
