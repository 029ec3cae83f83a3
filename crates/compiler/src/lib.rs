//! Quoted forms in, module and diagnostics out. Touches no file, runs no code itself.
//!
//! `expand` turns quoted forms into [`core`]: names resolved, macros gone. `lower` turns core
//! into a `bytecode::Module`: decision trees, registers, ops. Whenever a macro must run, the
//! compiler asks its [`host`].

pub mod core;
pub mod host;
