// Written by `cargo xtask codegen` from models/components/paymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A way to move money into or out of an account. The value of `paymentMethodType` tells which of
/// the alternatives is present.
///
/// Source: [`models/components/paymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/paymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentMethod {
    /// [`MoovWalletPaymentMethod`](crate::components::MoovWalletPaymentMethod), where `paymentMethodType` is `moov-wallet`.
    MoovWallet(crate::components::MoovWalletPaymentMethod),
    /// [`AchDebitFundPaymentMethod`](crate::components::AchDebitFundPaymentMethod), where `paymentMethodType` is `ach-debit-fund`.
    AchDebitFund(Box<crate::components::AchDebitFundPaymentMethod>),
    /// [`AchDebitCollectPaymentMethod`](crate::components::AchDebitCollectPaymentMethod), where `paymentMethodType` is `ach-debit-collect`.
    AchDebitCollect(Box<crate::components::AchDebitCollectPaymentMethod>),
    /// [`AchCreditStandardPaymentMethod`](crate::components::AchCreditStandardPaymentMethod), where `paymentMethodType` is `ach-credit-standard`.
    AchCreditStandard(Box<crate::components::AchCreditStandardPaymentMethod>),
    /// [`AchCreditSameDayPaymentMethod`](crate::components::AchCreditSameDayPaymentMethod), where `paymentMethodType` is `ach-credit-same-day`.
    AchCreditSameDay(Box<crate::components::AchCreditSameDayPaymentMethod>),
    /// [`RtpCreditPaymentMethod`](crate::components::RtpCreditPaymentMethod), where `paymentMethodType` is `rtp-credit`.
    RtpCredit(Box<crate::components::RtpCreditPaymentMethod>),
    /// [`CardPaymentPaymentMethod`](crate::components::CardPaymentPaymentMethod), where `paymentMethodType` is `card-payment`.
    CardPayment(Box<crate::components::CardPaymentPaymentMethod>),
    /// [`PushToCardPaymentMethod`](crate::components::PushToCardPaymentMethod), where `paymentMethodType` is `push-to-card`.
    PushToCard(Box<crate::components::PushToCardPaymentMethod>),
    /// [`PullFromCardPaymentMethod`](crate::components::PullFromCardPaymentMethod), where `paymentMethodType` is `pull-from-card`.
    PullFromCard(Box<crate::components::PullFromCardPaymentMethod>),
    /// [`ApplePayPaymentMethod`](crate::components::ApplePayPaymentMethod), where `paymentMethodType` is `apple-pay`.
    ApplePay(Box<crate::components::ApplePayPaymentMethod>),
    /// [`CardPresentPaymentPaymentMethod`](crate::components::CardPresentPaymentPaymentMethod), where `paymentMethodType` is `card-present-payment`.
    CardPresentPayment(Box<crate::components::CardPresentPaymentPaymentMethod>),
    /// [`InstantBankCreditPaymentMethod`](crate::components::InstantBankCreditPaymentMethod), where `paymentMethodType` is `instant-bank-credit`.
    InstantBankCredit(Box<crate::components::InstantBankCreditPaymentMethod>),
    /// [`PushToApplePayPaymentMethod`](crate::components::PushToApplePayPaymentMethod), where `paymentMethodType` is `push-to-apple-pay`.
    PushToApplePay(Box<crate::components::PushToApplePayPaymentMethod>),
    /// [`PullFromApplePayPaymentMethod`](crate::components::PullFromApplePayPaymentMethod), where `paymentMethodType` is `pull-from-apple-pay`.
    PullFromApplePay(Box<crate::components::PullFromApplePayPaymentMethod>),
    /// [`GooglePayPaymentMethod`](crate::components::GooglePayPaymentMethod), where `paymentMethodType` is `google-pay`.
    GooglePay(Box<crate::components::GooglePayPaymentMethod>),
    /// [`PushToGooglePayPaymentMethod`](crate::components::PushToGooglePayPaymentMethod), where `paymentMethodType` is `push-to-google-pay`.
    PushToGooglePay(Box<crate::components::PushToGooglePayPaymentMethod>),
    /// [`PullFromGooglePayPaymentMethod`](crate::components::PullFromGooglePayPaymentMethod), where `paymentMethodType` is `pull-from-google-pay`.
    PullFromGooglePay(Box<crate::components::PullFromGooglePayPaymentMethod>),
    /// What fits none of the documented types, as it was read.
    Unrecognized(crate::support::Unknown<crate::support::Value>),
}

impl From<crate::components::MoovWalletPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::MoovWalletPaymentMethod) -> Self {
        Self::MoovWallet(value)
    }
}

impl From<crate::components::AchDebitFundPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::AchDebitFundPaymentMethod) -> Self {
        Self::AchDebitFund(Box::new(value))
    }
}

impl From<crate::components::AchDebitCollectPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::AchDebitCollectPaymentMethod) -> Self {
        Self::AchDebitCollect(Box::new(value))
    }
}

