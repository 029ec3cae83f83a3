//! Clauses: `patterns when guards -> body`, and the functions made of them.

use syntax::{Args, Meta, Quoted};

use super::{Expander, Whole};
use crate::core::{Clause, Expr, ExprKind, Pattern};
use crate::env::Context;
use crate::error::Expanded;
use crate::names::sym;

/// A clause as it is written.
pub(super) struct Written<'q> {
    pub(super) meta: &'q Meta,
    pub(super) left: &'q [Quoted],
    pub(super) body: &'q Quoted,
}

/// Reads `left -> body` clauses.
pub(super) fn written(form: &Quoted) -> Option<Vec<Written<'_>>> {
    let Quoted::List(items) = form else {
        return None;
    };
    items.iter().map(written_one).collect()
}

fn written_one(form: &Quoted) -> Option<Written<'_>> {
    let (left, body) = form.operands("->")?;
    let (Quoted::Node(node), Quoted::List(left)) = (form, left) else {
        return None;
    };
    Some(Written {
        meta: &node.meta,
        left,
        body,
    })
}

/// Splits `[a, b when g1 when g2]` into the patterns and the alternatives of the guard.
pub(super) fn split_guards(left: &[Quoted]) -> (&[Quoted], Vec<&Quoted>) {
    if let [only] = left
        && let Some(args) = only.call_args("when")
        && let Some((guard, patterns)) = args.split_last()
    {
        return (patterns, alternatives(guard));
    }
    (left, Vec::new())
}

/// The alternatives of `g1 when g2 when g3`.
pub(super) fn alternatives(mut guard: &Quoted) -> Vec<&Quoted> {
    let mut all = Vec::new();
    while let Some((first, rest)) = guard.operands("when") {
        all.push(first);
        guard = rest;
    }
    all.push(guard);
    all
}

/// The sections of a `do … else … end` block, in order.
pub(super) fn sections(form: &Quoted) -> Option<Vec<(&'static str, &Quoted)>> {
    let Quoted::List(items) = form else {
        return None;
    };
    items.iter().map(section).collect()
}

fn section(item: &Quoted) -> Option<(&'static str, &Quoted)> {
    if let Quoted::Tuple(pair) = item
        && let [Quoted::Atom(name), body] = pair.as_slice()
    {
        return Some((name.as_str(), body));
    }
    None
}

