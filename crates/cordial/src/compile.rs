//! Compiling and running: files, expressions, modules.

use std::sync::{Arc, LazyLock};

use compiler::dependencies::Dependency;
use compiler::env::{Env, VarKey, VarKind};
use compiler::error::Abort;
use compiler::module_builder::{BodyFunction, Finish, Source};
use compiler::{Diagnostic, Evaluation, ModuleBuilder, Options, Session, core};
use parking_lot::RwLock;
use syntax::{ParseOptions, Quoted, Symbol};
use vm::{Answer, Atom, Class, Cx, Heap, HiddenFunction, NativeResult, Owned, Stop, Term};

use crate::annotations;
use crate::diagnostics;
use crate::docs;
use crate::forms;
use crate::heads;
use crate::hooks;
use crate::host::{self, JobHost};
use crate::job::{CallRaised, Job};
use crate::mentions;
use crate::progress::{self, Progress};
use crate::refused::Refused;
use crate::type_check;
use crate::verify::{self, Calls};

/// The compilation that goes on in this program.
static SESSION: LazyLock<RwLock<Arc<Session>>> = LazyLock::new(RwLock::default);

/// The files that were compiled; their code runs in modules named by their numbers.
static FILES: RwLock<Vec<Symbol>> = RwLock::new(Vec::new());

/// What the names of those modules begin with.
const FILE_MODULE: &str = "elixir_compiler_";

/// The name of the module that the code of `file` outside of modules runs in.
fn file_module(file: &str) -> Symbol {
    let mut files = FILES.write();
    files.push(Symbol::new(file));
    Symbol::new(&format!("{FILE_MODULE}{}", files.len() - 1))
}

/// The file whose code outside of modules runs in `module`.
pub fn file_of_module(module: &str) -> Option<Symbol> {
    let number: usize = module.strip_prefix(FILE_MODULE)?.parse().ok()?;
    FILES.read().get(number).copied()
}

/// Takes modules as they are compiled: name and file.
pub type Sink = Box<dyn Fn(&str, Vec<u8>) + Send + Sync>;

static SINK: RwLock<Option<Sink>> = RwLock::new(None);

/// Has compiled modules handed to `sink` too.
pub fn set_sink(sink: Sink) {
    *SINK.write() = Some(sink);
}

/// Begins a new compilation: with `bootstrap`, there is no `Kernel` yet.
pub fn set_bootstrap(bootstrap: bool) {
    *SESSION.write() = Arc::new(Session::new(Options { bootstrap }));
}

/// The compilation that goes on.
pub fn session() -> Arc<Session> {
    SESSION.read().clone()
}

/// Why something could not be compiled.
pub enum Failure {
    /// The process raised; the job passes it on.
    Raised,
    /// The text is no program.
    Syntax(Box<Refused>),
    /// There are errors, and they were printed; the text is what the exception says.
    Compile {
        /// The file.
        file: String,
        /// What could not be compiled.
        what: String,
    },
    /// A table is full, or the like.
    Limit(String),
}

impl From<CallRaised> for Failure {
    fn from(_: CallRaised) -> Failure {
        Failure::Raised
    }
}

/// The answer that gives a job's result.
pub fn answer(result: Result<Owned, Failure>) -> Answer {
    Box::new(move |cx| match result {
        Ok(value) => Ok(value.copy(cx)),
        Err(failure) => Err(raise(cx, failure)),
    })
}

/// The exception of a failure.
fn raise<'h>(cx: &Cx<'h>, failure: Failure) -> Stop<'h> {
    let exception = match failure {
        Failure::Raised => Ok(Atom::ERROR.into()),
        Failure::Syntax(refused) => refused.exception(cx),
        Failure::Compile { file, what } => compile_error(cx, &file, &what),
        Failure::Limit(text) => runtime_error(cx, &text),
    };
    match exception {
        Ok(exception) => Stop::Raise(Class::Error, exception),
        Err(stop) => stop,
    }
}

