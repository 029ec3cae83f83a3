//! What `Code` stands on: parsing, evaluating and compiling at run time, and the compiler's options.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "an option takes one kind of term; all others are ignored"
)]

use std::sync::LazyLock;

use compiler::env::{VarKey, VarKind};
use compiler::eval::Unread;
use parking_lot::Mutex;
use rustc_hash::FxHashMap;
use syntax::{AtomAt, Atoms, ParseOptions, Quoted, Symbol};
use vm::{Atom, Class, Cx, Heap, NativeResult, Owned, Pid, Stop, Term, Value};

use crate::compile;
use crate::diagnostics;
use crate::failure::{self, Failure};
use crate::forms;
use crate::job::{self, Job};
use crate::progress;
use crate::refused::Refused;

/// A compiled module: its name and its file.
type Module = (Symbol, Vec<u8>);

/// Modules defined since a process asked to know, one list for each time it asked.
static COLLECTED: LazyLock<Mutex<FxHashMap<Pid, Vec<Vec<Module>>>>> = LazyLock::new(Mutex::default);

static OPTIONS: LazyLock<Mutex<FxHashMap<Symbol, Owned>>> = LazyLock::new(Mutex::default);

/// The files of `Code.require_file/1`, in order.
static REQUIRED: Mutex<Vec<Vec<u8>>> = Mutex::new(Vec::new());

/// The processes that compile files among others, and wait for the modules of other files; with each, the process that
/// has all of them compiled.
static AWAITING: LazyLock<Mutex<FxHashMap<Pid, Pid>>> = LazyLock::new(Mutex::default);

/// Whether a process may wait for a module that another one compiles.
pub fn can_await(process: Pid) -> bool {
    AWAITING.lock().contains_key(&process)
}

/// The process that has `process` compile files among others.
pub fn coordinator(process: Pid) -> Option<Pid> {
    AWAITING.lock().get(&process).copied()
}

/// Notes a module that a process defined, for [`compile`].
pub fn defined(process: Pid, name: Symbol, binary: &[u8]) {
    if let Some(modules) = COLLECTED
        .lock()
        .get_mut(&process)
        .and_then(|all| all.last_mut())
    {
        modules.push((name, binary.to_vec()));
    }
}

/// The process that runs a native.
pub fn caller(cx: &Cx<'_>) -> Option<Pid> {
    match cx.self_pid().value() {
        Value::Pid(pid) => Some(pid),
        _ => None,
    }
}

fn entry<'h>(options: Term<'h>, name: &str) -> Option<Term<'h>> {
    options
        .list_iter()
        .filter_map(Result::ok)
        .filter_map(Term::as_pair)
        .find(|(key, _)| key.as_atom().is_some_and(|key| key.as_str() == name))
        .map(|(_, value)| value)
}

fn parse_options(options: Term<'_>) -> ParseOptions {
    let flag = |name| {
        entry(options, name)
            .and_then(Term::as_bool)
            .unwrap_or(false)
    };
    let number = |name| {
        let value = entry(options, name).and_then(Term::as_i64);
        value
            .and_then(|value| u32::try_from(value).ok())
            .unwrap_or(1)
    };
    let file = entry(options, "file").and_then(|file| file.as_binary_bytes());
    ParseOptions {
        file: file.map_or("nofile".to_owned(), |file| {
            String::from_utf8_lossy(&file).into_owned()
        }),
        line: number("line"),
        column: number("column"),
        columns: flag("columns"),
        token_metadata: flag("token_metadata"),
        existing_atoms_only: flag("existing_atoms_only"),
        unescape: entry(options, "unescape").and_then(Term::as_bool) != Some(false),
        literal_head: entry(options, "literal_head")
            .and_then(Term::as_atom)
            .map(forms::symbol),
        atoms: Atoms::Plain,
    }
}

/// What is told about a text besides its form.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    Nothing,
    Comments,
    /// Comments, and the atoms that numbers in the form stand for.
    Atoms,
}

