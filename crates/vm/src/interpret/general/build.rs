//! Making room, and building terms out of line.

#![allow(
    unsafe_code,
    reason = "new objects are written into room that `alloc` gave"
)]

use super::Words;
use crate::code::{FunEntry, Ip};
use crate::interpret::calls::MEDIUM_FRAME;
use crate::interpret::executor::Executor;
use crate::raw::{Kind, Raw, header};

/// Collects so that `need` words are free, then does the instruction again; ends the process at its limit.
fn room(executor: &mut Executor, ip: Ip, live: usize, need: usize) -> Ip {
    if executor.collect(live, need) {
        ip
    } else {
        executor.killed()
    }
}

/// Makes room for `Allocate`.
#[cold]
#[inline(never)]
pub(crate) fn room_for_frame(executor: &mut Executor, ip: Ip) -> Ip {
    let word = Words::at(ip).word(0);
    room(
        executor,
        ip,
        (word >> 32 & 0xffff) as usize,
        ((word >> 16 & 0xffff) as usize).max(MEDIUM_FRAME),
    )
}

/// Makes room for `Cons`.
#[cold]
#[inline(never)]
pub(crate) fn room_for_cons(executor: &mut Executor, ip: Ip) -> Ip {
    room(executor, ip, Words::at(ip).word(1) as usize, 2)
}

/// Makes room for `Tuple`.
#[cold]
#[inline(never)]
pub(crate) fn room_for_tuple(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    room(executor, ip, words.a(), 1 + words.word(2) as usize)
}

/// Whether `need` words are free, collecting if need be.
pub(crate) fn ensure(executor: &mut Executor, live: usize, need: usize) -> bool {
    executor.free_words() >= need as isize || executor.collect(live, need)
}

/// `Cons`: head, tail, destination; live in `a`.
pub(crate) fn cons(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    if !ensure(executor, words.a(), 2) {
        return executor.killed();
    }
    let (head, tail) = (
        executor.get(words.operand(0)),
        executor.get(words.operand(1)),
    );
    let cell = executor.cons(head, tail);
    executor.set(words.operand(2), cell);
    words.next(3)
}

/// `Lambda`: entry, destination, number of captured terms, the terms; live in `a`.
pub(crate) fn lambda(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let count = words.operand(2) as usize;
    if !ensure(executor, words.a(), 2 + count) {
        return executor.killed();
    }
    let object = executor.heap().alloc(2 + count);
    // SAFETY: `alloc` gave room for header, entry and captured terms.
    unsafe {
        *object = header(Kind::Fun, 1 + count);
        *object.add(1) = words.operand(0);
        for index in 0..count {
            *object.add(2 + index) = executor.get(words.operand(3 + index)).0;
        }
    }
    executor.set(words.operand(1), Raw::boxed(object));
    words.next(3 + count)
}

/// The entry of a fun.
pub(crate) fn fun_entry(fun: Raw) -> &'static FunEntry {
    // SAFETY: callers pass a fun, whose first payload word is the address of a leaked entry.
    unsafe { &*(*fun.address().add(1) as *const FunEntry) }
}
