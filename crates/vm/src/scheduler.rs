//! Schedulers: one thread each, running one process after the other.
//!
//! A process runs until it waits, has used its slice, or ends. Between slices the scheduler turns its
//! timer wheel. Without work it steals, and sleeps when there is nothing to steal: see `park`.
//!
//! Invariant: a process is owned by exactly one of: the scheduler that runs it, the run queue it is
//! in, the queue word it is parked in. Ownership moves with the `Task`, or with `try_park`.
#![allow(
    unsafe_code,
    reason = "processes pass between threads as pointers, one owner at a time"
)]

pub(crate) mod replay;
pub(crate) mod run_queue;

use std::cell::{Cell, RefCell};
use std::ptr;
use std::sync::Arc;
use std::time::Duration;

use crate::exit;
use crate::process::{NEVER, Process, ProcessPool};
use crate::raw::Raw;
use crate::signal;
use crate::table::{Pid, SlotCache};
use crate::timer::{self, wheel::Job};
use crate::vm::Vm;
use run_queue::{RunQueue, Task, has_work};

/// Reductions of one slice.
pub(crate) const SLICE: i32 = 4000;
/// What a slice costs beside its reductions, counted toward the next look at the clock.
const SLICE_COST: u32 = 50;
/// How much a replayed clock moves for a reduction.
const NANOS_PER_REDUCTION: u64 = 20;
/// Reductions after which the clock is looked at.
const TIMERS_EVERY: u32 = 2000;

/// How a slice ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The process wants to go on.
    Yield,
    /// The process waits for a message or its deadline: both are in the process.
    Wait,
    /// The process is done; the reason lives in its heap, or needs none.
    Exit(Raw),
}

/// What runs processes: the interpreter, or a test.
pub(crate) trait Runner {
    /// Runs a process from where it stands, for at most `process.reductions` reductions, and leaves
    /// there what is left of them. Everything the process needs to go on is in the process afterwards.
    fn run(&mut self, process: &mut Process, scheduler: &Scheduler) -> Outcome;
}

/// One scheduler, on its thread.
pub(crate) struct Scheduler {
    /// What all schedulers share.
    pub(crate) vm: Arc<Vm>,
    /// Which one it is.
    pub(crate) index: usize,
    queue: RunQueue,
    /// Processes made in the slice that runs: nobody steals them before it is over.
    new: RefCell<Vec<Task>>,
    pool: RefCell<ProcessPool>,
    slots: RefCell<SlotCache>,
    /// Numbers for references: the next, and where the block at hand ends.
    unique: Cell<(u64, u64)>,
    due: Cell<Vec<Job>>,
    since_timers: Cell<u32>,
}

thread_local! {
    static CURRENT: Cell<*const Scheduler> = const { Cell::new(ptr::null()) };
    static RUNNING: Cell<Option<Pid>> = const { Cell::new(None) };
}

/// The process this thread runs, for the report of a bug in the VM.
pub(crate) fn running() -> Option<Pid> {
    RUNNING.get()
}

/// Calls `then` with the scheduler of this thread, if it is one of `vm`'s.
#[inline]
pub(crate) fn with_current<T>(vm: &Vm, then: impl FnOnce(Option<&Scheduler>) -> T) -> T {
    let current = CURRENT.get();
    // SAFETY: set in `run_loop` for as long as the scheduler lives on this thread, and only this
    // thread can see it.
    let scheduler = unsafe { current.as_ref() };
    then(scheduler.filter(|scheduler| ptr::eq(&*scheduler.vm, vm)))
}

impl Scheduler {
    pub(crate) fn new(vm: Arc<Vm>, index: usize, queue: RunQueue) -> Scheduler {
        Scheduler {
            vm,
            index,
            queue,
            new: RefCell::new(Vec::new()),
            pool: RefCell::new(ProcessPool::new()),
            slots: RefCell::new(SlotCache::default()),
            unique: Cell::new((0, 0)),
            due: Cell::new(Vec::new()),
            since_timers: Cell::new(0),
        }
    }

