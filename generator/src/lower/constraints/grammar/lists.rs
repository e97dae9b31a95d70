//! Lists in Markdown: what their introduction says is said of each item.

use super::cursor::Cursor;
use super::values;
use crate::lower::constraints::text::guard;
use crate::lower::constraints::text::lex::{Kind, Token};
use crate::lower::constraints::text::split::Sentence;

/// Joins introductions with their items: `Must be one of:` with its values, `The name must:` with each requirement.
/// Items under a condition are left out.
pub(crate) fn join(sentences: Vec<Sentence<'_>>) -> Vec<Sentence<'_>> {
    let mut joined = Vec::new();
    let mut rest = sentences.into_iter().peekable();
    while let Some(sentence) = rest.next() {
        let introduces = sentence.tokens.last().is_some_and(|token| token.is(':'));
        let mut items = Vec::new();
        while introduces && let Some(item) = rest.next_if(|next| next.bullet) {
            items.push(item);
        }
        if items.is_empty() {
            joined.push(sentence);
        } else {
            joined.extend(resolve(sentence, items));
        }
    }
    joined
}

fn resolve<'a>(introduction: Sentence<'a>, items: Vec<Sentence<'a>>) -> Vec<Sentence<'a>> {
    if let Some(list) = value_list(&introduction, &items) {
        return vec![list];
    }
    if guard::is_conditional(&introduction.tokens)
        || guard::is_hedged(&introduction.tokens)
        || opens_case(&introduction)
    {
        return vec![introduction];
    }
    let words = introduction
        .tokens
        .get(..introduction.tokens.len() - 1)
        .unwrap_or(&[]);
    let governs = words
        .last()
        .is_some_and(|token| token.is_one_of("must|should|be|can|cannot|not|contain|have"));
    if governs {
        let governed = |item: Sentence<'a>| Sentence {
            start: item.start,
            tokens: words.iter().copied().chain(item.tokens).collect(),
            bullet: true,
        };
        return items.into_iter().map(governed).collect();
    }
    std::iter::once(introduction).chain(items).collect()
}

/// `For business accounts:`, `With the API:`.
fn opens_case(introduction: &Sentence<'_>) -> bool {
    introduction
        .tokens
        .first()
        .is_some_and(|token| token.is_one_of("for|in|with|by|on|using"))
}

/// The introduction and the values as one sentence, if it introduces values and each item starts with one.
fn value_list<'a>(introduction: &Sentence<'a>, items: &[Sentence<'a>]) -> Option<Sentence<'a>> {
    let tokens = &introduction.tokens;
    (0..tokens.len()).find(|at| {
        let mut c = Cursor::new(tokens.get(*at..).unwrap_or(&[]));
        c.any("one of the following|one of these")
            || (values::introduction(&mut c).is_some() && c.is_end())
    })?;
    let colon = tokens.last().copied()?;
    let mut all = tokens.clone();
    for item in items {
        let first = item
            .tokens
            .first()
            .filter(|token| matches!(token.kind, Kind::Code | Kind::Quoted))?;
        if all.len() > tokens.len() {
            all.push(Token {
                kind: Kind::Punct(','),
                ..colon
            });
        }
        all.push(*first);
    }
    Some(Sentence {
        tokens: all,
        ..introduction.clone()
    })
}
