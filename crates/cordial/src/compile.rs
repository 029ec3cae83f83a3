//! Compiling and running: files and expressions.

use std::sync::{Arc, LazyLock};

use compiler::dependencies::Dependency;
use compiler::env::{Env, VarKey, VarKind};
use compiler::error::Abort;
use compiler::eval::Unread;
use compiler::module_builder::BodyFunction;
use compiler::{Diagnostic, Evaluation, Options, Session, core};
use parking_lot::RwLock;
use syntax::diagnostic::relative_to_cwd;
use syntax::{ParseOptions, Quoted, Symbol};
use vm::{Atom, Heap, HiddenFunction, Owned, Term};

use crate::diagnostics;
use crate::failure::{Failure, failure};
use crate::forms;
use crate::hooks;
use crate::host::JobHost;
use crate::job::Job;
use crate::progress;
use crate::refused::Refused;
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

/// Begins a new compilation: with `bootstrap`, there is no `Kernel` yet.
pub fn set_bootstrap(bootstrap: bool) {
    *SESSION.write() = Arc::new(Session::new(Options { bootstrap }));
}

/// The compilation that goes on.
pub fn session() -> Arc<Session> {
    SESSION.read().clone()
}

/// Reports what there is to say.
pub fn report(job: &Job, diagnostics: Vec<Diagnostic>) {
    if !job.has_given_up() {
        diagnostics::report(job.pid(), diagnostics);
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
    unread: Unread,
) -> Result<Owned, Failure> {
    let session = session();
    let env = session
        .file_env(&mut JobHost { job }, "nofile")
        .updated_from_term(env);
    let file = env.file.to_string();
    let mut host = JobHost { job };
    let evaluated = compiler::eval::expand_eval(&session, &mut host, form, env, keys, unread);
    report(job, session.take_diagnostics());
    let evaluation = evaluated.map_err(|abort| failure(&abort, &file, "file"))?;
    let after = evaluation.env.clone();
    let names = evaluation.bindings.clone();
    let ran = run_evaluation(job, evaluation, values)?;
    let heap = Heap::new();
    let (value, values) = ran.to_term(&heap).as_pair().ok_or_else(no_values)?;
    let mut binding = Vec::with_capacity(names.len());
    for (key, value) in names.into_iter().zip(values.list_iter()) {
        if let Some(key) = variable_term(&heap, key)? {
            binding.push(heap.tuple(&[key, value.map_err(|_| no_values())?]));
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

/// The atom of a name.
pub fn atom(symbol: Symbol) -> Result<Atom, Failure> {
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

/// The bytecode of a module; see [`show_places`].
///
/// # Errors
/// If the machine cannot take the module.
pub fn lower(module: &core::Module) -> Result<bytecode::Module, Box<Diagnostic>> {
    compiler::lower::lower(module).map(show_places)
}

/// Has stack traces show files as they are seen from the working directory. Entry 0 of the files, the module's own, stays
/// the whole path.
pub fn show_places(mut module: bytecode::Module) -> bytecode::Module {
    for index in 0..module.files.len() {
        let shown = relative_to_cwd(&module.files[index]);
        if shown == module.files[index] {
            continue;
        }
        let (from, to) = (index as u32, module.files.len() as u32);
        module.files.push(shown);
        let lines = module.lines.iter_mut();
        lines
            .filter(|line| line.file == from)
            .for_each(|line| line.file = to);
    }
    module
}

fn load_hidden(module: &core::Module, function: Symbol) -> Result<HiddenFunction, Failure> {
    let lowered = lower(module).map_err(|fault| Failure::Limit(fault.base.title))?;
    vm::load_hidden(lowered, function.as_str(), 1)
        .map_err(|error| Failure::Limit(format!("the code cannot be loaded: {error}")))
}

/// Runs the body of a module, or a piece of it.
pub fn run_body(job: &mut Job, body: &BodyFunction, values: Owned) -> Result<Owned, Failure> {
    let function = load_hidden(&body.module, body.name)?;
    let ran = job.run(function, values)?;
    let heap = Heap::new();
    let (value, _) = ran.to_term(&heap).as_pair().ok_or_else(no_values)?;
    Ok(Owned::new(value))
}

fn no_values() -> Failure {
    Failure::Limit("the evaluated code gave no values".to_owned())
}
