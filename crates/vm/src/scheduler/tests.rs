//! Processes of a fake runner: programs are Rust closures instead of code.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use super::*;
use crate::atom::Atom;
use crate::links;
use crate::process::Priority;
use crate::table::Pid;
use crate::vm::{Options, Running, SpawnOptions};

/// What a process of the fake runner does: one step at a time.
pub(crate) type Program = Box<dyn FnMut(&mut Process, &Vm) -> Outcome + Send>;

/// Runs closures.
pub(crate) struct Fake;

impl Runner for Fake {
    fn run(&mut self, process: &mut Process, scheduler: &Scheduler) -> Outcome {
        let program = process.ip.cast_mut().cast::<Program>();
        // SAFETY: `spawn` below put the program there; it is freed when the process ends.
        let outcome = unsafe { &mut *program }(process, &scheduler.vm);
        process.reductions -= 1;
        outcome
    }
}

/// Makes a process that runs `program`.
pub(crate) fn spawn_with(
    vm: &Vm,
    parent: Option<&mut Process>,
    options: SpawnOptions,
    program: impl FnMut(&mut Process, &Vm) -> Outcome + Send + 'static,
) -> Pid {
    let made = vm.spawn(parent, options, |process| {
        let program: Box<Program> = Box::new(Box::new(program));
        let at = Box::into_raw(program);
        process.ip = at.cast::<u64>();
        let address = at.expose_provenance();
        process.rare().cleanups.push(Box::new(move |_, _| {
            // SAFETY: made above; the process does not run any more.
            drop(unsafe { Box::from_raw(ptr::with_exposed_provenance_mut::<Program>(address)) });
        }));
    });
    made.expect("room for a process").0
}

pub(crate) fn spawn(
    vm: &Vm,
    program: impl FnMut(&mut Process, &Vm) -> Outcome + Send + 'static,
) -> Pid {
    spawn_with(vm, None, SpawnOptions::default(), program)
}

pub(crate) fn start(schedulers: usize) -> Running {
    Vm::start(
        &Options {
            schedulers,
            ..Options::default()
        },
        |_, _| Fake,
    )
}

const NORMAL: Outcome = Outcome::Exit(Atom::NORMAL.raw());

#[test]
fn messages_arrive_in_order() {
    let running = start(2);
    let (done, all) = mpsc::channel();
    let mut expected = 0;
    let receiver = spawn(&running.vm, move |process, vm| {
        while let Some(message) = process.peek(vm) {
            assert_eq!(message, Raw::small(expected));
            process.take_message();
            expected += 1;
            if expected == 100_000 {
                done.send(()).unwrap();
                return NORMAL;
            }
        }
        Outcome::Wait
    });
    let mut next = 0;
    spawn(&running.vm, move |_, vm| {
        for _ in 0..100 {
            vm.send(receiver, Raw::small(next));
            next += 1;
        }
        if next == 100_000 {
            NORMAL
        } else {
            Outcome::Yield
        }
    });
    all.recv_timeout(Duration::from_secs(20))
        .expect("all messages");
    running.vm.wait_for_exit(receiver);
    assert!(!running.vm.table.is_alive(receiver));
}

#[test]
fn a_receive_times_out_in_time() {
    let running = start(2);
    let (done, elapsed) = mpsc::channel();
    let start = Instant::now();
    spawn(&running.vm, move |process, vm| {
        assert!(process.peek(vm).is_none());
        process.start_timeout(vm, 30);
        if process.timed_out(vm) {
            done.send(start.elapsed()).unwrap();
            return NORMAL;
        }
        Outcome::Wait
    });
    let elapsed = elapsed
        .recv_timeout(Duration::from_secs(5))
        .expect("it times out");
    assert!(elapsed >= Duration::from_millis(30), "{elapsed:?}");
    assert!(elapsed < Duration::from_millis(200), "{elapsed:?}");
}

