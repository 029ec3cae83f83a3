//! Texts that are no program, as exceptions.
//!
//! The excerpt that an exception carries begins with the line it names: that line alone, or, if something is not
//! closed, all from its opener to where the closer should be.

use syntax::diagnostic::{Exception, Lines, Opened, Severity, exception_message};
use syntax::{Diagnostic, ParseOptions, Span};
use vm::{Atom, Cx, NativeResult, Stop, Term};

use crate::failure;

/// A text and what is wrong with it.
pub struct Refused {
    diagnostic: Diagnostic,
    source: String,
    /// Where the text begins.
    first_line: u32,
    /// What stands before each line.
    margin: String,
}

impl Refused {
    /// What is wrong with `source`, which was read with these options.
    pub fn new(diagnostic: Diagnostic, source: &[u8], options: &ParseOptions) -> Refused {
        Refused {
            diagnostic,
            source: String::from_utf8_lossy(source).into_owned(),
            first_line: options.line,
            margin: " ".repeat(options.column.saturating_sub(1) as usize),
        }
    }

    /// Raises it.
    pub fn raise<'h>(&self, cx: &Cx<'h>) -> NativeResult<'h> {
        let exception = self.exception(cx)?;
        Err(Stop::Raise(vm::Class::Error, exception))
    }

    /// It as an exception.
    pub fn exception<'h>(&self, cx: &Cx<'h>) -> NativeResult<'h> {
        let Diagnostic { line, column, .. } = self.diagnostic;
        let heap = cx.heap();
        let number = |value: u32| heap.integer(i64::from(value));
        let (line, column, last) = match &self.diagnostic.opened {
            Some(opened) => (opened.line, opened.column, line),
            None => (line, column, line),
        };
        let mut fields = vec![
            ("file", heap.binary(self.diagnostic.file.as_bytes())),
            ("line", number(line)),
            ("column", number(column)),
            ("snippet", heap.binary(self.lines(line, last).as_bytes())),
            ("description", heap.binary(self.description().as_bytes())),
        ];
        let module = format!("Elixir.{}", self.diagnostic.exception.module());
        if self.diagnostic.exception == Exception::TokenMissing
            || self.diagnostic.exception == Exception::MismatchedDelimiter
        {
            fields.extend(self.delimiters(cx)?);
        }
        failure::exception(cx.heap(), &module, &fields)
    }

    /// What is wrong, and what to do about it.
    fn description(&self) -> String {
        let Diagnostic { title, hint, .. } = &self.diagnostic;
        match hint {
            Some(hint) => format!("{title}\nhint: {hint}"),
            None => title.clone(),
        }
    }

    /// The fields about what is not closed, and where it should be.
    fn delimiters<'h>(&self, cx: &Cx<'h>) -> Result<Vec<(&'static str, Term<'h>)>, Stop<'h>> {
        let number = |value: u32| cx.heap().integer(i64::from(value));
        let Some(opened) = &self.diagnostic.opened else {
            let names = [
                "end_line",
                "end_column",
                "opening_delimiter",
                "expected_delimiter",
            ];
            return Ok(names.map(|name| (name, Atom::NIL.into())).into());
        };
        let Opened {
            opener,
            expected,
            closer,
            ..
        } = opened;
        let mut fields = vec![
            ("end_line", number(self.diagnostic.line)),
            ("end_column", number(self.diagnostic.column)),
            ("opening_delimiter", delimiter(opener)?),
            ("expected_delimiter", delimiter(expected)?),
        ];
        if let Some(closer) = closer {
            fields.push(("closing_delimiter", delimiter(closer)?));
        }
        Ok(fields)
    }

    /// The lines from `first` to `last`, without the end of the last one.
    fn lines(&self, first: u32, last: u32) -> String {
        let skipped = first.saturating_sub(self.first_line) as usize;
        let count = (last.saturating_sub(first) as usize).saturating_add(1);
        let lines = self.source.split('\n').skip(skipped).take(count);
        let lines: Vec<String> = lines.map(|line| format!("{}{line}", self.margin)).collect();
        lines.join("\n")
    }
}

/// The message of such an exception: its text and an excerpt of what it carries, coloured if the second argument says so.
pub fn message<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let exception = args[0].as_map().ok_or_else(Stop::bad_argument)?;
    let field = |name: &str| exception.get(Atom::try_new(name).ok()?);
    let text = |name: &str| Some(field(name)?.as_text()?.into_owned());
    let number = |name: &str| u32::try_from(field(name)?.as_i64()?).ok();
    let delimiter = |name: &str| {
        Some(
            field(name)?
                .as_atom()
                .filter(|atom| *atom != Atom::NIL)?
                .as_str()
                .to_owned(),
        )
    };
    let title = text("description").ok_or_else(Stop::bad_argument)?;
    let file = text("file").unwrap_or_else(|| "nofile".to_owned());
    let (line, column) = (number("line").unwrap_or(0), number("column").unwrap_or(0));
    let mut diagnostic = Diagnostic::new(Severity::Error, title, &file, line);
    diagnostic.column = column;
    let module = exception.get(Atom::STRUCT).and_then(Term::as_atom);
    let name = module.and_then(|module| module.as_str().strip_prefix("Elixir."));
    diagnostic.exception = name
        .and_then(Exception::of_module)
        .ok_or_else(Stop::bad_argument)?;
    diagnostic.opened = delimiter("opening_delimiter").map(|opener| Opened {
        line,
        column,
        span: Span::default(),
        opener,
        expected: delimiter("expected_delimiter").unwrap_or_default(),
        closer: delimiter("closing_delimiter"),
    });
    if diagnostic.opened.is_some() {
        diagnostic.line = number("end_line").unwrap_or(line);
        diagnostic.column = number("end_column").unwrap_or(column);
    }
    let snippet = text("snippet").unwrap_or_default();
    let colors = args[1].as_bool().ok_or_else(Stop::bad_argument)?;
    let message = exception_message(&diagnostic, Lines::new(&snippet, line), colors);
    Ok(cx.heap().binary(message.as_bytes()))
}

fn delimiter<'h>(text: &str) -> NativeResult<'h> {
    Atom::try_new(text)
        .map(Term::from)
        .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}
