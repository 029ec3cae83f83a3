//! Natives that reach the compiler.

use syntax::{Quoted, Symbol};
use vm::{Atom, Class, Cx, Native, NativeResult, Owned, Stop, Term};

use compiler::module_builder::Source;
use compiler::{Diagnostic, Severity};

use crate::code;
use crate::code_path;
use crate::compile;
use crate::consolidation;
use crate::defining;
use crate::diagnostics;
use crate::docs;
use crate::failure;
use crate::forms;
use crate::heads;
use crate::job;
use crate::progress::{self, Progress};
use crate::refused;
use crate::typespec;
use crate::unquote;

macro_rules! natives {
    ($($module:literal { $($function:literal / $arity:literal => $native:path;)* })*) => {
        /// Natives that reach the compiler.
        pub const NATIVES: &[Native] = &[
            $($(Native { module: $module, function: $function, arity: $arity, native: $native },)*)*
        ];
    };
}

natives! {
    "elixir_module" {
        "compile"/3 => compile_module;
        "create"/3 => create_module;
        "put_attribute"/3 => put_attribute;
        "get_attribute"/2 => get_attribute;
        "register_attribute"/4 => register_attribute;
        "delete_attribute"/2 => delete_attribute;
        "has_attribute"/2 => has_attribute;
        "attributes_in"/1 => attributes_in;
        "is_open"/1 => is_open;
        "defines"/3 => defines;
        "definitions_in"/1 => definitions_in;
        "definition"/3 => definition;
        "delete_definition"/3 => delete_definition;
        "make_overridable"/2 => make_overridable;
        "is_overridable"/3 => is_overridable;
        "overridables_in"/1 => overridables_in;
        "defines_type"/3 => defines_type;
        "specs"/3 => specs;
    }
    "elixir_def" {
        "store"/3 => store_definition;
    }
    "Elixir.Module" {
        "__put_attribute__"/4 => put_attribute;
        "__get_attribute__"/3 => read_attribute;
    }
    "cordial" {
        "expand_local_macro"/3 => expand_local_macro;
        "inline"/3 => inline;
        "use_alias"/2 => use_alias;
        "use_macro"/4 => use_macro;
        "kept"/1 => kept;
        "clause_heads"/3 => clause_heads;
        "docs_of"/1 => docs_of;
        "types_of"/1 => types_of;
        "module_file"/1 => module_file;
        "script_file"/1 => script_file;
        "identifier_start?"/1 => is_identifier_start;
        "identifier_continue?"/1 => is_identifier_continue;
        "parse"/2 => code::parse;
        "parse_with_comments"/2 => code::parse_with_comments;
        "parse_numbered"/2 => code::parse_numbered;
        "complete_cursor"/2 => code::complete_cursor;
        "raise_parse_error"/3 => code::raise_parse_error;
        "eval_env"/1 => code::eval_env;
        "eval"/4 => code::eval;
        "compile"/2 => code::compile;
        "compiler_option"/1 => code::compiler_option;
        "put_compiler_option"/2 => code::put_compiler_option;
        "required_files"/0 => code::required_files;
        "put_required_file"/1 => code::put_required_file;
        "delete_required_file"/1 => code::delete_required_file;
        "can_await_compilation"/0 => code::can_await_compilation;
        "append_path"/1 => code_path::append;
        "prepend_path"/1 => code_path::prepend;
        "delete_path"/1 => code_path::delete;
        "code_paths"/0 => code_path::list;
        "locate"/1 => code_path::locate;
        "protocol_data"/1 => consolidation::protocol_data;
        "consolidate"/2 => consolidation::consolidate;
        "collect_diagnostics"/1 => diagnostics::collect;
        "take_diagnostics"/0 => diagnostics::take;
        "set_awaiting"/2 => code::set_awaiting;
        "modules_in_progress"/0 => code::modules_in_progress;
        "compile_source"/2 => code::compile_source;
        "check_calls"/0 => code::check_calls;
        "forget_calls"/0 => code::forget_calls;
        "gather_diagnostic"/1 => diagnostics::gather;
        "diagnostic_text"/4 => diagnostics::text_of;
        "syntax_error_message"/2 => refused::message;
    }
    "elixir_quote" {
        "dot"/4 => code::dot;
        "tail_list"/2 => code::tail_list;
        "unquoted"/1 => unquote::unquoted;
        "spliced"/1 => unquote::spliced;
    }
    "cordial_code" {
        "run_file"/1 => run_file;
        "run_source"/2 => run_source;
    }
}

