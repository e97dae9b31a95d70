//! The smallest input that still shows a problem, for reports that others can act on.
//!
//! First whole pages go, then tables of the configuration, then lines of the pages that are left, then the blanks that
//! pad tables. After each step the problem has to be there still, on the page where it was.

mod case;
mod delta;
mod problem;

pub(crate) use case::{Case, Page};
pub(crate) use problem::{Attempt, Problem, attempt};

use crate::generator::Generator;
use delta::{Budget, minimise};

/// How often the generator is run at most.
const RUNS: u32 = 1500;

/// What is left of an input, and how far that is from the whole.
#[derive(Debug)]
pub(crate) struct Reduced {
    /// What is left.
    pub(crate) case: Case,
    /// Whether nothing more could be left out; if not, the limit of runs was reached.
    pub(crate) is_minimal: bool,
}

/// Leaves out of an input what its problem does not need. `None` if the input does not show the problem: it needs
/// something that is not part of it.
pub(crate) fn reduce(generator: &Generator, whole: Case, problem: &Problem) -> Option<Reduced> {
    let mut budget = Budget::new(RUNS);
    let shows = |case: &Case| problem.is_in(&attempt(case.generator(generator), problem));
    let mut case = nearest(whole, problem, &shows)?;
    let pages = minimise(case.pages.clone(), &mut budget, &mut |pages| {
        shows(&case.with_pages(pages.to_vec()))
    });
    case.pages = pages;
    let tables = minimise(case.config.clone(), &mut budget, &mut |tables| {
        shows(&case.with_config(tables.to_vec()))
    });
    case.config = tables;
    for index in 0..case.pages.len() {
        let Some(page) = case.pages.get(index).cloned() else {
            continue;
        };
        let lines = minimise(page.lines.clone(), &mut budget, &mut |lines| {
            shows(&case.with_lines(index, lines.to_vec()))
        });
        case = case.with_lines(index, lines);
        let squeezed = case.with_lines(index, case.squeezed(index));
        if budget.take() && shows(&squeezed) {
            case = squeezed;
        }
    }
    Some(Reduced {
        case,
        is_minimal: !budget.is_spent(),
    })
}

/// A part of the input that shows the problem: its page alone, that with the pages that it names, or everything.
fn nearest(whole: Case, problem: &Problem, shows: &dyn Fn(&Case) -> bool) -> Option<Case> {
    if let Some(place) = problem.place() {
        let alone = whole.only(place);
        if shows(&alone) {
            return Some(alone);
        }
        let named = whole.named_by(place);
        if shows(&named) {
            return Some(named);
        }
    }
    shows(&whole).then_some(whole)
}
