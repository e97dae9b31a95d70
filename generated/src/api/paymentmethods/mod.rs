// Written by `cargo xtask codegen` from sdks/paymentmethods/README.md. Do not edit.
//! The operations of `paymentmethods`.

mod get_payment_method;
mod list_payment_methods;

pub use self::get_payment_method::GetPaymentMethod;
pub use self::list_payment_methods::ListPaymentMethods;
