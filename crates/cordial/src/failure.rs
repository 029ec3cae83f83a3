//! Why something could not be compiled, and the exceptions that say so.

use compiler::error::Abort;
use vm::{Answer, Atom, Class, Cx, Heap, NativeResult, Owned, Stop, Term};

use crate::job::CallRaised;
use crate::refused::Refused;

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
///
/// # Errors
/// If there are too many atoms.
pub fn exception<'h>(
    heap: &'h Heap,
    module: &str,
    fields: &[(&str, Term<'h>)],
) -> NativeResult<'h> {
    let atom = |text: &str| Atom::try_new(text).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT));
    let mut pairs = vec![
        (Atom::STRUCT.into(), atom(module)?.into()),
        (Atom::EXCEPTION.into(), Atom::TRUE.into()),
    ];
    for (name, value) in fields {
        pairs.push((atom(name)?.into(), *value));
    }
    Ok(heap.map_from_pairs(pairs))
}

/// An exception that belongs to no process yet; the fields are made in the heap that is given.
pub fn owned_exception(
    module: &str,
    fields: impl for<'h> FnOnce(&'h Heap) -> Vec<(&'static str, Term<'h>)>,
) -> Owned {
    let heap = Heap::new();
    let exception = exception(&heap, module, &fields(&heap));
    Owned::new(exception.unwrap_or(Atom::SYSTEM_LIMIT.into()))
}

fn compile_error<'h>(cx: &Cx<'h>, file: &str, what: &str) -> NativeResult<'h> {
    let text = format!("cannot compile {what} (errors have been logged)");
    let fields = [
        ("file", cx.heap().binary(file.as_bytes())),
        ("line", cx.heap().integer(0)),
        ("description", cx.heap().binary(text.as_bytes())),
    ];
    exception(cx.heap(), "Elixir.CompileError", &fields)
}

/// An exception of which only the message is known.
pub fn exception_with_message(module: &str, message: &str) -> Owned {
    owned_exception(module, |heap| {
        vec![("message", heap.binary(message.as_bytes()))]
    })
}

fn runtime_error<'h>(cx: &Cx<'h>, text: &str) -> NativeResult<'h> {
    exception(
        cx.heap(),
        "Elixir.RuntimeError",
        &[("message", cx.heap().binary(text.as_bytes()))],
    )
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
