//! The safe view of terms, for natives.
//!
//! A [`Term<'h>`] comes only from a borrowed heap, and collecting takes the heap by `&mut`; so a term that
//! is kept across a possible collection does not compile:
//!
//! ```compile_fail,E0502
//! let mut heap = vm::Heap::new();
//! let term = heap.list([heap.integer(1)]);
//! heap.collect();
//! assert!(term.is_list());
//! ```
//!
//! ```
//! let mut heap = vm::Heap::new();
//! let term = heap.list([heap.integer(1)]);
//! assert!(term.is_list());
//! heap.collect();
//! ```
#![allow(unsafe_code, reason = "reads objects by address")]

mod construct;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::marker::PhantomData;

use crate::atom::Atom;
use crate::bignum;
use crate::bits::{self, BitSlice};
use crate::compare;
use crate::heap::Heap;
use crate::map;
use crate::number::{self, Number};
use crate::raw::{Kind, Raw, header_kind, header_words, immediate};
use crate::reference::Reference;
use crate::table::Pid;

/// A term on the heap borrowed for `'h`.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Term<'h> {
    raw: Raw,
    heap: PhantomData<&'h Heap>,
}

/// What a term is.
#[derive(Clone, Copy, Debug)]
pub enum Value<'h> {
    /// An integer of machine size.
    Integer(i64),
    /// A larger integer.
    Big(Big<'h>),
    /// A float.
    Float(f64),
    /// An atom.
    Atom(Atom),
    /// A process of this node.
    Pid(Pid),
    /// A port of this node.
    Port(Port),
    /// A reference made by this node.
    Reference(Reference),
    /// `[]`.
    Nil,
    /// A list cell.
    Cons(Cons<'h>),
    /// A tuple.
    Tuple(Tuple<'h>),
    /// A map.
    Map(Map<'h>),
    /// A bit string.
    Bits(Bits<'h>),
    /// A fun with what it captured.
    Fun(Fun<'h>),
    /// `&module.function/arity`.
    Capture(Capture),
    /// A process, port or reference of another node.
    External(External<'h>),
}

/// An integer beyond the range of `i64`.
#[derive(Clone, Copy, Debug)]
pub struct Big<'h> {
    /// Whether it is below zero.
    pub negative: bool,
    /// The magnitude, least significant limb first.
    pub limbs: &'h [u64],
}

/// A port of this node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Port(u64);

impl Port {
    /// The port with a number.
    pub fn new(number: u64) -> Port {
        assert!(
            number >> (64 - immediate::BITS) == 0,
            "the number of a port fits its word"
        );
        Port(number)
    }

    /// The number.
    pub fn number(self) -> u64 {
        self.0
    }

    pub(crate) fn raw(self) -> Raw {
        Raw(self.0 << immediate::BITS | immediate::PORT)
    }
}

/// A list cell.
#[derive(Clone, Copy, Debug)]
pub struct Cons<'h> {
    head: Term<'h>,
    tail: Term<'h>,
}

impl<'h> Cons<'h> {
    /// The first element.
    pub fn head(self) -> Term<'h> {
        self.head
    }

    /// The rest.
    pub fn tail(self) -> Term<'h> {
        self.tail
    }
}

/// A tuple.
#[derive(Clone, Copy, Debug)]
pub struct Tuple<'h> {
    elements: &'h [Term<'h>],
}

impl<'h> Tuple<'h> {
    /// The number of elements.
    pub fn len(self) -> usize {
        self.elements.len()
    }

    /// Whether it is `{}`.
    pub fn is_empty(self) -> bool {
        self.elements.is_empty()
    }

    /// Element `index`, from 0.
    pub fn get(self, index: usize) -> Option<Term<'h>> {
        self.elements.get(index).copied()
    }

    /// All elements.
    pub fn elements(self) -> &'h [Term<'h>] {
        self.elements
    }

    /// All elements in turn.
    pub fn iter(self) -> impl Iterator<Item = Term<'h>> {
        self.elements.iter().copied()
    }
}

