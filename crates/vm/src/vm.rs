//! What all threads of a VM share, and the functions natives call to act on processes.
#![allow(
    unsafe_code,
    reason = "makes and frees processes, which pass between threads as pointers"
)]

use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock, mpsc};
use std::thread::{self, JoinHandle, Thread};

use parking_lot::{Condvar, Mutex, MutexGuard};

use crate::atom::Atom;
use crate::clock::Clock;
use crate::exit;
use crate::heap::Bound;
use crate::links::{self, MonitorOptions};
use crate::names::Names;
use crate::park::{Idle, SCHEDULERS_MAX};
use crate::pool::{Job, Pool};
use crate::process::{InitialCall, NEVER, Priority, Process, ProcessPool};
use crate::raw::Raw;
use crate::reference::Reference;
use crate::scheduler::replay::Errands;
use crate::scheduler::run_queue::{Outside, RunQueue, Stealers, Task};
use crate::scheduler::{Runner, Scheduler, running, with_current};
use crate::signal;
use crate::sync::{AtomicU64, Ordering, fence};
use crate::table::{Pid, ProcessLimit, Slot, SlotCache, Table};
use crate::timer;
use crate::timer::wheel::{self, Wheel};

/// How many numbers a scheduler takes at once.
pub(crate) const UNIQUE_BLOCK: u64 = 1 << 16;

/// The exit code after a bug in the VM.
const BUG_EXIT_CODE: i32 = 70;

/// The stack of a scheduler thread; forms that nest deep are turned into terms there, and back.
const STACK_BYTES: usize = 64 << 20;

/// How late the owner of a wheel may be before another thread turns it.
const OVERDUE_MS: u64 = 3;

/// What a VM is started with.
#[derive(Clone, Debug)]
pub struct Options {
    /// Scheduler threads, at most 64.
    pub schedulers: usize,
    /// The most processes at a time.
    pub processes_max: usize,
    /// Repeats the course of the run that had this seed: one scheduler, and time that moves only with
    /// the work done, or when all processes wait.
    pub seed: Option<u64>,
}

impl Default for Options {
    fn default() -> Options {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Options {
            schedulers: cores.min(SCHEDULERS_MAX),
            processes_max: 1 << 20,
            seed: None,
        }
    }
}

/// What all threads of a VM share.
pub struct Vm {
    pub(crate) table: Table,
    pub(crate) names: Names,
    pub(crate) clock: Clock,
    pub(crate) wheels: Box<[Mutex<Wheel>]>,
    next_timers: Box<[AtomicU64]>,
    pub(crate) idle: Idle,
    threads: Box<[OnceLock<Thread>]>,
    pub(crate) stealers: Box<[Stealers]>,
    pub(crate) outside: Outside,
    /// What threads that are no schedulers make processes of.
    makings: Mutex<(ProcessPool, SlotCache)>,
    unique: AtomicU64,
    stopping: AtomicBool,
    exit_code: Mutex<Option<i32>>,
    halted: Condvar,
    /// When the thread in [`Vm::wait_for_halt`] looks after the wheels next; 0 while it is not there.
    watched_at: AtomicU64,
    pool: Pool,
    /// What makes the run repeatable, if it is to be.
    pub(crate) seed: Option<u64>,
    /// Work done elsewhere that a repeatable run waits for.
    pub(crate) errands: Option<Errands>,
}

/// The scheduler threads of a running VM.
pub(crate) struct Running {
    pub(crate) vm: Arc<Vm>,
    threads: Vec<JoinHandle<()>>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.vm.stop();
        for thread in self.threads.drain(..) {
            // A scheduler that panicked has said so already.
            drop(thread.join());
        }
    }
}

/// What a new process is to be like.
#[derive(Clone, Copy, Default)]
pub(crate) struct SpawnOptions {
    pub(crate) link: bool,
    pub(crate) monitor: Option<MonitorOptions>,
    pub(crate) priority: Priority,
    pub(crate) initial_call: Option<InitialCall>,
    /// Where its output goes, if not where its parent's does.
    pub(crate) group_leader: Option<Raw>,
    /// How large it may become.
    pub(crate) heap_bound: Bound,
}