    /// Runs processes until the VM stops.
    pub(crate) fn run_loop(self, mut runner: impl Runner) {
        self.vm.enlist(self.index);
        CURRENT.set(&self);
        while !self.vm.is_stopping() {
            self.check_timers();
            match self
                .queue
                .pop(&self.vm.outside)
                .or_else(|| self.find_work())
            {
                Some(task) => {
                    self.execute(&mut runner, task);
                    // What a request of another process made, outside of a slice.
                    self.publish_new();
                }
                None => self.sleep(),
            }
        }
        CURRENT.set(ptr::null());
        // Processes that are left stay in the table, which ends them when the VM is dropped.
        drop(self.queue.drain());
        self.vm.table.hand_back(&mut self.slots.borrow_mut(), 0);
    }

    /// Runs one process for a slice.
    fn execute(&self, runner: &mut impl Runner, task: Task) {
        let at = task.0;
        // SAFETY: the task owns the process; the reference is not used after it was passed on.
        let process = unsafe { &mut *at };
        process.reductions = self.queue.slice();
        RUNNING.set(Some(process.id()));
        loop {
            if self.vm.has_signals(process) {
                signal::handle_signals(process, &self.vm);
            }
            if process.is_to_collect() && !process.is_exiting() {
                let words = process.collect_asked();
                if self.queue.replay().is_none() {
                    process.charge_collection(words);
                }
            }
            let outcome = if process.is_exiting() {
                Outcome::Exit(process.exit_reason())
            } else if process.is_suspended() || process.is_waiting() && !self.is_due(process) {
                Outcome::Wait
            } else {
                process.set_waiting(false);
                self.run_slice(runner, process)
            };
            match outcome {
                Outcome::Yield => return self.put_back(at),
                Outcome::Exit(reason) => {
                    // SAFETY: this scheduler runs the process, and forgets it now.
                    return unsafe { exit::terminate(&self.vm, at, reason) };
                }
                Outcome::Wait if process.is_exiting() => {}
                Outcome::Wait => {
                    timer::arm(&self.vm, process);
                    let pid = process.id();
                    if self.vm.table.slot(pid.slot()).queue.try_park(pid.serial()) {
                        return;
                    }
                    if process.reductions <= 0 {
                        return self.put_back(at);
                    }
                }
            }
        }
    }

    fn is_due(&self, process: &Process) -> bool {
        process.deadline != NEVER && process.deadline <= self.vm.clock.now_ms()
    }

    fn run_slice(&self, runner: &mut impl Runner, process: &mut Process) -> Outcome {
        let before = process.reductions;
        let outcome = runner.run(process, self);
        self.publish_new();
        let used = before.saturating_sub(process.reductions).max(0);
        process.reductions_done += used as u64;
        let cost = used as u32 + SLICE_COST;
        self.since_timers.set(self.since_timers.get() + cost);
        self.vm.clock.pass(u64::from(cost) * NANOS_PER_REDUCTION);
        if outcome == Outcome::Wait && !process.is_suspended() {
            process.set_waiting(true);
        }
        outcome
    }

    /// Puts a process that wants to go on behind the others.
    fn put_back(&self, at: *mut Process) {
        // SAFETY: this scheduler owns the process until it is in the queue.
        let priority = unsafe { (*at).priority };
        self.queue.put_back(Task(at), priority);
        if !self.queue.is_alone() {
            self.vm.wake_one();
        }
    }

    /// In a repeatable run: the process at hand, which gives up its slice, goes on only when no other can.
    pub(crate) fn settle(&self) {
        if let Some(replay) = self.queue.replay() {
            replay.settle();
        }
    }

    /// In a repeatable run: what comes depends on `seed` and on the processes there are, not on what has been.
    pub(crate) fn restart(&self, seed: u64) {
        if let Some(replay) = self.queue.replay() {
            replay.restart(seed);
            self.since_timers.set(0);
            self.vm.clock.begin_anew();
        }
    }

    /// A process was woken by what runs here.
    #[inline]
    pub(crate) fn enqueue_woken(&self, task: Task) {
        // SAFETY: the task owns the process.
        let priority = unsafe { (*task.0).priority };
        if self.queue.push_woken(task, priority) {
            self.vm.wake_one();
        }
    }

