//! Random changes to a model.

use fieldwright::model::{
    Api, Constraint, Dispatch, Enumeration, ErrorResponse, Field, Literal, Member, Operation,
    Record, Rule, RuleOrigin, RuleTarget, Shape, StatusPattern, Tier, TypeDef, TypeId, TypeRef,
    Union, Variant,
};
use fieldwright_testkit::Random;

/// Makes one change.
pub(crate) fn mutate(api: &mut Api, random: &mut Random) {
    match random.below(20) {
        0 => api.lenient_nulls = !api.lenient_nulls,
        1 => remove_type(api, random),
        2..=4 => {
            let index = random.below(api.operations.len());
            let ids: Vec<TypeId> = api.types.keys().cloned().collect();
            if let Some(operation) = api.operations.get_mut(index) {
                of_operation(operation, &ids, random);
            }
        }
        _ => {
            let ids: Vec<TypeId> = api.types.keys().cloned().collect();
            let index = random.below(ids.len());
            if let Some((_, def)) = api.types.get_index_mut(index) {
                of_type(def, &ids, random);
            }
        }
    }
}

fn remove_type(api: &mut Api, random: &mut Random) {
    let index = random.below(api.types.len());
    if let Some(id) = api.types.keys().nth(index).cloned() {
        api.types.shift_remove(&id);
    }
}

fn of_type(def: &mut TypeDef, ids: &[TypeId], random: &mut Random) {
    match random.below(14) {
        0 => def.rust_path.name.push('X'),
        1 => def.rust_path.modules = vec!["elsewhere".to_owned()],
        2 => def.usage.request = !def.usage.request,
        3 => def.usage.response = !def.usage.response,
        4 => toggle(&mut def.deprecated),
        5 => def.doc.push_str(" More."),
        _ => match &mut def.shape {
            Shape::Struct(record) => of_record(record, ids, random),
            Shape::Enum(list) => of_enum(list, random),
            Shape::Union(union) => of_union(union, ids, random),
            Shape::Alias { target } => *target = ty(ids, random),
        },
    }
}

fn toggle(note: &mut Option<String>) {
    *note = match note.take() {
        Some(_) => None,
        None => Some("Old.".to_owned()),
    };
}

fn ty(ids: &[TypeId], random: &mut Random) -> TypeRef {
    match random.below(13) {
        0 => TypeRef::String,
        1 => TypeRef::Boolean,
        2 => TypeRef::Integer,
        3 => TypeRef::Float,
        4 => TypeRef::Any,
        5 => TypeRef::Date,
        6 => TypeRef::Literal(Literal::String("fixed".to_owned())),
        7 => TypeRef::Array(Box::new(ty(ids, random))),
        8 => TypeRef::Map(Box::new(ty(ids, random))),
        9 => TypeRef::Number,
        10 => TypeRef::BigInteger,
        // Through a list, so that no cycle has to be cut.
        _ => {
            let id = ids.get(random.below(ids.len())).cloned();
            let target = id.map_or(TypeRef::Any, TypeRef::Ref);
            TypeRef::Array(Box::new(target))
        }
    }
}

fn of_record(record: &mut Record, ids: &[TypeId], random: &mut Random) {
    match random.below(5) {
        0 if record.fields.len() > 1 => {
            let index = random.below(record.fields.len());
            record.fields.remove(index);
        }
        1 => {
            let model = record.fields.first().cloned();
            if let Some(mut field) = model {
                field.name = format!("added{}", record.fields.len());
                field.rust_name.clone_from(&field.name);
                field.wire.clone_from(&field.name);
                field.aliases.clear();
                field.rules.clear();
                field.ty = ty(ids, random);
                field.required = random.below(2) == 0;
                field.nullable = random.below(2) == 0;
                let index = random.below(record.fields.len() + 1);
                record.fields.insert(index, field);
            }
        }
        2 => {
            let (a, b) = (
                random.below(record.fields.len()),
                random.below(record.fields.len()),
            );
            record.fields.swap(a, b);
        }
        _ => {
            if let Some(field) = random.choose_mut(&mut record.fields) {
                of_field(field, ids, random);
            }
        }
    }
}