/// A map.
#[derive(Clone, Copy, Debug)]
pub struct Map<'h> {
    term: Term<'h>,
}

impl<'h> Map<'h> {
    /// The number of pairs.
    pub fn size(self) -> usize {
        map::size(self.term.raw)
    }

    /// The value of `key`.
    pub fn get(self, key: impl Into<Term<'h>>) -> Option<Term<'h>> {
        map::get(self.term.raw, key.into().raw).map(Term::from_raw)
    }

    /// All pairs, in the order of the map.
    pub fn iter(self) -> impl Iterator<Item = (Term<'h>, Term<'h>)> {
        map::iter(self.term.raw).map(|(key, value)| (Term::from_raw(key), Term::from_raw(value)))
    }

    /// The map with `value` at `key`.
    pub fn put(self, heap: &'h Heap, key: Term<'h>, value: Term<'h>) -> Term<'h> {
        Term::from_raw(map::put(heap, self.term.raw, key.raw, value.raw))
    }

    /// The map without `key`.
    pub fn remove(self, heap: &'h Heap, key: Term<'h>) -> Term<'h> {
        Term::from_raw(map::remove(heap, self.term.raw, key.raw))
    }

    /// This map and `other`, whose values win.
    pub fn merge(self, heap: &'h Heap, other: Map<'h>) -> Term<'h> {
        Term::from_raw(map::merge(heap, self.term.raw, other.term.raw))
    }
}

/// A bit string.
#[derive(Clone, Copy, Debug)]
pub struct Bits<'h> {
    term: Term<'h>,
    slice: BitSlice<'h>,
}

impl<'h> Bits<'h> {
    /// Whether it has whole bytes.
    pub fn is_binary(self) -> bool {
        self.slice.len().is_multiple_of(8)
    }

    /// The number of bits.
    pub fn bit_len(self) -> usize {
        self.slice.len()
    }

    /// The number of bytes, the last one perhaps not whole.
    pub fn byte_len(self) -> usize {
        self.slice.byte_len()
    }

    /// The bits.
    pub fn slice(self) -> BitSlice<'h> {
        self.slice
    }

    /// The bytes of a binary; copied only if they do not start at a byte of memory. `None` if it is no binary.
    pub fn bytes(self) -> Option<Cow<'h, [u8]>> {
        if !self.is_binary() {
            return None;
        }
        Some(match self.slice.as_bytes() {
            Some(bytes) => Cow::Borrowed(bytes),
            None => Cow::Owned(self.slice.to_bytes()),
        })
    }

    /// `len` bits from bit `first` on; shares the bytes if they are many.
    ///
    /// # Panics
    /// If it has not that many.
    pub fn part(self, heap: &'h Heap, first: usize, len: usize) -> Term<'h> {
        Term::from_raw(bits::part(heap, self.term.raw, first, len))
    }
}

/// A fun.
#[derive(Clone, Copy, Debug)]
pub struct Fun<'h> {
    captured: &'h [Term<'h>],
}

impl<'h> Fun<'h> {
    /// What it captured.
    pub fn captured(self) -> &'h [Term<'h>] {
        self.captured
    }
}

/// `&module.function/arity`.
#[derive(Clone, Copy, Debug)]
pub struct Capture {
    export: *const u64,
}

impl Capture {
    /// The address of the export; `code` knows what is there.
    pub(crate) fn export(self) -> *const u64 {
        self.export
    }
}

/// A process, port or reference of another node.
#[derive(Clone, Copy, Debug)]
pub struct External<'h> {
    /// The node, as the number its payload begins with.
    pub node: u64,
    /// The identity there.
    pub identity: &'h [u64],
}

/// A list that does not end in `[]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImproperList;

