//! The order of a run that can be repeated: `--schedule-seed`.
//!
//! With one scheduler, and every choice of who runs next and for how long drawn from a seeded
//! generator, the same program takes the same course for the same seed. Time is part of the course: it
//! moves with the work done and leaps to the next timer when all processes wait (see `clock`). What
//! comes from outside (files, terminals, helper threads) comes when it comes.
//!
//! Invariant: nothing here depends on an address, a thread or a clock.

use std::cell::{Cell, RefCell};

use super::SLICE;
use super::run_queue::Task;
use crate::process::Priority;

/// Runnable processes in no order, by class: max, high, the rest.
pub(crate) struct Replay {
    classes: RefCell<[Vec<Task>; 3]>,
    state: Cell<u64>,
}

impl Replay {
    pub(crate) fn new(seed: u64) -> Replay {
        Replay {
            classes: RefCell::default(),
            state: Cell::new(seed),
        }
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

    /// Any process of the most urgent class there is.
    pub(crate) fn pop(&self) -> Option<Task> {
        let mut classes = self.classes.borrow_mut();
        let class = classes.iter_mut().find(|class| !class.is_empty())?;
        let at = (self.draw() % class.len() as u64) as usize;
        Some(class.swap_remove(at))
    }

    pub(crate) fn len(&self) -> usize {
        self.classes.borrow().iter().map(Vec::len).sum()
    }

    /// Reductions of the next slice: short ones as likely as long ones, so that a process is stopped
    /// at places where it usually is not.
    pub(crate) fn slice(&self) -> i32 {
        let longest = SLICE >> (self.draw() % 12);
        1 + (self.draw() % u64::from(longest.max(1) as u32)) as i32
    }
}