/// `{:ok, quoted}` or `{:error, {meta, message, token}}`.
pub fn parse<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    parse_text(cx, args, Told::Nothing)
}

/// `{:ok, quoted, comments}` or `{:error, {meta, message, token}}`.
pub fn parse_with_comments<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    parse_text(cx, args, Told::Comments)
}

/// `{:ok, quoted, comments, atoms}` or `{:error, {meta, message, token}}`; in `quoted`, the atoms that the text
/// spells out are replaced by numbered ones, and `atoms` lists them as `{numbered, name, meta}`.
pub fn parse_numbered<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    parse_text(cx, args, Told::Atoms)
}

/// The text of code that breaks off at a cursor, completed; `trailing` is the text behind it or nil. Nil if it cannot be.
pub fn complete_cursor<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let text = |term: Term<'h>| {
        term.as_binary_bytes()
            .and_then(|text| String::from_utf8(text.to_vec()).ok())
    };
    let source = text(args[0]).ok_or_else(Stop::bad_argument)?;
    let trailing = text(args[1]);
    Ok(
        match syntax::complete_cursor(&source, trailing.as_deref()) {
            Some(completed) => cx.heap().binary(completed.as_bytes()),
            None => Atom::NIL.into(),
        },
    )
}

fn parse_text<'h>(cx: &Cx<'h>, args: &[Term<'h>], told: Told) -> NativeResult<'h> {
    let source = args[0].as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    let mut options = parse_options(args[1]);
    if told == Told::Atoms {
        options.atoms = Atoms::Numbered;
    } else if options.existing_atoms_only {
        options.atoms = Atoms::Listed;
    }
    let parsed = syntax::parse(&source, &options);
    if options.atoms == Atoms::Listed
        && let Some(atom) = missing(&parsed.atoms)
    {
        let error = no_such_atom(cx.heap(), atom)?;
        return Ok(cx.heap().tuple(&[Atom::ERROR.into(), error]));
    }
    let warns = entry(args[1], "emit_warnings").and_then(Term::as_bool);
    if warns != Some(false)
        && let Some(process) = caller(cx)
    {
        diagnostics::warn(process, parsed.warnings);
    }
    let heap = cx.heap();
    if let Some(error) = parsed.errors.first() {
        let error = error_term(heap, error)?;
        return Ok(heap.tuple(&[Atom::ERROR.into(), error]));
    }
    let quoted = parsed.quoted.unwrap_or(Quoted::atom("nil"));
    let quoted = forms::to_term(heap, &quoted).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
    if told == Told::Nothing {
        return Ok(heap.tuple(&[Atom::OK.into(), quoted]));
    }
    let comments = parsed.comments.iter();
    let comments = comments.map(|comment| comment_term(heap, &source, comment));
    let comments = heap.list(comments.collect::<Result<Vec<_>, _>>()?);
    if told == Told::Comments {
        return Ok(heap.tuple(&[Atom::OK.into(), quoted, comments]));
    }
    let atoms = parsed.atoms.iter().enumerate();
    let atoms = atoms.map(|(number, atom)| atom_term(heap, number, atom));
    let atoms = heap.list(atoms.collect::<Result<Vec<_>, _>>()?);
    Ok(heap.tuple(&[Atom::OK.into(), quoted, comments, atoms]))
}

/// `{numbered, name, meta}`.
fn atom_term<'h>(heap: &'h Heap, number: usize, atom: &AtomAt) -> NativeResult<'h> {
    let numbered = name(&format!("{}{number}", syntax::NUMBERED))?;
    let text = heap.binary(atom.name.as_str().as_bytes());
    Ok(heap.tuple(&[numbered, text, place_term(heap, atom.line, atom.column)?]))
}

/// `[line: line, column: column]`.
fn place_term<'h>(heap: &'h Heap, line: u32, column: u32) -> NativeResult<'h> {
    let line = heap.tuple(&[name("line")?, heap.integer(i64::from(line))]);
    let column = heap.tuple(&[name("column")?, heap.integer(i64::from(column))]);
    Ok(heap.list([line, column]))
}

