//! The code of an example as statements: what is assigned to which name, and the call that it is about.

use super::expr::{self, Base, Expr, Link};
use super::lexer::Cursor;
use super::literal::{Values, Variables};
use crate::docs::{Node, Snippet, Value};

/// Names that generated examples give to the outcome of the call.
const OUTCOMES: [&str; 4] = ["res", "response", "result", "resp"];

/// A statement `TYPE NAME = EXPR` or the like, or an expression by itself.
pub(crate) struct Statement<'a> {
    /// What stands before the mark: `CreateAccount req`, `value: X`, `res, err`. Empty for an expression by itself.
    pub(crate) target: &'a str,
    pub(crate) expr: Expr,
}

impl Statement<'_> {
    /// The assigned name: the first of several (`res, err := …`), the last word otherwise (`Type name = …`).
    pub(crate) fn name(&self) -> &str {
        let first = self.target.split([',', ':']).next().unwrap_or_default();
        first.split_whitespace().next_back().unwrap_or_default()
    }

    /// The type that is written beside the name, if there is one.
    pub(crate) fn type_name(&self) -> Option<&str> {
        let target = self.target.trim();
        let ty = match target.split_once(':') {
            Some((_, ty)) => ty,
            None => target.rsplit_once(char::is_whitespace)?.0,
        };
        let ty = ty.trim();
        (!ty.is_empty() && !matches!(ty, "var" | "let" | "const" | "final") && !ty.ends_with(','))
            .then_some(ty)
    }
}

/// Splits code into its statements, as far as they are assignments or calls.
pub(crate) fn statements<'a>(code: &'a str, values: &'a Values) -> Vec<Statement<'a>> {
    let mut cursor = Cursor {
        code,
        at: 0,
        syntax: &values.syntax,
    };
    let mut out = Vec::new();
    loop {
        cursor.space();
        if cursor.rest().is_empty() {
            return out;
        }
        let start = cursor.at;
        let line = cursor.rest().lines().next().unwrap_or_default();
        let assigned = assignment(line);
        let (target, offset) = assigned.map_or(("", start), |(target, at)| (target, start + at));
        cursor.at += line.len().max(1);
        if assigned.is_none() && !starts_with_call(line) {
            continue;
        }
        let (expr, end) = expr::read(code, offset, &values.syntax);
        let is_call = expr.links.iter().any(|link| matches!(link, Link::Call(_)));
        if assigned.is_some() || is_call {
            out.push(Statement { target, expr });
            cursor.at = end.max(start + 1);
            while cursor.eat(";") {}
        } else {
            cursor.at = cursor.at.max(end);
        }
    }
}

/// Whether a line starts with a name and its opening parenthesis.
fn starts_with_call(line: &str) -> bool {
    let line = line.strip_prefix("await ").unwrap_or(line);
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.' | ':' | '-' | '>');
    let end = line.find(|c| !is_name(c)).unwrap_or(line.len());
    end > 0 && line.get(end..).is_some_and(|rest| rest.starts_with('('))
}

/// Reads the example of a model page: the first thing that is assigned.
pub(crate) fn snippet(code: &str, values: &Values) -> Option<Snippet> {
    let statements = statements(code, values);
    let statement = statements.iter().find(|one| !one.target.is_empty())?;
    Some(Snippet {
        type_name: statement.type_name().map(str::to_owned),
        value: values.node(&statement.expr, &Variables::new()),
        marks_open: code.lines().any(|line| is_open(line, values)),
    })
}

/// Whether a line is the comment that says that an enum is open.
fn is_open(line: &str, values: &Values) -> bool {
    let mut marks = values.syntax.line_comments.iter();
    marks.any(|mark| {
        let comment = line.trim_start().strip_prefix(mark);
        comment.is_some_and(|comment| comment.starts_with(" Open enum"))
    })
}

