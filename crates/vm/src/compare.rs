//! The order of all terms, and both equalities.
//!
//! number < atom < reference < fun < port < pid < tuple < map < list < bit string. Numbers compare by
//! value, unless the comparison is exact (`===`, keys of maps), where integers come before floats.
//!
//! Nested terms wait on an explicit stack. Only sorting the keys of large maps that are themselves
//! keys recurses, and that at most [`SORT_DEPTH_MAX`] times.
#![allow(unsafe_code, reason = "reads objects by address")]

use std::cmp::Ordering;

use crate::atom::Atom;
use crate::bits;
use crate::code::{Export, FunEntry};
use crate::map;
use crate::number;
use crate::raw::{Kind, Raw, header_kind, header_words};

/// How deep maps that are keys of large maps are compared in the order of their keys; below, they compare in
/// the order they are stored, which is as good an order but not the documented one.
const SORT_DEPTH_MAX: u32 = 64;

/// The order of two terms; `1` and `1.0` are equal.
#[inline]
pub(crate) fn compare(a: Raw, b: Raw) -> Ordering {
    if a.is_small() && b.is_small() {
        return (a.0 as i64).cmp(&(b.0 as i64));
    }
    if a == b {
        Ordering::Equal
    } else {
        ORDER.run(a, b, false)
    }
}

/// The order of two keys of a map: `1` comes before `1.0`, and only what is `===` is equal.
#[inline]
pub(crate) fn compare_exact(a: Raw, b: Raw) -> Ordering {
    if a == b {
        Ordering::Equal
    } else {
        ORDER.run(a, b, true)
    }
}

/// `a == b`.
#[inline]
pub(crate) fn equal(a: Raw, b: Raw) -> bool {
    if a == b {
        return true;
    }
    let simple = |term: Raw| !term.is_pointer() && !term.is_immediate_float();
    if simple(a) && simple(b) {
        return false;
    }
    EQUALITY.run(a, b, false) == Ordering::Equal
}

/// `a === b`.
#[inline]
pub(crate) fn same(a: Raw, b: Raw) -> bool {
    // What needs no memory is one word only, and the tag of a pointer is a type.
    a == b || (a.is_pointer() && (a.0 ^ b.0) & 7 == 0 && same_objects(a, b))
}

#[inline(never)]
fn same_objects(a: Raw, b: Raw) -> bool {
    EQUALITY.run(a, b, true) == Ordering::Equal
}

const ORDER: Comparison = Comparison {
    ordered: true,
    depth: 0,
};
const EQUALITY: Comparison = Comparison {
    ordered: false,
    depth: 0,
};

/// What a comparison is for.
#[derive(Clone, Copy)]
struct Comparison {
    /// Whether the order matters, or only whether the terms are equal.
    ordered: bool,
    /// How many sorts this comparison is part of.
    depth: u32,
}

/// What is left to compare.
enum Frame {
    /// Words side by side.
    Words {
        a: *const u64,
        b: *const u64,
        left: usize,
        exact: bool,
    },
    /// The pairs of two large maps of the same size.
    Pairs(Box<Pairs>),
}

/// The pairs of two maps: first all keys are compared, then all values.
struct Pairs {
    a: Vec<(Raw, Raw)>,
    b: Vec<(Raw, Raw)>,
    next: usize,
    exact: bool,
}

impl Pairs {
    fn next(&mut self) -> Option<(Raw, Raw, bool)> {
        let len = self.a.len();
        let index = self.next;
        self.next += 1;
        if index < len {
            Some((self.a[index].0, self.b[index].0, true))
        } else if index < 2 * len {
            Some((self.a[index - len].1, self.b[index - len].1, self.exact))
        } else {
            None
        }
    }
}