impl Vm {
    /// Starts a VM: its schedulers wait for processes.
    pub(crate) fn start<R: Runner>(
        options: &Options,
        runner: impl Fn(&Arc<Vm>, usize) -> R + Send + Sync + 'static,
    ) -> Running {
        let count = if options.seed.is_some() {
            1
        } else {
            options.schedulers.clamp(1, SCHEDULERS_MAX)
        };
        let queues: Vec<RunQueue> = (0..count).map(|_| RunQueue::new(options.seed)).collect();
        let vm = Arc::new(Vm {
            table: Table::new(options.processes_max),
            names: Names::default(),
            clock: if options.seed.is_some() {
                Clock::replayed()
            } else {
                Clock::real()
            },
            wheels: (0..count).map(|_| Mutex::new(Wheel::new())).collect(),
            next_timers: (0..count).map(|_| AtomicU64::new(NEVER)).collect(),
            idle: Idle::default(),
            threads: (0..count).map(|_| OnceLock::new()).collect(),
            stealers: queues.iter().map(RunQueue::stealers).collect(),
            outside: Outside::default(),
            makings: Mutex::new((ProcessPool::new(), SlotCache::default())),
            unique: AtomicU64::new(1),
            stopping: AtomicBool::new(false),
            exit_code: Mutex::new(None),
            halted: Condvar::new(),
            watched_at: AtomicU64::new(0),
            pool: Pool::new(),
            seed: options.seed,
            errands: options.seed.map(|_| Errands::default()),
        });
        let runner = Arc::new(runner);
        let start = |(index, queue)| {
            let (shared, runner) = (vm.clone(), runner.clone());
            let run = move || {
                let vm = shared.clone();
                let run = AssertUnwindSafe(move || {
                    let runner = runner(&shared, index);
                    Scheduler::new(shared, index, queue).run_loop(runner);
                });
                if panic::catch_unwind(run).is_err() {
                    vm.halt_for_bug();
                }
            };
            let builder = thread::Builder::new()
                .name(format!("scheduler {index}"))
                .stack_size(STACK_BYTES);
            builder
                .spawn(run)
                .expect("the system has room for a thread per core")
        };
        let threads = queues.into_iter().enumerate().map(start).collect();
        Running { vm, threads }
    }

    /// The thread of a scheduler introduces itself, before it can sleep.
    pub(crate) fn enlist(&self, index: usize) {
        self.threads[index].get_or_init(thread::current);
    }

    /// Wakes a sleeping scheduler, if there is one and nobody searches for work already.
    #[inline]
    pub(crate) fn wake_one(&self) {
        if let Some(index) = self.idle.one_to_wake() {
            self.unpark(index);
        }
    }

    #[cold]
    fn unpark(&self, index: usize) {
        if let Some(thread) = self.threads[index].get() {
            thread.unpark();
        }
    }

    /// Whether the schedulers are to end.
    #[inline]
    pub(crate) fn is_stopping(&self) -> bool {
        self.stopping.load(std::sync::atomic::Ordering::Relaxed)
    }

    /// Makes the schedulers end after their slices.
    pub(crate) fn stop(&self) {
        self.stopping
            .store(true, std::sync::atomic::Ordering::SeqCst);
        for index in 0..self.threads.len() {
            self.unpark(index);
        }
    }

    /// Ends the VM: schedulers stop, [`Vm::wait_for_halt`] returns the code.
    pub(crate) fn halt(&self, code: i32) {
        self.exit_code.lock().get_or_insert(code);
        self.halted.notify_all();
        self.stop();
    }

    /// A scheduler panicked: what it ran is in no sane state, so nothing more may run.
    #[cold]
    fn halt_for_bug(&self) {
        if let Some(pid) = running() {
            crate::complaint::complain(&format!(
                "cordial: this is a bug of the virtual machine; it ran process {pid}"
            ));
        }
        self.halt(BUG_EXIT_CODE);
    }

    /// Waits until somebody halts the VM. Meanwhile it turns the wheels of schedulers that do not: a native may keep one
    /// for long.
    pub(crate) fn wait_for_halt(&self) -> i32 {
        let mut due = Vec::new();
        let mut code = self.exit_code.lock();
        loop {
            if let Some(code) = *code {
                return code;
            }
            let at = self.overdue_at();
            self.watched_at.store(at, Ordering::SeqCst);
            // Looked at once more: whoever added a timer meanwhile did not know of this plan.
            fence(Ordering::SeqCst);
            if self.overdue_at() < at {
                continue;
            }
            if at == NEVER {
                self.halted.wait(&mut code);
            } else if at > self.clock.now_ms() {
                self.halted.wait_for(&mut code, self.clock.until(at));
            } else {
                MutexGuard::unlocked(&mut code, || self.turn_overdue(&mut due));
            }
        }
    }

