//! Calls, frames and returns.
//!
//! A call pushes a link word, which leads to the descriptor behind the call instruction, and goes to the
//! callee; a frame is made below the link. Every entry costs a reduction; when none are left, or a
//! collection is due, the entry goes out of line with the arguments as the only live registers.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "only few kinds matter here; all others are handled alike"
)]
#![allow(
    unsafe_code,
    reason = "the stack has room for a link: frames are made with one word to spare"
)]

use super::general;
use super::machine::{Flow, Machine, a, b};
use crate::code::{DESCRIPTOR_WORDS, Export, FunEntry, Ip};
use crate::protocol::Dispatch;
use crate::raw::{Kind, Raw, header_kind, header_words, immediate, tag};

/// The largest frame that `AllocateSmall` makes.
pub(crate) const SMALL_FRAME: usize = 3;

/// The largest frame that `AllocateMedium` makes.
pub(crate) const MEDIUM_FRAME: usize = 8;

/// Goes to a function.
#[inline(always)]
fn enter(m: &mut Machine, target: Ip) -> Flow {
    m.ip = target;
    m.reductions -= 1;
    if m.reductions <= 0 {
        return m.rarely(general::calls::entry_without_reductions);
    }
    Flow::Elsewhere
}

/// Pushes the link to the descriptor `at` words after the instruction's first.
#[inline(always)]
fn push_link(m: &mut Machine, at: usize) {
    // SAFETY: a function that calls has a frame, and `allocate` left one word of room below it.
    unsafe {
        m.sp = m.sp.sub(1);
        // Code is aligned, so that this is `|`, but can be one instruction with the sum.
        *m.sp = m.ip.add(at) as u64 + tag::HEADER;
    }
}

/// Removes the frame.
#[inline(always)]
fn pop_frame(m: &mut Machine, slots: usize) {
    // SAFETY: the verifier proved that the frame has so many slots.
    m.sp = unsafe { m.sp.add(slots) };
}

/// `Allocate`.
#[inline(always)]
pub(super) fn allocate(m: &mut Machine, word: u64) -> Flow {
    let slots = a(word);
    if m.room() < slots as isize {
        return m.rarely(general::build::room_for_frame);
    }
    for _ in 0..slots {
        // SAFETY: there is room.
        unsafe {
            m.sp = m.sp.sub(1);
            *m.sp = immediate::NIL;
        }
    }
    m.advance(1)
}

/// `Allocate` of at most `SLOTS` slots: clears as many whatever the frame needs, without a loop.
#[inline(always)]
pub(super) fn allocate_up_to<const SLOTS: usize>(m: &mut Machine, word: u64) -> Flow {
    if m.room() < SLOTS as isize {
        return m.rarely(general::build::room_for_frame);
    }
    for slot in 1..=SLOTS {
        // SAFETY: there is room.
        unsafe { *m.sp.sub(slot) = immediate::NIL }
    }
    // SAFETY: as above; the loader makes this instruction for frames that are not larger.
    m.sp = unsafe { m.sp.sub(a(word)) };
    m.advance(1)
}

/// `Deallocate`.
#[inline(always)]
pub(super) fn deallocate(m: &mut Machine, word: u64) -> Flow {
    pop_frame(m, a(word));
    m.advance(1)
}

/// `Call`.
#[inline(always)]
pub(super) fn call(m: &mut Machine, _word: u64) -> Flow {
    push_link(m, 2);
    let target = m.operand(1) as Ip;
    enter(m, target)
}

/// `TailCall`.
#[inline(always)]
pub(super) fn tail_call(m: &mut Machine, word: u64) -> Flow {
    pop_frame(m, a(word));
    let target = m.operand(1) as Ip;
    enter(m, target)
}

#[inline(always)]
fn export(m: &Machine) -> &'static Export {
    // SAFETY: the loader put the address of a leaked export here.
    unsafe { &*(m.operand(1) as *const Export) }
}

