//! Which lines of a module are executable, and code that counts how often each one runs.
//!
//! A line counts where an expression of a body begins on it: of a function, a clause, a block, a side of `and` and `or`.
//! Arguments and elements do not begin a line, and neither do guards and patterns. What has no line of its own (a
//! constant, a list, a pair) stands for the line of its clause if it is the whole body, and for none in a block. A line is
//! counted once in each clause of a function, where it comes first. All this is as the reference has it, so that
//! percentages agree.
//!
//! Functions that stand in another file (`location: :keep`) and those that every module or struct has are left alone.

use rustc_hash::{FxHashMap, FxHashSet};
use syntax::Quoted;

use crate::core::{Callee, Clause, Expr, ExprKind, Module, Segment};
use crate::error::Diagnostic;
use crate::lower::lower;
use crate::names::sym;

/// Functions nobody writes.
const AUTOMATIC: &[&str] = &["__info__", "__struct__", "__impl__"];

/// Turns core into ops that count the runs of each line.
///
/// # Errors
/// As [`lower`].
pub fn lower_counting(mut module: Module) -> Result<bytecode::Module, Box<Diagnostic>> {
    let mut counters = Counters::default();
    // The machine chooses implementations: the functions of a protocol never run.
    if module
        .functions
        .iter()
        .any(|function| function.name == sym!("__protocol__"))
    {
        return lower(&module);
    }
    for function in &mut module.functions {
        if function.file.is_some() || AUTOMATIC.contains(&function.name.as_str()) {
            continue;
        }
        for clause in &mut function.clauses {
            counters.seen.clear();
            counters.order.clear();
            counters.body(&mut clause.body, clause.line);
        }
    }
    let mut lowered = lower(&module)?;
    lowered.counted = counters.lines;
    Ok(lowered)
}

/// The counters of a module so far.
#[derive(Default)]
struct Counters {
    /// The line of each.
    lines: Vec<u32>,
    /// The counter of each line.
    indices: FxHashMap<u32, u32>,
    /// Lines counted already on the way to the expression, in the clause of a function that is walked.
    seen: FxHashSet<u32>,
    /// The same in order.
    order: Vec<u32>,
}

impl Counters {
    /// What a clause at `line` evaluates.
    fn body(&mut self, body: &mut Expr, line: u32) {
        let ExprKind::Block(items) = &mut body.kind else {
            return self.counted(body, line);
        };
        // A block of one only gives its expression a line.
        let line = if items.len() == 1 { body.line } else { 0 };
        for item in items {
            self.body(item, line);
        }
    }

    /// An expression that begins a line, its own if it has one.
    fn counted(&mut self, expr: &mut Expr, line: u32) {
        let line = if has_line(expr) { expr.line } else { line };
        let first = self.is_first(line);
        self.inside(expr);
        if first {
            self.count(expr, line);
        }
    }

    /// Whether a line is not counted yet; from now on it is.
    fn is_first(&mut self, line: u32) -> bool {
        let first = line != 0 && self.seen.insert(line);
        if first {
            self.order.push(line);
        }
        first
    }

    /// Makes an expression count a run of a line.
    fn count(&mut self, expr: &mut Expr, line: u32) {
        let count = Expr::new(ExprKind::Count(self.counter(line)), line);
        let value = std::mem::replace(expr, Expr::nil(line));
        *expr = Expr::block(vec![count, value], line);
    }

    fn counter(&mut self, line: u32) -> u32 {
        let next = u32::try_from(self.lines.len()).expect("a module has fewer than 2^32 lines");
        let index = *self.indices.entry(line).or_insert(next);
        if index == next {
            self.lines.push(line);
        }
        index
    }

    /// Clauses of which one runs: a line that several have in common is counted in each.
    fn clauses(&mut self, clauses: &mut [Clause]) {
        let start = self.order.len();
        let mut new = Vec::new();
        for clause in clauses {
            self.body(&mut clause.body, clause.line);
            for line in self.order.drain(start..) {
                self.seen.remove(&line);
                new.push(line);
            }
        }
        for line in new {
            if self.seen.insert(line) {
                self.order.push(line);
            }
        }
    }