    /// A new process, made by what runs here. It takes its place in the queue when the slice is over: whoever makes a
    /// process may link to it, monitor it and send to it before it begins, unless its slice ends meanwhile. That is the
    /// order programs see on the BEAM, where nobody is woken to steal a single process.
    #[inline]
    pub(crate) fn enqueue_new(&self, task: Task) {
        self.new.borrow_mut().push(task);
    }

    /// Puts the processes made in this slice into the queue, in their order.
    #[inline]
    fn publish_new(&self) {
        let mut new = self.new.borrow_mut();
        if new.is_empty() {
            return;
        }
        for task in new.drain(..) {
            // SAFETY: the task owns the process.
            let priority = unsafe { (*task.0).priority };
            self.queue.push(task, priority);
        }
        self.vm.wake_one();
    }

    fn check_timers(&self) {
        if self.since_timers.get() >= TIMERS_EVERY {
            self.since_timers.set(0);
            self.turn_wheel();
        }
    }

    fn turn_wheel(&self) {
        let next = self.vm.next_timer(self.index);
        if next != NEVER && next <= self.vm.clock.now_ms() {
            let mut due = self.due.take();
            timer::turn(&self.vm, self.index, &mut due);
            self.due.set(due);
        }
    }

    /// Work from elsewhere, if there is any.
    #[cold]
    fn find_work(&self) -> Option<Task> {
        loop {
            self.turn_wheel();
            if let Some(task) = self.queue.pop(&self.vm.outside) {
                return Some(task);
            }
            if !self.vm.leap() {
                break;
            }
        }
        self.vm.idle.start_search();
        let found = self.search();
        if found.is_some() {
            self.end_search();
        } else {
            self.vm.idle.announce_sleep(self.index);
        }
        found
    }

    fn search(&self) -> Option<Task> {
        let count = self.vm.stealers.len();
        let others = (1..count).map(|step| (self.index + step) % count);
        self.queue.pop_outside(&self.vm.outside).or_else(|| {
            others
                .into_iter()
                .find_map(|other| self.queue.steal(&self.vm.stealers[other]))
        })
    }

    fn end_search(&self) {
        if self.vm.idle.end_search() {
            self.vm.wake_one();
        }
    }

    /// Sleeps until there is work or a timer is due. The sleep has been announced.
    fn sleep(&self) {
        let idle = &self.vm.idle;
        while idle.is_asleep(self.index) {
            if has_work(&self.vm.stealers, &self.vm.outside) || self.vm.is_stopping() {
                break;
            }
            let pause = match self.vm.next_timer(self.index) {
                NEVER => Duration::from_secs(3600),
                at => self.vm.clock.until(at),
            };
            if pause.is_zero() {
                break;
            }
            std::thread::park_timeout(pause);
        }
        idle.stay_awake(self.index);
        // Searching from now on: look once, then go through the loop as one who works.
        match self.search() {
            Some(task) => {
                // SAFETY: the task owns the process.
                let priority = unsafe { (*task.0).priority };
                self.queue.push(task, priority);
                self.end_search();
            }
            // Nobody needs to be woken: what was made meanwhile is found before the next sleep.
            None => {
                idle.end_search();
            }
        }
    }

    /// A number no reference has.
    #[inline]
    pub(crate) fn unique(&self) -> u64 {
        let (next, end) = self.unique.get();
        if next == end {
            let start = self.vm.unique_block();
            self.unique
                .set((start + 1, start + crate::vm::UNIQUE_BLOCK));
            return start;
        }
        self.unique.set((next + 1, end));
        next
    }

    /// What new processes are made of.
    pub(crate) fn makings(
        &self,
    ) -> (
        std::cell::RefMut<'_, ProcessPool>,
        std::cell::RefMut<'_, SlotCache>,
    ) {
        (self.pool.borrow_mut(), self.slots.borrow_mut())
    }
}

#[cfg(all(test, not(loom)))]
mod measure;
#[cfg(all(test, not(loom)))]
pub(crate) mod tests;