/// An exception with some of its fields.
pub fn exception<'h>(cx: &Cx<'h>, module: &str, fields: &[(&str, Term<'h>)]) -> NativeResult<'h> {
    let atom = |text: &str| Atom::try_new(text).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT));
    let mut pairs = vec![
        (Atom::STRUCT.into(), atom(module)?.into()),
        (Atom::EXCEPTION.into(), Atom::TRUE.into()),
    ];
    for (name, value) in fields {
        pairs.push((atom(name)?.into(), *value));
    }
    Ok(cx.heap().map_from_pairs(pairs))
}

fn compile_error<'h>(cx: &Cx<'h>, file: &str, what: &str) -> NativeResult<'h> {
    let text = format!("cannot compile {what} (errors have been logged)");
    let fields = [
        ("file", cx.heap().binary(file.as_bytes())),
        ("line", cx.heap().integer(0)),
        ("description", cx.heap().binary(text.as_bytes())),
    ];
    exception(cx, "Elixir.CompileError", &fields)
}

/// An exception of which only the message is known.
pub fn exception_with_message(module: &str, message: &str) -> Owned {
    let heap = Heap::new();
    let pairs = [("__struct__", module), ("__exception__", "true")];
    let atom = |text: &str| Atom::try_new(text).map_or(Atom::NIL, |atom| atom);
    let mut all: Vec<(Term<'_>, Term<'_>)> = pairs
        .iter()
        .map(|(key, value)| (atom(key).into(), atom(value).into()))
        .collect();
    all.push((atom("message").into(), heap.binary(message.as_bytes())));
    Owned::new(heap.map_from_pairs(all))
}

fn runtime_error<'h>(cx: &Cx<'h>, text: &str) -> NativeResult<'h> {
    exception(
        cx,
        "Elixir.RuntimeError",
        &[("message", cx.heap().binary(text.as_bytes()))],
    )
}

/// Reports what there is to say.
pub fn report(job: &Job, diagnostics: Vec<Diagnostic>) {
    if !job.has_given_up() {
        diagnostics::report(job.pid(), diagnostics);
    }
}

/// Warns that a module's body reads an attribute that nobody set.
pub fn warn_undefined_attribute(progress: &Progress, name: Symbol, line: u32) {
    let Some(builder) = progress.builder.lock().clone() else {
        return;
    };
    let text = format!(
        "undefined module attribute @{name}, please remove access to @{name} or explicitly set it before access"
    );
    let place = syntax::Meta::at_line(line);
    let file = &builder.env().file;
    let mut warning = Diagnostic::new(compiler::Severity::Warning, file, &place, text);
    let module = crate::report::module_name(builder.name());
    warning.inside = Some(format!("{module} (module)"));
    diagnostics::report(progress.process, vec![warning]);
}

/// Reports what the annotations of a module that is being compiled are about to be taken for.
pub fn report_annotations(progress: &Progress) {
    if let Some(builder) = progress.builder.lock().clone() {
        let file = &builder.env().file;
        let found = annotations::pending(progress, builder.name(), file);
        diagnostics::report(progress.process, found);
    }
}

/// Parses a text.
///
/// # Errors
/// The first error of the parser.
pub fn parse(job: &Job, source: &[u8], file: &str, line: u32) -> Result<Quoted, Failure> {
    let options = ParseOptions {
        file: file.to_owned(),
        line,
        columns: true,
        ..ParseOptions::default()
    };
    let parsed = syntax::parse(source, &options);
    diagnostics::warn(job.pid(), parsed.warnings);
    let first = parsed.errors.into_iter().next();
    match (parsed.quoted, first) {
        (_, Some(error)) => Err(Failure::Syntax(Box::new(Refused::new(
            error, source, &options,
        )))),
        (Some(quoted), None) => Ok(quoted),
        (None, None) => Ok(Quoted::atom("nil")),
    }
}

