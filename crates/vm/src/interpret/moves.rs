//! Moves and jumps.

use super::machine::{Flow, Machine, Read, Write, a, b};

/// `Move`.
#[inline(always)]
pub(super) fn copy<S: Read, D: Write>(m: &mut Machine, word: u64) -> Flow {
    let value = S::read(m, a(word), 1);
    D::write(m, b(word), value);
    m.advance(1 + S::WORDS)
}

/// `Swap`.
#[inline(always)]
pub(super) fn swap<P: Read + Write, Q: Read + Write>(m: &mut Machine, word: u64) -> Flow {
    let (left, right) = (P::read(m, a(word), 1), Q::read(m, b(word), 1));
    P::write(m, a(word), right);
    Q::write(m, b(word), left);
    m.advance(1)
}

/// `Jump`.
#[inline(always)]
pub(super) fn jump(m: &mut Machine, word: u64) -> Flow {
    m.jump(word)
}
