//! Numbers and constants as tokens, with their digits grouped.

use crate::runtime::validate::Scalar;
use proc_macro2::TokenStream;
use quote::quote;

/// A count: `1_000`.
pub(super) fn count(n: usize) -> TokenStream {
    number(&n.to_string())
}

/// A constant of the runtime. `value` takes the place of the number, where it has a name.
pub(super) fn scalar(from: &Scalar<'_>, value: Option<TokenStream>) -> TokenStream {
    match from {
        Scalar::Bool(flag) => quote! { v::Scalar::Bool(#flag) },
        Scalar::Text(text) => quote! { v::Scalar::Text(#text) },
        Scalar::Integer(_) => {
            let value = value.unwrap_or_else(|| scalar_number(from));
            quote! { v::Scalar::Integer(#value) }
        }
        Scalar::Float(_) => {
            let value = value.unwrap_or_else(|| scalar_number(from));
            quote! { v::Scalar::Float(#value) }
        }
    }
}

/// A slice of constants.
pub(super) fn scalars(values: &[Scalar<'_>]) -> TokenStream {
    let values = values.iter().map(|value| scalar(value, None));
    quote! { &[#(#values),*] }
}

/// The number of a constant that is one: `-1_000`, `0.5`. Nothing for others.
pub(super) fn scalar_number(from: &Scalar<'_>) -> TokenStream {
    match from {
        Scalar::Integer(value) => number(&value.to_string()),
        // `{:?}` keeps the point of a whole float, which makes it a float in Rust.
        Scalar::Float(value) => number(&format!("{value:?}")),
        Scalar::Bool(_) | Scalar::Text(_) => TokenStream::new(),
    }
}

fn number(text: &str) -> TokenStream {
    grouped(text).parse().unwrap_or_default()
}

/// Groups digits by three: from the point outwards.
fn grouped(text: &str) -> String {
    if text.contains(['e', 'E']) {
        return text.to_owned();
    }
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut out = String::from(sign);
    let digits = whole.chars().count();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (digits - index).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    for (index, digit) in fraction.chars().enumerate() {
        out.push_str(match index {
            0 => ".",
            _ if index.is_multiple_of(3) => "_",
            _ => "",
        });
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn digits_are_grouped_from_the_point_outwards() {
        for (text, wanted) in [
            ("0", "0"),
            ("999", "999"),
            ("-1000", "-1_000"),
            ("1234567", "1_234_567"),
            ("0.5", "0.5"),
            ("-12345.678901", "-12_345.678_901"),
            ("1e300", "1e300"),
        ] {
            assert_eq!(grouped(text), wanted);
        }
    }
}
