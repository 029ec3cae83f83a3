//! Taking tuples and list cells apart, and selecting by value.

#![allow(unsafe_code, reason = "the verifier proved what the operands are")]

use super::machine::{Flow, Machine, Read, Write, a, b, c};
use crate::raw::{Raw, header_words};

/// `Parts`.
#[inline(always)]
pub(super) fn parts<S: Read, H: Write, T: Write>(m: &mut Machine, word: u64) -> Flow {
    let cell = Raw(S::read(m, a(word), 1)).cell_address();
    // SAFETY: the verifier proved the source to be a list cell: two words.
    let (head, tail) = unsafe { (*cell, *cell.add(1)) };
    H::write(m, b(word), head);
    T::write(m, c(word), tail);
    m.advance(1)
}

/// `Head`.
#[inline(always)]
pub(super) fn head<S: Read, D: Write>(m: &mut Machine, word: u64) -> Flow {
    // SAFETY: as in `parts`.
    let value = unsafe { *Raw(S::read(m, a(word), 1)).cell_address() };
    D::write(m, b(word), value);
    m.advance(1)
}

/// `Tail`.
#[inline(always)]
pub(super) fn tail<S: Read, D: Write>(m: &mut Machine, word: u64) -> Flow {
    // SAFETY: as in `parts`.
    let value = unsafe { *Raw(S::read(m, a(word), 1)).cell_address().add(1) };
    D::write(m, b(word), value);
    m.advance(1)
}

/// `Element`: the loader put the index, counted from 1 to skip the header, in `c`.
#[inline(always)]
pub(super) fn element<S: Read, D: Write>(m: &mut Machine, word: u64) -> Flow {
    // SAFETY: the verifier proved the source to be a tuple that has the element.
    let value = unsafe { *Raw(S::read(m, a(word), 1)).tuple_address().add(c(word)) };
    D::write(m, b(word), value);
    m.advance(1)
}

/// Goes `distance` words from the instruction.
#[inline(always)]
fn go(m: &mut Machine, distance: u64) -> Flow {
    m.jump(distance << 32)
}

/// `SelectArity`: source, number of cases, default distance, then pairs of arity and distance.
#[inline(always)]
pub(super) fn select_arity(m: &mut Machine, _word: u64) -> Flow {
    let tuple = Raw(m.read(m.operand(1)));
    // SAFETY: the verifier proved the source to be a tuple.
    let arity = header_words(unsafe { *tuple.tuple_address() }) as u64;
    let cases = m.operand(2) as usize;
    for case in 0..cases {
        if m.operand(4 + 2 * case) == arity {
            return go(m, m.operand(5 + 2 * case));
        }
    }
    go(m, m.operand(3))
}

/// `SelectValue` on immediates: source, number of cases, default distance, then pairs of word and distance, in
/// order of the words.
#[inline(always)]
pub(super) fn select_immediate(m: &mut Machine, _word: u64) -> Flow {
    let value = m.read(m.operand(1));
    let (mut low, mut high) = (0, m.operand(2) as usize);
    while low < high {
        let middle = (low + high) / 2;
        let key = m.operand(4 + 2 * middle);
        if key == value {
            return go(m, m.operand(5 + 2 * middle));
        }
        if key < value {
            low = middle + 1
        } else {
            high = middle
        }
    }
    go(m, m.operand(3))
}

/// `SelectValue` on dense integers: source, number of cases, default distance, least value, distances.
#[inline(always)]
pub(super) fn select_dense(m: &mut Machine, _word: u64) -> Flow {
    let value = Raw(m.read(m.operand(1)));
    if value.is_small() {
        let index = value.small_value().wrapping_sub(m.operand(4) as i64) as u64;
        if index < m.operand(2) {
            return go(m, m.operand(5 + index as usize));
        }
    }
    go(m, m.operand(3))
}