impl<'h> Term<'h> {
    /// `[]`.
    pub const NIL: Term<'static> = Term {
        raw: Raw::NIL,
        heap: PhantomData,
    };

    /// A word of the heap that is borrowed for `'h`, or one that needs no memory.
    #[inline(always)]
    pub(crate) fn from_raw(raw: Raw) -> Term<'h> {
        Term {
            raw,
            heap: PhantomData,
        }
    }

    /// Words of the heap that is borrowed for `'h`.
    #[inline(always)]
    pub(crate) fn slice(words: &[Raw]) -> &[Term<'h>] {
        // SAFETY: a term is a transparent wrapper of a word.
        unsafe { std::slice::from_raw_parts(words.as_ptr().cast(), words.len()) }
    }

    /// The word.
    #[inline(always)]
    pub(crate) fn raw(self) -> Raw {
        self.raw
    }

    /// What the term is.
    pub fn value(self) -> Value<'h> {
        let raw = self.raw;
        if raw.is_small() {
            Value::Integer(raw.small_value())
        } else if raw.is_immediate_float() {
            Value::Float(raw.immediate_float_value())
        } else if raw.is_atom() {
            Value::Atom(Atom::from_raw(raw))
        } else if raw.is_cons() {
            // SAFETY: a list pointer leads to two words.
            let (head, tail) = unsafe { (Raw(*raw.address()), Raw(*raw.address().add(1))) };
            Value::Cons(Cons {
                head: Term::from_raw(head),
                tail: Term::from_raw(tail),
            })
        } else if raw.is_nil() {
            Value::Nil
        } else if raw.is_tuple() {
            Value::Tuple(Tuple {
                elements: Term::words(self.payload()),
            })
        } else if raw.is_pid() {
            Value::Pid(Pid::from_raw(raw))
        } else if raw.is_port() {
            Value::Port(Port(raw.0 >> immediate::BITS))
        } else {
            self.boxed_value()
        }
    }

    fn boxed_value(self) -> Value<'h> {
        let payload = self.payload();
        match self.kind() {
            Kind::BigPositive => integer(false, payload),
            Kind::BigNegative => integer(true, payload),
            Kind::Float => Value::Float(f64::from_bits(payload[0])),
            Kind::FlatMap | Kind::HashMap | Kind::HashNode => Value::Map(Map { term: self }),
            Kind::HeapBits | Kind::SharedBits | Kind::SubBits => {
                let slice = bits::view(self.raw).expect("the kind of a bit string");
                Value::Bits(Bits { term: self, slice })
            }
            Kind::Tuple => Value::Tuple(Tuple {
                elements: Term::words(payload),
            }),
            Kind::Fun => Value::Fun(Fun {
                captured: Term::words(&payload[1..]),
            }),
            Kind::Capture => Value::Capture(Capture {
                export: payload[0] as *const u64,
            }),
            Kind::Reference => Value::Reference(Reference {
                id: payload[0],
                place: payload[1],
            }),
            Kind::ExternalPid | Kind::ExternalPort | Kind::ExternalReference => {
                Value::External(External {
                    node: payload[0],
                    identity: &payload[1..],
                })
            }
        }
    }

    fn kind(self) -> Kind {
        // SAFETY: a boxed pointer leads to a header.
        header_kind(unsafe { *self.raw.address() })
    }

    /// The payload of a boxed object.
    fn payload(self) -> &'h [u64] {
        let at = self.raw.address().cast_const();
        // SAFETY: a boxed pointer leads to a header and its payload, alive and in place for `'h`; only match
        // contexts change, and those no native sees.
        unsafe { std::slice::from_raw_parts(at.add(1), header_words(*at)) }
    }

    fn words(words: &'h [u64]) -> &'h [Term<'h>] {
        // SAFETY: a term is a transparent wrapper of a word, and these words are terms (callers).
        unsafe { std::slice::from_raw_parts(words.as_ptr().cast(), words.len()) }
    }

    /// The atom, if it is one.
    pub fn as_atom(self) -> Option<Atom> {
        self.raw.is_atom().then(|| Atom::from_raw(self.raw))
    }

    /// The value of `true` and `false`.
    pub fn as_bool(self) -> Option<bool> {
        match self.as_atom()? {
            Atom::TRUE => Some(true),
            Atom::FALSE => Some(false),
            _ => None,
        }
    }

    /// The integer, if it is one of machine size.
    pub fn as_i64(self) -> Option<i64> {
        if self.raw.is_small() {
            return Some(self.raw.small_value());
        }
        match Number::of(self.raw)? {
            Number::Big(big) => machine_integer(bignum::is_negative(big), bignum::limbs(big)),
            Number::Small(_) | Number::Float(_) => None,
        }
    }

    /// The integer, if it is one that counts something in memory.
    pub fn as_usize(self) -> Option<usize> {
        self.as_i64().and_then(|value| usize::try_from(value).ok())
    }

    /// The float, if it is one.
    pub fn as_f64(self) -> Option<f64> {
        number::float_value(self.raw)
    }

    /// The process of this node, if it is one.
    pub fn as_pid(self) -> Option<Pid> {
        self.raw.is_pid().then(|| Pid::from_raw(self.raw))
    }

    /// The reference, if it is one made by this node.
    pub(crate) fn as_reference(self) -> Option<Reference> {
        let Value::Reference(reference) = self.value() else {
            return None;
        };
        Some(reference)
    }

    /// The tuple, if it is one.
    pub fn as_tuple(self) -> Option<Tuple<'h>> {
        self.raw.is_tuple().then(|| Tuple {
            elements: Term::words(self.payload()),
        })
    }

    /// The list cell, if it is one.
    pub fn as_cons(self) -> Option<Cons<'h>> {
        let Value::Cons(cons) = self.value() else {
            return None;
        };
        Some(cons)
    }

    /// The map, if it is one.
    pub fn as_map(self) -> Option<Map<'h>> {
        map::is_map(self.raw).then_some(Map { term: self })
    }

    /// The bit string, if it is one.
    pub fn as_bits(self) -> Option<Bits<'h>> {
        bits::view(self.raw).map(|slice| Bits { term: self, slice })
    }

    /// The bytes, if it is a binary.
    pub fn as_binary_bytes(self) -> Option<Cow<'h, [u8]>> {
        self.as_bits()?.bytes()
    }

    /// The text, if it is a binary in UTF-8.
    pub fn as_text(self) -> Option<Cow<'h, str>> {
        match self.as_binary_bytes()? {
            Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
        }
    }

    /// The elements of a list; the last item is an error if it is improper. A term that is no list at all gives
    /// just the error.
    pub fn list_iter(self) -> ListIter<'h> {
        ListIter { rest: Some(self) }
    }

    /// The elements of a proper list.
    pub fn list_to_vec(self) -> Result<Vec<Term<'h>>, ImproperList> {
        self.list_iter().collect()
    }

    /// Whether it is an integer.
    pub fn is_integer(self) -> bool {
        number::is_integer(self.raw)
    }

    /// Whether it is a float.
    pub fn is_float(self) -> bool {
        number::is_float(self.raw)
    }

    /// Whether it is a number.
    pub fn is_number(self) -> bool {
        Number::of(self.raw).is_some()
    }

    /// Whether it is an atom.
    pub fn is_atom(self) -> bool {
        self.raw.is_atom()
    }

    /// Whether it is a list cell or `[]`.
    pub fn is_list(self) -> bool {
        self.raw.is_cons() || self.raw.is_nil()
    }

    /// Whether it is `[]`.
    pub fn is_nil(self) -> bool {
        self.raw.is_nil()
    }

    /// Whether it is a tuple.
    pub fn is_tuple(self) -> bool {
        self.raw.is_tuple()
    }

    /// Whether it is a map.
    pub fn is_map(self) -> bool {
        map::is_map(self.raw)
    }

    /// Whether it is a binary.
    pub fn is_binary(self) -> bool {
        bits::is_binary(self.raw)
    }

    /// Whether it is a bit string.
    pub fn is_bits(self) -> bool {
        bits::is_bitstring(self.raw)
    }

    /// Whether it is a fun.
    pub fn is_function(self) -> bool {
        self.raw.is_boxed() && matches!(self.kind(), Kind::Fun | Kind::Capture)
    }

    /// Whether it is a process, of any node.
    pub fn is_pid(self) -> bool {
        self.raw.is_pid() || self.raw.is_boxed() && self.kind() == Kind::ExternalPid
    }

    /// Whether it is a port, of any node.
    pub fn is_port(self) -> bool {
        self.raw.is_port() || self.raw.is_boxed() && self.kind() == Kind::ExternalPort
    }

    /// Whether it is a reference, of any node.
    pub fn is_reference(self) -> bool {
        self.raw.is_boxed() && matches!(self.kind(), Kind::Reference | Kind::ExternalReference)
    }

    /// The order of terms; `1` and `1.0` are equal.
    pub fn compare(self, other: Term<'_>) -> Ordering {
        compare::compare(self.raw, other.raw)
    }

    /// The order of keys of maps; `1` comes before `1.0`.
    pub fn compare_exact(self, other: Term<'_>) -> Ordering {
        compare::compare_exact(self.raw, other.raw)
    }

    /// `self == other`.
    pub fn equals(self, other: Term<'_>) -> bool {
        compare::equal(self.raw, other.raw)
    }

    /// `self === other`.
    pub fn is_same(self, other: Term<'_>) -> bool {
        compare::same(self.raw, other.raw)
    }
}

