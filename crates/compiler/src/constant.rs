//! Core that is a constant after all.

use std::collections::hash_map::Entry;
use std::hash::{Hash, Hasher};

use rustc_hash::FxHashMap;
use syntax::Quoted;

use crate::core::{Expr, ExprKind};
use crate::literal::make_tuple;

/// The term that `expr` makes, if nothing in it needs to run.
pub(crate) fn constant(expr: &Expr) -> Option<Quoted> {
    match &expr.kind {
        ExprKind::Literal(term) => Some(term.clone()),
        ExprKind::Tuple(items) => Some(make_tuple(constants(items)?)),
        ExprKind::List(items, tail) => join(constants(items)?, constant(tail)?),
        ExprKind::Map(pairs) => {
            let mut all: Vec<(Quoted, Quoted)> = Vec::new();
            let mut keys = Keys::default();
            for (key, value) in pairs {
                let (key, value) = (constant(key)?, constant(value)?);
                match keys.put(key.clone(), all.len()) {
                    Some(place) => all[place].1 = value,
                    None => all.push((key, value)),
                }
            }
            Some(Quoted::Map(all))
        }
        ExprKind::Var(_)
        | ExprKind::Match(..)
        | ExprKind::Block(_)
        | ExprKind::MapPut(..)
        | ExprKind::MapUpdate(..)
        | ExprKind::Binary(_)
        | ExprKind::Call(..)
        | ExprKind::CaptureLocal(..)
        | ExprKind::CaptureRemote(..)
        | ExprKind::Fn { .. }
        | ExprKind::LetFn { .. }
        | ExprKind::CallFn(..)
        | ExprKind::Case { .. }
        | ExprKind::AndAlso(..)
        | ExprKind::OrElse(..)
        | ExprKind::Receive { .. }
        | ExprKind::Try { .. }
        | ExprKind::StackTrace(_)
        | ExprKind::Count(_)
        | ExprKind::Reraise(..) => None,
    }
}

/// The constant keys of a map that have been met.
#[derive(Default)]
pub(crate) struct Keys {
    places: FxHashMap<Key, usize>,
}

#[derive(PartialEq)]
struct Key(Quoted);

impl Keys {
    /// Notes a key at a place; the place it has already, if it was met before.
    pub(crate) fn put(&mut self, key: Quoted, place: usize) -> Option<usize> {
        match self.places.entry(Key(key)) {
            Entry::Occupied(known) => Some(*known.get()),
            Entry::Vacant(new) => {
                new.insert(place);
                None
            }
        }
    }
}

/// Floats are never NaN.
impl Eq for Key {}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash(&self.0, state);
    }
}

/// Hashes what most keys are; forms that are equal have equal hashes.
fn hash(form: &Quoted, state: &mut impl Hasher) {
    std::mem::discriminant(form).hash(state);
    match form {
        Quoted::Integer(value) => value.hash(state),
        // Both zeros are equal.
        Quoted::Float(value) => (value + 0.0).to_bits().hash(state),
        Quoted::Atom(name) => name.hash(state),
        Quoted::Binary(bytes) | Quoted::Bitstring(bytes, _) => bytes.hash(state),
        Quoted::List(items) | Quoted::Tuple(items) | Quoted::Improper(items, _) => {
            items.iter().for_each(|item| hash(item, state));
        }
        Quoted::Big(_)
        | Quoted::Map(_)
        | Quoted::Node(_)
        | Quoted::Capture(_)
        | Quoted::Opaque(_) => {}
    }
}

fn constants(items: &[Expr]) -> Option<Vec<Quoted>> {
    items.iter().map(constant).collect()
}

/// The list of `items` before `tail`.
pub(crate) fn join(mut items: Vec<Quoted>, tail: Quoted) -> Option<Quoted> {
    match tail {
        Quoted::List(more) => {
            items.extend(more);
            Some(Quoted::List(items))
        }
        Quoted::Improper(more, tail) => {
            items.extend(more);
            Some(Quoted::Improper(items, tail))
        }
        _ if items.is_empty() => Some(tail),
        tail @ (Quoted::Integer(_)
        | Quoted::Big(_)
        | Quoted::Float(_)
        | Quoted::Atom(_)
        | Quoted::Binary(_)
        | Quoted::Bitstring(..)
        | Quoted::Tuple(_)
        | Quoted::Map(_)
        | Quoted::Node(_)
        | Quoted::Capture(_)
        | Quoted::Opaque(_)) => Some(Quoted::Improper(items, Box::new(tail))),
    }
}