/// Compiles and runs a text as the file `file`; gives `{result, bindings}` of it.
pub fn run_source(job: &mut Job, source: &[u8], file: &str) -> Result<Owned, Failure> {
    crate::report::remember(file, source);
    let form = parse(job, source, file, 1)?;
    run_form(job, &form, file)
}

/// Compiles and runs a text as the file `file`; gives what it depends on.
pub fn run_tracked(
    job: &mut Job,
    source: &[u8],
    file: &str,
) -> Result<Vec<(Symbol, Dependency)>, Failure> {
    let form = parse(job, source, file, 1)?;
    let env = session().file_env(&mut JobHost { job }, file);
    let dependencies = env.dependencies.clone();
    run_in(job, &form, file, env)?;
    Ok(dependencies.sorted())
}

/// Does `work`, then checks the modules that it defined; if other files are compiled at the same time, that is left to
/// whoever waits for all of them.
pub fn verified<T>(
    job: &mut Job,
    work: impl FnOnce(&mut Job) -> Result<T, Failure>,
) -> Result<T, Failure> {
    verify::begin(job.pid());
    let result = work(job);
    let waiting = verify::end(job.pid());
    let result = result?;
    match crate::code::coordinator(job.pid()) {
        Some(coordinator) => verify::hold(coordinator, waiting),
        None => check_calls(job, waiting)?,
    }
    Ok(result)
}

/// Reports what is wrong with the calls of modules.
///
/// # Errors
/// If the process that was to be asked ends.
pub fn check_calls(job: &mut Job, modules: Vec<Calls>) -> Result<(), Failure> {
    for calls in modules {
        let found = verify::check(job, &calls)?;
        report(job, found);
    }
    Ok(())
}

/// Compiles and runs a form as the file `file`; gives `{result, []}` of it.
pub fn run_form(job: &mut Job, form: &Quoted, file: &str) -> Result<Owned, Failure> {
    let env = session().file_env(&mut JobHost { job }, file);
    run_in(job, form, file, env)
}

fn run_in(job: &mut Job, form: &Quoted, file: &str, env: Env) -> Result<Owned, Failure> {
    let session = session();
    let evaluated = compiler::eval::expand_script(&session, &mut JobHost { job }, form, env);
    report(job, session.take_diagnostics());
    let evaluation = evaluated.map_err(|abort| failure(&abort, file, "file"))?;
    let heap = Heap::new();
    hooks::file_begins(job);
    let ran = run_evaluation(job, evaluation, Owned::new(heap.list([])));
    hooks::file_ends(job)?;
    ran
}

fn run_evaluation(
    job: &mut Job,
    mut evaluation: Evaluation,
    values: Owned,
) -> Result<Owned, Failure> {
    if evaluation.env.module.is_none() {
        evaluation.module.name = file_module(&evaluation.env.file);
    }
    let function = load_hidden(&evaluation.module, evaluation.function)?;
    Ok(job.run(function, values)?)
}

/// The environment at the beginning of a file, as options change it.
pub fn env_with(job: &mut Job, file: &str, options: &Quoted) -> Env {
    let env = session().file_env(&mut JobHost { job }, file);
    env.updated_from_term(options)
}

/// That environment as a term.
pub fn eval_env(job: &mut Job, file: &str, line: u32, options: &Quoted) -> Result<Owned, Failure> {
    let mut env = session().file_env(&mut JobHost { job }, file);
    env.line = line;
    env_term(&env.updated_from_term(options))
}

fn env_term(env: &Env) -> Result<Owned, Failure> {
    let heap = Heap::new();
    let form = env.to_term(env.functions_term(), env.macros_term(), None);
    let term = forms::to_term(&heap, &form)
        .map_err(|_| Failure::Limit("the environment is too large".to_owned()))?;
    Ok(Owned::new(term))
}

