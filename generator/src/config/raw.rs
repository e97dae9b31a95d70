//! The tables of the file as serde reads them: spelling and kinds are checked here, meaning is not.

use super::next_page::NextPageSetting;
use super::overrides::{NumberKind, RenameRule};
use super::profile::Profile;
use super::rule::RuleSpec;
use crate::model::{Literal, Location, Notation};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawSelect {
    #[serde(default)]
    pub(super) operations: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) types: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawSource {
    pub(super) path: Spanned<String>,
    pub(super) family: Option<String>,
    pub(super) dialect: Option<String>,
    pub(super) profile: Option<Profile>,
    pub(super) url: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) include: Vec<String>,
    #[serde(default)]
    pub(super) exclude: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawOverride {
    pub(super) path: Spanned<String>,
    pub(super) reason: Option<Spanned<String>>,
    pub(super) rename: Option<Spanned<String>>,
    pub(super) wire: Option<Spanned<String>>,
    #[serde(rename = "type")]
    pub(super) ty: Option<Spanned<String>>,
    pub(super) optional: Option<Spanned<bool>>,
    pub(super) nullable: Option<Spanned<bool>>,
    pub(super) number: Option<Spanned<NumberKind>>,
    pub(super) notation: Option<Spanned<Notation>>,
    pub(super) values: Option<Spanned<Vec<Literal>>>,
    pub(super) open: Option<Spanned<bool>>,
    pub(super) discriminant: Option<Spanned<String>>,
    pub(super) members: Option<Spanned<Vec<String>>>,
    pub(super) tags: Option<Spanned<BTreeMap<String, String>>>,
    pub(super) best_match: Option<Spanned<bool>>,
    pub(super) rename_all: Option<Spanned<RenameRule>>,
    pub(super) location: Option<Spanned<Location>>,
    pub(super) rules: Option<Spanned<RawRules>>,
    pub(super) exclude: Option<Spanned<bool>>,
    pub(super) default: Option<Spanned<toml::Value>>,
    pub(super) secret: Option<Spanned<bool>>,
    pub(super) read_only: Option<Spanned<bool>>,
    pub(super) next_page: Option<Spanned<NextPageSetting>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawRules {
    #[serde(default)]
    pub(super) add: Vec<RuleSpec>,
    #[serde(default)]
    pub(super) change: Vec<RuleSpec>,
    #[serde(default)]
    pub(super) remove: Vec<String>,
}
