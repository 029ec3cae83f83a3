//! Making list cells and tuples.

#![allow(
    unsafe_code,
    reason = "new objects are written into room that was just tested"
)]

use super::general;
use super::machine::{Flow, Machine, Read, Write, a, b, c};
use crate::raw::{Kind, Raw, header};

/// `Cons`: `live` is in the word after the first, the head as a general operand after it.
#[inline(always)]
pub(super) fn cons<H: Read, T: Read, D: Write>(m: &mut Machine, word: u64) -> Flow {
    if m.room() < 2 {
        return m.rarely(general::build::room_for_cons);
    }
    let cell = m.hp;
    let (head, tail) = (H::read(m, a(word), 2), T::read(m, b(word), 2));
    // SAFETY: there is room for two words at `hp`.
    unsafe {
        *cell = head;
        *cell.add(1) = tail;
        m.hp = cell.add(2);
    }
    D::write(m, c(word), Raw::cons(cell).0);
    m.advance(3)
}

/// `Tuple`: live in `a`, destination place in the next word, number of elements, then the elements.
#[inline(always)]
pub(super) fn tuple(m: &mut Machine, _word: u64) -> Flow {
    let count = m.operand(2) as usize;
    if m.room() <= count as isize {
        return m.rarely(general::build::room_for_tuple);
    }
    let object = m.hp;
    // SAFETY: there is room for header and elements at `hp`.
    unsafe {
        *object = header(Kind::Tuple, count);
        for index in 0..count {
            *object.add(1 + index) = m.read(m.operand(3 + index));
        }
        m.hp = object.add(1 + count);
    }
    let destination = m.operand(1);
    m.write(destination, Raw::tuple(object).0);
    m.advance(3 + count)
}

/// `Tuple` of two elements, made in x0; the words are those of `tuple`, the fields of its elements in `b` and `c`.
#[inline(always)]
pub(super) fn pair<A: Read, B: Read>(m: &mut Machine, word: u64) -> Flow {
    if m.room() < 3 {
        return m.rarely(general::build::room_for_tuple);
    }
    let object = m.hp;
    let (left, right) = (A::read(m, b(word), 3), B::read(m, c(word), 4));
    // SAFETY: there is room for header and elements at `hp`.
    unsafe {
        *object = header(Kind::Tuple, 2);
        *object.add(1) = left;
        *object.add(2) = right;
        m.hp = object.add(3);
    }
    m.x0 = Raw::tuple(object).0;
    m.advance(5)
}
