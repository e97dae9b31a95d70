//! Texts of the model as string literals.

use crate::model::Text;
use proc_macro2::TokenStream;
use quote::ToTokens;

impl ToTokens for Text {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.as_str().to_tokens(tokens);
    }
}