/// The first atom that there is not.
fn missing(atoms: &[AtomAt]) -> Option<&AtomAt> {
    atoms
        .iter()
        .find(|atom| Atom::existing(atom.name.as_str()).is_none())
}

fn no_such_atom<'h>(heap: &'h Heap, atom: &AtomAt) -> NativeResult<'h> {
    let place = place_term(heap, atom.line, atom.column)?;
    let message = heap.binary(b"unsafe atom does not exist: ");
    let token = heap.binary(atom.name.as_str().as_bytes());
    Ok(heap.tuple(&[place, message, token]))
}

/// `%{line:, column:, text:, previous_eol_count:, next_eol_count:}`.
fn comment_term<'h>(heap: &'h Heap, source: &[u8], comment: &syntax::Comment) -> NativeResult<'h> {
    let (start, end) = (comment.span.start as usize, comment.span.end as usize);
    let behind = source[end..].iter();
    let behind = behind.take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'));
    let newlines_behind = behind.filter(|byte| **byte == b'\n').count();
    let pairs = [
        ("line", heap.integer(i64::from(comment.line))),
        ("column", heap.integer(i64::from(comment.column))),
        ("text", heap.binary(&source[start..end])),
        (
            "previous_eol_count",
            heap.integer(i64::from(comment.newlines_before)),
        ),
        ("next_eol_count", heap.integer(newlines_behind as i64)),
    ];
    let pair = |(key, value)| Ok((name(key)?, value));
    let pairs: Result<Vec<_>, Stop<'h>> = pairs.into_iter().map(pair).collect();
    Ok(heap.map_from_pairs(pairs?))
}

/// Where an error is, and what is not closed or closed by what.
fn error_meta<'h>(heap: &'h Heap, error: &syntax::Diagnostic) -> Result<Vec<Term<'h>>, Stop<'h>> {
    let number = |value: u32| heap.integer(i64::from(value));
    let entry = |key: &str, value| Ok(heap.tuple(&[name(key)?, value]));
    let Some(opened) = &error.opened else {
        return [("line", error.line), ("column", error.column)]
            .map(|(key, value)| entry(key, number(value)))
            .into_iter()
            .collect();
    };
    let place = [
        ("line", number(opened.line)),
        ("column", number(opened.column)),
        ("end_line", number(error.line)),
        ("end_column", number(error.column)),
    ];
    let opener = ("opening_delimiter", name(&opened.opener)?);
    let expected = ("expected_delimiter", name(&opened.expected)?);
    let mut entries = Vec::new();
    if let Some(closer) = &opened.closer {
        entries.extend(place);
        entries.push(("error_type", name("mismatched_delimiter")?));
        entries.extend([opener, ("closing_delimiter", name(closer)?), expected]);
    } else {
        entries.extend([opener, expected]);
        entries.extend(place);
    }
    entries
        .into_iter()
        .map(|(key, value)| entry(key, value))
        .collect()
}

fn error_term<'h>(heap: &'h Heap, error: &syntax::Diagnostic) -> NativeResult<'h> {
    let text = |text: &str| heap.binary(text.as_bytes());
    let meta = error_meta(heap, error)?;
    let (message, token) = match &error.wording {
        Some(wording) => {
            let message = match &wording.after {
                Some(after) => heap.tuple(&[text(&wording.before), text(after)]),
                None => text(&wording.before),
            };
            (message, text(&wording.token))
        }
        None => (text(&error.title), text("")),
    };
    Ok(heap.tuple(&[heap.list(meta), message, token]))
}

/// Raises what is wrong with a text; `:ok` if the parser finds nothing.
pub fn raise_parse_error<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let source = args[0].as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    let options = parse_options(args[2]);
    let parsed = syntax::parse(&source, &options);
    match parsed.errors.into_iter().next() {
        Some(error) => Refused::new(error, &source, &options).raise(cx),
        None => Ok(Atom::OK.into()),
    }
}

