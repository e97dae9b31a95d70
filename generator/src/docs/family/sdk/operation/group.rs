//! The group of an operation: the folder that its page lies in.

use crate::markdown::{BlockKind, Page};
use crate::source::SourceFile;

/// The folders below `sdks` (or `sdk`, or the page's own folder where neither is on the path), joined by dots. A page
/// that lies flat there is its own group: by its file name, or by its title if it is a README.
pub(super) fn of(file: &SourceFile, page: &Page) -> String {
    let mut folders: Vec<&str> = file.path.split('/').collect();
    let name = folders.pop().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    let root = folders.iter().rposition(|folder| {
        ["sdks", "sdk"]
            .iter()
            .any(|known| folder.eq_ignore_ascii_case(known))
    });
    let below = match root {
        Some(at) => folders.get(at + 1..).unwrap_or_default(),
        None => folders
            .get(folders.len().saturating_sub(1)..)
            .unwrap_or_default(),
    };
    if !below.is_empty() {
        return below.join(".");
    }
    if stem.eq_ignore_ascii_case("readme") || stem.eq_ignore_ascii_case("index") {
        title(page).unwrap_or(stem).to_owned()
    } else {
        stem.to_owned()
    }
}

fn title(page: &Page) -> Option<&str> {
    page.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Heading { level: 1, text, .. } if !text.is_empty() => Some(text.as_str()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use crate::markdown::parse_page;
    use crate::source::{FileId, SourceFile};

    #[test]
    fn groups() {
        let cases = [
            ("docs/sdks/accounts/README.md", "accounts"),
            ("sdks/a/b/README.md", "a.b"),
            ("docs/sdk/things/README.mdx", "things"),
            ("accounts/README.md", "accounts"),
            ("docs/sdks/README.md", "My API"),
            ("README.md", "My API"),
            ("users.md", "users"),
        ];
        for (path, group) in cases {
            let file = SourceFile::new(0, path.to_owned(), "# My API\n".to_owned(), None);
            let page = parse_page(FileId(0), &file.text);
            assert_eq!(super::of(&file, &page), group, "{path}");
        }
    }
}
