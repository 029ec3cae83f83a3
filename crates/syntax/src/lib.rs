//! Text in, tokens and quoted forms out, with spans and diagnostics. Touches no file.

pub mod quoted;
pub mod symbol;

pub use quoted::{Args, BigInteger, Meta, Node, Quoted, Span};
pub use symbol::Symbol;
