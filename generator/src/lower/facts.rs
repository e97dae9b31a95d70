//! Facts that one page settles: types and presence as overridden, flattened maps, defaults, read-only.

use super::Lowering;
use super::weigh::{Candidate, Decided, Weigh};
use crate::config::{FactKey, Target, UnknownKeys};
use crate::docs::{Body, FieldRow};
use crate::model::{Fact, Field, Json, Rank, Shape, Text, TypeDef, TypeId, TypeRef};
use crate::names::words::mentions;
use crate::runtime::is_digits;

/// Decides these facts for every field.
pub(super) fn decide(lowering: &mut Lowering<'_>) {
    lowering.each(|lowering, id, def| {
        retype(lowering, id, def);
        let Shape::Struct(record) = &mut def.shape else {
            return;
        };
        if !matches!(
            lowering.pages.get(id).map(|page| &page.body),
            Some(Body::Fields(_))
        ) {
            return;
        }
        record
            .fields
            .retain(|field| !is_excluded(lowering, id, field));
        let rows = lowering.field_rows(id, record);
        for (field, row) in record.fields.iter_mut().zip(rows) {
            decide_field(lowering, id, field, row);
        }
        flatten_extra(record);
        let keeps = match lowering.config.settings.unknown_keys {
            Some(set) => set == UnknownKeys::Keep,
            None => lowering.primary().policy.open_records,
        };
        if keeps {
            record.extra.get_or_insert(TypeRef::Any);
        }
    });
}

/// A type that the configuration makes an alias of another.
fn retype(lowering: &Lowering<'_>, id: &TypeId, def: &mut TypeDef) {
    let Some((target, _)) = lowering.setting(Target::Type(id), |entry| entry.ty.clone()) else {
        return;
    };
    lowering.log_setting(Target::Type(id), FactKey::Type, true);
    def.shape = Shape::Alias { target };
}

fn is_excluded(lowering: &Lowering<'_>, id: &TypeId, field: &Field) -> bool {
    let target = Target::Field(id, &field.name);
    let excluded = lowering
        .setting(target, |entry| entry.exclude)
        .is_some_and(|(on, _)| on);
    lowering.log_setting(target, FactKey::Exclude, excluded);
    excluded
}

fn decide_field(lowering: &Lowering<'_>, id: &TypeId, field: &mut Field, row: &FieldRow) {
    let target = Target::Field(id, &row.name);
    if let Some((ty, _)) = lowering.setting(target, |entry| entry.ty.clone()) {
        lowering.log_setting(target, FactKey::Type, ty != field.ty);
        field.ty = ty;
    }
    if let Some(Decided { value, decision }) = need(lowering, id, row) {
        field.required = value == Need::Required;
        lowering.log_decision(target, FactKey::Optional, &decision);
        field.decisions.push(decision);
    }
    let default = lowering.setting(target, |entry| entry.default.clone());
    lowering.log_setting(target, FactKey::Default, true);
    field.default = default
        .map(|(value, _)| value)
        .or_else(|| stated_default(row, &field.ty))
        .or_else(|| documented_default(&row.description, &field.ty));
    let said = row
        .stated
        .read_only
        .unwrap_or_else(|| says_read_only(&row.description));
    let read_only = lowering
        .setting(target, |entry| entry.read_only)
        .map_or(said, |(on, _)| on);
    lowering.log_setting(target, FactKey::ReadOnly, read_only != said);
    field.read_only = read_only;
}

/// Whether a key has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Need {
    Required,
    Optional,
}

impl Need {
    fn of(required: bool) -> Self {
        if required {
            Self::Required
        } else {
            Self::Optional
        }
    }
}

impl Candidate for Need {
    fn text(&self) -> Text {
        match self {
            Self::Required => "required",
            Self::Optional => "optional",
        }
        .into()
    }
}

fn need(lowering: &Lowering<'_>, id: &TypeId, row: &FieldRow) -> Option<Decided<Need>> {
    let mut weigh = Weigh::new(Fact::Optional);
    lowering.weigh_setting(&mut weigh, Target::Field(id, &row.name), |entry| {
        entry.optional.map(|optional| Need::of(!optional))
    });
    if let Some(required) = row.required {
        let place = lowering.map.place(row.span);
        weigh.add(
            Rank::TypeCell,
            Need::of(required),
            Some(place),
            "Required column",
        );
    }
    for (set, twin) in lowering.twins.rows(id, &row.name) {
        if let Some(required) = twin.required {
            let place = lowering.map.place(twin.span);
            weigh.add(
                Rank::Twin,
                Need::of(required),
                Some(place),
                format!("{} page", set.dialect.name()),
            );
        }
    }
    weigh.add(Rank::Assumed, Need::Optional, None, "the docs do not say");
    weigh.decide()
}

