//! How messages of the compiler look.

use compiler::Diagnostic;
use syntax::{Severity, Symbol};

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
    let mut text = syntax(&diagnostic.base);
    if let Some(inside) = &diagnostic.inside {
        text = text.trim_end().to_owned();
        text.push_str(&format!(": {inside}\n"));
    }
    text
}

/// A message of the parser.
pub fn syntax(diagnostic: &syntax::Diagnostic) -> String {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let title = diagnostic.title.replace('\n', "\n    ");
    let mut text = format!("{severity}: {title}\n");
    if let Some(hint) = &diagnostic.hint {
        text.push_str(&format!("    hint: {hint}\n"));
    }
    let place = match (diagnostic.line, diagnostic.column) {
        (0, _) => diagnostic.file.clone(),
        (line, 0) => format!("{}:{line}", diagnostic.file),
        (line, column) => format!("{}:{line}:{column}", diagnostic.file),
    };
    text.push_str(&format!("    └─ {place}\n"));
    text
}
