//! What must not be published: credentials and the names of users.

/// What stands instead.
const GONE: &str = "[removed]";

/// Words of keys whose values are credentials.
const SECRET: &[&str] = &[
    "secret",
    "token",
    "password",
    "passwd",
    "apikey",
    "api-key",
    "api_key",
    "authorization",
    "credential",
];

/// The folders that hold a folder for each user.
const HOMES: &[&str] = &["/home/", "/Users/", "\\Users\\"];

/// The text without values of settings that look like credentials, without the credentials in URLs, and without the
/// names of home folders.
pub(super) fn scrub(text: &str) -> String {
    let lines = text.split_inclusive('\n');
    lines.map(|line| home(&url(&setting(line)))).collect()
}

/// `token = "abc"`, as configurations have it. Words of tables in the docs stay: they are what the report is about.
fn setting(line: &str) -> String {
    let Some((key, value)) = line.split_once('=') else {
        return line.to_owned();
    };
    let name = key.trim().to_lowercase();
    let is_key = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || "-_.\"'".contains(c));
    let value_starts = value.trim_start().starts_with(['"', '\'']);
    if is_key && value_starts && SECRET.iter().any(|word| name.contains(word)) {
        let end = if line.ends_with('\n') { "\n" } else { "" };
        return format!("{key}= \"{GONE}\"{end}");
    }
    line.to_owned()
}

/// `https://user:password@host`.
fn url(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("://") {
        out.push_str(before);
        out.push_str("://");
        let authority = after
            .find(|c: char| c.is_whitespace() || "/?#\"'`<>|)".contains(c))
            .map_or(after, |end| after.get(..end).unwrap_or(after));
        rest = match authority.rfind('@') {
            Some(at) => {
                out.push_str(GONE);
                after.get(at..).unwrap_or_default()
            }
            None => after,
        };
    }
    out + rest
}

/// `/home/name/…`.
fn home(line: &str) -> String {
    let mut line = line.to_owned();
    for folder in HOMES {
        let mut from = 0;
        while let Some(start) = line.get(from..).and_then(|rest| rest.find(folder)) {
            let name = from + start + folder.len();
            let length = line
                .get(name..)
                .unwrap_or_default()
                .find(|c: char| c.is_whitespace() || "/\\\"'`:".contains(c))
                .unwrap_or_else(|| line.len().saturating_sub(name));
            line.replace_range(name..name + length, "user");
            from = name;
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::scrub;

    #[test]
    fn what_is_private_goes() {
        for (text, expected) in [
            ("token = \"abc\"\n", "token = \"[removed]\"\n"),
            ("api-key='x'", "api-key= \"[removed]\""),
            ("secret = true\n", "secret = true\n"),
            ("path = \"a.token\"\n", "path = \"a.token\"\n"),
            ("| `token` | a = \"b\" |", "| `token` | a = \"b\" |"),
            (
                "see https://me:pw@x.example/a, https://y.example",
                "see https://[removed]@x.example/a, https://y.example",
            ),
            ("mail to a@b.example", "mail to a@b.example"),
            (
                " --> /home/ann/docs/a.md:1:2",
                " --> /home/user/docs/a.md:1:2",
            ),
            (
                "C:\\Users\\Ann\\docs /Users/Bob",
                "C:\\Users\\user\\docs /Users/user",
            ),
        ] {
            assert_eq!(scrub(text), expected);
        }
    }
}
