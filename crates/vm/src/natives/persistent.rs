//! `:persistent_term`: terms that all processes read without copying.
//!
//! A value is a constant of the literal area, so it is never freed: for settings, not for data that changes.

use std::sync::LazyLock;

use parking_lot::RwLock;

use crate::atom::Atom;
use crate::compare;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::owned::Constant;
use crate::term::Term;

natives! {
    /// Persistent terms.
    PERSISTENT:
    "persistent_term" {
        "get"/0 => all;
        "info"/0 => info;
        "get"/1 => get;
        "get"/2 => get;
        "put"/2 => put;
        "erase"/1 => erase;
    }
}

/// Keys and values, few of them.
static TERMS: LazyLock<RwLock<Vec<(Constant, Constant)>>> = LazyLock::new(RwLock::default);

fn place(terms: &[(Constant, Constant)], cx: &Cx<'_>, key: Term<'_>) -> Option<usize> {
    terms
        .iter()
        .position(|(other, _)| compare::same(other.term(cx.heap()).raw(), key.raw()))
}

fn get<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let terms = TERMS.read();
    match place(&terms, cx, args[0]) {
        Some(place) => Ok(terms[place].1.term(cx.heap())),
        None => args.get(1).copied().ok_or_else(Stop::bad_argument),
    }
}

/// `[{key, value}]`.
fn all<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let heap = cx.heap();
    let pair =
        |(key, value): &(Constant, Constant)| heap.tuple(&[key.term(heap), value.term(heap)]);
    Ok(heap.list(TERMS.read().iter().map(pair).collect::<Vec<_>>()))
}

/// How many there are, and the memory of all constants: nobody counts those of persistent terms apart.
fn info<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let count = TERMS.read().len();
    let memory = 8 * crate::literal::words_used();
    let key = |name: &str| {
        Atom::try_new(name)
            .map(Term::from)
            .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
    };
    Ok(cx.heap().map_from_pairs([
        (key("count")?, cx.heap().integer(count as i64)),
        (key("memory")?, cx.heap().integer(memory as i64)),
    ]))
}

fn put<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let constant = |term| Constant::new(term).ok_or_else(|| Stop::error(Atom::SYSTEM_LIMIT));
    let mut terms = TERMS.write();
    match place(&terms, cx, args[0]) {
        Some(place) => {
            if !compare::same(terms[place].1.term(cx.heap()).raw(), args[1].raw()) {
                terms[place].1 = constant(args[1])?;
            }
        }
        None => {
            let pair = (constant(args[0])?, constant(args[1])?);
            terms.push(pair);
        }
    }
    Ok(Atom::OK.into())
}

fn erase<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut terms = TERMS.write();
    let place = place(&terms, cx, args[0]);
    if let Some(place) = place {
        terms.remove(place);
    }
    Ok(place.is_some().into())
}
