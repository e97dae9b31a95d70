//! Code that `prettyplease` prints.

/// The text of items; as they are spelled if they are none, so that the compiler shows what is wrong.
pub(super) fn items(spelled: &str) -> String {
    let Ok(file) = syn::parse_str::<syn::File>(spelled) else {
        return spelled.to_owned();
    };
    let mut text = String::new();
    for item in file.items {
        let spaced = matches!(item, syn::Item::Impl(_));
        let item = print(item);
        text.push_str(&if spaced { space(&item) } else { item });
    }
    text
}

/// The lines of a member of an impl, without the last line's end.
pub(super) fn member(spelled: &str) -> Option<String> {
    let text = format!("impl X {{ {spelled} }}");
    let text = print(syn::parse_str(&text).ok()?);
    let lines = text.strip_prefix("impl X {\n")?.strip_suffix("\n}\n")?;
    Some(lines.to_owned())
}

fn print(item: syn::Item) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    })
}

/// Puts a blank line after each member of an impl that another one follows.
fn space(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        spaced.push_str(line);
        spaced.push('\n');
        let ends_member = line == "    }" || line == "    ];" || line == "    };";
        if ends_member && lines.peek().is_some_and(|next| *next != "}") {
            spaced.push('\n');
        }
    }
    spaced
}
