//! `case`, `cond` and `receive`.

use syntax::{Meta, Quoted};

use super::Expander;
use super::clause::is_underscore;
use crate::core::{Clause, Expr, ExprKind, Otherwise, Pattern};
use crate::error::Expanded;
use crate::names::sym;

impl Expander<'_> {
    pub(super) fn case_form(
        &mut self,
        meta: &Meta,
        subject: &Quoted,
        form: &Quoted,
    ) -> Expanded<Expr> {
        let line = self.line(meta);
        let Some(sections) = self.block_sections(meta, "case", form, &["do"]) else {
            return Ok(Expr::nil(line));
        };
        let subject = self.expr(subject)?;
        let mut clauses = Vec::new();
        for (_, body) in sections {
            clauses = self.one_pattern_clauses(meta, "case", "do", body)?;
        }
        if meta.is_set("optimize_boolean") && clauses.len() == 2 {
            narrow_truth(&subject, &mut clauses);
        }
        Ok(Expr::case(subject, clauses, Otherwise::Case, line))
    }

    pub(super) fn cond_form(&mut self, meta: &Meta, form: &Quoted) -> Expanded<Expr> {
        let line = self.line(meta);
        let Some(sections) = self.block_sections(meta, "cond", form, &["do"]) else {
            return Ok(Expr::nil(line));
        };
        let mut pairs = Vec::new();
        for (_, body) in sections {
            for written in self.written_clauses(meta, "cond", "do", body) {
                let [condition] = written.left else {
                    self.error(
                        meta,
                        "expected one argument for :do clauses (->) in \"cond\"".to_owned(),
                    );
                    continue;
                };
                if is_underscore(condition) {
                    self.error(
                        written.meta,
                        "invalid use of _ inside \"cond\". If you want the last clause to always match, you probably \
                         meant to use: true ->"
                            .to_owned(),
                    );
                    continue;
                }
                let line = self.line(written.meta);
                pairs.push(self.scoped(|this| {
                    let condition = this.expr(condition)?;
                    let body = this.expr(written.body)?;
                    Ok((condition, body, line))
                })?);
            }
        }
        // What no condition takes is raised where the last one stands.
        let last = pairs.last().map_or(line, |(_, _, line)| *line);
        let nothing = Expr::case(Expr::nil(last), Vec::new(), Otherwise::Cond, last);
        let mut chosen = pairs
            .into_iter()
            .rev()
            .fold(nothing, |rest, (condition, body, line)| {
                self.if_true(condition, body, rest, line)
            });
        chosen.line = line;
        Ok(chosen)
    }

    /// `if condition, do: yes, else: no`.
    pub(super) fn if_true(&mut self, condition: Expr, yes: Expr, no: Expr, line: u32) -> Expr {
        match condition.as_literal() {
            Some(Quoted::Atom(name)) if *name == sym!("false") || *name == sym!("nil") => {
                return no;
            }
            Some(_) => {
                let always = Clause {
                    line,
                    ..Clause::new(vec![Pattern::Any], yes)
                };
                return Expr::case(condition, vec![always], Otherwise::Never, line);
            }
            None => {}
        }
        let var = self.temp();
        let mut clauses = vec![
            Clause::new(vec![Pattern::Bind(var)], no),
            Clause::new(vec![Pattern::Any], yes),
        ];
        clauses[1].line = line;
        if condition.is_boolean() {
            clauses[0].patterns = vec![Pattern::atom(sym!("false"))];
            clauses[1].patterns = vec![Pattern::atom(sym!("true"))];
        } else {
            for falsy in [sym!("nil"), sym!("false")] {
                let args = vec![Expr::var(var, line), Expr::atom(falsy, line)];
                clauses[0]
                    .guards
                    .push(Expr::erlang(sym!("=:="), args, line));
            }
        }
        Expr::case(condition, clauses, Otherwise::Never, line)
    }

    pub(super) fn receive_form(&mut self, meta: &Meta, form: &Quoted) -> Expanded<Expr> {
        let line = self.line(meta);
        let Some(sections) = self.block_sections(meta, "receive", form, &["do", "after"]) else {
            return Ok(Expr::nil(line));
        };
        let mut clauses = Vec::new();
        let mut after = None;
        for (name, body) in sections {
            if name == "after" {
                after = self.receive_after(meta, body)?;
            } else if !is_empty_block(body) {
                clauses = self.one_pattern_clauses(meta, "receive", "do", body)?;
            }
        }
        Ok(Expr::new(ExprKind::Receive { clauses, after }, line))
    }

    fn receive_after(
        &mut self,
        meta: &Meta,
        body: &Quoted,
    ) -> Expanded<Option<(Box<Expr>, Box<Expr>)>> {
        let written = super::clause::written(body).unwrap_or_default();
        let [clause] = written.as_slice() else {
            self.error(
                meta,
                "expected a single -> clause for :after in \"receive\"".to_owned(),
            );
            return Ok(None);
        };
        let [timeout] = clause.left else {
            self.error(
                meta,
                "expected one argument for :after clauses (->) in \"receive\"".to_owned(),
            );
            return Ok(None);
        };
        let line = self.line(clause.meta);
        self.scoped(|this| {
            let timeout = this.expr(timeout)?;
            // A constant has no line of its own; coverage wants one.
            let body = ExprKind::Block(vec![this.expr(clause.body)?]);
            Ok(Some((Box::new(timeout), Box::new(Expr::new(body, line)))))
        })
    }
}

fn is_empty_block(form: &Quoted) -> bool {
    matches!(form.call_args("__block__"), Some([]))
}

/// Turns the clauses that `if` and its kin make (`x when x in [false, nil]`, then `_`) into plain tests.
fn narrow_truth(subject: &Expr, clauses: &mut [Clause]) {
    let [Pattern::Bind(var)] = clauses[0].patterns.as_slice() else {
        return;
    };
    let (var, line) = (*var, clauses[0].line);
    if clauses[0].guards.len() != 1 || !matches!(clauses[1].patterns[..], [Pattern::Any]) {
        return;
    }
    if subject.is_boolean() {
        clauses[0].guards.clear();
        clauses[0].patterns = vec![Pattern::Both(
            Box::new(Pattern::Bind(var)),
            Box::new(Pattern::atom(sym!("false"))),
        )];
        return;
    }
    clauses[0].guards = [sym!("nil"), sym!("false")]
        .map(|falsy| {
            let args = vec![Expr::var(var, line), Expr::atom(falsy, line)];
            Expr::erlang(sym!("=:="), args, line)
        })
        .into();
}