fn symbol_argument<'h>(term: Term<'h>) -> Result<Symbol, Stop<'h>> {
    term.as_atom()
        .map(forms::symbol)
        .ok_or_else(Stop::bad_argument)
}

fn form_argument<'h>(term: Term<'h>) -> Result<Quoted, Stop<'h>> {
    forms::from_term(term).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}

fn text_argument<'h>(term: Term<'h>) -> Result<String, Stop<'h>> {
    let bytes = term.as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    String::from_utf8(bytes.into_owned()).map_err(|_| Stop::bad_argument())
}

/// The module in progress of this name, or an `ArgumentError` that it is not open.
fn open_module<'h>(cx: &Cx<'h>, name: Term<'h>) -> Result<std::sync::Arc<Progress>, Stop<'h>> {
    let symbol = symbol_argument(name)?;
    progress::find(symbol).ok_or_else(|| {
        let closed = Atom::try_new("module_not_open").map_or(Atom::BADARG, |atom| atom);
        Stop::Raise(Class::Error, cx.heap().tuple(&[closed.into(), name]))
    })
}

/// `{kind, text}` of the clauses of a function, or `nil` if they are not in the module's file; see [`heads`].
fn clause_heads<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (module, name) = (args[0].as_atom(), args[1].as_atom());
    let (Some(module), Some(name), Some(arity)) = (module, name, args[2].as_usize()) else {
        return Err(Stop::bad_argument());
    };
    let file = docs::module_file(module.as_str()).unwrap_or_default();
    let text = bytecode::section(&file, *b"HEAD").unwrap_or_default();
    let text = String::from_utf8_lossy(text);
    let Some((kind, clauses)) = heads::find(&text, name.as_str(), arity) else {
        return Ok(Atom::NIL.into());
    };
    let kind = Atom::try_new(kind).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
    let clauses = cx.heap().binary(clauses.as_bytes());
    Ok(cx.heap().tuple(&[kind.into(), clauses]))
}

/// An `ArgumentError` with a message.
fn argument_error<'h>(cx: &Cx<'h>, message: &str) -> Stop<'h> {
    let text = cx.heap().binary(message.as_bytes());
    match failure::exception(cx.heap(), "Elixir.ArgumentError", &[("message", text)]) {
        Ok(exception) => Stop::Raise(Class::Error, exception),
        Err(stop) => stop,
    }
}

fn compile_module<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if args[0].as_atom().is_none() {
        let shown = crate::attribute::shown(args[0]);
        return Err(argument_error(cx, &format!("invalid module name: {shown}")));
    }
    let name = symbol_argument(args[0])?;
    let source = match args[1].as_i64() {
        Some(handle) => Source::Handle(handle),
        None => Source::Forms(form_argument(args[1])?),
    };
    let values = Owned::new(args[2]);
    Err(job::start(move |job| {
        failure::answer(defining::define_module(job, name, source, values))
    }))
}

/// `Module.create/3`: takes name, code, and the fields of the environment around it.
fn create_module<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let name = symbol_argument(args[0])?;
    let (block, options) = (form_argument(args[1])?, form_argument(args[2])?);
    let values = Owned::new(cx.heap().list([]));
    Err(job::start(move |job| {
        let env = compile::env_with(job, "nofile", &options);
        let source = Source::Block(block, Box::new(env));
        failure::answer(defining::define_module(job, name, source, values))
    }))
}

fn store_definition<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let handle = args[0].as_i64().ok_or_else(Stop::bad_argument)?;
    let (head, body) = (form_argument(args[1])?, form_argument(args[2])?);
    Err(job::start(move |job| {
        failure::answer(defining::define(job, handle, head, body))
    }))
}

/// Expands a macro of the module in progress: `{:ok, quoted}` or `:error`.
fn expand_local_macro<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let name = symbol_argument(args[0])?;
    let Quoted::List(arguments) = form_argument(args[1])? else {
        return Err(Stop::bad_argument());
    };
    let env = form_argument(args[2])?;
    Err(job::start(move |job| {
        failure::answer(compile::expand_local_macro(job, name, arguments, env))
    }))
}

/// `{module, name, :same | :swapped | :element}` of what a call is the same as, or `nil`.
fn inline<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = symbol_argument(args[0])?;
    let (name, arity) = (symbol_argument(args[1])?, args[2].as_usize());
    let arity = arity.ok_or_else(Stop::bad_argument)?;
    let Some((module, name, order)) = compiler::rewrite::inlined(module, name, arity) else {
        return Ok(Atom::NIL.into());
    };
    let parts = [
        symbol_term(module)?,
        symbol_term(name)?,
        symbol_term(Symbol::new(order))?,
    ];
    Ok(cx.heap().tuple(&parts))
}

