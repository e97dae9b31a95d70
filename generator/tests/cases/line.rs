//! Lines of `values.txt`.

/// A value of a type, and what it has to be read and written as.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// The id of the type.
    pub(crate) ty: String,
    pub(crate) json: String,
    /// The member of a union, `ok` or `error`.
    pub(crate) member: String,
    /// What is written.
    pub(crate) written: String,
}

pub(crate) fn read(text: &str) -> Vec<Line> {
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (value, result) = line.rsplit_once(" -> ").unwrap_or_else(|| panic!("{line}"));
            let (ty, json) = value.split_once(' ').unwrap();
            let (member, written) = result.split_once(" => ").unwrap_or((result, json));
            Line {
                ty: ty.to_owned(),
                json: json.trim().to_owned(),
                member: member.trim().to_owned(),
                written: written.trim().to_owned(),
            }
        })
        .collect()
}
