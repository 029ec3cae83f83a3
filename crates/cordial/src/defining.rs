//! Modules and their definitions: what `defmodule` and `def` come to.
//!
//! A module is opened, its body runs in the process that compiles, its definitions are stored meanwhile; then it is checked,
//! lowered, loaded, and handed to whoever collects what is compiled.

use std::sync::Arc;

use compiler::module_builder::{Finish, Source};
use compiler::{Diagnostic, ModuleBuilder};
use parking_lot::RwLock;
use syntax::diagnostic::relative_to_cwd;
use syntax::{Quoted, Symbol};
use vm::{Atom, Heap, Owned, Term};

use crate::annotations;
use crate::compile::{self, atom, check_calls, report, run_body, session};
use crate::diagnostics;
use crate::docs;
use crate::failure::{Failure, exception_with_message, failure};
use crate::forms;
use crate::hooks;
use crate::host::{self, JobHost};
use crate::job::{CallRaised, Job};
use crate::mentions;
use crate::progress::{self, Progress};
use crate::type_check;
use crate::verify::{self, Calls};

/// Takes modules as they are compiled: name and file.
pub type Sink = Box<dyn Fn(&str, Vec<u8>) + Send + Sync>;

static SINK: RwLock<Option<Sink>> = RwLock::new(None);

/// Has compiled modules handed to `sink` too.
pub fn set_sink(sink: Sink) {
    *SINK.write() = Some(sink);
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
    let open = progress::begin(process, name);
    let progress = open.progress.clone();
    let result = define_in(job, name, source, values, &progress);
    drop(open);
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
        "cannot define module {name} because it is currently being defined in {}:{line}",
        relative_to_cwd(&file)
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
            job.tell_of_progress(name);
            builder.abandon(&session);
            let told = builder.told();
            if told.iter().any(Diagnostic::is_error) {
                // What was wrong before matters more: the module is refused for that.
                job.rescue();
                let what = refused(&told, what);
                return Err(Failure::Compile { file, what });
            }
            return Err(failure);
        }
    };
    let mut finished = builder.finish(&session, &mut JobHost { job }, finish);
    let what = refused(&finished.diagnostics, what);
    report(job, finished.diagnostics.split_off(finished.told));
    let Some(module) = finished.module else {
        return Err(Failure::Compile { file, what });
    };
    let found = annotations::check(job, progress, name, &file, builder.line())?;
    report(job, found.now);
    let mut lowered = lowered(job, module, &file)?;
    lowered.heads = bytecode::Blob(progress.heads.lock().text().into_bytes());
    let binary = if hooks::on_load(job, &lowered, progress)? {
        load(job, lowered, &file)?
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
        found: found.at_end,
    };
    Ok((Owned::new(heap.tuple(&parts)), binary, calls))
}

/// The ops of a module.
fn lowered(
    job: &Job,
    module: compiler::core::Module,
    file: &str,
) -> Result<bytecode::Module, Failure> {
    let name = module.name;
    let lowered = if crate::code::counts_lines() {
        compiler::coverage::lower_counting(module).map(compile::show_places)
    } else {
        compile::lower(&module)
    };
    lowered.map_err(|fault| unloadable(job, name, file, *fault))
}

/// A module that the machine cannot take.
fn unloadable(job: &Job, module: Symbol, file: &str, fault: Diagnostic) -> Failure {
    report(job, vec![fault]);
    Failure::Compile {
        file: file.to_owned(),
        what: format!("module {}", crate::report::module_name(module)),
    }
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
fn load(job: &Job, lowered: bytecode::Module, file: &str) -> Result<Vec<u8>, Failure> {
    let bytes = lowered.encode();
    let name = Symbol::new(&lowered.atoms[0]);
    if let Some(sink) = &*SINK.read() {
        sink(name.as_str(), bytes.clone());
    }
    vm::load_module(lowered).map_err(|error| {
        let shown = crate::report::module_name(name);
        let title = format!("module {shown} cannot be loaded: {}", error.reason);
        let place = syntax::Meta::at_line(error.line.unwrap_or_default());
        let mut fault = Diagnostic::new(compiler::Severity::Error, file, &place, title);
        fault.inside = Some(format!("{shown} (module)"));
        unloadable(job, name, file, fault)
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
        progress.heads.lock().note(&defined);
    }
    hooks::on_definition(job, &defined)?;
    let pair = [
        atom(defined.name)?.into(),
        heap.integer(i64::from(defined.arity)),
    ];
    Ok(Owned::new(heap.tuple(&pair)))
}