/// An environment for evaluating code.
pub fn eval_env<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let options = form(args[0])?;
    let parse = parse_options(args[0]);
    Err(job::start(move |job| {
        failure::answer(compile::eval_env(job, &parse.file, parse.line, &options))
    }))
}

fn form<'h>(term: Term<'h>) -> Result<Quoted, Stop<'h>> {
    forms::from_term(term).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}

/// The variable that a key of a binding names.
fn variable(key: Term<'_>) -> Option<VarKey> {
    if let Some(name) = key.as_atom() {
        return Some((forms::symbol(name), VarKind::Context(Symbol::new("nil"))));
    }
    let (name, context) = key.as_pair()?;
    let context = VarKind::Context(forms::symbol(context.as_atom()?));
    Some((forms::symbol(name.as_atom()?), context))
}

/// Runs quoted code: `{value, binding, env}`.
pub fn eval<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (quoted, env) = (form(args[0])?, form(args[2])?);
    let mut keys: Vec<VarKey> = Vec::new();
    let mut values: Vec<Term<'h>> = Vec::new();
    for pair in args[1].list_iter() {
        let (key, value) = pair
            .ok()
            .and_then(Term::as_pair)
            .ok_or_else(Stop::bad_argument)?;
        let key = variable(key).ok_or_else(Stop::bad_argument)?;
        match keys.iter().position(|known| *known == key) {
            Some(at) => values[at] = value,
            None => {
                keys.push(key);
                values.push(value);
            }
        }
    }
    let values = Owned::new(cx.heap().list(values));
    let unread = match entry(args[3], "prune_binding").and_then(Term::as_bool) {
        Some(true) => Unread::Pruned,
        Some(false) | None => Unread::Kept,
    };
    Err(job::start(move |job| {
        failure::answer(compile::eval(job, &quoted, &env, &keys, values, unread))
    }))
}

/// Compiles and runs quoted code: `[{module, binary}]` of what it defines.
pub fn compile<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let quoted = form(args[0])?;
    let file = args[1].as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    let file = String::from_utf8_lossy(&file).into_owned();
    Err(job::start(move |job| {
        let (result, modules) = collecting(job, |job| compile::run_form(job, &quoted, &file));
        failure::answer(result.and_then(|_| compile::modules_term(&modules)))
    }))
}

/// Compiles; gives the modules that this defined as well.
fn collecting<T>(
    job: &mut Job,
    compile: impl FnOnce(&mut Job) -> Result<T, Failure>,
) -> (Result<T, Failure>, Vec<Module>) {
    let process = job.pid();
    COLLECTED
        .lock()
        .entry(process)
        .or_default()
        .push(Vec::new());
    let result = compile::verified(job, compile);
    (result, collected(process))
}

/// Takes what a process defined since it asked last.
fn collected(process: Pid) -> Vec<Module> {
    let mut all = COLLECTED.lock();
    let Some(lists) = all.get_mut(&process) else {
        return Vec::new();
    };
    let modules = lists.pop().unwrap_or_default();
    if lists.is_empty() {
        all.remove(&process);
    }
    modules
}

/// The value of an option as long as nobody sets it.
fn default_option(name: &str) -> Option<bool> {
    match name {
        "docs" | "debug_info" | "relative_paths" | "infer_signatures" => Some(true),
        "ignore_module_conflict" | "warnings_as_errors" | "ignore_already_consolidated" => {
            Some(false)
        }
        _ => None,
    }
}

/// An option of the compiler.
pub fn compiler_option<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let name = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    if let Some(value) = OPTIONS.lock().get(&forms::symbol(name)) {
        return Ok(value.copy(cx));
    }
    Ok(match (name.as_str(), default_option(name.as_str())) {
        (_, Some(flag)) => flag.into(),
        ("tracers" | "no_warn_undefined", None) => Term::NIL,
        ("parser_options", None) => {
            let columns = cx.heap().tuple(&[self::name("columns")?, true.into()]);
            cx.heap().list([columns])
        }
        ("on_undefined_variable", None) => self::name("raise")?,
        _ => Atom::NIL.into(),
    })
}

