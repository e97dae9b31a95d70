// Written by `cargo xtask codegen` from models/components/webhookdatatransferstatus.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Stages of a transfer, with those of each side told apart.
///
/// Source: [`models/components/webhookdatatransferstatus.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatatransferstatus.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebhookDataTransferStatus {
    /// `created`
    Created,
    /// `pending`
    Pending,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `reversed`
    Reversed,
    /// `queued`
    Queued,
    /// `canceled`
    Canceled,
    /// `source.completed`
    SourceCompleted,
    /// `source.corrected`
    SourceCorrected,
    /// `source.initiated`
    SourceInitiated,
    /// `source.returned`
    SourceReturned,
    /// `source.originated`
    SourceOriginated,
    /// `source.confirmed`
    SourceConfirmed,
    /// `source.settled`
    SourceSettled,
    /// `source.failed`
    SourceFailed,
    /// `source.canceled`
    SourceCanceled,
    /// `destination.completed`
    DestinationCompleted,
    /// `destination.corrected`
    DestinationCorrected,
    /// `destination.initiated`
    DestinationInitiated,
    /// `destination.returned`
    DestinationReturned,
    /// `destination.originated`
    DestinationOriginated,
    /// `destination.confirmed`
    DestinationConfirmed,
    /// `destination.failed`
    DestinationFailed,
    /// `destination.accepted-without-posting`
    DestinationAcceptedWithoutPosting,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl WebhookDataTransferStatus {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::Created,
        Self::Pending,
        Self::Completed,
        Self::Failed,
        Self::Reversed,
        Self::Queued,
        Self::Canceled,
        Self::SourceCompleted,
        Self::SourceCorrected,
        Self::SourceInitiated,
        Self::SourceReturned,
        Self::SourceOriginated,
        Self::SourceConfirmed,
        Self::SourceSettled,
        Self::SourceFailed,
        Self::SourceCanceled,
        Self::DestinationCompleted,
        Self::DestinationCorrected,
        Self::DestinationInitiated,
        Self::DestinationReturned,
        Self::DestinationOriginated,
        Self::DestinationConfirmed,
        Self::DestinationFailed,
        Self::DestinationAcceptedWithoutPosting,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Pending => "pending",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Reversed => "reversed",
            Self::Queued => "queued",
            Self::Canceled => "canceled",
            Self::SourceCompleted => "source.completed",
            Self::SourceCorrected => "source.corrected",
            Self::SourceInitiated => "source.initiated",
            Self::SourceReturned => "source.returned",
            Self::SourceOriginated => "source.originated",
            Self::SourceConfirmed => "source.confirmed",
            Self::SourceSettled => "source.settled",
            Self::SourceFailed => "source.failed",
            Self::SourceCanceled => "source.canceled",
            Self::DestinationCompleted => "destination.completed",
            Self::DestinationCorrected => "destination.corrected",
            Self::DestinationInitiated => "destination.initiated",
            Self::DestinationReturned => "destination.returned",
            Self::DestinationOriginated => "destination.originated",
            Self::DestinationConfirmed => "destination.confirmed",
            Self::DestinationFailed => "destination.failed",
            Self::DestinationAcceptedWithoutPosting => {
                "destination.accepted-without-posting"
            }
            Self::Unrecognized(raw) => raw.get(),
        }
    }

    /// Whether the docs list the value.
    #[must_use]
    #[inline]
    pub const fn is_known(&self) -> bool {
        !::core::matches!(self, Self::Unrecognized(_))
    }

    /// The documented value with this text, if there is one.
    #[must_use]
    #[inline]
    pub fn try_known(text: &str) -> Option<Self> {
        match text {
            "created" => Some(Self::Created),
            "pending" => Some(Self::Pending),
            "completed" => Some(Self::Completed),
            "failed" => Some(Self::Failed),
            "reversed" => Some(Self::Reversed),
            "queued" => Some(Self::Queued),
            "canceled" => Some(Self::Canceled),
            "source.completed" => Some(Self::SourceCompleted),
            "source.corrected" => Some(Self::SourceCorrected),
            "source.initiated" => Some(Self::SourceInitiated),
            "source.returned" => Some(Self::SourceReturned),
            "source.originated" => Some(Self::SourceOriginated),
            "source.confirmed" => Some(Self::SourceConfirmed),
            "source.settled" => Some(Self::SourceSettled),
            "source.failed" => Some(Self::SourceFailed),
            "source.canceled" => Some(Self::SourceCanceled),
            "destination.completed" => Some(Self::DestinationCompleted),
            "destination.corrected" => Some(Self::DestinationCorrected),
            "destination.initiated" => Some(Self::DestinationInitiated),
            "destination.returned" => Some(Self::DestinationReturned),
            "destination.originated" => Some(Self::DestinationOriginated),
            "destination.confirmed" => Some(Self::DestinationConfirmed),
            "destination.failed" => Some(Self::DestinationFailed),
            "destination.accepted-without-posting" => {
                Some(Self::DestinationAcceptedWithoutPosting)
            }
            _ => None,
        }
    }
}

impl ::core::fmt::Display for WebhookDataTransferStatus {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for WebhookDataTransferStatus {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for WebhookDataTransferStatus {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for WebhookDataTransferStatus {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for WebhookDataTransferStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for WebhookDataTransferStatus {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for WebhookDataTransferStatus {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataTransferStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for WebhookDataTransferStatus {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static KNOWN: v::Rule = v::Rule::normative(
            "models/components/webhookdatatransferstatus.md",
            1,
            "",
            v::Constraint::OneOf(
                &[
                    v::Scalar::Text("created"),
                    v::Scalar::Text("pending"),
                    v::Scalar::Text("completed"),
                    v::Scalar::Text("failed"),
                    v::Scalar::Text("reversed"),
                    v::Scalar::Text("queued"),
                    v::Scalar::Text("canceled"),
                    v::Scalar::Text("source.completed"),
                    v::Scalar::Text("source.corrected"),
                    v::Scalar::Text("source.initiated"),
                    v::Scalar::Text("source.returned"),
                    v::Scalar::Text("source.originated"),
                    v::Scalar::Text("source.confirmed"),
                    v::Scalar::Text("source.settled"),
                    v::Scalar::Text("source.failed"),
                    v::Scalar::Text("source.canceled"),
                    v::Scalar::Text("destination.completed"),
                    v::Scalar::Text("destination.corrected"),
                    v::Scalar::Text("destination.initiated"),
                    v::Scalar::Text("destination.returned"),
                    v::Scalar::Text("destination.originated"),
                    v::Scalar::Text("destination.confirmed"),
                    v::Scalar::Text("destination.failed"),
                    v::Scalar::Text("destination.accepted-without-posting"),
                ],
            ),
        );
        if !self.is_known() {
            out.fail(at, &KNOWN);
        }
    }
}
