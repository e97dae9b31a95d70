//! Which keys may be missing although the docs call them required.

use crate::config::LenientAbsence;
use crate::guesses::{holders, is_guessed_name};
use crate::lower::Lowering;
use crate::model::{Shape, may_be_null};

/// Lets keys be missing on read: all of them if the configuration says so, and those whose names are guesses where `None`
/// can stand for them anyway, for the real key may be another.
pub(in crate::lower) fn allow(lowering: &mut Lowering<'_>) {
    let always = lowering.config.settings.lenient_absence == LenientAbsence::Always;
    let mut types = std::mem::take(&mut lowering.api.types);
    let holders = holders(&lowering.api);
    for def in types.values_mut() {
        let only_sent = def.usage.request && !def.usage.response;
        let allowed: Vec<bool> = match &def.shape {
            Shape::Struct(record) => record
                .fields
                .iter()
                .map(|field| {
                    let guessed = is_guessed_name(&holders, &def.id, record, field)
                        && (field.nullable || may_be_null(&lowering.api, def, field));
                    field.required && (guessed || always && !only_sent)
                })
                .collect(),
            _ => continue,
        };
        if let Shape::Struct(record) = &mut def.shape {
            for (field, allowed) in record.fields.iter_mut().zip(allowed) {
                field.may_be_absent = allowed;
            }
        }
    }
    lowering.api.types = types;
}
