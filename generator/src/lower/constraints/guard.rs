//! Words that take the force out of a sentence: conditions, hedges, clamping, lists in one string.

use super::lex::{Kind, Token};

/// Words that begin a condition.
const CONDITIONS: [&str; 24] = [
    "if",
    "when",
    "whenever",
    "unless",
    "until",
    "while",
    "where",
    "depending",
    "except",
    "excluding",
    "otherwise",
    "else",
    "whether",
    "once",
    "sandbox",
    "production",
    "enterprise",
    "plan",
    "plans",
    "tier",
    "only",
    "provided",
    "assuming",
    "without",
];

/// Words that make a statement a guess or an advice.
const HEDGES: [&str; 33] = [
    "recommend",
    "recommended",
    "recommends",
    "recommendation",
    "suggest",
    "suggested",
    "typical",
    "typically",
    "usual",
    "usually",
    "ideal",
    "ideally",
    "generally",
    "normally",
    "approximately",
    "approx",
    "roughly",
    "about",
    "around",
    "often",
    "sometimes",
    "commonly",
    "random",
    "randomly",
    "preferably",
    "preferred",
    "encouraged",
    "advised",
    "might",
    "probably",
    "likely",
    "historically",
    "discouraged",
];

/// Words that give an example.
const EXAMPLES: [&str; 7] = ["e.g", "example", "examples", "such as", "eg", "i.e", "like"];

pub(super) fn is_conditional(tokens: &[Token<'_>]) -> bool {
    has_word(tokens, &CONDITIONS)
}

pub(super) fn is_hedged(tokens: &[Token<'_>]) -> bool {
    has_word(tokens, &HEDGES) || tokens.iter().any(|token| token.is('~'))
}

fn has_word(tokens: &[Token<'_>], words: &[&str]) -> bool {
    tokens
        .iter()
        .any(|token| token.kind == Kind::Word && words.iter().any(|word| token.is_word(word)))
}

/// Whether an example starts here.
pub(super) fn starts_example(tokens: &[Token<'_>]) -> bool {
    let Some(first) = tokens.first() else {
        return false;
    };
    let second = tokens.get(1);
    match first.text.to_ascii_lowercase().as_str() {
        "such" => second.is_some_and(|token| token.is_word("as")),
        "for" => second.is_some_and(|token| token.is_word("example") || token.is_word("instance")),
        word => first.kind == Kind::Word && EXAMPLES.contains(&word),
    }
}

/// Words without numbers, conditions, hedges or other clauses: what may stand beside a rule without changing it.
pub(super) fn is_plain(tokens: &[Token<'_>]) -> bool {
    const CLAUSES: [&str; 15] = [
        "must", "should", "cannot", "can't", "not", "no", "or", "each", "every", "per", "either",
        "both", "unless", "than", "limit",
    ];
    !is_conditional(tokens)
        && !is_hedged(tokens)
        && !has_word(tokens, &CLAUSES)
        && tokens.iter().all(|token| {
            matches!(
                token.kind,
                Kind::Word | Kind::Code | Kind::Quoted | Kind::Url
            ) || matches!(
                token.kind,
                Kind::Punct('-' | '/' | '\'' | '\u{2019}' | '&' | '"' | ',' | '[' | ']')
            ) || (token.kind == Kind::Number && !token.spaced)
        })
}

/// Whether a head in front of a comma leaves the rule behind it alone: `the label text, max 45 characters`.
pub(super) fn is_harmless_head(tokens: &[Token<'_>]) -> bool {
    const OPENERS: [&str; 17] = [
        "for", "in", "on", "with", "by", "to", "during", "after", "before", "at", "as", "using",
        "from", "under", "given", "within", "per",
    ];
    const SHIFTS: [&str; 5] = ["each", "every", "per", "not", "no"];
    !tokens.is_empty()
        && !is_conditional(tokens)
        && !is_hedged(tokens)
        && !has_word(tokens, &SHIFTS)
        && tokens
            .first()
            .is_some_and(|first| !OPENERS.iter().any(|word| first.is_word(word)))
}

/// Whether a parenthesis may be left out of the sentence that it stands in.
pub(super) fn is_harmless_parenthesis(tokens: &[Token<'_>]) -> bool {
    const EDGES: [&str; 4] = ["inclusive", "exclusive", "inclusively", "exclusively"];
    starts_example(tokens)
        || !(is_conditional(tokens)
            || is_hedged(tokens)
            || has_word(tokens, &EDGES)
            || has_word(tokens, &["or", "for", "not"]))
}

/// What the whole text says that bends rules of a class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // Four independent findings.
pub(super) struct Bends {
    /// Values outside are clamped or cut, so they are accepted.
    pub(super) clamps: bool,
    /// One string holds several values, patterns or expressions.
    pub(super) several: bool,
    /// The empty string is allowed.
    pub(super) empty: bool,
    /// Case does not matter.
    pub(super) any_case: bool,
}

/// Looks for such words in the whole text.
pub(super) fn bends(text: &str) -> Bends {
    const CLAMPS: [&str; 10] = [
        "truncat",
        "clamp",
        "capped",
        "rounded",
        "trimmed",
        "will be cut",
        "cut off",
        "shortened",
        "adjusted to",
        "silently",
    ];
    const SEVERAL: [&str; 19] = [
        "comma-separated",
        "comma separated",
        "comma-delimited",
        "comma delimited",
        "space-separated",
        "space separated",
        "space-delimited",
        "space delimited",
        "pipe-separated",
        "semicolon-separated",
        "multiple values",
        "wildcard",
        "expression",
        "template",
        "environment variable",
        "or null",
        "{{",
        "${",
        "placeholder",
    ];
    const EMPTY: [&str; 10] = [
        "empty string",
        "or empty",
        "be empty",
        "blank",
        "leave empty",
        "left empty",
        "leave it empty",
        "empty to",
        "empty for",
        "\"\"",
    ];
    let lower = text.to_lowercase();
    let any = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let emptied = any(&EMPTY)
        && !(lower.contains("not be empty")
            || lower.contains("not be blank")
            || lower.contains("cannot be empty")
            || lower.contains("can't be blank")
            || lower.contains("cannot be blank"));
    Bends {
        clamps: any(&CLAMPS),
        several: any(&SEVERAL),
        empty: emptied,
        any_case: any(&["case-insensitive", "case insensitive", "any case"]),
    }
}
