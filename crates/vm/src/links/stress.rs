//! Links, monitors and exits of random programs against a sequential model.
//!
//! Each process follows a script of links, unlinks, monitors and demonitors, then all meet at a
//! barrier: every signal sent has been handled. From there the order of events no longer matters, and
//! the model says exactly who ends, for what reason, and which messages the survivors hold.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::scheduler::Outcome;
use crate::scheduler::tests::Fake;
use crate::scheduler::tests::spawn;
use crate::vm::Options;

/// One step of a script; numbers are processes.
#[derive(Clone, Copy, Debug)]
enum Step {
    Link(usize),
    Unlink(usize),
    Monitor(usize),
    Demonitor(usize),
}

#[derive(Clone, Debug)]
struct Case {
    scripts: Vec<Vec<Step>>,
    traps: Vec<bool>,
    /// Who ends by itself, in this order, one after the other.
    ends: Vec<usize>,
    seed: Option<u64>,
}

const PROCESSES: usize = 6;

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..PROCESSES).prop_map(Step::Link),
        1 => (0..PROCESSES).prop_map(Step::Unlink),
        2 => (0..PROCESSES).prop_map(Step::Monitor),
        1 => (0..PROCESSES).prop_map(Step::Demonitor),
    ]
}

fn case() -> impl Strategy<Value = Case> {
    let scripts = prop::collection::vec(prop::collection::vec(step(), 0..6), PROCESSES);
    let traps = prop::collection::vec(prop::bool::weighted(0.3), PROCESSES);
    let ends = prop::collection::vec(0..PROCESSES, 1..4);
    let seed = prop::option::of(any::<u64>());
    (scripts, traps, ends, seed).prop_map(|(scripts, traps, ends, seed)| Case {
        scripts,
        traps,
        ends,
        seed,
    })
}

/// What a process holds in the end: exits seen, `DOWN`s seen.
type Seen = (BTreeMap<usize, usize>, BTreeMap<usize, usize>);

/// Who is linked is decided by the order of concurrent links and unlinks, so that is read off the
/// processes at the barrier (both sides must agree); what follows from it is for the model to say.
struct Model {
    links: Vec<BTreeSet<usize>>,
    monitors: Vec<Vec<usize>>,
    traps: Vec<bool>,
    alive: Vec<bool>,
    seen: Vec<Seen>,
}

impl Model {
    fn end(&mut self, first: usize) {
        let mut ending = vec![first];
        while let Some(dead) = ending.pop() {
            if !std::mem::replace(&mut self.alive[dead], false) {
                continue;
            }
            for other in std::mem::take(&mut self.links[dead]) {
                self.links[other].remove(&dead);
                if self.traps[other] {
                    *self.seen[other].0.entry(dead).or_default() += 1;
                } else {
                    ending.push(other);
                }
            }
            for watcher in 0..PROCESSES {
                let count = self.monitors[watcher]
                    .iter()
                    .filter(|watched| **watched == dead)
                    .count();
                if count > 0 {
                    *self.seen[watcher].1.entry(dead).or_default() += count;
                }
            }
        }
    }
}

/// Has `inspect` done by a process and waits for what it says; `None` if the process is gone.
fn ask<T: Send + 'static>(
    vm: &Vm,
    pid: Pid,
    inspect: impl FnOnce(&mut Process) -> T + Send + 'static,
) -> Option<T> {
    let (done, answer) = mpsc::channel();
    vm.with_process_soon(pid, move |process| {
        done.send(inspect(process)).expect("the test waits")
    });
    answer.recv_timeout(Duration::from_secs(20)).ok()
}

/// Does a step of the script; `monitors` are those of this process.
fn act(
    vm: &Vm,
    process: &mut Process,
    step: Step,
    pids: &[Pid],
    monitors: &mut Vec<(usize, Reference)>,
) {
    match step {
        Step::Link(other) => link(vm, process, pids[other]).expect("all live"),
        Step::Unlink(other) => unlink(vm, process, pids[other]),
        Step::Monitor(other) => {
            let reference = monitor(
                vm,
                process,
                Target::Pid(pids[other]),
                MonitorOptions::default(),
            );
            monitors.push((other, reference));
        }
        Step::Demonitor(other) => {
            if let Some(at) = monitors.iter().position(|(watched, _)| *watched == other) {
                let (_, reference) = monitors.remove(at);
                demonitor(vm, process, reference);
            }
        }
    }
}