/// A row `additionalProperties` of map type, or what a language calls it, stands for all keys that are not fields.
fn flatten_extra(record: &mut crate::model::Record) {
    let position = record.fields.iter().position(|field| {
        let name = crate::names::words::fold(&field.name);
        let is_catch_all = match name.as_str() {
            // The attribute in which Python models keep them: no key has such a name.
            "pydanticextra" => field.name.starts_with("__"),
            "additionalproperties" => !field.required,
            _ => false,
        };
        is_catch_all && matches!(field.ty, TypeRef::Map(_))
    });
    if let Some(position) = position
        && let TypeRef::Map(value) = record.fields.remove(position).ty
    {
        record.extra = Some(*value);
    }
}

/// `Defaults to X.`, `Default: X`, `default is X`, where X is a literal of the field's type.
fn documented_default(text: &str, ty: &TypeRef) -> Option<Json> {
    const LEADS: [&str; 6] = [
        "defaults to ",
        "default value is ",
        "default value: ",
        "default is ",
        "default: ",
        "default = ",
    ];
    if !mentions(text, "default") {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let start = LEADS
        .iter()
        .filter_map(|lead| lower.find(lead).map(|at| at + lead.len()))
        .min()?;
    let rest = text.get(start..)?.trim_start();
    let word = if let Some(quoted) = rest.strip_prefix('`') {
        quoted.split_once('`')?.0
    } else {
        let end = rest
            .find(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ')'))
            .unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end)?;
        // A bare word must end its sentence: "defaults to the account" names no value.
        let ends = word.ends_with('.')
            || after.trim().is_empty()
            || after.starts_with([',', ';', ')', '\n']);
        ends.then(|| word.trim_end_matches('.'))?
    };
    let word = word.trim_matches(|c| matches!(c, '"' | '\''));
    let is_text = matches!(ty, TypeRef::String | TypeRef::Ref(_)) && rest.starts_with('`');
    literal_of(word, ty).or_else(|| is_text.then(|| Json::String(word.to_owned())))
}

/// The value of a column of defaults, if it is one of the field's type.
fn stated_default(row: &FieldRow, ty: &TypeRef) -> Option<Json> {
    let (text, _) = row.stated.default.as_ref()?;
    let word = text
        .trim_matches('`')
        .trim_matches(|c| matches!(c, '"' | '\''));
    literal_of(word, ty).or_else(|| {
        let is_text = matches!(ty, TypeRef::String | TypeRef::Ref(_));
        (is_text && !word.is_empty()).then(|| Json::String(word.to_owned()))
    })
}

/// A word as a JSON value of a type whose values need no quotes.
fn literal_of(word: &str, ty: &TypeRef) -> Option<Json> {
    match ty {
        TypeRef::Boolean => {
            let word = word.to_ascii_lowercase();
            word.parse().ok().map(Json::Bool)
        }
        TypeRef::Integer => word
            .parse::<i64>()
            .ok()
            .map(|n| Json::Number(n.to_string())),
        TypeRef::BigInteger => is_digits(word).then(|| Json::Number(word.to_owned())),
        TypeRef::Float | TypeRef::Number => serde_json::from_str::<serde_json::Number>(word)
            .ok()
            .map(|_| Json::Number(word.to_owned())),
        _ => None,
    }
}

fn says_read_only(text: &str) -> bool {
    if !mentions(text, "read") {
        return false;
    }
    let lower = text.to_ascii_lowercase();
    let lead = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    lead.starts_with("read-only") || lead.starts_with("read only") || lower.contains("(read-only)")
}

#[cfg(test)]
mod tests {
    use super::documented_default;
    use crate::model::{Json, TypeRef};

    #[test]
    fn defaults() {
        let integer = |text| documented_default(text, &TypeRef::Integer);
        assert_eq!(
            integer("How many. Defaults to 20."),
            Some(Json::Number("20".into()))
        );
        assert_eq!(integer("Defaults to the account."), None);
        let text = |text| documented_default(text, &TypeRef::String);
        assert_eq!(text("Default: `a b`"), Some(Json::String("a b".into())));
        assert_eq!(text("Default is none."), None);
    }
}
