//! Funs and local functions: what they capture, and how they become functions of the module.
//!
//! A `fn` takes its captured variables after its arguments, from its closure; a local function
//! (`LetFn`) takes them from its callers. Those that are too many for parameters come in a tuple. Constants are not captured: their users know them.

use bytecode::{ErrorKind, FuncId, FunctionKind, Lambda};
use rustc_hash::FxHashSet;
use syntax::Symbol;

use super::build::{Builder, Target};
use super::ir::{Kind, Operand, Term};
use crate::core::{Callee, Clause, Expr, ExprKind, LocalFn, Pattern, Segment, Var};

/// A local function in scope.
#[derive(Clone, Debug)]
pub(super) struct LocalFunction {
    target: Target,
    arity: u8,
    /// The variables its callers pass after the arguments.
    captured: Vec<Var>,
}

/// The most parameters a function has.
const PARAMETERS_MAX: usize = 255;

/// Whether captured variables are passed in a tuple, since there are too many for parameters.
fn are_packed(arity: u8, captured: &[Var]) -> bool {
    usize::from(arity) + captured.len() > PARAMETERS_MAX
}

/// What a body to be made a function of its own is.
struct Body<'c> {
    id: FuncId,
    arity: u8,
    captured: &'c [Var],
    clauses: &'c [Clause],
    line: u32,
}

impl Builder<'_> {
    /// Builds a `fn`.
    pub(super) fn closure(&mut self, arity: u8, clauses: &[Clause], line: u32) -> Operand {
        let captured = self.captures(clauses, None);
        let id = self.unit.reserve();
        self.lift(&Body {
            id,
            arity,
            captured: &captured,
            clauses,
            line,
        });
        let number = self.unit.next_fun();
        let name = format!("-{}-fun-{number}-", self.unit.outer);
        self.unit.name_function(id, &name, FunctionKind::Lambda);
        let values = self.passed(arity, &captured, line);
        let count = u8::try_from(values.len()).expect("more are packed");
        let lambda = self.unit.pool.lambda(Lambda {
            function: id,
            arity,
            captured: count,
        });
        self.push(Kind::Lambda(lambda), values, line)
    }

    /// Brings a local function into scope.
    pub(super) fn define_local(
        &mut self,
        local: LocalFn,
        label: Symbol,
        arity: u8,
        clauses: &[Clause],
        line: u32,
    ) {
        let captured = self.captures(clauses, Some(local));
        let id = self.unit.reserve();
        self.local_fns.insert(
            local,
            LocalFunction {
                target: id,
                arity,
                captured: captured.clone(),
            },
        );
        self.lift(&Body {
            id,
            arity,
            captured: &captured,
            clauses,
            line,
        });
        let number = self.unit.next_lifted();
        let name = format!("-{}-{label}-{number}-", self.unit.outer);
        self.unit.name_function(id, &name, FunctionKind::Lifted);
    }

    /// The target and all operands of a call of a local function.
    pub(super) fn local_call(
        &mut self,
        local: LocalFn,
        args: &[Expr],
        line: u32,
    ) -> (Target, Vec<Operand>) {
        let mut args = self.values(args);
        let function = self.local_fns.get(&local).cloned();
        let function =
            function.unwrap_or_else(|| panic!("expand called function {} out of scope", local.0));
        args.extend(self.passed(function.arity, &function.captured, line));
        (function.target, args)
    }

    /// What is passed after the arguments for captured variables.
    fn passed(&mut self, arity: u8, captured: &[Var], line: u32) -> Vec<Operand> {
        let values = captured.iter().map(|var| self.var(*var)).collect();
        match are_packed(arity, captured) {
            true => vec![self.push(Kind::Tuple, values, line)],
            false => values,
        }
    }

    /// Takes a parameter apart that is a tuple of captured variables.
    fn unpack(&mut self, captured: &[Var], packed: Operand) {
        let count = u32::try_from(captured.len()).expect("a function has fewer variables");
        let never = self.new_block();
        self.test(Kind::IsTupleOf(count), vec![packed], Vec::new(), never);
        for (index, var) in (0..).zip(captured) {
            let value = self.push(Kind::Element(index), vec![packed], 0);
            self.env.insert(*var, value);
        }
        let after = std::mem::replace(&mut self.current, never);
        self.end(Term::Error {
            kind: ErrorKind::Match,
            value: packed,
            line: self.line,
        });
        self.current = after;
    }

    /// Makes a function of clauses inside this one.
    fn lift(&mut self, body: &Body<'_>) {
        let arity = usize::from(body.arity);
        let is_packed = are_packed(body.arity, body.captured);
        let total = arity + if is_packed { 1 } else { body.captured.len() };
        let mut inner = Builder::new(self.unit, total, body.line);
        inner.local_fns.clone_from(&self.local_fns);
        inner.env = self
            .env
            .iter()
            .filter(|(_, value)| value.val().is_none())
            .map(|(k, v)| (*k, *v))
            .collect();
        let params = inner.params[arity..].to_vec();
        match params.as_slice() {
            [packed] if is_packed => inner.unpack(body.captured, *packed),
            _ => inner.env.extend(body.captured.iter().copied().zip(params)),
        }
        inner.function_clauses(body.clauses);
        inner.finish(body.id, body.line);
    }

    /// The variables that clauses read from around them and that are not constant.
    fn captures(&self, clauses: &[Clause], own: Option<LocalFn>) -> Vec<Var> {
        let mut scan = Scan::default();
        scan.clauses(clauses);
        let mut seen = FxHashSet::default();
        let mut captured = Vec::new();
        let mut add = |var: Var| {
            let value = self.env.get(&var);
            if value.is_some_and(|value| value.val().is_some()) && seen.insert(var) {
                captured.push(var);
            }
        };
        scan.reads
            .iter()
            .filter(|var| !scan.binds.contains(*var))
            .for_each(|var| add(*var));
        for local in &scan.calls {
            if Some(*local) != own
                && let Some(function) = self.local_fns.get(local)
            {
                function.captured.iter().for_each(|var| add(*var));
            }
        }
        captured
    }
}

