//! Runs modules: terms, heaps, collector, processes, schedulers. Never sees source text.

mod atom;
#[allow(dead_code, reason = "being built")]
mod heap;
#[allow(dead_code, reason = "being built")]
mod process;
#[allow(dead_code, reason = "being built")]
mod raw;

pub use atom::{Atom, AtomLimit};
