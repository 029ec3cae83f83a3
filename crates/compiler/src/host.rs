//! What the compiler asks of the program that contains it.
//!
//! The compiler runs on a native thread of its own and may block in these calls. The host
//! answers them with the VM: macros run as ordinary code in the process that asked for the
//! compilation, so process dictionary and `self()` are what Elixir programmers expect.

use syntax::{Quoted, Symbol};

/// The functions and macros a module offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interface {
    /// `{name, arity}` of public functions.
    pub functions: Vec<(Symbol, u8)>,
    /// `{name, arity}` of public macros, the caller argument not counted.
    pub macros: Vec<(Symbol, u8)>,
}

/// Why the host could not answer.
#[derive(Clone, Debug)]
pub enum HostError {
    /// The code it ran raised: the exception is on its way to whoever asked for the compilation,
    /// and the compilation stops without diagnostics of its own.
    Raised,
    /// The time or memory limit for macros was reached; the text says which.
    Limit(String),
}

/// What the compiler asks for.
pub trait Host {
    /// The interface of `module`, loading (or waiting for) it if need be; `None` if there is no such module.
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

    /// Compiles `module`, a helper holding a private or not yet compiled macro of the module in progress, and runs
    /// its `name` as `call` does; the helper is dropped afterwards (or kept for the next call with the same name).
    fn call_in(
        &mut self,
        module: bytecode::Module,
        name: Symbol,
        args: Vec<Quoted>,
    ) -> Result<Quoted, HostError>;

    /// Reads an attribute of the module in progress: `None` if it was never set. Marks it as used.
    fn attribute(&mut self, module: Symbol, name: Symbol) -> Option<Quoted>;

    /// The fields of struct `module` with their defaults (`__struct__/0` as a map), if it is a struct:
    /// defined already, or by the module in progress.
    fn struct_fields(&mut self, module: Symbol)
    -> Result<Option<Vec<(Symbol, Quoted)>>, HostError>;
}