/// Notes that a macro asked for an alias of its caller, given the caller's `lexical_tracker`.
fn use_alias<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let alias = symbol_argument(args[1])?;
    if let Some(tracker) = args[0].as_i64() {
        compile::session().use_alias(tracker, alias);
    }
    Ok(Atom::OK.into())
}

/// Notes that a macro expanded another for its caller, given the caller's `lexical_tracker`.
fn use_macro<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = symbol_argument(args[1])?;
    let (name, arity) = function_argument(args[2], args[3])?;
    if let Some(tracker) = args[0].as_i64() {
        compile::session().use_macro(tracker, module, name, arity);
    }
    Ok(Atom::OK.into())
}

/// The file whose code outside of modules runs in a module: a binary or `nil`.
fn script_file<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = symbol_argument(args[0])?;
    let file = compile::file_of_module(module.as_str());
    Ok(file.map_or(Atom::NIL.into(), |file| {
        cx.heap().binary(file.as_str().as_bytes())
    }))
}

/// A term that code holds though it has no source form.
fn kept<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let handle = args[0]
        .as_i64()
        .and_then(|handle| u64::try_from(handle).ok());
    let term = handle.and_then(|handle| forms::kept(cx.heap(), handle));
    term.ok_or_else(Stop::bad_argument)
}

fn run_file<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let path = text_argument(args[0])?;
    Err(job::start(move |job| {
        let result = match std::fs::read(&path) {
            Ok(source) => compile::verified(job, |job| compile::run_source(job, &source, &path)),
            Err(error) => Err(failure::Failure::Limit(format!(
                "could not read {path}: {error}"
            ))),
        };
        failure::answer(result)
    }))
}

fn run_source<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let source = args[0]
        .as_binary_bytes()
        .ok_or_else(Stop::bad_argument)?
        .into_owned();
    let file = text_argument(args[1])?;
    Err(job::start(move |job| {
        failure::answer(compile::run_source(job, &source, &file))
    }))
}

fn put_attribute<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let name = symbol_argument(args[1])?;
    if let Some(problem) = crate::attribute::problem(name.as_str(), args[2]) {
        return Err(argument_error(cx, &problem));
    }
    let line = args.get(3).and_then(|line| line.as_i64());
    let line = line.and_then(|line| u32::try_from(line).ok());
    let name = symbol_argument(args[1])?;
    if docs::is_documentation(name) {
        put_documentation(
            cx,
            &progress,
            symbol_argument(args[0])?,
            name,
            args[2],
            line,
        )?;
    } else if typespec::is_typespec(name) {
        let form = form_argument(args[2])?;
        let vain = progress.docs.lock().specify(name, &form, line.unwrap_or(0));
        if let Some((line, text)) = vain {
            warn_at(cx, &progress, line, text, "(file)".to_owned());
        }
        progress.types.lock().put(name, form, line.unwrap_or(0));
        let documents = match name.as_str() {
            "callback" | "macrocallback" => "doc",
            _ => "typedoc",
        };
        if name != "spec" {
            progress.annotations.lock().forget_doc();
            let mut attributes = progress.attributes.lock();
            attributes.delete(Symbol::new(documents), cx.heap());
        }
    }
    if matches!(name.as_str(), "doc" | "impl")
        && let Ok(value) = forms::from_term(args[2])
    {
        let mut annotations = progress.annotations.lock();
        annotations.put(name.as_str(), &value, line);
        drop(annotations);
        defining::report_annotations(&progress);
    }
    // What is said beside the text of documentation is not read as the attribute's value.
    if !docs::is_documentation(name) || args[2].list_to_vec().is_err() {
        progress.attributes.lock().put(name, args[2], line);
    }
    Ok(Atom::OK.into())
}

/// `@doc value` or the like; the value may come with its line, as it is read.
fn put_documentation<'h>(
    cx: &Cx<'h>,
    progress: &Progress,
    module: Symbol,
    name: Symbol,
    value: Term<'h>,
    line: Option<u32>,
) -> Result<(), Stop<'h>> {
    let with_line = value.as_pair().and_then(|(line, text)| {
        let line = u32::try_from(line.as_i64()?).ok()?;
        Some((text, line))
    });
    let (value, line) = with_line.unwrap_or((value, line.unwrap_or(0)));
    let before = progress.docs.lock().put(name, form_argument(value)?, line);
    if let Some(before) = before {
        redefined(cx, module, progress, (name, line, before));
    }
    Ok(())
}

