//! The end of a process.
//!
//! A process ends on the thread that runs it: its queue is closed, so that later senders learn it is
//! gone; what was still queued is answered; its name, timers and memory go; links and monitors are
//! told. Each process told ends on its own turn in its scheduler, so a crowd of linked processes ends
//! without recursion, one after the other.
//!
//! Invariant: when a `DOWN` or exit signal of a process can be seen, its name is free and its pid dead.
#![allow(
    unsafe_code,
    reason = "frees what the process owned through raw pointers"
)]

use crate::links::{Link, Monitor};
use crate::process::{NEVER, Process, Rare};
use crate::raw::Raw;
use crate::signal::{self, SignalKind};
use crate::sync::Ordering;
use crate::table::Pid;
use crate::timer;
use crate::vm::Vm;

/// Ends a process for `reason`, which lives in its heap or in the signal that ends it.
///
/// # Safety
/// The caller runs the process; nobody uses it afterwards.
pub(crate) unsafe fn terminate(vm: &Vm, at: *mut Process, reason: Raw) {
    // SAFETY: the caller runs the process, so the reference is the only one.
    let process = unsafe { &mut *at };
    let pid = process.id();
    let rare = process.take_rare();
    if process.timer_at.load(Ordering::Relaxed) != NEVER {
        timer::disarm(vm, process);
    }
    let mut rare = rare.map(|rare| *rare);
    if let Some(rare) = &mut rare {
        settle(vm, pid, rare);
    }
    let slot = vm.table.slot(pid.slot());
    let mut pending = slot.queue.close(pid.serial());
    if let Some(rare) = &rare {
        tell(vm, process, rare, reason);
    }
    while !pending.is_null() {
        let signal = pending;
        // SAFETY: taken out of the queue, so ours.
        pending = unsafe { (*signal).next };
        signal::undelivered(vm, pid, signal);
    }
    let mut message = process.mailbox.take_all();
    while !message.is_null() {
        // SAFETY: taken out of the mailbox, so ours.
        let next = unsafe { (*message).next };
        signal::discard(message);
        message = next;
    }
    // SAFETY: the queue is closed, the timer cancelled; dropping the process releases its heap.
    unsafe { vm.recycle(at, pid) };
}

/// What must be over before anybody learns of the end.
fn settle(vm: &Vm, pid: Pid, rare: &mut Rare) {
    if rare.named {
        vm.names.forget(pid);
    }
    timer::cancel_owned(vm, rare.timers.iter().map(|(_, reference)| reference));
    for cleanup in rare.cleanups.drain(..) {
        cleanup(vm, pid);
    }
}

/// Tells links and monitors.
fn tell(vm: &Vm, process: &Process, rare: &Rare, reason: Raw) {
    let (pid, heap) = (process.id(), &process.heap);
    for (other, link) in rare.links.iter() {
        if *link == Link::Active {
            signal::post(
                vm,
                Pid::from_bits(other),
                signal::exit(SignalKind::LinkExit, pid, reason, Some(heap)),
            );
        }
    }
    for (_, watch) in rare.watchers.iter() {
        signal::post(
            vm,
            watch.watcher,
            signal::down(watch, pid, reason, Some(heap)),
        );
    }
    for (_, monitor) in rare.monitors.iter() {
        let Monitor {
            pid: Some(watched),
            reference,
            ..
        } = monitor
        else {
            continue;
        };
        signal::post(vm, *watched, signal::demonitor(*reference));
    }
}