/// The variables an expression reads, those it binds itself included.
pub(super) fn reads(expr: &Expr) -> FxHashSet<Var> {
    let mut scan = Scan::default();
    scan.expr(expr);
    scan.reads.into_iter().collect()
}

/// How many expressions there are in one, up to a limit; funs count as many.
pub(super) fn size(expr: &Expr) -> usize {
    let mut scan = Scan::default();
    scan.expr(expr);
    scan.size
}

/// Finds what an expression reads, binds and calls.
#[derive(Default)]
struct Scan {
    /// In order of their first use.
    reads: Vec<Var>,
    binds: FxHashSet<Var>,
    calls: Vec<LocalFn>,
    size: usize,
    seen: FxHashSet<Var>,
}

/// The weight of a function inside an expression.
const FUNCTION_SIZE: usize = 1000;

impl Scan {
    fn read(&mut self, var: Var) {
        if self.seen.insert(var) {
            self.reads.push(var);
        }
    }

    fn clauses(&mut self, clauses: &[Clause]) {
        for clause in clauses {
            clause
                .patterns
                .iter()
                .for_each(|pattern| self.pattern(pattern));
            clause.guards.iter().for_each(|guard| self.expr(guard));
            self.expr(&clause.body);
        }
    }

    fn all(&mut self, exprs: &[Expr]) {
        exprs.iter().for_each(|expr| self.expr(expr));
    }

    fn pairs(&mut self, pairs: &[(Expr, Expr)]) {
        for (key, value) in pairs {
            self.expr(key);
            self.expr(value);
        }
    }

