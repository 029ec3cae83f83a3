//! Where messages about code go: to standard error, and to processes that gather those of what they compile.

use std::borrow::Cow;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};

use compiler::Diagnostic;
use parking_lot::Mutex;
use rustc_hash::FxHashMap;
use syntax::Severity;
use syntax::diagnostic::{Lines, render};
use vm::{Atom, Cx, Heap, NativeResult, Owned, Pid, Stop, Term};

use crate::code;
use crate::report;

/// Whether nothing is printed.
static QUIET: AtomicBool = AtomicBool::new(false);

/// What a process gathers.
struct Gathering {
    /// Whether the messages are printed as well.
    log: bool,
    messages: Vec<Message>,
}

/// A message that is gathered.
enum Message {
    /// The compiler's or the parser's.
    Ours(Box<Diagnostic>),
    /// One that code gives: `t:Code.diagnostic/1`.
    Given(Owned),
}

/// The gatherings of a process, the innermost last.
static GATHERINGS: LazyLock<Mutex<FxHashMap<Pid, Vec<Gathering>>>> = LazyLock::new(Mutex::default);

/// Has messages printed, or not.
pub fn set_quiet(quiet: bool) {
    QUIET.store(quiet, Ordering::Relaxed);
    vm::set_quiet(quiet);
}

/// Prints what there is to say about what a process compiles, or gathers it if the process wants that.
pub fn report(process: Pid, diagnostics: Vec<Diagnostic>) {
    if diagnostics.is_empty() {
        return;
    }
    let is_printed = keep(process, || {
        diagnostics
            .iter()
            .cloned()
            .map(|one| Message::Ours(Box::new(one)))
    });
    if is_printed && !QUIET.load(Ordering::Relaxed) {
        for diagnostic in &diagnostics {
            vm::complain(&report::text(diagnostic));
        }
    }
}

/// Gathers messages if the process wants that. Says whether they are to be printed.
fn keep<All: IntoIterator<Item = Message>>(process: Pid, messages: impl FnOnce() -> All) -> bool {
    let mut gatherings = GATHERINGS.lock();
    match gatherings.get_mut(&process).and_then(|all| all.last_mut()) {
        Some(gathering) => {
            gathering.messages.extend(messages());
            gathering.log
        }
        None => true,
    }
}

/// Reports what the parser finds dubious.
pub fn warn(process: Pid, warnings: Vec<syntax::Diagnostic>) {
    let all = warnings
        .into_iter()
        .map(|base| Diagnostic { base, inside: None });
    report(process, all.collect());
}

/// Gathers a diagnostic that code gives, a map. Says whether it is to be printed.
pub fn gather<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let process = code::caller(cx).ok_or_else(Stop::bad_argument)?;
    let is_printed = keep(process, || [Message::Given(Owned::new(args[0]))]);
    Ok((is_printed && !QUIET.load(Ordering::Relaxed)).into())
}

/// The text of a diagnostic, a map: how its place is written if not by file, line and column (or nil), whether it
/// has an excerpt, whether it is coloured.
pub fn text_of<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let [diagnostic, place, has_excerpt, colors] = args else {
        return Err(Stop::bad_argument());
    };
    let mut diagnostic = diagnostic_of(*diagnostic).ok_or_else(Stop::bad_argument)?;
    diagnostic.place = place.as_text().map(Cow::into_owned);
    let source = match has_excerpt.as_bool().ok_or_else(Stop::bad_argument)? {
        true => report::source(&diagnostic),
        false => String::new(),
    };
    let colors = colors.as_bool().ok_or_else(Stop::bad_argument)?;
    let text = render(&diagnostic, Lines::new(&source, 1), colors);
    Ok(cx.heap().binary(text.as_bytes()))
}

/// What `t:Code.diagnostic/1` says, its stack trace aside.
fn diagnostic_of(term: Term<'_>) -> Option<syntax::Diagnostic> {
    let map = term.as_map()?;
    let field = |name: &str| map.get(Atom::try_new(name).ok()?);
    let number = |term: Term<'_>| u32::try_from(term.as_i64()?).ok();
    let severity = match field("severity")?.as_atom()?.as_str() {
        "error" => Severity::Error,
        _ => Severity::Warning,
    };
    let pair = |term: Term<'_>| {
        let (line, column) = term.as_pair()?;
        Some((number(line)?, number(column)?))
    };
    let position = field("position")?;
    let (line, column) = match pair(position) {
        Some(pair) => pair,
        None => (number(position).unwrap_or(0), 0),
    };
    let file = field("file")?.as_text().unwrap_or_default();
    let title = field("message")?.as_text()?.into_owned();
    let mut diagnostic = syntax::Diagnostic::new(severity, title, &file, line);
    diagnostic.column = column;
    if let Some((last_line, last)) = field("span").and_then(pair)
        && last_line == line
    {
        diagnostic.span.end = last.saturating_sub(column);
    }
    Some(diagnostic)
}

