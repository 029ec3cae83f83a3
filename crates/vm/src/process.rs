//! A process.
//!
//! Only the scheduler that runs a process touches its heap and its fields; others reach it through
//! the process table and its signal queue.

use crate::heap::Heap;
use crate::raw::Raw;

/// A process. Aim: at most 256 bytes, allocated together with its first heap block.
#[repr(C)]
pub(crate) struct Process {
    /// Its memory.
    pub(crate) heap: Heap,
    /// Where it goes on: a code address, see `interpret`.
    pub(crate) ip: *const u64,
    /// How many x registers are saved on top of its stack while it is not running.
    pub(crate) saved_registers: u16,
    /// Reductions left in this slice.
    pub(crate) reductions: i32,
    /// Its own identifier.
    pub(crate) pid: Raw,
}