impl Expander<'_> {
    /// The sections of a block form; names outside `allowed`, doubles and a missing `do` are errors.
    pub(super) fn block_sections<'q>(
        &mut self,
        meta: &Meta,
        construct: &str,
        form: &'q Quoted,
        allowed: &[&str],
    ) -> Option<Vec<(&'static str, &'q Quoted)>> {
        let Some(all) = sections(form) else {
            self.error(meta, format!("invalid arguments for \"{construct}\""));
            return None;
        };
        let unexpected = all.iter().find(|(name, _)| !allowed.contains(name));
        if let Some((name, _)) = unexpected {
            self.error(
                meta,
                format!("unexpected option :{name} in \"{construct}\""),
            );
            return None;
        }
        if !all.iter().any(|(name, _)| *name == "do")
            && allowed.first() == Some(&"do")
            && construct != "receive"
        {
            self.error(meta, format!("missing :do option in \"{construct}\""));
            return None;
        }
        for (at, (name, _)) in all.iter().enumerate() {
            if all[..at].iter().any(|(other, _)| other == name) {
                self.error(
                    meta,
                    format!("duplicate :{name} clauses given for \"{construct}\""),
                );
                return None;
            }
        }
        Some(all)
    }

    /// Reads clauses or complains as Elixir does.
    pub(super) fn written_clauses<'q>(
        &mut self,
        meta: &Meta,
        construct: &str,
        section: &str,
        form: &'q Quoted,
    ) -> Vec<Written<'q>> {
        match written(form) {
            Some(clauses) => clauses,
            None => {
                self.error(
                    meta,
                    format!("expected -> clauses for :{section} in \"{construct}\""),
                );
                Vec::new()
            }
        }
    }

    /// Expands clauses of one pattern.
    pub(super) fn one_pattern_clauses(
        &mut self,
        meta: &Meta,
        construct: &str,
        section: &str,
        form: &Quoted,
    ) -> Expanded<Vec<Clause>> {
        let mut clauses = Vec::new();
        for written in self.written_clauses(meta, construct, section, form) {
            let (patterns, _) = split_guards(written.left);
            if patterns.len() != 1 {
                self.error(
                    written.meta,
                    format!("expected one argument for :{section} clauses (->) in \"{construct}\""),
                );
                continue;
            }
            let clause = self.clause(&written)?;
            self.check_reachable(&clauses, &clause, &written);
            clauses.push(clause);
        }
        Ok(clauses)
    }

    /// Warns if a clause above matches everything that this one does.
    fn check_reachable(&mut self, above: &[Clause], clause: &Clause, written: &Written<'_>) {
        if let Some(above) = above.iter().find(|above| above.covers(clause))
            && !written.meta.is_set("generated")
            && self.env.module.is_some()
        {
            let line = above.line;
            self.warning(
                written.meta,
                format!("this clause cannot match because a previous clause at line {line} always matches"),
            );
            self.placeless();
            self.body.late.extend(self.diagnostics.pop());
        }
    }

    /// Expands one clause in a scope of its own.
    pub(super) fn clause(&mut self, written: &Written<'_>) -> Expanded<Clause> {
        let line = self.line(written.meta);
        self.scoped(|this| {
            let (patterns, guards) = split_guards(written.left);
            let patterns = this.patterns(Whole::Clause(written.meta), patterns)?;
            let guards = this.guards(&guards)?;
            let body = if this.fatal {
                Expr::nil(line)
            } else {
                this.expr(written.body)?
            };
            Ok(Clause {
                patterns,
                guards,
                body,
                line,
            })
        })
    }

    /// Expands the alternatives of a guard.
    pub(crate) fn guards(&mut self, guards: &[&Quoted]) -> Expanded<Vec<Expr>> {
        self.in_context(Context::Guard, |this| {
            guards.iter().map(|guard| this.expr(guard)).collect()
        })
    }

    /// Expands a pattern and binds its variables.
    pub(super) fn one_pattern(&mut self, whole: Whole<'_>, form: &Quoted) -> Expanded<Pattern> {
        let mut patterns = self.patterns(whole, std::slice::from_ref(form))?;
        Ok(patterns.pop().unwrap_or(Pattern::Any))
    }

    /// Expands patterns and binds their variables.
    pub(crate) fn patterns(
        &mut self,
        whole: Whole<'_>,
        forms: &[Quoted],
    ) -> Expanded<Vec<Pattern>> {
        let outer = self.begin_pattern();
        let patterns = self.in_context(Context::Match, |this| {
            forms
                .iter()
                .map(|form| this.pattern(form))
                .collect::<Expanded<Vec<_>>>()
        });
        let links = self.end_pattern(outer);
        self.check_recursion(whole, forms, &links);
        patterns
    }

    pub(super) fn fn_form(&mut self, meta: &Meta, clauses: &[Quoted]) -> Expanded<Expr> {
        let line = self.line(meta);
        let Some(written) = clauses.iter().map(written_one).collect::<Option<Vec<_>>>() else {
            return Ok(self.error(meta, "expected -> clauses in fn".to_owned()));
        };
        let arity = written
            .first()
            .map_or(0, |first| split_guards(first.left).0.len());
        let Ok(count) = u8::try_from(arity) else {
            return Ok(self.error(
                meta,
                "anonymous functions have at most 255 arguments".to_owned(),
            ));
        };
        let mut clauses = Vec::with_capacity(written.len());
        for one in &written {
            if split_guards(one.left)
                .0
                .iter()
                .any(|arg| arg.operands("\\\\").is_some())
            {
                return Ok(self.error(
                    meta,
                    "anonymous functions cannot have optional arguments".to_owned(),
                ));
            }
            let clause = self.clause(one)?;
            self.check_reachable(&clauses, &clause, one);
            clauses.push(clause);
        }
        if clauses.iter().any(|clause| clause.patterns.len() != arity) {
            return Ok(self.error(
                meta,
                "cannot mix clauses with different arities in anonymous functions".to_owned(),
            ));
        }
        Ok(Expr::new(
            ExprKind::Fn {
                arity: count,
                clauses,
            },
            line,
        ))
    }
}

/// Whether the form is the variable `_`.
pub(super) fn is_underscore(form: &Quoted) -> bool {
    matches!(form, Quoted::Node(node)
        if matches!(node.args, Args::Context(_)) && node.head == Quoted::Atom(sym!("_")))
}
