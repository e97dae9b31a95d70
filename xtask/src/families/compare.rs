//! A model against the document of its API.

use super::truth::{Property, Schema, Truth};
use crate::measure::openapi::folded;
use crate::operations::{compare, truth::Truth as Routes};
use fieldwright::model::{Api, Field, Literal, Shape, TypeRef};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// How often two sides agree, and where they do not.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    agree: usize,
    differ: Vec<String>,
}

impl Tally {
    fn add(&mut self, agrees: bool, line: impl FnOnce() -> String) {
        if agrees {
            self.agree += 1;
        } else {
            self.differ.push(line());
        }
    }

    fn of(&self) -> usize {
        self.agree + self.differ.len()
    }

    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    fn share(&self) -> f64 {
        if self.of() == 0 {
            100.0
        } else {
            self.agree as f64 * 100.0 / self.of() as f64
        }
    }
}

/// All that is compared.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    tallies: BTreeMap<&'static str, Tally>,
    /// Fields whose type takes any value where the document says more.
    wider: usize,
    pub(crate) places: compare::Figures,
}

/// Shares that have to agree, in per cent; 0 where none is set.
#[derive(Clone, Copy)]
struct Marks {
    /// The aim.
    aim: f64,
    /// What no folder's figures may fall below, read alone: some docs are of another version of the API than its
    /// document, and most languages do not show names as on the wire.
    floor: f64,
}

const fn marks(aim: f64, floor: f64) -> Marks {
    Marks { aim, floor }
}

/// What is compared.
const WHAT: [(&str, Marks); 9] = [
    ("wire names", marks(99.5, 98.6)),
    ("required", marks(99.8, 99.8)),
    ("kinds", marks(99.0, 99.5)),
    ("method and path", marks(100.0, 98.8)),
    ("nullable", marks(0.0, 0.0)),
    ("enums", marks(0.0, 0.0)),
    ("unions", marks(0.0, 0.0)),
    ("properties found", marks(0.0, 0.0)),
    ("unions read as records", marks(0.0, 100.0)),
];

/// Parameters and bodies in their places.
const PLACES: Marks = marks(99.5, 99.4);

impl Figures {
    fn tally(&mut self, what: &'static str) -> &mut Tally {
        self.tallies.entry(what).or_default()
    }

    /// Compares methods and paths, by name.
    pub(crate) fn routes(&mut self, api: &Api, routes: &Routes) {
        let known: BTreeSet<(String, String)> = api
            .operations
            .iter()
            .map(|it| (it.method.clone(), it.path.clone()))
            .collect();
        for route in &known {
            let found = routes.requests.contains_key(route);
            self.tally("method and path").add(found, || {
                format!("{} {}: not in the document", route.0, route.1)
            });
        }
        for (method, path) in routes
            .requests
            .keys()
            .filter(|route| !known.contains(route))
        {
            self.tally("method and path")
                .add(false, || format!("{method} {path}: only in the document"));
        }
    }

    /// Whether no figure is below its aim.
    pub(crate) fn reaches_aim(&self) -> bool {
        self.reaches(|marks| marks.aim)
    }

    /// Whether no figure is below its floor.
    pub(crate) fn reaches_floor(&self) -> bool {
        self.reaches(|marks| marks.floor)
    }

    fn reaches(&self, mark: fn(Marks) -> f64) -> bool {
        let fits = |(what, marks): &(&str, Marks)| {
            let tally = self.tallies.get(what);
            tally.is_none_or(|tally| tally.share() >= mark(*marks))
        };
        WHAT.iter().all(fits) && self.places.share() >= mark(PLACES)
    }

