//! Core: a function body with every name resolved and every macro expanded.
//!
//! Each binding of a variable has an id of its own ([`Var`]), unique in its function, so
//! rebinding and shadowing are gone; a variable is visible in everything evaluated after its
//! binding that the expander lets see it. Evaluation order is left to right, inside out.
//!
//! Invariant: `expand` makes core that needs no further checks; what `lower` cannot compile is a
//! bug in `expand`.

use syntax::{Quoted, Symbol};

/// A module ready to be lowered.
#[derive(Clone, Debug)]
pub struct Module {
    /// The name.
    pub name: Symbol,
    /// The file, as stack traces show it.
    pub file: String,
    /// All functions; macros are functions named `MACRO-name` with the caller as first argument.
    pub functions: Vec<Function>,
    /// Persisted attributes.
    pub attributes: Vec<(Symbol, Quoted)>,
    /// The docs, as a term in the external format; empty if there are none.
    pub docs: Vec<u8>,
    /// Types, specs and callbacks, in the same way.
    pub types: Vec<u8>,
}

/// A named function.
#[derive(Clone, Debug)]
pub struct Function {
    /// The name.
    pub name: Symbol,
    /// The number of arguments.
    pub arity: u8,
    /// Whether other modules may call it.
    pub exported: bool,
    /// The line of its first clause.
    pub line: u32,
    /// The file, where it differs from the module's (`location: :keep`).
    pub file: Option<String>,
    /// The clauses, tried in order; every clause has `arity` patterns.
    pub clauses: Vec<Clause>,
}

/// One clause of a function, fun, case, receive or try.
#[derive(Clone, Debug)]
pub struct Clause {
    /// One pattern for each subject.
    pub patterns: Vec<Pattern>,
    /// Alternatives (`when a when b`): one must hold; empty means no guard. An error in a guard is false.
    pub guards: Vec<Expr>,
    /// What the clause evaluates to.
    pub body: Expr,
    /// The line.
    pub line: u32,
}

/// A variable; unique within its function, the bodies of funs included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Var(pub u32);

/// A function local to a body, see [`ExprKind::LetFn`]; unique within its function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalFn(pub u32);

/// An expression and the line to blame when it fails.
#[derive(Clone, Debug)]
pub struct Expr {
    /// What it does.
    pub kind: ExprKind,
    /// The line; 0 if unknown.
    pub line: u32,
}

/// What an expression does.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// A constant term. A `Quoted::Node` here is the three-element tuple it looks like.
    Literal(Quoted),
    /// The value of a variable.
    Var(Var),
    /// `pattern = value`; raises MatchError. Binds the pattern's variables for what follows.
    Match(Box<Pattern>, Box<Expr>),
    /// Expressions in order; the value is the last one's. Never empty.
    Block(Vec<Expr>),
    /// `{…}`.
    Tuple(Vec<Expr>),
    /// `[a, b | tail]`.
    List(Vec<Expr>, Box<Expr>),
    /// `%{k => v, …}`, later pairs win.
    Map(Vec<(Expr, Expr)>),
    /// `map` with pairs put, later pairs win; raises BadMapError. (Struct literals with defaults use it too.)
    MapPut(Box<Expr>, Vec<(Expr, Expr)>),
    /// `%{map | k => v, …}`; raises BadMapError, KeyError.
    MapUpdate(Box<Expr>, Vec<(Expr, Expr)>),
    /// `<<…>>`; raises ArgumentError. String interpolation too.
    Binary(Vec<Segment<Expr>>),
    /// A call.
    Call(Callee, Vec<Expr>),
    /// `&name/arity` of this module: a fun.
    CaptureLocal(Symbol, u8),
    /// `&module.function/arity`: an external fun; operands may be dynamic.
    CaptureRemote(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `fn … end`; every clause has `arity` patterns.
    Fn {
        /// The number of arguments.
        arity: u8,
        /// The clauses.
        clauses: Vec<Clause>,
    },
    /// Defines a function that cannot escape, may call itself (and be called from funs made in its scope), and
    /// sees the variables around it; then evaluates `then`. Comprehensions are made of it.
    LetFn {
        /// Its name.
        id: LocalFn,
        /// The word that stack traces show for it.
        label: Symbol,
        /// The number of arguments.
        arity: u8,
        /// The clauses.
        clauses: Vec<Clause>,
        /// The scope in which it can be called, besides its own clauses.
        then: Box<Expr>,
    },
    /// Calls a `LetFn`.
    CallFn(LocalFn, Vec<Expr>),
    /// `case`: clauses of one pattern.
    Case {
        /// The value matched.
        subject: Box<Expr>,
        /// The clauses.
        clauses: Vec<Clause>,
        /// What is raised when no clause matches.
        otherwise: Otherwise,
    },
    /// `left and right`: `left` must be a boolean (else BadBooleanError); `right` may be anything. Also in guards.
    AndAlso(Box<Expr>, Box<Expr>),
    /// `left or right`.
    OrElse(Box<Expr>, Box<Expr>),
    /// `receive`: clauses of one pattern.
    Receive {
        /// The clauses; may be empty if there is an `after`.
        clauses: Vec<Clause>,
        /// `after timeout -> body`.
        after: Option<(Box<Expr>, Box<Expr>)>,
    },
    /// `try`. `else` clauses (one pattern) match the body's value outside the protected range; handlers
    /// match kind and value (two patterns; kinds are the atoms `:error`, `:exit`, `:throw`); an exception no
    /// handler matches goes on. `after` runs on every way out and its value is dropped.
    Try {
        /// The protected body.
        body: Box<Expr>,
        /// `else` clauses; without them the body's value is the result. None matching raises TryClauseError.
        success: Option<Vec<Clause>>,
        /// `rescue` and `catch` clauses, already lowered to patterns on (kind, value).
        handlers: Vec<Clause>,
        /// The variable that holds the raw stack trace in `handlers`.
        trace: Var,
        /// `after`.
        after: Option<Box<Expr>>,
    },
    /// The list form of the raw trace a handler got (`__STACKTRACE__`).
    StackTrace(Var),
    /// Counts a run of a line: adds one to the counter of that number. Only `coverage` makes these.
    Count(u32),
    /// Raises again: kind, value (expressions) and the raw trace.
    Reraise(Box<Expr>, Box<Expr>, Var),
}

