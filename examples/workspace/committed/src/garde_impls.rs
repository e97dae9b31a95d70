// Written by `cargo xtask codegen` from the types of the docs. Do not edit.
//! `garde::Validate` for every type: the rules that `validate` checks by default.

/// The steps of a JSON pointer, below `path`.
fn below(mut path: ::garde::Path, pointer: &str) -> ::garde::Path {
    for step in pointer.split('/').skip(1) {
        path = match step.parse::<usize>() {
            Ok(index) => path.join(index),
            Err(_) => path.join(step.replace("~1", "/").replace("~0", "~").as_str()),
        };
    }
    path
}

/// Checks with the default options.
fn report<T: crate::support::validate::Validate>(
    value: &T,
    parent: &mut dyn FnMut() -> ::garde::Path,
    report: &mut ::garde::Report,
) {
    for violation in value.validate().err().into_iter().flatten() {
        let path = below(parent(), &violation.pointer);
        let message = violation.constraint.to_string();
        report.append(path, ::garde::Error::new(message));
    }
}

macro_rules! implement {
    ($($ty:ty,)*) => {
        $(
            impl ::garde::Validate for $ty {
                type Context = ();

                fn validate_into(
                    &self,
                    (): &(),
                    parent: &mut dyn FnMut() -> ::garde::Path,
                    into: &mut ::garde::Report,
                ) {
                    report(self, parent, into);
                }
            }
        )*
    };
}

implement! {
    crate::components::Parcel,
    crate::components::ParcelSize,
    crate::operations::GetParcelRequest,
}
