// Written by `cargo xtask codegen` from models/components/transferpaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A way to move money in one transfer. The value of `paymentMethodType` tells which of the
/// alternatives is present.
///
/// Source: [`models/components/transferpaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferpaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransferPaymentMethod {
    /// [`MoovWalletTransferPaymentMethod`](crate::components::MoovWalletTransferPaymentMethod), where `paymentMethodType` is `moov-wallet`.
    MoovWallet(crate::components::MoovWalletTransferPaymentMethod),
    /// [`AchDebitFundTransferPaymentMethod`](crate::components::AchDebitFundTransferPaymentMethod), where `paymentMethodType` is `ach-debit-fund`.
    AchDebitFund(Box<crate::components::AchDebitFundTransferPaymentMethod>),
    /// [`AchDebitCollectTransferPaymentMethod`](crate::components::AchDebitCollectTransferPaymentMethod), where `paymentMethodType` is `ach-debit-collect`.
    AchDebitCollect(Box<crate::components::AchDebitCollectTransferPaymentMethod>),
    /// [`AchCreditStandardTransferPaymentMethod`](crate::components::AchCreditStandardTransferPaymentMethod), where `paymentMethodType` is `ach-credit-standard`.
    AchCreditStandard(Box<crate::components::AchCreditStandardTransferPaymentMethod>),
    /// [`AchCreditSameDayTransferPaymentMethod`](crate::components::AchCreditSameDayTransferPaymentMethod), where `paymentMethodType` is `ach-credit-same-day`.
    AchCreditSameDay(Box<crate::components::AchCreditSameDayTransferPaymentMethod>),
    /// [`RtpCreditTransferPaymentMethod`](crate::components::RtpCreditTransferPaymentMethod), where `paymentMethodType` is `rtp-credit`.
    RtpCredit(Box<crate::components::RtpCreditTransferPaymentMethod>),
    /// [`CardPaymentTransferPaymentMethod`](crate::components::CardPaymentTransferPaymentMethod), where `paymentMethodType` is `card-payment`.
    CardPayment(Box<crate::components::CardPaymentTransferPaymentMethod>),
    /// [`PushToCardTransferPaymentMethod`](crate::components::PushToCardTransferPaymentMethod), where `paymentMethodType` is `push-to-card`.
    PushToCard(Box<crate::components::PushToCardTransferPaymentMethod>),
    /// [`PullFromCardTransferPaymentMethod`](crate::components::PullFromCardTransferPaymentMethod), where `paymentMethodType` is `pull-from-card`.
    PullFromCard(Box<crate::components::PullFromCardTransferPaymentMethod>),
    /// [`ApplePayTransferPaymentMethod`](crate::components::ApplePayTransferPaymentMethod), where `paymentMethodType` is `apple-pay`.
    ApplePay(Box<crate::components::ApplePayTransferPaymentMethod>),
    /// [`CardPresentPaymentTransferPaymentMethod`](crate::components::CardPresentPaymentTransferPaymentMethod), where `paymentMethodType` is `card-present-payment`.
    CardPresentPayment(Box<crate::components::CardPresentPaymentTransferPaymentMethod>),
    /// [`InstantBankCreditTransferPaymentMethod`](crate::components::InstantBankCreditTransferPaymentMethod), where `paymentMethodType` is `instant-bank-credit`.
    InstantBankCredit(Box<crate::components::InstantBankCreditTransferPaymentMethod>),
    /// [`PushToApplePayTransferPaymentMethod`](crate::components::PushToApplePayTransferPaymentMethod), where `paymentMethodType` is `push-to-apple-pay`.
    PushToApplePay(Box<crate::components::PushToApplePayTransferPaymentMethod>),
    /// [`PullFromApplePayTransferPaymentMethod`](crate::components::PullFromApplePayTransferPaymentMethod), where `paymentMethodType` is `pull-from-apple-pay`.
    PullFromApplePay(Box<crate::components::PullFromApplePayTransferPaymentMethod>),
    /// [`GooglePayTransferPaymentMethod`](crate::components::GooglePayTransferPaymentMethod), where `paymentMethodType` is `google-pay`.
    GooglePay(Box<crate::components::GooglePayTransferPaymentMethod>),
    /// [`PushToGooglePayTransferPaymentMethod`](crate::components::PushToGooglePayTransferPaymentMethod), where `paymentMethodType` is `push-to-google-pay`.
    PushToGooglePay(Box<crate::components::PushToGooglePayTransferPaymentMethod>),
    /// [`PullFromGooglePayTransferPaymentMethod`](crate::components::PullFromGooglePayTransferPaymentMethod), where `paymentMethodType` is `pull-from-google-pay`.
    PullFromGooglePay(Box<crate::components::PullFromGooglePayTransferPaymentMethod>),
    /// What fits none of the documented types, as it was read.
    Unrecognized(crate::support::Unknown<crate::support::Value>),
}

impl From<crate::components::MoovWalletTransferPaymentMethod> for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::MoovWalletTransferPaymentMethod) -> Self {
        Self::MoovWallet(value)
    }
}

impl From<crate::components::AchDebitFundTransferPaymentMethod>
for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::AchDebitFundTransferPaymentMethod) -> Self {
        Self::AchDebitFund(Box::new(value))
    }
}

