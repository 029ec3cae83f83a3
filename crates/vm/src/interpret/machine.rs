//! The state of the interpreter while it runs a process: what must stay in machine registers.
//!
//! `Machine` is a local of the loop and its address never escapes, so the compiler splits it into
//! registers. Whatever is rare goes out of line through [`Machine::slow`], which stores the state in the
//! process and the [`Executor`], calls, and loads it again.

#![allow(
    unsafe_code,
    reason = "registers, slots and operands are read through pointers the loader and verifier vouch for"
)]

use std::hint::cold_path;

use super::executor::Executor;
use crate::code::Ip;

/// Where an instruction leads.
#[derive(Clone, Copy)]
pub(crate) enum Flow {
    /// To the instruction behind it.
    Next,
    /// Wherever `ip` points.
    Elsewhere,
    /// Out of the loop.
    Leave,
}

/// A function that does an instruction out of line: gets the address of the instruction, gives the address
/// of the next one, or null to leave the loop (the outcome is in the executor).
pub(crate) type Slow = fn(&mut Executor, Ip) -> Ip;

/// The interpreter's registers.
pub(crate) struct Machine {
    /// The instruction.
    pub(crate) ip: Ip,
    /// x0.
    pub(crate) x0: u64,
    /// Top of the stack.
    pub(crate) sp: *mut u64,
    /// First free word of the heap.
    pub(crate) hp: *mut u64,
    /// Reductions left.
    pub(crate) reductions: i32,
    /// x registers, the first thing in the [`Executor`]; x\[0\] is valid only out of line.
    pub(crate) x: *mut u64,
}

impl Machine {
    /// The state of a process that is out of line, for a look at the operands of its instruction at `ip`.
    pub(super) fn of(executor: &mut Executor, ip: Ip) -> Machine {
        let mut m = Machine {
            ip,
            x0: 0,
            sp: std::ptr::null_mut(),
            hp: std::ptr::null_mut(),
            reductions: 0,
            x: std::ptr::from_mut(executor).cast(),
        };
        m.load();
        m
    }

    /// Where the executor is: its first words are the x registers.
    #[inline(always)]
    fn executor(&self) -> *mut Executor {
        self.x.cast()
    }

    /// Calls `function` out of line and goes on where it says.
    #[inline(always)]
    pub(super) fn slow(&mut self, function: Slow) -> Flow {
        self.save();
        // SAFETY: the executor outlives the loop and nothing else refers to it while the loop runs.
        let next = function(unsafe { &mut *self.executor() }, self.ip);
        if next.is_null() {
            cold_path();
            return Flow::Leave;
        }
        self.ip = next;
        self.load();
        Flow::Elsewhere
    }

    /// As `slow`, where that is rare: lets the compiler lay the usual way out straight.
    #[inline(always)]
    pub(super) fn rarely(&mut self, function: Slow) -> Flow {
        cold_path();
        self.slow(function)
    }

    /// Stores the registers where code out of line finds them.
    #[inline(always)]
    pub(crate) fn save(&mut self) {
        // SAFETY: as in `slow`; `x` has at least one register.
        unsafe {
            *self.x = self.x0;
            (*self.executor()).store(self.hp, self.sp, self.reductions);
        }
    }

    /// Loads them again.
    #[inline(always)]
    pub(crate) fn load(&mut self) {
        // SAFETY: as in `save`.
        unsafe {
            self.x0 = *self.x;
            (self.hp, self.sp, self.reductions) = (*self.executor()).registers();
        }
    }

    /// The word `offset` words after the instruction's first.
    #[inline(always)]
    pub(crate) fn operand(&self, offset: usize) -> u64 {
        // SAFETY: the loader emits an instruction with all its words, and handlers read only those.
        unsafe { *self.ip.add(offset) }
    }

    /// Goes `words` words on.
    #[inline(always)]
    pub(crate) fn advance(&mut self, words: usize) -> Flow {
        // SAFETY: the verifier proved that code does not fall off its end.
        self.ip = unsafe { self.ip.add(words) };
        Flow::Next
    }

    /// Jumps by the distance in the upper half of `word`.
    #[inline(always)]
    pub(crate) fn jump(&mut self, word: u64) -> Flow {
        // SAFETY: the loader made the distance from a verified label.
        self.ip = unsafe { self.ip.offset((word as i64 >> 32) as isize) };
        Flow::Elsewhere
    }

    /// Jumps by the distance in the upper 16 bits of `word`.
    #[inline(always)]
    pub(crate) fn jump_short(&mut self, word: u64) -> Flow {
        // SAFETY: as in `jump`.
        self.ip = unsafe { self.ip.offset((word as i64 >> 48) as isize) };
        Flow::Elsewhere
    }

