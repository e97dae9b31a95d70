// Written by `cargo xtask codegen` from the constants of the docs. Do not edit.
//! The types of constants.

use crate::support::validate;

use crate::support::wire;

/// Always `"ach-credit-same-day"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AchCreditSameDay;

impl AchCreditSameDay {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "ach-credit-same-day"
    }
}

impl ::core::fmt::Display for AchCreditSameDay {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("ach-credit-same-day")
    }
}

impl wire::TextLiteral for AchCreditSameDay {
    const TEXT: &'static str = "ach-credit-same-day";
}

impl validate::Validate for AchCreditSameDay {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("ach-credit-same-day")
    }
}

impl wire::Blank for AchCreditSameDay {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for AchCreditSameDay {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("ach-credit-same-day")
    }
}

impl<'de> ::serde::Deserialize<'de> for AchCreditSameDay {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"ach-credit-standard"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AchCreditStandard;

impl AchCreditStandard {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "ach-credit-standard"
    }
}

impl ::core::fmt::Display for AchCreditStandard {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("ach-credit-standard")
    }
}

impl wire::TextLiteral for AchCreditStandard {
    const TEXT: &'static str = "ach-credit-standard";
}

impl validate::Validate for AchCreditStandard {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("ach-credit-standard")
    }
}

impl wire::Blank for AchCreditStandard {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for AchCreditStandard {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("ach-credit-standard")
    }
}

impl<'de> ::serde::Deserialize<'de> for AchCreditStandard {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"ach-debit-collect"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AchDebitCollect;

impl AchDebitCollect {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "ach-debit-collect"
    }
}

impl ::core::fmt::Display for AchDebitCollect {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("ach-debit-collect")
    }
}

impl wire::TextLiteral for AchDebitCollect {
    const TEXT: &'static str = "ach-debit-collect";
}

impl validate::Validate for AchDebitCollect {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("ach-debit-collect")
    }
}

impl wire::Blank for AchDebitCollect {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for AchDebitCollect {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("ach-debit-collect")
    }
}

impl<'de> ::serde::Deserialize<'de> for AchDebitCollect {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"ach-debit-fund"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AchDebitFund;

impl AchDebitFund {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "ach-debit-fund"
    }
}

impl ::core::fmt::Display for AchDebitFund {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("ach-debit-fund")
    }
}

impl wire::TextLiteral for AchDebitFund {
    const TEXT: &'static str = "ach-debit-fund";
}

impl validate::Validate for AchDebitFund {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("ach-debit-fund")
    }
}

impl wire::Blank for AchDebitFund {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for AchDebitFund {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("ach-debit-fund")
    }
}

impl<'de> ::serde::Deserialize<'de> for AchDebitFund {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"apple-pay"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApplePay;

impl ApplePay {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "apple-pay"
    }
}

impl ::core::fmt::Display for ApplePay {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("apple-pay")
    }
}

impl wire::TextLiteral for ApplePay {
    const TEXT: &'static str = "apple-pay";
}

impl validate::Validate for ApplePay {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("apple-pay")
    }
}

impl wire::Blank for ApplePay {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for ApplePay {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("apple-pay")
    }
}

impl<'de> ::serde::Deserialize<'de> for ApplePay {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"card-payment"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CardPayment;

impl CardPayment {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "card-payment"
    }
}

impl ::core::fmt::Display for CardPayment {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("card-payment")
    }
}

impl wire::TextLiteral for CardPayment {
    const TEXT: &'static str = "card-payment";
}

impl validate::Validate for CardPayment {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("card-payment")
    }
}

impl wire::Blank for CardPayment {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for CardPayment {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("card-payment")
    }
}

impl<'de> ::serde::Deserialize<'de> for CardPayment {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"card-present-payment"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CardPresentPayment;

impl CardPresentPayment {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "card-present-payment"
    }
}

impl ::core::fmt::Display for CardPresentPayment {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("card-present-payment")
    }
}

impl wire::TextLiteral for CardPresentPayment {
    const TEXT: &'static str = "card-present-payment";
}

impl validate::Validate for CardPresentPayment {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("card-present-payment")
    }
}

impl wire::Blank for CardPresentPayment {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for CardPresentPayment {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("card-present-payment")
    }
}

impl<'de> ::serde::Deserialize<'de> for CardPresentPayment {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"google-pay"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GooglePay;

impl GooglePay {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "google-pay"
    }
}

impl ::core::fmt::Display for GooglePay {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("google-pay")
    }
}

impl wire::TextLiteral for GooglePay {
    const TEXT: &'static str = "google-pay";
}

impl validate::Validate for GooglePay {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("google-pay")
    }
}

impl wire::Blank for GooglePay {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for GooglePay {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("google-pay")
    }
}

impl<'de> ::serde::Deserialize<'de> for GooglePay {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"instant-bank-credit"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstantBankCredit;

impl InstantBankCredit {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "instant-bank-credit"
    }
}

impl ::core::fmt::Display for InstantBankCredit {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("instant-bank-credit")
    }
}

impl wire::TextLiteral for InstantBankCredit {
    const TEXT: &'static str = "instant-bank-credit";
}

