//! Types, specs and callbacks of a module whose body has run: whether they hold together, and are about what is defined.

use compiler::definition::Kind;
use compiler::error::Abort;
use compiler::host::Host;
use compiler::{Diagnostic, ModuleBuilder};
use syntax::Symbol;
use vm::{Heap, Owned, Term};

use crate::behaviour;
use crate::compile::report;
use crate::failure::{Failure, failure, owned_exception};
use crate::forms;
use crate::host::JobHost;
use crate::job::Job;
use crate::progress::{self, Progress};
use crate::type_record::Record;
use crate::typespec::Structs;

/// Checks what the attributes say about types, and says what is dubious.
///
/// # Errors
/// If something is wrong: it was raised, or reported.
pub fn check(job: &mut Job, builder: &ModuleBuilder, progress: &Progress) -> Result<(), Failure> {
    let env = builder.env();
    let problem = behaviour::problem(&progress.attributes.lock());
    if let Some(problem) = problem {
        let place = syntax::Meta::at_line(builder.line());
        let error = Diagnostic::new(compiler::Severity::Error, &env.file, &place, problem);
        report(job, vec![error]);
        return Err(refused(&env.file));
    }
    let expanded = {
        let records = records(progress);
        progress.types.lock().expand_records(&records)
    };
    let structs = progress.types.lock().structs(builder.name());
    let structs = known_structs(job, structs)?;
    let checked = expanded.and_then(|()| {
        let types = progress.types.lock();
        types.check(builder.name(), &structs, &env.file)
    });
    let checked = match checked {
        Ok(checked) => checked,
        Err(fault) => {
            job.raise(typespec_error(&env.file, &fault));
            return Err(Failure::Raised);
        }
    };
    let mut diagnostics = Vec::new();
    for (name, arity, line) in &checked.specs {
        let kind = builder.defines(*name, *arity);
        if matches!(kind, Some(Kind::Defmacro | Kind::Defmacrop)) {
            progress.types.lock().is_macro(*name, *arity);
        }
        if kind.is_none() {
            let text = format!("spec for undefined function {name}/{arity}");
            let place = syntax::Meta::at_line(*line);
            diagnostics.push(Diagnostic::new(
                compiler::Severity::Error,
                &env.file,
                &place,
                text,
            ));
        }
    }
    let is_refused = !diagnostics.is_empty();
    for (name, arity, line) in &checked.unused {
        let text = format!("type {name}/{arity} is unused");
        let place = syntax::Meta::at_line(*line);
        let mut warning = Diagnostic::new(compiler::Severity::Warning, &env.file, &place, text);
        warning.inside = Some("(file)".to_owned());
        diagnostics.push(warning);
    }
    for (line, advice) in &checked.discouraged {
        let module = crate::report::module_name(builder.name());
        let text = format!("{advice}\n    {}:{line}: {module} (module)\n", env.file);
        let place = syntax::Meta::at_line(*line);
        let mut warning = Diagnostic::new(compiler::Severity::Warning, &env.file, &place, text);
        warning.inside = Some(format!("{module} (module)"));
        diagnostics.push(warning);
    }
    report(job, diagnostics);
    if is_refused {
        return Err(refused(&env.file));
    }
    Ok(())
}

/// The records of a module.
fn records(progress: &Progress) -> Vec<Record> {
    let heap = Heap::new();
    let records = Symbol::new("__records__");
    let records = progress.attributes.lock().read(records, &heap);
    let records = records.and_then(|records| records.list_to_vec().ok());
    let record = |record: Term<'_>| Record::read(&forms::from_term(record).ok()?);
    let records = records.unwrap_or_default();
    records.into_iter().filter_map(record).collect()
}

/// The fields of structs.
///
/// # Errors
/// If there is no such struct.
fn known_structs(job: &mut Job, names: Vec<Symbol>) -> Result<Structs, Failure> {
    let mut structs = Structs::default();
    for name in names {
        if structs.contains_key(&name) {
            continue;
        }
        let fields = JobHost { job }.struct_fields(name);
        let fields = fields.map_err(|error| failure(&Abort::Host(error), "nofile", "file"))?;
        let Some(fields) = fields else {
            let shown = crate::report::module_name(name);
            let text = if progress::find_of(job.pid(), name).is_some() {
                format!(
                    "cannot access struct {shown}, the struct was not yet defined or the struct is being accessed in the \
                     same context that defines it"
                )
            } else {
                format!(
                    "{shown}.__struct__/1 is undefined, cannot expand struct {shown}. Make sure the struct name is \
                     correct. If the struct name exists and is correct but it still cannot be found, you likely have \
                     cyclic module usage in your code"
                )
            };
            JobHost { job }.raise("Elixir.ArgumentError", &text);
            return Err(Failure::Raised);
        };
        structs.insert(name, fields.into_iter().map(|(field, _)| field).collect());
    }
    Ok(structs)
}

fn refused(file: &str) -> Failure {
    Failure::Compile {
        file: file.to_owned(),
        what: "file".to_owned(),
    }
}

fn typespec_error(file: &str, fault: &crate::typespec::Fault) -> Owned {
    owned_exception("Elixir.Kernel.TypespecError", |heap| {
        vec![
            ("file", heap.binary(file.as_bytes())),
            ("line", heap.integer(i64::from(fault.line))),
            ("description", heap.binary(fault.text.as_bytes())),
        ]
    })
}
