// Written by `cargo xtask codegen` from sdks/cards/README.md. Do not edit.
//! The operations of `cards`.

mod disable_card;
mod get_card;
mod get_card_metadata;
mod link_card;
mod list_cards;
mod update_card;

pub use self::disable_card::{DisableCard, DisableCardFailure};
pub use self::get_card::GetCard;
pub use self::get_card_metadata::{GetCardMetadata, GetCardMetadataFailure};
pub use self::link_card::{LinkCard, LinkCardFailure};
pub use self::list_cards::ListCards;
pub use self::update_card::{UpdateCard, UpdateCardFailure};