impl From<crate::components::AchCreditStandardPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::AchCreditStandardPaymentMethod) -> Self {
        Self::AchCreditStandard(Box::new(value))
    }
}

impl From<crate::components::AchCreditSameDayPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::AchCreditSameDayPaymentMethod) -> Self {
        Self::AchCreditSameDay(Box::new(value))
    }
}

impl From<crate::components::RtpCreditPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::RtpCreditPaymentMethod) -> Self {
        Self::RtpCredit(Box::new(value))
    }
}

impl From<crate::components::CardPaymentPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::CardPaymentPaymentMethod) -> Self {
        Self::CardPayment(Box::new(value))
    }
}

impl From<crate::components::PushToCardPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::PushToCardPaymentMethod) -> Self {
        Self::PushToCard(Box::new(value))
    }
}

impl From<crate::components::PullFromCardPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::PullFromCardPaymentMethod) -> Self {
        Self::PullFromCard(Box::new(value))
    }
}

impl From<crate::components::ApplePayPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::ApplePayPaymentMethod) -> Self {
        Self::ApplePay(Box::new(value))
    }
}

impl From<crate::components::CardPresentPaymentPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::CardPresentPaymentPaymentMethod) -> Self {
        Self::CardPresentPayment(Box::new(value))
    }
}

impl From<crate::components::InstantBankCreditPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::InstantBankCreditPaymentMethod) -> Self {
        Self::InstantBankCredit(Box::new(value))
    }
}

impl From<crate::components::PushToApplePayPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::PushToApplePayPaymentMethod) -> Self {
        Self::PushToApplePay(Box::new(value))
    }
}

impl From<crate::components::PullFromApplePayPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::PullFromApplePayPaymentMethod) -> Self {
        Self::PullFromApplePay(Box::new(value))
    }
}

impl From<crate::components::GooglePayPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::GooglePayPaymentMethod) -> Self {
        Self::GooglePay(Box::new(value))
    }
}

impl From<crate::components::PushToGooglePayPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::PushToGooglePayPaymentMethod) -> Self {
        Self::PushToGooglePay(Box::new(value))
    }
}

impl From<crate::components::PullFromGooglePayPaymentMethod> for PaymentMethod {
    #[inline]
    fn from(value: crate::components::PullFromGooglePayPaymentMethod) -> Self {
        Self::PullFromGooglePay(Box::new(value))
    }
}

impl wire::Union for PaymentMethod {
    const TABLE: wire::UnionTable = wire::UnionTable {
        name: "PaymentMethod",
        tagged: true,
        signs: &[
            wire::Sign {
                path: &[&["paymentMethodType"]],
                cases: &[
                    (wire::Literal::Text("moov-wallet"), 0),
                    (wire::Literal::Text("ach-debit-fund"), 1),
                    (wire::Literal::Text("ach-debit-collect"), 2),
                    (wire::Literal::Text("ach-credit-standard"), 3),
                    (wire::Literal::Text("ach-credit-same-day"), 4),
                    (wire::Literal::Text("rtp-credit"), 5),
                    (wire::Literal::Text("card-payment"), 6),
                    (wire::Literal::Text("push-to-card"), 7),
                    (wire::Literal::Text("pull-from-card"), 8),
                    (wire::Literal::Text("apple-pay"), 9),
                    (wire::Literal::Text("card-present-payment"), 10),
                    (wire::Literal::Text("instant-bank-credit"), 11),
                    (wire::Literal::Text("push-to-apple-pay"), 12),
                    (wire::Literal::Text("pull-from-apple-pay"), 13),
                    (wire::Literal::Text("google-pay"), 14),
                    (wire::Literal::Text("push-to-google-pay"), 15),
                    (wire::Literal::Text("pull-from-google-pay"), 16),
                ],
                loose: &[],
            },
        ],
        members: &[
            wire::Form::record::<crate::components::MoovWalletPaymentMethod>(),
            wire::Form::record::<crate::components::AchDebitFundPaymentMethod>(),
            wire::Form::record::<crate::components::AchDebitCollectPaymentMethod>(),
            wire::Form::record::<crate::components::AchCreditStandardPaymentMethod>(),
            wire::Form::record::<crate::components::AchCreditSameDayPaymentMethod>(),
            wire::Form::record::<crate::components::RtpCreditPaymentMethod>(),
            wire::Form::record::<crate::components::CardPaymentPaymentMethod>(),
            wire::Form::record::<crate::components::PushToCardPaymentMethod>(),
            wire::Form::record::<crate::components::PullFromCardPaymentMethod>(),
            wire::Form::record::<crate::components::ApplePayPaymentMethod>(),
            wire::Form::record::<crate::components::CardPresentPaymentPaymentMethod>(),
            wire::Form::record::<crate::components::InstantBankCreditPaymentMethod>(),
            wire::Form::record::<crate::components::PushToApplePayPaymentMethod>(),
            wire::Form::record::<crate::components::PullFromApplePayPaymentMethod>(),
            wire::Form::record::<crate::components::GooglePayPaymentMethod>(),
            wire::Form::record::<crate::components::PushToGooglePayPaymentMethod>(),
            wire::Form::record::<crate::components::PullFromGooglePayPaymentMethod>(),
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::MoovWallet),
            1 => ::serde::Deserialize::deserialize(input).map(Self::AchDebitFund),
            2 => ::serde::Deserialize::deserialize(input).map(Self::AchDebitCollect),
            3 => ::serde::Deserialize::deserialize(input).map(Self::AchCreditStandard),
            4 => ::serde::Deserialize::deserialize(input).map(Self::AchCreditSameDay),
            5 => ::serde::Deserialize::deserialize(input).map(Self::RtpCredit),
            6 => ::serde::Deserialize::deserialize(input).map(Self::CardPayment),
            7 => ::serde::Deserialize::deserialize(input).map(Self::PushToCard),
            8 => ::serde::Deserialize::deserialize(input).map(Self::PullFromCard),
            9 => ::serde::Deserialize::deserialize(input).map(Self::ApplePay),
            10 => ::serde::Deserialize::deserialize(input).map(Self::CardPresentPayment),
            11 => ::serde::Deserialize::deserialize(input).map(Self::InstantBankCredit),
            12 => ::serde::Deserialize::deserialize(input).map(Self::PushToApplePay),
            13 => ::serde::Deserialize::deserialize(input).map(Self::PullFromApplePay),
            14 => ::serde::Deserialize::deserialize(input).map(Self::GooglePay),
            15 => ::serde::Deserialize::deserialize(input).map(Self::PushToGooglePay),
            16 => ::serde::Deserialize::deserialize(input).map(Self::PullFromGooglePay),
            _ => wire::no_member(input),
        }
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<crate::support::Value>) -> Self {
        Self::Unrecognized(raw)
    }

    #[inline]
    fn into_unknown(self) -> Option<crate::support::Unknown<crate::support::Value>> {
        match self {
            Self::Unrecognized(raw) => Some(raw),
            _ => None,
        }
    }
}

