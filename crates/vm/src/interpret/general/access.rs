//! Taking terms apart, and selecting, for operands the fast forms do not cover.

#![allow(unsafe_code, reason = "the verifier proved what the operands are")]

use super::Words;
use crate::code::Ip;
use crate::compare;
use crate::interpret::executor::Executor;
use crate::raw::Raw;

/// `Move`: source, destination.
pub(crate) fn copy(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let value = executor.get(words.operand(0));
    executor.set(words.operand(1), value);
    words.next(2)
}

/// `Swap`: both places.
pub(crate) fn swap(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let (left, right) = (
        executor.get(words.operand(0)),
        executor.get(words.operand(1)),
    );
    executor.set(words.operand(0), right);
    executor.set(words.operand(1), left);
    words.next(2)
}

fn word_at(term: Raw, offset: usize) -> Raw {
    // SAFETY: the verifier proved that the object has the word.
    Raw(unsafe { *term.address().add(offset) })
}

/// `Element`: source, index from 0, destination.
pub(crate) fn element(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let value = word_at(
        executor.get(words.operand(0)),
        1 + words.operand(1) as usize,
    );
    executor.set(words.operand(2), value);
    words.next(3)
}

/// `Parts`: source, head, tail.
pub(crate) fn parts(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let cell = executor.get(words.operand(0));
    executor.set(words.operand(1), word_at(cell, 0));
    executor.set(words.operand(2), word_at(cell, 1));
    words.next(3)
}

/// `Head`: source, destination.
pub(crate) fn head(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let value = word_at(executor.get(words.operand(0)), 0);
    executor.set(words.operand(1), value);
    words.next(2)
}

/// `Tail`: source, destination.
pub(crate) fn tail(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let value = word_at(executor.get(words.operand(0)), 1);
    executor.set(words.operand(1), value);
    words.next(2)
}

/// `SelectValue` with other constants than immediates: source, number of cases, default distance, then pairs of
/// constant and distance.
pub(crate) fn select_any(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let value = executor.get(words.operand(0));
    let cases = words.operand(1) as usize;
    for case in 0..cases {
        if compare::same(value, Raw(words.operand(3 + 2 * case))) {
            return words.jump(words.operand(4 + 2 * case));
        }
    }
    words.jump(words.operand(2))
}