    fn all(&mut self, exprs: &mut [Expr]) {
        exprs.iter_mut().for_each(|expr| self.inside(expr));
    }

    fn each<const N: usize>(&mut self, exprs: [&mut Box<Expr>; N]) {
        exprs.into_iter().for_each(|expr| self.inside(expr));
    }

    fn pairs(&mut self, pairs: &mut [(Expr, Expr)]) {
        for (key, value) in pairs {
            self.inside(key);
            self.inside(value);
        }
    }

    fn segments(&mut self, segments: &mut [Segment<Expr>]) {
        for segment in segments {
            self.inside(&mut segment.value);
            segment.size.iter_mut().for_each(|size| self.inside(size));
        }
    }

    /// The bodies inside an expression that begins no line itself.
    fn inside(&mut self, expr: &mut Expr) {
        let line = expr.line;
        match &mut expr.kind {
            ExprKind::Literal(_)
            | ExprKind::Var(_)
            | ExprKind::CaptureLocal(..)
            | ExprKind::StackTrace(_)
            | ExprKind::Count(_) => {}
            ExprKind::Match(_, value) => self.inside(value),
            ExprKind::Block(_) => self.body(expr, 0),
            ExprKind::Tuple(items) | ExprKind::CallFn(_, items) => self.all(items),
            ExprKind::List(items, tail) => {
                self.all(items);
                self.inside(tail);
            }
            ExprKind::Map(pairs) => self.pairs(pairs),
            ExprKind::MapPut(map, pairs) | ExprKind::MapUpdate(map, pairs) => {
                self.inside(map);
                self.pairs(pairs);
            }
            ExprKind::Binary(segments) => self.segments(segments),
            ExprKind::Call(callee, args) => {
                self.callee(callee);
                self.all(args);
                if is_choice(callee) && self.is_first(line) {
                    self.count(expr, line);
                }
            }
            ExprKind::CaptureRemote(module, name, arity) => self.each([module, name, arity]),
            ExprKind::Fn { clauses, .. } => self.clauses(clauses),
            ExprKind::LetFn { clauses, then, .. } => {
                self.inside(then);
                self.clauses(clauses);
            }
            ExprKind::Case {
                subject, clauses, ..
            } => {
                self.inside(subject);
                self.clauses(clauses);
            }
            ExprKind::AndAlso(left, right) | ExprKind::OrElse(left, right) => {
                self.body(left, 0);
                self.body(right, 0);
            }
            ExprKind::Receive { clauses, after } => {
                self.clauses(clauses);
                if let Some((timeout, body)) = after {
                    self.inside(timeout);
                    self.body(body, 0);
                }
            }
            ExprKind::Try {
                body,
                success,
                handlers,
                after,
                ..
            } => {
                self.body(body, line);
                success.iter_mut().for_each(|clauses| self.clauses(clauses));
                self.clauses(handlers);
                after.iter_mut().for_each(|after| self.body(after, line));
            }
            ExprKind::Reraise(kind, value, _) => self.each([kind, value]),
        }
    }

    fn callee(&mut self, callee: &mut Callee) {
        match callee {
            Callee::Local(_) | Callee::Remote(..) => {}
            Callee::Dynamic(module, name) => self.each([module, name]),
            Callee::Fun(fun) => self.inside(fun),
        }
    }
}

/// Whether the reference makes a choice of a call: `to_string/1` leaves binaries as they are.
fn is_choice(callee: &Callee) -> bool {
    matches!(callee, Callee::Remote(module, name)
        if *module == sym!("Elixir.String.Chars") && *name == sym!("to_string"))
}

/// Whether the source gives an expression a line: constants, lists and pairs are what they are wherever they stand.
fn has_line(expr: &Expr) -> bool {
    if let ExprKind::Tuple(items) = &expr.kind {
        return items.len() != 2;
    }
    if let ExprKind::Literal(term) = &expr.kind {
        return matches!(term, Quoted::Node(_));
    }
    !matches!(&expr.kind, ExprKind::List(..))
}
