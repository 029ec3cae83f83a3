//! `:persistent_term`: terms that all processes read without copying.
//!
//! A value is a constant of the literal area, so it is never freed: for settings, not for data that changes. The same
//! constant is never made twice, so settings that go to and fro cost nothing.

use std::sync::LazyLock;

use hashbrown::HashTable;
use parking_lot::RwLock;

use crate::atom::Atom;
use crate::compare;
use crate::hash;
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

static TERMS: LazyLock<RwLock<Terms>> = LazyLock::new(RwLock::default);

#[derive(Default)]
struct Terms {
    /// Keys and values, by the key.
    pairs: HashTable<(Constant, Constant)>,
    /// All that was ever a key or a value.
    constants: HashTable<Constant>,
}

fn hash_of(cx: &Cx<'_>, constant: Constant) -> u64 {
    hash::hash(constant.term(cx.heap()).raw())
}

fn is(cx: &Cx<'_>, constant: Constant, term: Term<'_>) -> bool {
    compare::same(constant.term(cx.heap()).raw(), term.raw())
}

impl Terms {
    fn find(&self, cx: &Cx<'_>, key: Term<'_>) -> Option<Constant> {
        let hash = hash::hash(key.raw());
        let pair = self.pairs.find(hash, |pair| is(cx, pair.0, key));
        pair.map(|(_, value)| *value)
    }

    fn constant(&mut self, cx: &Cx<'_>, term: Term<'_>) -> Option<Constant> {
        let hash = hash::hash(term.raw());
        if let Some(known) = self.constants.find(hash, |known| is(cx, *known, term)) {
            return Some(*known);
        }
        let made = Constant::new(term)?;
        self.constants
            .insert_unique(hash, made, |known| hash_of(cx, *known));
        Some(made)
    }

    fn put(&mut self, cx: &Cx<'_>, key: Term<'_>, value: Term<'_>) -> Option<()> {
        let pair = (self.constant(cx, key)?, self.constant(cx, value)?);
        self.erase(cx, key);
        self.pairs
            .insert_unique(hash::hash(key.raw()), pair, |pair| hash_of(cx, pair.0));
        Some(())
    }

    fn erase(&mut self, cx: &Cx<'_>, key: Term<'_>) -> bool {
        let hash = hash::hash(key.raw());
        let entry = self.pairs.find_entry(hash, |pair| is(cx, pair.0, key));
        entry.map(|entry| entry.remove()).is_ok()
    }
}

fn get<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    match TERMS.read().find(cx, args[0]) {
        Some(value) => Ok(value.term(cx.heap())),
        None => args.get(1).copied().ok_or_else(Stop::bad_argument),
    }
}

/// `[{key, value}]`.
fn all<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let heap = cx.heap();
    let pair =
        |(key, value): &(Constant, Constant)| heap.tuple(&[key.term(heap), value.term(heap)]);
    let pairs: Vec<Term<'h>> = TERMS.read().pairs.iter().map(pair).collect();
    Ok(heap.list(pairs))
}

/// How many there are, and the memory of all constants: nobody counts those of persistent terms apart.
fn info<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let count = TERMS.read().pairs.len();
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
    match TERMS.write().put(cx, args[0], args[1]) {
        Some(()) => Ok(Atom::OK.into()),
        None => Err(Stop::error(Atom::SYSTEM_LIMIT)),
    }
}

fn erase<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(TERMS.write().erase(cx, args[0]).into())
}