/// `TARGET = ` or `TARGET := ` at the start of a line: the target, and the offset of what is assigned.
fn assignment(line: &str) -> Option<(&str, usize)> {
    let equals = line.find('=')?;
    let before = line.get(..equals)?;
    let after = line.get(equals + 1..)?;
    if after.starts_with(['=', '>']) || before.ends_with(['!', '<', '>']) {
        return None;
    }
    let target = before.strip_suffix(':').unwrap_or(before).trim();
    let declared = ["let ", "const "]
        .iter()
        .any(|word| target.starts_with(word));
    let plain = declared
        || target.chars().all(|c| {
            c.is_alphanumeric()
                || matches!(
                    c,
                    '_' | '$' | '.' | ',' | ' ' | ':' | '<' | '>' | '[' | ']' | '?' | '\\' | '"'
                )
        });
    (plain && !target.is_empty()).then_some((target, equals + 1))
}

impl Values {
    /// Reads the arguments of the call that an example is about: positional ones first; those with names are gathered
    /// into one object behind them.
    pub(crate) fn call_arguments(&self, code: &str) -> Option<Vec<Node>> {
        let mut variables = Variables::new();
        let mut last = None;
        for statement in statements(code, self) {
            let name = statement.name();
            let is_outcome = OUTCOMES.contains(&name.trim_start_matches('$'));
            if let Some(arguments) = self.operation(&statement.expr, &variables)
                && (is_outcome || statement.target.is_empty())
            {
                let on_variable = is_outcome || is_client(&statement.expr, code, &variables);
                if on_variable {
                    last = Some(arguments);
                    break;
                }
            }
            if !name.is_empty() {
                let node = self.node(&statement.expr, &variables);
                variables.insert(name.to_owned(), node);
            }
        }
        last
    }

    /// The arguments, if this is a call of a method: `client.group.method(…)`.
    fn operation(&self, expr: &Expr, variables: &Variables) -> Option<Vec<Node>> {
        let Base::Name(name) = &expr.base else {
            return None;
        };
        if !name.contains('.') {
            return None;
        }
        match expr.links.as_slice() {
            // A method without parentheses.
            [] => Some(Vec::new()),
            [.., Link::Call(items)] => {
                if let Some(entries) = self.called_builder(&expr.links, variables) {
                    return Some(object(entries, expr.offset));
                }
                let (mut nodes, entries) = self.arguments(items, variables);
                nodes.append(&mut object(entries, expr.offset));
                Some(nodes)
            }
            _ => None,
        }
    }

    /// `.group().method().a(1).b(2).call()`: the steps behind the method.
    fn called_builder(
        &self,
        links: &[Link],
        variables: &Variables,
    ) -> Option<Vec<crate::docs::Entry>> {
        let [.., Link::Member { name, .. }, Link::Call(items)] = links else {
            return None;
        };
        if name != "call" || !items.is_empty() {
            return None;
        }
        // Steps have an argument; the groups and the method before them have none.
        let is_step = |pair: &[Link]| matches!(pair, [Link::Member { .. }, Link::Call(items)] if !items.is_empty());
        let pairs = links.len().saturating_sub(2) / 2;
        let start = (0..=pairs)
            .rev()
            .map(|back| links.len() - 2 - 2 * back)
            .find(|start| links.get(*start..start + 2).is_some_and(is_step))
            .unwrap_or(links.len() - 2);
        self.steps(links.get(start..)?, "call", variables)
    }
}

fn object(entries: Vec<crate::docs::Entry>, offset: usize) -> Vec<Node> {
    if entries.is_empty() {
        return Vec::new();
    }
    vec![Node {
        offset,
        value: Value::Object {
            type_name: None,
            entries,
        },
    }]
}

/// Whether a call is made on a variable of the example, or waited for.
fn is_client(expr: &Expr, code: &str, variables: &Variables) -> bool {
    let Base::Name(name) = &expr.base else {
        return false;
    };
    let root = name.split('.').next().unwrap_or_default();
    let written = code.get(expr.offset..).unwrap_or_default();
    written.starts_with("await ")
        || variables.contains_key(root)
        || code.contains(&format!(" as {root}:"))
}
