//! What spawning, sending and waiting cost without an interpreter. Short enough to run with the tests;
//! for figures: `cargo test --release -p cordial-vm --lib -- measure --nocapture --test-threads 1`.

use std::sync::Mutex;
use std::sync::mpsc;
use std::time::Instant;

use super::*;
use crate::atom::Atom;
use crate::table::Pid;
use crate::vm::{Options, Running, SpawnOptions};

/// A program without state of its own: what it keeps is in the first words of its heap.
type Plain = fn(&mut Process, &Scheduler) -> Outcome;

/// Runs plain functions.
struct PlainRunner;

impl Runner for PlainRunner {
    fn run(&mut self, process: &mut Process, scheduler: &Scheduler) -> Outcome {
        process.reductions -= 1;
        // SAFETY: `spawn` put a `Plain` there.
        let program = unsafe { std::mem::transmute::<*const u64, Plain>(process.ip) };
        program(process, scheduler)
    }
}

fn start(schedulers: usize) -> Running {
    Vm::start(
        &Options {
            schedulers,
            ..Options::default()
        },
        |_, _| PlainRunner,
    )
}

fn spawn(vm: &Vm, parent: Option<&mut Process>, program: Plain, state: &[u64]) -> Pid {
    let made = vm.spawn(parent, SpawnOptions::default(), |process| {
        process.ip = program as *const u64;
        let at = process.heap.alloc(state.len());
        // SAFETY: room for the state was just made.
        unsafe { at.copy_from_nonoverlapping(state.as_ptr(), state.len()) };
    });
    made.expect("room for a process").0
}

fn state(process: &mut Process, index: usize) -> &mut u64 {
    // SAFETY: programs only ask for the words they were given.
    unsafe { &mut *process.heap.start.add(index) }
}

static DONE: Mutex<Option<mpsc::Sender<()>>> = Mutex::new(None);
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

fn done() {
    let done = DONE.lock().expect("no panic").take();
    done.expect("set by `timed`")
        .send(())
        .expect("the test waits");
}

/// Starts something that calls `done` and says how long one of `count` steps took.
fn timed(what: &str, count: u64, start: impl FnOnce()) {
    let (sender, end) = mpsc::channel();
    *DONE.lock().expect("no panic") = Some(sender);
    let begin = Instant::now();
    start();
    end.recv().expect("it ends");
    let nanos = begin.elapsed().as_nanos() / u128::from(count);
    println!("{what}: {nanos} ns");
}

const STEPS: u64 = if cfg!(debug_assertions) {
    20_000
} else {
    2_000_000
};

fn nothing(_: &mut Process, _: &Scheduler) -> Outcome {
    Outcome::Exit(Atom::NORMAL.raw())
}

fn spawner(process: &mut Process, scheduler: &Scheduler) -> Outcome {
    for _ in 0..8 {
        if *state(process, 0) == 0 {
            done();
            return Outcome::Exit(Atom::NORMAL.raw());
        }
        *state(process, 0) -= 1;
        spawn(&scheduler.vm, Some(process), nothing, &[]);
    }
    Outcome::Yield
}

#[test]
fn measure_spawn_run_and_exit() {
    let _alone = ONE_AT_A_TIME.lock();
    for schedulers in [1, 2] {
        let running = start(schedulers);
        let what = format!("spawn, run and exit, {schedulers} schedulers");
        timed(&what, STEPS, || {
            spawn(&running.vm, None, spawner, &[STEPS]);
        });
    }
}

/// State: the other, rounds left.
fn player(process: &mut Process, scheduler: &Scheduler) -> Outcome {
    while let Some(message) = process.peek(&scheduler.vm) {
        process.take_message();
        if message.is_pid() {
            *state(process, 0) = message.0;
        }
        let other = Pid::from_raw(Raw(*state(process, 0)));
        if *state(process, 1) == 0 {
            done();
            return Outcome::Exit(Atom::NORMAL.raw());
        }
        *state(process, 1) -= 1;
        scheduler.vm.send(other, Raw::small(1));
    }
    Outcome::Wait
}

#[test]
fn measure_a_message_there_and_back() {
    let _alone = ONE_AT_A_TIME.lock();
    for schedulers in [1, 2] {
        let running = start(schedulers);
        let what = format!("a message and its answer, {schedulers} schedulers");
        timed(&what, STEPS, || {
            let one = spawn(&running.vm, None, player, &[0, STEPS]);
            let other = spawn(&running.vm, None, player, &[one.raw().0, STEPS]);
            running.vm.send(one, other.raw());
        });
    }
}

fn idle(process: &mut Process, scheduler: &Scheduler) -> Outcome {
    match process.peek(&scheduler.vm) {
        Some(_) => Outcome::Exit(Atom::NORMAL.raw()),
        None => Outcome::Wait,
    }
}

fn resident_bytes() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    statm
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<usize>().ok())
        .unwrap_or(0)
        * 4096
}

#[test]
fn measure_the_memory_of_idle_processes() {
    let _alone = ONE_AT_A_TIME.lock();
    let running = start(2);
    let before = resident_bytes();
    let pids: Vec<Pid> = (0..STEPS / 10)
        .map(|_| spawn(&running.vm, None, idle, &[]))
        .collect();
    while !pids.iter().all(|pid| {
        running
            .vm
            .table
            .slot(pid.slot())
            .queue
            .is_parked(pid.serial())
    }) {
        std::thread::yield_now();
    }
    // Other tests of this program take and free memory meanwhile: the bound is asserted in `process`.
    let bytes = resident_bytes().saturating_sub(before) / pids.len();
    println!("an idle process: {bytes} bytes, its pid in a list included");
    for pid in pids {
        running.vm.send(pid, Raw::NIL);
    }
    while !running.vm.table.pids().is_empty() {
        std::thread::yield_now();
    }
}