/// Runs a form with variables; gives `{value, binding, env}`.
pub fn eval(
    job: &mut Job,
    form: &Quoted,
    env: &Quoted,
    keys: &[VarKey],
    values: Owned,
) -> Result<Owned, Failure> {
    let session = session();
    let env = session
        .file_env(&mut JobHost { job }, "nofile")
        .updated_from_term(env);
    let file = env.file.to_string();
    let evaluated = compiler::eval::expand_eval(&session, &mut JobHost { job }, form, env, keys);
    report(job, session.take_diagnostics());
    let evaluation = evaluated.map_err(|abort| failure(&abort, &file, "file"))?;
    let after = evaluation.env.clone();
    let names = evaluation.bindings.clone();
    let ran = run_evaluation(job, evaluation, values)?;
    let heap = Heap::new();
    let broken = || Failure::Limit("the evaluated code gave no values".to_owned());
    let (value, values) = ran.to_term(&heap).as_pair().ok_or_else(broken)?;
    let mut binding = Vec::with_capacity(names.len());
    for (key, value) in names.into_iter().zip(values.list_iter()) {
        if let Some(key) = variable_term(&heap, key)? {
            binding.push(heap.tuple(&[key, value.map_err(|_| broken())?]));
        }
    }
    binding.reverse();
    let env = env_term(&after)?.to_term(&heap);
    Ok(Owned::new(heap.tuple(&[value, heap.list(binding), env])))
}

/// The key of a variable in a binding; `None` for one that a macro made for itself.
fn variable_term(heap: &Heap, (name, kind): VarKey) -> Result<Option<Term<'_>>, Failure> {
    let VarKind::Context(context) = kind else {
        return Ok(None);
    };
    let name = atom(name)?.into();
    if context == "nil" {
        return Ok(Some(name));
    }
    Ok(Some(heap.tuple(&[name, atom(context)?.into()])))
}

fn atom(symbol: Symbol) -> Result<Atom, Failure> {
    forms::atom(symbol).map_err(|_| Failure::Limit("the atom table is full".to_owned()))
}

/// `[{module, binary}]`.
pub fn modules_term(modules: &[(Symbol, Vec<u8>)]) -> Result<Owned, Failure> {
    let heap = Heap::new();
    let pair = |(name, binary): &(Symbol, Vec<u8>)| {
        Ok(heap.tuple(&[atom(*name)?.into(), heap.binary(binary)]))
    };
    let pairs: Result<Vec<_>, Failure> = modules.iter().map(pair).collect();
    Ok(Owned::new(heap.list(pairs?)))
}

/// Expands a macro of the module in progress that `env` names: `{:ok, form}` or `:error`.
pub fn expand_local_macro(
    job: &mut Job,
    name: Symbol,
    args: Vec<Quoted>,
    env: Quoted,
) -> Result<Owned, Failure> {
    let module = Env::bare("nofile").updated_from_term(&env).module;
    let builder = module
        .and_then(progress::find)
        .and_then(|progress| progress.builder.lock().clone());
    let expanded = match builder {
        Some(builder) => builder.expand_local_macro(&mut JobHost { job }, name, args, env),
        None => Ok(None),
    };
    let expanded = expanded.map_err(|error| failure(&Abort::Host(error), "nofile", "file"))?;
    let heap = Heap::new();
    let Some(form) = expanded else {
        return Ok(Owned::new(Atom::ERROR.into()));
    };
    let form = forms::to_term(&heap, &form)
        .map_err(|_| Failure::Limit("the macro's result is too large".to_owned()))?;
    Ok(Owned::new(heap.tuple(&[Atom::OK.into(), form])))
}

/// `{[{module, binary}], [{module, dependency}]}`.
pub fn tracked_term(
    modules: &[(Symbol, Vec<u8>)],
    dependencies: &[(Symbol, Dependency)],
) -> Result<Owned, Failure> {
    let heap = Heap::new();
    let pair = |(module, how): &(Symbol, Dependency)| {
        let how = atom(Symbol::new(how.name()))?;
        Ok(heap.tuple(&[atom(*module)?.into(), how.into()]))
    };
    let dependencies: Result<Vec<_>, Failure> = dependencies.iter().map(pair).collect();
    let modules = modules_term(modules)?.to_term(&heap);
    Ok(Owned::new(heap.tuple(&[modules, heap.list(dependencies?)])))
}

