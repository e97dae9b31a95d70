//! Markdown text to tokens, sentences and the parts of sentences that a rule may fill.

pub(crate) mod guard;
pub(crate) mod lex;
pub(crate) mod lexicon;
pub(crate) mod scan;
pub(crate) mod split;
pub(crate) mod words;