impl From<crate::components::AchDebitCollectTransferPaymentMethod>
for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::AchDebitCollectTransferPaymentMethod) -> Self {
        Self::AchDebitCollect(Box::new(value))
    }
}

impl From<crate::components::AchCreditStandardTransferPaymentMethod>
for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::AchCreditStandardTransferPaymentMethod) -> Self {
        Self::AchCreditStandard(Box::new(value))
    }
}

impl From<crate::components::AchCreditSameDayTransferPaymentMethod>
for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::AchCreditSameDayTransferPaymentMethod) -> Self {
        Self::AchCreditSameDay(Box::new(value))
    }
}

impl From<crate::components::RtpCreditTransferPaymentMethod> for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::RtpCreditTransferPaymentMethod) -> Self {
        Self::RtpCredit(Box::new(value))
    }
}

impl From<crate::components::CardPaymentTransferPaymentMethod>
for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::CardPaymentTransferPaymentMethod) -> Self {
        Self::CardPayment(Box::new(value))
    }
}

impl From<crate::components::PushToCardTransferPaymentMethod> for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::PushToCardTransferPaymentMethod) -> Self {
        Self::PushToCard(Box::new(value))
    }
}

impl From<crate::components::PullFromCardTransferPaymentMethod>
for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::PullFromCardTransferPaymentMethod) -> Self {
        Self::PullFromCard(Box::new(value))
    }
}

impl From<crate::components::ApplePayTransferPaymentMethod> for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::ApplePayTransferPaymentMethod) -> Self {
        Self::ApplePay(Box::new(value))
    }
}

impl From<crate::components::CardPresentPaymentTransferPaymentMethod>
for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::CardPresentPaymentTransferPaymentMethod) -> Self {
        Self::CardPresentPayment(Box::new(value))
    }
}

impl From<crate::components::InstantBankCreditTransferPaymentMethod>
for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::InstantBankCreditTransferPaymentMethod) -> Self {
        Self::InstantBankCredit(Box::new(value))
    }
}

impl From<crate::components::PushToApplePayTransferPaymentMethod>
for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::PushToApplePayTransferPaymentMethod) -> Self {
        Self::PushToApplePay(Box::new(value))
    }
}

impl From<crate::components::PullFromApplePayTransferPaymentMethod>
for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::PullFromApplePayTransferPaymentMethod) -> Self {
        Self::PullFromApplePay(Box::new(value))
    }
}

impl From<crate::components::GooglePayTransferPaymentMethod> for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::GooglePayTransferPaymentMethod) -> Self {
        Self::GooglePay(Box::new(value))
    }
}

impl From<crate::components::PushToGooglePayTransferPaymentMethod>
for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::PushToGooglePayTransferPaymentMethod) -> Self {
        Self::PushToGooglePay(Box::new(value))
    }
}

impl From<crate::components::PullFromGooglePayTransferPaymentMethod>
for TransferPaymentMethod {
    #[inline]
    fn from(value: crate::components::PullFromGooglePayTransferPaymentMethod) -> Self {
        Self::PullFromGooglePay(Box::new(value))
    }
}

impl wire::Union for TransferPaymentMethod {
    const TABLE: wire::UnionTable = wire::UnionTable {
        name: "TransferPaymentMethod",
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
            wire::Form::record::<crate::components::MoovWalletTransferPaymentMethod>(),
            wire::Form::record::<crate::components::AchDebitFundTransferPaymentMethod>(),
            wire::Form::record::<
                crate::components::AchDebitCollectTransferPaymentMethod,
            >(),
            wire::Form::record::<
                crate::components::AchCreditStandardTransferPaymentMethod,
            >(),
            wire::Form::record::<
                crate::components::AchCreditSameDayTransferPaymentMethod,
            >(),
            wire::Form::record::<crate::components::RtpCreditTransferPaymentMethod>(),
            wire::Form::record::<crate::components::CardPaymentTransferPaymentMethod>(),
            wire::Form::record::<crate::components::PushToCardTransferPaymentMethod>(),
            wire::Form::record::<crate::components::PullFromCardTransferPaymentMethod>(),
            wire::Form::record::<crate::components::ApplePayTransferPaymentMethod>(),
            wire::Form::record::<
                crate::components::CardPresentPaymentTransferPaymentMethod,
            >(),
            wire::Form::record::<
                crate::components::InstantBankCreditTransferPaymentMethod,
            >(),
            wire::Form::record::<
                crate::components::PushToApplePayTransferPaymentMethod,
            >(),
            wire::Form::record::<
                crate::components::PullFromApplePayTransferPaymentMethod,
            >(),
            wire::Form::record::<crate::components::GooglePayTransferPaymentMethod>(),
            wire::Form::record::<
                crate::components::PushToGooglePayTransferPaymentMethod,
            >(),
            wire::Form::record::<
                crate::components::PullFromGooglePayTransferPaymentMethod,
            >(),
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

impl wire::Blank for TransferPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self::Unrecognized(wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_union(input)
    }
}

impl ::serde::Serialize for TransferPaymentMethod {
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

impl validate::Validate for TransferPaymentMethod {
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
