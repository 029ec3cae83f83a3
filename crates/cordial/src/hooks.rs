//! The hooks of a module: what its attributes say to call while it is compiled, and after.

use std::sync::LazyLock;

use compiler::env::Env;
use compiler::host::Host;
use compiler::module_builder::Defined;
use compiler::{ModuleBuilder, Session};
use parking_lot::Mutex;
use rustc_hash::FxHashMap;
use syntax::{Quoted, Symbol};
use vm::{Atom, Heap, Owned, Pid, Term};

use crate::compile::{report, run_body};
use crate::failure::{Failure, failure};
use crate::forms;
use crate::host::JobHost;
use crate::job::{CallRaised, Job};
use crate::progress::{self, Attributes, Progress};

/// A call that verifies a module: module, function, the module that asked for it.
type Verification = (Symbol, Symbol, Symbol);

/// What a file has yet to verify: a list for each module.
type File = Vec<Vec<Verification>>;

/// The files that processes compile, the innermost last.
static FILES: LazyLock<Mutex<FxHashMap<Pid, Vec<File>>>> = LazyLock::new(Mutex::default);

/// The hooks that an attribute names, `module` or `{module, function}`, oldest first.
fn hooks(progress: &Progress, attribute: &str, default: &str) -> Vec<(Symbol, Symbol)> {
    let heap = Heap::new();
    let hooks = progress
        .attributes
        .lock()
        .read(Symbol::new(attribute), &heap);
    let mut hooks = hooks
        .and_then(|hooks| hooks.list_to_vec().ok())
        .unwrap_or_default();
    hooks.reverse();
    let hook = |hook: Term<'_>| {
        let (module, function) = hook.as_pair().unwrap_or((hook, Atom::NIL.into()));
        let function = function.as_atom().filter(|atom| *atom != Atom::NIL);
        let function = function.map_or(Symbol::new(default), forms::symbol);
        Some((forms::symbol(module.as_atom()?), function))
    };
    hooks.into_iter().filter_map(hook).collect()
}

/// Runs the `@on_definition` hooks.
pub fn on_definition(job: &mut Job, defined: &Defined) -> Result<(), Failure> {
    let Some(progress) = defined.env.module.and_then(progress::find) else {
        return Ok(());
    };
    // What `defguard` defines to check a guard, and forgets at once, is nobody's definition.
    if defined.name.as_str().starts_with("-guard ") {
        return Ok(());
    }
    for (module, function) in hooks(&progress, "on_definition", "__on_definition__") {
        let env = &defined.env;
        let args = vec![
            env.to_term(env.functions_term(), env.macros_term(), None),
            Quoted::atom(defined.kind.as_str()),
            Quoted::Atom(defined.name),
            Quoted::List(defined.args.clone()),
            Quoted::List(defined.guards.clone()),
            defined.body.clone().unwrap_or(Quoted::atom("nil")),
        ];
        job.call(module, function, args)?;
    }
    Ok(())
}

/// Runs the `@before_compile` hooks, oldest first.
pub fn before_compile(
    job: &mut Job,
    session: &Session,
    builder: &ModuleBuilder,
    progress: &Progress,
    what: &str,
) -> Result<(), Failure> {
    for (module, function) in hooks(progress, "before_compile", "__before_compile__") {
        let mut host = JobHost { job };
        let interface = host.interface(module);
        let is_macro = interface.is_some_and(|it| it.macros.contains(function, 1));
        let form = hook_call(module, function, builder.env(), is_macro);
        let body = builder.eval(session, &mut JobHost { job }, &form, None);
        report(job, session.take_diagnostics());
        let body = body.map_err(|abort| failure(&abort, &builder.env().file, what))?;
        let heap = Heap::new();
        run_body(job, &body, Owned::new(heap.list([])))?;
    }
    Ok(())
}

