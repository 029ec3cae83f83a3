//! The machine word that is a term, and the layout of everything a term can point to.
//!
//! | low 3 bits | meaning |
//! |---|---|
//! | `000` | small integer: 61 bits, signed, in the upper bits |
//! | `001` | pointer to a list cell: head, tail |
//! | `010` | pointer to a boxed object: header, payload |
//! | `110` | pointer to a tuple: header, elements |
//! | `011` | other immediate; the next 3 bits say which ([`Immediate`]) |
//! | `10x` | float: `rotl(bits + 2^60, 4)`, exact for 2^-255 <= abs(x) < 2^257; others are boxed |
//! | `111` | header of an object, link word of a frame; never a value |
//!
//! A header is `payload words << 8 | opaque << 7 | kind << 3 | 7`. Opaque payloads (limbs, bytes) are
//! skipped by whoever walks memory; every word of any other payload reads as a term: sizes are small
//! integers, and addresses of aligned objects that are not terms (buffers, funs, exports) look like
//! small integers. While an object is being moved or copied, its header (or the head of a list cell)
//! is replaced: see `collect` and `copy`.
//!
//! This module only computes words; following a pointer is for the modules that own memory.

/// A term as a bare word. It says nothing about how long the memory behind it lives:
/// [`Term`](crate::term::Term) does.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub(crate) struct Raw(pub(crate) u64);

/// Low bits of a word.
pub(crate) mod tag {
    pub(crate) const MASK: u64 = 7;
    pub(crate) const SMALL: u64 = 0;
    pub(crate) const CONS: u64 = 1;
    pub(crate) const BOXED: u64 = 2;
    pub(crate) const FLOAT: u64 = 4;
    pub(crate) const FLOAT_MASK: u64 = 6;
    pub(crate) const TUPLE: u64 = 6;
    pub(crate) const HEADER: u64 = 7;
    /// Both pointer-to-boxed tags: `word & PTR_MASK == BOXED`.
    pub(crate) const BOXED_OR_TUPLE_MASK: u64 = 3;
}

/// The low 6 bits of an immediate that is neither an integer nor a float.
pub(crate) mod immediate {
    pub(crate) const MASK: u64 = 0o77;
    pub(crate) const BITS: u32 = 6;
    pub(crate) const ATOM: u64 = 0o03;
    pub(crate) const PID: u64 = 0o13;
    pub(crate) const PORT: u64 = 0o23;
    pub(crate) const NIL: u64 = 0o33;
    /// No value: an empty dictionary slot, a stack slot being made. Never reaches a program.
    pub(crate) const NONE: u64 = 0o43;
}

/// What a header says its object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    /// Elements.
    Tuple = 0,
    /// Limbs of a positive integer, least significant first.
    BigPositive = 1,
    /// Limbs of the magnitude of a negative integer.
    BigNegative = 2,
    /// The bits of a float outside the immediate range, or ±0.0.
    Float = 3,
    /// Key tuple, then the values in the order of the keys.
    FlatMap = 4,
    /// Root of a hash map: number of pairs, then as `HashNode`.
    HashMap = 5,
    /// Inner node or collision node of a hash map; layout belongs to `map`.
    HashNode = 6,
    /// Size in bits (small integer), then the bytes, zero-padded to whole words. At most 64 bytes except in the
    /// literal area.
    HeapBits = 7,
    /// Pointer to an off-heap buffer (one reference), size in bits (small), next handle of the owner's list.
    SharedBits = 8,
    /// A whole bit string (`HeapBits` or `SharedBits`), first bit, one past the last bit (both small). A match
    /// context is one whose first bit moves.
    SubBits = 9,
    /// Pointer to a fun entry, then the captured terms.
    Fun = 10,
    /// Pointer to an export: `&module.function/arity`.
    Capture = 11,
    /// Two words of identity.
    Reference = 12,
    /// Node, then identity: a process of another node.
    ExternalPid = 13,
    /// Node, then identity: a port of another node.
    ExternalPort = 14,
    /// Node, then identity: a reference made by another node.
    ExternalReference = 15,
}