/// Sets an option of the compiler.
pub fn put_compiler_option<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let name = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    OPTIONS
        .lock()
        .insert(forms::symbol(name), Owned::new(args[1]));
    Ok(Atom::OK.into())
}

/// The modules and functions of which nobody wants to hear that they are missing.
pub fn no_warn_undefined<'h>(heap: &'h Heap) -> Option<Term<'h>> {
    let options = OPTIONS.lock();
    let value = options.get(&Symbol::new("no_warn_undefined"))?;
    Some(value.to_term(heap))
}

/// Whether a module may be defined again without a warning.
pub fn ignores_module_conflict() -> bool {
    is_set("ignore_module_conflict")
}

/// Whether modules count the runs of their lines. An option of our own, for `cordial test --cover`.
pub fn counts_lines() -> bool {
    is_set("coverage")
}

fn is_set(option: &str) -> bool {
    let options = OPTIONS.lock();
    let value = options.get(&Symbol::new(option));
    value.is_some_and(|value| {
        let heap = Heap::new();
        value.to_term(&heap).as_bool() == Some(true)
    })
}

/// The files that were required.
pub fn required_files<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let heap = cx.heap();
    let files = REQUIRED.lock();
    Ok(heap.list(
        files
            .iter()
            .map(|file| heap.binary(file))
            .collect::<Vec<_>>(),
    ))
}

/// Notes that a file was required.
pub fn put_required_file<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let file = args[0]
        .as_binary_bytes()
        .ok_or_else(Stop::bad_argument)?
        .into_owned();
    let mut files = REQUIRED.lock();
    if !files.contains(&file) {
        files.push(file);
    }
    Ok(Atom::OK.into())
}

/// Forgets that a file was required.
pub fn delete_required_file<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let file = args[0].as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    REQUIRED.lock().retain(|known| *known != *file);
    Ok(Atom::OK.into())
}

/// Whether the process compiles among others.
pub fn can_await_compilation<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(caller(cx).is_some_and(can_await).into())
}

/// Says that a process compiles among others, and for whom; or, with `false`, that it no longer does.
pub fn set_awaiting<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let Value::Pid(pid) = args[0].value() else {
        return Err(Stop::bad_argument());
    };
    if let Value::Pid(coordinator) = args[1].value() {
        AWAITING.lock().insert(pid, coordinator);
    } else {
        AWAITING.lock().remove(&pid);
    }
    Ok(Atom::OK.into())
}

/// The modules whose bodies the calling process runs.
pub fn modules_in_progress<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let process = caller(cx).ok_or_else(Stop::bad_argument)?;
    let modules = progress::modules_of(process);
    let atoms: Result<Vec<Term<'h>>, Stop<'h>> =
        modules.iter().map(|module| name(module.as_str())).collect();
    Ok(cx.heap().list(atoms?))
}

/// Compiles and runs the text of a file: `{[{module, binary}], [{module, dependency}]}` of what it defines and what
/// it depends on (`:compile`, `:exports` or `:runtime`).
pub fn compile_source<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let source = args[0].as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    let source = source.into_owned();
    let file = args[1].as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    let file = String::from_utf8_lossy(&file).into_owned();
    Err(job::start(move |job| {
        let (dependencies, modules) =
            collecting(job, |job| compile::run_tracked(job, &source, &file));
        failure::answer(dependencies.and_then(|all| compile::tracked_term(&modules, &all)))
    }))
}

/// Forgets the calls of the modules of files that the calling process has compiled at the same time.
pub fn forget_calls<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let process = caller(cx).ok_or_else(Stop::bad_argument)?;
    crate::verify::take_held(process);
    Ok(Atom::OK.into())
}

