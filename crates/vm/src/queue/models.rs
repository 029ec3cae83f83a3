//! Every interleaving of senders, owner and timer on one queue:
//! `RUSTFLAGS="--cfg loom" cargo test -p cordial-vm --lib models`, as `make test` does.

use std::ptr;

use loom::cell::UnsafeCell;
use loom::sync::Arc;
use loom::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use loom::thread;

use super::*;

const SERIAL: u32 = 1;

struct Node {
    next: UnsafeCell<*mut Node>,
    value: u32,
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

fn node(value: u32) -> *mut Node {
    Box::into_raw(Box::new(Node {
        next: UnsafeCell::new(ptr::null_mut()),
        value,
    }))
}

/// The values of a list, freed.
fn values(mut list: *mut Node) -> Vec<u32> {
    let mut values = Vec::new();
    while !list.is_null() {
        // SAFETY: the list was taken out of a queue.
        let node = unsafe { Box::from_raw(list) };
        values.push(node.value);
        list = node.next.with(|at| {
            // SAFETY: the node is ours.
            unsafe { *at }
        });
    }
    values
}

fn open() -> Arc<SignalQueue<Node>> {
    let queue = SignalQueue::default();
    queue.open(SERIAL);
    Arc::new(queue)
}

fn push(queue: &SignalQueue<Node>, serial: u32, value: u32) -> Pushed {
    let new = node(value);
    // SAFETY: a new node.
    let pushed = unsafe { queue.push(serial, new) };
    if pushed == Pushed::Closed {
        // SAFETY: the node is still ours. Its `next` means nothing: an attempt may have set it.
        drop(unsafe { Box::from_raw(new) });
    }
    pushed
}

/// Runs a model in every interleaving with at most three preemptions: more find nothing new and take hours.
fn model(run: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(run);
}

#[test]
fn what_two_senders_push_is_taken_in_the_order_of_each() {
    model(|| {
        let queue = open();
        let senders: Vec<_> = [10, 20]
            .into_iter()
            .map(|base| {
                let queue = queue.clone();
                thread::spawn(move || {
                    assert_eq!(push(&queue, SERIAL, base), Pushed::Queued);
                    assert_eq!(push(&queue, SERIAL, base + 1), Pushed::Queued);
                })
            })
            .collect();
        let mut taken = values(queue.take(SERIAL));
        senders
            .into_iter()
            .for_each(|sender| sender.join().unwrap());
        taken.extend(values(queue.take(SERIAL)));
        let of = |tens| {
            taken
                .iter()
                .copied()
                .filter(|value| value / 10 == tens)
                .collect::<Vec<_>>()
        };
        assert_eq!((taken.len(), of(1), of(2)), (4, vec![10, 11], vec![20, 21]));
    });
}

#[test]
fn a_closed_queue_loses_nothing_and_a_late_sender_never_reaches_the_next_process() {
    model(|| {
        let queue = open();
        let late = {
            let queue = queue.clone();
            thread::spawn(move || [1, 2].map(|value| push(&queue, SERIAL, value)))
        };
        let pending = values(queue.close(SERIAL));
        let next = queue.next_serial();
        queue.open(next);
        assert_eq!(push(&queue, next, 9), Pushed::Queued);
        let results = late.join().unwrap();
        let queued = results
            .iter()
            .filter(|result| **result == Pushed::Queued)
            .count();
        assert_eq!(pending.len(), queued);
        assert_eq!(values(queue.take(next)), [9]);
    });
}

/// The process itself: touched only by its owner.
struct Owned(UnsafeCell<u32>);

// SAFETY: who may touch it is what the model checks.
unsafe impl Sync for Owned {}
// SAFETY: as above.
unsafe impl Send for Owned {}

impl Owned {
    fn touch(&self) {
        self.0.with_mut(|at| {
            // SAFETY: loom reports two owners at a time.
            unsafe { *at += 1 };
        });
    }
}

#[test]
fn a_parked_process_is_woken_by_exactly_one_sender() {
    model(|| {
        let (queue, process) = (open(), Arc::new(Owned(UnsafeCell::new(0))));
        let senders: Vec<_> = (0..2)
            .map(|value| {
                let (queue, process) = (queue.clone(), process.clone());
                thread::spawn(move || {
                    let woke = push(&queue, SERIAL, value) == Pushed::Woke;
                    if woke {
                        process.touch();
                    }
                    woke
                })
            })
            .collect();
        let mut taken = 0;
        let parked = loop {
            process.touch();
            if queue.try_park(SERIAL) {
                break true;
            }
            taken += values(queue.take(SERIAL)).len();
            if taken == 2 {
                break false;
            }
        };
        let woken = senders.into_iter().map(|sender| sender.join().unwrap());
        let woken = woken.filter(|woke| *woke).count();
        // Parked with a message still to come, it is woken once; parked after both, never.
        assert_eq!(woken, usize::from(parked && taken < 2));
        process.touch();
        if parked && taken < 2 {
            taken += values(queue.take(SERIAL)).len();
        }
        assert_eq!(taken, 2);
    });
}

#[test]
fn a_timer_that_goes_off_is_not_missed_by_a_process_about_to_park() {
    const NEVER: u64 = u64::MAX;
    model(|| {
        let (queue, timer_at) = (open(), Arc::new(AtomicU64::new(5)));
        let woken = Arc::new(AtomicBool::new(false));
        let wheel = {
            let (queue, timer_at, woken) = (queue.clone(), timer_at.clone(), woken.clone());
            thread::spawn(move || {
                // The entry goes first, the poke follows.
                timer_at.store(NEVER, Ordering::Relaxed);
                if queue.poke(SERIAL) == Pushed::Woke {
                    woken.store(true, Ordering::Relaxed);
                }
            })
        };
        let mut armed_anew = false;
        loop {
            if timer_at.load(Ordering::Relaxed) == NEVER {
                armed_anew = true;
                break;
            }
            // It counts on the entry.
            if queue.try_park(SERIAL) {
                break;
            }
            assert!(values(queue.take(SERIAL)).is_empty());
        }
        wheel.join().unwrap();
        assert!(
            armed_anew || woken.load(Ordering::Relaxed),
            "parked for good"
        );
    });
}