/// What a failure of the compiler means for its caller.
pub fn failure(abort: &Abort, file: &str, what: &str) -> Failure {
    match abort {
        Abort::Host(compiler::host::HostError::Raised) => Failure::Raised,
        Abort::Host(compiler::host::HostError::Limit(text)) => Failure::Limit(text.clone()),
        Abort::Fatal => Failure::Compile {
            file: file.to_owned(),
            what: what.to_owned(),
        },
    }
}

fn load_hidden(module: &core::Module, function: Symbol) -> Result<HiddenFunction, Failure> {
    let lowered = compiler::lower::lower(module);
    vm::load_hidden(lowered, function.as_str(), 1).map_err(|error| Failure::Limit(error.reason))
}

/// `defmodule`: runs the body and loads the module. Gives `{:module, name, binary, result}`.
pub fn define_module(
    job: &mut Job,
    name: Symbol,
    source: Source,
    values: Owned,
) -> Result<Owned, Failure> {
    let process = job.pid();
    if let Some(outer) = progress::find_of(process, name) {
        return Err(defined_inside(job, &outer, &source));
    }
    let progress = progress::begin(process, name);
    let result = define_in(job, name, source, values, &progress);
    progress::end(name, &progress);
    let (result, binary, calls) = result?;
    crate::code::defined(process, name, &binary);
    if crate::code::can_await(process) {
        announce(job, name, binary)?;
    }
    if let Some(calls) = verify::note(process, calls) {
        check_calls(job, vec![calls])?;
    }
    hooks::after_verify(job, name, &progress)?;
    Ok(result)
}

/// Complains about a module that is to be defined in its own body.
fn defined_inside(job: &Job, outer: &Progress, source: &Source) -> Failure {
    let builder = outer.builder.lock().clone();
    let (file, line, name) = builder.map_or_else(Default::default, |builder| {
        let name = crate::report::module_name(builder.name());
        (builder.env().file.to_string(), builder.line(), name)
    });
    let text = format!(
        "cannot define module {name} because it is currently being defined in {file}:{line}"
    );
    let place = syntax::Meta::at_line(session().line_of(source).unwrap_or(line));
    let mut error = Diagnostic::new(compiler::Severity::Error, &file, &place, text);
    error.inside = Some(format!("{name} (module)"));
    report(job, vec![error]);
    Failure::Compile {
        file,
        what: format!("module {name}"),
    }
}

/// Tells those who wait for a module that it is there.
fn announce(job: &mut Job, module: Symbol, binary: Vec<u8>) -> Result<(), CallRaised> {
    let handler = Symbol::new("Elixir.Kernel.ErrorHandler");
    let args = vec![Quoted::Atom(module), Quoted::Binary(binary.into())];
    job.call(handler, Symbol::new("announce"), args)?;
    Ok(())
}

