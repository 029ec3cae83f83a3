//! The order of a run that can be repeated: `--schedule-seed`.
//!
//! With one scheduler, and every choice of who runs next and for how long drawn from a seeded
//! generator, the same program takes the same course for the same seed. Time is part of the course: it
//! moves with the work done and leaps to the next timer when all processes wait (see `clock`). While
//! something is done outside for a process (a file read, a module compiled), nothing else happens, so
//! it makes no difference how long that takes.
//!
//! Invariant: nothing here depends on an address, a thread or a clock.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use parking_lot::{Condvar, Mutex};

use super::SLICE;
use super::run_queue::Task;
use crate::process::Priority;

/// How many slices of others a process that waits for all of them lets pass: about a second's.
const PATIENCE: u32 = 100_000;

/// How many times the usual slice can be halved.
const HALVINGS: u64 = 12;

/// Runnable processes in no order, by class: max, high, the rest.
pub(crate) struct Replay {
    classes: RefCell<[Vec<Task>; 3]>,
    state: Cell<u64>,
    /// How short slices are at least, as a power of two: some courses switch often, some have long slices as well.
    halvings_min: Cell<u64>,
    /// Whether the process at hand goes on only when no other can.
    settles: Cell<bool>,
    /// Processes that go on when no other can, in their order.
    last: RefCell<VecDeque<Task>>,
    /// How many went before the first of them.
    passed_over: Cell<u32>,
}

impl Replay {
    pub(crate) fn new(seed: u64) -> Replay {
        let replay = Replay {
            classes: RefCell::default(),
            state: Cell::new(0),
            halvings_min: Cell::new(0),
            settles: Cell::new(false),
            last: RefCell::default(),
            passed_over: Cell::new(0),
        };
        replay.restart(seed);
        replay
    }

    /// The next number of the generator (SplitMix64).
    fn draw(&self) -> u64 {
        let state = self.state.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.state.set(state);
        let mixed = (state ^ state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    pub(crate) fn push(&self, task: Task, priority: Priority) {
        let class = match priority {
            Priority::Max => 0,
            Priority::High => 1,
            Priority::Normal | Priority::Low => 2,
        };
        self.classes.borrow_mut()[class].push(task);
    }

    /// The process at hand goes on only when no other can.
    pub(crate) fn settle(&self) {
        self.settles.set(true);
    }

    /// Begins anew: what comes does not depend on what was drawn so far.
    pub(crate) fn restart(&self, seed: u64) {
        self.state.set(seed);
        self.halvings_min.set(self.draw() % 10);
    }

    /// Takes back the process at hand, whose slice is over.
    pub(crate) fn put_back(&self, task: Task, priority: Priority) {
        if self.settles.take() {
            self.last.borrow_mut().push_back(task);
        } else {
            self.push(task, priority);
        }
    }

    /// Any process of the most urgent class there is.
    pub(crate) fn pop(&self) -> Option<Task> {
        let mut classes = self.classes.borrow_mut();
        let class = classes.iter_mut().find(|class| !class.is_empty());
        let Some(class) = class.filter(|_| !self.is_last_due()) else {
            self.passed_over.set(0);
            return self.last.borrow_mut().pop_front();
        };
        let at = (self.draw() % class.len() as u64) as usize;
        Some(class.swap_remove(at))
    }

    /// Whether one that waits for all others has waited long enough: they may never rest.
    fn is_last_due(&self) -> bool {
        if self.last.borrow().is_empty() {
            return false;
        }
        self.passed_over.set(self.passed_over.get() + 1);
        self.passed_over.get() > PATIENCE
    }

    pub(crate) fn len(&self) -> usize {
        let classes: usize = self.classes.borrow().iter().map(Vec::len).sum();
        classes + self.last.borrow().len()
    }

    /// Reductions of the next slice: short ones as likely as long ones, so that a process is stopped
    /// at places where it usually is not.
    pub(crate) fn slice(&self) -> i32 {
        let at_least = self.halvings_min.get();
        let longest = SLICE >> (at_least + self.draw() % (HALVINGS - at_least));
        1 + (self.draw() % u64::from(longest as u32)) as i32
    }
}

/// What is being done elsewhere for processes that wait, counted.
#[derive(Default)]
pub(crate) struct Errands {
    count: Mutex<usize>,
    done: Condvar,
}

impl Errands {
    /// Something is going to be done.
    pub(crate) fn begin(&self) {
        *self.count.lock() += 1;
    }

    /// It is done, and its answer sent.
    pub(crate) fn end(&self) {
        *self.count.lock() -= 1;
        self.done.notify_all();
    }

    /// Waits until all is done.
    pub(crate) fn wait(&self) {
        self.done
            .wait_while(&mut self.count.lock(), |count| *count > 0);
    }
}