/// A scheduler that is kept by what it runs does not turn its wheel: somebody else does.
#[test]
fn a_timer_of_a_kept_scheduler_goes_off_in_time() {
    let running = start(2);
    let vm = running.vm.clone();
    let watcher = std::thread::spawn(move || vm.wait_for_halt());
    let (done, elapsed) = mpsc::channel();
    let start = Instant::now();
    let waiting = spawn(&running.vm, move |process, vm| {
        if process.peek(vm).is_some() {
            done.send(start.elapsed()).unwrap();
            return NORMAL;
        }
        Outcome::Wait
    });
    spawn(&running.vm, move |process, vm| {
        let to = crate::timer::Destination::Pid(waiting);
        let form = crate::timer::TimerForm::Plain;
        let deadline = vm.clock.deadline_ms(20);
        crate::timer::start(vm, process, to, deadline, form, Raw::small(1));
        std::thread::sleep(Duration::from_millis(600));
        NORMAL
    });
    let elapsed = elapsed
        .recv_timeout(Duration::from_secs(5))
        .expect("the message");
    assert!(elapsed >= Duration::from_millis(20), "{elapsed:?}");
    assert!(elapsed < Duration::from_millis(400), "{elapsed:?}");
    running.vm.halt(3);
    assert_eq!(watcher.join().unwrap(), 3);
}

#[test]
fn a_selective_receive_keeps_what_it_skips() {
    let running = start(1);
    let (done, taken) = mpsc::channel();
    let receiver = spawn(&running.vm, move |process, vm| {
        // Takes 2, then whatever comes first.
        while let Some(message) = process.peek(vm) {
            if message != Raw::small(2) {
                process.skip_message();
                continue;
            }
            process.take_message();
            for _ in 0..2 {
                done.send(process.peek(vm).unwrap()).unwrap();
                process.take_message();
            }
            return NORMAL;
        }
        Outcome::Wait
    });
    for value in 0..3 {
        running.vm.send(receiver, Raw::small(value));
    }
    assert_eq!(
        taken.recv_timeout(Duration::from_secs(5)),
        Ok(Raw::small(0))
    );
    assert_eq!(
        taken.recv_timeout(Duration::from_secs(5)),
        Ok(Raw::small(1))
    );
}