/// Says that documentation was there already.
fn redefined(
    cx: &Cx<'_>,
    module: Symbol,
    progress: &Progress,
    (name, line, before): (Symbol, u32, u32),
) {
    let text = format!("redefining @{name} attribute previously set at line {before}");
    let module = crate::report::module_name(module);
    warn_at(cx, progress, line, text, format!("{module} (module)"));
}

/// Warns about a line of a module in progress.
fn warn_at(cx: &Cx<'_>, progress: &Progress, line: u32, text: String, inside: String) {
    let file = progress.builder.lock();
    let file = file
        .as_ref()
        .map_or("nofile".to_owned(), |it| it.env().file.to_string());
    let place = syntax::Meta::at_line(line);
    let mut warning = Diagnostic::new(Severity::Warning, &file, &place, text);
    warning.inside = Some(inside);
    if let Some(process) = code::caller(cx) {
        diagnostics::report(process, vec![warning]);
    }
}

/// `@name` in a body: `nil` for one that was never set.
fn read_attribute<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let name = symbol_argument(args[1])?;
    let value = progress.attributes.lock().take_read(name, cx.heap());
    let line = args.get(2).and_then(|line| line.as_i64());
    if let (None, Some(line)) = (value, line)
        && !progress::is_reserved(name)
    {
        defining::warn_undefined_attribute(&progress, name, u32::try_from(line).unwrap_or(0));
    }
    Ok(value.unwrap_or(Atom::NIL.into()))
}

/// `{:ok, value}` or `:error`. Documentation comes with its line.
fn get_attribute<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let name = symbol_argument(args[1])?;
    let mut attributes = progress.attributes.lock();
    let mut value = attributes.take_read(name, cx.heap());
    if let (Some(doc), Some(line)) = (value, attributes.line(name))
        && docs::is_documentation(name)
        && (doc.as_binary_bytes().is_some() || doc.as_bool().is_some())
    {
        let line = cx.heap().integer(i64::from(line));
        value = Some(cx.heap().tuple(&[line, doc]));
    }
    Ok(value.map_or(Atom::ERROR.into(), |value| {
        cx.heap().tuple(&[Atom::OK.into(), value])
    }))
}

fn register_attribute<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let flag = |term: Term<'h>| term.as_bool().ok_or_else(Stop::bad_argument);
    let (accumulates, persists) = (flag(args[2])?, flag(args[3])?);
    progress
        .attributes
        .lock()
        .register(symbol_argument(args[1])?, accumulates, persists);
    Ok(Atom::OK.into())
}

fn delete_attribute<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let value = progress
        .attributes
        .lock()
        .delete(symbol_argument(args[1])?, cx.heap());
    Ok(value.unwrap_or(Atom::NIL.into()))
}

fn has_attribute<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let has = progress.attributes.lock().has(symbol_argument(args[1])?);
    Ok(has.into())
}

fn symbol_term<'h>(symbol: Symbol) -> NativeResult<'h> {
    forms::atom(symbol)
        .map(Term::from)
        .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}

fn attributes_in<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let names: Result<Vec<_>, Stop<'h>> = progress
        .attributes
        .lock()
        .all_names()
        .into_iter()
        .filter(|name| !name.as_str().starts_with("__"))
        .map(symbol_term)
        .collect();
    Ok(cx.heap().list(names?))
}

fn is_open<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(progress::find(symbol_argument(args[0])?).is_some().into())
}

/// Name and arity of a function.
fn function_argument<'h>(name: Term<'h>, arity: Term<'h>) -> Result<(Symbol, u8), Stop<'h>> {
    let arity = arity
        .as_usize()
        .and_then(|arity| u8::try_from(arity).ok())
        .ok_or_else(Stop::bad_argument)?;
    Ok((symbol_argument(name)?, arity))
}

/// The kind of a definition so far (`:def`, …), or `nil`.
fn defines<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let (name, arity) = function_argument(args[1], args[2])?;
    let builder = progress.builder.lock();
    let kind = builder
        .as_ref()
        .and_then(|builder| builder.defines(name, arity));
    kind.map_or(Ok(Atom::NIL.into()), |kind| {
        symbol_term(Symbol::new(kind.as_str()))
    })
}