/// Checks the calls of the modules of files that the calling process has compiled at the same time.
pub fn check_calls<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let process = caller(cx).ok_or_else(Stop::bad_argument)?;
    Err(job::start(move |job| {
        let held = crate::verify::take_held(process);
        let checked = compile::check_calls(job, held);
        failure::answer(checked.map(|()| Owned::new(Atom::OK.into())))
    }))
}

/// `[unquote_splicing(front) | tail]`: a list behind is a list's rest; of anything else, the last form makes a cell.
pub fn tail_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let [front, tail] = args else {
        return Err(Stop::bad_argument());
    };
    let mut items = front.list_to_vec().map_err(|_| Stop::bad_argument())?;
    if tail.is_list() {
        return Ok(cx.heap().list_with_tail(items, *tail));
    }
    let last = items.pop().ok_or_else(Stop::bad_argument)?;
    let sides = cx.heap().list([last, *tail]);
    items.push(cx.heap().tuple(&[name("|")?, Term::NIL, sides]));
    Ok(cx.heap().list(items))
}

/// `left.unquote(right)` with a list of arguments, or with `nil` for none.
pub fn dot<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let [meta, left, right, arguments] = args else {
        return Err(Stop::bad_argument());
    };
    let heap = cx.heap();
    let call = |function: Term<'h>, meta_of_call: Term<'h>, arguments: Term<'h>| {
        let target = heap.list([*left, function]);
        let head = heap.tuple(&[name(".")?, *meta, target]);
        Ok(heap.tuple(&[head, meta_of_call, arguments]))
    };
    let alias = |parts: Vec<Term<'h>>| {
        let parts = heap.list(std::iter::once(*left).chain(parts).collect::<Vec<_>>());
        Ok(heap.tuple(&[name("__aliases__")?, *meta, parts]))
    };
    let is_call = arguments.as_atom() != Some(Atom::NIL);
    let without_parens = |function: Term<'h>| {
        let flag = heap.tuple(&[name("no_parens")?, Atom::TRUE.into()]);
        let rest = meta.list_iter().filter_map(Result::ok);
        let meta = heap.list(std::iter::once(flag).chain(rest).collect::<Vec<_>>());
        call(function, meta, Term::NIL)
    };
    match (right.as_atom(), right.value()) {
        (Some(_), _) if is_call => return call(*right, *meta, *arguments),
        (Some(atom), _) if atom.as_str().starts_with("Elixir.") => return alias(vec![*right]),
        (Some(_), _) => return without_parens(*right),
        (None, Value::Tuple(tuple)) => match tuple.elements() {
            [head, _, rest] if !is_call && head.as_atom() == name_of("__aliases__") => {
                return alias(rest.list_iter().filter_map(Result::ok).collect());
            }
            [head, _, rest] if head.as_atom().is_some() && rest.as_atom().is_some() => {
                return if is_call {
                    call(*head, *meta, *arguments)
                } else {
                    without_parens(*head)
                };
            }
            [head, _, rest] if !is_call && head.as_atom().is_some() && rest.is_list() => {
                return call(*head, *meta, *rest);
            }
            _ => {}
        },
        _ => {}
    }
    Err(bad_dot(cx, *right, is_call))
}

fn name_of(text: &str) -> Option<Atom> {
    Atom::try_new(text).ok()
}

fn name<'h>(text: &str) -> NativeResult<'h> {
    name_of(text)
        .map(Term::from)
        .ok_or_else(|| Stop::error(Atom::SYSTEM_LIMIT))
}

fn bad_dot<'h>(cx: &Cx<'h>, right: Term<'h>, is_call: bool) -> Stop<'h> {
    let shown = forms::from_term(right).map_or_else(
        |_| "what nests too deep".to_owned(),
        |form| syntax::inspect::inspect(&form),
    );
    let what = if is_call {
        "after dot with args to return an atom or a quoted call"
    } else {
        "after dot to return an atom, an alias or a quoted call"
    };
    let text = format!("expected unquote {what}, got: {shown}");
    let exception = failure::exception_with_message("Elixir.ArgumentError", &text);
    Stop::Raise(Class::Error, exception.copy(cx))
}
