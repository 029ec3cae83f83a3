//! Every interleaving of who makes a process, who ends it and who sends to it, on one slot.

use std::ptr;

use loom::cell::UnsafeCell;
use loom::sync::Arc;
use loom::sync::atomic::Ordering;
use loom::thread;

use super::Slot;
use crate::queue::{Linked, Pushed};

/// A process: touched only by its owner.
struct Process(UnsafeCell<u32>);

/// A signal; it is never linked to another here but through the queue.
struct Node {
    next: UnsafeCell<*mut Node>,
}

// SAFETY: `next` is a plain cell.
unsafe impl Linked for Node {
    unsafe fn set_next(node: *mut Node, next: *mut Node) {
        // SAFETY: the caller owns the node.
        unsafe { (*node).next.with_mut(|at| *at = next) };
    }

    unsafe fn next(node: *mut Node) -> *mut Node {
        // SAFETY: the caller owns the node.
        unsafe { (*node).next.with(|at| *at) }
    }
}

type ModelSlot = Slot<Process, Node>;

/// # Safety
/// The caller owns the process.
unsafe fn touch(process: *mut Process) {
    // SAFETY: as the caller promises; loom reports two owners at a time.
    unsafe { (*process).0.with_mut(|at| *at += 1) };
}

fn new_process() -> *mut Process {
    Box::into_raw(Box::new(Process(UnsafeCell::new(0))))
}

/// Sends to the process with this serial, as its owner if that wakes it.
fn send(slot: &ModelSlot, serial: u32) -> Pushed {
    let node = Box::into_raw(Box::new(Node {
        next: UnsafeCell::new(ptr::null_mut()),
    }));
    // SAFETY: a new node.
    let pushed = unsafe { slot.queue.push(serial, node) };
    match pushed {
        // SAFETY: who woke a process owns it.
        Pushed::Woke => unsafe { touch(slot.process.load(Ordering::Relaxed)) },
        Pushed::Queued => {}
        // SAFETY: the node is still ours.
        Pushed::Closed => drop(unsafe { Box::from_raw(node) }),
    }
    pushed
}

fn free(mut list: *mut Node) -> usize {
    let mut count = 0;
    while !list.is_null() {
        count += 1;
        // SAFETY: the list was taken out of a queue.
        let node = unsafe { Box::from_raw(list) };
        list = node.next.with(|at| {
            // SAFETY: the node is ours.
            unsafe { *at }
        });
    }
    count
}

fn model(run: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(run);
}

/// The sender finds the process in the table, without any other word from its maker: slot and queue alone must hand
/// the process over.
#[test]
fn a_process_found_in_the_table_can_be_sent_to() {
    model(|| {
        let slot = Arc::new(ModelSlot::default());
        let sender = {
            let slot = slot.clone();
            thread::spawn(move || slot.queue.living().map(|serial| send(&slot, serial)))
        };
        let process = new_process();
        // SAFETY: just made.
        unsafe { touch(process) };
        let serial = slot.queue.next_serial();
        slot.open(serial, process);
        // SAFETY: not parked yet.
        unsafe { touch(process) };
        let parked = slot.queue.try_park(serial);
        let sent = sender.join().unwrap();
        let pending = match sent {
            Some(Pushed::Woke) => parked,
            Some(Pushed::Queued) => !parked,
            Some(Pushed::Closed) => panic!("the process is there"),
            None => false,
        };
        assert_eq!(pending, sent.is_some());
        if pending {
            assert_eq!(free(slot.queue.take(serial)), 1);
        }
        // SAFETY: the sender is done.
        drop(unsafe { Box::from_raw(process) });
    });
}

/// A sender that means the first process of a slot never touches the second, which reuses its memory.
#[test]
fn a_late_sender_leaves_the_next_process_of_the_slot_alone() {
    model(|| {
        let slot = Arc::new(ModelSlot::default());
        let process = new_process();
        let first = slot.queue.next_serial();
        slot.open(first, process);
        let sender = {
            let slot = slot.clone();
            thread::spawn(move || send(&slot, first))
        };
        // SAFETY: not parked.
        unsafe { touch(process) };
        let pending = free(slot.queue.close(first));
        let second = slot.queue.next_serial();
        slot.open(second, process);
        assert!(slot.queue.try_park(second));
        assert_eq!(send(&slot, second), Pushed::Woke);
        let late = sender.join().unwrap();
        assert_eq!(pending, usize::from(late == Pushed::Queued));
        assert_ne!(late, Pushed::Woke);
        assert_eq!(free(slot.queue.take(second)), 1);
        // SAFETY: the sender is done.
        drop(unsafe { Box::from_raw(process) });
    });
}