    /// When the first wheel will be overdue.
    fn overdue_at(&self) -> u64 {
        if self.clock.is_replayed() {
            return NEVER;
        }
        let next = (0..self.wheels.len()).map(|wheel| self.next_timer(wheel));
        next.min().unwrap_or(NEVER).saturating_add(OVERDUE_MS)
    }

    fn turn_overdue(&self, due: &mut Vec<wheel::Job>) {
        let before = self.clock.now_ms().saturating_sub(OVERDUE_MS);
        for wheel in 0..self.wheels.len() {
            if self.next_timer(wheel) <= before {
                timer::turn(self, wheel, due);
            }
        }
    }

    /// Has the thread that looks after the wheels look earlier than it meant to.
    #[cold]
    fn watch_sooner(&self, at: u64) {
        self.watched_at.fetch_min(at, Ordering::SeqCst);
        drop(self.exit_code.lock());
        self.halted.notify_all();
    }

    /// Waits until a process is gone. Not for scheduler threads.
    pub(crate) fn wait_for_exit(&self, pid: Pid) {
        let (done, gone) = mpsc::channel::<()>();
        let watch = signal::request(Box::new(move |_, process| {
            if let Some(process) = process {
                process
                    .rare()
                    .cleanups
                    .push(Box::new(move |_, _| drop(done)));
            }
        }));
        signal::post(self, pid, watch);
        // An error is what is waited for: the other end is dropped with the process.
        let _: Result<(), mpsc::RecvError> = gone.recv();
    }

    /// A number no reference has.
    #[inline]
    pub(crate) fn unique(&self) -> u64 {
        with_current(self, |scheduler| match scheduler {
            Some(scheduler) => scheduler.unique(),
            None => self.unique.fetch_add(1, Ordering::Relaxed),
        })
    }

    /// The first of [`UNIQUE_BLOCK`] numbers.
    pub(crate) fn unique_block(&self) -> u64 {
        self.unique.fetch_add(UNIQUE_BLOCK, Ordering::Relaxed)
    }

    /// The wheel of this thread's scheduler, or any other.
    pub(crate) fn own_wheel(&self) -> usize {
        with_current(self, |scheduler| {
            scheduler.map_or(0, |scheduler| scheduler.index)
        })
    }

    /// When a wheel has something to do next.
    #[inline]
    pub(crate) fn next_timer(&self, wheel: usize) -> u64 {
        self.next_timers[wheel].load(Ordering::Relaxed)
    }

    /// The owner of a wheel says when it has something to do next, holding the wheel's lock.
    pub(crate) fn set_next_timer(&self, wheel: usize, at: u64) {
        self.next_timers[wheel].store(at, Ordering::Relaxed);
    }

    /// Sees to it that the owner of a wheel knows of a timer just added, holding the wheel's lock.
    pub(crate) fn timer_added(&self, wheel: usize, next_at: u64) {
        let before = self.next_timers[wheel].fetch_min(next_at, Ordering::SeqCst);
        let overdue_at = next_at.saturating_add(OVERDUE_MS);
        if overdue_at < self.watched_at.load(Ordering::SeqCst) {
            self.watch_sooner(overdue_at);
        }
        let own = with_current(self, |scheduler| {
            scheduler.is_some_and(|scheduler| scheduler.index == wheel)
        });
        if next_at < before && !own && self.idle.take(wheel) {
            self.unpark(wheel);
        }
    }

    /// Whether signals for the process, which the caller runs, have arrived.
    #[inline]
    pub(crate) fn has_signals(&self, process: &Process) -> bool {
        self.table.slot(process.id().slot()).queue.has_arrivals()
    }

    /// Moves a replayed clock to the next timer; says whether there is one.
    pub(crate) fn leap(&self) -> bool {
        let next = self.next_timer(0);
        let leaps = next != NEVER && self.clock.is_replayed();
        if leaps {
            self.clock.leap(next);
        }
        leaps
    }

    /// Puts a process into a run queue. The caller just woke it, so owns it.
    pub(crate) fn make_runnable(&self, slot: &Slot) {
        let task = Task(slot.process.load(Ordering::Relaxed));
        with_current(self, |scheduler| match scheduler {
            Some(scheduler) => scheduler.enqueue_woken(task),
            None => self.enqueue_outside(task),
        });
    }

    fn enqueue_outside(&self, task: Task) {
        // SAFETY: the task owns the process.
        let priority = unsafe { (*task.0).priority };
        self.outside.push(task, priority);
        self.wake_one();
    }

