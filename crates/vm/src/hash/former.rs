//! `:erlang.phash`: the hash of former days, the same on every node and in every version.
//!
//! Each byte of a term multiplies what came before by a prime and is added; each kind of term ends with a
//! prime of its own. Pids, ports, references and funs that are no captures have hashes of this run only.
#![allow(unsafe_code, reason = "reads objects by address")]

use super::portable::{full, hash_atom};
use crate::atom::Atom;
use crate::bits;
use crate::code::{Export, FunEntry};
use crate::number::Number;
use crate::raw::{Kind, Raw, header_kind, header_words};

/// The primes, by what they stand for.
mod prime {
    pub(super) const TEXT: u32 = 268_440_163;
    pub(super) const BYTE: u32 = 268_439_161;
    pub(super) const POSITIVE: u32 = 268_435_459;
    pub(super) const NEGATIVE: u32 = 268_436_141;
    pub(super) const IDENTITY: u32 = 268_438_633;
    pub(super) const FLOAT: u32 = 268_437_017;
    pub(super) const LIST_END: u32 = 268_437_511;
    pub(super) const TUPLE: u32 = 268_439_627;
    pub(super) const REFERENCE: u32 = 268_440_479;
    pub(super) const FUN: u32 = 268_440_577;
    pub(super) const ODD_BITS: u32 = 268_440_581;
    pub(super) const MAP: u32 = 268_440_593;
    pub(super) const MAP_END: u32 = 268_440_611;
}

/// What is still to be hashed.
enum Frame {
    Words { at: *const u64, left: usize },
    Tuple { arity: u32 },
    Tail(Raw),
    ListEnd,
}

/// `:erlang.phash(term, range)` less one; the range is from 1 to 2^32.
pub(crate) fn phash(term: Raw, range: u64) -> u64 {
    let mut state = State {
        hash: 0,
        stack: Vec::new(),
    };
    state.enter(term);
    while let Some(frame) = state.stack.pop() {
        state.go_on(frame);
    }
    u64::from(state.hash) % range
}

struct State {
    hash: u32,
    stack: Vec<Frame>,
}

impl State {
    fn step(&mut self, prime: u32, value: u32) {
        self.hash = self.hash.wrapping_mul(prime).wrapping_add(value);
    }

    /// The bytes of a word, the lowest first.
    fn bytes(&mut self, word: u32, prime: u32) {
        for byte in word.to_le_bytes() {
            self.step(prime, u32::from(byte));
        }
    }

    fn go_on(&mut self, frame: Frame) {
        match frame {
            Frame::Words { left: 0, .. } => {}
            Frame::Words { at, left } => {
                self.stack.push(Frame::Words {
                    at: at.wrapping_add(1),
                    left: left - 1,
                });
                // SAFETY: `left` words are left in an object that is alive during the call.
                self.enter(unsafe { Raw(*at) });
            }
            Frame::Tuple { arity } => self.step(prime::TUPLE, arity),
            Frame::Tail(tail) if tail.is_cons() => self.list(tail),
            Frame::Tail(tail) => {
                self.stack.push(Frame::ListEnd);
                self.enter(tail);
            }
            Frame::ListEnd => self.step(prime::LIST_END, 0),
        }
    }

    /// Hashes a term but for the parts it puts on the stack.
    fn enter(&mut self, term: Raw) {
        if term.is_atom() {
            self.step(prime::TEXT, hash_atom(Atom::from_raw(term)));
        } else if term.is_nil() {
            self.step(prime::POSITIVE, 1);
        } else if term.is_cons() {
            self.list(term);
        } else if let Some(number) = Number::of(term) {
            self.number(number);
        } else if term.is_pointer() {
            self.object(term);
        } else {
            self.bytes(term.0 as u32, prime::IDENTITY);
            self.bytes((term.0 >> 32) as u32, prime::IDENTITY);
        }
    }

