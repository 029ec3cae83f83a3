//! Counters of lines that run, for coverage.

#![allow(unsafe_code, reason = "the counter is found by its address")]

use std::sync::atomic::{AtomicU64, Ordering};

use super::Words;
use crate::code::Ip;
use crate::interpret::executor::Executor;

/// `Count`: the address of the counter.
pub(crate) fn count(_executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    // SAFETY: the loader puts the address of a counter there; it belongs to an image, which lives for ever.
    let counter = unsafe { &*(words.operand(0) as *const AtomicU64) };
    counter.fetch_add(1, Ordering::Relaxed);
    words.next(1)
}