impl wire::Blank for PaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self::Unrecognized(wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for PaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_union(input)
    }
}

impl ::serde::Serialize for PaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::MoovWallet(value) => ::serde::Serialize::serialize(value, output),
            Self::AchDebitFund(value) => ::serde::Serialize::serialize(value, output),
            Self::AchDebitCollect(value) => ::serde::Serialize::serialize(value, output),
            Self::AchCreditStandard(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::AchCreditSameDay(value) => ::serde::Serialize::serialize(value, output),
            Self::RtpCredit(value) => ::serde::Serialize::serialize(value, output),
            Self::CardPayment(value) => ::serde::Serialize::serialize(value, output),
            Self::PushToCard(value) => ::serde::Serialize::serialize(value, output),
            Self::PullFromCard(value) => ::serde::Serialize::serialize(value, output),
            Self::ApplePay(value) => ::serde::Serialize::serialize(value, output),
            Self::CardPresentPayment(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::InstantBankCredit(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::PushToApplePay(value) => ::serde::Serialize::serialize(value, output),
            Self::PullFromApplePay(value) => ::serde::Serialize::serialize(value, output),
            Self::GooglePay(value) => ::serde::Serialize::serialize(value, output),
            Self::PushToGooglePay(value) => ::serde::Serialize::serialize(value, output),
            Self::PullFromGooglePay(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::Unrecognized(raw) => ::serde::Serialize::serialize(raw.get(), output),
        }
    }
}

impl validate::Validate for PaymentMethod {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        match self {
            Self::AchDebitFund(value) => {
                out.inside(at, value);
            }
            Self::AchDebitCollect(value) => {
                out.inside(at, value);
            }
            Self::AchCreditStandard(value) => {
                out.inside(at, value);
            }
            Self::AchCreditSameDay(value) => {
                out.inside(at, value);
            }
            Self::RtpCredit(value) => {
                out.inside(at, value);
            }
            Self::CardPayment(value) => {
                out.inside(at, value);
            }
            Self::PushToCard(value) => {
                out.inside(at, value);
            }
            Self::PullFromCard(value) => {
                out.inside(at, value);
            }
            Self::ApplePay(value) => {
                out.inside(at, value);
            }
            Self::CardPresentPayment(value) => {
                out.inside(at, value);
            }
            Self::InstantBankCredit(value) => {
                out.inside(at, value);
            }
            Self::PushToApplePay(value) => {
                out.inside(at, value);
            }
            Self::PullFromApplePay(value) => {
                out.inside(at, value);
            }
            Self::GooglePay(value) => {
                out.inside(at, value);
            }
            Self::PushToGooglePay(value) => {
                out.inside(at, value);
            }
            Self::PullFromGooglePay(value) => {
                out.inside(at, value);
            }
            _ => {}
        }
    }
}
