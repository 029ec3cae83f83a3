//! A compiled module, in memory.
//!
//! Invariant: ids in a module index tables of the same module; only the verifier may assume it.

use crate::{AtomId, FuncId, Label, Literal, LiteralId, Op};

/// Bytes that mean nothing to the VM.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blob(pub Vec<u8>);

/// A compiled module.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Module {
    /// Texts of the atoms; entry 0 is the module's own name.
    pub atoms: Vec<String>,
    /// Functions of any module that this one calls.
    pub imports: Vec<Import>,
    /// Functions others may call.
    pub exports: Vec<Export>,
    /// All functions.
    pub functions: Vec<Function>,
    /// Functions made at run time.
    pub lambdas: Vec<Lambda>,
    /// Constant terms.
    pub literals: Vec<Literal>,
    /// Source files; entry 0 is the module's own.
    pub files: Vec<String>,
    /// Source positions, named by `Op::Line`.
    pub lines: Vec<Line>,
    /// For each counter, the line of the module's own file whose runs it counts; empty unless it was compiled to be covered.
    pub counted: Vec<u32>,
    /// Persisted attributes, `__info__(:attributes)`.
    pub attributes: Vec<Attribute>,
    /// Documentation, as a term in the external format; empty if there is none.
    pub docs: Blob,
    /// Types, specs and callbacks, in the same way.
    pub types: Blob,
    /// The heads of clauses, for who explains why none fits: lines of text; empty if they are not kept.
    pub heads: Blob,
}

/// A function of some module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Import {
    /// The module's name.
    pub module: AtomId,
    /// The function's name.
    pub function: AtomId,
    /// The number of arguments.
    pub arity: u8,
}

/// A function others may call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Export {
    /// The function; its name and arity are the export's.
    pub function: FuncId,
}

/// What a function is, beyond its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum FunctionKind {
    /// `def`, `defp`, or a macro's `MACRO-name`.
    Named,
    /// The body of a `fn`; its name reads `-outer/arity-fun-N-`.
    Lambda,
    /// A loop the compiler lifted out of a function (a comprehension).
    Lifted,
}

impl FunctionKind {
    /// All kinds, in order of their numbers.
    pub const ALL: [FunctionKind; 3] = [
        FunctionKind::Named,
        FunctionKind::Lambda,
        FunctionKind::Lifted,
    ];
}

/// The code of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// The name.
    pub name: AtomId,
    /// The number of arguments, captured variables of a lambda included (they come last).
    pub arity: u8,
    /// What it is.
    pub kind: FunctionKind,
    /// Index into `Module::lines` of the definition.
    pub line: u32,
    /// The ops; execution starts at the first and never falls off the end.
    pub code: Vec<Op>,
    /// Ranges of `try`, innermost first.
    pub handlers: Vec<Handler>,
}

/// A range of code whose exceptions go to `target`, with x0 = kind (`:error`, `:exit`, `:throw`),
/// x1 = value, x2 = raw stack trace, and the frame as it was at the raise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handler {
    /// First op of the range.
    pub start: Label,
    /// One past the last op of the range.
    pub end: Label,
    /// Where execution goes on.
    pub target: Label,
}

/// A function made at run time by `Op::Lambda`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lambda {
    /// Its code; takes the arguments, then the captured variables.
    pub function: FuncId,
    /// The number of arguments its callers pass.
    pub arity: u8,
    /// The number of captured variables.
    pub captured: u8,
}

/// A source position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Line {
    /// Index into `Module::files`.
    pub file: u32,
    /// The line, counted from 1; 0 if unknown.
    pub line: u32,
}

/// A persisted attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The name.
    pub name: AtomId,
    /// The list of its values.
    pub value: LiteralId,
}
