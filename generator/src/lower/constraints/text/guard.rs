//! Words that take the force out of a sentence: conditions, hedges, clamping, lists in one string.

use super::lex::{Kind, Token};

/// Words that begin a condition.
const CONDITIONS: &str = "if|when|whenever|unless|until|while|where|depending|except|excluding|otherwise|else|\
                          whether|once|sandbox|production|enterprise|plan|plans|tier|only|provided|assuming|without";

/// Words that make a statement a guess or an advice.
const HEDGES: &str = "recommend|recommended|recommends|recommendation|suggest|suggested|typical|typically|usual|\
                      usually|ideal|ideally|generally|normally|approximately|approx|roughly|about|around|often|\
                      sometimes|commonly|random|randomly|preferably|preferred|encouraged|advised|might|probably|\
                      likely|historically|discouraged";

/// Words that give an example.
const EXAMPLES: &str = "e.g|example|examples|eg|i.e|like";

pub(crate) fn is_conditional(tokens: &[Token<'_>]) -> bool {
    has_word(tokens, CONDITIONS)
}

pub(crate) fn is_hedged(tokens: &[Token<'_>]) -> bool {
    has_word(tokens, HEDGES) || tokens.iter().any(|token| token.is('~'))
}

fn has_word(tokens: &[Token<'_>], words: &'static str) -> bool {
    tokens.iter().any(|token| token.is_one_of(words))
}

/// Whether an example starts here.
pub(crate) fn starts_example(tokens: &[Token<'_>]) -> bool {
    let Some(first) = tokens.first() else {
        return false;
    };
    let second = |words: &'static str| tokens.get(1).is_some_and(|token| token.is_one_of(words));
    first.is_one_of(EXAMPLES)
        || (first.is_word("such") && second("as"))
        || (first.is_word("for") && second("example|instance"))
}

/// Words without numbers, conditions, hedges or other clauses: what may stand beside a rule without changing it.
pub(crate) fn is_plain(tokens: &[Token<'_>]) -> bool {
    const CLAUSES: &str =
        "must|should|cannot|can't|not|no|or|each|every|per|either|both|than|limit";
    let special = tokens
        .windows(2)
        .any(|pair| matches!(pair, [first, second] if first.is_word("for") && is_special(second)));
    !special
        && !is_conditional(tokens)
        && !is_hedged(tokens)
        && !has_word(tokens, CLAUSES)
        && tokens.iter().all(|token| match token.kind {
            Kind::Word | Kind::Code | Kind::Quoted | Kind::Url => true,
            Kind::Number => !token.spaced,
            Kind::Punct(c) => "-/'\u{2019}&\",[]".contains(c),
            _ => false,
        })
}

/// The name of a value, in a code span or in capitals: a rule "for" it holds only sometimes.
fn is_special(token: &Token<'_>) -> bool {
    let shouted = token.text.len() > 3 && !token.text.chars().any(char::is_lowercase);
    token.kind == Kind::Code || (token.kind == Kind::Word && shouted)
}

/// Whether a head in front of a comma leaves the rule behind it alone: `the label text, max 45 characters`.
pub(crate) fn is_harmless_head(tokens: &[Token<'_>]) -> bool {
    const OPENERS: &str =
        "for|in|on|with|by|to|during|after|before|at|as|using|from|under|given|within|per|use";
    const SHIFTS: &str = "each|every|per|not|no";
    !is_conditional(tokens)
        && !is_hedged(tokens)
        && !has_word(tokens, SHIFTS)
        && tokens
            .first()
            .is_some_and(|first| !first.is_one_of(OPENERS))
}

/// Whether a parenthesis may be left out of the sentence that it stands in.
pub(crate) fn is_harmless_parenthesis(tokens: &[Token<'_>]) -> bool {
    const TELLING: &str = "inclusive|exclusive|inclusively|exclusively|or|for|not";
    starts_example(tokens)
        || !(is_conditional(tokens) || is_hedged(tokens) || has_word(tokens, TELLING))
}

/// What the whole text says that bends rules of a class.
// Four independent findings.
#[allow(clippy::struct_excessive_bools)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bends {
    /// Values outside are clamped or cut, so they are accepted.
    pub(crate) clamps: bool,
    /// One string holds several values, patterns or expressions.
    pub(crate) several: bool,
    /// The empty string is allowed.
    pub(crate) empty: bool,
    /// Case does not matter.
    pub(crate) any_case: bool,
}

/// Looks for such words in the whole text.
pub(crate) fn bends(text: &str) -> Bends {
    const CLAMPS: &str = "truncat|clamp|capped|rounded|trimmed|will be cut|cut off|shortened|adjusted to|silently|\
                          coerced|will be limited to|reduced to|ignored if longer|only the first";
    const SEVERAL: &str = "comma-separated|comma separated|comma-delimited|comma delimited|space-separated|\
                           space separated|space-delimited|space delimited|pipe-separated|semicolon-separated|\
                           separated by commas|separated by a comma|multiple values|wildcard|expression|template|\
                           environment variable|or null|{{|${|placeholder";
    const EMPTY: &str = "empty string|or empty|empty or|be empty|blank|leave empty|left empty|leave it empty|\
                         empty to|empty for|\"\"";
    const NOT_EMPTY: &str = "not be empty|not be blank|cannot be empty|can't be empty|cannot be blank|\
                             can't be blank|not be an empty|cannot be an empty|non-empty";
    let lower = text.to_lowercase();
    let any = |words: &'static str| words.split('|').any(|word| lower.contains(word));
    Bends {
        clamps: any(CLAMPS),
        several: any(SEVERAL),
        empty: any(EMPTY) && !any(NOT_EMPTY),
        any_case: any("case-insensitive|case insensitive|any case"),
    }
}