/// The next two terms that are not the same word, and whether they compare exactly.
fn next(stack: &mut Vec<Frame>) -> Option<(Raw, Raw, bool)> {
    loop {
        match stack.last_mut()? {
            Frame::Words { a, b, left, exact } => {
                // SAFETY: `left` words are left on both sides, in objects alive during the comparison.
                let (x, y) = unsafe { (Raw(**a), Raw(**b)) };
                let exact = *exact;
                *left -= 1;
                // SAFETY: one past the last word at most.
                unsafe {
                    *a = a.add(1);
                    *b = b.add(1);
                }
                if *left == 0 {
                    stack.pop();
                }
                if x != y {
                    return Some((x, y, exact));
                }
            }
            Frame::Pairs(pairs) => match pairs.next() {
                Some((x, y, exact)) if x != y => return Some((x, y, exact)),
                Some(_) => {}
                None => {
                    stack.pop();
                }
            },
        }
    }
}

impl Comparison {
    fn run(self, mut a: Raw, mut b: Raw, mut exact: bool) -> Ordering {
        let mut stack = Vec::new();
        loop {
            let order = self.step(a, b, exact, &mut stack);
            if order != Ordering::Equal {
                return order;
            }
            match next(&mut stack) {
                Some(following) => (a, b, exact) = following,
                None => return Ordering::Equal,
            }
        }
    }

    /// Compares two terms but for their parts, which go on the stack.
    fn step(self, a: Raw, b: Raw, exact: bool, stack: &mut Vec<Frame>) -> Ordering {
        let (class, other) = (Class::of(a), Class::of(b));
        if class != other {
            return class.cmp(&other);
        }
        match class {
            Class::Number if exact => number::compare_exact(a, b),
            Class::Number => number::compare_numbers(a, b),
            Class::Atom if a == b => Ordering::Equal,
            Class::Atom => Atom::from_raw(a).as_str().cmp(Atom::from_raw(b).as_str()),
            Class::Nil => Ordering::Equal,
            Class::Reference | Class::Port | Class::Pid => identities(a, b),
            Class::Fun => funs(a, b, exact, stack),
            Class::Tuple => tuples(a, b, exact, stack),
            Class::Map => self.maps(a, b, exact, stack),
            Class::Cons => {
                push_words(stack, a.address(), b.address(), 2, exact);
                Ordering::Equal
            }
            Class::Bits => bits::compare(a, b),
        }
    }

    fn maps(self, a: Raw, b: Raw, exact: bool, stack: &mut Vec<Frame>) -> Ordering {
        let sizes = map::size(a).cmp(&map::size(b));
        if sizes != Ordering::Equal {
            return sizes;
        }
        if let (Some(x), Some(y)) = (map::flat(a), map::flat(b)) {
            push_words(
                stack,
                x.values.as_ptr().cast(),
                y.values.as_ptr().cast(),
                x.values.len(),
                exact,
            );
            if x.keys.as_ptr() != y.keys.as_ptr() {
                push_words(
                    stack,
                    x.keys.as_ptr().cast(),
                    y.keys.as_ptr().cast(),
                    x.keys.len(),
                    true,
                );
            }
            return Ordering::Equal;
        }
        let mut pairs = Pairs {
            a: map::iter(a).collect(),
            b: map::iter(b).collect(),
            next: 0,
            exact,
        };
        if self.ordered && self.depth < SORT_DEPTH_MAX {
            let deeper = Comparison {
                ordered: true,
                depth: self.depth + 1,
            };
            pairs.a.sort_unstable_by(|x, y| deeper.run(x.0, y.0, true));
            pairs.b.sort_unstable_by(|x, y| deeper.run(x.0, y.0, true));
        }
        stack.push(Frame::Pairs(Box::new(pairs)));
        Ordering::Equal
    }
}

fn push_words(stack: &mut Vec<Frame>, a: *const u64, b: *const u64, left: usize, exact: bool) {
    if left > 0 {
        stack.push(Frame::Words { a, b, left, exact });
    }
}

