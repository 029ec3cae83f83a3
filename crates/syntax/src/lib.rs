//! Text in, tokens and quoted forms out, with spans and diagnostics. Touches no file.

pub mod diagnostic;
mod error;
pub mod inspect;
mod lex;
pub mod operator;
pub mod parse;
pub mod quoted;
pub mod recording;
pub mod symbol;
mod token;

pub use diagnostic::{Diagnostic, Severity};
pub use lex::Comment;
pub use parse::{ParseOptions, Parsed, parse};
pub use quoted::{Args, BigInteger, Meta, Node, Quoted, Span};
pub use symbol::Symbol;
