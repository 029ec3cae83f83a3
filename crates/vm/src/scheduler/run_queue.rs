//! The runnable processes of one scheduler.
//!
//! Max goes before high, high before the rest; of the rest, low gets one turn in eight. The process
//! just woken goes next, at most three in a row, so that a request and its answer stay on one core.
//!
//! Invariant: a process is in one queue at most, and whoever takes it out owns it.
#![allow(
    unsafe_code,
    reason = "runnable processes pass between threads as pointers"
)]

use std::cell::Cell;

use crossbeam_deque::{Injector, Steal, Stealer, Worker};

use super::SLICE;
use super::replay::Replay;
use crate::process::{Priority, Process};

/// A runnable process. Owning one is owning the process.
pub(crate) struct Task(pub(crate) *mut Process);

// SAFETY: a task is made by whoever owns the process and gives the ownership up; a process is not
// tied to a thread.
unsafe impl Send for Task {}

/// How many times in a row the process just woken may go before the others.
const NEXT_IN_A_ROW: u32 = 3;
/// Low priority gets one turn of so many.
const LOW_TURN: u32 = 8;
/// How often the outside queue is looked at though there is other work.
const OUTSIDE_TURN: u32 = 61;

/// What other threads may take from a scheduler.
pub(crate) struct Stealers([Stealer<Task>; 4]);

/// Work from threads that are no schedulers.
#[derive(Default)]
pub(crate) struct Outside([Injector<Task>; 4]);

impl Outside {
    /// Appends a process.
    pub(crate) fn push(&self, task: Task, priority: Priority) {
        self.0[priority as usize].push(task);
    }

    fn is_empty(&self) -> bool {
        self.0.iter().all(Injector::is_empty)
    }
}

/// The runnable processes of one scheduler.
pub(crate) struct RunQueue {
    workers: [Worker<Task>; 4],
    next: Cell<Option<Task>>,
    in_a_row: Cell<u32>,
    turns: Cell<u32>,
    /// Takes the place of the queues when the run is to be repeatable.
    replay: Option<Replay>,
}

impl RunQueue {
    pub(crate) fn new(seed: Option<u64>) -> RunQueue {
        RunQueue {
            workers: std::array::from_fn(|_| Worker::new_fifo()),
            next: Cell::new(None),
            in_a_row: Cell::new(0),
            turns: Cell::new(0),
            replay: seed.map(Replay::new),
        }
    }

    pub(crate) fn stealers(&self) -> Stealers {
        Stealers(std::array::from_fn(|priority| {
            self.workers[priority].stealer()
        }))
    }

    /// Appends a process.
    #[inline]
    pub(crate) fn push(&self, task: Task, priority: Priority) {
        match &self.replay {
            None => self.workers[priority as usize].push(task),
            Some(replay) => replay.push(task, priority),
        }
    }

    /// Takes back the process at hand, whose slice is over.
    pub(crate) fn put_back(&self, task: Task, priority: Priority) {
        match &self.replay {
            None => self.push(task, priority),
            Some(replay) => replay.put_back(task, priority),
        }
    }

    /// What makes the run repeatable, if it is to be.
    pub(crate) fn replay(&self) -> Option<&Replay> {
        self.replay.as_ref()
    }

    /// Reductions the next process may use.
    #[inline]
    pub(crate) fn slice(&self) -> i32 {
        self.replay.as_ref().map_or(SLICE, Replay::slice)
    }

    /// Puts a process that was just woken before the others. Says whether there is work now that
    /// another thread could take.
    #[inline]
    pub(crate) fn push_woken(&self, task: Task, priority: Priority) -> bool {
        if priority != Priority::Normal || self.replay.is_some() {
            self.push(task, priority);
            return true;
        }
        match self.next.replace(Some(task)) {
            None => false,
            Some(displaced) => {
                self.push(displaced, Priority::Normal);
                true
            }
        }
    }

    /// Whether there is but one process here.
    pub(crate) fn is_alone(&self) -> bool {
        let next = self.next.take();
        let queued: usize = self.workers.iter().map(Worker::len).sum();
        let replayed = self.replay.as_ref().map_or(0, Replay::len);
        let count = queued + replayed + usize::from(next.is_some());
        self.next.set(next);
        count < 2
    }

    fn take_next(&self) -> Option<Task> {
        self.next.take()
    }

    /// The process to run next.
    #[inline]
    pub(crate) fn pop(&self, outside: &Outside) -> Option<Task> {
        if let Some(replay) = &self.replay {
            return self.pop_replayed(replay, outside);
        }
        let [max, high, normal, low] = &self.workers;
        let turn = self.turns.get().wrapping_add(1);
        self.turns.set(turn);
        if turn.is_multiple_of(OUTSIDE_TURN)
            && let Some(task) = self.pop_outside(outside)
        {
            return Some(task);
        }
        if let Some(task) = max.pop().or_else(|| high.pop()) {
            return Some(task);
        }
        if self.in_a_row.get() < NEXT_IN_A_ROW
            && let Some(task) = self.take_next()
        {
            self.in_a_row.set(self.in_a_row.get() + 1);
            return Some(task);
        }
        self.in_a_row.set(0);
        let low_first = turn.is_multiple_of(LOW_TURN);
        let by_turn = if low_first {
            low.pop().or_else(|| normal.pop())
        } else {
            normal.pop()
        };
        by_turn.or_else(|| self.take_next()).or_else(|| low.pop())
    }

    #[cold]
    fn pop_replayed(&self, replay: &Replay, outside: &Outside) -> Option<Task> {
        while let Some(task) = self.pop_outside(outside) {
            // SAFETY: the task owns the process.
            let priority = unsafe { (*task.0).priority };
            replay.push(task, priority);
        }
        replay.pop()
    }

    /// Work from outside: one process to run now, more into the queue.
    pub(crate) fn pop_outside(&self, outside: &Outside) -> Option<Task> {
        (0..4).find_map(|priority| match &self.replay {
            None => retry(|| outside.0[priority].steal_batch_and_pop(&self.workers[priority])),
            Some(_) => retry(|| outside.0[priority].steal()),
        })
    }

    /// Takes half of another scheduler's queue: one process to run now, the rest into the own queue.
    pub(crate) fn steal(&self, from: &Stealers) -> Option<Task> {
        (0..4).find_map(|priority| {
            retry(|| from.0[priority].steal_batch_and_pop(&self.workers[priority]))
        })
    }

    /// Hands out everything.
    pub(crate) fn drain(&self) -> Vec<Task> {
        let queued = self
            .workers
            .iter()
            .flat_map(|worker| std::iter::from_fn(|| worker.pop()));
        let replayed = self
            .replay
            .iter()
            .flat_map(|replay| std::iter::from_fn(|| replay.pop()));
        queued.chain(self.take_next()).chain(replayed).collect()
    }
}

/// Whether any of these queues has work.
pub(crate) fn has_work(stealers: &[Stealers], outside: &Outside) -> bool {
    !outside.is_empty()
        || stealers
            .iter()
            .any(|all| all.0.iter().any(|stealer| !stealer.is_empty()))
}

fn retry(mut attempt: impl FnMut() -> Steal<Task>) -> Option<Task> {
    loop {
        match attempt() {
            Steal::Success(task) => return Some(task),
            Steal::Empty => return None,
            Steal::Retry => {}
        }
    }
}