    /// The heads of [`Self::cells`].
    pub(crate) fn heads() -> impl Iterator<Item = &'static str> {
        WHAT.iter().map(|(what, _)| *what).chain(["places"])
    }

    /// How many agree, of how many, for each that is compared.
    pub(crate) fn cells(&self) -> impl Iterator<Item = String> {
        let counts = WHAT.iter().map(|(what, _)| match self.tallies.get(what) {
            Some(tally) => format!("{} of {}", tally.agree, tally.of()),
            None => "-".to_owned(),
        });
        let places = format!("{} of {}", self.places.agreeing, self.places.places);
        counts.chain([places])
    }

    pub(crate) fn print_differences(&self) {
        for (what, tally) in &self.tallies {
            for line in &tally.differ {
                println!("    {what}: {line}");
            }
        }
        for line in &self.places.elsewhere {
            println!("    place: {line}");
        }
        for line in &self.places.renamed {
            println!("    parameter: {line}");
        }
        for line in &self.places.media {
            println!("    media: {line}");
        }
        for line in &self.places.missing {
            println!("    missing parameter: {line}");
        }
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (what, Marks { aim, .. }) in WHAT {
            let Some(tally) = self.tallies.get(what) else {
                continue;
            };
            let mark = if tally.share() < aim {
                "  below the aim"
            } else {
                ""
            };
            writeln!(
                f,
                "  {what:<24} {:>5} of {:>5}  {:>5.1} %{mark}",
                tally.agree,
                tally.of(),
                tally.share()
            )?;
        }
        writeln!(
            f,
            "  of any kind where the document says more: {}",
            self.wider
        )?;
        let mark = if self.places.share() < PLACES.aim {
            "  below the aim"
        } else {
            ""
        };
        writeln!(
            f,
            "  {:<24} {:>5} of {:>5}  {:>5.1} %{mark}; {} otherwise named, {} of another media type, {} missing",
            "places",
            self.places.agreeing,
            self.places.places,
            self.places.share(),
            self.places.renamed.len(),
            self.places.media.len(),
            self.places.missing.len()
        )
    }
}

/// Compares the types that both have.
pub(crate) fn types(figures: &mut Figures, api: &Api, truth: &Truth) {
    for (id, def) in &api.types {
        if id.namespace() != "models" {
            continue;
        }
        let Some(schema) = truth.schemas.get(&folded(id.title())) else {
            continue;
        };
        match (&def.shape, schema) {
            (Shape::Struct(record), Schema::Record(properties)) => {
                for property in properties {
                    let wanted = folded(&property.wire);
                    let field = record
                        .fields
                        .iter()
                        .find(|field| folded(&field.wire) == wanted);
                    figures
                        .tally("properties found")
                        .add(field.is_some(), || format!("{id}.{}", property.wire));
                    if let Some(field) = field {
                        compare_field(figures, api, &id.0, field, property);
                    }
                }
            }
            (Shape::Enum(list), Schema::Enum(values)) => {
                let shown: BTreeSet<String> = list
                    .values
                    .iter()
                    .map(|variant| match &variant.value {
                        Literal::String(text) => text.clone(),
                        Literal::Integer(number) => number.to_string(),
                        Literal::Bool(value) => value.to_string(),
                    })
                    .collect();
                figures.tally("enums").add(shown == *values, || {
                    format!("{id}: {shown:?}, stated {values:?}")
                });
            }
            (shape, Schema::Enum(_)) => {
                let shape = name_of(shape);
                figures
                    .tally("enums")
                    .add(false, || format!("{id}: read as {shape}"));
            }
            (Shape::Union(union), Schema::Union(members)) => {
                let shown: BTreeSet<String> = union
                    .members
                    .iter()
                    .filter_map(|member| match &member.ty {
                        TypeRef::Ref(id) => Some(folded(id.title())),
                        _ => None,
                    })
                    .collect();
                let stated: BTreeSet<String> = members.iter().cloned().collect();
                figures.tally("unions").add(shown == stated, || {
                    format!("{id}: {shown:?}, stated {stated:?}")
                });
            }
            (Shape::Struct(record), Schema::Union(members)) => {
                // What all members require may be required.
                let common = |field: &Field| {
                    members
                        .iter()
                        .all(|member| match truth.schemas.get(member) {
                            Some(Schema::Record(properties)) => properties.iter().any(|property| {
                                property.required && folded(&property.wire) == folded(&field.wire)
                            }),
                            _ => false,
                        })
                };
                let demands: Vec<&str> = record
                    .fields
                    .iter()
                    .filter(|field| field.required && !common(field))
                    .map(|field| field.wire.as_str())
                    .collect();
                figures
                    .tally("unions read as records")
                    .add(demands.is_empty(), || {
                        format!("{id} demands {}", demands.join(", "))
                    });
            }
            _ => {}
        }
    }
}

