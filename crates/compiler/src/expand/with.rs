//! `with`.
//!
//! Clauses nest: each `<-` is a `case` whose failure branch either gives the value (no `else`)
//! or goes to the `else` clauses, which are a local function if several places fail.

use syntax::{Meta, Quoted};

use super::clause::{alternatives, sections};
use super::{Expander, Whole};
use crate::core::{Clause, Expr, ExprKind, LocalFn, Otherwise, Pattern};
use crate::error::Expanded;
use crate::names::sym;

/// One `<-` clause, or an expression.
enum Step {
    Match {
        pattern: Pattern,
        guards: Vec<Expr>,
        value: Expr,
        line: u32,
    },
    Plain(Expr),
}

impl Expander<'_> {
    pub(super) fn with_form(&mut self, meta: &Meta, args: &[Quoted]) -> Expanded<Expr> {
        let line = self.line(meta);
        let Some((last, clauses)) = args.split_last() else {
            return Ok(Expr::nil(line));
        };
        if sections(last).is_none_or(|all| !all.iter().any(|(name, _)| *name == "do")) {
            return Ok(self.error(meta, "missing :do option in \"with\"".to_owned()));
        }
        let Some(sections) = self.block_sections(meta, "with", last, &["do", "else"]) else {
            return Ok(Expr::nil(line));
        };
        let (steps, body) = self.scoped(|this| {
            let mut steps = Vec::with_capacity(clauses.len());
            for clause in clauses {
                steps.push(this.with_step(clause)?);
            }
            let mut body = Expr::nil(line);
            for (name, form) in &sections {
                if *name == "do" {
                    body = this.expr(form)?;
                }
            }
            Ok((steps, body))
        })?;
        let mut otherwise = None;
        let has_else = sections.iter().any(|(name, _)| *name == "else");
        if has_else && !steps.iter().any(may_fail) {
            self.warning(
                meta,
                "\"else\" clauses will never match because all patterns in \"with\" will always match".to_owned(),
            );
            self.placeless();
        }
        for (name, form) in &sections {
            if *name == "else" {
                let mut clauses = self.one_pattern_clauses(meta, "with", "else", form)?;
                if let [only] = clauses.as_mut_slice()
                    && only.always_matches()
                {
                    only.line = line;
                }
                otherwise = Some(clauses);
            }
        }
        Ok(self.with_core(steps, body, otherwise, line))
    }

    fn with_step(&mut self, clause: &Quoted) -> Expanded<Step> {
        let Some((left, right)) = clause.operands("<-") else {
            return Ok(Step::Plain(self.expr(clause)?));
        };
        let line = self.line_of(clause);
        let value = self.expr(right)?;
        let (pattern, guards) = match left.operands("when") {
            Some((pattern, guard)) => (pattern, alternatives(guard)),
            None => (left, Vec::new()),
        };
        let place = self.meta_of(clause);
        let pattern = self.one_pattern(Whole::Clause(&place), pattern)?;
        let guards = self.guards(&guards)?;
        Ok(Step::Match {
            pattern,
            guards,
            value,
            line,
        })
    }

    fn with_core(
        &mut self,
        steps: Vec<Step>,
        body: Expr,
        otherwise: Option<Vec<Clause>>,
        line: u32,
    ) -> Expr {
        let failing = steps.iter().filter(|step| may_fail(step)).count();
        let shared = (failing > 1 && otherwise.is_some()).then(|| self.fresh_fn());
        let mut single = if shared.is_none() {
            otherwise.clone()
        } else {
            None
        };
        let mut result = body;
        for step in steps.into_iter().rev() {
            result = match step {
                Step::Plain(expr) => Expr::block(vec![expr, result], line),
                Step::Match {
                    pattern,
                    guards,
                    value,
                    line,
                } => {
                    let sure = guards.is_empty() && is_sure(&pattern);
                    let mut clauses = vec![Clause {
                        patterns: vec![pattern],
                        guards,
                        body: result,
                        line,
                    }];
                    if !sure {
                        clauses.push(self.with_failure(shared, &mut single, line));
                    }
                    Expr::case(value, clauses, Otherwise::Never, line)
                }
            };
        }
        match (shared, otherwise) {
            (Some(id), Some(clauses)) => {
                let value = self.temp();
                let body = Expr::case(Expr::var(value, line), clauses, Otherwise::With, line);
                let clauses = vec![Clause::new(vec![Pattern::Bind(value)], body)];
                let label = sym!("-with/else-");
                Expr::new(
                    ExprKind::LetFn {
                        id,
                        label,
                        arity: 1,
                        clauses,
                        then: Box::new(result),
                    },
                    line,
                )
            }
            _ => result,
        }
    }

    /// The branch for values that do not match.
    fn with_failure(
        &mut self,
        shared: Option<LocalFn>,
        single: &mut Option<Vec<Clause>>,
        line: u32,
    ) -> Clause {
        let value = self.temp();
        let read = Expr::var(value, line);
        let body = match (shared, single.take()) {
            (Some(id), _) => Expr::new(ExprKind::CallFn(id, vec![read]), line),
            (None, Some(clauses)) => Expr::case(read, clauses, Otherwise::With, line),
            (None, None) => read,
        };
        Clause::new(vec![Pattern::Bind(value)], body)
    }
}

fn may_fail(step: &Step) -> bool {
    match step {
        Step::Match {
            pattern, guards, ..
        } => !guards.is_empty() || !is_sure(pattern),
        Step::Plain(_) => false,
    }
}

fn is_sure(pattern: &Pattern) -> bool {
    matches!(pattern, Pattern::Any | Pattern::Bind(_))
}
