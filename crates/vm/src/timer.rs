//! Timers: receives with a time limit, and messages to be sent later.
//!
//! Each scheduler has a wheel behind a lock of its own; it turns it between slices. A process that
//! waits with a limit has at most one entry, in any wheel; the entry stays when the process is woken
//! early, and is moved only if it would go off too late. So a receive that rarely times out rarely
//! touches a wheel, and nothing piles up.
//!
//! Invariant: while `timer_at` of a process is not `NEVER`, its entry is in the wheel its `timer`
//! names. It changes under that wheel's lock, so whoever holds the lock may follow the entry to the
//! process: a process disarms before it is freed.
//! Invariant: a wheel drops an entry first and pokes the process afterwards, so a process that still
//! counted on the entry cannot park (see `queue`).
#![allow(unsafe_code, reason = "wheel entries point to waiting processes")]

pub(crate) mod wheel;

use crate::atom::Atom;
use crate::heap::Fragment;
use crate::process::{NEVER, Process};
use crate::queue::Pushed;
use crate::raw::{Kind, Raw, header};
use crate::reference::Reference;
use crate::signal::{self, Parcel, SignalKind};
use crate::sync::Ordering;
use crate::table::Pid;
use crate::vm::Vm;
use wheel::Job;

/// Who gets the message of a timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    /// A process.
    Pid(Pid),
    /// Whoever has the name when the time comes.
    Name(Atom),
}

/// What is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimerForm {
    /// The message as it is: `send_after`.
    Plain,
    /// `{:timeout, reference, message}`: `start_timer`.
    Timeout,
}

/// A message of a timer, waiting in a wheel.
pub(crate) struct Delayed {
    to: Destination,
    /// Whether it ends with the receiver, which keeps a list of such timers.
    owned: bool,
    id: u64,
    message: Parcel,
}

/// Sends `message`, which lives in the heap of `process`, when the clock shows `deadline_ms`.
pub(crate) fn start(
    vm: &Vm,
    process: &mut Process,
    to: Destination,
    deadline_ms: u64,
    form: TimerForm,
    message: Raw,
) -> Reference {
    let wheel = vm.own_wheel();
    let id = vm.unique();
    let index = vm.wheels[wheel].lock().reserve(id);
    let reference = Reference::timer(id, wheel, index);
    process.mark_mailbox(reference);
    let message = match form {
        TimerForm::Plain => signal::message(message),
        TimerForm::Timeout => timeout_message(process, reference, message),
    };
    let owned = to == Destination::Pid(process.id());
    if owned {
        process.rare().timers.insert(id, reference);
    }
    let job = Job::Send(Box::new(Delayed {
        to,
        owned,
        id,
        message: Parcel::new(message),
    }));
    let mut turning = vm.wheels[wheel].lock();
    turning.schedule(index, deadline_ms, job);
    vm.timer_added(wheel, turning.next_at());
    reference
}

fn timeout_message(process: &Process, reference: Reference, message: Raw) -> *mut Fragment {
    let at = process.heap.alloc(7);
    let [head, id, place] = reference.words();
    // SAFETY: `alloc` gave room for seven words.
    unsafe {
        let words = [
            header(Kind::Tuple, 3),
            Atom::TIMEOUT.raw().0,
            Raw::boxed(at.add(4)).0,
            message.0,
            head,
            id,
            place,
        ];
        at.copy_from_nonoverlapping(words.as_ptr(), words.len());
    }
    signal::message(Raw::tuple(at))
}

/// Milliseconds until the timer goes off; `None` if it has, or was cancelled.
pub(crate) fn read(vm: &Vm, reference: Reference) -> Option<u64> {
    let (wheel, index) = reference.timer_place()?;
    let deadline = vm.wheels.get(wheel)?.lock().deadline(index, reference.id)?;
    Some(deadline.saturating_sub(vm.clock.now_ms()))
}

/// Cancels a timer: the milliseconds it had left; `None` if it went off or was cancelled before.
pub(crate) fn cancel(vm: &Vm, reference: Reference) -> Option<u64> {
    let (wheel, index) = reference.timer_place()?;
    let (deadline, delayed) = vm.wheels.get(wheel)?.lock().cancel(index, reference.id)?;
    if let Destination::Pid(owner) = delayed.to
        && delayed.owned
    {
        vm.with_process_soon(owner, move |process| {
            process.rare().timers.remove(reference.id);
        });
    }
    Some(deadline.saturating_sub(vm.clock.now_ms()))
}