fn of_field(field: &mut Field, ids: &[TypeId], random: &mut Random) {
    match random.below(11) {
        0 | 1 => field.required = !field.required,
        2 | 3 => field.nullable = !field.nullable,
        4 => field.ty = ty(ids, random),
        5 => field.rust_name.push('x'),
        6 => field.wire.push('x'),
        7 => field.secret = !field.secret,
        8 => toggle(&mut field.deprecated),
        9 => of_rules(field, random),
        _ => field.doc.push_str(" More."),
    }
}

fn of_rules(field: &mut Field, random: &mut Random) {
    let tier = match random.below(3) {
        0 => Tier::Normative,
        1 => Tier::Descriptive,
        _ => Tier::Documentation,
    };
    if let Some(rule) = field.rules.first_mut() {
        match random.below(3) {
            0 => drop(field.rules.remove(0)),
            1 => rule.tier = tier,
            _ => rule.constraint = Constraint::MaxChars(random.below(100) as u64 + 1),
        }
        return;
    }
    field.rules.push(Rule {
        constraint: Constraint::MaxChars(50),
        target: RuleTarget::Value,
        tier,
        origin: RuleOrigin::Prose,
        phrase: "At most 50 characters.".to_owned(),
        place: field.place.clone(),
    });
}

fn of_enum(list: &mut Enumeration, random: &mut Random) {
    match random.below(5) {
        0 if list.values.len() > 1 => {
            let index = random.below(list.values.len());
            list.values.remove(index);
        }
        1 => {
            if let Some(model) = list.values.first().cloned() {
                let number = list.values.len();
                list.values.push(Variant {
                    value: Literal::String(format!("added-{number}")),
                    rust_name: format!("Added{number}"),
                    ..model
                });
            }
        }
        2 => list.open = !list.open,
        3 => list.values.reverse(),
        _ => {
            if let Some(variant) = random.choose_mut(&mut list.values) {
                variant.rust_name.push('X');
            }
        }
    }
}

fn of_union(union: &mut Union, ids: &[TypeId], random: &mut Random) {
    match random.below(4) {
        0 if union.members.len() > 1 => {
            let index = random.below(union.members.len());
            union.members.remove(index);
            union.dispatch = Dispatch::Score {
                ambiguous: Vec::new(),
            };
        }
        1 => {
            if let Some(model) = union.members.first().cloned() {
                let number = union.members.len();
                union.members.push(Member {
                    rust_name: format!("Added{number}"),
                    ty: ty(ids, random),
                    ..model
                });
            }
        }
        2 => {
            union.dispatch = Dispatch::Score {
                ambiguous: Vec::new(),
            };
        }
        _ => {
            if let Some(member) = random.choose_mut(&mut union.members) {
                member.rust_name.push('X');
            }
        }
    }
}

fn of_operation(operation: &mut Operation, ids: &[TypeId], random: &mut Random) {
    match random.below(8) {
        0 => operation.path.push_str("/more"),
        1 => operation.rust_name.push('X'),
        2 => operation.group.push_str("_more"),
        3 => operation.success.body = Some(ty(ids, random)),
        4 => operation.success.body = None,
        5 => operation.success.optional = !operation.success.optional,
        6 => toggle(&mut operation.deprecated),
        _ => {
            if operation.errors.len() > 1 {
                operation.errors.remove(0);
                return;
            }
            let id = ids.get(random.below(ids.len())).cloned();
            operation.errors.extend(id.map(|id| ErrorResponse {
                name: id.to_string(),
                ty: Some(TypeRef::Ref(id)),
                statuses: vec![StatusPattern::Code(418)],
                content_type: "application/json".to_owned(),
                place: operation.place.clone(),
            }));
        }
    }
}