impl Kind {
    const ALL: [Kind; 16] = [
        Kind::Tuple,
        Kind::BigPositive,
        Kind::BigNegative,
        Kind::Float,
        Kind::FlatMap,
        Kind::HashMap,
        Kind::HashNode,
        Kind::HeapBits,
        Kind::SharedBits,
        Kind::SubBits,
        Kind::Fun,
        Kind::Capture,
        Kind::Reference,
        Kind::ExternalPid,
        Kind::ExternalPort,
        Kind::ExternalReference,
    ];

    /// Whether the payload is limbs, bytes or identity instead of terms.
    const fn is_opaque(self) -> bool {
        match self {
            Kind::BigPositive
            | Kind::BigNegative
            | Kind::Float
            | Kind::HeapBits
            | Kind::Reference
            | Kind::ExternalPid
            | Kind::ExternalPort
            | Kind::ExternalReference => true,
            Kind::Tuple
            | Kind::FlatMap
            | Kind::HashMap
            | Kind::HashNode
            | Kind::SharedBits
            | Kind::SubBits
            | Kind::Fun
            | Kind::Capture => false,
        }
    }
}

/// The bit of a header that says the payload is not made of terms.
const OPAQUE: u64 = 1 << 7;

/// The header of an object with `words` words of payload.
pub(crate) const fn header(kind: Kind, words: usize) -> u64 {
    let opaque = if kind.is_opaque() { OPAQUE } else { 0 };
    (words as u64) << 8 | opaque | (kind as u64) << 3 | tag::HEADER
}

/// Whether the payload behind a header is not made of terms.
#[inline(always)]
pub(crate) const fn header_is_opaque(header: u64) -> bool {
    header & OPAQUE != 0
}

/// Payload words of a header.
#[inline(always)]
pub(crate) const fn header_words(header: u64) -> usize {
    (header >> 8) as usize
}

/// The kind in a header.
#[inline(always)]
pub(crate) fn header_kind(header: u64) -> Kind {
    debug_assert!(
        header & tag::MASK == tag::HEADER,
        "not a header: {header:#x}"
    );
    Kind::ALL[(header >> 3 & 15) as usize]
}

/// The smallest integer that does not need a bignum.
pub(crate) const SMALL_MIN: i64 = -(1 << 60);
/// The largest integer that does not need a bignum.
pub(crate) const SMALL_MAX: i64 = (1 << 60) - 1;

impl Raw {
    /// `[]`.
    pub(crate) const NIL: Raw = Raw(immediate::NIL);
    /// No value.
    pub(crate) const NONE: Raw = Raw(immediate::NONE);

    /// A small integer.
    #[inline(always)]
    pub(crate) fn small(value: i64) -> Raw {
        debug_assert!((SMALL_MIN..=SMALL_MAX).contains(&value));
        Raw((value << 3) as u64)
    }

    /// A small integer, if `value` is one.
    #[inline(always)]
    pub(crate) fn try_small(value: i64) -> Option<Raw> {
        let fits = (SMALL_MIN..=SMALL_MAX).contains(&value);
        fits.then_some(Raw((value << 3) as u64))
    }

    /// A float as an immediate, if it is in range.
    #[inline(always)]
    pub(crate) fn try_float(value: f64) -> Option<Raw> {
        let word = value.to_bits().wrapping_add(1 << 60).rotate_left(4);
        (word & tag::FLOAT_MASK == tag::FLOAT).then_some(Raw(word))
    }

    /// A pointer to a list cell.
    #[inline(always)]
    pub(crate) fn cons(at: *const u64) -> Raw {
        Raw(at as u64 | tag::CONS)
    }

    /// A pointer to a boxed object that is not a tuple.
    #[inline(always)]
    pub(crate) fn boxed(at: *const u64) -> Raw {
        Raw(at as u64 | tag::BOXED)
    }

    /// A pointer to a tuple.
    #[inline(always)]
    pub(crate) fn tuple(at: *const u64) -> Raw {
        Raw(at as u64 | tag::TUPLE)
    }

    #[inline(always)]
    pub(crate) fn is_small(self) -> bool {
        self.0 & tag::MASK == tag::SMALL
    }

    #[inline(always)]
    pub(crate) fn is_cons(self) -> bool {
        self.0 & tag::MASK == tag::CONS
    }

    #[inline(always)]
    pub(crate) fn is_nil(self) -> bool {
        self.0 == immediate::NIL
    }