fn define_in(
    job: &mut Job,
    name: Symbol,
    source: Source,
    values: Owned,
    progress: &Arc<Progress>,
) -> Result<(Owned, Vec<u8>, Calls), Failure> {
    let session = session();
    let what = format!("module {}", crate::report::module_name(name));
    let opened = ModuleBuilder::open(&session, &mut JobHost { job }, name, source);
    let (builder, body) = match opened {
        Ok(opened) => opened,
        Err(abort) => {
            let diagnostics = session.take_diagnostics();
            let error = diagnostics.iter().find(|diagnostic| diagnostic.is_error());
            let file = error.map_or("nofile".to_owned(), |error| error.base.file.clone());
            let what = refused(&diagnostics, what);
            report(job, diagnostics);
            return Err(failure(&abort, &file, &what));
        }
    };
    report(job, session.take_diagnostics());
    warn_redefined(job, &builder);
    *progress.builder.lock() = Some(builder.clone());
    let file = builder.env().file.to_string();
    let ran = run_body(job, &body, values).and_then(|result| {
        hooks::before_compile(job, &session, &builder, progress, &what)?;
        type_check::check(job, &builder, progress)?;
        Ok((result, finish(job, progress)?))
    });
    let (result, finish) = match ran {
        Ok(ran) => ran,
        Err(failure) => {
            builder.abandon(&session);
            return Err(failure);
        }
    };
    let mut finished = builder.finish(&session, &mut JobHost { job }, finish);
    let what = refused(&finished.diagnostics, what);
    report(job, finished.diagnostics.split_off(finished.told));
    if finished.module.is_some() {
        let found = annotations::check(job, progress, name, &file, builder.line())?;
        report(job, found);
    }
    let Some(module) = finished.module else {
        return Err(Failure::Compile { file, what });
    };
    let lowered = if crate::code::counts_lines() {
        compiler::coverage::lower_counting(module)
    } else {
        compiler::lower::lower(&module)
    };
    let binary = if hooks::on_load(job, &lowered, progress)? {
        load(lowered)?
    } else {
        lowered.encode()
    };
    hooks::after_compile(job, &builder, progress, &binary)?;
    let heap = Heap::new();
    let parts = [
        atom(Symbol::new("module"))?.into(),
        atom(name)?.into(),
        heap.binary(&binary),
        result.to_term(&heap),
    ];
    let calls = Calls {
        uses: finished.remotes,
        excused: mentions::excused(progress),
    };
    Ok((Owned::new(heap.tuple(&parts)), binary, calls))
}

/// What could not be compiled: a module, unless there are errors that say nothing about where in it they are.
fn refused(diagnostics: &[Diagnostic], module: String) -> String {
    let is_of_file = |one: &Diagnostic| one.is_error() && one.inside.is_none();
    if diagnostics.iter().any(is_of_file) {
        return "file".to_owned();
    }
    module
}

/// Warns if there is a module of this name already.
fn warn_redefined(job: &Job, builder: &ModuleBuilder) {
    let name = builder.name();
    let Ok(atom) = Atom::try_new(name.as_str()) else {
        return;
    };
    if crate::code::ignores_module_conflict() || !vm::ensure_loaded(atom) {
        return;
    }
    let file = vm::file_of(atom).filter(|file| file.starts_with("stdlib/"));
    let version = file.map_or("defined in memory".to_owned(), |file| {
        format!("loaded from {file}")
    });
    let module = crate::report::module_name(name);
    let text = format!("redefining module {module} (current version {version})");
    let place = syntax::Meta::at_line(builder.line());
    let file = &builder.env().file;
    let mut warning = Diagnostic::new(compiler::Severity::Warning, file, &place, text);
    warning.inside = Some(format!("{module} (module)"));
    report(job, vec![warning]);
}

/// Runs the body of a module, or a piece of it.
pub fn run_body(job: &mut Job, body: &BodyFunction, values: Owned) -> Result<Owned, Failure> {
    let function = load_hidden(&body.module, body.name)?;
    Ok(job.run(function, values)?)
}

/// A form as a term in the external format.
fn external(form: &Quoted) -> Result<Vec<u8>, Failure> {
    let heap = Heap::new();
    let term = forms::to_term(&heap, form)
        .map_err(|_| Failure::Limit("what is said about the module is too large".to_owned()))?;
    Ok(vm::external_format(term))
}