    fn segments<T>(&mut self, segments: &[Segment<T>], visit: impl Fn(&mut Scan, &T)) {
        for segment in segments {
            visit(self, &segment.value);
            segment.size.iter().for_each(|size| self.expr(size));
        }
    }

    fn expr(&mut self, expr: &Expr) {
        self.size += 1;
        match &expr.kind {
            ExprKind::Literal(_) | ExprKind::CaptureLocal(..) | ExprKind::Count(_) => {}
            ExprKind::Var(var) | ExprKind::StackTrace(var) => self.read(*var),
            ExprKind::Match(pattern, value) => {
                self.expr(value);
                self.pattern(pattern);
            }
            ExprKind::Block(exprs) | ExprKind::Tuple(exprs) => self.all(exprs),
            ExprKind::List(elements, tail) => {
                self.all(elements);
                self.expr(tail);
            }
            ExprKind::Map(pairs) => self.pairs(pairs),
            ExprKind::MapPut(map, pairs) | ExprKind::MapUpdate(map, pairs) => {
                self.expr(map);
                self.pairs(pairs);
            }
            ExprKind::Binary(segments) => self.segments(segments, Scan::expr),
            ExprKind::Call(callee, args) => {
                match callee {
                    Callee::Local(_) | Callee::Remote(..) => {}
                    Callee::Dynamic(module, name) => {
                        self.expr(module);
                        self.expr(name);
                    }
                    Callee::Fun(fun) => self.expr(fun),
                }
                self.all(args);
            }
            ExprKind::CaptureRemote(module, name, arity) => {
                [module, name, arity]
                    .into_iter()
                    .for_each(|part| self.expr(part));
            }
            ExprKind::Fn { clauses, .. } => {
                self.size += FUNCTION_SIZE;
                self.clauses(clauses);
            }
            ExprKind::LetFn { clauses, then, .. } => {
                self.size += FUNCTION_SIZE;
                self.clauses(clauses);
                self.expr(then);
            }
            ExprKind::CallFn(local, args) => {
                self.calls.push(*local);
                self.all(args);
            }
            ExprKind::Case { .. }
            | ExprKind::AndAlso(..)
            | ExprKind::OrElse(..)
            | ExprKind::Receive { .. }
            | ExprKind::Try { .. }
            | ExprKind::Reraise(..) => self.control(expr),
        }
    }

    fn control(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Case {
                subject, clauses, ..
            } => {
                self.expr(subject);
                self.clauses(clauses);
            }
            ExprKind::AndAlso(left, right) | ExprKind::OrElse(left, right) => {
                self.expr(left);
                self.expr(right);
            }
            ExprKind::Receive { clauses, after } => {
                self.clauses(clauses);
                if let Some((timeout, body)) = after {
                    self.expr(timeout);
                    self.expr(body);
                }
            }
            ExprKind::Try {
                body,
                success,
                handlers,
                trace,
                after,
            } => {
                self.expr(body);
                success.iter().for_each(|clauses| self.clauses(clauses));
                self.binds.insert(*trace);
                self.clauses(handlers);
                after.iter().for_each(|after| self.expr(after));
            }
            ExprKind::Reraise(kind, value, trace) => {
                self.expr(kind);
                self.expr(value);
                self.read(*trace);
            }
            _ => unreachable!("called for control only"),
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Any | Pattern::Literal(_) => {}
            Pattern::Bind(var) => {
                self.binds.insert(*var);
            }
            Pattern::Same(var) => self.read(*var),
            Pattern::Tuple(elements) => elements.iter().for_each(|part| self.pattern(part)),
            Pattern::Cons(head, tail) => {
                self.pattern(head);
                self.pattern(tail);
            }
            Pattern::Map(pairs) => {
                for (key, value) in pairs {
                    self.expr(key);
                    self.pattern(value);
                }
            }
            Pattern::Binary(segments) => self.segments(segments, Scan::pattern),
            Pattern::Both(left, right) => {
                self.pattern(left);
                self.pattern(right);
            }
        }
    }
}
