//! Members that a page names by their tag's value rather than by their type, as C# headings of unions do.

use crate::docs::{Body, DocPage, RefExpr, TypeExpr};
use crate::model::Literal;
use crate::names::words::fold;
use std::collections::{BTreeMap, BTreeSet};

/// Finds the types of members whose names are no page's title: the page that has a required field of which the only
/// value is that name.
pub(super) fn resolve_members(pages: &mut [DocPage]) {
    let titles: BTreeSet<String> = pages.iter().map(|page| fold(&page.title)).collect();
    let is_unknown = |reference: &RefExpr| {
        reference.link.is_none()
            && !reference.name.contains('.')
            && !titles.contains(&fold(&reference.name))
    };
    let wanted = pages.iter().any(|page| members(page).any(is_unknown));
    if !wanted {
        return;
    }
    let tagged = tagged(pages);
    for page in pages {
        let Body::Members(members) = &mut page.body else {
            continue;
        };
        for member in members {
            if let Some(TypeExpr::Ref(reference)) = &mut member.ty
                && is_unknown(reference)
                && let Some([only]) = tagged.get(&fold(&reference.name)).map(Vec::as_slice)
            {
                reference.name.clone_from(only);
            }
        }
    }
}

fn members(page: &DocPage) -> impl Iterator<Item = &RefExpr> {
    let members = match &page.body {
        Body::Members(members) => members.as_slice(),
        _ => &[],
    };
    members.iter().filter_map(|member| match &member.ty {
        Some(TypeExpr::Ref(reference)) => Some(reference),
        _ => None,
    })
}

/// The records whose tag can only have one value, by that value.
fn tagged(pages: &[DocPage]) -> BTreeMap<String, Vec<String>> {
    let mut constants: BTreeMap<String, String> = BTreeMap::new();
    for page in pages {
        if let Body::Values(list) = &page.body
            && let [only] = list.values.as_slice()
            && let Literal::String(value) = &only.value
        {
            constants.insert(fold(&page.title), fold(value));
        }
    }
    let mut tagged: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for page in pages {
        let Body::Fields(rows) = &page.body else {
            continue;
        };
        let name = format!("{}.{}", page.namespace, page.title);
        let required = rows.iter().filter(|row| row.required == Some(true));
        for row in required {
            if let TypeExpr::Ref(reference) = &row.ty
                && let Some(value) = constants.get(&fold(last(&reference.name)))
            {
                let found = tagged.entry(value.clone()).or_default();
                if !found.contains(&name) {
                    found.push(name.clone());
                }
            }
        }
    }
    tagged
}

fn last(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Diagnostics;
    use crate::docs::{Body, TypeExpr};
    use crate::docs::{ReadOptions, read_docs};
    use crate::source::SourceMap;

    fn page(title: &str, body: &str) -> (String, Vec<u8>) {
        let text = format!("# {title}\n\n{body}\n");
        (format!("Models/Components/{title}.md"), text.into_bytes())
    }

    fn record(title: &str, tag: &str) -> (String, Vec<u8>) {
        page(
            title,
            &format!(
                "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `Kind` | [{tag}](../../Models/Components/{tag}.md) | :heavy_check_mark: | N/A |"
            ),
        )
    }

    fn constant(title: &str, value: &str) -> (String, Vec<u8>) {
        page(
            title,
            &format!("## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | {value} |"),
        )
    }

    fn member_names(pages: Vec<(String, Vec<u8>)>) -> Vec<String> {
        let mut map = SourceMap::new();
        map.add_folder("docs", pages);
        let set = read_docs(
            &map,
            0,
            &ReadOptions::dialect("csharp"),
            &mut Diagnostics::new(),
        );
        let union = set.pages.into_iter().find(|page| page.title == "Vehicle");
        let Some(Body::Members(members)) = union.map(|page| page.body) else {
            panic!("no union");
        };
        let names = members.into_iter().map(|member| match member.ty {
            Some(TypeExpr::Ref(reference)) => reference.name,
            other => format!("{other:?}"),
        });
        names.collect()
    }

    #[test]
    fn a_tag_value_leads_to_its_record() {
        let mut pages = vec![
            page(
                "Vehicle",
                "## Supported Types\n\n### VehicleTwoWheels\n\n### Lorry\n\n### Unheard",
            ),
            record("Bicycle", "BicycleKind"),
            constant("BicycleKind", "vehicle_two_wheels"),
            record("Lorry", "LorryKind"),
            constant("LorryKind", "vehicle_lorry"),
        ];
        assert_eq!(
            member_names(pages.clone()),
            ["Components.Bicycle", "Lorry", "Unheard"]
        );
        // Two records with the same tag: neither is taken.
        pages.push(record("Tandem", "BicycleKind"));
        assert_eq!(
            member_names(pages),
            ["VehicleTwoWheels", "Lorry", "Unheard"]
        );
    }
}
