//! `receive`: a loop over the mailbox with a decision tree for each message.

use super::build::{Builder, Exit};
use super::ir::{Inst, Kind, Operand, Term, Val};
use crate::core::{Callee, Clause, Expr, Pattern, Var};

impl Builder<'_> {
    /// Builds a `receive`. The timeout is evaluated once, before the loop.
    pub(super) fn receive(
        &mut self,
        clauses: &[Clause],
        after: Option<&(Box<Expr>, Box<Expr>)>,
        exit: Exit,
        line: u32,
    ) {
        let timeout = after.map(|(timeout, _)| self.value(timeout));
        if let Some(reference) = self.fresh_reference(clauses) {
            self.mark_reference(reference);
            self.effect_inst(Kind::ReceiveFrom, vec![Operand::Val(reference)], line);
        }
        let (again, found, empty, skip) = (
            self.new_block(),
            self.new_block(),
            self.new_block(),
            self.new_block(),
        );
        self.jump(again, Vec::new());
        self.current = again;
        let message = self.func.new_val();
        let peek = Inst {
            kind: Kind::ReceivePeek,
            args: Vec::new(),
            dsts: vec![message],
            line,
        };
        self.branch(peek, found, empty);

        self.current = found;
        self.match_clauses_after(
            &[Operand::Val(message)],
            clauses,
            skip,
            exit,
            Some(Kind::ReceiveTake),
        );
        self.current = skip;
        self.end(Term::ReceiveSkip(again));

        self.current = empty;
        let infinity = self.atom("infinity");
        match (timeout, after) {
            (Some(timeout), Some((_, body))) if timeout != infinity => {
                let expired = self.new_block();
                self.end(Term::ReceiveWaitFor {
                    timeout,
                    again,
                    expired,
                    line,
                });
                self.current = expired;
                self.exit_with(body, exit);
            }
            _ => self.end(Term::ReceiveWait(again)),
        }
    }

    /// The reference made in this function that every clause asks for, if there is one.
    fn fresh_reference(&self, clauses: &[Clause]) -> Option<Val> {
        let (first, others) = clauses.split_first()?;
        let required = |clause: &Clause| {
            let mut vars = Vec::new();
            clause
                .patterns
                .iter()
                .for_each(|pattern| same_vars(pattern, &mut vars));
            vars
        };
        let others: Vec<Vec<Var>> = others.iter().map(required).collect();
        let shared = required(first)
            .into_iter()
            .filter(|var| others.iter().all(|vars| vars.contains(var)));
        let mut vals = shared.filter_map(|var| self.env.get(&var)?.val());
        vals.find(|val| self.fresh_references.contains_key(val))
    }

    /// Marks the mailbox where the reference is made.
    fn mark_reference(&mut self, reference: Val) {
        let Some(block) = self.fresh_references.remove(&reference) else {
            return;
        };
        let insts = &mut self.func.block_mut(block).insts;
        let found = insts
            .iter()
            .position(|inst| inst.dsts.first() == Some(&reference));
        let at = found.expect("the call is where it was noted");
        let line = insts[at].line;
        let effect = |kind, args| Inst {
            kind,
            args,
            dsts: Vec::new(),
            line,
        };
        insts.insert(
            at + 1,
            effect(Kind::ReceiveBind, vec![Operand::Val(reference)]),
        );
        insts.insert(at, effect(Kind::ReceiveMark, Vec::new()));
    }

    /// Notes that a value is a reference nobody else has seen.
    pub(super) fn note_reference(&mut self, callee: &Callee, args: &[Expr], value: Operand) {
        let Callee::Remote(module, name) = callee else {
            return;
        };
        let fresh = matches!(
            (module.as_str(), name.as_str(), args.len()),
            ("erlang", "make_ref", 0)
                | ("erlang", "monitor", 2 | 3)
                | ("Elixir.Process", "monitor", 1 | 2)
        );
        if let (true, Operand::Val(val)) = (fresh, value) {
            self.fresh_references.insert(val, self.current);
        }
    }
}

/// The variables that a value must contain, if it matches.
fn same_vars(pattern: &Pattern, vars: &mut Vec<Var>) {
    match pattern {
        Pattern::Same(var) => vars.push(*var),
        Pattern::Tuple(elements) => elements.iter().for_each(|part| same_vars(part, vars)),
        Pattern::Cons(head, tail) => {
            same_vars(head, vars);
            same_vars(tail, vars);
        }
        Pattern::Both(left, right) => {
            same_vars(left, vars);
            same_vars(right, vars);
        }
        Pattern::Map(pairs) => pairs.iter().for_each(|(_, part)| same_vars(part, vars)),
        Pattern::Any | Pattern::Bind(_) | Pattern::Literal(_) | Pattern::Binary(_) => {}
    }
}
