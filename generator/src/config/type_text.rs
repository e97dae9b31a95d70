//! The small language in which overrides name types.
//!
//! `string`, `boolean`, `integer`, `float`, `number`, `decimal`, `timestamp`, `date`, `bytes`, `any`, a literal
//! (`"ach"`, `true`, `3`), a type's id (`components.Amount`), `list<T>` (or `T[]`), `map<T>`, and `T?` for a value that may
//! be `null`.

use crate::model::{Literal, TypeId, TypeRef};
use std::fmt;

/// Types nested deeper than this are not read.
const MAX_DEPTH: usize = 32;

/// Why a type could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeTextError {
    /// What is wrong.
    pub message: String,
    /// Where, in bytes from the start of the text.
    pub offset: usize,
}

impl fmt::Display for TypeTextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TypeTextError {}

/// Reads a type. Whether the types it names exist is not checked here.
///
/// # Errors
///
/// If the text is not a type, all of it.
pub fn parse_type(text: &str) -> Result<TypeRef, TypeTextError> {
    let mut parser = Parser { text, offset: 0 };
    let ty = parser.parse(0)?;
    parser.skip_blanks();
    if parser.rest().is_empty() {
        Ok(ty)
    } else {
        Err(parser.error("nothing more is expected here"))
    }
}

/// The text of a type. `None` for the few that have none: constants with quotation marks, ids that look like something
/// else, types nested too deeply.
#[must_use]
pub fn type_text(ty: &TypeRef) -> Option<String> {
    let text = written(ty, 0)?;
    (parse_type(&text).as_ref() == Ok(ty)).then_some(text)
}

fn written(ty: &TypeRef, depth: usize) -> Option<String> {
    if depth > MAX_DEPTH {
        return None;
    }
    let inner = |ty| written(ty, depth + 1);
    Some(match ty {
        TypeRef::String => "string".to_owned(),
        TypeRef::Boolean => "boolean".to_owned(),
        TypeRef::Integer => "integer".to_owned(),
        TypeRef::Float => "float".to_owned(),
        TypeRef::Number => "number".to_owned(),
        TypeRef::BigInteger => "big-integer".to_owned(),
        TypeRef::Decimal => "decimal".to_owned(),
        TypeRef::Timestamp => "timestamp".to_owned(),
        TypeRef::Date => "date".to_owned(),
        TypeRef::Bytes => "bytes".to_owned(),
        TypeRef::Any => "any".to_owned(),
        TypeRef::Literal(Literal::Bool(value)) => value.to_string(),
        TypeRef::Literal(Literal::Integer(value)) => value.to_string(),
        TypeRef::Literal(Literal::String(text)) => format!("\"{text}\""),
        TypeRef::Array(item) => format!("{}[]", inner(item)?),
        TypeRef::Map(value) => format!("map<{}>", inner(value)?),
        TypeRef::Nullable(value) => format!("{}?", inner(value)?),
        TypeRef::Ref(id) => id.0.clone(),
    })
}

struct Parser<'t> {
    text: &'t str,
    offset: usize,
}

