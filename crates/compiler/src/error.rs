//! What goes wrong while expanding.
//!
//! Mistakes of the program are collected as [`Diagnostic`]s and expansion goes on, so that one
//! run reports them all. Only what makes going on impossible is an [`Abort`].

use syntax::Meta;

use crate::host::HostError;

pub use syntax::Severity;

/// A message about a place in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong and where, worded as Elixir words it.
    pub base: syntax::Diagnostic,
    /// The function around it (`Module.name/arity`), or the module (`Module (module)`).
    pub inside: Option<String>,
}

impl Diagnostic {
    /// A message. Its excerpt points at the place, unless a span is set.
    pub fn new(severity: Severity, file: &str, place: &Meta, title: String) -> Diagnostic {
        let mut base = syntax::Diagnostic::new(severity, title, file, place.line);
        base.column = place.column;
        Diagnostic { base, inside: None }
    }

    /// Whether the program cannot be compiled.
    pub fn is_error(&self) -> bool {
        self.base.severity == Severity::Error
    }
}

/// Why expansion stopped.
#[derive(Clone, Debug)]
pub enum Abort {
    /// The host could not go on.
    Host(HostError),
    /// A mistake that leaves nothing to go on with; it is among the diagnostics.
    Fatal,
}

impl From<HostError> for Abort {
    fn from(error: HostError) -> Abort {
        Abort::Host(error)
    }
}

/// The result of expanding something.
pub(crate) type Expanded<T> = Result<T, Abort>;
