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

/// Puts blank lines between the members of an impl, but for those of one line that stand together.
fn space(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let (mut lines, mut before, mut inside) = (Vec::new(), None, false);
    for line in text.lines() {
        lines.push(line);
        let ends = if inside {
            is_end(line)
        } else {
            line.ends_with(['{', '}'])
        };
        if !ends {
            continue;
        }
        let is_long = lines.len() > 1;
        if inside && before.is_some_and(|was_long| was_long || is_long) && lines != ["}"] {
            spaced.push('\n');
        }
        before = inside.then_some(is_long);
        inside = true;
        for line in lines.drain(..) {
            spaced.push_str(line);
            spaced.push('\n');
        }
    }
    spaced
}

/// Whether a member of an impl, or the impl itself, ends with this line.
fn is_end(line: &str) -> bool {
    let member = line.strip_prefix("    ");
    let member = member.filter(|line| !line.starts_with([' ', '#', '/']));
    line == "}" || member.is_some_and(|line| line.ends_with([';', '}']))
}
