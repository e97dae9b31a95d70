//! How descriptions are printed.

use super::markdown::{Headings, Printer};
use super::wrap::WIDTH;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

fn printed(markdown: &str) -> String {
    let resolve = |page: &str| (page == "../x/card.md").then(|| "crate::x::Card".to_owned());
    let printer = Printer {
        resolve: &resolve,
        headings: Headings::Lowered,
    };
    printer.lines(markdown).join("\n")
}

#[test]
fn descriptions_are_printed_as_they_are_meant() {
    for (markdown, expected) in [
        ("Plain text.", "Plain text."),
        ("two\nlines", "two lines"),
        ("a\n\nb", "a\n\nb"),
        // Addresses and names.
        ("see https://a.b/c_d.", "see <https://a.b/c_d>."),
        ("(https://a.b/x)", "(<https://a.b/x>)"),
        ("https://a.b/x_(y)", "<https://a.b/x_(y)>"),
        ("ftp://a.b/c", "`ftp://a.b/c`"),
        ("in the form FILE:path", "in the form `FILE:path`"),
        ("https:/a.b/c?d=e.", "`https:/a.b/c?d=e`."),
        (
            "app:/start, ratio 1:/2, note:text",
            "`app:/start`, ratio 1:/2, note:text",
        ),
        ("use OAuth or OAuth2", "use OAuth or `OAuth2`"),
        (
            "the grant_type, clientId and IDs",
            "the `grant_type`, `clientId` and IDs",
        ),
        ("by PayPal: now", "by `PayPal`: now"),
        ("call foo() now", "call `foo()` now"),
        ("a std::fmt", "a `std::fmt`"),
        ("don't use user_id's", "don't use `user_id's`"),
        // Characters that would be markup.
        ("an [x] and <x> and a * b", "an \\[x] and `<x>` and a \\* b"),
        ("1 < 2 &lt; 3 &amp;lt;", "1 \\< 2 \\< 3 \\&lt;"),
        ("\\# no heading", "\\# no heading"),
        ("1986\\. A year", "1986\\. A year"),
        ("a \u{202e}b\u{200b} c", "a b c"),
        ("a &#x202e;b&#x200b; &#10;c", "a b c"),
        // Markup.
        (
            "**bold** *it* ~~old~~ `code`",
            "**bold** *it* ~~old~~ `code`",
        ),
        ("``a ` b``", "``a ` b``"),
        ("# One\n\ntext\n\n## Two", "## One\n\ntext\n\n### Two"),
        ("a<br/>b<br>c", "a\nb\nc"),
        ("<b>a</b> <code>b</code>", "a b"),
        ("- a\n- b\n  - c", "- a\n- b\n  - c"),
        ("3. a\n4. b", "3. a\n4. b"),
        ("- a\n\n  b\n- c", "- a\n\n  b\n\n- c"),
        ("> quoted\n> text", "> quoted text"),
        (
            "| a | b |\n|---|---|\n| c \\| d | e |",
            "| a | b |\n| --- | --- |\n| c \\| d | e |",
        ),
        (
            "<ul>\n  <li>one `x`</li>\n  <li>two</li>\n</ul>",
            "- one `x`\n- two",
        ),
        ("<script>alert(1)</script>\n\nafter", "after"),
        // Code is never Rust.
        ("```\nlet x;\n```", "```text\nlet x;\n```"),
        ("```rust\nlet x;\n```", "```text\nlet x;\n```"),
        ("~~~\n```\n~~~", "````text\n```\n````"),
        ("    indented();", "```text\nindented();\n```"),
        // Links.
        ("[a](https://a.b)", "[a](https://a.b)"),
        ("[Card](../x/card.md)", "[Card](crate::x::Card)"),
        ("[Other](../x/other.md)", "Other"),
        ("[x](javascript:alert)", "x"),
        ("[x](#anchor)", "x"),
        ("[a_b](https://a.b/(c))", "[`a_b`](https://a.b/%28c%29)"),
        ("![alt](https://a.b/c.png)", "[alt](https://a.b/c.png)"),
        ("<https://a.b>", "[`https://a.b`](https://a.b)"),
    ] {
        assert_eq!(printed(markdown), expected, "{markdown:?}");
    }
}

#[test]
fn lines_are_filled_and_no_word_becomes_markup() {
    let text = "word ".repeat(40) + "- 1. # + and " + &"more ".repeat(40);
    let lines = printed(&text);
    assert!(lines.lines().count() > 3);
    assert!(lines.lines().all(|line| line.len() <= WIDTH + 10));
    let starts = Parser::new(&lines).filter(|event| matches!(event, Event::Start(_)));
    assert_eq!(starts.count(), 1);
}

/// Whatever goes in, what comes out has no HTML and no code that rustdoc would take for Rust.
#[test]
fn nothing_becomes_html_or_a_doctest() {
    let parts = [
        "```",
        "`",
        "~~~",
        "<",
        ">",
        "script",
        "a_b",
        "[",
        "](",
        "x)",
        "\n",
        "\n\n",
        "    ",
        "- ",
        "> ",
        "#",
        "|",
        "---",
        "*",
        "**",
        "&lt;",
        "\\",
        "1. ",
        "<br>",
        "<p>",
        "https://a.b",
        "\t",
        "é",
        "<!--",
        "-->",
        "=",
    ];
    let mut state = 7_u32;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..12 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(parts[(state >> 8) as usize % parts.len()]);
        }
        let out = printed(&text);
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
        for event in Parser::new_ext(&out, options) {
            let bad = match &event {
                Event::Html(_)
                | Event::InlineHtml(_)
                | Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => true,
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => &**info != "text",
                _ => false,
            };
            assert!(!bad, "{text:?} becomes {out:?}: {event:?}");
        }
    }
}
