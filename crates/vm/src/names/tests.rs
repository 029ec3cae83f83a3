//! Names against the rules of `Process.register/2`.

use std::sync::mpsc;
use std::time::Duration;

use super::*;
use crate::scheduler::Outcome;
use crate::scheduler::tests::{spawn, start};

const NORMAL: Outcome = Outcome::Exit(Atom::NORMAL.raw());

fn atom(text: &str) -> Atom {
    Atom::try_new(text).expect("room")
}

#[test]
fn a_name_leads_to_one_process_and_a_process_has_one_name() {
    let running = start(1);
    let other = spawn(&running.vm, |process, vm| {
        process.peek(vm);
        Outcome::Wait
    });
    let (done, got) = mpsc::channel();
    let dead = spawn(&running.vm, |_, _| NORMAL);
    running.vm.wait_for_exit(dead);
    spawn(&running.vm, move |process, vm| {
        let own = process.id();
        let results = [
            register(vm, process, own, Atom::UNDEFINED),
            register(vm, process, own, atom("first")),
            register(vm, process, own, atom("second")),
            register(vm, process, other, atom("first")),
            register(vm, process, other, atom("second")),
            register(vm, process, dead, atom("third")),
        ];
        done.send((
            results,
            vm.names.whereis(atom("second")),
            vm.names.name_of(own),
        ))
        .unwrap();
        NORMAL
    });
    let (results, second, own) = got.recv_timeout(Duration::from_secs(5)).unwrap();
    let expected = [
        Err(NameError::Reserved),
        Ok(()),
        Err(NameError::Named),
        Err(NameError::Taken),
        Ok(()),
        Err(NameError::Gone),
    ];
    assert_eq!(
        (results, second, own),
        (expected, Some(other), Some(atom("first")))
    );
    assert!(running.vm.names.unregister(atom("second")));
    assert!(!running.vm.names.unregister(atom("second")));
}

#[test]
fn a_name_is_free_when_the_end_is_known() {
    let running = start(2);
    for _ in 0..200 {
        let pid = spawn(&running.vm, |process, vm| {
            let own = process.id();
            register(vm, process, own, atom("short_lived")).expect("the name is free");
            NORMAL
        });
        running.vm.wait_for_exit(pid);
        assert_eq!(running.vm.names.whereis(atom("short_lived")), None);
    }
    assert_eq!(running.vm.names.all(), []);
}
