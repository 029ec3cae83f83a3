//! Short ways to make core.

use syntax::{Quoted, Symbol};

use crate::core::{Callee, Clause, Expr, ExprKind, Otherwise, Pattern, Segment, SegmentKind, Var};
use crate::names::sym;

impl Expr {
    /// An expression at a line.
    pub fn new(kind: ExprKind, line: u32) -> Expr {
        Expr { kind, line }
    }

    /// A constant.
    pub fn literal(term: Quoted, line: u32) -> Expr {
        Expr::new(ExprKind::Literal(term), line)
    }

    /// An atom.
    pub fn atom(name: Symbol, line: u32) -> Expr {
        Expr::literal(Quoted::Atom(name), line)
    }

    /// `nil`.
    pub fn nil(line: u32) -> Expr {
        Expr::atom(sym!("nil"), line)
    }

    /// An integer.
    pub fn integer(value: i64, line: u32) -> Expr {
        Expr::literal(Quoted::Integer(value), line)
    }

    /// A variable.
    pub fn var(var: Var, line: u32) -> Expr {
        Expr::new(ExprKind::Var(var), line)
    }

    /// `module.name(args…)`.
    pub fn remote(module: Symbol, name: Symbol, args: Vec<Expr>, line: u32) -> Expr {
        Expr::new(ExprKind::Call(Callee::Remote(module, name), args), line)
    }

    /// `:erlang.name(args…)`.
    pub fn erlang(name: Symbol, args: Vec<Expr>, line: u32) -> Expr {
        Expr::remote(sym!("erlang"), name, args, line)
    }

    /// A tuple; a constant if all of its elements are.
    pub fn tuple(items: Vec<Expr>, line: u32) -> Expr {
        Expr::new(ExprKind::Tuple(items), line)
    }

    /// A `case` that covers everything.
    pub fn case(subject: Expr, clauses: Vec<Clause>, otherwise: Otherwise, line: u32) -> Expr {
        Expr::new(
            ExprKind::Case {
                subject: Box::new(subject),
                clauses,
                otherwise,
            },
            line,
        )
    }

    /// The expressions in order.
    pub fn block(mut items: Vec<Expr>, line: u32) -> Expr {
        match items.len() {
            0 => Expr::nil(line),
            1 => items.remove(0),
            _ => Expr::new(ExprKind::Block(items), line),
        }
    }

    /// The constant this is.
    pub fn as_literal(&self) -> Option<&Quoted> {
        if let ExprKind::Literal(term) = &self.kind {
            Some(term)
        } else {
            None
        }
    }

    /// The atom this is.
    pub fn as_atom(&self) -> Option<Symbol> {
        if let ExprKind::Literal(Quoted::Atom(name)) = &self.kind {
            Some(*name)
        } else {
            None
        }
    }

    /// Whether it can only be `true` or `false`.
    pub fn is_boolean(&self) -> bool {
        match &self.kind {
            ExprKind::Literal(term) => {
                matches!(term, Quoted::Atom(name) if *name == sym!("true") || *name == sym!("false"))
            }
            ExprKind::Call(callee, _) => {
                matches!(callee, Callee::Remote(module, name)
                    if *module == sym!("erlang") && is_boolean_function(*name))
            }
            ExprKind::AndAlso(_, right) | ExprKind::OrElse(_, right) => right.is_boolean(),
            ExprKind::Block(items) => items.last().is_some_and(Expr::is_boolean),
            ExprKind::Var(_)
            | ExprKind::Match(..)
            | ExprKind::Tuple(_)
            | ExprKind::List(..)
            | ExprKind::Map(_)
            | ExprKind::MapPut(..)
            | ExprKind::MapUpdate(..)
            | ExprKind::Binary(_)
            | ExprKind::CaptureLocal(..)
            | ExprKind::CaptureRemote(..)
            | ExprKind::Fn { .. }
            | ExprKind::LetFn { .. }
            | ExprKind::CallFn(..)
            | ExprKind::Case { .. }
            | ExprKind::Receive { .. }
            | ExprKind::Try { .. }
            | ExprKind::StackTrace(_)
            | ExprKind::Count(_)
            | ExprKind::Reraise(..) => false,
        }
    }
}

fn is_boolean_function(name: Symbol) -> bool {
    let name = name.as_str();
    matches!(
        name,
        "==" | "/=" | "=:=" | "=/=" | "<" | ">" | "=<" | ">=" | "not" | "and" | "or"
    ) || name.starts_with("is_")
}

impl Clause {
    /// A clause without guard.
    pub fn new(patterns: Vec<Pattern>, body: Expr) -> Clause {
        Clause {
            patterns,
            guards: Vec::new(),
            line: body.line,
            body,
        }
    }

    /// Whether it matches everything: clauses below it are never tried.
    pub fn always_matches(&self) -> bool {
        self.guards.is_empty()
            && self
                .patterns
                .iter()
                .all(|pattern| matches!(pattern, Pattern::Any | Pattern::Bind(_)))
    }

    /// Whether it is seen to match whatever `other` matches, so that `other` below it is never tried.
    pub fn covers(&self, other: &Clause) -> bool {
        self.guards.is_empty()
            && self.patterns.len() == other.patterns.len()
            && covers(&self.patterns, &other.patterns)
    }

    /// The same clause with one guard.
    pub fn when(mut self, guard: Expr) -> Clause {
        self.guards.push(guard);
        self
    }
}

/// Compares patterns from left to right, into their parts. Where one is more special than the variable above it, all
/// that comes later must be variables: else the reference does not look further.
fn covers(above: &[Pattern], below: &[Pattern]) -> bool {
    let mut pairs: Vec<(&Pattern, &Pattern)> = above.iter().zip(below).rev().collect();
    while let Some((above, below)) = pairs.pop() {
        match (above, below) {
            (Pattern::Any | Pattern::Bind(_), Pattern::Any | Pattern::Bind(_)) => {}
            (Pattern::Any | Pattern::Bind(_), _) => {
                return pairs
                    .iter()
                    .all(|(above, _)| matches!(above, Pattern::Any | Pattern::Bind(_)));
            }
            (Pattern::Literal(above), Pattern::Literal(below)) if above == below => {}
            (Pattern::Tuple(above), Pattern::Tuple(below)) if above.len() == below.len() => {
                pairs.extend(above.iter().zip(below).rev());
            }
            (Pattern::Cons(above, rest), Pattern::Cons(below, others)) => {
                pairs.push((rest, others));
                pairs.push((above, below));
            }
            _ => return false,
        }
    }
    true
}

impl Pattern {
    /// An atom.
    pub fn atom(name: Symbol) -> Pattern {
        Pattern::Literal(Quoted::Atom(name))
    }
}

impl<T> Segment<T> {
    /// A segment of bytes: all there are, or all of the value.
    pub fn bytes(value: T, line: u32) -> Segment<T> {
        Segment {
            value,
            kind: SegmentKind::Bits,
            size: None,
            unit: 8,
            signed: false,
            little: false,
            line,
        }
    }
}
