//! How messages of the compiler look.

use std::io::IsTerminal;
use std::sync::LazyLock;

use compiler::Diagnostic;
use parking_lot::Mutex;
use syntax::Symbol;
use syntax::diagnostic::{Lines, relative_to_cwd, render};

/// A module's name as Elixir writes it.
pub fn module_name(name: Symbol) -> String {
    let text = name.as_str();
    match text.strip_prefix("Elixir.") {
        Some(short) => short.to_owned(),
        None => syntax::inspect::atom(text),
    }
}

/// A message of the compiler or the parser, with an excerpt if the text is known.
pub fn text(diagnostic: &Diagnostic) -> String {
    let mut base = diagnostic.base.clone();
    base.scope = diagnostic.inside.clone().or(base.scope);
    let source = source(&base);
    base.file = relative_to_cwd(&base.file);
    let mut text = render(&base, Lines::new(&source, 1), has_colors());
    text.push('\n');
    text
}

/// Texts that are in no file, by the name they are shown by.
static TEXTS: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

/// Keeps a text for excerpts, unless there is a file of its name.
pub fn remember(name: &str, text: &[u8]) {
    if !std::path::Path::new(name).exists() {
        let text = String::from_utf8_lossy(text).into_owned();
        let mut texts = TEXTS.lock();
        texts.retain(|(known, _)| known != name);
        texts.push((name.to_owned(), text));
    }
}

/// The text that a message is about; empty if unknown. One without column is not about a text that was kept: forms that are made at run time
/// bear the same name.
pub fn source(diagnostic: &syntax::Diagnostic) -> String {
    if let Ok(source) = std::fs::read(&diagnostic.file) {
        return String::from_utf8_lossy(&source).into_owned();
    }
    let texts = TEXTS.lock();
    let known = texts.iter().find(|(name, _)| *name == diagnostic.file);
    known
        .filter(|_| diagnostic.column != 0)
        .map(|(_, text)| text.clone())
        .unwrap_or_default()
}

/// Whether messages are coloured: a terminal shows them, and nobody asked for plain text.
fn has_colors() -> bool {
    static COLORS: LazyLock<bool> = LazyLock::new(|| {
        let says = |name: &str| std::env::var(name).unwrap_or_default();
        std::io::stderr().is_terminal() && says("NO_COLOR").is_empty() && says("TERM") != "dumb"
    });
    *COLORS
}
