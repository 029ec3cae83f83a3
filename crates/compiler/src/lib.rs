//! Quoted forms in, module and diagnostics out. Touches no file, runs no code itself.
//!
//! `expand` turns quoted forms into [`core`]: names resolved, macros gone. `lower` turns core
//! into a `bytecode::Module`: decision trees, registers, ops. Whenever a macro must run, the
//! compiler asks its [`host`].

mod build;
mod constant;
pub mod core;
pub mod definition;
pub mod env;
pub mod error;
pub mod eval;
mod expand;
pub mod host;
pub mod lower;
mod hygiene;
mod inspect;
mod lexical;
mod literal;
pub mod module_builder;
mod names;
pub mod print;
mod rewrite;
pub mod session;
mod suggest;

pub use error::{Abort, Diagnostic, Severity};
pub use eval::Evaluation;
pub use module_builder::ModuleBuilder;
pub use session::{Options, Session};
