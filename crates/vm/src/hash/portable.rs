//! `:erlang.phash2`: the hash that is the same on every node, every version and every run.
//!
//! Programs store it, so its values are part of the language. It is Bob Jenkins' mixing function of
//! 1996 over the parts of a term, front to back, each kind of part with a constant of its own; the
//! pairs of a map are hashed apart and combined by exclusive or, so their order does not matter.
//! Funs, pids, ports and references have hashes of this run only.
#![allow(unsafe_code, reason = "reads objects by address")]

use crate::atom::Atom;
use crate::bits::{self, BitSlice};
use crate::code::{Export, FunEntry};
use crate::map;
use crate::number::Number;
use crate::raw::{Kind, Raw, header_kind, header_words};

/// The golden ratio, as Jenkins uses it; the constant of a kind of part is a multiple.
const GOLDEN: u32 = 0x9e37_79b9;

/// Bits of the result of `phash2/1`.
const DEFAULT_BITS: u32 = 27;

/// What a hash begins with when the first thing hashed is `[]`.
const NIL_FIRST: u32 = 3_468_870_702;

/// What `[]` counts as after something else.
const NIL_LATER: u32 = 2;

/// The multiples of [`GOLDEN`] that stand for the kinds of parts.
mod constant {
    pub(super) const INTEGER: u32 = 1;
    pub(super) const NIL: u32 = 2;
    pub(super) const ATOM: u32 = 3;
    pub(super) const BYTES_OF_LIST: u32 = 4;
    pub(super) const TUPLE: u32 = 9;
    pub(super) const NEGATIVE: u32 = 10;
    pub(super) const POSITIVE: u32 = 11;
    pub(super) const FLOAT: u32 = 12;
    pub(super) const BYTES: u32 = 13;
    pub(super) const NAME: u32 = 14;
    pub(super) const ODD_BITS: u32 = 15;
    pub(super) const MAP: u32 = 16;
    pub(super) const PAIRS: u32 = 19;
}

/// `:erlang.phash2(term)`.
pub(crate) fn phash2(term: Raw) -> u32 {
    full(term) & ((1 << DEFAULT_BITS) - 1)
}

/// `:erlang.phash2(term, range)`; the range is from 1 to 2^32.
pub(crate) fn phash2_within(term: Raw, range: u64) -> u64 {
    u64::from(full(term)) % range
}

/// Jenkins' mixing of three words; gives the last.
fn mix(mut a: u32, mut b: u32, mut c: u32) -> [u32; 3] {
    for [x, y, z] in [[13, 8, 13], [12, 16, 5], [3, 10, 15]] {
        a = a.wrapping_sub(b).wrapping_sub(c) ^ c >> x;
        b = b.wrapping_sub(c).wrapping_sub(a) ^ a << y;
        c = c.wrapping_sub(a).wrapping_sub(b) ^ b >> z;
    }
    [a, b, c]
}

/// Jenkins' hash of bytes, going on from `start`.
fn hash_bytes(slice: BitSlice<'_>, start: u32) -> u32 {
    let len = slice.len() / 8;
    let [mut a, mut b, mut c] = [GOLDEN, GOLDEN, start];
    let word = |at: usize| slice.load(8 * at, 32).swap_bytes() >> 32;
    let mut at = 0;
    while len - at >= 12 {
        a = a.wrapping_add(word(at) as u32);
        b = b.wrapping_add(word(at + 4) as u32);
        c = c.wrapping_add(word(at + 8) as u32);
        [a, b, c] = mix(a, b, c);
        at += 12;
    }
    // The low byte of the third word counts the length, so the last bytes start above it.
    let mut last = [0u8; 12];
    for (index, place) in (0..4).chain(4..8).chain(9..12).take(len - at).enumerate() {
        last[place] = slice.byte(8 * (at + index));
    }
    let word = |at: usize| u32::from_le_bytes([last[at], last[at + 1], last[at + 2], last[at + 3]]);
    c = c.wrapping_add(len as u32);
    mix(
        a.wrapping_add(word(0)),
        b.wrapping_add(word(4)),
        c.wrapping_add(word(8)),
    )[2]
}