    /// Makes a process. `start` sets it up: its first code address, its arguments on its stack.
    ///
    /// # Errors
    /// [`ProcessLimit`] if there are as many processes as there may be.
    pub(crate) fn spawn(
        &self,
        parent: Option<&mut Process>,
        options: SpawnOptions,
        start: impl FnOnce(&mut Process),
    ) -> Result<(Pid, Option<Reference>), ProcessLimit> {
        with_current(self, |scheduler| {
            let (at, pid) = match scheduler {
                Some(scheduler) => {
                    let (mut pool, mut slots) = scheduler.makings();
                    self.make(&mut pool, &mut slots)
                }
                None => {
                    let mut makings = self.makings.lock();
                    let (pool, slots) = &mut *makings;
                    self.make(pool, slots)
                }
            }?;
            // SAFETY: just made; nobody else knows the process.
            let process = unsafe { &mut *at };
            let reference = self.set_up(process, parent, options);
            start(process);
            match scheduler {
                Some(scheduler) => scheduler.enqueue_new(Task(at)),
                None => self.enqueue_outside(Task(at)),
            }
            Ok((pid, reference))
        })
    }

    fn make(
        &self,
        pool: &mut ProcessPool,
        slots: &mut SlotCache,
    ) -> Result<(*mut Process, Pid), ProcessLimit> {
        let index = self.table.take(slots)?;
        let slot = self.table.slot(index);
        let serial = slot.queue.next_serial();
        let pid = Pid::new(index, serial);
        let at = pool.make(pid);
        slot.open(serial, at);
        Ok((at, pid))
    }

    fn set_up(
        &self,
        process: &mut Process,
        parent: Option<&mut Process>,
        options: SpawnOptions,
    ) -> Option<Reference> {
        process.priority = options.priority;
        if let Some(call) = options.initial_call {
            process.initial_call = call;
        }
        if let Some(parent) = &parent {
            process.parent = parent.pid;
            process.group_leader = parent.group_leader;
        }
        if let Some(leader) = options.group_leader {
            process.group_leader = leader;
        }
        if options.heap_bound != Bound::NONE {
            process.heap.set_bound(options.heap_bound);
        }
        let parent = parent?;
        if options.link {
            links::link_new(parent, process);
        }
        options
            .monitor
            .map(|options| links::monitor_new(self, parent, process, options))
    }

    /// Takes back what a process was made of.
    ///
    /// # Safety
    /// The process has ended: its queue is closed, its timer disarmed. Nobody uses it afterwards.
    pub(crate) unsafe fn recycle(&self, at: *mut Process, pid: Pid) {
        with_current(self, |scheduler| {
            let (mut pool, mut slots);
            let mut makings;
            let (pool, slots) = match scheduler {
                Some(scheduler) => {
                    (pool, slots) = scheduler.makings();
                    (&mut *pool, &mut *slots)
                }
                None => {
                    makings = self.makings.lock();
                    let (pool, slots) = &mut *makings;
                    (pool, slots)
                }
            };
            // SAFETY: the caller's promise.
            unsafe { pool.recycle(at) };
            self.table.give_back(slots, pid.slot());
        });
    }

    /// Sends a copy of `message`, which lives in the caller's heap.
    #[inline]
    pub(crate) fn send(&self, to: Pid, message: Raw) {
        let message = signal::message(message);
        if !signal::try_post(self, to, message) {
            signal::discard(message);
        }
    }

    /// Has a job done by a helper thread.
    pub(crate) fn run_blocking(&self, job: Job) {
        self.pool.run(job);
    }

    /// Has `request` carried out by a process, unless it is gone.
    pub(crate) fn with_process_soon(
        &self,
        pid: Pid,
        request: impl FnOnce(&mut Process) + Send + 'static,
    ) {
        let request = signal::request(Box::new(move |_, process| {
            if let Some(process) = process {
                request(process);
            }
        }));
        signal::post(self, pid, request);
    }
}

impl Drop for Vm {
    fn drop(&mut self) {
        for pid in self.table.pids() {
            let slot = self.table.slot(pid.slot());
            // A parked queue cannot be closed.
            slot.queue.poke(pid.serial());
            let at = slot.process.load(Ordering::Relaxed);
            // SAFETY: no thread runs any more; the process in an open slot is valid.
            unsafe {
                exit::terminate(self, at, Atom::KILLED.raw());
            }
        }
    }
}
