//! Runs rules and collects what they find.

use super::Validate;
use super::constraint::Constraint;
use super::holds::{Outcome, Slot};
use super::options::{Options, Tier};
use super::path::{At, MAX_DEPTH};
use super::value::{Value, each_item, each_key};
use super::violation::{Provenance, Rule, Target, Violation, Violations};

/// Collects violations. Allocates nothing until there is one.
#[derive(Debug)]
pub struct Collector<'o> {
    options: &'o Options<'o>,
    found: Vec<Violation>,
}

static TOO_DEEP: Rule = Rule {
    constraint: Constraint::MaxDepth(MAX_DEPTH),
    target: Target::Value,
    source: Provenance {
        page: "",
        line: 0,
        phrase: "",
        tier: Tier::Normative,
    },
};

impl<'o> Collector<'o> {
    /// An empty collector.
    #[must_use]
    pub const fn new(options: &'o Options<'o>) -> Self {
        Self {
            options,
            found: Vec::new(),
        }
    }

    /// Checks the field `key` of the record at `at`: its own rules, then what is in it.
    pub fn field<T: Validate + ?Sized>(
        &mut self,
        at: &At<'_>,
        key: &str,
        value: &T,
        rules: &'static [Rule],
    ) {
        let at = at.key(key);
        self.value(&at, value.as_value(), rules);
        self.inside(&at, value);
    }

    /// Checks what is in a value, unless it is nested too deeply.
    pub fn inside<T: Validate + ?Sized>(&mut self, at: &At<'_>, value: &T) {
        if at.depth() <= MAX_DEPTH {
            value.check(at, self);
        } else if matches!(
            value.as_value(),
            Value::Present | Value::List(_) | Value::Map(_)
        ) {
            self.report(at, &TOO_DEEP, None);
        }
    }

    /// Checks a single value.
    pub fn value(&mut self, at: &At<'_>, value: Value<'_>, rules: &'static [Rule]) {
        for rule in rules {
            if !self.wants(rule) {
                continue;
            }
            match rule.target {
                Target::Value => self.outcome(at, rule, rule.constraint.of_value(value)),
                Target::Items => each_item(value, &mut |step, item| {
                    self.outcome(&at.step(step), rule, rule.constraint.of_value(item));
                }),
                Target::Keys => each_key(value, &mut |step, key| {
                    self.outcome(&at.step(step), rule, rule.constraint.of_value(key));
                }),
            }
        }
    }

    /// Checks constraints between the fields of the record at `at`.
    pub fn fields(&mut self, at: &At<'_>, fields: &[Slot<'_>], rules: &'static [Rule]) {
        for rule in rules {
            if !self.wants(rule) {
                continue;
            }
            let outcome = rule.constraint.of_fields(fields);
            match rule.constraint.subject() {
                Some(field) => self.outcome(&at.key(field), rule, outcome),
                None => self.outcome(at, rule, outcome),
            }
        }
    }

    /// Reports that the value at `at` breaks a rule.
    pub fn fail(&mut self, at: &At<'_>, rule: &'static Rule) {
        if self.wants(rule) {
            self.report(at, rule, None);
        }
    }

    /// All that was found.
    ///
    /// # Errors
    /// The violations, if there are any.
    pub fn finish(self) -> Result<(), Violations> {
        if self.found.is_empty() {
            Ok(())
        } else {
            Err(Violations(self.found))
        }
    }

    fn wants(&self, rule: &Rule) -> bool {
        self.options.wants(rule.source.tier, rule.constraint.code())
    }

    fn outcome(&mut self, at: &At<'_>, rule: &'static Rule, outcome: Outcome) {
        if let Outcome::Broken { actual } = outcome {
            self.report(at, rule, actual);
        }
    }

    fn report(&mut self, at: &At<'_>, rule: &'static Rule, actual: Option<usize>) {
        self.found.push(Violation {
            pointer: at.to_string(),
            constraint: &rule.constraint,
            source: &rule.source,
            actual,
        });
    }
}
