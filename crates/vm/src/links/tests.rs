//! Links, monitors and aliases between processes of the fake runner, one rule a test.

use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use super::*;
use crate::scheduler::Outcome;
use crate::scheduler::tests::{spawn, spawn_with, start};
use crate::vm::SpawnOptions;

const NORMAL: Outcome = Outcome::Exit(Atom::NORMAL.raw());

/// The words of a tuple.
fn elements(tuple: Raw) -> Vec<Raw> {
    assert!(tuple.is_tuple());
    let at = tuple.address();
    // SAFETY: a tuple in a message or a heap of the process at hand.
    unsafe {
        (1..=crate::raw::header_words(*at))
            .map(|index| Raw(*at.add(index)))
            .collect()
    }
}

/// Waits for a message and says what `read` makes of it.
fn next<T>(process: &mut Process, vm: &Vm, read: impl FnOnce(Raw) -> T) -> Option<T> {
    let answer = read(process.peek(vm)?);
    process.take_message();
    Some(answer)
}

fn soon<T>(receiver: &Receiver<T>) -> T {
    receiver
        .recv_timeout(Duration::from_secs(10))
        .expect("an answer")
}

#[test]
fn a_monitor_tells_the_reason_once() {
    let running = start(2);
    let (done, got) = mpsc::channel();
    let mut reference = None;
    spawn(&running.vm, move |process, vm| {
        if reference.is_none() {
            let options = SpawnOptions {
                monitor: Some(MonitorOptions::default()),
                ..SpawnOptions::default()
            };
            let pid = spawn_with(vm, Some(process), options, |_, _| {
                Outcome::Exit(Atom::BADMATCH.raw())
            });
            reference = Some(pid);
        }
        let Some(down) = next(process, vm, elements) else {
            return Outcome::Wait;
        };
        let expected = [
            Atom::DOWN.raw(),
            down[1],
            Atom::PROCESS.raw(),
            reference.unwrap().raw(),
            Atom::BADMATCH.raw(),
        ];
        done.send((down == expected, process.rare().monitors.iter().count()))
            .unwrap();
        NORMAL
    });
    assert_eq!(soon(&got), (true, 0));
}

#[test]
fn a_monitor_of_nobody_says_noproc() {
    let running = start(1);
    let dead = spawn(&running.vm, |_, _| NORMAL);
    running.vm.wait_for_exit(dead);
    let (done, got) = mpsc::channel();
    let name = Atom::try_new("nobody_has_this_name").unwrap();
    spawn(&running.vm, move |process, vm| {
        monitor(vm, process, Target::Pid(dead), MonitorOptions::default());
        monitor(vm, process, Target::Name(name), MonitorOptions::default());
        let by_pid = next(process, vm, elements).expect("at once");
        let by_name = next(process, vm, elements).expect("at once");
        let object = elements(by_name[3]);
        done.send((by_pid[3] == dead.raw(), by_pid[4], object, by_name[4]))
            .unwrap();
        NORMAL
    });
    let noproc = Atom::NOPROC.raw();
    assert_eq!(
        soon(&got),
        (true, noproc, vec![name.raw(), Atom::NONODE.raw()], noproc)
    );
}

#[test]
fn after_demonitor_nothing_comes() {
    let running = start(2);
    let (done, got) = mpsc::channel();
    let mut watched = None;
    spawn(&running.vm, move |process, vm| {
        let Some((pid, reference)) = watched else {
            let pid = spawn(vm, |process, vm| {
                if process.peek(vm).is_some() {
                    NORMAL
                } else {
                    Outcome::Wait
                }
            });
            watched = Some((
                pid,
                monitor(vm, process, Target::Pid(pid), MonitorOptions::default()),
            ));
            return Outcome::Yield;
        };
        if process.deadline == crate::process::NEVER {
            // The end and the demonitor race; whichever wins, no `DOWN` is left.
            vm.send(pid, Raw::NIL);
            if !demonitor(vm, process, reference) {
                flush_down(process, reference);
            }
            assert!(!demonitor(vm, process, reference), "it ended before");
            process.start_timeout(vm, 20);
        }
        if process.timed_out(vm) {
            done.send(process.peek(vm).is_none()).unwrap();
            return NORMAL;
        }
        Outcome::Wait
    });
    assert!(soon(&got));
}