fn name_of(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "a record",
        Shape::Enum(_) => "an enum",
        Shape::Union(_) => "a union",
        Shape::Alias { .. } => "an alias",
    }
}

fn compare_field(figures: &mut Figures, api: &Api, id: &str, field: &Field, property: &Property) {
    let wire = &property.wire;
    figures.tally("wire names").add(field.wire == *wire, || {
        format!("{id}.{}, stated {wire}", field.wire)
    });
    figures
        .tally("required")
        .add(field.required == property.required, || {
            format!("{id}.{wire}: stated {}", property.required)
        });
    let shown = kind(api, &field.ty, 0);
    if shown.contains("any") && !property.kind.contains("any") {
        figures.wider += 1;
    }
    let kinds = &property.kind;
    figures.tally("kinds").add(fits(&shown, kinds), || {
        format!("{id}.{wire}: {shown}, stated {kinds}")
    });
    if property.nullable {
        figures
            .tally("nullable")
            .add(field.nullable, || format!("{id}.{wire}"));
    } else if field.nullable {
        figures
            .tally("nullable")
            .add(false, || format!("{id}.{wire}: not in the document"));
    }
}

/// Whether all values of the stated kind are values of the kind shown.
fn fits(shown: &str, stated: &str) -> bool {
    let inner = |text: &str, open: &str| {
        text.strip_prefix(open)
            .and_then(|rest| rest.strip_suffix('>'))
            .map(str::to_owned)
    };
    if let (Some(shown), Some(stated)) = (inner(shown, "array<"), inner(stated, "array<")) {
        return fits(&shown, &stated);
    }
    if let (Some(shown), Some(stated)) = (inner(shown, "map<"), inner(stated, "map<")) {
        return fits(&shown, &stated);
    }
    shown == stated
        || shown == "any"
        || shown == "number" && stated == "integer"
        || matches!(
            (shown, stated),
            ("object" | "union", "union" | "object" | "free")
                | ("string", "bytes")
                | ("map<any>", "free" | "any")
        )
}

fn kind(api: &Api, ty: &TypeRef, depth: usize) -> String {
    if depth > 12 {
        return "any".to_owned();
    }
    match ty {
        TypeRef::String | TypeRef::Timestamp | TypeRef::Date | TypeRef::Decimal => {
            "string".to_owned()
        }
        TypeRef::Boolean | TypeRef::Literal(Literal::Bool(_)) => "boolean".to_owned(),
        TypeRef::Integer | TypeRef::BigInteger | TypeRef::Literal(Literal::Integer(_)) => {
            "integer".to_owned()
        }
        TypeRef::Literal(Literal::String(_)) => "string".to_owned(),
        TypeRef::Float | TypeRef::Number => "number".to_owned(),
        TypeRef::Bytes => "bytes".to_owned(),
        TypeRef::Any => "any".to_owned(),
        TypeRef::Array(inner) => format!("array<{}>", kind(api, inner, depth + 1)),
        TypeRef::Map(inner) => format!("map<{}>", kind(api, inner, depth + 1)),
        TypeRef::Nullable(inner) => kind(api, inner, depth + 1),
        TypeRef::Ref(id) => match api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(_)) => "object".to_owned(),
            Some(Shape::Enum(list)) if list.integer => "integer".to_owned(),
            Some(Shape::Enum(_)) => "string".to_owned(),
            Some(Shape::Union(_)) => "union".to_owned(),
            Some(Shape::Alias { target }) => kind(api, target, depth + 1),
            None => "any".to_owned(),
        },
    }
}
