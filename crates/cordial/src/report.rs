//! How messages of the compiler look.

use compiler::Diagnostic;
use syntax::Symbol;

/// A module's name as Elixir writes it.
pub fn module_name(name: Symbol) -> String {
    let text = name.as_str();
    match text.strip_prefix("Elixir.") {
        Some(short) => short.to_owned(),
        None => format!(":{text}"),
    }
}

/// A message of the compiler.
pub fn text(diagnostic: &Diagnostic) -> String {
    let mut base = diagnostic.base.clone();
    base.scope = diagnostic.inside.clone().or(base.scope);
    syntax(&base)
}

/// A message of the parser, with an excerpt if the file can be read.
pub fn syntax(diagnostic: &::syntax::Diagnostic) -> String {
    let source = std::fs::read(&diagnostic.file).unwrap_or_default();
    let source = String::from_utf8_lossy(&source);
    let mut text = ::syntax::diagnostic::render(diagnostic, &source, false);
    text.push('\n');
    text
}
