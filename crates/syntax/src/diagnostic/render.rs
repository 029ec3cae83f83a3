//! Diagnostics as text, with an excerpt of the source.

use std::fmt::Write;

use super::{Diagnostic, Exception, Opened, Severity};
use crate::Span;

/// Between the lines of an opener and of its missing closer at most this many are shown.
const LINES_MAX: u32 = 5;

/// What stands for a tab in front of a mark.
const TAB: &str = "        ";

/// Lines of a source text.
#[derive(Clone, Copy)]
pub struct Lines<'a> {
    text: &'a str,
    first: u32,
}

impl<'a> Lines<'a> {
    /// The lines of `text`, the first of which has the number `first`.
    pub fn new(text: &'a str, first: u32) -> Lines<'a> {
        Lines { text, first }
    }

    fn get(self, line: u32) -> Option<&'a str> {
        let index = line.checked_sub(self.first)?;
        self.text.lines().nth(index as usize)
    }
}

/// The text of a diagnostic for a terminal. Without its line in `source` there is no excerpt.
pub fn render(diagnostic: &Diagnostic, source: Lines<'_>, color: bool) -> String {
    let place = Position::of(diagnostic, source);
    if source.get(place.line).is_none() {
        return bare(diagnostic, &place, color);
    }
    let opened_line = diagnostic.opened.as_ref().map_or(0, |opened| opened.line);
    let digits = place.line.max(opened_line).to_string().len();
    let mut block = Block {
        out: String::new(),
        width: (digits + 2).max(4),
        color,
    };
    block.title(diagnostic);
    block.gutter("");
    match &diagnostic.opened {
        Some(opened) => block.opened(opened, &place, source),
        None => block.excerpt(diagnostic, &place, source),
    }
    block.gutter("");
    block.place(&place, diagnostic, diagnostic.scope.as_ref());
    for (line, column, scope) in &diagnostic.others {
        let (line, column) = (*line, *column);
        block.out.push('\n');
        block.place(&Position { line, column }, diagnostic, scope.as_ref());
    }
    block.out
}

/// The message of the exception that an error is raised as.
pub fn exception_message(diagnostic: &Diagnostic, source: Lines<'_>, color: bool) -> String {
    let what = match diagnostic.exception {
        Exception::Syntax => "invalid syntax found",
        Exception::TokenMissing => "token missing",
        Exception::MismatchedDelimiter => "mismatched delimiter found",
        Exception::Compile => return diagnostic.title.clone(),
    };
    let place = Position::of(diagnostic, source);
    let is_something = |line: &&str| diagnostic.opened.is_some() || !line.trim().is_empty();
    let is_shown = source.get(place.line).filter(is_something).is_some();
    let source = if is_shown { source } else { Lines::new("", 1) };
    let mut text = render(diagnostic, source, color);
    if !is_shown {
        let lines: Vec<String> = text.lines().map(|line| format!("   {line}")).collect();
        text = lines.join("\n");
    }
    format!("{what} on {}:\n{text}", place.text(diagnostic))
}

/// A line and a column; 0 if unknown.
struct Position {
    line: u32,
    column: u32,
}

impl Position {
    /// Where a diagnostic is shown: where the text ends, less empty lines, if a closer is missing.
    fn of(diagnostic: &Diagnostic, source: Lines<'_>) -> Position {
        let Diagnostic { line, column, .. } = *diagnostic;
        let unclosed = diagnostic.opened.as_ref();
        let Some(opened) = unclosed.filter(|opened| opened.closer.is_none()) else {
            return Position { line, column };
        };
        let last = (opened.line..=line).rev().find_map(|line| {
            let text = source.get(line).filter(|text| !text.is_empty())?;
            Some(Position {
                line,
                column: count(text) + 1,
            })
        });
        last.unwrap_or(Position { line, column })
    }

    fn text(&self, diagnostic: &Diagnostic) -> String {
        if let Some(place) = &diagnostic.place {
            return place.clone();
        }
        let Position { line, column } = *self;
        let file = &diagnostic.file;
        match (line, column) {
            (0, _) => file.clone(),
            (_, 0) => format!("{file}:{line}"),
            _ => format!("{file}:{line}:{column}"),
        }
    }
}