/// Begins to gather the messages of the calling process; the argument says whether they are printed as well.
pub fn collect<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let process = code::caller(cx).ok_or_else(Stop::bad_argument)?;
    let log = args[0].as_bool().ok_or_else(Stop::bad_argument)?;
    let gathering = Gathering {
        log,
        messages: Vec::new(),
    };
    GATHERINGS
        .lock()
        .entry(process)
        .or_default()
        .push(gathering);
    Ok(Atom::OK.into())
}

/// Ends the innermost gathering of the calling process; gives its messages as maps, the oldest first.
pub fn take<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let process = code::caller(cx).ok_or_else(Stop::bad_argument)?;
    let mut gatherings = GATHERINGS.lock();
    let Some(all) = gatherings.get_mut(&process) else {
        return Ok(Term::NIL);
    };
    let gathering = all.pop();
    if all.is_empty() {
        gatherings.remove(&process);
    }
    drop(gatherings);
    let messages = gathering.map_or(Vec::new(), |gathering| gathering.messages);
    let maps: Result<Vec<Term<'h>>, Stop<'h>> = messages
        .iter()
        .map(|message| match message {
            Message::Ours(diagnostic) => diagnostic_term(cx.heap(), diagnostic),
            Message::Given(map) => Ok(map.copy(cx)),
        })
        .collect();
    Ok(cx.heap().list(maps?))
}

fn atom<'h>(text: &str) -> NativeResult<'h> {
    Atom::try_new(text)
        .map(Term::from)
        .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}

/// A message as `t:Code.diagnostic/1`.
fn diagnostic_term<'h>(heap: &'h Heap, diagnostic: &Diagnostic) -> NativeResult<'h> {
    let base = &diagnostic.base;
    let file = heap.binary(base.file.as_bytes());
    let severity = match base.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let fields = [
        ("message", heap.binary(base.title.as_bytes())),
        ("position", position(heap, base.line, base.column)),
        ("file", file),
        ("stacktrace", stacktrace(heap, diagnostic)?),
        ("source", file),
        ("span", Atom::NIL.into()),
        ("severity", atom(severity)?),
    ];
    let mut pairs = Vec::with_capacity(fields.len());
    for (name, value) in fields {
        pairs.push((atom(name)?, value));
    }
    Ok(heap.map_from_pairs(pairs))
}

fn position(heap: &Heap, line: u32, column: u32) -> Term<'_> {
    let line = heap.integer(i64::from(line));
    if column == 0 {
        return line;
    }
    heap.tuple(&[line, heap.integer(i64::from(column))])
}

/// `[{module, function, arity, location}]` of what the message is inside of, if that is known.
fn stacktrace<'h>(heap: &'h Heap, diagnostic: &Diagnostic) -> NativeResult<'h> {
    let base = &diagnostic.base;
    let inside = diagnostic.inside.as_ref().or(base.scope.as_ref());
    let Some((module, function, arity)) = inside.and_then(|inside| place(inside)) else {
        return Ok(Term::NIL);
    };
    let number = |value: u32| heap.integer(i64::from(value));
    let mut location = vec![heap.tuple(&[atom("file")?, heap.binary(base.file.as_bytes())])];
    if base.column > 0 {
        location.push(heap.tuple(&[atom("column")?, number(base.column)]));
    }
    location.push(heap.tuple(&[atom("line")?, number(base.line)]));
    let module = match module.strip_prefix(':') {
        Some(erlang) => atom(erlang)?,
        None => atom(&format!("Elixir.{module}"))?,
    };
    let entry = heap.tuple(&[module, atom(function)?, number(arity), heap.list(location)]);
    Ok(heap.list([entry]))
}

/// The parts of `Module.function/arity` or `Module (module)`.
fn place(inside: &str) -> Option<(&str, &str, u32)> {
    if let Some(module) = inside.strip_suffix(" (module)") {
        return Some((module, "__MODULE__", 0));
    }
    let (name, arity) = inside.rsplit_once('/')?;
    let (module, function) = match name.strip_suffix("..") {
        Some(module) => (module, "."),
        None => name.rsplit_once('.')?,
    };
    Some((module, function, arity.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_have_parts() {
        assert_eq!(place("Foo.Bar.baz/2"), Some(("Foo.Bar", "baz", 2)));
        assert_eq!(place("Foo (module)"), Some(("Foo", "__MODULE__", 0)));
        assert_eq!(place(":foo.bar?/0"), Some((":foo", "bar?", 0)));
        assert_eq!(place("top level"), None);
    }
}