#[test]
fn unlinked_processes_do_not_share_their_end() {
    let running = start(2);
    let (done, got) = mpsc::channel();
    let mut other = None;
    spawn(&running.vm, move |process, vm| {
        let Some(pid) = other else {
            let options = SpawnOptions {
                link: true,
                ..SpawnOptions::default()
            };
            let pid = spawn_with(vm, Some(process), options, |process, vm| {
                match process.peek(vm) {
                    Some(_) => Outcome::Exit(Atom::BADARG.raw()),
                    None => Outcome::Wait,
                }
            });
            other = Some(pid);
            // Unlinked, linked and unlinked again before the other side saw any of it.
            unlink(vm, process, pid);
            link(vm, process, pid).unwrap();
            unlink(vm, process, pid);
            vm.send(pid, Raw::NIL);
            process.start_timeout(vm, 30);
            return Outcome::Yield;
        };
        process.peek(vm);
        if process.timed_out(vm) {
            done.send((
                vm.table.is_alive(pid),
                linked(process).count(),
                process.rare().links.iter().count(),
            ))
            .unwrap();
            return NORMAL;
        }
        Outcome::Wait
    });
    assert_eq!(soon(&got), (false, 0, 0));
}

#[test]
fn kill_cannot_be_trapped_and_becomes_killed() {
    let running = start(2);
    let (done, got) = mpsc::channel();
    let mut made = false;
    spawn(&running.vm, move |process, vm| {
        if !made {
            made = true;
            let options = SpawnOptions {
                monitor: Some(MonitorOptions::default()),
                ..SpawnOptions::default()
            };
            let pid = spawn_with(vm, Some(process), options, |process, vm| {
                process.trap_exits(true);
                process.peek(vm);
                Outcome::Wait
            });
            signal::send_exit(vm, process, pid, Atom::KILL.raw());
        }
        let Some(down) = next(process, vm, elements) else {
            return Outcome::Wait;
        };
        done.send(down[4]).unwrap();
        NORMAL
    });
    assert_eq!(soon(&got), Atom::KILLED.raw());
}

#[test]
fn a_normal_exit_signal_is_ignored_but_by_the_sender_itself() {
    let running = start(1);
    let (done, got) = mpsc::channel();
    let target = spawn(&running.vm, |process, vm| {
        process.peek(vm);
        Outcome::Wait
    });
    let sender = spawn(&running.vm, move |process, vm| {
        signal::send_exit(vm, process, target, Atom::NORMAL.raw());
        let own = process.id();
        signal::send_exit(vm, process, own, Atom::NORMAL.raw());
        done.send(process.is_exiting()).unwrap();
        Outcome::Wait
    });
    assert!(soon(&got));
    running.vm.wait_for_exit(sender);
    assert!(running.vm.table.is_alive(target));
}

#[test]
fn an_alias_ends_with_the_first_reply() {
    let running = start(1);
    let (done, got) = mpsc::channel();
    let mut alias = None;
    spawn(&running.vm, move |process, vm| {
        let Some(()) = alias else {
            alias = Some(());
            let reference = super::alias(vm, process, AliasMode::Reply);
            for value in 1..3 {
                send_to_alias(vm, reference, signal::message(Raw::small(value)));
            }
            process.start_timeout(vm, 10);
            return Outcome::Yield;
        };
        while let Some(value) = next(process, vm, |value| value) {
            done.send(value).unwrap();
            process.start_timeout(vm, 10);
        }
        if process.timed_out(vm) {
            NORMAL
        } else {
            Outcome::Wait
        }
    });
    assert_eq!(got.iter().collect::<Vec<_>>(), [Raw::small(1)]);
}

#[test]
fn a_tagged_monitor_says_its_tag() {
    let running = start(1);
    let (done, got) = mpsc::channel();
    let mut made = false;
    spawn(&running.vm, move |process, vm| {
        if !made {
            made = true;
            let tag = crate::info::tuple(&process.heap, &[Raw::small(7), Raw::NIL]);
            let options = MonitorOptions {
                tag: Some(tag),
                ..MonitorOptions::default()
            };
            let options = SpawnOptions {
                monitor: Some(options),
                ..SpawnOptions::default()
            };
            spawn_with(vm, Some(process), options, |_, _| NORMAL);
        }
        let Some(down) = next(process, vm, elements) else {
            return Outcome::Wait;
        };
        done.send((elements(down[0]), down[4])).unwrap();
        NORMAL
    });
    assert_eq!(
        soon(&got),
        (vec![Raw::small(7), Raw::NIL], Atom::NORMAL.raw())
    );
}
