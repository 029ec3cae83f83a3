//! Everything the interpreter does out of line.
//!
//! A general instruction is `[General | a << 16 | distance << 32, function, operands…]`. Its function
//! gets the address of the instruction and gives the address of the next one.

#![allow(
    unsafe_code,
    reason = "instruction words are read through the instruction's address"
)]

pub(crate) mod access;
pub(crate) mod arithmetic;
pub(crate) mod bits;
pub(crate) mod build;
pub(crate) mod calls;
pub(crate) mod counters;
pub(crate) mod maps;
pub(crate) mod raise;
pub(crate) mod receive;
pub(crate) mod tests;

use super::machine::{Flow, Machine, Slow};
use crate::code::Ip;

/// Calls the function in the next word.
#[inline(always)]
pub(super) fn general(m: &mut Machine, _word: u64) -> Flow {
    // SAFETY: the loader puts the address of a `Slow` there.
    let function = unsafe { std::mem::transmute::<u64, Slow>(m.operand(1)) };
    m.slow(function)
}

/// The words of an instruction, seen from out of line.
#[derive(Clone, Copy)]
pub(crate) struct Words {
    ip: Ip,
}

impl Words {
    /// The instruction at `ip`.
    pub(crate) fn at(ip: Ip) -> Words {
        Words { ip }
    }

    /// The word `offset` words after the first.
    #[inline(always)]
    pub(crate) fn word(self, offset: usize) -> u64 {
        // SAFETY: the loader emits an instruction with all its words, and each function reads only those.
        unsafe { *self.ip.add(offset) }
    }

    /// Operand `index` of a general instruction.
    #[inline(always)]
    pub(crate) fn operand(self, index: usize) -> u64 {
        self.word(2 + index)
    }

    /// Field `a`.
    #[inline(always)]
    pub(crate) fn a(self) -> usize {
        (self.word(0) >> 16 & 0xffff) as usize
    }

    /// The address after a general instruction with `operands` operands.
    #[inline(always)]
    pub(crate) fn next(self, operands: usize) -> Ip {
        // SAFETY: the verifier proved that code does not fall off its end.
        unsafe { self.ip.add(2 + operands) }
    }

    /// Whether the instruction has somewhere to go when it fails.
    #[inline(always)]
    pub(crate) fn has_fail(self) -> bool {
        self.word(0) >> 32 != 0
    }

    /// Where it goes when it fails.
    #[inline(always)]
    pub(crate) fn fail(self) -> Ip {
        // SAFETY: the loader made the distance from a verified label.
        unsafe { self.ip.offset((self.word(0) as i64 >> 32) as isize) }
    }

    /// `distance` words from the instruction.
    #[inline(always)]
    pub(crate) fn jump(self, distance: u64) -> Ip {
        // SAFETY: as in `fail`.
        unsafe { self.ip.offset(distance as i32 as isize) }
    }
}