#[test]
fn a_crowd_of_linked_processes_ends_together() {
    const CROWD: usize = 100_000;
    let running = start(2);
    let count = Arc::new(AtomicUsize::new(0));
    let ended = count.clone();
    let start = Instant::now();
    let mut rest = CROWD;
    let centre = spawn(&running.vm, move |process, vm| {
        while rest > 0 {
            let ended = ended.clone();
            let options = SpawnOptions {
                link: true,
                ..SpawnOptions::default()
            };
            let member = spawn_with(vm, Some(process), options, |process, vm| {
                process.peek(vm);
                Outcome::Wait
            });
            vm.with_process_soon(member, move |process| {
                process.rare().cleanups.push(Box::new(move |_, _| {
                    ended.fetch_add(1, Ordering::Relaxed);
                }));
            });
            rest -= 1;
            if rest.is_multiple_of(64) {
                return Outcome::Yield;
            }
        }
        Outcome::Exit(Atom::BADARG.raw())
    });
    running.vm.wait_for_exit(centre);
    while count.load(Ordering::Relaxed) < CROWD {
        assert!(
            start.elapsed() < Duration::from_secs(30),
            "{} ended",
            count.load(Ordering::Relaxed)
        );
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn exit_signals_follow_links_and_traps() {
    let running = start(2);
    let (done, got) = mpsc::channel();
    let mut child = None;
    let watcher = spawn(&running.vm, move |process, vm| {
        if child.is_none() {
            process.trap_exits(true);
            let options = SpawnOptions {
                link: true,
                ..SpawnOptions::default()
            };
            child = Some(spawn_with(vm, Some(process), options, |_, _| {
                Outcome::Exit(Atom::BADARITY.raw())
            }));
        }
        let Some(message) = process.peek(vm) else {
            return Outcome::Wait;
        };
        // SAFETY: the only message is `{:EXIT, child, reason}`.
        let words = unsafe { std::slice::from_raw_parts(message.address(), 4) };
        done.send((
            words[1] == Atom::EXIT.raw().0,
            words[2] == child.unwrap().raw().0,
            words[3],
        ))
        .unwrap();
        NORMAL
    });
    let got = got.recv_timeout(Duration::from_secs(5));
    assert_eq!(got, Ok((true, true, Atom::BADARITY.raw().0)));
    running.vm.wait_for_exit(watcher);
}

#[test]
fn linking_to_a_dead_process_fails_unless_exits_are_trapped() {
    let running = start(1);
    let dead = spawn(&running.vm, |_, _| NORMAL);
    running.vm.wait_for_exit(dead);
    let (done, got) = mpsc::channel();
    spawn(&running.vm, move |process, vm| {
        let plain = links::link(vm, process, dead);
        process.trap_exits(true);
        let trapping = links::link(vm, process, dead);
        let message = process.peek(vm).map(|message| message.is_tuple());
        done.send((plain.is_err(), trapping.is_ok(), message))
            .unwrap();
        NORMAL
    });
    assert_eq!(
        got.recv_timeout(Duration::from_secs(5)),
        Ok((true, true, Some(true)))
    );
}

#[test]
fn priorities_keep_their_order() {
    let running = start(1);
    let (done, order) = mpsc::channel();
    // All are made in one slice of one process, so they compete.
    spawn(&running.vm, move |_, vm| {
        for priority in [
            Priority::Low,
            Priority::Normal,
            Priority::High,
            Priority::Max,
        ] {
            let done = done.clone();
            let options = SpawnOptions {
                priority,
                ..SpawnOptions::default()
            };
            spawn_with(vm, None, options, move |process, _| {
                done.send(process.priority).unwrap();
                NORMAL
            });
        }
        NORMAL
    });
    let got: Vec<_> = order.iter().take(4).collect();
    assert_eq!(got[..2], [Priority::Max, Priority::High]);
}

/// What eight processes that send to each other see, under a seed.
fn course(seed: u64) -> Vec<(usize, Raw)> {
    let running = Vm::start(
        &Options {
            seed: Some(seed),
            ..Options::default()
        },
        |_, _| Fake,
    );
    let (seen, course) = mpsc::channel();
    let mut started = false;
    spawn(&running.vm, move |_, vm| {
        assert!(!started);
        started = true;
        let receivers: Vec<Pid> = (0..8)
            .map(|index| {
                let seen = seen.clone();
                let mut left = 20;
                spawn(vm, move |process, vm| {
                    while let Some(message) = process.peek(vm) {
                        process.take_message();
                        seen.send((index, message)).expect("the test waits");
                        left -= 1;
                        if left == 0 {
                            return NORMAL;
                        }
                        process.reductions -= 40;
                        if process.reductions <= 0 {
                            return Outcome::Yield;
                        }
                    }
                    process.start_timeout(vm, 5);
                    if process.timed_out(vm) {
                        NORMAL
                    } else {
                        Outcome::Wait
                    }
                })
            })
            .collect();
        for sender in 0..4 {
            let receivers = receivers.clone();
            let mut sent = 0;
            spawn(vm, move |process, vm| {
                while process.reductions > 0 {
                    vm.send(
                        receivers[sent % 8],
                        Raw::small((sender * 100 + sent) as i64),
                    );
                    sent += 1;
                    if sent == 40 {
                        return NORMAL;
                    }
                    process.reductions -= 100;
                }
                Outcome::Yield
            });
        }
        NORMAL
    });
    course.iter().collect()
}

#[test]
fn a_seed_repeats_its_course_and_another_takes_another() {
    assert_eq!(course(1), course(1));
    assert_eq!(course(99), course(99));
    assert_ne!(course(1), course(2));
}

#[test]
fn replayed_time_leaps_over_waiting() {
    let running = Vm::start(
        &Options {
            seed: Some(3),
            ..Options::default()
        },
        |_, _| Fake,
    );
    let start = Instant::now();
    let sleeper = spawn(&running.vm, |process, vm| {
        process.start_timeout(vm, 3_600_000);
        if process.timed_out(vm) {
            NORMAL
        } else {
            Outcome::Wait
        }
    });
    running.vm.wait_for_exit(sleeper);
    assert!(start.elapsed() < Duration::from_secs(10));
    assert!(running.vm.clock.now_ms() >= 3_600_000);
}

#[test]
fn the_process_limit_is_an_error_and_slots_come_back() {
    let running = Vm::start(
        &Options {
            schedulers: 1,
            processes_max: 100,
            seed: None,
        },
        |_, _| Fake,
    );
    let (done, counts) = mpsc::channel();
    spawn(&running.vm, move |_, vm| {
        let start = |vm: &Vm| {
            vm.spawn(None, SpawnOptions::default(), |process| {
                process.set_exiting(Atom::NORMAL)
            })
        };
        done.send((0..200).filter(|_| start(vm).is_ok()).count())
            .unwrap();
        if vm.table.pids().len() > 1 {
            Outcome::Yield
        } else {
            NORMAL
        }
    });
    let counts: Vec<usize> = counts.iter().take(3).collect();
    assert!(counts[0] > 30 && counts[0] < 100, "{counts:?}");
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
}
