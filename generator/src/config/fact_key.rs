//! What an override can set.

macro_rules! fact_keys {
    ($($variant:ident $name:literal,)*) => {
        /// A fact that an override can set, named as in the file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FactKey { $(#[doc = concat!("`", $name, "`")] $variant,)* }

        impl FactKey {
            /// All facts.
            pub const ALL: &'static [FactKey] = &[$(FactKey::$variant,)*];

            /// Its key in the file.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(FactKey::$variant => $name,)* }
            }
        }
    };
}

fact_keys! {
    Rename "rename",
    Wire "wire",
    Type "type",
    Optional "optional",
    Nullable "nullable",
    Number "number",
    Notation "notation",
    Values "values",
    Open "open",
    Discriminant "discriminant",
    Members "members",
    Tags "tags",
    BestMatch "best-match",
    RenameAll "rename-all",
    Location "location",
    Rules "rules",
    Exclude "exclude",
    Default "default",
    Secret "secret",
    ReadOnly "read-only",
    NextPage "next-page",
}

impl FactKey {
    /// A bit of its own.
    pub(super) fn bit(self) -> u32 {
        1 << (self as u32)
    }
}