/// The hash of an atom's name: each character shifts the others by four bits, and what falls off the top comes back
/// in at the bottom.
pub(super) fn hash_atom(atom: Atom) -> u32 {
    let mut bytes = Vec::with_capacity(atom.as_str().len());
    for character in atom.as_str().chars() {
        // The names of old were Latin-1, and keep their hashes.
        match u8::try_from(u32::from(character)) {
            Ok(byte) => bytes.push(byte),
            Err(_) => {
                let mut buffer = [0; 4];
                bytes.extend_from_slice(character.encode_utf8(&mut buffer).as_bytes());
            }
        }
    }
    bytes.iter().fold(0, |hash: u32, byte| {
        let hash = (hash << 4).wrapping_add(u32::from(*byte));
        let top = hash & 0xf000_0000;
        (hash ^ top >> 24) & !top
    })
}

/// What is still to be hashed.
enum Frame {
    /// A term.
    Term(Raw),
    /// Words in a row.
    Words { at: *const u64, left: usize },
    /// The pairs of a map: the next one, if there is one, is hashed apart.
    Map {
        pairs: map::Iter,
        combined: u32,
        outer: u32,
    },
}

/// The hash of a term, all 32 bits.
pub(super) fn full(term: Raw) -> u32 {
    if term.is_atom() {
        return hash_atom(Atom::from_raw(term));
    }
    let mut state = State {
        hash: 0,
        stack: Vec::new(),
    };
    state.enter(term);
    while let Some(next) = state.next() {
        state.enter(next);
    }
    state.hash
}

struct State {
    hash: u32,
    stack: Vec<Frame>,
}

impl State {
    fn add(&mut self, first: u32, second: u32, constant: u32) {
        let constant = constant.wrapping_mul(GOLDEN);
        let [.., mixed] = mix(
            first.wrapping_add(constant),
            second.wrapping_add(constant),
            self.hash,
        );
        self.hash = mixed;
    }

    fn add_long(&mut self, word: u64, constant: u32) {
        self.add(word as u32, (word >> 32) as u32, constant);
    }

    fn next(&mut self) -> Option<Raw> {
        loop {
            match self.stack.last_mut()? {
                Frame::Term(term) => {
                    let term = *term;
                    self.stack.pop();
                    return Some(term);
                }
                Frame::Words { at, left } => {
                    // SAFETY: `left` words are left in an object that is alive during the call.
                    let term = unsafe { Raw(**at) };
                    *at = at.wrapping_add(1);
                    *left -= 1;
                    if *left == 0 {
                        self.stack.pop();
                    }
                    return Some(term);
                }
                Frame::Map {
                    pairs,
                    combined,
                    outer,
                } => {
                    // The hash so far is that of the pair before, or 0 in front of the first.
                    *combined ^= std::mem::take(&mut self.hash);
                    if let Some((key, value)) = pairs.next() {
                        self.stack.push(Frame::Term(value));
                        return Some(key);
                    }
                    let (combined, outer) = (*combined, *outer);
                    self.stack.pop();
                    self.hash = outer;
                    self.add(combined, 0, constant::PAIRS);
                }
            }
        }
    }

    fn push_words(&mut self, at: *const u64, left: usize) {
        if left > 0 {
            self.stack.push(Frame::Words { at, left });
        }
    }

    /// Hashes a term but for the parts it puts on the stack.
    fn enter(&mut self, term: Raw) {
        if term.is_atom() {
            let hash = hash_atom(Atom::from_raw(term));
            self.add_or_begin(hash, hash, constant::ATOM);
        } else if term.is_nil() {
            self.add_or_begin(NIL_FIRST, NIL_LATER, constant::NIL);
        } else if term.is_cons() {
            self.enter_list(term);
        } else if let Some(number) = Number::of(term) {
            self.enter_number(number);
        } else if term.is_pointer() {
            self.enter_object(term);
        } else {
            self.add_long(term.0, constant::INTEGER);
        }
    }

    /// A simple term in front of everything is its own hash.
    fn add_or_begin(&mut self, first: u32, later: u32, constant: u32) {
        if self.hash == 0 {
            self.hash = first;
        } else {
            self.add(later, 0, constant);
        }
    }

    /// Small bytes at the head of a list are taken four at a time.
    fn enter_list(&mut self, mut term: Raw) {
        let (mut packed, mut count) = (0u32, 0);
        loop {
            // SAFETY: a list pointer leads to two words.
            let (head, tail) = unsafe { (Raw(*term.address()), Raw(*term.address().add(1))) };
            if !head.is_small() || !(0..256).contains(&head.small_value()) {
                self.add_packed(packed, count);
                self.stack.push(Frame::Term(tail));
                self.stack.push(Frame::Term(head));
                return;
            }
            packed = packed << 8 | head.small_value() as u32;
            count += 1;
            if count == 4 {
                self.add_packed(packed, count);
                (packed, count) = (0, 0);
            }
            if !tail.is_cons() {
                self.add_packed(packed, count);
                self.stack.push(Frame::Term(tail));
                return;
            }
            term = tail;
        }
    }

