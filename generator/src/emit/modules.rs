//! The tree of modules: which file declares which type.

use super::context::{Context, modules};
use super::deprecated::allow_reexport;
use super::ident::{ident, module};
use crate::model::{TypeDef, TypeId};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Where each type's file is, and what each module declares.
pub(super) struct Tree<'a> {
    /// By path: the modules of namespaces.
    modules: BTreeMap<Vec<String>, Module<'a>>,
    /// The path of each type's file, relative to the crate's root.
    paths: BTreeMap<&'a TypeId, String>,
}

/// A module that holds types or other modules.
#[derive(Default)]
struct Module<'a> {
    /// Modules below it that are public.
    children: BTreeSet<String>,
    /// Files below it, with the type that each holds.
    files: BTreeMap<String, &'a TypeDef>,
}

impl<'a> Tree<'a> {
    pub(super) fn new(context: &Context<'a>) -> Self {
        let mut tree: BTreeMap<Vec<String>, Module<'a>> = BTreeMap::new();
        tree.entry(Vec::new()).or_default();
        let types = || context.api.types.values().map(|def| (modules(def), def));
        for (path, _) in types() {
            for depth in 0..path.len() {
                if let (Some(above), Some(child)) = (path.get(..depth), path.get(depth)) {
                    let above = tree.entry(above.to_vec()).or_default();
                    above.children.insert(child.clone());
                }
            }
            tree.entry(path).or_default();
        }
        let mut paths = BTreeMap::new();
        for (path, def) in types() {
            let mut file = path.clone();
            let holder = tree.entry(path).or_default();
            let stem = holder.free_stem(&def.file);
            file.push(format!("{stem}.rs"));
            paths.insert(&def.id, format!("src/{}", file.join("/")));
            holder.files.insert(stem, def);
        }
        Self {
            modules: tree,
            paths,
        }
    }

    /// The path of a type's file.
    pub(super) fn path_of(&self, def: &TypeDef) -> String {
        self.paths.get(&def.id).cloned().unwrap_or_default()
    }

    /// The `mod.rs` of each namespace.
    pub(super) fn files(&self, context: &Context<'_>) -> Vec<(String, String)> {
        let named = self.modules.iter().filter(|(path, _)| !path.is_empty());
        named
            .map(|(path, module)| {
                let name = path.join("::");
                let mut text = super::header(context.options, &format!("the pages of `{name}`"));
                let _ = writeln!(text, "//! The types of `{name}`.\n");
                text.push_str(&module.declarations(path.last().map_or("", String::as_str)));
                (format!("src/{}/mod.rs", path.join("/")), text)
            })
            .collect()
    }

    /// The declarations of the crate's root.
    pub(super) fn root(&self) -> String {
        let root = self.modules.get(&Vec::new());
        root.map_or_else(String::new, |module| module.declarations(""))
    }
}

impl Module<'_> {
    /// A name for a file that nothing else in the module has.
    fn free_stem(&self, wanted: &str) -> String {
        let mut stem = module(wanted);
        while self.children.contains(&stem) || self.files.contains_key(&stem) {
            stem.push('_');
        }
        stem
    }

    fn declarations(&self, own_name: &str) -> String {
        let mut text = String::new();
        for (public, name) in self.names() {
            if name == own_name {
                text.push_str(
                    "#[allow(clippy::module_inception, reason = \"both are names of the docs\")]\n",
                );
            }
            let visibility = if public { "pub " } else { "" };
            let _ = writeln!(text, "{visibility}mod {};", ident(name));
        }
        if !self.files.is_empty() {
            text.push('\n');
        }
        for (stem, def) in &self.files {
            text.push_str(allow_reexport(def));
            let _ = writeln!(
                text,
                "pub use {}::{};",
                path(stem),
                ident(&def.rust_path.name)
            );
        }
        text
    }

    fn names(&self) -> BTreeSet<(bool, &str)> {
        let public = self.children.iter().map(|name| (true, name.as_str()));
        let private = self.files.keys().map(|name| (false, name.as_str()));
        public.chain(private).collect()
    }
}

/// A module's name in a path: `self::` keeps it apart from an external crate.
fn path(stem: &str) -> String {
    format!("self::{}", ident(stem))
}
