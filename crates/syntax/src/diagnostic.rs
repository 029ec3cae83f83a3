//! Diagnostics: what the parser and the compiler have to say about source text, and how it looks.
//!
//! The kind is open: a title, and what helps. The compiler fills in the same type for its errors.

mod render;

pub use render::{Lines, exception_message, render};

use crate::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The text is refused.
    Error,
    /// The text is accepted.
    Warning,
}

/// The exception an error is raised as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exception {
    /// `SyntaxError`.
    Syntax,
    /// `TokenMissingError`.
    TokenMissing,
    /// `MismatchedDelimiterError`.
    MismatchedDelimiter,
    /// `CompileError`.
    Compile,
}

/// The opener of something that is not closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Its line.
    pub line: u32,
    /// Its column.
    pub column: u32,
    /// Its bytes.
    pub span: Span,
    /// Its text.
    pub opener: String,
    /// What would have closed it.
    pub expected: String,
    /// What stands where that should; `None` if the text ends.
    pub closer: Option<String>,
}

/// A message in the three parts in which `Code.string_to_quoted/2` hands it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// What stands before the offending token.
    pub before: String,
    /// The token; may be empty.
    pub token: String,
    /// What stands behind it; if it is there, the message is a pair.
    pub after: Option<String>,
}

impl Wording {
    /// The parts as one text.
    pub fn text(&self) -> String {
        let Wording {
            before,
            token,
            after,
        } = self;
        format!("{before}{token}{}", after.as_deref().unwrap_or_default())
    }
}

/// An error or a warning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// As what it is raised.
    pub exception: Exception,
    /// What is wrong.
    pub title: String,
    /// The file it is in.
    pub file: String,
    /// Its line; 0 if unknown.
    pub line: u32,
    /// Its column; 0 if unknown.
    pub column: u32,
    /// How its place is written, if not by file, line and column.
    pub place: Option<String>,
    /// The bytes it is about; empty if unknown.
    pub span: Span,
    /// What to write below those bytes.
    pub label: Option<String>,
    /// What to do about it.
    pub hint: Option<String>,
    /// The opener that was not closed, if that is the matter.
    pub opened: Option<Opened>,
    /// The message in parts, if it is one of the parser's.
    pub wording: Option<Wording>,
    /// What it happens in: `Module.function/1`.
    pub scope: Option<String>,
    /// Where else the same is to be said: line, column, and what it happens in.
    pub others: Vec<(u32, u32, Option<String>)>,
}

impl Exception {
    const ALL: [Exception; 4] = [
        Exception::Syntax,
        Exception::TokenMissing,
        Exception::MismatchedDelimiter,
        Exception::Compile,
    ];

    /// The exception whose module has this name, its `Elixir.` left out.
    pub fn of_module(name: &str) -> Option<Exception> {
        Exception::ALL
            .into_iter()
            .find(|exception| exception.module() == name)
    }

    /// The module of the exception.
    pub fn module(self) -> &'static str {
        match self {
            Exception::Syntax => "SyntaxError",
            Exception::TokenMissing => "TokenMissingError",
            Exception::MismatchedDelimiter => "MismatchedDelimiterError",
            Exception::Compile => "CompileError",
        }
    }
}

impl Diagnostic {
    /// A diagnostic of the compiler's; what more is known can be set.
    pub fn new(severity: Severity, title: String, file: &str, line: u32) -> Diagnostic {
        Diagnostic {
            severity,
            exception: Exception::Compile,
            title,
            file: file.to_string(),
            line,
            column: 0,
            place: None,
            span: Span::default(),
            label: None,
            hint: None,
            opened: None,
            wording: None,
            scope: None,
            others: Vec::new(),
        }
    }
}

/// A path as it is shown: without the working directory.
pub fn relative_to_cwd(path: &str) -> String {
    let cwd = std::env::current_dir().unwrap_or_default();
    let relative = std::path::Path::new(path).strip_prefix(cwd);
    relative.map_or_else(
        |_| path.to_owned(),
        |relative| relative.to_string_lossy().into_owned(),
    )
}