/// `[{name, arity, kind}]` of everything defined so far.
fn definitions_in<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let builder = progress.builder.lock();
    let all = builder
        .as_ref()
        .map(compiler::ModuleBuilder::definitions)
        .unwrap_or_default();
    let one = |(name, arity, kind): (Symbol, u8, compiler::definition::Kind)| {
        let kind = symbol_term(Symbol::new(kind.as_str()))?;
        Ok(cx.heap().tuple(&[
            symbol_term(name)?,
            cx.heap().integer(i64::from(arity)),
            kind,
        ]))
    };
    let all: Result<Vec<_>, Stop<'h>> = all.into_iter().map(one).collect();
    Ok(cx.heap().list(all?))
}

/// `{:v1, kind, meta, clauses}` or `nil`.
fn definition<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let (name, arity) = function_argument(args[1], args[2])?;
    let builder = progress.builder.lock();
    let form = builder
        .as_ref()
        .and_then(|builder| builder.definition(name, arity));
    form.map_or(Ok(Atom::NIL.into()), |form| {
        forms::to_term(cx.heap(), &form).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
    })
}

fn delete_definition<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let (name, arity) = function_argument(args[1], args[2])?;
    let deleted = progress
        .builder
        .lock()
        .as_ref()
        .is_some_and(|builder| builder.delete(name, arity));
    Ok(deleted.into())
}

/// `:ok`, or `{:error, text}`.
fn make_overridable<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let mut names = Vec::new();
    for item in args[1].list_iter() {
        let pair = item
            .ok()
            .and_then(Term::as_pair)
            .ok_or_else(Stop::bad_argument)?;
        names.push(function_argument(pair.0, pair.1)?);
    }
    let made = progress
        .builder
        .lock()
        .as_ref()
        .map_or(Ok(()), |builder| builder.make_overridable(&names));
    Ok(match made {
        Ok(()) => Atom::OK.into(),
        Err(text) => cx
            .heap()
            .tuple(&[Atom::ERROR.into(), cx.heap().binary(text.as_bytes())]),
    })
}

fn is_overridable<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let (name, arity) = function_argument(args[1], args[2])?;
    let is = progress
        .builder
        .lock()
        .as_ref()
        .is_some_and(|builder| builder.is_overridable(name, arity));
    Ok(is.into())
}

/// `[{name, arity}]` of what may be overridden.
fn overridables_in<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let builder = progress.builder.lock();
    let all = builder
        .as_ref()
        .map(compiler::ModuleBuilder::overridables)
        .unwrap_or_default();
    let one = |(name, arity): (Symbol, u8)| {
        let arity = cx.heap().integer(i64::from(arity));
        Ok(cx.heap().tuple(&[symbol_term(name)?, arity]))
    };
    let all: Result<Vec<_>, Stop<'h>> = all.into_iter().map(one).collect();
    Ok(cx.heap().list(all?))
}

fn defines_type<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let (name, arity) = function_argument(args[1], args[2])?;
    let defines = progress.types.lock().defines(name, usize::from(arity));
    Ok(defines.into())
}

/// The specs of a function so far.
fn specs<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let progress = open_module(cx, args[0])?;
    let (name, arity) = function_argument(args[1], args[2])?;
    let types = progress.types.lock();
    let specs = types.specs_of(name, usize::from(arity));
    let specs: Result<Vec<_>, Stop<'h>> = specs
        .into_iter()
        .map(|form| forms::to_term(cx.heap(), form).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT)))
        .collect();
    Ok(cx.heap().list(specs?))
}

/// What a module file holds of a kind, as bytes that `:erlang.binary_to_term/1` reads; `nil` if nothing.
fn section<'h>(cx: &Cx<'h>, bytes: Term<'h>, tag: [u8; 4]) -> NativeResult<'h> {
    let bytes = bytes.as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    let found = bytecode::section(&bytes, tag);
    Ok(found.map_or(Atom::NIL.into(), |found| cx.heap().binary(found)))
}

fn docs_of<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    section(cx, args[0], *b"DOCS")
}

fn types_of<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    section(cx, args[0], *b"TYPE")
}

/// The file of a module with all its sections, if it is to be had: a binary or `nil`.
fn module_file<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    let bytes = docs::module_file(module.as_str());
    Ok(bytes.map_or(Atom::NIL.into(), |bytes| cx.heap().binary(&bytes)))
}

fn character_argument<'h>(term: Term<'h>) -> Result<char, Stop<'h>> {
    let code = term.as_usize().and_then(|code| u32::try_from(code).ok());
    code.and_then(char::from_u32).ok_or_else(Stop::bad_argument)
}

fn is_identifier_start<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(syntax::starts_name(character_argument(args[0])?).into())
}

fn is_identifier_continue<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(syntax::continues_name(character_argument(args[0])?).into())
}
