//! What the compiler asks of the program that contains it.
//!
//! The compiler runs on a native thread of its own and may block in these calls. The host
//! answers them with the VM: macros run as ordinary code in the process that asked for the
//! compilation, so process dictionary and `self()` are what Elixir programmers expect. While a
//! macro runs, the host may call back into the same [`crate::Session`].

use std::sync::Arc;

use rustc_hash::FxHashSet;
use syntax::{Quoted, Symbol};

use crate::core;

/// A set of `{name, arity}`, sorted as terms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameSet {
    sorted: Vec<(Symbol, u8)>,
    set: FxHashSet<(Symbol, u8)>,
}

impl NameSet {
    /// Whether `name/arity` is in the set.
    pub fn contains(&self, name: Symbol, arity: u8) -> bool {
        self.set.contains(&(name, arity))
    }

    /// The members in term order.
    pub fn sorted(&self) -> &[(Symbol, u8)] {
        &self.sorted
    }

    /// Whether the set has no members.
    pub fn is_empty(&self) -> bool {
        self.sorted.is_empty()
    }
}

impl FromIterator<(Symbol, u8)> for NameSet {
    fn from_iter<I: IntoIterator<Item = (Symbol, u8)>>(items: I) -> NameSet {
        let set: FxHashSet<(Symbol, u8)> = items.into_iter().collect();
        let mut sorted: Vec<_> = set.iter().copied().collect();
        sorted.sort_unstable();
        NameSet { sorted, set }
    }
}

/// The functions and macros a module offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interface {
    /// `{name, arity}` of public functions.
    pub functions: Arc<NameSet>,
    /// `{name, arity}` of public macros, the caller argument not counted.
    pub macros: Arc<NameSet>,
}

/// Functions and macros of a module that are not to be used any more, and the advice that goes with them.
pub type Deprecated = Vec<((Symbol, u8), String)>;

/// Why the host could not answer.
#[derive(Clone, Debug)]
pub enum HostError {
    /// The code it ran raised: the exception is on its way to whoever asked for the compilation,
    /// and the compilation stops without diagnostics of its own.
    Raised,
    /// The time or memory limit for macros was reached; the text says which.
    Limit(String),
}

/// A term without source form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// A pid: code may hold it, though not beyond this run of the program.
    Pid,
    /// Anything else, as `inspect` shows it: code cannot hold it.
    Other(String),
}

/// What the compiler asks for.
pub trait Host {
    /// The interface of `module`, loading (or waiting for) it if need be; `None` if there is no such module.
    /// It is asked often, so the host keeps it with the loaded module.
    fn interface(&mut self, module: Symbol) -> Option<Interface>;

    /// Whether `module` is being defined right now (its body runs), so that it cannot be required yet.
    fn is_being_defined(&mut self, module: Symbol) -> bool;

    /// Runs `module.name(args…)` and gives its result. Macros are called as `MACRO-name` with the caller's
    /// environment (the `Macro.Env` struct as a map) as first argument.
    fn call(
        &mut self,
        module: Symbol,
        name: Symbol,
        args: Vec<Quoted>,
    ) -> Result<Quoted, HostError>;

    /// Lowers and loads `module`, a helper holding a macro of the module in progress and all it calls, and runs its
    /// `name` as `call` does. `key` names the contents: with the same key the helper is the same, so it may be kept.
    fn call_in(
        &mut self,
        module: &core::Module,
        key: u64,
        name: Symbol,
        args: Vec<Quoted>,
    ) -> Result<Quoted, HostError>;

    /// Reads an attribute of the module in progress: `None` if it was never set. Marks it as used.
    fn attribute(&mut self, module: Symbol, name: Symbol) -> Option<Quoted>;

    /// The fields of struct `module` with their defaults, in order of definition, if it is a struct: defined already,
    /// or by the module in progress.
    fn struct_fields(&mut self, module: Symbol)
    -> Result<Option<Vec<(Symbol, Quoted)>>, HostError>;

    /// What the author of a module wants no longer used, and what they say about it.
    fn deprecated(&mut self, module: Symbol) -> Result<Arc<Deprecated>, HostError>;

    /// Checks that struct `module` can be built of these fields: has `__struct__/1` raise if one is unknown or a
    /// required one is missing.
    fn check_struct(&mut self, module: Symbol, fields: &[Symbol]) -> Result<(), HostError>;

    /// What stands behind a [`Quoted::Opaque`].
    fn kept(&mut self, handle: u64) -> Kept;

    /// Keeps a term; code gets it back by `:cordial.kept(handle)`.
    fn keep(&mut self, term: &Quoted) -> Result<u64, HostError>;

    /// The source text of a form, if there is a printer: in a library in the making there is none yet.
    fn source_text(&mut self, form: &Quoted) -> Option<String>;

    /// Has the exception `module` raised with this message in the process that asked for the compilation.
    fn raise(&mut self, module: &str, message: &str) -> HostError;

    /// Has the trace of the exception that the last call raised end with these entries, in place of `function` and of
    /// what called it; without a function, it is them alone. Of the call itself nothing is to be seen.
    fn retrace(&mut self, function: Option<Symbol>, end: &Quoted);

    /// Makes a constant term that is passed often cheap to pass again, typically by turning it into a
    /// [`Quoted::Opaque`] that names a literal of the VM's. The default keeps it as it is.
    fn share(&mut self, term: Quoted) -> Quoted {
        term
    }
}