    fn add_packed(&mut self, packed: u32, count: u32) {
        if count > 0 {
            self.add(packed, 0, constant::BYTES_OF_LIST);
        }
    }

    fn enter_number(&mut self, number: Number) {
        match number {
            Number::Small(value) if (-(1 << DEFAULT_BITS)..1 << DEFAULT_BITS).contains(&value) => {
                if value < 0 {
                    self.add(value.unsigned_abs() as u32, 0, constant::INTEGER);
                }
                self.add(value as u32, 0, constant::INTEGER);
            }
            Number::Small(value) => self.enter_limbs(value < 0, &[value.unsigned_abs()]),
            Number::Float(value) => {
                // Both zeros are equal, so they hash alike.
                let bits = if value == 0.0 { 0 } else { value.to_bits() };
                self.add((bits >> 32) as u32, bits as u32, constant::FLOAT);
            }
            Number::Big(big) => {
                self.enter_limbs(crate::bignum::is_negative(big), crate::bignum::limbs(big));
            }
        }
    }

    fn enter_limbs(&mut self, negative: bool, limbs: &[u64]) {
        let constant = if negative {
            constant::NEGATIVE
        } else {
            constant::POSITIVE
        };
        for limb in limbs {
            self.add_long(*limb, constant);
        }
    }

    fn enter_object(&mut self, term: Raw) {
        let at = term.address().cast_const();
        // SAFETY: a boxed pointer leads to a header and its payload.
        let (kind, words, first) =
            unsafe { (header_kind(*at), header_words(*at), *at.wrapping_add(1)) };
        let payload = at.wrapping_add(1);
        match kind {
            Kind::Tuple => {
                self.add(words as u32, 0, constant::TUPLE);
                self.push_words(payload, words);
            }
            Kind::FlatMap | Kind::HashMap | Kind::HashNode => self.enter_map(term),
            Kind::HeapBits | Kind::SharedBits | Kind::SubBits => self.enter_bits(term),
            Kind::Fun => {
                // SAFETY: the first word of a fun is the address of its entry, which lasts forever.
                let entry = unsafe { &*(first as *const FunEntry) };
                self.add(words as u32 - 1, hash_atom(entry.module), constant::INTEGER);
                self.add(entry.index, entry.unique, constant::INTEGER);
                self.push_words(payload.wrapping_add(1), words - 1);
            }
            Kind::Capture => {
                // SAFETY: the one word of a capture is the address of its export, which lasts forever.
                let mfa = unsafe { (*(first as *const Export)).mfa };
                self.add(mfa.arity.into(), hash_atom(mfa.module), constant::INTEGER);
                self.add(hash_atom(mfa.function), 0, constant::NAME);
            }
            Kind::BigPositive
            | Kind::BigNegative
            | Kind::Float
            | Kind::Reference
            | Kind::ExternalPid
            | Kind::ExternalPort
            | Kind::ExternalReference => {
                for index in 0..words {
                    // SAFETY: within the payload.
                    let word = unsafe { *payload.wrapping_add(index) };
                    self.add_long(word, constant::INTEGER);
                }
            }
        }
    }

    fn enter_map(&mut self, term: Raw) {
        let size = map::size(term);
        self.add(size as u32, 0, constant::MAP);
        if size > 0 {
            let outer = std::mem::take(&mut self.hash);
            self.stack.push(Frame::Map {
                pairs: map::iter(term),
                combined: 0,
                outer,
            });
        }
    }

    fn enter_bits(&mut self, term: Raw) {
        let slice = bits::view(term).expect("the kind of a bit string");
        let start = self.hash.wrapping_add(constant::BYTES.wrapping_mul(GOLDEN));
        if slice.len() == 0 {
            self.hash = start;
            return;
        }
        let odd = slice.len() % 8;
        let whole = slice.len() - odd;
        self.hash = hash_bytes(slice.part(0, whole), start);
        if odd > 0 {
            self.add(
                odd as u32,
                slice.load(whole, odd) as u32,
                constant::ODD_BITS,
            );
        }
    }
}

#[cfg(test)]
mod tests;
