//! `multipart/form-data` (RFC 7578).

use super::body::Part;

/// A boundary that occurs in no part. The same parts always get the same one.
pub(super) fn boundary(parts: &[Part]) -> String {
    let mut number = 0u64;
    loop {
        let boundary = format!("----form-boundary-{number:016x}");
        let occurs = |part: &Part| {
            let mut windows = part.content.windows(boundary.len());
            windows.any(|window| window == boundary.as_bytes())
        };
        if !parts.iter().any(occurs) {
            return boundary;
        }
        number += 1;
    }
}

pub(super) fn encode(parts: &[Part]) -> Vec<u8> {
    let boundary = boundary(parts);
    let mut out = Vec::new();
    for part in parts {
        out.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
        out.extend_from_slice(head(part).as_bytes());
        out.extend_from_slice(&part.content);
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    out
}

fn head(part: &Part) -> String {
    let mut head = format!(
        "Content-Disposition: form-data; name=\"{}\"",
        quoted(&part.name)
    );
    if let Some(name) = &part.file_name {
        head.push_str("; filename=\"");
        head.push_str(&quoted(name));
        head.push('"');
    }
    if let Some(content_type) = &part.content_type {
        head.push_str("\r\nContent-Type: ");
        head.extend(content_type.chars().filter(|c| !c.is_control()));
    }
    head.push_str("\r\n\r\n");
    head
}

/// A name between quotes, as browsers write it (WHATWG HTML, "multipart form data").
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
