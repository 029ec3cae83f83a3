//! `try`: a region of blocks with a handler.
//!
//! The body is built inside the region; what follows it, `else` included, outside. With `after`,
//! a second region lies around everything, and the `after` code comes on both ways out of it.

use bytecode::ErrorKind;
use syntax::Symbol;

use super::build::{Builder, Exit};
use super::closures;
use super::ir::{BlockId, Inst, Kind, Operand, Region, Term};
use crate::core::{Clause, Expr, ExprKind, LocalFn, Var};

/// A larger `after` becomes a function.
const AFTER_SIZE_MAX: usize = 12;

/// A `try` without its `after`.
pub(super) struct Parts<'c> {
    pub(super) body: &'c Expr,
    pub(super) success: Option<&'c [Clause]>,
    pub(super) handlers: &'c [Clause],
    pub(super) trace: Var,
}

impl Builder<'_> {
    /// Builds a `try`.
    pub(super) fn try_catch(
        &mut self,
        parts: &Parts<'_>,
        after: Option<&Expr>,
        exit: Exit,
        line: u32,
    ) {
        let Some(after) = after else {
            return self.try_without_after(parts, exit, line);
        };
        let lifted = (closures::size(after) > AFTER_SIZE_MAX).then(|| self.lift_after(after, line));
        let after = lifted.as_ref().unwrap_or(after);
        let outer = self.region;
        let region = self.enter_region();
        let (join, value) = self.join_in(outer);
        let inner = Exit::Join(join);
        if parts.success.is_none() && parts.handlers.is_empty() {
            self.exit_with(parts.body, inner);
        } else {
            self.try_without_after(parts, inner, line);
        }
        self.region = outer;
        let raised = self.handler(region);
        self.effect(after);
        self.end(Term::Reraise { args: raised });
        self.current = join;
        self.effect(after);
        self.exit_operand(value, exit);
    }

    /// Makes the `after` code a function, and gives its call.
    fn lift_after(&mut self, after: &Expr, line: u32) -> Expr {
        let id =
            LocalFn(u32::MAX - u32::try_from(self.local_fns.len()).expect("few local functions"));
        let clause = Clause {
            patterns: Vec::new(),
            guards: Vec::new(),
            body: after.clone(),
            line,
        };
        self.define_local(id, Symbol::new("after"), 0, &[clause], line);
        Expr {
            kind: ExprKind::CallFn(id, Vec::new()),
            line,
        }
    }

    fn try_without_after(&mut self, parts: &Parts<'_>, exit: Exit, line: u32) {
        let outer = self.region;
        let region = self.enter_region();
        let (done, value) = self.join_in(outer);
        self.exit_with(parts.body, Exit::Join(done));
        self.region = outer;

        self.current = done;
        match parts.success {
            None => self.exit_operand(value, exit),
            Some(clauses) => {
                let fail = self.new_block();
                self.match_clauses(&[value], clauses, fail, exit);
                self.current = fail;
                self.end(Term::Error {
                    kind: ErrorKind::Try,
                    value,
                    line,
                });
            }
        }

        let raised = self.handler(region);
        self.env.insert(parts.trace, raised[2]);
        let fail = self.new_block();
        self.match_clauses(&raised[..2], parts.handlers, fail, exit);
        self.current = fail;
        self.end(Term::Reraise { args: raised });
    }

    /// Starts a region; its handler is built later.
    fn enter_region(&mut self) -> Region {
        let handler = self.new_block();
        let region = Region::new(self.func.handlers.len());
        self.func.handlers.push(handler);
        self.func.outer.push(self.region);
        let enter = Inst {
            kind: Kind::TryEnter,
            args: Vec::new(),
            dsts: Vec::new(),
            line: 0,
        };
        self.func.block_mut(self.current).insts.push(enter);
        let start = self.func.new_block(Some(region));
        self.jump(start, Vec::new());
        self.region = Some(region);
        self.current = start;
        region
    }

    /// A block with a parameter in a region.
    fn join_in(&mut self, region: Option<Region>) -> (BlockId, Operand) {
        let inside = std::mem::replace(&mut self.region, region);
        let join = self.new_join();
        self.region = inside;
        join
    }

    /// Starts the handler of a region; gives kind, value and trace.
    fn handler(&mut self, region: Region) -> [Operand; 3] {
        let block = self.func.handlers[region.index()];
        let vals = [
            self.func.new_val(),
            self.func.new_val(),
            self.func.new_val(),
        ];
        self.func.block_mut(block).params = vals.to_vec();
        self.current = block;
        vals.map(Operand::Val)
    }
}
