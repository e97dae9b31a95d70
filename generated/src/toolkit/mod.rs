// Written by `cargo xtask codegen` from the pages of `toolkit`. Do not edit.
//! The types of `toolkit`.

mod ach_details;
mod ach_details_2;
mod all_of_filter;
mod any_of_filter;
mod checkpoint_mark;
mod client_profile;
mod filter_value;
mod fixture_batch;
mod fixture_file;
mod fixture_source;
mod http_status;
mod key_filter;
mod legacy_replay_note;
mod metadata_filter;
mod not_filter;
mod playback_order;
mod replay_cursor;
mod replay_entry;
mod replay_entry_type;
mod replay_log;
mod retry_policy;
mod transfer_fixtures;

pub use self::ach_details::ACHDetails;
pub use self::ach_details_2::AchDetails;
pub use self::all_of_filter::AllOfFilter;
pub use self::any_of_filter::AnyOfFilter;
pub use self::checkpoint_mark::CheckpointMark;
pub use self::client_profile::ClientProfile;
pub use self::filter_value::FilterValue;
pub use self::fixture_batch::FixtureBatch;
pub use self::fixture_file::FixtureFile;
pub use self::fixture_source::FixtureSource;
pub use self::http_status::HttpStatus;
pub use self::key_filter::KeyFilter;
#[allow(deprecated, reason = "the docs still list it")]
pub use self::legacy_replay_note::LegacyReplayNote;
pub use self::metadata_filter::MetadataFilter;
pub use self::not_filter::NotFilter;
pub use self::playback_order::PlaybackOrder;
pub use self::replay_cursor::ReplayCursor;
pub use self::replay_entry::ReplayEntry;
pub use self::replay_entry_type::ReplayEntryType;
pub use self::replay_log::ReplayLog;
pub use self::retry_policy::RetryPolicy;
pub use self::transfer_fixtures::TransferFixtures;
