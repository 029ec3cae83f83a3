//! Core as text, for tests and for reading.
//!
//! Clauses stand on lines of their own; everything else is on one line. Variables are `v0`, `v1` …,
//! local functions `f0`, `f1` ….

use std::fmt::Write;

use crate::core::{
    Callee, Clause, Expr, ExprKind, Function, Module, Otherwise, Pattern, Segment, SegmentKind,
};
use crate::inspect::{atom, inspect};

/// The text of a module's functions.
pub fn module(module: &Module) -> String {
    module.functions.iter().map(function).collect()
}

/// The text of a function.
pub fn function(function: &Function) -> String {
    let word = if function.exported { "def" } else { "defp" };
    let mut printer = Printer::default();
    let _ = write!(printer.out, "{word} {}/{}", function.name, function.arity);
    printer.clauses(&function.clauses);
    printer.out.push('\n');
    printer.out
}

/// The text of an expression.
pub fn expr(expr: &Expr) -> String {
    let mut printer = Printer::default();
    printer.expr(expr);
    printer.out
}

#[derive(Default)]
struct Printer {
    out: String,
    indent: usize,
}

impl Printer {
    fn text(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n("  ", self.indent));
    }

    fn separated<T>(&mut self, items: &[T], separator: &str, mut each: impl FnMut(&mut Self, &T)) {
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.text(separator);
            }
            each(self, item);
        }
    }

    fn exprs(&mut self, items: &[Expr]) {
        self.separated(items, ", ", Printer::expr);
    }

    fn pairs(&mut self, pairs: &[(Expr, Expr)]) {
        self.separated(pairs, ", ", |this, (key, value)| {
            this.expr(key);
            this.text(" => ");
            this.expr(value);
        });
    }

    fn clauses(&mut self, clauses: &[Clause]) {
        self.indent += 1;
        for clause in clauses {
            self.line();
            self.separated(&clause.patterns, ", ", Printer::pattern);
            for guard in &clause.guards {
                self.text(" when ");
                self.expr(guard);
            }
            self.text(" -> ");
            self.expr(&clause.body);
        }
        self.indent -= 1;
    }

    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Literal(term) => self.text(&inspect(term)),
            ExprKind::Var(var) => {
                let _ = write!(self.out, "v{}", var.0);
            }
            ExprKind::Match(pattern, value) => {
                self.pattern(pattern);
                self.text(" = ");
                self.expr(value);
            }
            ExprKind::Block(items) => {
                self.text("(");
                self.separated(items, "; ", Printer::expr);
                self.text(")");
            }
            ExprKind::Tuple(items) => {
                self.text("{");
                self.exprs(items);
                self.text("}");
            }
            ExprKind::List(items, tail) => {
                self.text("[");
                self.exprs(items);
                if tail.as_literal().is_none_or(|term| inspect(term) != "[]") {
                    self.text(" | ");
                    self.expr(tail);
                }
                self.text("]");
            }
            ExprKind::Map(pairs) => self.map(None, "", pairs),
            ExprKind::MapPut(map, pairs) => self.map(Some(map), " + ", pairs),
            ExprKind::MapUpdate(map, pairs) => self.map(Some(map), " | ", pairs),
            ExprKind::Binary(segments) => self.segments(segments, Printer::expr),
            ExprKind::Call(callee, args) => self.call(callee, args),
            ExprKind::CaptureLocal(name, arity) => {
                let _ = write!(self.out, "&{name}/{arity}");
            }
            ExprKind::CaptureRemote(module, name, arity) => {
                self.text("&");
                self.expr(module);
                self.text(".");
                self.expr(name);
                self.text("/");
                self.expr(arity);
            }
            ExprKind::AndAlso(left, right) => self.infix(left, "and", right),
            ExprKind::OrElse(left, right) => self.infix(left, "or", right),
            ExprKind::CallFn(id, args) => {
                let _ = write!(self.out, "f{}(", id.0);
                self.exprs(args);
                self.text(")");
            }
            ExprKind::StackTrace(var) => self.text(&format!("stacktrace(v{})", var.0)),
            ExprKind::Count(index) => self.text(&format!("count({index})")),
            ExprKind::Reraise(kind, value, trace) => {
                self.text("reraise(");
                self.expr(kind);
                self.text(", ");
                self.expr(value);
                let _ = write!(self.out, ", v{})", trace.0);
            }
            ExprKind::Fn { .. }
            | ExprKind::LetFn { .. }
            | ExprKind::Case { .. }
            | ExprKind::Receive { .. }
            | ExprKind::Try { .. } => self.with_clauses(&expr.kind),
        }
    }

    fn with_clauses(&mut self, kind: &ExprKind) {
        match kind {
            ExprKind::Fn { clauses, .. } => {
                self.text("fn");
                self.clauses(clauses);
                self.line();
                self.text("end");
            }
            ExprKind::LetFn {
                id, clauses, then, ..
            } => {
                let _ = write!(self.out, "let f{}", id.0);
                self.clauses(clauses);
                self.line();
                self.text("in ");
                self.expr(then);
            }
            ExprKind::Case {
                subject,
                clauses,
                otherwise,
            } => {
                self.text("case ");
                self.expr(subject);
                self.clauses(clauses);
                self.line();
                self.text(match otherwise {
                    Otherwise::Case => "end",
                    Otherwise::Cond => "end cond",
                    Otherwise::With => "end with",
                    Otherwise::Never => "end never",
                });
            }
            ExprKind::Receive { clauses, after } => {
                self.text("receive");
                self.clauses(clauses);
                if let Some((timeout, body)) = after {
                    self.line();
                    self.text("after ");
                    self.expr(timeout);
                    self.text(" -> ");
                    self.expr(body);
                }
                self.line();
                self.text("end");
            }
            ExprKind::Try { .. } => self.try_form(kind),
            ExprKind::Literal(_)
            | ExprKind::Var(_)
            | ExprKind::Match(..)
            | ExprKind::Block(_)
            | ExprKind::Tuple(_)
            | ExprKind::List(..)
            | ExprKind::Map(_)
            | ExprKind::MapPut(..)
            | ExprKind::MapUpdate(..)
            | ExprKind::Binary(_)
            | ExprKind::Call(..)
            | ExprKind::CaptureLocal(..)
            | ExprKind::CaptureRemote(..)
            | ExprKind::CallFn(..)
            | ExprKind::AndAlso(..)
            | ExprKind::OrElse(..)
            | ExprKind::StackTrace(_)
            | ExprKind::Count(_)
            | ExprKind::Reraise(..) => {}
        }
    }

    fn try_form(&mut self, kind: &ExprKind) {
        let ExprKind::Try {
            body,
            success,
            handlers,
            trace,
            after,
        } = kind
        else {
            return;
        };
        let _ = write!(self.out, "try v{} ", trace.0);
        self.expr(body);
        if let Some(clauses) = success {
            self.line();
            self.text("else");
            self.clauses(clauses);
        }
        if !handlers.is_empty() {
            self.line();
            self.text("catch");
            self.clauses(handlers);
        }
        if let Some(after) = after {
            self.line();
            self.text("after ");
            self.expr(after);
        }
        self.line();
        self.text("end");
    }

    fn infix(&mut self, left: &Expr, operator: &str, right: &Expr) {
        self.text("(");
        self.expr(left);
        let _ = write!(self.out, " {operator} ");
        self.expr(right);
        self.text(")");
    }

    fn map(&mut self, base: Option<&Expr>, separator: &str, pairs: &[(Expr, Expr)]) {
        self.text("%{");
        if let Some(base) = base {
            self.expr(base);
            self.text(separator);
        }
        self.pairs(pairs);
        self.text("}");
    }

    fn call(&mut self, callee: &Callee, args: &[Expr]) {
        match callee {
            Callee::Local(name) => self.text(name.as_str()),
            Callee::Remote(module, name) => {
                let _ = write!(self.out, "{}.{name}", atom(*module));
            }
            Callee::Dynamic(module, name) => {
                self.text("(");
                self.expr(module);
                self.text(").(");
                self.expr(name);
                self.text(")");
            }
            Callee::Fun(fun) => {
                self.expr(fun);
                self.text(".");
            }
        }
        self.text("(");
        self.exprs(args);
        self.text(")");
    }

    fn segments<T>(&mut self, segments: &[Segment<T>], mut each: impl FnMut(&mut Self, &T)) {
        self.text("<<");
        self.separated(segments, ", ", |this, segment| {
            each(this, &segment.value);
            this.text("::");
            if segment.little {
                this.text("little-");
            }
            if segment.signed {
                this.text("signed-");
            }
            this.text(match segment.kind {
                SegmentKind::Integer => "integer",
                SegmentKind::Float => "float",
                SegmentKind::Bits => "bits",
                SegmentKind::Utf8 => "utf8",
                SegmentKind::Utf16 => "utf16",
                SegmentKind::Utf32 => "utf32",
            });
            if let Some(size) = &segment.size {
                this.text("(");
                this.expr(size);
                this.text(")");
            }
            let _ = write!(this.out, "*{}", segment.unit);
        });
        self.text(">>");
    }

    fn pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Any => self.text("_"),
            Pattern::Bind(var) => {
                let _ = write!(self.out, "v{}", var.0);
            }
            Pattern::Same(var) => {
                let _ = write!(self.out, "^v{}", var.0);
            }
            Pattern::Literal(term) => self.text(&inspect(term)),
            Pattern::Tuple(items) => {
                self.text("{");
                self.separated(items, ", ", Printer::pattern);
                self.text("}");
            }
            Pattern::Cons(head, tail) => {
                self.text("[");
                self.pattern(head);
                self.text(" | ");
                self.pattern(tail);
                self.text("]");
            }
            Pattern::Map(pairs) => {
                self.text("%{");
                self.separated(pairs, ", ", |this, (key, value)| {
                    this.expr(key);
                    this.text(" => ");
                    this.pattern(value);
                });
                self.text("}");
            }
            Pattern::Binary(segments) => self.segments(segments, Printer::pattern),
            Pattern::Both(left, right) => {
                self.pattern(left);
                self.text(" = ");
                self.pattern(right);
            }
        }
    }
}
