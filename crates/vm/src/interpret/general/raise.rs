//! Raising.

use bytecode::ErrorKind;

use super::Words;
use crate::atom::Atom;
use crate::code::Ip;
use crate::exception::{self, Class, Trace};
use crate::interpret::executor::Executor;
use crate::raw::Raw;

/// `Error`: kind, value.
pub(crate) fn error(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let kind = ErrorKind::ALL[words.operand(0) as usize];
    let value = executor.get(words.operand(1));
    let reason = match kind {
        ErrorKind::Match => pair(executor, Atom::BADMATCH, value),
        ErrorKind::Case => pair(executor, Atom::CASE_CLAUSE, value),
        ErrorKind::Cond => Atom::COND_CLAUSE.raw(),
        ErrorKind::With => pair(executor, Atom::WITH_CLAUSE, value),
        ErrorKind::Try => pair(executor, Atom::TRY_CLAUSE, value),
        ErrorKind::And => bad_boolean(executor, Atom::AND, value),
        ErrorKind::Or => bad_boolean(executor, Atom::OR, value),
        ErrorKind::Not => bad_boolean(executor, Atom::NOT, value),
        ErrorKind::Map => pair(executor, Atom::BADMAP, value),
        ErrorKind::Key => bad_key(executor, value),
        ErrorKind::FunctionClause => return function_clause_of(executor, ip, value),
        ErrorKind::Reason => value,
    };
    executor.raise(ip, Class::Error, reason, Trace::Here)
}

fn pair(executor: &Executor, tag: Atom, value: Raw) -> Raw {
    executor.tuple(&[tag.raw(), value])
}

fn bad_boolean(executor: &Executor, operator: Atom, value: Raw) -> Raw {
    executor.tuple(&[Atom::BADBOOL.raw(), operator.raw(), value])
}

/// `{:badkey, key, map}` of the pair `{key, map}`.
#[allow(unsafe_code, reason = "the compiler passes a pair")]
fn bad_key(executor: &Executor, value: Raw) -> Raw {
    if !value.is_tuple() {
        return pair(executor, Atom::BADKEY, value);
    }
    // SAFETY: the compiler emits this kind with a pair only; a tuple word points to header and elements.
    let (key, map) = unsafe { (*value.address().add(1), *value.address().add(2)) };
    executor.tuple(&[Atom::BADKEY.raw(), Raw(key), Raw(map)])
}

/// `FunctionClause`: the arguments are in the first registers.
pub(crate) fn function_clause(executor: &mut Executor, ip: Ip) -> Ip {
    let arity = executor
        .function_at(ip)
        .map_or(0, |(function, _)| usize::from(function.mfa.arity));
    let arguments: Vec<Raw> = executor.x_slice(arity).to_vec();
    let arguments = executor.list(&arguments);
    function_clause_of(executor, ip, arguments)
}

fn function_clause_of(executor: &mut Executor, ip: Ip, arguments: Raw) -> Ip {
    executor.raise(
        ip,
        Class::Error,
        Atom::FUNCTION_CLAUSE.raw(),
        Trace::Arguments {
            arguments,
            info: Atom::NIL.raw(),
        },
    )
}

/// `Reraise`: kind, value, trace.
pub(crate) fn reraise(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let kind = executor.get(words.operand(0));
    let value = executor.get(words.operand(1));
    let trace = executor.get(words.operand(2));
    executor.raise(
        ip,
        Class::from_atom(kind).unwrap_or(Class::Error),
        value,
        Trace::Given(trace),
    )
}

/// `BuildTrace`: raw trace, destination.
pub(crate) fn build_trace(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let trace = executor.get(words.operand(0));
    let list = exception::symbolise(executor, trace);
    executor.set(words.operand(1), list);
    words.next(2)
}