/// Cancels a timer on behalf of `process`.
pub(crate) fn cancel_by(vm: &Vm, process: &mut Process, reference: Reference) -> Option<u64> {
    let owned = process
        .rare_if_any_mut()
        .is_some_and(|rare| rare.timers.remove(reference.id).is_some());
    if !owned {
        return cancel(vm, reference);
    }
    let (wheel, index) = reference.timer_place()?;
    let (deadline, _) = vm.wheels.get(wheel)?.lock().cancel(index, reference.id)?;
    Some(deadline.saturating_sub(vm.clock.now_ms()))
}

/// Cancels the timers that end with a process.
pub(crate) fn cancel_owned<'a>(vm: &Vm, references: impl Iterator<Item = &'a Reference>) {
    for reference in references {
        if let Some((wheel, index)) = reference.timer_place() {
            vm.wheels[wheel].lock().cancel(index, reference.id);
        }
    }
}

/// Sees to it that a process about to park is woken at its deadline.
#[inline]
pub(crate) fn arm(vm: &Vm, process: &mut Process) {
    if process.timer_at.load(Ordering::Relaxed) > process.deadline {
        arm_earlier(vm, process);
    }
}

#[inline(never)]
fn arm_earlier(vm: &Vm, process: &mut Process) {
    disarm(vm, process);
    let wheel = vm.own_wheel();
    let deadline = process.deadline;
    let job = Job::Wake(process.id(), process);
    let mut turning = vm.wheels[wheel].lock();
    let index = turning.reserve(0);
    process.timer_wheel = wheel as u8;
    process.timer_index = index;
    process.timer_at.store(deadline, Ordering::Relaxed);
    turning.schedule(index, deadline, job);
    vm.timer_added(wheel, turning.next_at());
}

/// Removes the wheel entry of a process, if it has one.
pub(crate) fn disarm(vm: &Vm, process: &mut Process) {
    if process.timer_at.load(Ordering::Relaxed) == NEVER {
        return;
    }
    let (wheel, index) = (usize::from(process.timer_wheel), process.timer_index);
    let mut turning = vm.wheels[wheel].lock();
    // Under the lock it is certain whether the entry is still there.
    if process.timer_at.load(Ordering::Relaxed) != NEVER {
        turning.remove(index);
        process.timer_at.store(NEVER, Ordering::Relaxed);
    }
}

/// Turns a wheel to the present: sends what is due and wakes who is due.
pub(crate) fn turn(vm: &Vm, wheel: usize, due: &mut Vec<Job>) {
    let now = vm.clock.now_ms();
    {
        let mut turning = vm.wheels[wheel].lock();
        turning.advance(now, due);
        for job in due.iter() {
            if let Job::Wake(_, process) = job {
                // SAFETY: the entry was in the wheel and the lock is held: the process is there.
                unsafe { (**process).timer_at.store(NEVER, Ordering::Relaxed) };
            }
        }
        vm.set_next_timer(wheel, turning.next_at());
    }
    for job in due.drain(..) {
        match job {
            Job::Wake(pid, _) => {
                let slot = vm.table.slot(pid.slot());
                if slot.queue.poke(pid.serial()) == Pushed::Woke {
                    vm.make_runnable(slot);
                }
            }
            Job::Send(delayed) => deliver(vm, *delayed),
        }
    }
}

fn deliver(vm: &Vm, delayed: Delayed) {
    let Delayed {
        to,
        owned,
        id,
        message,
    } = delayed;
    let to = match to {
        Destination::Pid(pid) => Some(pid),
        Destination::Name(name) => vm.names.whereis(name),
    };
    let Some(to) = to else { return };
    let message = message.into_fragment();
    let signal = if owned {
        signal::as_kind(message, SignalKind::TimerMessage, id)
    } else {
        message
    };
    signal::post(vm, to, signal);
}

#[cfg(all(test, not(loom)))]
mod tests;
