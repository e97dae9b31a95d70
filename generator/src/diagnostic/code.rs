//! The index of diagnostics: each code's meaning and remedy, in one table.

use super::Severity::{self, Error, Note, Warning};

/// What is known about a code.
#[derive(Debug)]
pub struct CodeInfo {
    /// Stable: `FW` and three digits. Never reused.
    pub id: &'static str,
    /// A name for people.
    pub name: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What it means.
    pub meaning: &'static str,
    /// What to do about it.
    pub fix: &'static str,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $id:literal $name:literal $severity:ident $meaning:literal $fix:literal;)*) => {
        /// A stable diagnostic code.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $(#[doc = $meaning] $variant,)* }

        impl Code {
            /// All codes, in the order of their ids.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)*];

            /// What is known about this code.
            #[must_use]
            pub fn info(self) -> &'static CodeInfo {
                match self {
                    $(Code::$variant => &CodeInfo {
                        id: $id, name: $name, severity: $severity, meaning: $meaning, fix: $fix,
                    },)*
                }
            }
        }
    };
}

codes! {
    // 1xx: reading.
    FolderUnreadable = "FW101" "folder-unreadable" Error
        "A documentation folder is missing, is not a folder, cannot be read, or holds no Markdown pages."
        "Pass a folder with Markdown pages: the `docs` of an SDK, or those of a specification.";
    NoModelPages = "FW102" "no-model-pages" Error
        "The folder has Markdown pages, but none of them describes a type or an operation in a way that is read."
        "Pass the `docs` folder of an SDK repository, or pages with tables of fields: `## Fields`, `## Properties`, or columns of names and types. For tables of another habit, `fieldwright init` proposes a profile.";
    PageSkipped = "FW103" "page-skipped" Warning
        "A page or folder could not be read and was left out."
        "Make it readable, or exclude it in `fieldwright.toml`.";
    InvalidUtf8 = "FW104" "invalid-utf8" Warning
        "A page has bytes that are not UTF-8; each was read as `?`."
        "Convert the page to UTF-8.";
    PageWithoutBody = "FW105" "page-without-body" Warning
        "A model page has a title but no fields, values or members; its type accepts any JSON value."
        "Complete the page, add a twin that has the body, or set `type` for it in `fieldwright.toml`.";
    BadTable = "FW106" "bad-table" Warning
        "A table lacks the columns that its section needs, or a row has another number of cells than its header."
        "Correct the table; a cell's own `|` is written `\\|`.";
    BadCell = "FW107" "bad-cell" Warning
        "A cell does not have the form that its column needs; the field was kept as far as it could be read."
        "Correct the cell, or give the fact in `fieldwright.toml`.";
    UnknownType = "FW108" "unknown-type" Warning
        "A type cell has a form that this dialect's grammar does not know; the field accepts any JSON value."
        "Set `type` for the field in `fieldwright.toml`, or report the form.";
    DuplicatePage = "FW109" "duplicate-page" Warning
        "Two pages describe a type of the same name in the same namespace; the first by path was kept."
        "Remove or exclude one of the pages.";
    DuplicateField = "FW110" "duplicate-field" Warning
        "A page has two rows for the same field; the first was kept."
        "Remove one of the rows.";
    BadExample = "FW111" "bad-example" Note
        "An example could not be read as a literal; it serves as no evidence and no test."
        "Nothing has to be done; correct the example to get a test from it.";
    DialectUnclear = "FW112" "dialect-unclear" Warning
        "The pages match no dialect, or several."
        "Name the dialect with `--dialect`, or `dialect` in the source's section of `fieldwright.toml`.";
    DuplicateValue = "FW113" "duplicate-value" Warning
        "A page lists the same value twice; the first was kept."
        "Remove one of the values.";
    UnreadTable = "FW114" "unread-table" Warning
        "A table has columns like those of a field table but not the ones that its family has; the page was left out."
        "Name the columns as the other pages do, or set `family` for the source to the one whose columns these are.";
    EmptyTable = "FW115" "empty-table" Warning
        "A table of fields has no rows, so the page does not describe the shape of the objects; any JSON value is kept whole."
        "Complete the table, add a twin that has rows, or set `type` for it in `fieldwright.toml`.";
    // 2xx: deciding.
    UnresolvedLink = "FW201" "unresolved-link" Warning
        "A type is named that no page describes; the field accepts any JSON value."
        "Add the page, or set `type` for the field, `members` for the union, in `fieldwright.toml`.";
    RepairedLink = "FW202" "repaired-link" Note
        "A link leads nowhere, but a page with the name that it shows exists and was taken."
        "Correct the link.";
    AmbiguousUnion = "FW203" "ambiguous-union" Warning
        "Some values of one member of a union look like values of another; the best match is read, of equal ones the first."
        "Add a twin or an override that names a discriminant; if there is none, `best-match = true` says so.";
    SingleMemberUnion = "FW204" "single-member-union" Note
        "A union has one member; it became an alias of that member."
        "Nothing has to be done.";
    ConflictingEvidence = "FW205" "conflicting-evidence" Warning
        "Two sources of equal or higher standing disagree about a fact."
        "Settle it by an override in `fieldwright.toml`.";
    WireNameCollision = "FW206" "wire-name-collision" Warning
        "Two fields of a record were decided to have the same wire name; the later keeps its documented name."
        "Set `wire` for one of them in `fieldwright.toml`.";
    UndecidedNumber = "FW207" "undecided-number" Note
        "Nothing shows whether a number is whole; it is read and written exactly, as `Number`."
        "Add a twin in another language, or set `number` for the field in `fieldwright.toml`.";
    ConventionOnly = "FW208" "convention-only" Note
        "Wire names of a page follow the API's convention without proof of their own."
        "Add a twin in another language, or set `wire` in `fieldwright.toml`.";
    ExampleContradicts = "FW209" "example-contradicts" Warning
        "An example shows a value that the page's table does not allow."
        "Correct the example or the table.";
    MemberMissing = "FW210" "member-missing" Warning
        "A union names a member that no page describes; it accepts any JSON value there."
        "Add the page, or exclude the member in `fieldwright.toml`.";
    LenientNulls = "FW211" "lenient-nulls" Note
        "The docs show `null` for required fields but do not say which others may be null; all of them may be on read."
        "Add a twin in another language, or set `nullable` in `fieldwright.toml`.";
    TwinSilent = "FW212" "twin-silent" Note
        "A twin lacks pages or fields that the primary source has; it says nothing about them."
        "Nothing has to be done; update the twin to the same release to learn more.";
    PatternValue = "FW213" "pattern-value" Note
        "A value of an enum is a template; real values never equal it, so it is read as an unknown value."
        "Nothing has to be done.";
    UnsharedTwin = "FW214" "unshared-twin" Warning
        "A twin shares hardly any type with the primary source; it seems to describe another API."
        "Check the twin's path.";
    RuleDropped = "FW215" "rule-dropped" Warning
        "A documented example breaks a rule that the prose states; the rule was dropped."
        "Correct the example or the sentence, or state the rule in `fieldwright.toml`.";
    UndecidedLocation = "FW216" "undecided-location" Warning
        "The docs do not say where a request field goes."
        "Set `location` for the field in `fieldwright.toml`.";
    UnresolvedMember = "FW217" "unresolved-member" Warning
        "A union's page does not name its members in a form that can be read."
        "Add a twin that names them, or set `members` in `fieldwright.toml`.";
    NoRoute = "FW218" "no-route" Warning
        "An operation's page does not state its method and path, and no twin does; the operation was left out."
        "Write the route above the example, as `<!-- UsageSnippet operationID=\"listOrders\" method=\"get\" path=\"/orders\" -->`, add a twin that has it, or exclude the operation.";
    UntakenRule = "FW219" "untaken-rule" Note
        "A phrase looks like a rule about values, but no rule was taken from it."
        "Correct the sentence, or state the rule under `rules` in `fieldwright.toml`.";
    UnmentionedPage = "FW220" "unmentioned-page" Note
        "No other page mentions the type, and no operation does."
        "Nothing has to be done if the API sends it unasked; otherwise correct the link that should lead there.";
    GuessedNames = "FW221" "guessed-names" Warning
        "Too few names in the docs show how this API spells its keys; the wire names of several words are guesses."
        "Look at one real response of the API and state the rule, or add a twin or pages that show wire JSON.";
    UndecidedQuery = "FW222" "undecided-query" Note
        "No page shows how an object stands in the query; each of its fields is written under its own name, as OpenAPI has it by default."
        "Show it in the description of the parameter (`span[from]`), and it is written so.";
    FileByShape = "FW223" "file-by-shape" Note
        "A record has the name and the content of a file and nothing else, in a language without a type for bytes; it was taken for a file."
        "Add a twin in TypeScript, Python, Java or C#, or set `type` for the content to `string` if it is text in JSON.";
    MayBeUnion = "FW227" "may-be-union" Warning
        "A table lists the properties of several other pages one after the other: it may be a flattened union. Only what all of these pages require is required."
        "Add a twin whose pages show unions (Ruby), or set `members` for the type in `fieldwright.toml`.";
    UntoldShape = "FW228" "untold-shape" Note
        "A page does not describe the shape of its type, as happens to enums and unions in some languages; its values are kept as JSON."
        "Add a twin in a language whose pages describe it, or set `type` for it in `fieldwright.toml`.";
    PresenceUntold = "FW229" "presence-untold" Warning
        "The pages do not say which properties are required; all are taken as optional."
        "Add a twin in another language, or set `required` in `fieldwright.toml`.";
    UnreadPages = "FW230" "unread-pages" Note
        "Pages of the folder describe neither types nor operations; they were left out."
        "Nothing has to be done, unless one of them describes a type: then correct its table.";
    TableNotRead = "FW231" "table-not-read" Note
        "A table does not describe fields, or not in columns that the profile knows; no type was made of it."
        "Nothing has to be done if it describes something else; otherwise name its columns in `[source.profile]`.";
    SharedHeading = "FW232" "shared-heading" Warning
        "Two tables of fields stand under one heading: the second is a type of its own, or (with the same columns) more of the first."
        "Give the second table a heading.";
    PathConflict = "FW233" "table-contradicted" Warning
        "An example, or the names of nested fields, show a value of another kind than the type cell; the example is believed."
        "Correct the table or the example, or set `type` for the field in `fieldwright.toml`.";
    UnknownWord = "FW234" "unknown-word" Warning
        "A type cell has a word that neither the profile nor the pages define; any JSON value is kept."
        "Say what it means under `words` of `[source.profile]`.";
    FromExample = "FW235" "from-example" Note
        "What an operation returns, or an object, is known from an example only; all of it may be missing or null."
        "Nothing has to be done; a table of its fields would say more.";
    Envelope = "FW236" "envelope" Note
        "Examples of an object show it below a key of another object that the pages describe; both together became a type."
        "Nothing has to be done.";
    ProfileUsed = "FW237" "profile-used" Note
        "Tables written by hand were read by this profile."
        "Nothing has to be done; `-vv` lists the tables that were not read, and `[source.profile]` reads others.";
    ExampleLacks = "FW238" "example-lacks" Warning
        "An example lacks fields of which nothing but the habit of the page says that they are always there; they may be missing."
        "Complete the example, or set `required` for the fields in `fieldwright.toml`.";
    SeveralVersions = "FW239" "several-versions" Warning
        "Pages whose paths differ in a number only describe the same objects; each is read as types of its own."
        "Choose one of them by `include` of its `[[source]]`.";
    TagRenamed = "FW240" "tag-renamed" Warning
        "A discriminant of a union has another wire name in one of its members; both names are read."
        "Set `wire` for the field to the same name in all members, or spare it from `rename-all`.";
    SharedRoute = "FW242" "shared-route" Warning
        "Two descriptions have the same method and path; the first was read."
        "Correct one of the routes, or remove one of the descriptions.";
    DigitsInUnion = "FW243" "digits-in-union" Warning
        "A union holds a big integer. Its values are read before it is known which member they are: a JSON number of more than 64 bits is a float by then."
        "Nothing has to be done where such numbers travel as strings; elsewhere give the field the type of one member by an override.";
    // 3xx: configuration.
    BadConfig = "FW301" "bad-config" Error
        "`fieldwright.toml` cannot be read."
        "Correct the line that the message points at.";
    UnusedOverride = "FW302" "unused-override" Error
        "An override matches nothing in the docs."
        "Remove it, or correct its path.";
    IdleOverride = "FW303" "idle-override" Error
        "An override changes nothing: the docs alone decide the same."
        "Remove it.";
    LockMismatch = "FW304" "lock-mismatch" Warning
        "An entry of `names.lock` no longer matches anything in the docs."
        "A run that writes drops the line, and the name is free for reuse. If that was not meant, look for what the docs have lost; if it was, `--strict --allow FW304` writes.";
    RegistryLimit = "FW305" "registry-limit" Warning
        "The registry does not take a crate with this value of `[package]`."
        "Change the value; a crate that is never published may keep it.";
    TagWithoutCases = "FW306" "tag-without-cases" Error
        "An override `discriminant` or `tags` distinguishes no members of the union, and was not applied."
        "Name a key whose values members list (keys of nested objects joined by dots), with `tags` to members if they list none; or remove the override.";
    EvidenceOverruled = "FW307" "evidence-overruled" Warning
        "An override with `*` in its path decides fields for which the docs show something else."
        "Narrow the pattern; fields for which it is meant all the same get an override with their own path.";
    NoNextPage = "FW308" "no-next-page" Error
        "An override `next-page` names a place or a parameter that the operation does not have, and was not applied."
        "Name a query parameter of the operation and a field of its response (fields of nested objects joined by dots), or remove the override.";
    EmptySelection = "FW310" "empty-selection" Error
        "A pattern of `[select]` or `--only` matches no operation and no type."
        "Correct it: operations are named by id or by group and id (`createTransfer`, `transfers.*`), types by namespace and title (`components.Amount`); `fieldwright model` lists both.";
    // 4xx: writing.
    OutputUnwritable = "FW401" "output-unwritable" Error
        "The output folder cannot be written; it is as it was before."
        "Check the path and its permissions.";
    OutputForeign = "FW402" "output-foreign" Error
        "A file that would be written exists and was not written by fieldwright."
        "Move it away, or choose another output folder.";
    OutputDrift = "FW403" "output-drift" Error
        "The output folder is not what the docs would give now."
        "Run the command that the message names, and review the diff.";
    NameCollision = "FW404" "name-collision" Note
        "Two documented names lead to the same Rust name; the later got a suffix."
        "Set `rename` in `fieldwright.toml` to choose a better one.";
    Internal = "FW900" "internal" Error
        "An internal error: the program contradicts itself."
        "Please report it with the output of `fieldwright report`.";
}
