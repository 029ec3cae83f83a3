//! The hash of keys of large maps.
//!
//! What is `===` has the same hash, in every process of one run of the VM; it depends on the content
//! only. A term is hashed as the stream of its words and sizes, front to back, with an explicit stack.
#![allow(unsafe_code, reason = "reads objects by address")]

pub(crate) mod former;
pub(crate) mod portable;

use crate::atom::Atom;
use crate::bits;
use crate::code::FunEntry;
use crate::map;
use crate::raw::{Kind, Raw, header_is_opaque, header_kind, header_words};

const SEED: u64 = 0x51ed_270b_6f4a_7c15;
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c55;

#[inline(always)]
fn mix(state: u64, word: u64) -> u64 {
    let product = u128::from(state ^ word) * u128::from(FACTOR);
    // The sum keeps a state of zero from staying there.
    ((product >> 64) as u64 ^ product as u64).wrapping_add(SEED)
}

/// The hash of a term.
#[inline]
pub(crate) fn hash(term: Raw) -> u64 {
    let hash = if term.is_pointer() {
        hash_object(term)
    } else {
        mix(SEED, term.0)
    };
    limit(hash)
}

#[cfg(not(test))]
#[inline(always)]
fn limit(hash: u64) -> u64 {
    hash
}

#[cfg(test)]
thread_local! {
    /// The bits of a hash that tests leave, to make collisions.
    pub(crate) static MASK: std::cell::Cell<u64> = const { std::cell::Cell::new(u64::MAX) };
}

#[cfg(test)]
fn limit(hash: u64) -> u64 {
    hash & MASK.get()
}

/// Words still to be hashed.
enum Frame {
    Words { at: *const u64, left: usize },
    Pairs(map::Iter),
}

fn hash_object(term: Raw) -> u64 {
    let mut state = SEED;
    let mut stack = Vec::new();
    let mut term = term;
    loop {
        state = if term.is_pointer() {
            enter(term, state, &mut stack)
        } else {
            mix(state, term.0)
        };
        match next(&mut stack) {
            Some(following) => term = following,
            None => return state,
        }
    }
}

fn next(stack: &mut Vec<Frame>) -> Option<Raw> {
    loop {
        match stack.last_mut()? {
            Frame::Words { at, left } => {
                // SAFETY: `left` words are left in an object that is alive during the call.
                let term = unsafe { Raw(**at) };
                *at = at.wrapping_add(1);
                *left -= 1;
                if *left == 0 {
                    stack.pop();
                }
                return Some(term);
            }
            Frame::Pairs(pairs) => match pairs.next_word() {
                Some(term) => return Some(term),
                None => {
                    stack.pop();
                }
            },
        }
    }
}

/// Hashes an object but for its parts, which go on the stack.
fn enter(term: Raw, state: u64, stack: &mut Vec<Frame>) -> u64 {
    let at = term.address().cast_const();
    if term.is_cons() {
        stack.push(Frame::Words { at, left: 2 });
        return mix(state, 1);
    }
    // SAFETY: a boxed pointer leads to a header and its payload.
    let first = unsafe { *at };
    let words = header_words(first);
    match header_kind(first) {
        Kind::HeapBits | Kind::SharedBits | Kind::SubBits => return hash_bits(term, state),
        Kind::HashMap | Kind::HashNode => {
            let size = map::size(term) as u64;
            stack.push(Frame::Pairs(map::iter(term)));
            return mix(state, size << 8 | Kind::HashMap as u64);
        }
        Kind::Fun => return enter_fun(at, state, stack),
        Kind::Tuple
        | Kind::BigPositive
        | Kind::BigNegative
        | Kind::Float
        | Kind::FlatMap
        | Kind::Capture
        | Kind::Reference
        | Kind::ExternalPid
        | Kind::ExternalPort
        | Kind::ExternalReference => {}
    }
    let mut state = mix(state, first);
    if header_is_opaque(first) {
        for index in 1..=words {
            // SAFETY: within the payload.
            state = mix(state, unsafe { *at.add(index) });
        }
    } else if words > 0 {
        stack.push(Frame::Words {
            at: at.wrapping_add(1),
            left: words,
        });
    }
    state
}

/// A fun is what its entry names: the same function of another load of the same module is the same fun.
fn enter_fun(at: *const u64, state: u64, stack: &mut Vec<Frame>) -> u64 {
    // SAFETY: a fun has the address of its entry, which lasts forever, and then the captured terms.
    let (words, entry) = unsafe { (header_words(*at), &*(*at.add(1) as *const FunEntry)) };
    if words > 1 {
        stack.push(Frame::Words {
            at: at.wrapping_add(2),
            left: words - 1,
        });
    }
    let state = mix(state, Atom::raw(entry.module).0);
    mix(
        state,
        u64::from(entry.index) << 32 | u64::from(entry.unique),
    )
}

fn hash_bits(term: Raw, state: u64) -> u64 {
    let slice = bits::view(term).expect("the kind of a bit string");
    let mut state = mix(state, (slice.len() as u64) << 8 | Kind::HeapBits as u64);
    let mut position = 0;
    while position < slice.len() {
        let count = (slice.len() - position).min(64);
        state = mix(state, slice.load(position, count));
        position += count;
    }
    state
}
