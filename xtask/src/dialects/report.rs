//! The comparison as a page.

use super::Compared;
use super::class::{Class, Subject};
use std::fmt::Write as _;

/// The page; with `list` every disagreement too.
pub(super) fn page(compared: &[Compared], list: bool) -> String {
    let mut page = String::from(
        "# One API, several languages\n\nEach language's docs, read alone, against the model that all of them give \
         together. Written by `cargo xtask measure dialects --write`.\n\n",
    );
    let mut families: Vec<&str> = compared.iter().map(|one| one.family.as_str()).collect();
    families.dedup();
    for family in families {
        let ours: Vec<&Compared> = compared.iter().filter(|one| one.family == family).collect();
        let _ = writeln!(page, "## {family}\n");
        agreement(&mut page, &ours);
        classes(&mut page, &ours);
        if list {
            disagreements(&mut page, &ours);
        }
    }
    page.push_str("## The classes\n\n");
    for class in Class::ALL {
        let _ = writeln!(page, "- **{}**: {}", class.name(), class.meaning());
    }
    page
}

fn agreement(page: &mut String, ours: &[&Compared]) {
    page.push_str("| fact |");
    for one in ours {
        let _ = write!(page, " {} |", one.dialect);
    }
    page.push_str("\n| --- |");
    page.push_str(&" ---: |".repeat(ours.len()));
    page.push('\n');
    for subject in Subject::ALL {
        let _ = write!(page, "| {} |", subject.name());
        for one in ours {
            let rows = one.rows.iter().filter(|row| row.subject == subject);
            let (mut all, mut agree) = (0usize, 0usize);
            for row in rows {
                all += 1;
                agree += usize::from(row.class.is_none());
            }
            let _ = write!(page, " {agree} of {all} ({}) |", percent(agree, all));
        }
        page.push('\n');
    }
    page.push('\n');
}

fn classes(page: &mut String, ours: &[&Compared]) {
    page.push_str("| disagreement | class |");
    for one in ours {
        let _ = write!(page, " {} |", one.dialect);
    }
    page.push_str("\n| --- | --- |");
    page.push_str(&" ---: |".repeat(ours.len()));
    page.push('\n');
    for subject in Subject::ALL {
        for class in Class::ALL {
            let counts: Vec<usize> = ours
                .iter()
                .map(|one| {
                    let rows = one.rows.iter();
                    rows.filter(|row| row.subject == subject && row.class == Some(class))
                        .count()
                })
                .collect();
            if counts.iter().all(|count| *count == 0) {
                continue;
            }
            let _ = write!(page, "| {} | {} |", subject.name(), class.name());
            for count in counts {
                let _ = write!(page, " {count} |");
            }
            page.push('\n');
        }
    }
    page.push('\n');
}

fn disagreements(page: &mut String, ours: &[&Compared]) {
    page.push_str("| fact | language | where | together | alone | class |\n| --- | --- | --- | --- | --- | --- |\n");
    for one in ours {
        for row in &one.rows {
            if let Some(class) = row.class {
                let _ = writeln!(
                    page,
                    "| {} | {} | `{}` | {} | {} | {} |",
                    row.subject.name(),
                    one.dialect,
                    row.path,
                    row.together,
                    row.alone,
                    class.name()
                );
            }
        }
    }
    page.push('\n');
}

/// A share in per cent with one decimal.
fn percent(part: usize, whole: usize) -> String {
    let share = (part * 1000).checked_div(whole).unwrap_or(1000);
    format!("{}.{} %", share / 10, share % 10)
}
