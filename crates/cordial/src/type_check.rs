//! Types, specs and callbacks of a module whose body has run: whether they hold together, and are about what is defined.

use compiler::definition::Kind;
use compiler::{Diagnostic, ModuleBuilder};
use syntax::Symbol;
use vm::{Atom, Heap, Owned, Term};

use crate::behaviour;
use crate::compile::{Failure, report};
use crate::forms;
use crate::job::Job;
use crate::progress::Progress;

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
    let checked = {
        let fields = own_fields(progress);
        let types = progress.types.lock();
        types.check(builder.name(), fields.as_deref(), &env.file)
    };
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
    report(job, diagnostics);
    if is_refused {
        return Err(refused(&env.file));
    }
    Ok(())
}

/// The fields of the module's struct, if it has one.
fn own_fields(progress: &Progress) -> Option<Vec<Symbol>> {
    let heap = Heap::new();
    let fields = Symbol::new("__fields__");
    let fields = progress.attributes.lock().read(fields, &heap)?;
    let name = |field: Term<'_>| Some(forms::symbol(field.as_pair()?.0.as_atom()?));
    fields.list_to_vec().ok()?.into_iter().map(name).collect()
}

fn refused(file: &str) -> Failure {
    Failure::Compile {
        file: file.to_owned(),
        what: "file".to_owned(),
    }
}

fn typespec_error(file: &str, fault: &crate::typespec::Fault) -> Owned {
    let heap = Heap::new();
    let atom = |text: &str| Term::from(Atom::try_new(text).map_or(Atom::NIL, |atom| atom));
    let pairs = [
        (Atom::STRUCT.into(), atom("Elixir.Kernel.TypespecError")),
        (Atom::EXCEPTION.into(), Atom::TRUE.into()),
        (atom("file"), heap.binary(file.as_bytes())),
        (atom("line"), heap.integer(i64::from(fault.line))),
        (atom("description"), heap.binary(fault.text.as_bytes())),
    ];
    Owned::new(heap.map_from_pairs(pairs.to_vec()))
}