impl validate::Validate for InstantBankCredit {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("instant-bank-credit")
    }
}

impl wire::Blank for InstantBankCredit {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for InstantBankCredit {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("instant-bank-credit")
    }
}

impl<'de> ::serde::Deserialize<'de> for InstantBankCredit {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"moov-wallet"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MoovWallet;

impl MoovWallet {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "moov-wallet"
    }
}

impl ::core::fmt::Display for MoovWallet {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("moov-wallet")
    }
}

impl wire::TextLiteral for MoovWallet {
    const TEXT: &'static str = "moov-wallet";
}

impl validate::Validate for MoovWallet {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("moov-wallet")
    }
}

impl wire::Blank for MoovWallet {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for MoovWallet {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("moov-wallet")
    }
}

impl<'de> ::serde::Deserialize<'de> for MoovWallet {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"pull-from-apple-pay"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PullFromApplePay;

impl PullFromApplePay {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "pull-from-apple-pay"
    }
}

impl ::core::fmt::Display for PullFromApplePay {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("pull-from-apple-pay")
    }
}

impl wire::TextLiteral for PullFromApplePay {
    const TEXT: &'static str = "pull-from-apple-pay";
}

impl validate::Validate for PullFromApplePay {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("pull-from-apple-pay")
    }
}

impl wire::Blank for PullFromApplePay {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for PullFromApplePay {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("pull-from-apple-pay")
    }
}

impl<'de> ::serde::Deserialize<'de> for PullFromApplePay {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"pull-from-card"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PullFromCard;

impl PullFromCard {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "pull-from-card"
    }
}

impl ::core::fmt::Display for PullFromCard {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("pull-from-card")
    }
}

impl wire::TextLiteral for PullFromCard {
    const TEXT: &'static str = "pull-from-card";
}

impl validate::Validate for PullFromCard {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("pull-from-card")
    }
}

impl wire::Blank for PullFromCard {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for PullFromCard {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("pull-from-card")
    }
}

impl<'de> ::serde::Deserialize<'de> for PullFromCard {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"pull-from-google-pay"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PullFromGooglePay;

impl PullFromGooglePay {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "pull-from-google-pay"
    }
}

impl ::core::fmt::Display for PullFromGooglePay {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("pull-from-google-pay")
    }
}

impl wire::TextLiteral for PullFromGooglePay {
    const TEXT: &'static str = "pull-from-google-pay";
}

impl validate::Validate for PullFromGooglePay {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("pull-from-google-pay")
    }
}

impl wire::Blank for PullFromGooglePay {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for PullFromGooglePay {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("pull-from-google-pay")
    }
}

impl<'de> ::serde::Deserialize<'de> for PullFromGooglePay {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"push-to-apple-pay"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PushToApplePay;

impl PushToApplePay {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "push-to-apple-pay"
    }
}

impl ::core::fmt::Display for PushToApplePay {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("push-to-apple-pay")
    }
}

impl wire::TextLiteral for PushToApplePay {
    const TEXT: &'static str = "push-to-apple-pay";
}

impl validate::Validate for PushToApplePay {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("push-to-apple-pay")
    }
}

impl wire::Blank for PushToApplePay {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for PushToApplePay {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("push-to-apple-pay")
    }
}

impl<'de> ::serde::Deserialize<'de> for PushToApplePay {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"push-to-card"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PushToCard;

impl PushToCard {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "push-to-card"
    }
}

impl ::core::fmt::Display for PushToCard {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("push-to-card")
    }
}

impl wire::TextLiteral for PushToCard {
    const TEXT: &'static str = "push-to-card";
}

impl validate::Validate for PushToCard {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("push-to-card")
    }
}

impl wire::Blank for PushToCard {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for PushToCard {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("push-to-card")
    }
}

impl<'de> ::serde::Deserialize<'de> for PushToCard {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"push-to-google-pay"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PushToGooglePay;

impl PushToGooglePay {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "push-to-google-pay"
    }
}

impl ::core::fmt::Display for PushToGooglePay {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("push-to-google-pay")
    }
}

impl wire::TextLiteral for PushToGooglePay {
    const TEXT: &'static str = "push-to-google-pay";
}

impl validate::Validate for PushToGooglePay {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("push-to-google-pay")
    }
}

impl wire::Blank for PushToGooglePay {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for PushToGooglePay {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("push-to-google-pay")
    }
}

impl<'de> ::serde::Deserialize<'de> for PushToGooglePay {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}

/// Always `"rtp-credit"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RtpCredit;

impl RtpCredit {
    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        "rtp-credit"
    }
}

impl ::core::fmt::Display for RtpCredit {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad("rtp-credit")
    }
}

impl wire::TextLiteral for RtpCredit {
    const TEXT: &'static str = "rtp-credit";
}

impl validate::Validate for RtpCredit {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text("rtp-credit")
    }
}

impl wire::Blank for RtpCredit {
    #[inline]
    fn blank() -> Self {
        Self
    }
}

impl ::serde::Serialize for RtpCredit {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str("rtp-credit")
    }
}

impl<'de> ::serde::Deserialize<'de> for RtpCredit {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_literal(input)
    }
}
