//! Every kind of change, its semver class and the reason, in one table. `docs/changes.md` prints it.

use super::Class;

/// What is known about a kind of change.
#[derive(Debug)]
pub struct EffectInfo {
    /// What happened, for machines: `field-added`. Several effects may share one.
    pub change: &'static str,
    /// What happened, for people, as a predicate: `added`.
    pub words: &'static str,
    /// What it means for users of the generated crate.
    pub class: Class,
    /// Why it has that class.
    pub reason: &'static str,
}

macro_rules! effects {
    ($($variant:ident $change:literal $words:literal $class:ident $reason:literal;)*) => {
        /// A kind of change together with the circumstance that decides its class.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Effect { $(#[doc = $reason] $variant,)* }

        impl Effect {
            /// All effects, in the order of the table.
            pub const ALL: &'static [Effect] = &[$(Effect::$variant,)*];

            /// What is known about it.
            #[must_use]
            pub fn info(self) -> &'static EffectInfo {
                match self {
                    $(Effect::$variant => &EffectInfo {
                        change: $change, words: $words, class: Class::$class, reason: $reason,
                    },)*
                }
            }
        }
    };
}

effects! {
    // The API as a whole.
    NullsExpected "nulls-expected" "may hold nulls that its tables do not tell of" Major
        "required fields of received types become `Option`";
    NullsExcluded "nulls-excluded" "no longer holds nulls that its tables do not tell of" Major
        "required fields of received types are no longer `Option`";

    // Types.
    TypeAdded "type-added" "added" Minor
        "a new item; nothing that exists changes";
    TypeRemoved "type-removed" "removed" Major
        "code that names the type no longer compiles";
    TypeRenamed "type-renamed" "renamed" Major
        "code that names the type has to use the new name";
    TypeMoved "type-moved" "moved to another module" Major
        "code that names the type has to use the new path";
    TypeRespelled "type-respelled" "renamed in the docs" Patch
        "its path in Rust stays as it was";
    TypeRecast "type-recast" "became another kind of type" Major
        "a struct, an enum, a union and an alias are used in different ways";
    AliasRetargeted "alias-retargeted" "stands for another type" Major
        "whatever uses the alias has another type now";
    TypeShared "type-shared" "is the same type as another" Major
        "code that implements a trait for both no longer compiles";
    TypeParted "type-parted" "is no longer the same type as another" Major
        "a value of one is no longer a value of the other";
    HomeMoved "home-moved" "is defined under another name" Patch
        "all names stay, and stand for one type";
    TypeUsage "type-usage" "is used in another direction" Patch
        "no item changes by it; fields that do are listed on their own";
    TypeUnbuilt "type-usage" "is only received from now on" Major
        "`new` is outside the promise from now on, and `Default` is gone";
    TypeBuilt "type-usage" "is no longer only received" Minor
        "`new` is part of the promise from now on";
    ArgumentsReordered "arguments-reordered" "takes the arguments of `new` in another order" Major
        "calls of `new` no longer compile, or mean something else where the types agree";
    ArgumentsReorderedReceived "arguments-reordered" "takes the arguments of `new` in another order" Minor
        "the type is only received, and the arguments of its `new` are outside the promise";
    ExtraAdded "extra-added" "takes keys beyond its fields" Minor
        "a new field, outside the arguments of `new`";
    ExtraRemoved "extra-removed" "no longer takes keys beyond its fields" Major
        "the map of further keys is gone";
    ExtraRetyped "extra-retyped" "has another type for keys beyond its fields" Major
        "the map of further keys has another type";
    TypeDeprecated "type-deprecated" "deprecated" Minor
        "uses of it give a warning";
    TypeRestored "type-restored" "no longer deprecated" Patch
        "a warning goes";
    PageMoved "page-moved" "documented on another page" Patch
        "the type itself stays as it was";
    TypeReworded "type-reworded" "described in other words" Patch
        "documentation only";
    ExampleChanged "example-changed" "has other examples" Patch
        "tests only";

    // Fields.
    FieldAddedOptional "field-added" "added, optional" Minor
        "structs are non-exhaustive, and `new` stays as it was";
    FieldAddedConstant "field-added" "added, a constant" Minor
        "structs are non-exhaustive, and `new` stays as it was: the constant is written by itself";
    FieldAddedRequired "field-added" "added, required" Major
        "`new` takes one more argument";
    FieldAddedReceived "field-added" "added, required" Minor
        "the type is only received, and the arguments of its `new` are outside the promise";
    FieldRemoved "field-removed" "removed" Major
        "code that names the field or its setter no longer compiles";
    FieldRenamed "field-renamed" "renamed" Major
        "code that names the field or its setter has to use the new name; so does the wire";
    FieldRenamedHere "field-renamed" "renamed in Rust" Major
        "code that names the field or its setter has to use the new name; the wire does not";
    FieldRespelled "field-respelled" "renamed in the docs" Patch
        "its name in Rust and on the wire stays as it was";
    FieldRewired "field-rewired" "has another name on the wire" Minor
        "code compiles as before, but reads and writes another key";
    FieldAliased "field-aliased" "is read under other names too" Patch
        "code compiles as before, and what is written stays as it was";
    FieldRetyped "field-retyped" "has another type" Major
        "code that reads or sets the field has to use the new type";
    FieldNotation "field-notation" "is shown in another notation" Minor
        "code compiles as before, but digits are written as a JSON number or as a string where they were not";
    FieldRetypedSame "field-retyped" "has another type in the docs" Patch
        "it is the same type in Rust";
    FieldRequired "field-required" "became required" Major
        "its type changes, and `new` takes it";
    FieldRequiredArgument "field-required" "became required" Major
        "`new` takes one more argument";
    FieldRequiredReceived "field-required" "became required" Minor
        "its type stays as it was; the type is only received, and the arguments of its `new` are outside the promise";
    FieldRequiredInside "field-required" "became required" Patch
        "its type and the arguments of `new` stay as they were";
    FieldOptional "field-optional" "became optional" Major
        "its type changes, and `new` no longer takes it";
    FieldOptionalArgument "field-optional" "became optional" Major
        "`new` takes one argument less";
    FieldOptionalReceived "field-optional" "became optional" Minor
        "its type stays as it was; the type is only received, and the arguments of its `new` are outside the promise";
    FieldOptionalInside "field-optional" "became optional" Patch
        "its type and the arguments of `new` stay as they were";
    FieldNullable "field-nullable" "may be null" Major
        "its type changes";
    FieldNullableInside "field-nullable" "may be null" Patch
        "its type stays as it was: null could be read before";
    FieldNotNull "field-not-null" "is never null" Major
        "its type changes";
    FieldNotNullInside "field-not-null" "is never null" Patch
        "its type stays as it was";
    FieldPresence "field-presence" "has another type in Rust" Major
        "the docs of the field are as they were, but those of what it belongs to are not";
    FieldBoxed "field-boxed" "is boxed" Major
        "its type changes: it closes a cycle now";
    FieldUnboxed "field-unboxed" "is no longer boxed" Major
        "its type changes: it no longer closes a cycle";
    FieldSecret "field-secret" "is kept out of `Debug` output" Patch
        "code compiles as before";
    FieldShown "field-shown" "appears in `Debug` output" Minor
        "code compiles as before, but logs may show the value";
    FieldReadOnly "field-read-only" "is only received, or no longer so" Patch
        "documentation only";
    FieldDefault "field-default" "has another default value" Patch
        "documentation only: the server applies it";
    FieldDeprecated "field-deprecated" "deprecated" Minor
        "uses of it give a warning";
    FieldRestored "field-restored" "no longer deprecated" Patch
        "a warning goes";
    FieldReworded "field-reworded" "described in other words" Patch
        "documentation only";

    // Values of enums.
    ValueAdded "value-added" "added" Minor
        "enums are non-exhaustive; the value was read as unknown before";
    ValueRemoved "value-removed" "removed" Major
        "code that names the variant no longer compiles; the value is read as unknown";
    ValueRenamed "value-renamed" "renamed" Major
        "code that names the variant has to use the new name";
    ValueRewritten "value-rewritten" "has another value on the wire" Minor
        "code compiles as before, but reads and writes another value";
    ValueDeprecated "value-deprecated" "deprecated" Minor
        "uses of it give a warning";
    ValueRestored "value-restored" "no longer deprecated" Patch
        "a warning goes";
    ValueReworded "value-reworded" "described in other words" Patch
        "documentation only";
    EnumOpened "enum-opened" "may have values that are not listed" Minor
        "`validate` no longer rejects them";
    EnumClosed "enum-closed" "has the listed values only" Minor
        "code compiles as before, but `validate` rejects other values";
    EnumRecast "enum-recast" "changed between text and whole numbers" Major
        "its values, and the type of unknown ones, are others";
    EnumReordered "enum-reordered" "lists its values in another order" Patch
        "only the order of `ALL` changes";

    // Members of unions.
    MemberAdded "member-added" "added" Minor
        "unions are non-exhaustive";
    MemberRemoved "member-removed" "removed" Major
        "code that names the variant no longer compiles";
    MemberRenamed "member-renamed" "renamed" Major
        "code that names the variant has to use the new name";
    MemberRetyped "member-retyped" "holds another type" Major
        "code that matches the variant has to use the new type";
    MemberBoxed "member-boxed" "is boxed" Major
        "code that makes or matches the variant has to box the value";
    MemberUnboxed "member-unboxed" "is no longer boxed" Major
        "code that makes or matches the variant has a plain value";
    DispatchChanged "dispatch-changed" "tells its members apart in another way" Minor
        "code compiles as before; values that several members fit may be read as another one";
    TagAdded "tag-added" "recognised by one more tag" Minor
        "values with that tag were unknown before";
    TagRemoved "tag-removed" "no longer recognised by a tag" Minor
        "code compiles as before; values with that tag are unknown now";
    TagMoved "tag-moved" "a tag leads to another member" Minor
        "code compiles as before; values with that tag are read as another member";

    // Operations.
    OperationAdded "operation-added" "added" Minor
        "a new item; nothing that exists changes";
    OperationRemoved "operation-removed" "removed" Major
        "code that names the operation no longer compiles";
    OperationRenamed "operation-renamed" "renamed" Major
        "code that names the operation has to use the new name";
    OperationMoved "operation-moved" "moved to another group" Major
        "code that names the operation has to use the new path";
    OperationRespelled "operation-respelled" "renamed in the docs" Patch
        "its path in Rust stays as it was";
    MethodChanged "method-changed" "uses another method" Minor
        "code compiles as before, but sends another request";
    PathChanged "path-changed" "has another path" Minor
        "code compiles as before, but sends the request elsewhere";
    RequestRetyped "request-retyped" "takes another type" Major
        "code that makes the request has to use the new type";
    RequestRequired "request-required" "needs its body" Major
        "`new` takes the request itself, no longer an `Option` of it";
    RequestOptional "request-optional" "can do without its body" Major
        "`new` takes an `Option` of the request";
    ParameterAdded "parameter-added" "added" Minor
        "a field of the request goes there now; the request's own type says what code sees of it";
    ParameterRemoved "parameter-removed" "removed" Minor
        "no field of the request goes there any more; the request's own type says what code sees of it";
    ParameterRewired "parameter-rewired" "has another name on the wire" Minor
        "code compiles as before, but sends another name";
    ParameterRelocated "parameter-relocated" "goes elsewhere in the request" Minor
        "code compiles as before, but sends another request";
    ParameterRewritten "parameter-rewritten" "writes its list in another way" Minor
        "code compiles as before, but sends another request";
    BodyMoved "body-moved" "sends another part of the request as its body" Minor
        "code compiles as before, but sends another request";
    BodyMedia "body-media" "writes its body in another format" Minor
        "code compiles as before, but sends another format";
    SuccessRetyped "success-retyped" "returns another type" Major
        "code that uses the response has to use the new type";
    ErrorAdded "error-added" "may fail in one more way" Minor
        "errors are non-exhaustive";
    ErrorAddedFirst "error-added" "may fail in a documented way" Major
        "its error type is another: it had no documented errors";
    ErrorRemoved "error-removed" "no longer fails that way" Major
        "code that names the variant no longer compiles";
    ErrorNoted "error-noted" "lists other errors that have no type" Patch
        "documentation only";
    ErrorStatuses "error-statuses" "fails with other status codes" Minor
        "code compiles as before; responses with those codes are read as another error";
    PaginationChanged "pagination-changed" "is paged in another way" Minor
        "code compiles as before, but asks for further pages in another way";
    ScopesChanged "scopes-changed" "needs other scopes" Patch
        "documentation only";
    OperationDeprecated "operation-deprecated" "deprecated" Minor
        "uses of it give a warning";
    OperationRestored "operation-restored" "no longer deprecated" Patch
        "a warning goes";
    OperationReworded "operation-reworded" "described in other words" Patch
        "documentation only";

    // Rules.
    RuleAdded "rule-added" "rule added" Minor
        "code compiles as before, but `validate` rejects more";
    RuleRemoved "rule-removed" "rule removed" Minor
        "`validate` rejects less";
    RuleTightened "rule-tightened" "rule tightened" Minor
        "code compiles as before, but `validate` rejects more";
    RuleLoosened "rule-loosened" "rule loosened" Minor
        "`validate` rejects less";
    RuleChanged "rule-changed" "rule changed" Minor
        "code compiles as before, but `validate` rejects other values";
    LimitRemoved "limit-removed" "public limit removed" Major
        "code that names the constant no longer compiles";
    LimitRetyped "limit-retyped" "public limit has another type" Major
        "code that uses the constant has to use the new type";
    RuleNoted "rule-noted" "documented rule changed" Patch
        "documentation only: the rule is not checked";
    RuleReworded "rule-reworded" "rule stated in other words" Patch
        "what is checked stays as it was";
}

#[cfg(test)]
mod tests {
    use super::Effect;
    use std::collections::BTreeSet;

    #[test]
    fn rows_are_told_apart() {
        let rows: BTreeSet<_> = Effect::ALL
            .iter()
            .map(|effect| {
                let info = effect.info();
                (info.change, info.words, info.class, info.reason)
            })
            .collect();
        assert_eq!(rows.len(), Effect::ALL.len());
    }
}
