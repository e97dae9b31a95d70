//! Delta debugging: the items of a list that a property needs.

/// How often the property may still be asked for.
#[derive(Debug)]
pub(super) struct Budget {
    left: u32,
    is_spent: bool,
}

impl Budget {
    pub(super) const fn new(runs: u32) -> Self {
        Self {
            left: runs,
            is_spent: false,
        }
    }

    /// Takes one question. No if there is none left.
    pub(super) fn take(&mut self) -> bool {
        if let Some(left) = self.left.checked_sub(1) {
            self.left = left;
            true
        } else {
            self.is_spent = true;
            false
        }
    }

    /// Whether a question was not asked for want of budget.
    pub(super) const fn is_spent(&self) -> bool {
        self.is_spent
    }
}

/// A part of the list that has the property, given that the whole has it: leaving out any one item more would lose it,
/// unless the budget ends first. The order stays.
pub(super) fn minimise<T: Clone>(
    items: Vec<T>,
    budget: &mut Budget,
    has: &mut dyn FnMut(&[T]) -> bool,
) -> Vec<T> {
    let mut items = items;
    let mut size = items.len();
    while size > 0 {
        let before = items.len();
        let mut start = 0;
        while start < items.len() {
            let end = (start + size).min(items.len());
            let rest: Vec<T> = [items.get(..start), items.get(end..)]
                .into_iter()
                .flatten()
                .flatten()
                .cloned()
                .collect();
            if !budget.take() {
                return items;
            }
            if has(&rest) {
                items = rest;
            } else {
                start = end;
            }
        }
        // What could not be spared before may be spared now that something else is gone.
        if size > 1 {
            size /= 2;
        } else if items.len() == before {
            break;
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::{Budget, minimise};

    #[test]
    fn what_is_needed_stays() {
        for needed in [&[][..], &[0], &[3, 4], &[0, 50, 99], &[17, 18, 19, 80]] {
            let mut budget = Budget::new(10_000);
            let left = minimise((0..100).collect(), &mut budget, &mut |items: &[i32]| {
                needed.iter().all(|it| items.contains(it))
            });
            assert_eq!(left, needed);
            assert!(!budget.is_spent());
        }
    }

    #[test]
    fn items_that_need_each_other_go_together() {
        let mut budget = Budget::new(10_000);
        // 1 needs 2: neither can go before the other, but both can.
        let mut has =
            |items: &[i32]| items.contains(&9) && items.contains(&1) == items.contains(&2);
        let left = minimise((0..10).collect(), &mut budget, &mut has);
        assert!(left.contains(&9) && left.len() <= 3, "{left:?}");
    }

    #[test]
    fn the_budget_ends_the_search() {
        let mut budget = Budget::new(3);
        let mut runs = 0;
        let left = minimise((0..100).collect(), &mut budget, &mut |items: &[i32]| {
            runs += 1;
            items.contains(&99)
        });
        assert!(left.contains(&99) && runs == 3 && budget.is_spent());
    }
}
