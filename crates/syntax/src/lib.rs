//! Text in, tokens and quoted forms out, with spans and diagnostics. Touches no file.
//!
//! [`parse`] takes source text and [`ParseOptions`] and gives [`Parsed`]: the [`Quoted`] form, or
//! errors, and warnings and comments besides. [`diagnostic::render`] shows a [`Diagnostic`] with an
//! excerpt; [`diagnostic::exception_message`] words the exception an error is raised as.
//! [`inspect::inspect`] prints a form as the reference does.
//!
//! The way of a text: `lex` (logos, and modes for text) → `parse/layout` (what spacing decides) →
//! the lalrpop grammar → `parse/operators` and `parse/build`.
//!
//! Invariant: no text makes this crate panic. Nesting is limited, to 2,000 brackets, blocks and
//! calls without parentheses, and to forms 4,000 deep, so that later stages may walk forms
//! recursively on a stack of a few megabytes.

mod complete;
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

pub use complete::complete_cursor;
pub use diagnostic::{Diagnostic, Severity};
pub use lex::{Comment, continues_name, starts_name};
pub use parse::{AtomAt, Atoms, NUMBERED, ParseOptions, Parsed, parse};
pub use quoted::{Args, BigInteger, ExternalFun, Meta, Node, Opaques, Quoted, Span};
pub use symbol::Symbol;