impl Parser<'_> {
    fn parse(&mut self, depth: usize) -> Result<TypeRef, TypeTextError> {
        if depth > MAX_DEPTH {
            return Err(self.error("the type is nested too deeply"));
        }
        let mut ty = self.atom(depth)?;
        let mut suffixes = 0;
        loop {
            if self.eat("[]") {
                ty = TypeRef::Array(Box::new(ty));
            } else if self.eat("?") {
                if !matches!(ty, TypeRef::Nullable(_)) {
                    ty = TypeRef::Nullable(Box::new(ty));
                }
            } else {
                return Ok(ty);
            }
            suffixes += 1;
            if suffixes > MAX_DEPTH {
                return Err(self.error("the type is nested too deeply"));
            }
        }
    }

    fn atom(&mut self, depth: usize) -> Result<TypeRef, TypeTextError> {
        self.skip_blanks();
        if self.eat("\"") {
            return self.string();
        }
        let start = self.offset;
        let word: String = self
            .rest()
            .chars()
            .take_while(|c| !c.is_whitespace() && !"<>[]?\"".contains(*c))
            .collect();
        self.offset += word.len();
        Ok(match word.as_str() {
            "" => return Err(self.error("a type is expected here")),
            "string" => TypeRef::String,
            "boolean" => TypeRef::Boolean,
            "integer" => TypeRef::Integer,
            "float" => TypeRef::Float,
            "number" => TypeRef::Number,
            "big-integer" => TypeRef::BigInteger,
            "decimal" => TypeRef::Decimal,
            "timestamp" => TypeRef::Timestamp,
            "date" => TypeRef::Date,
            "bytes" => TypeRef::Bytes,
            "any" => TypeRef::Any,
            "true" => TypeRef::Literal(Literal::Bool(true)),
            "false" => TypeRef::Literal(Literal::Bool(false)),
            "list" => TypeRef::Array(Box::new(self.argument("list", depth)?)),
            "map" => TypeRef::Map(Box::new(self.argument("map", depth)?)),
            word => match word.parse::<i64>() {
                Ok(number) => TypeRef::Literal(Literal::Integer(number)),
                Err(_) if word.contains('.') => TypeRef::Ref(TypeId(word.to_owned())),
                Err(_) => {
                    return Err(TypeTextError {
                        message: format!(
                            "`{word}` is neither a basic type nor a type's id with its namespace, such as `components.{word}`"
                        ),
                        offset: start,
                    });
                }
            },
        })
    }

    fn argument(&mut self, word: &str, depth: usize) -> Result<TypeRef, TypeTextError> {
        if !self.eat("<") {
            return Err(self.error(&format!("`<` is expected here, as in `{word}<string>`")));
        }
        let inner = self.parse(depth + 1)?;
        if !self.eat(">") {
            return Err(self.error("`>` is expected here"));
        }
        Ok(inner)
    }

    fn string(&mut self) -> Result<TypeRef, TypeTextError> {
        let Some(end) = self.rest().find('"') else {
            return Err(self.error("the closing `\"` is missing"));
        };
        let text = self.rest().get(..end).unwrap_or_default().to_owned();
        self.offset += end + 1;
        Ok(TypeRef::Literal(Literal::String(text)))
    }

    fn rest(&self) -> &str {
        self.text.get(self.offset..).unwrap_or_default()
    }

    fn skip_blanks(&mut self) {
        self.offset = self.text.len() - self.rest().trim_start().len();
    }

    fn eat(&mut self, token: &str) -> bool {
        self.skip_blanks();
        let found = self.rest().starts_with(token);
        if found {
            self.offset += token.len();
        }
        found
    }

    fn error(&self, message: &str) -> TypeTextError {
        TypeTextError {
            message: message.to_owned(),
            offset: self.offset,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_types() {
        let array = |ty| TypeRef::Array(Box::new(ty));
        let map = |ty| TypeRef::Map(Box::new(ty));
        let nullable = |ty| TypeRef::Nullable(Box::new(ty));
        for (text, ty) in [
            ("string", TypeRef::String),
            (" integer ", TypeRef::Integer),
            ("float[][]", array(array(TypeRef::Float))),
            ("map<date[]>", map(array(TypeRef::Date))),
            ("map < any ? >", map(nullable(TypeRef::Any))),
            ("list<integer>", array(TypeRef::Integer)),
            (
                "list<map<list<date>>>?",
                nullable(array(map(array(TypeRef::Date)))),
            ),
            ("string??", nullable(TypeRef::String)),
            (
                "components.Amount[]",
                array(TypeRef::Ref(TypeId::new("components", "Amount"))),
            ),
            (
                "\"a b\"",
                TypeRef::Literal(Literal::String("a b".to_owned())),
            ),
            ("-3", TypeRef::Literal(Literal::Integer(-3))),
            ("true", TypeRef::Literal(Literal::Bool(true))),
        ] {
            assert_eq!(parse_type(text), Ok(ty), "{text}");
        }
    }

    #[test]
    fn writes_what_it_reads() {
        let types = "string boolean? integer[] map<float> number decimal[][] timestamp date bytes any? true -3 \"a-b\" a.B";
        for text in types.split(' ') {
            let ty = parse_type(text).unwrap();
            assert_eq!(type_text(&ty).as_deref(), Some(text));
        }
        for ty in [
            TypeRef::Literal(Literal::String("a\"b".to_owned())),
            TypeRef::Ref(TypeId("a.B[]".to_owned())),
            TypeRef::Ref(TypeId("Alone".to_owned())),
        ] {
            assert_eq!(type_text(&ty), None, "{ty:?}");
        }
    }

    #[test]
    fn says_where_it_fails() {
        for (text, offset) in [
            ("", 0),
            ("map", 3),
            ("list", 4),
            ("map<string", 10),
            ("string]", 6),
            ("Amount", 0),
            ("map<Amount>", 4),
            ("\"a", 1),
            ("string x", 7),
        ] {
            assert_eq!(
                parse_type(text).map_err(|error| error.offset),
                Err(offset),
                "{text}"
            );
        }
        assert!(parse_type(&"map<".repeat(10_000)).is_err());
        assert!(parse_type(&format!("string{}", "[]".repeat(10_000))).is_err());
    }
}
