//! What a name means that `explain` is given: a path of the docs, a name in Rust, or one on the wire.

use super::subject::Subject;

/// What a name led to.
pub(super) enum Search<'a> {
    Found(Subject<'a>),
    /// The paths of all that it may mean.
    Several(Vec<String>),
    Nothing,
}

/// Looks for what a name means, the most literal first: the path itself; the same but for case; a name in Rust or on the
/// wire; the last parts of any of these. Case counts only where two differ by nothing else.
pub(super) fn find<'a>(subjects: impl Iterator<Item = Subject<'a>>, text: &str) -> Search<'a> {
    let wanted = unified(text);
    let mut best: Option<(usize, Vec<Subject<'a>>)> = None;
    for subject in subjects {
        let path = subject.path();
        if path == text {
            return Search::Found(subject);
        }
        let Some(how) = fit(&subject, &path, text, &wanted) else {
            continue;
        };
        match &mut best {
            Some((known, list)) if *known == how => list.push(subject),
            Some((known, _)) if *known < how => {}
            _ => best = Some((how, vec![subject])),
        }
    }
    let Some((_, mut list)) = best else {
        return Search::Nothing;
    };
    if list.len() > 1 {
        return Search::Several(list.iter().map(Subject::path).collect());
    }
    list.pop().map_or(Search::Nothing, Search::Found)
}

/// How well a name fits a subject: 0 is best.
fn fit(subject: &Subject<'_>, path: &str, text: &str, wanted: &str) -> Option<usize> {
    if path.eq_ignore_ascii_case(text) {
        return Some(0);
    }
    let names: Vec<String> = names(subject, path)
        .iter()
        .map(|name| unified(name))
        .collect();
    if names.iter().any(|name| name == wanted) {
        return Some(1);
    }
    let ends = |whole: &str, end: &str| {
        let before = whole.strip_suffix(end);
        before.is_some_and(|before| before.ends_with('.'))
    };
    // The crate's name may stand before the path, too.
    names
        .iter()
        .any(|name| ends(name, wanted) || ends(wanted, name))
        .then_some(
            2 + usize::from(matches!(
                subject,
                Subject::Field(..) | Subject::Parameter(..)
            )),
        )
}

/// All that a subject is called: in the docs, in Rust, on the wire.
fn names(subject: &Subject<'_>, path: &str) -> Vec<String> {
    let mut names = vec![path.replacen(':', ".", 1)];
    match subject {
        Subject::Type(ty) => names.push(ty.rust_path.to_string()),
        Subject::Field(ty, field) => {
            names.push(format!("{}.{}", ty.rust_path, field.rust_name));
            names.push(format!("{}.{}", ty.id, field.wire));
            names.push(format!("{}.{}", ty.rust_path, field.wire));
        }
        Subject::Operation(operation) => {
            names.push(format!("api.{}.{}", operation.group, operation.rust_name));
        }
        Subject::Parameter(operation, parameter) => {
            let rust = format!("api.{}.{}", operation.group, operation.rust_name);
            names.push(format!("{rust}.{}", parameter.rust_name));
            names.push(format!("operation.{}.{}", operation.id, parameter.wire));
        }
    }
    names
}

/// In lower case, with dots between the parts.
fn unified(name: &str) -> String {
    name.replace("::", ".").replace("r#", "").to_lowercase()
}
