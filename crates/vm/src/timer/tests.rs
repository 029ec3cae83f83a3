//! Timers: the wheel against a sorted list, and messages on time.

use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use proptest::prelude::*;

use super::wheel::Wheel;
use super::*;
use crate::scheduler::Outcome;
use crate::scheduler::tests::{spawn, start};

const NORMAL: Outcome = Outcome::Exit(Atom::NORMAL.raw());

fn delayed(id: u64) -> Job {
    let message = Parcel::new(signal::message(Raw::NIL));
    Job::Send(Box::new(Delayed {
        to: Destination::Name(Atom::OK),
        owned: false,
        id,
        message,
    }))
}

fn ids(due: &mut Vec<Job>) -> Vec<u64> {
    due.drain(..)
        .map(|job| match job {
            Job::Send(delayed) => delayed.id,
            Job::Wake(..) => 0,
        })
        .collect()
}

proptest! {
    /// Steps are: time passes, and a timer is set (or, if the flag says so, the oldest is cancelled).
    #[test]
    fn the_wheel_keeps_time(steps in prop::collection::vec((0u64..100_000, 0u32..45, any::<bool>()), 1..80)) {
        let mut wheel = Wheel::new();
        let mut model: Vec<(u64, u64, u32)> = Vec::new();
        let (mut now, mut id, mut due) = (0, 0, Vec::new());
        for (pause, magnitude, cancels) in steps {
            now += pause;
            wheel.advance(now, &mut due);
            model.sort();
            let expected: Vec<u64> = model.iter().filter(|timer| timer.0 <= now).map(|timer| timer.1).collect();
            model.retain(|timer| timer.0 > now);
            prop_assert_eq!(ids(&mut due), expected);
            let next = model.iter().map(|timer| timer.0).min();
            prop_assert!(next.is_none_or(|next| wheel.next_at() <= next));
            prop_assert_eq!(next.is_none(), wheel.next_at() == NEVER);
            if cancels && !model.is_empty() {
                let (deadline, id, index) = model.remove(0);
                prop_assert_eq!(wheel.cancel(index, id).map(|cancelled| cancelled.0), Some(deadline));
                prop_assert!(wheel.cancel(index, id).is_none());
            } else {
                id += 1;
                let deadline = now + (pause << magnitude >> 16);
                let index = wheel.reserve(id);
                wheel.schedule(index, deadline, delayed(id));
                model.push((deadline, id, index));
            }
        }
    }
}

#[test]
fn a_million_timers_go_off() {
    let mut wheel = Wheel::new();
    let mut due = Vec::new();
    for id in 0..1_000_000 {
        let index = wheel.reserve(id + 1);
        wheel.schedule(index, id * 7919 % 600_000, delayed(id + 1));
    }
    for now in 0..600_000 {
        wheel.advance(now, &mut due);
    }
    assert_eq!(due.len(), 1_000_000);
    assert_eq!(wheel.next_at(), NEVER);
}

#[test]
fn a_cancelled_timer_says_what_was_left_and_sends_nothing() {
    let running = start(2);
    let (done, got) = mpsc::channel();
    let mut waited = false;
    spawn(&running.vm, move |process, vm| {
        let own = process.id();
        if !waited {
            waited = true;
            let at = vm.clock.deadline_ms(20);
            let timer = super::start(
                vm,
                process,
                Destination::Pid(own),
                at,
                TimerForm::Plain,
                Raw::NIL,
            );
            let left = (
                read(vm, timer).is_some(),
                cancel_by(vm, process, timer).is_some(),
            );
            done.send((
                left,
                cancel_by(vm, process, timer).is_none() && read(vm, timer).is_none(),
            ))
            .unwrap();
            process.start_timeout(vm, 60);
            return Outcome::Yield;
        }
        assert!(process.peek(vm).is_none());
        if process.timed_out(vm) {
            NORMAL
        } else {
            Outcome::Wait
        }
    });
    assert_eq!(
        got.recv_timeout(Duration::from_secs(5)),
        Ok(((true, true), true))
    );
    assert!(
        got.recv_timeout(Duration::from_secs(5)).is_err(),
        "the process ends by itself"
    );
}

/// In slices, not in milliseconds: how long a slice takes is up to the machine the test runs on.
#[test]
fn a_busy_scheduler_runs_at_most_two_more_slices_before_a_timer_goes_off() {
    const TIMERS: u64 = 200;
    let running = start(1);
    let starts: Arc<Mutex<Vec<u64>>> = Arc::default();
    for _ in 0..6 {
        let starts = starts.clone();
        spawn(&running.vm, move |process, vm| {
            starts.lock().push(vm.clock.now_ms());
            let start = Instant::now();
            while start.elapsed() < Duration::from_micros(700) {
                std::hint::spin_loop();
            }
            process.reductions = 0;
            Outcome::Yield
        });
    }
    let (done, got) = mpsc::channel();
    let mut last = None;
    spawn(&running.vm, move |process, vm| {
        let own = process.id();
        let last = *last.get_or_insert_with(|| {
            let start = vm.clock.now_ms();
            for at in start + 10..start + 10 + TIMERS {
                let message = Raw::small(at as i64);
                super::start(
                    vm,
                    process,
                    Destination::Pid(own),
                    at,
                    TimerForm::Plain,
                    message,
                );
            }
            start + 9 + TIMERS
        });
        while let Some(message) = process.peek(vm) {
            let at = message.small_value() as u64;
            process.take_message();
            assert!(vm.clock.now_ms() >= at, "too early");
            let since = starts
                .lock()
                .iter()
                .rev()
                .take_while(|start| **start > at)
                .count();
            done.send(since).unwrap();
            if at == last {
                return NORMAL;
            }
        }
        Outcome::Wait
    });
    let slices: Vec<usize> = got.iter().collect();
    assert_eq!(slices.len() as u64, TIMERS);
    assert!(slices.iter().all(|slices| *slices <= 2), "{slices:?}");
}