    /// Small bytes at the head of a list count directly.
    fn list(&mut self, mut list: Raw) {
        loop {
            // SAFETY: a list pointer leads to two words.
            let (head, tail) = unsafe { (Raw(*list.address()), Raw(*list.address().add(1))) };
            if !head.is_small() || !(0..256).contains(&head.small_value()) {
                self.stack.push(Frame::Tail(tail));
                return self.enter(head);
            }
            self.step(prime::BYTE, head.small_value() as u32);
            if !tail.is_cons() {
                self.stack.push(Frame::ListEnd);
                return self.enter(tail);
            }
            list = tail;
        }
    }

    fn number(&mut self, number: Number) {
        match number {
            Number::Small(value) => self.limbs(value < 0, &[value.unsigned_abs()]),
            Number::Float(value) => {
                // Both zeros are equal, so they hash alike.
                let bits = if value == 0.0 { 0 } else { value.to_bits() };
                self.step(prime::FLOAT, bits as u32 ^ (bits >> 32) as u32);
            }
            Number::Big(big) => {
                self.limbs(crate::bignum::is_negative(big), crate::bignum::limbs(big));
            }
        }
    }

    /// The upper half of the last limb counts only if there is something in it.
    fn limbs(&mut self, negative: bool, limbs: &[u64]) {
        for (index, limb) in limbs.iter().enumerate() {
            self.bytes(*limb as u32, prime::BYTE);
            if limb >> 32 != 0 || index + 1 < limbs.len() {
                self.bytes((limb >> 32) as u32, prime::BYTE);
            }
        }
        let end = if negative {
            prime::NEGATIVE
        } else {
            prime::POSITIVE
        };
        self.step(end, 0);
    }

    fn object(&mut self, term: Raw) {
        let at = term.address().cast_const();
        // SAFETY: a boxed pointer leads to a header and its payload.
        let (kind, payload) = unsafe {
            (
                header_kind(*at),
                std::slice::from_raw_parts(at.add(1), header_words(*at)),
            )
        };
        match kind {
            Kind::Tuple => {
                let arity = payload.len();
                self.stack.push(Frame::Tuple {
                    arity: arity as u32,
                });
                self.stack.push(Frame::Words {
                    at: payload.as_ptr(),
                    left: arity,
                });
            }
            Kind::FlatMap | Kind::HashMap | Kind::HashNode => {
                self.step(prime::MAP, prime::MAP_END.wrapping_add(full(term)));
            }
            Kind::HeapBits | Kind::SharedBits | Kind::SubBits => self.bits(term),
            Kind::Capture => {
                // SAFETY: the one word of a capture is the address of its export, which lasts forever.
                let mfa = unsafe { (*(payload[0] as *const Export)).mfa };
                self.step(prime::FUN, u32::from(mfa.arity));
                self.step(prime::TEXT, hash_atom(mfa.module));
                self.step(prime::TEXT, hash_atom(mfa.function));
            }
            Kind::Fun => {
                // SAFETY: the first word of a fun is the address of its entry, which lasts forever.
                let entry = unsafe { &*(payload[0] as *const FunEntry) };
                self.step(prime::FUN, payload.len() as u32 - 1);
                self.step(prime::TEXT, hash_atom(entry.module));
                self.step(prime::BYTE, entry.index);
                self.step(prime::BYTE, entry.unique);
                self.stack.push(Frame::Words {
                    at: payload[1..].as_ptr(),
                    left: payload.len() - 1,
                });
            }
            Kind::BigPositive
            | Kind::BigNegative
            | Kind::Float
            | Kind::Reference
            | Kind::ExternalPid
            | Kind::ExternalPort
            | Kind::ExternalReference => {
                for word in payload {
                    self.bytes(*word as u32, prime::REFERENCE);
                    self.bytes((word >> 32) as u32, prime::REFERENCE);
                }
            }
        }
    }

    fn bits(&mut self, term: Raw) {
        let slice = bits::view(term).expect("the kind of a bit string");
        let odd = slice.len() % 8;
        let whole = slice.len() / 8;
        for index in 0..whole {
            self.step(prime::TEXT, u32::from(slice.byte(8 * index)));
        }
        if odd > 0 {
            self.step(prime::TEXT, slice.load(8 * whole, odd) as u32);
            self.step(prime::ODD_BITS, odd as u32);
        }
        self.step(prime::NEGATIVE, whole as u32);
    }
}

#[cfg(test)]
mod tests;