    /// Reads an operand of unknown place, see `operand`.
    #[inline(always)]
    pub(crate) fn read(&self, word: u64) -> u64 {
        use super::place::{self, Place};
        match place::of(word) {
            Place::Constant => word,
            Place::X(0) => self.x0,
            // SAFETY: the verifier proved that the register is defined.
            Place::X(index) => unsafe { *self.x.add(index) },
            // SAFETY: the verifier proved that the slot is in the frame.
            Place::Y(index) => unsafe { *self.sp.add(index) },
        }
    }

    /// Writes to a register or slot, see `place`.
    #[inline(always)]
    pub(crate) fn write(&mut self, word: u64, value: u64) {
        use super::place::{self, Place};
        match place::of(word) {
            Place::Constant => unreachable!("the loader makes destinations of registers only"),
            Place::X(0) => self.x0 = value,
            // SAFETY: the verifier proved that the register exists.
            Place::X(index) => unsafe { *self.x.add(index) = value },
            // SAFETY: the verifier proved that the slot is in the frame.
            Place::Y(index) => unsafe { *self.sp.add(index) = value },
        }
    }

    /// Free words between heap and stack, one spared for the link of a call.
    #[inline(always)]
    pub(crate) fn room(&self) -> isize {
        (self.sp as isize - self.hp as isize) / 8 - 1
    }
}

/// Field `a` of an instruction's first word.
#[inline(always)]
pub(crate) fn a(word: u64) -> usize {
    (word >> 16 & 0xffff) as usize
}

/// Field `b`.
#[inline(always)]
pub(crate) fn b(word: u64) -> usize {
    (word >> 32 & 0xffff) as usize
}

/// Field `c`.
#[inline(always)]
pub(crate) fn c(word: u64) -> usize {
    (word >> 48) as usize
}

/// A place operands are read from.
pub(crate) trait Read {
    /// Words it takes after the first.
    const WORDS: usize;
    /// Whether the value is always a small integer.
    const SMALL: bool = false;
    /// Whether the value is never a pointer.
    const IMMEDIATE: bool = false;
    /// The value; `field` is the operand's field, `at` the offset of its word.
    fn read(m: &Machine, field: usize, at: usize) -> u64;
}

/// A place results are written to.
pub(crate) trait Write {
    /// Writes `value`.
    fn write(m: &mut Machine, field: usize, value: u64);
}

/// x0.
pub(crate) struct R;
/// An x register from x1 on.
pub(crate) struct X;
/// A slot of the frame.
pub(crate) struct Y;
/// A constant.
pub(crate) struct K;
/// A constant that is no pointer.
pub(crate) struct I;
/// A constant small integer.
pub(crate) struct N;
/// A constant small integer that is the first operand of an instruction where order does not matter.
pub(crate) struct M;

impl Read for R {
    const WORDS: usize = 0;
    #[inline(always)]
    fn read(m: &Machine, _field: usize, _at: usize) -> u64 {
        m.x0
    }
}

impl Read for X {
    const WORDS: usize = 0;
    #[inline(always)]
    fn read(m: &Machine, field: usize, _at: usize) -> u64 {
        // SAFETY: the verifier proved the register defined, and there are 1,024 of them.
        unsafe { *m.x.add(field) }
    }
}

impl Read for Y {
    const WORDS: usize = 0;
    #[inline(always)]
    fn read(m: &Machine, field: usize, _at: usize) -> u64 {
        // SAFETY: the verifier proved the slot is in the frame.
        unsafe { *m.sp.add(field) }
    }
}

impl Read for K {
    const WORDS: usize = 1;
    #[inline(always)]
    fn read(m: &Machine, _field: usize, at: usize) -> u64 {
        m.operand(at)
    }
}

impl Read for I {
    const WORDS: usize = 1;
    const IMMEDIATE: bool = true;
    #[inline(always)]
    fn read(m: &Machine, _field: usize, at: usize) -> u64 {
        m.operand(at)
    }
}

impl Read for N {
    const WORDS: usize = 1;
    const SMALL: bool = true;
    const IMMEDIATE: bool = true;
    #[inline(always)]
    fn read(m: &Machine, _field: usize, at: usize) -> u64 {
        m.operand(at)
    }
}

impl Read for M {
    const WORDS: usize = 1;
    const SMALL: bool = true;
    const IMMEDIATE: bool = true;
    #[inline(always)]
    fn read(m: &Machine, _field: usize, at: usize) -> u64 {
        m.operand(at - 1)
    }
}

impl Write for R {
    #[inline(always)]
    fn write(m: &mut Machine, _field: usize, value: u64) {
        m.x0 = value;
    }
}

impl Write for X {
    #[inline(always)]
    fn write(m: &mut Machine, field: usize, value: u64) {
        // SAFETY: as in reading.
        unsafe { *m.x.add(field) = value }
    }
}

impl Write for Y {
    #[inline(always)]
    fn write(m: &mut Machine, field: usize, value: u64) {
        // SAFETY: as in reading.
        unsafe { *m.sp.add(field) = value }
    }
}