/// `module.function(__ENV__)`; a macro is required before, and gets the environment itself.
fn hook_call(module: Symbol, function: Symbol, env: &Env, is_macro: bool) -> Quoted {
    use syntax::Meta;
    let env = if is_macro {
        env.to_term(env.functions_term(), env.macros_term(), None)
    } else {
        Quoted::variable(Symbol::new("__ENV__"), Meta::default(), Symbol::new("nil"))
    };
    let dot = Quoted::call(
        ".",
        Meta::default(),
        vec![Quoted::Atom(module), Quoted::Atom(function)],
    );
    let call = Quoted::node(dot, Meta::default(), vec![env]);
    if !is_macro {
        return call;
    }
    let require = Quoted::call("require", Meta::default(), vec![Quoted::Atom(module)]);
    Quoted::call("__block__", Meta::default(), vec![require, call])
}

/// Runs the `@after_compile` hooks, oldest first.
pub fn after_compile(
    job: &mut Job,
    builder: &ModuleBuilder,
    progress: &Progress,
    binary: &[u8],
) -> Result<(), CallRaised> {
    for (module, function) in hooks(progress, "after_compile", "__after_compile__") {
        let env = builder.env();
        let env = env.to_term(env.functions_term(), env.macros_term(), None);
        let args = vec![env, Quoted::Binary(binary.to_vec().into())];
        job.call(module, function, args)?;
    }
    Ok(())
}

/// The process of `job` begins a file.
pub fn file_begins(job: &Job) {
    FILES.lock().entry(job.pid()).or_default().push(Vec::new());
}

/// The process of `job` ends a file: runs the `@after_verify` hooks of its modules, newest first.
pub fn file_ends(job: &mut Job) -> Result<(), CallRaised> {
    let pending = {
        let mut all = FILES.lock();
        let files = all.get_mut(&job.pid());
        let pending = files.and_then(Vec::pop);
        if all.get(&job.pid()).is_some_and(Vec::is_empty) {
            all.remove(&job.pid());
        }
        pending.unwrap_or_default()
    };
    pending
        .into_iter()
        .rev()
        .try_for_each(|module| verify(job, module))
}

fn verify(job: &mut Job, verifications: Vec<Verification>) -> Result<(), CallRaised> {
    for (module, function, name) in verifications {
        job.call(module, function, vec![Quoted::Atom(name)])?;
    }
    Ok(())
}

/// Has the `@after_verify` hooks of a module run: when its file ends, or now if it is in none.
pub fn after_verify(job: &mut Job, name: Symbol, progress: &Progress) -> Result<(), CallRaised> {
    let hooks = hooks(progress, "after_verify", "__after_verify__");
    let verifications: Vec<Verification> = hooks
        .into_iter()
        .map(|(module, function)| (module, function, name))
        .collect();
    if verifications.is_empty() {
        return Ok(());
    }
    if let Some(file) = FILES
        .lock()
        .get_mut(&job.pid())
        .and_then(|all| all.last_mut())
    {
        file.push(verifications);
        return Ok(());
    }
    verify(job, verifications)
}

/// The function that `@on_load` names.
pub fn on_load_function(attributes: &Attributes) -> Option<(Symbol, u8)> {
    let heap = Heap::new();
    let value = attributes.read(Symbol::new("on_load"), &heap)?;
    let (name, _) = value.as_pair().unwrap_or((value, Atom::NIL.into()));
    let name = name.as_atom().filter(|name| *name != Atom::NIL)?;
    Some((forms::symbol(name), 0))
}

/// Calls the function that `@on_load` names; whether the module may be loaded. The function runs in a copy of the
/// module that nobody can call, since the module itself is not there yet.
pub fn on_load(
    job: &mut Job,
    module: &bytecode::Module,
    progress: &Progress,
) -> Result<bool, Failure> {
    let Some((name, arity)) = on_load_function(&progress.attributes.lock()) else {
        return Ok(true);
    };
    let function = vm::load_hidden(module.clone(), name.as_str(), arity);
    let function = function.map_err(|error| Failure::Limit(error.reason))?;
    let said = match job.call_hidden(function, Vec::new()) {
        Ok(answer) if answer == Quoted::atom("ok") => return Ok(true),
        Ok(answer) => format!("returned:\n{}\n", syntax::inspect::inspect(&answer)),
        Err(CallRaised) => {
            job.rescue();
            "raised an exception\n".to_owned()
        }
    };
    let module = module.atoms[0].as_str();
    vm::complain(&format!("The on_load function for module {module} {said}"));
    Ok(false)
}