/// Starts the processes of a case; they follow their scripts once they know each other.
fn populate(vm: &Vm, case: &Case, finished: &Arc<AtomicUsize>) -> Vec<Pid> {
    let shared: Arc<Mutex<Vec<Pid>>> = Arc::default();
    let start = |(index, script): (usize, &Vec<Step>)| {
        let (shared, finished, traps) = (shared.clone(), finished.clone(), case.traps[index]);
        let mut script = script.clone().into_iter();
        let mut monitors = Vec::new();
        let mut done = false;
        spawn(vm, move |process, vm| {
            process.trap_exits(traps);
            let pids = shared.lock().expect("no panic").clone();
            if pids.len() < PROCESSES {
                return Outcome::Yield;
            }
            if let Some(step) = script.next() {
                act(vm, process, step, &pids, &mut monitors);
                return Outcome::Yield;
            }
            if !std::mem::replace(&mut done, true) {
                finished.fetch_add(1, Ordering::SeqCst);
            }
            while process.peek(vm).is_some() {
                process.skip_message();
            }
            Outcome::Wait
        })
    };
    let pids: Vec<Pid> = case.scripts.iter().enumerate().map(start).collect();
    shared.lock().expect("no panic").clone_from(&pids);
    pids
}

fn number(pids: &[Pid], pid: Pid) -> usize {
    pids.iter()
        .position(|known| *known == pid)
        .expect("one of the processes")
}

/// What is in the mailbox of a process.
fn seen(process: &Process, pids: &[Pid]) -> Seen {
    let mut seen = Seen::default();
    for message in process.mailbox.iter() {
        let at = message.root.address();
        // SAFETY: an `EXIT` or `DOWN` message: a tuple with a pid at 2 or 4.
        let (down, pid) = unsafe {
            let down = Raw(*at.add(1)) == Atom::DOWN.raw();
            (down, Pid::from_raw(Raw(*at.add(if down { 4 } else { 2 }))))
        };
        let of = if down { &mut seen.1 } else { &mut seen.0 };
        *of.entry(number(pids, pid)).or_default() += 1;
    }
    seen
}

fn settle(vm: &Vm, pids: &[Pid]) {
    // A signal may cause one more (unlink: its answer). Asking twice in turn sees all handled.
    for _ in 0..3 {
        for pid in pids {
            if vm.table.is_alive(*pid) {
                ask(vm, *pid, |_| ());
            }
        }
    }
}

fn check(case: &Case) {
    let options = Options {
        schedulers: 2,
        seed: case.seed,
        ..Options::default()
    };
    let running = Vm::start(&options, |_, _| Fake);
    let vm = &running.vm;
    let finished = Arc::new(AtomicUsize::new(0));
    let pids = populate(vm, case, &finished);
    while finished.load(Ordering::SeqCst) < PROCESSES {
        std::thread::yield_now();
    }
    settle(vm, &pids);
    let links: Vec<BTreeSet<usize>> = pids
        .iter()
        .map(|pid| {
            let linked =
                ask(vm, *pid, |process| linked(process).collect::<Vec<_>>()).expect("all live");
            linked.into_iter().map(|pid| number(&pids, pid)).collect()
        })
        .collect();
    let monitors: Vec<Vec<usize>> = pids
        .iter()
        .map(|pid| {
            let watched = |process: &mut Process| {
                let monitors = process.rare().monitors.iter();
                monitors
                    .filter_map(|(_, monitor)| monitor.pid)
                    .collect::<Vec<_>>()
            };
            let watched = ask(vm, *pid, watched).expect("all live");
            watched.into_iter().map(|pid| number(&pids, pid)).collect()
        })
        .collect();
    for (one, others) in links.iter().enumerate() {
        for other in others {
            assert!(
                links[*other].contains(&one),
                "{one} is linked to {other}, which knows nothing of it"
            );
        }
    }
    let mut model = Model {
        links,
        monitors,
        traps: case.traps.clone(),
        alive: vec![true; PROCESSES],
        seen: vec![Seen::default(); PROCESSES],
    };
    for index in &case.ends {
        vm.with_process_soon(pids[*index], |process| {
            if !process.is_exiting() {
                process.set_exiting(Atom::BADARG);
            }
        });
        settle(vm, &pids);
        model.end(*index);
    }
    compare(vm, &pids, &model);
}

fn compare(vm: &Vm, pids: &[Pid], model: &Model) {
    for (index, pid) in pids.iter().enumerate() {
        let all = pids.to_vec();
        let actual = if vm.table.is_alive(*pid) {
            ask(vm, *pid, move |process| seen(process, &all))
        } else {
            None
        };
        let expected = model.alive[index].then(|| model.seen[index].clone());
        assert_eq!(actual, expected, "process {index}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]
    #[test]
    fn what_links_and_monitors_do_is_what_the_model_says(case in case()) {
        check(&case);
    }
}