/// The payload of a boxed object.
fn payload<'a>(term: Raw) -> &'a [u64] {
    let at = term.address().cast_const();
    // SAFETY: a boxed pointer leads to a header and its payload; the caller drops the slice before anything can
    // collect.
    unsafe { std::slice::from_raw_parts(at.add(1), header_words(*at)) }
}

fn tuples(a: Raw, b: Raw, exact: bool, stack: &mut Vec<Frame>) -> Ordering {
    let (x, y) = (payload(a), payload(b));
    if x.len() == y.len() {
        push_words(stack, x.as_ptr(), y.as_ptr(), x.len(), exact);
    }
    x.len().cmp(&y.len())
}

/// Local identities come before those of other nodes.
fn identities(a: Raw, b: Raw) -> Ordering {
    let identity = |term: Raw| {
        if term.is_boxed() {
            let external = kind(term) != Kind::Reference;
            (external, payload(term).to_vec())
        } else {
            (false, vec![term.0])
        }
    };
    identity(a).cmp(&identity(b))
}

/// Funs by module and place in it, then by what they captured; before captures, which go by name.
fn funs(a: Raw, b: Raw, exact: bool, stack: &mut Vec<Frame>) -> Ordering {
    let kinds = (kind(a) as u8).cmp(&(kind(b) as u8));
    if kinds != Ordering::Equal {
        return kinds;
    }
    let (x, y) = (payload(a), payload(b));
    if kind(a) == Kind::Capture {
        let name = |export: u64| {
            // SAFETY: the one word of a capture is the address of its export, which lasts forever.
            let mfa = unsafe { (*(export as *const Export)).mfa };
            (mfa.module.as_str(), mfa.function.as_str(), mfa.arity)
        };
        return name(x[0]).cmp(&name(y[0]));
    }
    let place = |entry: u64| {
        // SAFETY: the first word of a fun is the address of its entry, which lasts forever.
        let entry = unsafe { &*(entry as *const FunEntry) };
        (entry.module.as_str(), entry.index, entry.unique)
    };
    let order = place(x[0]).cmp(&place(y[0])).then(x.len().cmp(&y.len()));
    if order == Ordering::Equal {
        push_words(stack, x[1..].as_ptr(), y[1..].as_ptr(), x.len() - 1, exact);
    }
    order
}

fn kind(term: Raw) -> Kind {
    // SAFETY: a boxed pointer leads to a header.
    header_kind(unsafe { *term.address() })
}

/// The types in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Class {
    Number,
    Atom,
    Reference,
    Fun,
    Port,
    Pid,
    Tuple,
    Map,
    Nil,
    Cons,
    Bits,
}

impl Class {
    #[inline]
    fn of(term: Raw) -> Class {
        if term.is_small() || term.is_immediate_float() {
            Class::Number
        } else if term.is_atom() {
            Class::Atom
        } else if term.is_tuple() {
            Class::Tuple
        } else if term.is_cons() {
            Class::Cons
        } else if term.is_nil() {
            Class::Nil
        } else if term.is_pid() {
            Class::Pid
        } else if term.is_port() {
            Class::Port
        } else {
            assert!(term.is_boxed(), "no term: {:#x}", term.0);
            Class::of_kind(kind(term))
        }
    }

    fn of_kind(kind: Kind) -> Class {
        match kind {
            Kind::BigPositive | Kind::BigNegative | Kind::Float => Class::Number,
            Kind::Tuple => Class::Tuple,
            Kind::FlatMap | Kind::HashMap | Kind::HashNode => Class::Map,
            Kind::HeapBits | Kind::SharedBits | Kind::SubBits => Class::Bits,
            Kind::Fun | Kind::Capture => Class::Fun,
            Kind::Reference | Kind::ExternalReference => Class::Reference,
            Kind::ExternalPid => Class::Pid,
            Kind::ExternalPort => Class::Port,
        }
    }
}

#[cfg(test)]
mod tests;
