//! The interpreter: runs a process until it waits, has used its slice, or is done.
//!
//! `instruction` is the table; the modules named after groups of ops hold the fast forms, which run
//! inside the loop on the registers of `machine`; `general` holds everything else, out of line.

pub(crate) mod executor;
pub(crate) mod general;
pub(crate) mod instruction;
pub(crate) mod machine;
pub(crate) mod place;
pub(crate) mod runner;

mod access;
mod arithmetic;
mod build;
pub(crate) mod calls;
mod compare;
mod moves;
mod tests;

use executor::Executor;
use instruction::Instruction;
use machine::{Flow, Machine};

#[allow(unsafe_code, reason = "instruction numbers come from the loader")]
fn fetch(word: u64) -> Instruction {
    // SAFETY: the loader writes the number of an `Instruction` into the low 16 bits of every first word.
    unsafe { std::mem::transmute::<u16, Instruction>(word as u16) }
}

/// Runs the executor's process from where it stands. The outcome is in the executor.
pub(crate) fn run(executor: &mut Executor) {
    let ip = executor.resume();
    if ip.is_null() {
        return;
    }
    let mut m = Machine::of(executor, ip);
    loop {
        let word = m.operand(0);
        if let Flow::Leave = instruction::step(&mut m, fetch(word), word) {
            return;
        }
    }
}