/// `CallRemote`.
#[inline(always)]
pub(super) fn call_remote(m: &mut Machine, _word: u64) -> Flow {
    let target = export(m).code();
    push_link(m, 2);
    enter(m, target)
}

/// `CallRemote` of a native.
#[inline(always)]
pub(super) fn call_native(m: &mut Machine, _word: u64) -> Flow {
    m.reductions -= 1;
    m.slow(general::calls::native)
}

/// `TailCallRemote`.
#[inline(always)]
pub(super) fn tail_call_remote(m: &mut Machine, word: u64) -> Flow {
    let target = export(m).code();
    pop_frame(m, a(word));
    enter(m, target)
}

/// Where a call of `fun` with `arity` arguments goes, its captured terms put behind the arguments.
#[inline(always)]
fn open_fun(m: &mut Machine, fun: Raw, arity: usize) -> Option<Ip> {
    if !fun.is_boxed() {
        return None;
    }
    let object = fun.boxed_address();
    // SAFETY: a boxed word points to an object; a fun's first payload word is its entry, a capture's its export.
    unsafe {
        let head = *object;
        match header_kind(head) {
            Kind::Fun => {
                let entry = &*(*object.add(1) as *const FunEntry);
                if usize::from(entry.arity) != arity {
                    return None;
                }
                for index in 0..header_words(head) - 1 {
                    let value = *object.add(2 + index);
                    if arity + index == 0 {
                        m.x0 = value
                    } else {
                        *m.x.add(arity + index) = value
                    }
                }
                Some(entry.code())
            }
            Kind::Capture => {
                let export = &*(*object.add(1) as *const Export);
                (usize::from(export.mfa.arity) == arity).then(|| export.code())
            }
            _ => None,
        }
    }
}

/// `CallFun`.
#[inline(always)]
pub(super) fn call_fun(m: &mut Machine, word: u64) -> Flow {
    let fun = Raw(m.read(m.operand(1)));
    match open_fun(m, fun, a(word)) {
        Some(target) => {
            push_link(m, 2);
            enter(m, target)
        }
        None => m.rarely(general::calls::bad_fun),
    }
}

/// `TailCallFun`.
#[inline(always)]
pub(super) fn tail_call_fun(m: &mut Machine, word: u64) -> Flow {
    let fun = Raw(m.read(m.operand(1)));
    match open_fun(m, fun, a(word)) {
        Some(target) => {
            pop_frame(m, b(word));
            enter(m, target)
        }
        None => m.rarely(general::calls::bad_fun),
    }
}

/// `Dispatch`: goes on in the implementation for the first argument, if that is known.
#[inline(always)]
pub(super) fn dispatch(m: &mut Machine, _word: u64) -> Flow {
    // SAFETY: the loader put the address of a leaked table here.
    let table = unsafe { &*(m.operand(1) as *const Dispatch) };
    match table.target(m.x0) {
        Some(export) => {
            m.ip = export.code();
            Flow::Elsewhere
        }
        None => m.advance(2),
    }
}

/// `Return`.
#[inline(always)]
pub(super) fn ret(m: &mut Machine, word: u64) -> Flow {
    pop_frame(m, a(word));
    // SAFETY: below the frame lies the link of the call; the bottom of the stack is a link as well.
    unsafe {
        let link = *m.sp;
        m.sp = m.sp.add(1);
        m.ip = (link.wrapping_sub(tag::HEADER) as Ip).add(DESCRIPTOR_WORDS);
    }
    Flow::Elsewhere
}

/// An export without code.
#[inline(always)]
pub(super) fn stub(m: &mut Machine, _word: u64) -> Flow {
    m.slow(general::calls::stub)
}

/// A function that is not translated yet.
#[inline(always)]
pub(super) fn untranslated(m: &mut Machine, _word: u64) -> Flow {
    m.slow(general::calls::untranslated)
}

/// The bottom of the stack.
#[inline(always)]
pub(super) fn finish(m: &mut Machine, _word: u64) -> Flow {
    m.slow(general::calls::finish)
}