/// What the attributes say about the finished module.
fn finish(job: &mut Job, progress: &Progress) -> Result<Finish, Failure> {
    let heap = Heap::new();
    let attributes = progress.attributes.lock();
    let form = |term: Term<'_>| forms::from_term(term).unwrap_or(Quoted::atom("nil"));
    let persistent = attributes.persistent(&heap).into_iter();
    let persistent = persistent
        .flat_map(|(name, values)| values.into_iter().map(move |value| (name, form(value))))
        .collect::<Vec<_>>();
    for (name, value) in &persistent {
        if value.opaques().next().is_some() {
            let text = format!(
                "the value of the persistent attribute @{name} cannot be kept in a module: it holds a pid, a reference, a port or \
                 an anonymous function"
            );
            job.raise(exception_with_message("Elixir.ArgumentError", &text));
            return Err(Failure::Raised);
        }
    }
    let fields = attributes.read(Symbol::new("__fields__"), &heap).map(form);
    let behaviours = attributes.read(Symbol::new("behaviour"), &heap).map(form);
    let behaviours = match behaviours {
        Some(Quoted::List(behaviours)) => behaviours,
        _ => Vec::new(),
    };
    let docs = progress.docs.lock();
    let place = progress.builder.lock().as_ref().map(|builder| {
        let env = builder.env();
        (builder.name(), env.file.to_string(), env.line)
    });
    let (name, file, line) = place.unwrap_or((Symbol::new("nil"), String::new(), 0));
    let types = progress.types.lock().term(name);
    Ok(Finish {
        attributes: persistent,
        struct_info: fields.map(|fields| struct_info(&fields)),
        docs: external(&docs.term(&file, line, behaviours))?,
        types: types.map_or(Ok(Vec::new()), |types| external(&types))?,
        mentioned: mentions::of(&attributes),
        deprecated: attributes.deprecated().to_vec(),
        unused_attributes: attributes.unused(),
        behaviour: crate::behaviour::of(&attributes),
    })
}

/// `[%{field: name, default: value}]`.
fn struct_info(fields: &Quoted) -> Quoted {
    let Quoted::List(fields) = fields else {
        return Quoted::atom("nil");
    };
    let info = |field: &Quoted| {
        let (name, default) = if let Quoted::Tuple(pair) = field
            && let [name, default] = pair.as_slice()
        {
            (name.clone(), default.clone())
        } else {
            (field.clone(), Quoted::atom("nil"))
        };
        Quoted::Map(vec![
            (Quoted::atom("field"), name),
            (Quoted::atom("default"), default),
        ])
    };
    Quoted::List(fields.iter().map(info).collect())
}

/// Loads a finished module; gives its file.
fn load(lowered: bytecode::Module) -> Result<Vec<u8>, Failure> {
    let bytes = lowered.encode();
    let name = Symbol::new(&lowered.atoms[0]);
    if let Some(sink) = &*SINK.read() {
        sink(name.as_str(), bytes.clone());
        let heads = progress::find(name).map(|progress| progress.heads.lock().text());
        if let Some(heads) = heads.filter(|heads| !heads.is_empty()) {
            sink(&heads::entry(name.as_str()), heads.into_bytes());
        }
    }
    vm::load_module(lowered).map_err(|error| {
        let name = crate::report::module_name(name);
        Failure::Limit(format!("module {name} cannot be loaded: {}", error.reason))
    })?;
    host::forget(name);
    Ok(bytes)
}

/// `def`: expands a clause. Gives `{name, arity}`.
pub fn define(job: &mut Job, handle: i64, head: Quoted, body: Quoted) -> Result<Owned, Failure> {
    let session = session();
    let defined = ModuleBuilder::define(&session, &mut JobHost { job }, handle, head, body);
    report(job, session.take_diagnostics());
    let defined = defined.map_err(|abort| failure(&abort, "nofile", "file"))?;
    let heap = Heap::new();
    let Some(defined) = defined else {
        return Ok(Owned::new(Atom::NIL.into()));
    };
    docs::document(job, &defined);
    if let Some(progress) = defined.env.module.and_then(progress::find) {
        let mut attributes = progress.attributes.lock();
        attributes.define(defined.name, defined.arity, defined.defaults);
        drop(attributes);
        progress.annotations.lock().define(&defined);
        report_annotations(&progress);
        if SINK.read().is_some() {
            progress.heads.lock().note(&defined);
        }
    }
    hooks::on_definition(job, &defined)?;
    let pair = [
        atom(defined.name)?.into(),
        heap.integer(i64::from(defined.arity)),
    ];
    Ok(Owned::new(heap.tuple(&pair)))
}