/// What is called.
#[derive(Clone, Debug)]
pub enum Callee {
    /// A function of this module, exported or not.
    Local(Symbol),
    /// A function of a module known now. `lower` knows which of `:erlang`'s have ops (`+`, `==`, `is_atom`, `hd`, …).
    Remote(Symbol, Symbol),
    /// `module.function(…)` with either computed at run time.
    Dynamic(Box<Expr>, Box<Expr>),
    /// A fun.
    Fun(Box<Expr>),
}

/// What a `case` raises when no clause matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Otherwise {
    /// CaseClauseError.
    Case,
    /// CondClauseError.
    Cond,
    /// WithClauseError.
    With,
    /// The clauses cover everything.
    Never,
}

/// A pattern.
#[derive(Clone, Debug)]
pub enum Pattern {
    /// `_`.
    Any,
    /// Binds a variable, for the first time in this clause.
    Bind(Var),
    /// Equal (`===`) to a variable: pinned, or bound earlier in the same patterns.
    Same(Var),
    /// Equal to a constant: integer, float, atom, binary, `[]`.
    Literal(Quoted),
    /// `{…}`.
    Tuple(Vec<Pattern>),
    /// `[head | tail]`.
    Cons(Box<Pattern>, Box<Pattern>),
    /// `%{key => pattern}`: keys are constants, pinned variables or guard expressions over them; extra keys are ignored.
    Map(Vec<(Expr, Pattern)>),
    /// `<<…>>`.
    Binary(Vec<Segment<Pattern>>),
    /// `left = right`: both must match.
    Both(Box<Pattern>, Box<Pattern>),
}

/// A segment of `<<…>>`.
#[derive(Clone, Debug)]
pub struct Segment<T> {
    /// The value or pattern.
    pub value: T,
    /// The type.
    pub kind: SegmentKind,
    /// The number of units; `None` is the type's default (8 for integer, 64 for float, all of it for bits, none for utf).
    /// In a pattern, it may use variables bound by earlier segments.
    pub size: Option<Expr>,
    /// Bits a unit; defaults filled in (integer 1, float 1, binary 8, bitstring 1).
    pub unit: u16,
    /// `signed`.
    pub signed: bool,
    /// `little` (or `native`: every supported machine is little-endian).
    pub little: bool,
    /// The line.
    pub line: u32,
}

/// The type of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentKind {
    /// `integer`.
    Integer,
    /// `float`.
    Float,
    /// `binary`, `bytes`, `bitstring`, `bits`.
    Bits,
    /// `utf8`.
    Utf8,
    /// `utf16`.
    Utf16,
    /// `utf32`.
    Utf32,
}
