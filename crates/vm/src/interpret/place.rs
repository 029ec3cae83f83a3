//! Operands of general instructions: one word each.
//!
//! A constant is the term itself. A register is a word with the header tag, which no term has:
//! `index << 8 | place << 3 | 7`.

use crate::raw::tag;

/// Where an operand is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the operand word itself.
    Constant,
    /// An x register.
    X(usize),
    /// A frame slot.
    Y(usize),
}

/// Where the operand in `word` is.
#[inline(always)]
pub(crate) fn of(word: u64) -> Place {
    if word & tag::MASK != tag::HEADER {
        Place::Constant
    } else if word & 8 == 0 {
        Place::X((word >> 8) as usize)
    } else {
        Place::Y((word >> 8) as usize)
    }
}

/// The operand word of an x register.
pub(crate) fn x(index: u16) -> u64 {
    u64::from(index) << 8 | tag::HEADER
}

/// The operand word of a frame slot.
pub(crate) fn y(index: u16) -> u64 {
    u64::from(index) << 8 | 8 | tag::HEADER
}
