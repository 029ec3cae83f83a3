//! `:persistent_term`: terms that all processes read without copying.
//!
//! A value is a constant of the literal area, so it is never freed: for settings, not for data that changes. Settings that go
//! to and fro between a few values cost nothing.

use std::collections::VecDeque;
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

/// How many values of a key are remembered.
const PAST: usize = 16;

static TERMS: LazyLock<RwLock<Terms>> = LazyLock::new(RwLock::default);

/// The entries by their keys.
#[derive(Default)]
struct Terms(HashTable<Entry>);

struct Entry {
    key: Constant,
    /// None once it is erased.
    value: Option<Constant>,
    /// Values of late, this one among them, so that a setting that goes to and fro makes no new constants. They are compared,
    /// not hashed: a few shared words may stand for more parts than anybody can visit.
    past: VecDeque<Constant>,
}

fn is(cx: &Cx<'_>, constant: Constant, term: Term<'_>) -> bool {
    compare::same(constant.term(cx.heap()).raw(), term.raw())
}

impl Entry {
    fn set(&mut self, cx: &Cx<'_>, value: Term<'_>) -> Option<()> {
        let known = self.past.iter().find(|known| is(cx, **known, value));
        self.value = Some(match known {
            Some(known) => *known,
            None => {
                let made = Constant::new(value)?;
                self.past.truncate(PAST - 1);
                self.past.push_front(made);
                made
            }
        });
        Some(())
    }
}

impl Terms {
    fn find(&self, cx: &Cx<'_>, key: Term<'_>) -> Option<Constant> {
        let entry = self
            .0
            .find(hash::hash(key.raw()), |entry| is(cx, entry.key, key));
        entry?.value
    }

    fn find_mut(&mut self, cx: &Cx<'_>, key: Term<'_>) -> Option<&mut Entry> {
        let hash = hash::hash(key.raw());
        self.0.find_mut(hash, |entry| is(cx, entry.key, key))
    }

    fn put(&mut self, cx: &Cx<'_>, key: Term<'_>, value: Term<'_>) -> Option<()> {
        if let Some(entry) = self.find_mut(cx, key) {
            return entry.set(cx, value);
        }
        let mut entry = Entry {
            key: Constant::new(key)?,
            value: None,
            past: VecDeque::new(),
        };
        entry.set(cx, value)?;
        let hash_of = |entry: &Entry| hash::hash(entry.key.term(cx.heap()).raw());
        self.0.insert_unique(hash_of(&entry), entry, hash_of);
        Some(())
    }

    fn erase(&mut self, cx: &Cx<'_>, key: Term<'_>) -> bool {
        let entry = self.find_mut(cx, key);
        entry.is_some_and(|entry| entry.value.take().is_some())
    }

    /// Keys and their values.
    fn pairs(&self) -> impl Iterator<Item = (Constant, Constant)> {
        let pair = |entry: &Entry| Some((entry.key, entry.value?));
        self.0.iter().filter_map(pair)
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
    let pair = |(key, value): (Constant, Constant)| heap.tuple(&[key.term(heap), value.term(heap)]);
    let pairs: Vec<Term<'h>> = TERMS.read().pairs().map(pair).collect();
    Ok(heap.list(pairs))
}

/// How many there are, and the memory of all constants: nobody counts those of persistent terms apart.
fn info<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let count = TERMS.read().pairs().count();
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