/// The value of a magnitude and a sign, if it is of machine size.
fn machine_integer(negative: bool, limbs: &[u64]) -> Option<i64> {
    let [limb] = limbs else {
        return None;
    };
    let value = if negative {
        -i128::from(*limb)
    } else {
        i128::from(*limb)
    };
    i64::try_from(value).ok()
}

/// What a bignum is: one limb may be of machine size though it is not small.
fn integer(negative: bool, limbs: &[u64]) -> Value<'_> {
    match machine_integer(negative, limbs) {
        Some(value) => Value::Integer(value),
        None => Value::Big(Big { negative, limbs }),
    }
}

impl From<Atom> for Term<'_> {
    fn from(atom: Atom) -> Self {
        Term::from_raw(atom.raw())
    }
}

impl From<bool> for Term<'_> {
    fn from(value: bool) -> Self {
        Atom::boolean(value).into()
    }
}

impl From<Pid> for Term<'_> {
    fn from(pid: Pid) -> Self {
        Term::from_raw(pid.raw())
    }
}

impl From<Port> for Term<'_> {
    fn from(port: Port) -> Self {
        Term::from_raw(port.raw())
    }
}

impl std::fmt::Debug for Term<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.raw.fmt(f)
    }
}

/// The elements of a list, see [`Term::list_iter`].
#[derive(Clone, Debug)]
pub struct ListIter<'h> {
    rest: Option<Term<'h>>,
}

impl<'h> ListIter<'h> {
    /// What has not been read yet; `None` after the end of an improper list.
    pub fn rest(&self) -> Option<Term<'h>> {
        self.rest
    }
}

impl<'h> Iterator for ListIter<'h> {
    type Item = Result<Term<'h>, ImproperList>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let raw = self.rest?.raw;
        if raw.is_cons() {
            // SAFETY: a list pointer leads to two words, alive for `'h`.
            let (head, tail) = unsafe { (Raw(*raw.address()), Raw(*raw.address().add(1))) };
            self.rest = Some(Term::from_raw(tail));
            return Some(Ok(Term::from_raw(head)));
        }
        self.rest = None;
        if raw.is_nil() {
            None
        } else {
            Some(Err(ImproperList))
        }
    }
}

#[cfg(test)]
mod tests;