fn count(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

fn bare(diagnostic: &Diagnostic, place: &Position, color: bool) -> String {
    let severity = severity(diagnostic.severity, color);
    let hint = diagnostic
        .hint
        .as_ref()
        .map(|hint| format!("\nhint: {hint}"))
        .unwrap_or_default();
    let scope = diagnostic
        .scope
        .as_ref()
        .map(|scope| format!(": {scope}"))
        .unwrap_or_default();
    let place = match place.text(diagnostic) {
        unknown if unknown.is_empty() => unknown,
        known => format!("\n└─ {known}{scope}"),
    };
    format!("{severity} {}{hint}{place}", diagnostic.title)
}

fn severity(severity: Severity, color: bool) -> String {
    let name = match severity {
        Severity::Error => "error:",
        Severity::Warning => "warning:",
    };
    colored(severity, name, color)
}

fn colored(severity: Severity, text: &str, color: bool) -> String {
    match (severity, color) {
        (_, false) => text.to_owned(),
        (Severity::Error, true) => format!("\x1b[31m{text}\x1b[0m"),
        (Severity::Warning, true) => format!("\x1b[33m{text}\x1b[0m"),
    }
}

/// How many characters of a line are marked from a column on: those of the span, but at least one, and none behind the line.
fn marked(text: &str, column: u32, span: Span) -> u32 {
    let from = text.chars().skip(column as usize - 1);
    let bytes = span.end.saturating_sub(span.start) as usize;
    let inside = from.scan(0, |before, character| {
        let inside = *before < bytes;
        *before += character.len_utf8();
        inside.then_some(character)
    });
    u32::try_from(inside.count()).unwrap_or(u32::MAX).max(1)
}

fn blanks(count: u32) -> String {
    " ".repeat(count as usize)
}

/// A diagnostic being written.
struct Block {
    out: String,
    /// How far in the bar stands.
    width: usize,
    color: bool,
}

impl Block {
    fn title(&mut self, diagnostic: &Diagnostic) {
        let text = format!(
            "{} {}",
            severity(diagnostic.severity, self.color),
            diagnostic.title
        );
        self.indented(&text);
        if let Some(hint) = &diagnostic.hint {
            let mark = if self.color {
                "\x1b[34mhint:\x1b[0m"
            } else {
                "hint:"
            };
            self.indented(&format!("{mark} {hint}"));
        }
    }

    fn indented(&mut self, text: &str) {
        for line in text.split('\n') {
            if !line.is_empty() {
                let _ = write!(self.out, "{:1$}{line}", "", self.width);
            }
            self.out.push('\n');
        }
    }

    /// The last line: where it is.
    fn place(&mut self, place: &Position, diagnostic: &Diagnostic, scope: Option<&String>) {
        let scope = scope.map(|scope| format!(": {scope}")).unwrap_or_default();
        let _ = write!(
            self.out,
            "{:1$}└─ {2}{scope}",
            "",
            self.width,
            place.text(diagnostic)
        );
    }

    /// A line behind the bar.
    fn gutter(&mut self, text: &str) {
        let _ = writeln!(self.out, "{:1$}│{text}", "", self.width);
    }

    fn source(&mut self, line: u32, source: Lines<'_>) {
        let text = source.get(line).unwrap_or_default();
        let _ = writeln!(self.out, "{line:>0$} │ {text}", self.width - 1);
    }

    /// The line of a diagnostic, and a mark below what it is about.
    fn excerpt(&mut self, diagnostic: &Diagnostic, place: &Position, source: Lines<'_>) {
        self.source(place.line, source);
        let text = source.get(place.line).unwrap_or_default();
        let (before, length) = match place.column {
            0 => {
                let indentation = &text[..text.len() - text.trim_start().len()];
                (indentation.replace('\t', TAB), count(text.trim()))
            }
            column if diagnostic.wording.is_some() => (blanks(column - 1), 1),
            column => (blanks(column - 1), marked(text, column, diagnostic.span)),
        };
        let mark = if diagnostic.severity == Severity::Error {
            "^"
        } else {
            "~"
        };
        let marks = mark.repeat(length as usize);
        let label = diagnostic
            .label
            .as_ref()
            .map(|label| format!(" {label}"))
            .unwrap_or_default();
        let below = format!("{before}{marks}{label}");
        let below = colored(diagnostic.severity, &below, self.color);
        self.gutter(&format!(" {below}"));
    }

    /// The lines of an opener and of what should have closed it.
    fn opened(&mut self, opened: &Opened, place: &Position, source: Lines<'_>) {
        let expected = match opened.expected.as_str() {
            quote @ ("\"" | "'" | "\"\"\"" | "'''") => quote.to_string(),
            other => format!("\"{other}\""),
        };
        let what = if opened.closer.is_some() {
            "mismatched"
        } else {
            "missing"
        };
        let red = |text: &str| colored(Severity::Error, text, self.color);
        let closing = red(&format!("└ {what} closing delimiter (expected {expected})"));
        let (opening, bar) = (red("└ unclosed delimiter"), red("│"));
        let start = blanks(opened.column);
        if opened.line == place.line {
            self.source(opened.line, source);
            let between = blanks(place.column.saturating_sub(opened.column + 1));
            self.gutter(&format!("{start}{bar}{between}{closing}"));
            self.gutter(&format!("{start}{opening}"));
            return;
        }
        self.source(opened.line, source);
        self.gutter(&format!("{start}{opening}"));
        if place.line.saturating_sub(opened.line) < LINES_MAX {
            (opened.line + 1..place.line).for_each(|line| self.source(line, source));
        } else {
            let _ = writeln!(self.out, "{:>1$}", "...", self.width);
        }
        self.source(place.line, source);
        self.gutter(&format!("{}{closing}", blanks(place.column)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ParseOptions, parse};

    /// What is wrong with `source`, as a terminal shows it.
    fn check(source: &str, expected: &str) {
        let parsed = parse(source.as_bytes(), &ParseOptions::default());
        let error = parsed.errors.first().expect("the text is refused");
        let shown = render(error, Lines::new(source, 1), true);
        assert_eq!(shown.replace('\x1b', "~"), expected);
    }

    #[test]
    fn marks_have_the_color_of_the_title() {
        check(
            "f(1 2)",
            "    ~[31merror:~[0m syntax error before: \"2\"\n    │\n  1 │ f(1 2)\n    │ ~[31m    ^~[0m\n    │\n    \
             └─ nofile:1:5",
        );
    }

    #[test]
    fn both_ends_of_what_is_not_closed_are_marked() {
        check(
            "[1, 2)",
            "    ~[31merror:~[0m unexpected token: )\n    │\n  1 │ [1, 2)\n    │ ~[31m│~[0m    ~[31m└ mismatched closing \
             delimiter (expected \"]\")~[0m\n    │ ~[31m└ unclosed delimiter~[0m\n    │\n    └─ nofile:1:6",
        );
    }
}