    #[inline(always)]
    pub(crate) fn is_boxed(self) -> bool {
        self.0 & tag::MASK == tag::BOXED
    }

    #[inline(always)]
    pub(crate) fn is_tuple(self) -> bool {
        self.0 & tag::MASK == tag::TUPLE
    }

    #[inline(always)]
    pub(crate) fn is_immediate_float(self) -> bool {
        self.0 & tag::FLOAT_MASK == tag::FLOAT
    }

    #[inline(always)]
    pub(crate) fn is_atom(self) -> bool {
        self.0 & immediate::MASK == immediate::ATOM
    }

    #[inline(always)]
    pub(crate) fn is_pid(self) -> bool {
        self.0 & immediate::MASK == immediate::PID
    }

    #[inline(always)]
    pub(crate) fn is_port(self) -> bool {
        self.0 & immediate::MASK == immediate::PORT
    }

    /// Whether the word points into memory (list cell, boxed object or tuple).
    #[inline(always)]
    pub(crate) fn is_pointer(self) -> bool {
        self.is_cons() || self.0 & tag::BOXED_OR_TUPLE_MASK == tag::BOXED
    }

    #[inline(always)]
    pub(crate) fn is_header(self) -> bool {
        self.0 & tag::MASK == tag::HEADER
    }

    /// The value of a small integer.
    #[inline(always)]
    pub(crate) fn small_value(self) -> i64 {
        debug_assert!(self.is_small());
        (self.0 as i64) >> 3
    }

    /// The value of an immediate float.
    #[inline(always)]
    pub(crate) fn immediate_float_value(self) -> f64 {
        debug_assert!(self.is_immediate_float());
        f64::from_bits(self.0.rotate_right(4).wrapping_sub(1 << 60))
    }

    /// The address of a list cell. Taking off a known tag costs nothing: it becomes part of the load.
    #[inline(always)]
    pub(crate) fn cell_address(self) -> *mut u64 {
        debug_assert!(self.is_cons(), "not a list cell: {:#x}", self.0);
        self.0.wrapping_sub(tag::CONS) as *mut u64
    }

    /// The address of a tuple.
    #[inline(always)]
    pub(crate) fn tuple_address(self) -> *mut u64 {
        debug_assert!(self.is_tuple(), "not a tuple: {:#x}", self.0);
        self.0.wrapping_sub(tag::TUPLE) as *mut u64
    }

    /// The address of a boxed object that is no tuple.
    #[inline(always)]
    pub(crate) fn boxed_address(self) -> *mut u64 {
        debug_assert!(self.is_boxed(), "not boxed: {:#x}", self.0);
        self.0.wrapping_sub(tag::BOXED) as *mut u64
    }

    /// The address behind a pointer.
    #[inline(always)]
    pub(crate) fn address(self) -> *mut u64 {
        debug_assert!(self.is_pointer(), "not a pointer: {:#x}", self.0);
        (self.0 & !tag::MASK) as *mut u64
    }
}

impl std::fmt::Debug for Raw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.is_small() {
            write!(f, "{}", self.small_value())
        } else if self.is_immediate_float() {
            write!(f, "{:?}", self.immediate_float_value())
        } else {
            write!(f, "{:#x}", self.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn immediate_floats_are_exact_in_their_range() {
        for value in [
            1.0,
            -1.0,
            0.1,
            1e70,
            -3.5e-70,
            2f64.powi(-255),
            2f64.powi(256),
        ] {
            let word = Raw::try_float(value).expect("in range");
            assert!(word.is_immediate_float());
            assert_eq!(word.immediate_float_value().to_bits(), value.to_bits());
        }
        for value in [0.0, -0.0, 1e80, 1e-80, f64::MAX, f64::MIN_POSITIVE] {
            assert_eq!(Raw::try_float(value), None, "{value} must be boxed");
        }
    }

    #[test]
    fn small_integers_keep_their_value() {
        for value in [0, 1, -1, SMALL_MAX, SMALL_MIN] {
            assert_eq!(Raw::small(value).small_value(), value);
        }
        assert_eq!(Raw::try_small(SMALL_MAX + 1), None);
        assert_eq!(Raw::try_small(SMALL_MIN - 1), None);
    }
}
